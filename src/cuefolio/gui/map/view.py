# SPDX-License-Identifier: GPL-3.0-or-later
"""One view of a film's map: which part is seen, in which colours, painted once and kept until it changes.

What is dragged stays where it was put (``hold``) until the catalogue has answered, so nothing jumps back.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from cuefolio.domain.film_map import FilmMap, Stretch
from cuefolio.domain.film_map_axis import Window
from cuefolio.gui.map.colours import Colouring
from cuefolio.gui.map.look import MapLook, MapOptions
from cuefolio.gui.map.paint import paint_map
from cuefolio.gui.map.picture import Picture
from cuefolio.gui.map.rows import Rows, rows_for
from cuefolio.gui.theme import notifier

GLIDE_MS = 120
_LEAST = QSize(200, 44)
_WANTED = QSize(720, 160)


class MapView(QWidget):
    """The picture of one film and its scale."""

    window_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Time runs from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.film: FilmMap | None = None
        self.options = MapOptions()
        self.editable = True
        self.playhead: int | None = None
        self.scene: tuple[str, int] | None = None
        """The scene that was clicked last."""
        self._held: dict[str, tuple[Stretch, ...]] = {}
        self._held_scenes: dict[tuple[str, int], tuple[int, int]] = {}
        self._window = Window.fitting((0, 1), 1)
        self._is_fitted = True
        self._scroll = 0.0
        self._look = MapLook.for_screen()
        self._colouring: Colouring | None = None
        self._rows: Rows | None = None
        self._selected_places: frozenset[int] = frozenset()
        self._pixmap: QPixmap | None = None
        self._stale = True
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self._glide_on)
        self._from = self._to = self._window
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Lanes"))
        self._bar.valueChanged.connect(self._scroll_to)
        self._bar.hide()
        notifier().changed.connect(self._restyle)

    # what is shown

    def forget(self) -> None:
        """Another film comes: nothing of this one is held."""
        self.scene = None
        self._held.clear()
        self._held_scenes.clear()
        self._scroll = 0.0

    def set_options(self, options: MapOptions) -> None:
        """Show other things, or the same in other colours."""
        self.options = options
        self._colouring = None
        self.refresh()

    def with_options(self, **changes: object) -> MapOptions:
        """The present options with some changed."""
        return dataclasses.replace(self.options, **changes)  # type: ignore[arg-type]

    @property
    def look(self) -> MapLook:
        """Fonts and colours in use."""
        return self._look

    @property
    def colouring(self) -> Colouring | None:
        """The shade of every cue, None without a film."""
        if self._colouring is None and self.film is not None:
            self._colouring = Colouring(self.film, self.options.colour_by, self._look)
        return self._colouring

    def refresh(self) -> None:
        """Paint anew."""
        self._stale = True
        self._rows = None
        self._place_bar()
        self.update()

    def _restyle(self, _theme: object = None) -> None:
        self._look = MapLook.for_screen()
        self._colouring = None
        self.refresh()

    @property
    def rows(self) -> Rows:
        """What stands where, from top to bottom."""
        if self._rows is None:
            assert self.film is not None
            self._rows = rows_for(self.height(), self.film, self.options, self._look, self._scroll)
        return self._rows

    def picture(self) -> Picture | None:
        """The map as it is seen now."""
        film, colouring = self.film, self.colouring
        if film is None or colouring is None:
            return None
        return Picture(
            film,
            self._window,
            self.rows,
            self._look,
            colouring,
            self.options,
            self.width(),
            self.height(),
            self.devicePixelRatioF(),
            self._selected_places,
            {film.by_id[key]: held for key, held in self._held.items() if key in film.by_id},
            self._held_scenes,
            self.scene,
            self.editable,
        )

    # times on their way

    def hold(self, times: Mapping[str, Sequence[Stretch]]) -> None:
        """Show cues at other times than the catalogue has."""
        self._held.update({key: tuple(stretches) for key, stretches in times.items()})
        self._stale = True
        self.update()

    def hold_scenes(self, times: Mapping[tuple[str, int], tuple[int, int]]) -> None:
        """Show scenes at other times than the catalogue has."""
        self._held_scenes.update(times)
        self._stale = True
        self.update()

    def release(self, cue_ids: Iterable[str] = (), scenes: Iterable[tuple[str, int]] = ()) -> None:
        """Show them where the catalogue has them."""
        for key in cue_ids:
            self._held.pop(key, None)
        for scene in scenes:
            self._held_scenes.pop(scene, None)
        self._stale = True
        self.update()

    def held(self, cue_ids: Iterable[str]) -> dict[str, tuple[Stretch, ...]]:
        """Those of these cues that are shown at other times than the catalogue has."""
        return {key: self._held[key] for key in cue_ids if key in self._held}

    def stretches(self, cue_id: str) -> tuple[Stretch, ...]:
        """Where a cue is shown."""
        cue = self.film.cue(cue_id) if self.film is not None else None
        return self._held.get(cue_id) or (cue.stretches if cue is not None else ())

    # scale and place

    @property
    def window_now(self) -> Window:
        """What of the film is seen."""
        return self._window

    @property
    def window_then(self) -> Window:
        """What is seen once a glide has ended."""
        return self._to if self.is_gliding else self._window

    @property
    def is_gliding(self) -> bool:
        """Whether a glide is under way."""
        return self._glide.state() == QVariantAnimation.State.Running

    def show_window(self, window: Window, *, fitted: bool = False) -> None:
        """See another part, at once."""
        if self.is_gliding:
            self._glide.stop()
        self._is_fitted = fitted
        self._show(window)

    def _show(self, window: Window) -> None:
        if window != self._window:
            self._window = window
            self._stale = True
            self.update()
            self.window_changed.emit()

    def glide_to(self, window: Window, *, fitted: bool = False) -> None:
        """See another part, after a short glide."""
        if not self.isVisible() or window == self._window:
            self.show_window(window, fitted=fitted)
            return
        self._glide.stop()
        self._from, self._to, self._is_fitted = self._window, window, fitted
        self._glide.start()

    def _glide_on(self, part: float) -> None:
        self._show(self._to if part >= 1 else self._from.towards(self._to, part))

    def fit(self, *, glide: bool = True) -> None:
        """See the whole film."""
        if self.film is not None:
            window = Window.fitting(self.film.home, self.width(), self.film.bounds)
            (self.glide_to if glide else self.show_window)(window, fitted=True)

    def see_everything(self) -> None:
        """See cues outside of the programme too."""
        if self.film is not None:
            self.glide_to(Window.fitting(self.film.bounds, self.width()))

    def zoom(self, factor: float, x: float | None = None, *, glide: bool = True) -> None:
        """Nearer (above 1) or farther; the frame at ``x`` px stays: the playhead's or the middle's."""
        window = self.window_then
        if x is None:
            head = window.x(self.playhead) if self.playhead is not None else -1.0
            x = head if 0 <= head <= self.width() else self.width() / 2
        (self.glide_to if glide else self.show_window)(window.zoomed(factor, x))

    def pan(self, pixels: float, *, glide: bool = False) -> None:
        """Towards later frames."""
        (self.glide_to if glide else self.show_window)(self.window_then.panned(pixels))

    def reveal(self, cue_id: str) -> None:
        """Move as little as possible so that a cue is seen."""
        stretches = self.stretches(cue_id)
        if self.film is None or not stretches:
            return
        first = stretches[0]
        window = self.window_then
        shown = window.revealing(first.start, first.end)
        if shown != window:
            self.glide_to(shown, fitted=False)
        rows, lane = self.rows, self.film.arrangement.lane_of[self.film.by_id[cue_id]]
        top = lane * rows.pitch
        if rows.most_scroll and not rows.scroll <= top <= rows.scroll + rows.lanes - rows.pitch:
            self._bar.setValue(round(top - rows.lanes / 2))

    def _place_bar(self) -> None:
        most = round(self.rows.most_scroll) if self.film is not None else 0
        self._bar.setVisible(most > 0)
        if most > 0:
            rows, width = self.rows, self._bar.sizeHint().width()
            self._bar.setGeometry(self.width() - width, round(rows.lanes_top), width, round(rows.lanes))
            self._bar.setPageStep(round(rows.lanes))
            self._bar.setSingleStep(round(rows.pitch))
            self._bar.setMaximum(most)

    def _scroll_to(self, value: int) -> None:
        if value != round(self._scroll):
            self._scroll = float(value)
            self._rows, self._stale = None, True
            self.update()

    # painting

    def drawn(self, picture: Picture) -> QPixmap:
        """The map without what moves over it; it is kept until it changes."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        pixmap = self._pixmap
        if pixmap is None or pixmap.size() != size or pixmap.devicePixelRatioF() != ratio:
            pixmap = self._pixmap = QPixmap(size)
            pixmap.setDevicePixelRatio(ratio)
            self._stale = True
        if self._stale:
            painter = QPainter(pixmap)
            paint_map(painter, picture)
            painter.end()
            self._stale = False
        return pixmap

    def sizeHint(self) -> QSize:
        return _WANTED

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit(glide=False)
        else:
            self.show_window(self._window.resized(self.width()))
        self.refresh()

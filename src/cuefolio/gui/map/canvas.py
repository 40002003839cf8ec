# SPDX-License-Identifier: GPL-3.0-or-later
"""The map as a person works in it: selection, pointer and keys; it tells what is wanted.

It knows no catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from cuefolio.domain.film_map import FilmMap
from cuefolio.gui.map import keys, overlay
from cuefolio.gui.map.pinch import PinchFilter
from cuefolio.gui.map.pointer import Pointer
from cuefolio.gui.map.speech import describe_cue
from cuefolio.gui.map.view import MapView

NOTCH = 1.25
"""Nearer or farther by one notch of a wheel or one key press."""


class MapCanvas(MapView):
    """The map of one film. ``selected`` holds keys of cues, ``current`` is the keyboard's one."""

    cues_chosen = Signal(list)
    cue_opened = Signal(str)
    playhead_wanted = Signal(object)
    move_wanted = Signal(list, int)
    """Keys of cues, frames to move them by."""
    nudge_wanted = Signal(list, int)
    """As ``move_wanted``, for one key press of several; ``nudged`` follows when the key is let go."""
    nudged = Signal()
    trim_wanted = Signal(str, int, object)
    """Key of a cue, which stretch, (in, out) in frames; None leaves one."""
    scenes_wanted = Signal(object)
    """A mapping of times by (scene, part)."""
    scene_drawn = Signal(int, int)
    rename_wanted = Signal(str, int)
    """Key and part of the scene to rename."""
    hovered = Signal(object)
    """What the pointer is over now: a Hit, or None."""
    menu_wanted = Signal(object, QPoint)
    """What lies under the pointer (Hit or None for the current cue), and where on the screen."""
    delete_wanted = Signal()
    refused = Signal()
    """An edit was tried where nothing can be edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Film map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.selected: dict[str, None] = {}
        self.current = ""
        self.range: tuple[int, int] | None = None
        """Frames over which a rubber band was drawn last: where a new cue or scene may go."""
        self.pointer = Pointer(self)
        self._by_keys = False
        self._asked: list[str] = []
        """What was selected last, here or in the table; some of it may not have arrived yet."""
        self._pinches = PinchFilter(self)

    # what is shown

    def show_map(self, film: FilmMap | None) -> None:
        """Show a film's map; another state of the same film keeps scale and place."""
        same = self.film is not None and film is not None and self.film.film_id == film.film_id
        self.film = film
        self._colouring = None
        if not same:
            self.pointer.cancel()
            self.selected, self.current = {}, ""
            self.range = None
            self.forget()
        if film is not None:
            self.selected = {key: None for key in self._asked if key in film.by_id}
            if self.current not in self.selected:
                self.current = next(iter(self.selected), "")
            if same and not self._is_fitted:
                self.show_window(self._window.bounded(*film.bounds))
            else:
                self.fit(glide=False)
        self._note_selection()
        self.refresh()

    def set_playhead(self, frame: int | None) -> None:
        """Move the red line; the map turns the page when it leaves to the right while playing."""
        old, self.playhead = self.playhead, frame
        if frame is not None and old is not None and not self.pointer.is_active:
            left = self._window.first <= old < self._window.last and frame >= self._window.last
            if left and not self._window.sees_all:
                self.show_window(self._window.panned((frame - self._window.first) * self._window.scale))
        for at in (old, frame):
            if at is not None:
                x = round(self._window.x(at))
                self.update(QRect(x - 8, 0, 17, self.height()))

    # selection

    def select(self, cue_ids: Sequence[str]) -> None:
        """Show cues as selected and bring the first into sight. Tells nobody."""
        self._asked = list(cue_ids)
        if set(self._asked) == set(self.selected):
            return
        known = self.film.by_id if self.film is not None else {}
        self.selected = {key: None for key in cue_ids if key in known}
        if self.current not in self.selected:
            self.current = next(iter(self.selected), "")
        self._note_selection()
        if self.current and not self.pointer.is_active:
            self.reveal(self.current)

    def choose(self, cue_ids: Iterable[str], current: str = "") -> None:
        """Somebody selects cues here; the table hears of it."""
        self.selected = dict.fromkeys(cue_ids)
        self._asked = list(self.selected)
        if current or self.current not in self.selected:
            self.current = current or next(iter(self.selected), "")
        self.scene = None
        self._note_selection()
        self.cues_chosen.emit(list(self.selected))

    def _note_selection(self) -> None:
        known = self.film.by_id if self.film is not None else {}
        self._selected_places = frozenset(known[key] for key in self.selected if key in known)
        self._stale = True
        self.update()
        self.say_current()

    def say_current(self) -> None:
        """Tell screen readers about the current cue."""
        words = describe_cue(self) if self.film is not None else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture = self.picture()
        if picture is None:
            painter.fillRect(event.rect(), self._look.theme.surface)
            return
        painter.drawPixmap(0, 0, self.drawn(picture))
        overlay.paint_overlay(painter, self, picture)

    def focus_rect(self) -> QRectF | None:
        """Where the keyboard is, when it came here by a key."""
        return QRectF(self.rect()).adjusted(1, 1, -1, -1) if self.hasFocus() and self._by_keys else None

    # events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.film is None:
            return
        event.accept()
        dots, notches = event.pixelDelta(), event.angleDelta()
        sideways = abs(notches.x()) > abs(notches.y())
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            notch = notches.x() if sideways else notches.y()
            dot = dots.x() if sideways else dots.y()
            self.pan(-dot if dot else -notch / 120 * self.width() / 10)
        elif notches.y():
            self.zoom(NOTCH ** (notches.y() / 120), event.position().x(), glide=False)
        self.pointer.hover(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        self.hovered.emit(None)  # what is told beside the pointer would be in the way, and soon untrue
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer.leave()
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.pointer.cancel()
        self.nudged.emit()
        super().hideEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.film is None or self.pointer.is_active:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = keys.place_of_current(self)
            self.menu_wanted.emit(None, self.mapToGlobal(place))
        else:
            self.menu_wanted.emit(self.pointer.hit_for_menu(event.pos()), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.film is None or not keys.press(self, event):
            super().keyPressEvent(event)
        else:
            self._by_keys = True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.nudged.emit()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_keys = event.reason() in (*reasons, Qt.FocusReason.ShortcutFocusReason)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.nudged.emit()
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

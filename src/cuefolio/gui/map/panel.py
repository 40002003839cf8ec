# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map in the window: toolbar, map, overview; read anew when the catalogue changes."""

from __future__ import annotations

import functools
from typing import Any

from PySide6.QtCore import QPoint, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.film_map import FilmMap
from cuefolio.gui.map.canvas import MapCanvas
from cuefolio.gui.map.edits import MapEdits
from cuefolio.gui.map.hit import Hit
from cuefolio.gui.map.hover import HoverCard
from cuefolio.gui.map.menu import map_menu
from cuefolio.gui.map.overview import OverviewBar
from cuefolio.gui.map.scene_name import SceneName
from cuefolio.gui.map.toolbar import MapToolbar
from cuefolio.gui.playhead import Playhead
from cuefolio.gui.session import CatalogSession

HOVER_MS = 320
COALESCE_MS = 60
"""Several changes within this time are one reading of the map."""
_TABLES = frozenset(
    {
        "cue", "cue_time", "cue_mood", "mood", "cue_theme", "theme", "scene", "scene_time", "reel", "cut",
        "marker", "production",
    }
)  # fmt: skip


class FilmMapPanel(QFrame):
    """The map of the film that is shown. ``cues_chosen`` and ``cue_opened`` are the person's doing;
    ``delete_wanted`` asks to delete the selected cues, ``scenes_wanted`` for the table of scenes,
    ``export_wanted`` for a file (kind, whether the visible part only)."""

    cues_chosen = Signal(list)
    cue_opened = Signal(str)
    delete_wanted = Signal()
    scenes_wanted = Signal()
    export_wanted = Signal(str, bool)
    shown = Signal()
    """A film's map has arrived, or an empty one."""

    def __init__(
        self,
        session: CatalogSession,
        settings: QSettings,
        playhead: Playhead,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.playhead = playhead
        self.film: Film | None = None
        self._wanted_scene = ""
        self._wanted_cue = ""
        self.setProperty("surface", True)
        self.setAccessibleName(self.tr("Film map"))
        self.canvas = MapCanvas(self)
        self.edits = MapEdits(session, self.canvas)
        self.toolbar = MapToolbar(self.canvas, settings, self)
        self.overview = OverviewBar(self.canvas, self)
        self._card: HoverCard | None = None
        self._field: SceneName | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.canvas, 1)
        inset = QVBoxLayout()
        inset.setContentsMargins(7, 0, 7, 1)
        inset.addWidget(self.overview)
        layout.addLayout(inset)
        self.setFocusProxy(self.canvas)
        self._soon = self._timer(COALESCE_MS, self._read)
        self._hover = self._timer(HOVER_MS, self._show_card)
        self._over: Hit | None = None
        self._connect()

    def _timer(self, ms: int, call: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(call)
        return timer

    def _connect(self) -> None:
        canvas, toolbar = self.canvas, self.toolbar
        canvas.cues_chosen.connect(self.cues_chosen)
        canvas.cue_opened.connect(self.cue_opened)
        canvas.playhead_wanted.connect(self.playhead.go)
        canvas.hovered.connect(self._hovered)
        canvas.window_changed.connect(self._hide_card)
        canvas.menu_wanted.connect(self._open_menu)
        canvas.delete_wanted.connect(self._delete)
        canvas.refused.connect(self._refuse)
        canvas.rename_wanted.connect(self._rename)
        canvas.scene_drawn.connect(self._add_scene)
        toolbar.cues_chosen.connect(canvas.choose)
        toolbar.export_wanted.connect(self.export_wanted)
        toolbar.scenes_wanted.connect(self.scenes_wanted)
        self.edits.cue_made.connect(self._cue_made)
        self.edits.scene_made.connect(self._scene_made)
        self.playhead.moved.connect(self._head_moved)
        self.session.changed.connect(self._changed)
        self.session.opened.connect(self._opened)

    # what is shown

    def show_film(self, film: Film | None) -> None:
        """Show the map of a film; None shows none. The same film is read anew."""
        before = self.film
        same = film is not None and before is not None and film.id == before.id
        self.film = film
        if not same:
            self.edits.forget()
            self._hide_card()
            self._close_field()
            self._wanted_scene = self._wanted_cue = ""
            self._show(None)
            if before is not None:
                self.playhead.follow(None)  # a frame of the other film
        if film is not None:
            self.canvas.editable = not self.session.read_only
            if same:
                self._soon.start()
            else:
                self._read()

    def select(self, cue_ids: list[str]) -> None:
        """Show cues as selected and bring the first into sight."""
        self.canvas.select(cue_ids)

    @property
    def is_reading(self) -> bool:
        """Whether a reading of the map is about to begin."""
        return self._soon.isActive()

    def _opened(self, _path: object) -> None:
        self.canvas.editable = not self.session.read_only

    def _changed(self, change: Any) -> None:
        self._hide_card()
        if self.film is not None and (change is None or change.tables & _TABLES):
            self._soon.start()

    def _read(self) -> None:
        self._soon.stop()
        if self.film is None:
            return
        self.session.read(
            "film_map.read",
            self.film.id,
            done=functools.partial(self._take, self.edits.reading()),
            failed=self.session.refuse_unless_gone,
            key=f"film-map-{id(self)}",
            receiver=self,
        )

    def _take(self, reading: int, film: FilmMap) -> None:
        if self.film is None or film.film_id != self.film.id:
            return
        if self.canvas.pointer.is_active:
            self._soon.start()  # what is in the hand must not change under it
            return
        self._show(film)
        self.canvas.pointer.look_again()
        self.edits.arrived(reading)
        if self._wanted_cue and self._wanted_cue in film.by_id:
            key, self._wanted_cue = self._wanted_cue, ""
            self.canvas.choose([key], key)
            self.canvas.reveal(key)
        if self._wanted_scene and any(s.id == self._wanted_scene for s in film.scenes):
            key, self._wanted_scene = self._wanted_scene, ""
            self._rename(key, 0)
        self.shown.emit()

    def _show(self, film: FilmMap | None) -> None:
        self.canvas.show_map(film)
        self.toolbar.show_map(film)
        self.overview.refresh()

    def _head_moved(self, frame: int | None) -> None:
        self.canvas.set_playhead(frame)
        self.overview.update()

    # the card beside the pointer

    def _hovered(self, hit: Hit | None) -> None:
        self._over = hit if hit is not None and hit.kind in ("cue", "scene", "marker") else None
        if self._over is None:
            self._hide_card()
        elif self._card is not None and self._card.isVisible():
            self._show_card()
        else:
            self._hover.start()

    def _hide_card(self) -> None:
        self._hover.stop()
        if self._card is not None:
            self._card.hide()

    def _show_card(self) -> None:
        hit, film, at = self._over, self.canvas.film, self.canvas.pointer.at
        if hit is None or film is None or at is None or self.canvas.pointer.is_active:
            return
        if self._card is None:
            self._card = HoverCard(self.canvas)
        if hit.kind == "cue" and hit.place < len(film.cues):
            cue = film.cues[hit.place]
            fresh = self._card.cue_id != cue.id
            self._card.show_cue(cue, film.rate)
            if fresh:
                self.session.read(
                    "cues.rows", [cue.id], done=self._take_row, key=f"map-card-{id(self)}", receiver=self
                )
        elif hit.scene is not None:
            self._card.show_scene(hit.scene, film.rate)
        elif hit.marker is not None:
            self._card.show_marker(hit.marker, film.rate)
        self._card.place(at.toPoint())

    def _take_row(self, rows: list[CueRow]) -> None:
        if rows and self._card is not None:
            self._card.show_composer(rows[0].id, rows[0].text("composer"))

    @property
    def card(self) -> HoverCard | None:
        """The hover card, once there was one."""
        return self._card

    # scenes

    def _add_scene(self, start: int, end: int) -> None:
        number = len({s.id for s in self.canvas.film.scenes}) + 1 if self.canvas.film is not None else 1
        self.edits.add_scene(self.tr("Scene {0}").format(number), start, end)

    def _scene_made(self, scene_id: str) -> None:
        self._wanted_scene = scene_id

    def _rename(self, scene_id: str, part: int) -> None:
        """Open a field over the scene."""
        film, picture = self.canvas.film, self.canvas.picture()
        if film is None or picture is None:
            return
        if not self.canvas.editable:
            self._refuse()
            return
        scene = next((s for s in film.scenes if (s.id, s.part) == (scene_id, part)), None)
        if scene is None:
            return
        self._close_field()
        self._field = SceneName(self.canvas, picture, scene)
        self._field.named.connect(self.edits.rename_scene)
        self._field.closed.connect(self._close_field)

    def _close_field(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            field.close_quietly()

    # cues

    def _cue_made(self, cue_id: str) -> None:
        self._wanted_cue = cue_id

    def _delete(self) -> None:
        if self.canvas.scene is not None:
            self.edits.delete_scene(self.canvas.scene[0])
            self.canvas.scene = None
        elif self.canvas.selected:
            self.delete_wanted.emit()

    def _refuse(self) -> None:
        self.session.refused.emit(
            self.tr("This catalogue can only be read; copy it to a folder where you may write to edit it.")
        )

    def _open_menu(self, hit: Hit | None, place: QPoint) -> None:
        self._hide_card()
        map_menu(self, hit).popup(place)

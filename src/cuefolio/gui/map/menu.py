# SPDX-License-Identifier: GPL-3.0-or-later
"""The context menu of the map: what can be done at this place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from cuefolio.domain.film_map import FilmMap, MapScene
from cuefolio.domain.timecode import format_seconds, seconds
from cuefolio.gui.icons import icon
from cuefolio.gui.map.canvas import MapCanvas
from cuefolio.gui.map.edits import MapEdits
from cuefolio.gui.map.hit import Hit
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.gui.map.panel import FilmMapPanel

translate = QCoreApplication.translate


def map_menu(panel: FilmMapPanel, hit: Hit | None) -> QMenu:
    """The menu for what lies under the pointer; None is the current cue, from the keyboard."""
    canvas, edits = panel.canvas, panel.edits
    film = canvas.film
    assert film is not None
    menu = QMenu(canvas)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if hit is not None and hit.scene is not None:
        _scene(menu, panel, hit.scene)
    elif canvas.selected and (hit is None or hit.kind == "cue"):
        _cues(menu, canvas, panel)
    at = round(hit.frame) if hit is not None else canvas.playhead
    if at is not None:
        menu.addSeparator()
        _new(menu, canvas, edits, film, max(at, 0))
    menu.addSeparator()
    _add(menu, translate("MapMenu", "Scenes…"), panel.scenes_wanted.emit)
    _add(menu, translate("MapMenu", "Whole film"), canvas.fit)
    if not canvas.editable:
        for action in menu.actions():
            if action.property("edits"):
                action.setEnabled(False)
    return menu


def _add(menu: QMenu, text: str, call: Callable[[], object], name: str = "", *, edits: bool = False) -> None:
    action = menu.addAction(text)
    if name:
        action.setIcon(icon(name, "dim"))
    action.setProperty("edits", edits)
    action.triggered.connect(lambda _checked=False: call())


def _cues(menu: QMenu, canvas: MapCanvas, panel: FilmMapPanel) -> None:
    current = canvas.current
    _add(menu, translate("MapMenu", "Open"), lambda: canvas.cue_opened.emit(current), "panel-right")
    head = canvas.playhead
    if head is not None:
        for words, place in (
            (translate("MapMenu", "Set in at the playhead\t["), (head, None)),
            (translate("MapMenu", "Set out at the playhead\t]"), (None, head)),
        ):
            _add(menu, words, lambda p=place: canvas.trim_wanted.emit(current, 0, p), edits=True)  # type: ignore[misc]
    words = counted(len(canvas.selected), "cue")
    _add(
        menu,
        translate("MapMenu", "Delete {0}").format(words),
        canvas.delete_wanted.emit,
        "trash-2",
        edits=True,
    )


def _scene(menu: QMenu, panel: FilmMapPanel, scene: MapScene) -> None:
    canvas = panel.canvas
    _add(
        menu,
        translate("MapMenu", "Rename scene…"),
        lambda: canvas.rename_wanted.emit(scene.id, scene.part),
        edits=True,
    )
    inside = [
        cue.id
        for cue in canvas.film.cues  # type: ignore[union-attr]
        if any(s.start < scene.end and s.end > scene.start for s in cue.stretches)
    ]
    if inside:
        words = translate("MapMenu", "Select its {0}").format(counted(len(inside), "cue"))
        _add(menu, words, lambda: canvas.choose(inside))
    _add(
        menu,
        translate("MapMenu", "Delete scene"),
        lambda: panel.edits.delete_scene(scene.id),
        "trash-2",
        edits=True,
    )


def _new(menu: QMenu, canvas: MapCanvas, edits: MapEdits, film: FilmMap, at: int) -> None:
    if canvas.range is not None and canvas.range[0] <= at <= canvas.range[1]:
        low, high = canvas.range
        begin, end = (_running(film, frame) for frame in (low, high))
        words = translate("MapMenu", "New cue from {0} to {1}").format(begin, end)
        _add(menu, words, lambda: edits.add_cue(low, high), "plus", edits=True)
        words = translate("MapMenu", "New scene from {0} to {1}").format(begin, end)
        _add(menu, words, lambda: canvas.scene_drawn.emit(low, high), "clapperboard", edits=True)
        return
    words = translate("MapMenu", "New cue at {0}").format(_running(film, at))
    _add(menu, words, lambda: edits.add_cue(at, None), "plus", edits=True)
    low, high = gap_at(film, at)
    if high > low:
        begin, end = (_running(film, frame) for frame in (low, high))
        words = translate("MapMenu", "New scene from {0} to {1}").format(begin, end)
        _add(menu, words, lambda: canvas.scene_drawn.emit(low, high), "clapperboard", edits=True)


def gap_at(film: FilmMap, at: int) -> tuple[int, int]:
    """The time around a frame that no scene has; empty inside a scene."""
    low, high = film.bounds
    for scene in film.scenes:
        if scene.start <= at < scene.end:
            return at, at
        if scene.end <= at:
            low = max(low, scene.end)
        if scene.start > at:
            high = min(high, scene.start)
    return low, high


def _running(film: FilmMap, frame: int) -> str:
    return format_seconds(seconds(frame - film.zero, film.rate))

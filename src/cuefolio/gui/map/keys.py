# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard on the map.

Left and right walk the cues in time, up and down the lanes; with Shift they select on the way. Ctrl with
left and right moves the selected cues by a frame, with Shift by a second. ``[`` and ``]`` set in and out
at the playhead. + and - zoom, 0 shows the whole film, Page keys turn pages.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from cuefolio.domain.film_map import FilmMap
    from cuefolio.gui.map.canvas import MapCanvas

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _PAD = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier
_NOTCH = 1.6


def press(canvas: MapCanvas, event: QKeyEvent) -> bool:
    """Do what a key means here; False when it means nothing."""
    key, modifiers = event.key(), event.modifiers() & ~_PAD
    if key == _Key.Key_Escape:
        return _escape(canvas)
    if canvas.pointer.is_active:
        return key not in (_Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt)
    if key in (_Key.Key_Left, _Key.Key_Right):
        return _sideways(canvas, 1 if key == _Key.Key_Right else -1, modifiers)
    if key in (_Key.Key_Up, _Key.Key_Down) and modifiers in (_NONE, _SHIFT):
        return _walk_lanes(canvas, 1 if key == _Key.Key_Down else -1, bool(modifiers))
    if modifiers in (_NONE, _SHIFT) and _zoomed(canvas, key, event.text()):
        return True
    if modifiers in (_NONE, _SHIFT) and key in (_Key.Key_Home, _Key.Key_End):
        return _to_end(canvas, key == _Key.Key_End, bool(modifiers))
    if modifiers == _NONE and key in (_Key.Key_PageUp, _Key.Key_PageDown):
        canvas.pan(canvas.width() * (0.9 if key == _Key.Key_PageDown else -0.9), glide=True)
        return True
    if event.text() in ("[", "]"):
        return _set_edge(canvas, "in" if event.text() == "[" else "out")
    if modifiers == _NONE and key in (_Key.Key_Return, _Key.Key_Enter) and canvas.current:
        canvas.cue_opened.emit(canvas.current)
        return True
    if modifiers == _NONE and key in (_Key.Key_Delete, _Key.Key_Backspace):
        return _delete(canvas)
    if key == _Key.Key_F2 and canvas.scene is not None:
        canvas.rename_wanted.emit(*canvas.scene)
        return True
    return False


def place_of_current(canvas: MapCanvas) -> QPoint:
    """Where the current cue is drawn, for a menu that a key opened."""
    stretches = canvas.stretches(canvas.current)
    if not stretches:
        return QPoint(canvas.width() // 2, round(canvas.rows.lanes_top))
    lane = _lane(_film(canvas), canvas.current)
    x = canvas.window_now.x(stretches[0].start)
    top = canvas.rows.lane_top(lane) + canvas.rows.bar
    return QPoint(round(min(max(x, 0), canvas.width())), round(top))


def _film(canvas: MapCanvas) -> FilmMap:
    assert canvas.film is not None
    return canvas.film


def _lane(film: FilmMap, cue_id: str) -> int:
    return film.arrangement.lane_of[film.by_id[cue_id]]


def _escape(canvas: MapCanvas) -> bool:
    if canvas.pointer.is_active:
        canvas.pointer.cancel()
        return True
    if canvas.range is not None or canvas.scene is not None:
        canvas.range = canvas.scene = None
        canvas.refresh()
        return True
    return False


def _zoomed(canvas: MapCanvas, key: int, text: str) -> bool:
    if text == "+" or key == _Key.Key_Plus:
        canvas.zoom(_NOTCH)
    elif text == "-" or key == _Key.Key_Minus:
        canvas.zoom(1 / _NOTCH)
    elif text == "0":
        canvas.fit()
    else:
        return False
    return True


def _sideways(canvas: MapCanvas, step: int, modifiers: Qt.KeyboardModifier) -> bool:
    if modifiers in (_CTRL, _CTRL | _SHIFT):
        return _nudge(canvas, step, bool(modifiers & _SHIFT))
    if modifiers == _ALT:
        canvas.pan(step * canvas.width() / 8, glide=True)
        return True
    if modifiers not in (_NONE, _SHIFT):
        return False
    film = _film(canvas)
    order = film.arrangement.by_time
    if not order:
        canvas.pan(step * canvas.width() / 8, glide=True)
        return True
    cue = film.cue(canvas.current)
    if cue is None or not cue.stretches:
        place = _first_seen(canvas) if step > 0 else len(order) - 1
    else:
        place = order.index(film.by_id[cue.id]) + step
    if 0 <= place < len(order):
        _go(canvas, film.cues[order[place]].id, extend=bool(modifiers))
    return True


def _first_seen(canvas: MapCanvas) -> int:
    film = _film(canvas)
    starts = [film.cues[place].stretches[0].start for place in film.arrangement.by_time]
    return min(bisect_left(starts, canvas.window_now.first), len(starts) - 1)


def _go(canvas: MapCanvas, cue_id: str, *, extend: bool) -> None:
    kept = list(canvas.selected) if extend else []
    canvas.choose(dict.fromkeys([*kept, cue_id]), cue_id)
    canvas.reveal(cue_id)


def _walk_lanes(canvas: MapCanvas, step: int, extend: bool) -> bool:
    """To the cue nearest in time in the next lane."""
    film = _film(canvas)
    lanes = film.arrangement.lanes
    cue = film.cue(canvas.current)
    if cue is None or not cue.stretches:
        return _sideways(canvas, 1, _NONE)
    number = _lane(film, cue.id) + step
    if not 0 <= number < len(lanes):
        return True
    start, end, _open = cue.stretches[0]
    middle = (start + end) / 2
    lane = lanes[number]
    near = bisect_left(lane.starts, middle)
    places = range(max(near - 1, 0), min(near + 1, len(lane.starts)))
    best = min(places, key=lambda n: max(lane.starts[n] - middle, middle - lane.ends[n], 0.0))
    _go(canvas, film.cues[lane.cues[best]].id, extend=extend)
    return True


def _to_end(canvas: MapCanvas, is_last: bool, extend: bool) -> bool:
    film = _film(canvas)
    order = film.arrangement.by_time
    if not order:
        window = canvas.window_then
        canvas.pan((film.bounds[1] if is_last else -film.bounds[1]) * window.scale, glide=True)
        return True
    if extend and canvas.current:
        ids = [film.cues[place].id for place in order]
        here = ids.index(canvas.current) if canvas.current in ids else 0
        part = ids[here:] if is_last else ids[: here + 1]
        canvas.choose(dict.fromkeys([*canvas.selected, *part]), part[-1] if is_last else part[0])
        canvas.reveal(canvas.current)
        return True
    _go(canvas, film.cues[order[-1 if is_last else 0]].id, extend=False)
    return True


def _nudge(canvas: MapCanvas, step: int, by_second: bool) -> bool:
    timed = [key for key in canvas.selected if canvas.stretches(key)]
    if not timed:
        return True
    if not canvas.editable:
        canvas.refused.emit()
        return True
    canvas.nudge_wanted.emit(timed, step * (_film(canvas).rate.nominal if by_second else 1))
    return True


def _set_edge(canvas: MapCanvas, edge: str) -> bool:
    if canvas.playhead is None or not canvas.current:
        return True
    if not canvas.editable:
        canvas.refused.emit()
        return True
    place = (canvas.playhead, None) if edge == "in" else (None, canvas.playhead)
    canvas.trim_wanted.emit(canvas.current, 0, place)
    return True


def _delete(canvas: MapCanvas) -> bool:
    if not canvas.selected and canvas.scene is None:
        return False
    if not canvas.editable:
        canvas.refused.emit()
    else:
        canvas.delete_wanted.emit()
    return True

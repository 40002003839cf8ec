# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pressed mouse button does on the map: one small object for each kind of drag.

Each follows the pointer (``to``), and at the end keeps what it did (``end``) or takes it back
(``cancel``). ``bubble`` is what is said beside the pointer, ``guide`` the frame of the snapping line.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from cuefolio.domain.film_map import MapScene, Stretch
from cuefolio.domain.film_map_drag import (
    edge_moved,
    held_delta,
    last_frame,
    snapped_delta,
    snapped_frame,
    targets_of,
)
from cuefolio.domain.timecode import format_seconds, format_timecode, seconds
from cuefolio.gui.map.speech import shift_text

if TYPE_CHECKING:
    from cuefolio.domain.film_map import FilmMap
    from cuefolio.gui.map.canvas import MapCanvas
    from cuefolio.gui.map.hit import Hit

translate = QCoreApplication.translate
SNAP_PX = 8.0
"""How near an edge must come to snap."""


class Drag:
    """The pointer is down. ``cursor`` is shown meanwhile."""

    cursor = Qt.CursorShape.ArrowCursor
    edits = False
    """Whether it changes the catalogue, so that it cannot begin where that cannot be written."""

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF) -> None:
        self.canvas = canvas
        self.hit = hit
        self.began = at
        self.bubble = ""
        self.guide: int | None = None
        assert canvas.film is not None
        self.film: FilmMap = canvas.film

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        """The pointer is here now; ``frame`` lies under it."""

    def end(self) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Nothing of it shall stay."""

    def box(self) -> QRectF | None:
        """A rubber band to draw."""
        return None

    def ghost(self) -> tuple[int, int] | None:
        """Frames of a scene that is being drawn."""
        return None

    def _within(self, snaps: bool) -> float:
        return SNAP_PX / self.canvas.window_now.scale if snaps else -1.0


class Pan(Drag):
    """The film under the hand."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF) -> None:
        super().__init__(canvas, hit, at)
        self._last = at.x()

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        self.canvas.pan(self._last - at.x())
        self._last = at.x()


class Scrub(Drag):
    """The playhead follows the pointer along the ruler."""

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF) -> None:
        super().__init__(canvas, hit, at)
        self.to(at, hit.frame, False)

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        whole = min(max(int(frame), 0), last_frame(self.film.rate))
        self.bubble = format_timecode(whole, self.film.rate)
        self.canvas.playhead_wanted.emit(whole)


class Band(Drag):
    """A rubber band over cues; ``kept`` were selected before and stay so."""

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF, kept: tuple[str, ...]) -> None:
        super().__init__(canvas, hit, at)
        self._kept = kept
        self._first = hit.frame
        self._frame = hit.frame
        self._y = at.y()
        self._before = (list(canvas.selected), canvas.current)

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        self._frame, self._y = frame, at.y()
        found = self._covered()
        ids = list(dict.fromkeys([*self._kept, *found]))
        self.canvas.range = self._range()
        low, high = self.canvas.range
        rate = self.film.rate
        self.bubble = f"{format_timecode(low, rate)} – {format_timecode(high, rate)}"
        if ids != list(self.canvas.selected) and ids:
            self.canvas.choose(ids, found[0] if found else ids[0])
        self.canvas.update()

    def _range(self) -> tuple[int, int]:
        low, high = sorted((self._first, self._frame))
        return max(round(low), 0), max(round(high), round(low) + 1, 1)

    def _covered(self) -> list[str]:
        low, high = self._range()
        top, bottom = sorted((self.began.y(), self._y))
        rows = self.canvas.rows
        found: list[tuple[int, str]] = []
        for number, lane in enumerate(self.film.arrangement.lanes):
            above = rows.lane_top(number)
            if above + rows.bar < top or above > bottom:
                continue
            found += [(lane.starts[n], self.film.cues[lane.cues[n]].id) for n in lane.visible(low, high)]
        return list(dict.fromkeys(key for _start, key in sorted(found)))

    def cancel(self) -> None:
        ids, current = self._before
        self.canvas.range = None
        if list(self.canvas.selected) != ids:
            self.canvas.choose(ids, current)

    def box(self) -> QRectF | None:
        left, right = sorted((self.canvas.window_now.x(self._first), self.canvas.window_now.x(self._frame)))
        top, bottom = sorted((self.began.y(), self._y))
        return QRectF(left, top, right - left, bottom - top)


class Move(Drag):
    """Cues carried through time: all that are selected keep their distances."""

    cursor = Qt.CursorShape.ClosedHandCursor
    edits = True

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF) -> None:
        super().__init__(canvas, hit, at)
        self._times = {key: s for key in canvas.selected if (s := canvas.stretches(key))}
        self._held = canvas.held(self._times)
        self._grabbed = canvas.stretches(self.film.cues[hit.place].id)[hit.part]
        playhead = canvas.playhead
        self._targets = targets_of(self.film, playhead=playhead, without_cues=self._times.keys())
        self._delta = 0

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        start, end, is_open = self._grabbed
        grabbed = (start, start) if is_open else (start, end)
        wanted = frame - self.hit.frame
        delta, target = snapped_delta(grabbed, wanted, self._targets, self._within(snaps))
        spans = [(s.start, s.end) for stretches in self._times.values() for s in stretches]
        self._delta = held_delta(spans, delta, self.film.rate)
        self.guide = target.frame if target is not None and self._delta == delta else None
        self.canvas.hold(moved_by(self._times, self._delta))
        rate = self.film.rate
        self.bubble = f"{format_timecode(start + self._delta, rate)}   {shift_text(self._delta, rate)}"

    def end(self) -> None:
        if self._delta:
            self.canvas.move_wanted.emit(list(self._times), self._delta)
        else:
            self.cancel()

    def cancel(self) -> None:
        self.canvas.release(self._times)
        self.canvas.hold(self._held)


class Edge(Drag):
    """In or out of one cue."""

    cursor = Qt.CursorShape.SizeHorCursor
    edits = True

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF) -> None:
        super().__init__(canvas, hit, at)
        self._key = self.film.cues[hit.place].id
        self._before = canvas.stretches(self._key)
        self._held = canvas.held([self._key])
        self._now = self._before[hit.part]
        self._targets = targets_of(self.film, playhead=canvas.playhead, without_cues={self._key})
        first = self._before[hit.part]
        edge = first.start if hit.edge == "in" else first.end
        # An open cue is grabbed at the end of its fade, which is no time of it.
        self._grip = 0.0 if first.is_open and hit.edge == "out" else hit.frame - edge

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        part, edge, rate = self.hit.part, self.hit.edge, self.film.rate
        wanted, target = snapped_frame(frame - self._grip, self._targets, self._within(snaps))
        old = self._before[part]
        if old.is_open and edge == "in":
            start = min(max(wanted, 0), last_frame(rate) - 1)
            self._now = Stretch(start, start + 1, True)
        else:
            start, end = edge_moved((old.start, old.end), edge, wanted, rate)
            low, high = self._free(part)
            self._now = Stretch(max(start, low), min(end, high))
        put = self._now.start if edge == "in" else self._now.end
        self.guide = target.frame if target is not None and target.frame == put else None
        stretches = list(self._before)
        stretches[part] = self._now
        self.canvas.hold({self._key: stretches})
        self.bubble = format_timecode(put, rate)
        if not self._now.is_open:
            length = format_seconds(seconds(self._now.end - self._now.start, rate))
            self.bubble = f"{self.bubble}   {length}"

    def _free(self, part: int) -> tuple[int, int]:
        """Between the other stretches of the cue: it cannot sound twice at one time."""
        own = self._before[part]
        others = [s for number, s in enumerate(self._before) if number != part]
        low = max((s.end for s in others if s.end <= own.start), default=0)
        high = min((s.start for s in others if s.start >= own.end), default=last_frame(self.film.rate))
        return low, high

    def end(self) -> None:
        old = self._before[self.hit.part]
        start = self._now.start if self._now.start != old.start else None
        end = None if self._now.is_open or (self._now.end == old.end and not old.is_open) else self._now.end
        if start is None and end is None:
            self.cancel()
        else:
            self.canvas.trim_wanted.emit(self._key, self.hit.part, (start, end))

    def cancel(self) -> None:
        self.canvas.release([self._key])
        self.canvas.hold(self._held)


class SceneEdge(Drag):
    """A border of a scene, and of the one that it meets there; or a whole scene that is carried."""

    cursor = Qt.CursorShape.SizeHorCursor
    edits = True

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF) -> None:
        super().__init__(canvas, hit, at)
        assert hit.scene is not None
        self._scene: MapScene = hit.scene
        self._met = None
        if hit.edge:
            border = self._scene.start if hit.edge == "in" else self._scene.end
            self._met = next((s for s in self.film.scenes if self._meets(s, border)), None)
        mine = {scene.id for scene in (self._scene, self._met) if scene is not None}
        self._targets = targets_of(self.film, playhead=canvas.playhead, without_scenes=mine)
        self._now: dict[tuple[str, int], tuple[int, int]] = {}

    def _meets(self, other: MapScene, border: int) -> bool:
        if other is self._scene:
            return False
        return (other.end if self.hit.edge == "in" else other.start) == border

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        rate, scene, within = self.film.rate, self._scene, self._within(snaps)
        key = (scene.id, scene.part)
        if not self.hit.edge:
            span = (scene.start, scene.end)
            delta, target = snapped_delta(span, frame - self.hit.frame, self._targets, within)
            delta = held_delta([span], delta, rate)
            self._now = {key: (scene.start + delta, scene.end + delta)}
            put = scene.start + delta
        else:
            wanted, target = snapped_frame(frame, self._targets, within)
            if self._met is not None:
                low = min(scene.start, self._met.start) + 1
                high = max(scene.end, self._met.end) - 1
                wanted = min(max(wanted, low), high)
                other = "out" if self.hit.edge == "in" else "in"
                times = (self._met.start, self._met.end)
                self._now[self._met.id, self._met.part] = edge_moved(times, other, wanted, rate)
            self._now[key] = edge_moved((scene.start, scene.end), self.hit.edge, wanted, rate)
            put = self._now[key][0 if self.hit.edge == "in" else 1]
        self.guide = target.frame if target is not None else None
        self.canvas.hold_scenes(self._now)
        self.bubble = format_timecode(put, rate)

    def end(self) -> None:
        have = {(s.id, s.part): (s.start, s.end) for s in self.film.scenes}
        changed = {key: times for key, times in self._now.items() if have.get(key) != times}
        if changed:
            self.canvas.scenes_wanted.emit(changed)
        else:
            self.cancel()

    def cancel(self) -> None:
        self.canvas.release(scenes=self._now)


class NewScene(Drag):
    """A scene drawn in an empty part of the band."""

    cursor = Qt.CursorShape.CrossCursor
    edits = True

    def __init__(self, canvas: MapCanvas, hit: Hit, at: QPointF) -> None:
        super().__init__(canvas, hit, at)
        self._targets = targets_of(self.film, playhead=canvas.playhead)
        self._first, _target = snapped_frame(hit.frame, self._targets, self._within(True))
        self._last = self._first

    def to(self, at: QPointF, frame: float, snaps: bool) -> None:
        self._last, target = snapped_frame(frame, self._targets, self._within(snaps))
        self._last = min(max(self._last, 0), last_frame(self.film.rate))
        self.guide = target.frame if target is not None else None
        low, high = sorted((self._first, self._last))
        rate = self.film.rate
        self.bubble = f"{format_timecode(low, rate)} – {format_timecode(high, rate)}"
        self.canvas.update()

    def ghost(self) -> tuple[int, int] | None:
        low, high = sorted((self._first, self._last))
        return (low, high) if high > low else None

    def end(self) -> None:
        drawn = self.ghost()
        if drawn is not None:
            self.canvas.scene_drawn.emit(*drawn)


def moved_by(times: Mapping[str, tuple[Stretch, ...]], delta: int) -> dict[str, list[Stretch]]:
    """Stretches of cues, moved by frames."""
    return {
        key: [Stretch(s.start + delta, s.end + delta, s.is_open) for s in stretches]
        for key, stretches in times.items()
    }

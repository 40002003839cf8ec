# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies under a point of the map."""

from __future__ import annotations

from dataclasses import dataclass

from cuefolio.domain.film_map import MapMarker, MapScene
from cuefolio.domain.film_map_lanes import Lane
from cuefolio.gui.map.paint_lanes import OPEN_PX
from cuefolio.gui.map.picture import Picture

_SLOP = 3.0
"""A cue of one dot can be hit this far beside it."""
_INSIDE, _BESIDE = 6.0, 3.0
"""How far an edge reaches into its cue, and beside it."""
_LEAST_FOR_EDGES = 14.0
_MARKER = 6.0


@dataclass(frozen=True, slots=True)
class Hit:
    """``kind`` is cue, scene, marker, ruler, scenes (its band), lanes (an empty place) or "". ``edge`` is
    "in" or "out" near an edge of a cue or a scene."""

    kind: str
    frame: float
    place: int = -1
    """Place of the cue."""
    part: int = 0
    """Which of its stretches."""
    edge: str = ""
    scene: MapScene | None = None
    marker: MapMarker | None = None


def hit_at(pic: Picture, x: float, y: float) -> Hit:
    """The thing at a point in px of the map."""
    rows = pic.rows
    frame = pic.window.frame(x)
    if y < rows.scenes_top:
        return _on_ruler(pic, x, y, frame)
    if y < rows.scenes_top + rows.scenes:
        return _on_scenes(pic, x, frame)
    lane = rows.lane_at(y)
    if 0 <= lane < len(pic.film.arrangement.lanes):
        found = _on_lane(pic, lane, x, frame)
        if found is not None:
            return found
    return Hit("lanes", frame)


def _on_ruler(pic: Picture, x: float, y: float, frame: float) -> Hit:
    if pic.options.markers and abs(y - pic.rows.marker_middle) <= _MARKER:
        near = [m for m in pic.film.markers if abs(pic.window.x(m.frame) - x) <= _MARKER]
        if near:
            best = min(near, key=lambda m: abs(pic.window.x(m.frame) - x))
            return Hit("marker", frame, marker=best)
    return Hit("ruler", frame)


def _on_scenes(pic: Picture, x: float, frame: float) -> Hit:
    best: Hit | None = None
    nearest = _BESIDE + 1.0
    for scene in pic.film.scenes:
        start, end = pic.scenes_moved.get((scene.id, scene.part), (scene.start, scene.end))
        left, right = pic.window.x(start), pic.window.x(end)
        if not left - _BESIDE <= x <= right + _BESIDE:
            continue
        edges = (("in", abs(left - x)), ("out", abs(right - x))) if right - left >= _LEAST_FOR_EDGES else ()
        edge, distance = min(edges, key=lambda e: e[1], default=("", 99.0))
        if distance <= _BESIDE and distance < nearest:
            best, nearest = Hit("scene", frame, edge=edge, scene=scene), distance
        elif left <= x < right and (best is None or not best.edge):
            best = Hit("scene", frame, scene=scene)
    return best or Hit("scenes", frame)


def _on_lane(pic: Picture, number: int, x: float, frame: float) -> Hit | None:
    lane = pic.film.arrangement.lanes[number]
    for place in pic.moved:
        if pic.film.arrangement.lane_of[place] == number:
            for part, stretch in enumerate(pic.stretches(place)):
                found = _on_stretch(pic, x, frame, place, part, stretch.start, stretch.end)
                if found is not None:
                    return found
    near = _candidates(pic, lane, x)
    hits = [
        hit
        for n in near
        if lane.cues[n] not in pic.moved
        and (hit := _on_stretch(pic, x, frame, lane.cues[n], lane.parts[n], lane.starts[n], lane.ends[n]))
    ]
    # Inside a cue beats the edge of its neighbour; a selected cue's edge beats both.
    inside = [h for h in hits if _contains(pic, h, frame)]
    chosen = [h for h in hits if h.edge and h.place in pic.selected]
    return next(iter(chosen + inside + hits), None)


def _candidates(pic: Picture, lane: Lane, x: float) -> range:
    """Stretches within reach of ``x``; a fade of an open cue reaches further to the right."""
    low, high = pic.window.frame(x - OPEN_PX - _SLOP), pic.window.frame(x + _SLOP)
    found = lane.visible(low, high)
    # Of many cues in a few dots the last that begins before the pointer is meant.
    return found if len(found) <= 12 else range(found.stop - 12, found.stop)


def _contains(pic: Picture, hit: Hit, frame: float) -> bool:
    stretch = pic.stretches(hit.place)[hit.part]
    return stretch.start <= frame < stretch.end


def _on_stretch(
    pic: Picture, x: float, frame: float, place: int, part: int, start: int, end: int
) -> Hit | None:
    left, right = pic.window.x(start), pic.window.x(end)
    if pic.stretches(place)[part].is_open:
        right = max(right, left + OPEN_PX)
    width = right - left
    slop = max(_SLOP - width / 2, 0.0)
    grabs = width >= _LEAST_FOR_EDGES or (place in pic.selected and width >= _SLOP)
    beside = _BESIDE if grabs else slop
    if not left - beside <= x <= right + beside:
        return None
    edge = ""
    if grabs:
        reach = min(_INSIDE, width / 4)
        if x <= left + reach:
            edge = "in"
        elif x >= right - reach:
            edge = "out"
    return Hit("cue", frame, place=place, part=part, edge=edge)

# SPDX-License-Identifier: GPL-3.0-or-later
"""How times are dragged: a move keeps the length, an edge never crosses the other, and both snap."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from cuefolio.domain.film_map import FilmMap
from cuefolio.domain.timecode import FrameRate

Times = tuple[int, int]
"""First frame and frame after the last."""


class Target(NamedTuple):
    """A frame that is worth hitting; ``kind`` is cue, scene, reel, marker, programme or playhead."""

    frame: int
    kind: str


class Targets:
    """Targets by frame; where several share a frame, the first kind of the list counts."""

    def __init__(self, targets: Iterable[Target]) -> None:
        known: dict[int, str] = {}
        for target in targets:
            known.setdefault(target.frame, target.kind)
        self.frames = sorted(known)
        self._kinds = known

    def nearest(self, frame: float, within: float) -> Target | None:
        """The target nearest to ``frame``, no further than ``within`` frames; the earlier of two."""
        place = bisect_left(self.frames, frame)
        near = self.frames[max(place - 1, 0) : place + 1]
        best = min(near, key=lambda f: abs(f - frame), default=None)
        if best is None or abs(best - frame) > within:
            return None
        return Target(best, self._kinds[best])


def targets_of(
    film: FilmMap,
    *,
    playhead: int | None = None,
    without_cues: Collection[str] = (),
    without_scenes: Collection[str] = (),
) -> Targets:
    """What edges snap to: scenes, playhead, reels, programme, markers, and the edges of other cues."""

    def found() -> Iterable[Target]:
        for scene in film.scenes:
            if scene.id not in without_scenes:
                yield Target(scene.start, "scene")
                yield Target(scene.end, "scene")
        if playhead is not None:
            yield Target(playhead, "playhead")
        for _number, first in film.reels:
            yield Target(first, "reel")
        yield Target(film.start if film.end is not None else film.zero, "programme")
        if film.end is not None:
            yield Target(film.end, "programme")
        for marker in film.markers:
            yield Target(marker.frame, "marker")
        for cue in film.cues:
            if cue.id not in without_cues:
                for stretch in cue.stretches:
                    yield Target(stretch.start, "cue")
                    if not stretch.is_open:
                        yield Target(stretch.end, "cue")

    return Targets(found())


def last_frame(rate: FrameRate) -> int:
    """The last frame that a time may have: the labels end at 99:59:59."""
    return 100 * 3600 * rate.nominal - 1 - 100 * 54 * rate.dropped


def held_delta(times: Iterable[Times], delta: int, rate: FrameRate) -> int:
    """``delta`` frames cut down so that all times stay within the labels that can be written."""
    spans = list(times)
    if not spans:
        return 0
    least, most = min(s for s, _e in spans), max(e for _s, e in spans)
    return max(min(delta, last_frame(rate) - most), -least)


def moved(times: Mapping[str, Times], delta: int, rate: FrameRate) -> dict[str, Times]:
    """All times moved together by as much of ``delta`` frames as is possible for all; lengths stay."""
    delta = held_delta(times.values(), delta, rate)
    return {key: (start + delta, end + delta) for key, (start, end) in times.items()}


def snapped_delta(grabbed: Times, delta: float, targets: Targets, within: float) -> tuple[int, Target | None]:
    """The frames by which the grabbed stretch moves, and what it snaps to: the nearer of its edges does,
    where it comes ``within`` so many frames of a target."""
    start, end = grabbed
    hits = [
        (abs(target.frame - (edge + delta)), target.frame - edge, target)
        for edge in (start, end)
        if (target := targets.nearest(edge + delta, within)) is not None
    ]
    if not hits:
        return round(delta), None
    _distance, snapped, target = min(hits, key=lambda hit: hit[0])
    return snapped, target


def edge_moved(times: Times, edge: str, frame: int, rate: FrameRate) -> Times:
    """``edge`` "in" or "out" put at ``frame``; at least one frame stays."""
    start, end = times
    if edge == "in":
        return max(min(frame, end - 1), 0), end
    return start, min(max(frame, start + 1), last_frame(rate))


def snapped_frame(frame: float, targets: Targets, within: float) -> tuple[int, Target | None]:
    """A frame, or the target that is ``within`` so many frames of it."""
    target = targets.nearest(frame, within)
    return (round(frame), None) if target is None else (target.frame, target)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Who lies where on a film map: lanes, overlaps, silences, and a theme's statements in order.

Everything is kept sorted, so that a view finds what it shows by bisection and never looks at the rest.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from cuefolio.domain.vocabulary import Origin

if TYPE_CHECKING:
    from cuefolio.domain.film_map import MapCue

T = TypeVar("T")

_GROUPS: dict[str, int] = {
    Origin.SCORE: 0,
    Origin.ORIGINAL_SONG: 1,
    Origin.LICENSED_SONG: 1,
    Origin.LIBRARY: 2,
    Origin.PUBLIC_DOMAIN: 2,
    Origin.SOUND_DESIGN: 4,
}
_UNKNOWN_GROUP = 3
"""Original score lies on top, then songs, then library and public-domain music, then music of unknown
origin, then sound design."""


class Spans(Generic[T]):
    """Items with a start and an end, found by time. They may overlap."""

    __slots__ = ("_reach", "ends", "items", "longest", "starts")

    def __init__(self, spans: Sequence[tuple[int, int, T]] = ()) -> None:
        ordered = sorted(spans, key=lambda span: span[:2])
        self.starts = [span[0] for span in ordered]
        self.ends = [span[1] for span in ordered]
        self.items = [span[2] for span in ordered]
        self.longest = max((span[1] - span[0] for span in ordered), default=0)
        """Frames of the longest span: where that is nothing to see, none is."""
        self._reach: list[int] = []
        reached = -(1 << 62)
        for end in self.ends:
            reached = max(reached, end)
            self._reach.append(reached)

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[tuple[int, int, T]]:
        return iter(zip(self.starts, self.ends, self.items, strict=True))

    def between(self, first: float, last: float) -> Iterator[tuple[int, int, T]]:
        """Spans that have a frame in [first, last), by start."""
        low = bisect_right(self._reach, first)
        high = bisect_left(self.starts, last)
        for place in range(low, high):
            if self.ends[place] > first:
                yield self.starts[place], self.ends[place], self.items[place]


class Lane:
    """One row of stretches that never overlap, by start. ``cues`` are places in the film's list of cues."""

    __slots__ = ("cues", "ends", "group", "parts", "starts")

    def __init__(self, group: int, stretches: Sequence[tuple[int, int, int, int]]) -> None:
        self.group = group
        self.starts = [s[0] for s in stretches]
        self.ends = [s[1] for s in stretches]
        self.cues = [s[2] for s in stretches]
        self.parts = [s[3] for s in stretches]
        """Which stretch of its cue each is."""

    def visible(self, first: float, last: float) -> range:
        """Places of the stretches that have a frame in [first, last)."""
        return range(bisect_right(self.ends, first), bisect_left(self.starts, last))

    def at(self, frame: float) -> int | None:
        """Place of the stretch that plays at a frame."""
        place = bisect_right(self.starts, frame) - 1
        return place if place >= 0 and frame < self.ends[place] else None

    def next_from(self, frame: float, place: int) -> int:
        """The first place behind ``place`` whose stretch ends after ``frame``."""
        return bisect_right(self.ends, frame, place + 1)


class Link(NamedTuple):
    """Two consecutive statements of a theme: places of the cues that make them."""

    theme_id: str
    earlier: int
    later: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is worked out once for a map and stays until its facts change."""

    lanes: tuple[Lane, ...] = ()
    """From top to bottom."""
    lane_of: tuple[int, ...] = ()
    """Lane by place of the cue; -1 without a time."""
    by_time: tuple[int, ...] = ()
    """Places of the timed cues by first frame."""
    open_places: frozenset[int] = frozenset()
    """Places of the cues whose out is unknown."""
    overlaps: Spans[int] = field(default_factory=Spans)
    """Times at which music sounds together; the item is the place of one of the cues concerned."""
    silences: Spans[None] = field(default_factory=Spans)
    """Times without music, between the first frame and the last of programme or music."""
    longest_silence: tuple[int, int] | None = None
    links: Spans[Link] = field(default_factory=Spans)
    """From the start of a statement to the start of the next one of its theme."""
    intensities: Spans[tuple[int, int]] = field(default_factory=Spans)
    """Stretches of music with (place of the cue, its intensity from 0 to 10)."""


def arrange(cues: Sequence[MapCue], start: int | None, end: int | None) -> Arrangement:
    """Lanes, overlaps, silences and theme links of cues; ``start`` and ``end`` of the programme, if known."""
    lanes, lane_of = _lanes(cues)
    by_time = sorted(
        (place for place, cue in enumerate(cues) if cue.stretches),
        key=lambda place: (cues[place].stretches[0], place),
    )
    heard = sorted(
        (stretch.start, stretch.end, place)
        for place, cue in enumerate(cues)
        if cue.is_heard
        for stretch in cue.stretches
    )
    silences = _silences([(s, e) for s, e, _place in heard], start, end)
    longest = max(silences, key=lambda gap: gap[1] - gap[0], default=None)
    return Arrangement(
        lanes,
        lane_of,
        tuple(by_time),
        frozenset(place for place, cue in enumerate(cues) if cue.is_open),
        Spans(_overlaps(heard)),
        Spans([(s, e, None) for s, e in silences]),
        longest,
        Spans(_links(cues, by_time)),
        Spans(_intensities(cues)),
    )


def _group(cue: MapCue) -> int:
    return _GROUPS.get(cue.origin, _UNKNOWN_GROUP)


def _lanes(cues: Sequence[MapCue]) -> tuple[tuple[Lane, ...], tuple[int, ...]]:
    """Each cue in the first lane of its kind that is free at all its times; same facts, same lanes."""
    order = sorted(
        (place for place, cue in enumerate(cues) if cue.stretches),
        key=lambda place: (_group(cues[place]), cues[place].stretches[0], cues[place].id),
    )
    made: list[_Filling] = []
    first_of_group: dict[int, int] = {}
    lane_of = [-1] * len(cues)
    for place in order:
        cue = cues[place]
        group = _group(cue)
        begin = first_of_group.setdefault(group, len(made))
        number = next((n for n in range(begin, len(made)) if made[n].is_free(cue)), len(made))
        if number == len(made):
            made.append(_Filling(group))
        made[number].add(place, cue)
        lane_of[place] = number
    return tuple(Lane(lane.group, lane.taken) for lane in made), tuple(lane_of)


class _Filling:
    """A lane that is being filled in the order of first stretches."""

    def __init__(self, group: int) -> None:
        self.group = group
        self.taken: list[tuple[int, int, int, int]] = []
        self.reach = -(1 << 62)
        self.has_gaps = False
        """Whether a later cue may fit before the end, between the stretches of one that comes back."""

    def is_free(self, cue: MapCue) -> bool:
        if self.reach <= cue.stretches[0].start and len(cue.stretches) == 1:
            return True
        if self.reach <= cue.hull[0]:
            return True
        return self.has_gaps and all(_is_free(self.taken, s.start, s.end) for s in cue.stretches)

    def add(self, place: int, cue: MapCue) -> None:
        if len(cue.stretches) == 1 and self.reach <= cue.stretches[0].start:
            start, self.reach, _open = cue.stretches[0]
            self.taken.append((start, self.reach, place, 0))
            return
        for part, stretch in enumerate(cue.stretches):
            if _is_free(self.taken, stretch.start, stretch.end):  # one that overlaps itself is drawn once
                insort(self.taken, (stretch.start, stretch.end, place, part))
        self.reach = max(self.reach, cue.hull[1])
        self.has_gaps = self.has_gaps or len(cue.stretches) > 1


def _is_free(taken: Sequence[tuple[int, int, int, int]], start: int, end: int) -> bool:
    place = bisect_left(taken, (start,))
    before = place == 0 or taken[place - 1][1] <= start
    return before and (place == len(taken) or taken[place][0] >= end)


def _overlaps(heard: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Each part of a stretch during which another cue's stretch sounds; touching parts are one.

    ``heard`` is sorted by start. Linear in stretches and pairs of neighbours in time, not in all pairs.
    """
    # Times with at least two cues sounding, from the events; then each stretch is cut by these times.
    events = sorted([(s, 1) for s, _e, _p in heard] + [(e, -1) for _s, e, _p in heard])
    depth, begun, shared = 0, 0, []
    for frame, step in events:
        if depth >= 2 and depth + step < 2 and begun < frame:
            shared.append((begun, frame))
        elif depth < 2 <= depth + step:
            begun = frame
        depth += step
    joined: list[tuple[int, int]] = []
    for begin, finish in shared:
        if joined and joined[-1][1] >= begin:
            joined[-1] = (joined[-1][0], finish)
        else:
            joined.append((begin, finish))
    spans: Spans[None] = Spans([(b, f, None) for b, f in joined])
    return [
        (max(start, begin), min(end, finish), place)
        for start, end, place in heard
        for begin, finish, _ in spans.between(start, end)
    ]


def _silences(heard: Sequence[tuple[int, int]], start: int | None, end: int | None) -> list[tuple[int, int]]:
    """Gaps without music; before the first cue and behind the last only where the programme is known."""
    if not heard:
        return []
    reached = heard[0][0] if start is None else start
    last = max(stop for _begin, stop in heard) if end is None else end
    found = []
    for begin, stop in heard:
        if min(begin, last) > reached:
            found.append((reached, min(begin, last)))
        reached = max(reached, stop)
    if last > reached:
        found.append((reached, last))
    return found


def _links(cues: Sequence[MapCue], by_time: Sequence[int]) -> list[tuple[int, int, Link]]:
    latest: dict[str, int] = {}
    found = []
    for place in by_time:
        for statement in cues[place].themes:
            key = statement.theme.id
            if key in latest:
                first, second = cues[latest[key]].stretches[0].start, cues[place].stretches[0].start
                found.append((first, second, Link(key, latest[key], place)))
            latest[key] = place
    return found


def _intensities(cues: Sequence[MapCue]) -> list[tuple[int, int, tuple[int, int]]]:
    return [
        (stretch.start, stretch.end, (place, min(max(cue.intensity, 0), 10)))
        for place, cue in enumerate(cues)
        if cue.intensity is not None and cue.is_heard
        for stretch in cue.stretches
    ]

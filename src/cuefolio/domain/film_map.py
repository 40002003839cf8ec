# SPDX-License-Identifier: GPL-3.0-or-later
"""A film as a map: what lies where on its running time. Facts only; drawing is the window's business.

All times are frames of the current cut since 00:00:00:00, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cuefolio.domain.film_map_lanes import Arrangement, arrange
from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode
from cuefolio.domain.vocabulary import Origin, Status


class Stretch(NamedTuple):
    """One time that a cue plays. ``is_open``: the out is unknown, and ``end`` is the frame after the in."""

    start: int
    end: int
    is_open: bool = False


class Tag(NamedTuple):
    """A mood or a theme: key, name, own colour ("" without one)."""

    id: str
    name: str
    colour: str = ""


class Statement(NamedTuple):
    """A theme as a cue states it; ``words`` say how ("first, solo cello"), "" when nobody said."""

    theme: Tag
    words: str = ""


@dataclass(frozen=True, slots=True)
class MapCue:
    """A cue on the map. The first of ``stretches`` is the one that its in and out name; a cue without any has
    no time yet."""

    id: str
    number: str
    title: str
    origin: str
    """Code, "" when unknown."""
    status: str
    """Code, "" when unknown."""
    intensity: int | None = None
    """0 to 10."""
    stretches: tuple[Stretch, ...] = ()
    moods: tuple[Tag, ...] = ()
    themes: tuple[Statement, ...] = ()

    @property
    def is_heard(self) -> bool:
        """Whether it is music of this cut: sound design and omitted cues are not."""
        return self.origin != Origin.SOUND_DESIGN and self.status != Status.OMITTED

    @property
    def is_open(self) -> bool:
        """Whether the out of its first stretch is unknown."""
        return bool(self.stretches) and self.stretches[0].is_open

    @property
    def hull(self) -> tuple[int, int]:
        """First frame and frame after the last of all stretches. ValueError without a time."""
        return min(s.start for s in self.stretches), max(s.end for s in self.stretches)


@dataclass(frozen=True, slots=True)
class MapScene:
    """A scene at one of its times; ``part`` counts the times of a scene that comes back."""

    id: str
    number: str
    name: str
    start: int
    end: int
    part: int = 0


@dataclass(frozen=True, slots=True)
class MapMarker:
    """A marked moment."""

    id: str
    frame: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class FilmMap:
    """Everything that the map of one film shows; ``arrangement`` says in which lane each cue lies."""

    film_id: str
    title: str
    rate: FrameRate
    start: int
    """First frame of the programme."""
    end: int | None
    """Frame after the programme, None while its length is unknown."""
    cues: tuple[MapCue, ...] = ()
    """In film order."""
    scenes: tuple[MapScene, ...] = ()
    """By start."""
    reels: tuple[tuple[int, int], ...] = ()
    """(number, first frame), in order."""
    markers: tuple[MapMarker, ...] = ()
    """By frame."""
    scenes_without_time: int = 0
    arrangement: Arrangement = field(default_factory=Arrangement)
    by_id: Mapping[str, int] = field(default_factory=dict)
    """Place of each cue in ``cues``."""
    zero: int = 0
    """The frame from which running time counts."""
    bounds: tuple[int, int] = (0, 0)
    """First frame and frame after the last of programme, cues, scenes and reels."""
    home: tuple[int, int] = (0, 0)
    """What is looked at first: the programme with what lies near it. A cue that was typed an hour away must
    not make the film small."""
    untimed: tuple[MapCue, ...] = ()
    """Cues without a time."""
    outside: tuple[MapCue, ...] = ()
    """Timed cues of which nothing is seen with ``home``."""

    def cue(self, cue_id: str) -> MapCue | None:
        """The cue of this key."""
        place = self.by_id.get(cue_id)
        return None if place is None else self.cues[place]


def film_map(
    film_id: str,
    title: str,
    rate: FrameRate,
    start: int,
    duration: int | None,
    *,
    cues: Sequence[MapCue],
    scenes: Sequence[MapScene] = (),
    reels: Sequence[tuple[int, int]] = (),
    markers: Sequence[MapMarker] = (),
    scenes_without_time: int = 0,
) -> FilmMap:
    """The map of these facts with its lanes, overlaps, silences and theme links worked out.

    ``start`` is the frame at which the programme begins, ``duration`` its frames (None when unknown);
    ``reels`` are pairs of number and first frame.
    """
    end = None if duration is None else start + duration
    ordered = tuple(cues)
    timed = [s for cue in ordered for s in cue.stretches]
    timed += [Stretch(scene.start, scene.end) for scene in scenes]
    timed += [Stretch(first, first + 1) for _number, first in reels]
    timed += [Stretch(marker.frame, marker.frame + 1) for marker in markers]
    zero = _zero(start, end, timed, rate)
    low = min([zero, *(s.start for s in timed)])
    high = max([zero if end is None else end, *(s.end for s in timed)])
    home = _at_least_a_minute(*_home(zero, end, timed), rate)
    return FilmMap(
        film_id,
        title,
        rate,
        start,
        end,
        ordered,
        tuple(sorted(scenes, key=lambda s: (s.start, s.end, s.id))),
        tuple(sorted(reels, key=lambda r: r[1])),
        tuple(sorted(markers, key=lambda m: (m.frame, m.id))),
        scenes_without_time,
        arrange(ordered, None if end is None else start, end),
        {cue.id: place for place, cue in enumerate(ordered)},
        zero,
        _at_least_a_minute(low, high, rate),
        home,
        tuple(cue for cue in ordered if not cue.stretches),
        tuple(cue for cue in ordered if cue.stretches and _is_outside(cue, home)),
    )


def _is_outside(cue: MapCue, home: tuple[int, int]) -> bool:
    return all(stretch.end <= home[0] or stretch.start >= home[1] for stretch in cue.stretches)


def _at_least_a_minute(low: int, high: int, rate: FrameRate) -> tuple[int, int]:
    return low, max(high, low + 60 * rate.nominal)


def _home(zero: int, end: int | None, timed: Sequence[Stretch]) -> tuple[int, int]:
    if end is None:
        return min([zero, *(s.start for s in timed)]), max([zero, *(s.end for s in timed)])
    near = (end - zero) // 20
    low = min([zero, *(s.start for s in timed if s.start >= zero - near)])
    return low, max([end, *(s.end for s in timed if s.end <= end + near)])


def _zero(start: int, end: int | None, timed: Sequence[Stretch], rate: FrameRate) -> int:
    """Where running time counts from: the first frame of the programme.

    While nobody has said where the programme starts or how long it is, and everything in it lies hours
    later (an hour often stands for the reel), it is the full hour before the first cue.
    """
    first = min((s.start for s in timed), default=start)
    if start or end is not None or first < 3600 * rate.fraction:
        return start
    hour = format_timecode(first, rate).partition(":")[0]
    return parse_timecode(f"{hour}:00:00:00", rate) if len(hour) == 2 else start

# SPDX-License-Identifier: GPL-3.0-or-later
"""What many cues add to totals, in a few arrays.

100,000 figures as objects are felt by whoever lets go of them, or looks among them for garbage; two arrays
and a table of places are not.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from cuefolio.domain.cue_groups import Figure, Totals
from cuefolio.domain.timecode import FrameRate, seconds
from cuefolio.domain.vocabulary import Origin

_UNKNOWN = -(1 << 62)


class Kind(NamedTuple):
    """What a figure says beside its two numbers."""

    rate: FrameRate
    origin: str
    is_music: bool
    is_omitted: bool


class FigureTable(Mapping[str, Figure]):
    """Figures by the key of their cue, in the order in which they were added."""

    __slots__ = ("_frames", "_kind", "_kinds", "_places", "_reported")

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._kinds: list[Kind] = []
        self._kind = array("L")
        self._reported = array("q")
        self._frames = array("q")

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __getitem__(self, key: str) -> Figure:
        place = self._places[key]
        whole, frames = self._reported[place], self._frames[place]
        return Figure(
            None if whole == _UNKNOWN else whole,
            None if frames == _UNKNOWN else frames,
            *self._kinds[self._kind[place]],
        )

    def number_of(self, kind: Kind) -> int:
        """By what number ``add`` knows a kind."""
        if kind not in self._kinds:
            self._kinds.append(kind)
        return self._kinds.index(kind)

    def add(self, key: str, kind: int, frames: int | None, whole: int | None) -> None:
        """Take a cue: exact frames, reported whole seconds, and the number of its kind."""
        self._places[key] = len(self._kind)
        self._kind.append(kind)
        self._frames.append(_UNKNOWN if frames is None else frames)
        self._reported.append(_UNKNOWN if whole is None else whole)

    def only(self, keys: Iterable[str]) -> FigureTable:
        """The same figures, but of these cues and in this order."""
        table, places = FigureTable(), self._places
        table._places = {key: places[key] for key in keys if key in places}
        table._kinds, table._kind = self._kinds, self._kind
        table._reported, table._frames = self._reported, self._frames
        return table

    def total(self, keys: Iterable[str] | None = None) -> Totals:
        """What these cues (all for None) add up to. Exact times of different rates are added as exact
        seconds."""
        places = self._places.values() if keys is None else map(self._places.get, keys)
        sums = [_Sum() for _ in self._kinds]
        for place in places:
            if place is not None:
                sums[self._kind[place]].add(self._reported[place], self._frames[place])
        return _totals(zip(self._kinds, sums, strict=True))


class _Sum:
    """Cues of one kind added up."""

    __slots__ = ("cues", "frames", "seconds", "unknown")

    def __init__(self) -> None:
        self.cues = self.seconds = self.frames = self.unknown = 0

    def add(self, whole: int, frames: int) -> None:
        self.cues += 1
        if whole != _UNKNOWN:
            self.seconds += whole
        if frames == _UNKNOWN:
            self.unknown += 1
        else:
            self.frames += frames


def _totals(sums: Iterable[tuple[Kind, _Sum]]) -> Totals:
    cues = whole = unknown = sound_design = omitted = 0
    exact = Fraction(0)
    origins: dict[str, tuple[int, int]] = {}
    for kind, own in sums:
        if not kind.is_music:
            sound_design += own.cues
        elif kind.is_omitted:
            omitted += own.cues
        elif own.cues:
            cues += own.cues
            whole += own.seconds
            unknown += own.unknown
            exact += seconds(own.frames, kind.rate)
            many, time = origins.get(kind.origin, (0, 0))
            origins[kind.origin] = (many + own.cues, time + own.seconds)
    order = [*map(str, Origin), ""]
    by_origin = {origin: origins[origin] for origin in order if origin in origins}
    return Totals(cues, whole, exact, unknown, sound_design, omitted, by_origin)

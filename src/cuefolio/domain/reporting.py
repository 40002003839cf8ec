# SPDX-License-Identifier: GPL-3.0-or-later
"""Reported durations: from exact frames to the whole seconds on a sheet, each number with its reasons.

A sheet may not report more music than sounds, so overlaps are carved: where two works sound at once, the
frames go to the one that entered last, and the earlier loses only those frames. No body publishes a rule
for rounding frames to seconds; the default is half up with at least one second for a cue that is heard.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from cuefolio.domain.timecode import FrameRate, seconds


class RoundingRule(StrEnum):
    """How exact seconds become whole ones."""

    HALF_UP = "half-up"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Entry:
    """One cue to report: ``ranges`` of absolute frames [start, end), ``work`` its identity.

    Entries with the same non-empty ``work`` are the same music; "" is a work that nothing else equals.
    """

    key: Hashable
    ranges: Sequence[tuple[int, int]]
    work: str = ""


@dataclass(frozen=True, slots=True)
class Carve:
    """Frames that ``by``, a later entrance, took; ``same_work`` when both are one music (a crossfade)."""

    by: Hashable
    frames: int
    same_work: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a reported duration came about: exact frames - carves = counted, / rate, rounded by rule."""

    exact_frames: int
    carves: tuple[Carve, ...]
    counted_frames: int
    rate: FrameRate
    exact_seconds: Fraction
    """Of the counted frames, before rounding."""
    rule: RoundingRule
    raised_to_minimum: bool


@dataclass(frozen=True, slots=True)
class Reported:
    """A cue's reported duration. All None when the cue has no times.

    ``exact_frames`` sound in all its ranges, each frame counted once; ``carved_frames`` of them went to later
    entrances; ``counted_frames`` are left and become ``reported_seconds``.
    """

    key: Hashable
    exact_frames: int | None = None
    carved_frames: int | None = None
    counted_frames: int | None = None
    reported_seconds: int | None = None
    explanation: Explanation | None = None


def reported(
    entries: Iterable[Entry],
    rate: FrameRate,
    rule: RoundingRule = RoundingRule.HALF_UP,
    minimum_one: bool = True,
    carve: bool = True,
) -> list[Reported]:
    """The reported duration of every entry, in the order given, in O(n log n) of their ranges.

    With ``carve`` the counted frames of all entries add up to the frames in which anything sounds; without,
    only entries of the same work share theirs. ``minimum_one`` lifts a cue with counted frames to a second;
    a cue that later entrances cover whole stays at 0 and its explanation says by which.
    """
    listed = list(entries)
    stretches = [_Stretch(at, *span) for at, entry in enumerate(listed) for span in _union(entry.ranges)]
    taken: dict[int, dict[int, int]] = {}
    if carve:
        _carve(stretches, taken)
    else:
        by_work: dict[str, list[_Stretch]] = {}
        for stretch in stretches:
            if listed[stretch.entry].work:
                by_work.setdefault(listed[stretch.entry].work, []).append(stretch)
        for same in by_work.values():
            _carve(same, taken)
    exact = [0] * len(listed)
    for stretch in stretches:
        exact[stretch.entry] += stretch.end - stretch.start
    return [
        _report(entry, exact[at], _carves(listed, at, taken.get(at, {})), rate, rule, minimum_one)
        for at, entry in enumerate(listed)
    ]


def round_seconds(frames: int, rate: FrameRate, rule: RoundingRule = RoundingRule.HALF_UP) -> int:
    """Whole seconds of a number of frames, exactly by the rule."""
    num, den = frames * rate.den, rate.num
    if rule == RoundingRule.UP:
        return -(-num // den)
    if rule == RoundingRule.DOWN:
        return num // den
    return (2 * num + den) // (2 * den)


class _Stretch:
    """Frames [start, end) of one entry, and its neighbours among the stretches sounding with it."""

    __slots__ = ("above", "below", "covered_since", "end", "entry", "start")

    def __init__(self, entry: int, start: int, end: int) -> None:
        self.entry, self.start, self.end = entry, start, end
        self.below: _Stretch | None = None
        self.above: _Stretch | None = None
        self.covered_since = 0


def _union(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges in order, those that touch or overlap joined, empty and reversed ones left out."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(span for span in ranges if span[0] < span[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _carve(stretches: list[_Stretch], taken: dict[int, dict[int, int]]) -> None:
    """Add to ``taken[loser][winner]`` the frames that each entry loses.

    The stretches sounding at a moment form a stack, the last to enter on top. A stretch loses its frames
    while anything lies on it, to the one directly above, so each is lost once. Of several that enter on
    the same frame the longest lies lowest, since it is still heard after the others.
    """
    entrances = [(stretch.start, 1, -stretch.end, at) for at, stretch in enumerate(stretches)]
    exits = [(stretch.end, 0, 0, at) for at, stretch in enumerate(stretches)]
    top: _Stretch | None = None
    for now, enters, _, at in sorted(entrances + exits):
        stretch = stretches[at]
        if enters:
            stretch.below = top
            if top is not None:
                top.above, top.covered_since = stretch, now
            top = stretch
            continue
        below, above = stretch.below, stretch.above
        if above is not None:
            _take(stretch, above, now, taken)
            above.below = below
        else:
            top = below
        if below is not None:
            _take(below, stretch, now, taken)
            below.above, below.covered_since = above, now


def _take(loser: _Stretch, winner: _Stretch, now: int, taken: dict[int, dict[int, int]]) -> None:
    if now > loser.covered_since:
        by_winner = taken.setdefault(loser.entry, {})
        by_winner[winner.entry] = by_winner.get(winner.entry, 0) + now - loser.covered_since


def _carves(entries: Sequence[Entry], loser: int, taken: dict[int, int]) -> tuple[Carve, ...]:
    work = entries[loser].work
    return tuple(
        Carve(entries[winner].key, frames, same_work=bool(work) and entries[winner].work == work)
        for winner, frames in sorted(taken.items())
    )


def _report(
    entry: Entry,
    exact: int,
    carves: tuple[Carve, ...],
    rate: FrameRate,
    rule: RoundingRule,
    minimum_one: bool,
) -> Reported:
    if not entry.ranges:
        return Reported(entry.key)
    carved = sum(carve.frames for carve in carves)
    counted = exact - carved
    whole = round_seconds(counted, rate, rule)
    raised = minimum_one and counted > 0 and whole == 0
    return Reported(
        key=entry.key,
        exact_frames=exact,
        carved_frames=carved,
        counted_frames=counted,
        reported_seconds=1 if raised else whole,
        explanation=Explanation(exact, carves, counted, rate, seconds(counted, rate), rule, raised),
    )

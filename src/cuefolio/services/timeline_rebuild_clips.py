# SPDX-License-Identifier: GPL-3.0-or-later
"""The clips of stored cues laid out anew: which cues become one, which part, by another gap and threshold.

The rules are those of an import (``domain.timeline.build``): one song, one cue while the gap is small, only
what is heard counts. What a person did goes before them: a cue whose times are no longer those of its clips
stays as it is, and two that were apart although the gap of their import would have joined them stay apart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from cuefolio.domain.timeline.loudness import audible
from cuefolio.domain.timeline.model import Timeline
from cuefolio.domain.timeline.options import Hours
from cuefolio.domain.timeline.scenes import hour_of, whole_frames


@dataclass(frozen=True, slots=True)
class Rules:
    """When clips are one cue: ``gap`` in seconds, ``threshold`` in dB."""

    gap: Fraction
    threshold: float
    hours: Hours = Hours.NOTHING


class Stretch(NamedTuple):
    """Clips without a large gap, in ticks; ``places`` are those of ``Timeline.uses``."""

    start: int
    end: int
    places: tuple[int, ...]


@dataclass(slots=True, eq=False)
class Clips:
    """A stored cue. ``rules`` are those that it was built by; ``why`` says why it must stay as it is ("" for
    one that may change): a code of ``messages``."""

    cue_id: str
    song: str
    places: tuple[int, ...]
    rules: Rules
    why: str = ""


@dataclass(slots=True, eq=False)
class Group:
    """A cue as it will be. ``owners`` are the stored cues that it has clips of, in order of time; those
    ``at_home`` have their beginning here. ``places`` hold also the clips that are not heard."""

    start: int
    end: int
    places: list[int]
    owners: list[Clips] = field(default_factory=list)
    at_home: list[Clips] = field(default_factory=list)

    @property
    def head(self) -> Clips:
        """The stored cue that it is, or, with none at home, that it is parted from."""
        return (self.at_home or self.owners)[0]


class Kept(NamedTuple):
    """A stored cue that stays although the rules say otherwise: code and arguments of a sentence."""

    clips: Clips
    code: str
    arguments: Mapping[str, str]


@dataclass(slots=True)
class Layout:
    """All cues of one song: as they will be, those that stay, and stretches that are heard now and in no
    cue."""

    groups: list[Group] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    unclaimed: int = 0


Differs = Callable[[str, str], str]
"""By two keys of cues the name of a field in which the second says what the first does not, else ""."""


class _Piece(NamedTuple):
    """A stretch in the order of time. ``owner`` is None for clips that no cue has."""

    start: int
    end: int
    places: tuple[int, ...]
    owner: Clips | None
    movable: bool


class Layouter:
    """Lays out the cues of one timeline by new rules."""

    def __init__(self, timeline: Timeline, rules: Rules) -> None:
        self._timeline = timeline
        self._rules = rules
        self._heard: dict[tuple[int, float], bool] = {}
        self._gaps: dict[tuple[int, int], int] = {}
        self._spans: dict[int, list[Stretch]] = {}

    def stretches(self, places: Iterable[int], rules: Rules) -> list[Stretch]:
        """What clips would be by rules, in order of time."""
        uses = self._timeline.uses
        gap = self._ticks(rules)
        heard = [place for place in places if self._is_heard(place, rules.threshold)]
        heard.sort(key=lambda place: (uses[place].record_in, uses[place].record_out, place))
        found: list[Stretch] = []
        members: list[int] = []
        start = end = 0
        for place in heard:
            use = uses[place]
            if members and self._near(start, end, use.record_in, gap, rules.hours):
                members.append(place)
                end = max(end, use.record_out)
                continue
            if members:
                found.append(Stretch(start, end, tuple(members)))
            members, start, end = [place], use.record_in, use.record_out
        if members:
            found.append(Stretch(start, end, tuple(members)))
        return found

    def frames(self, start: int, end: int) -> tuple[int, int]:
        """First frame and the frame after the last one of ticks, as at an import."""
        ticks = self._timeline.ticks
        first = whole_frames(start, ticks)
        return first, max(whole_frames(end, ticks), first + 1)

    def layout(
        self, cues: Sequence[Clips], differs: Differs, others: Sequence[int] = (), quiet: Sequence[int] = ()
    ) -> Layout:
        """The cues of one song laid out; two that ``differs`` tells apart are not joined. ``others`` are
        clips of it that a person left out or deleted, ``quiet`` such as were too soft to be taken."""
        made = Layout()
        self._spans = {id(cue): self.stretches(cue.places, cue.rules) for cue in cues}
        pieces = [*self._own_pieces(cues, made), *self._free_pieces(others, quiet)]
        pieces.sort(key=lambda piece: (piece.start, piece.end, piece.places))
        self._group(pieces, differs, made)
        self._tell_neighbours(pieces, made)
        self._give_silent(cues, made)
        made.unclaimed = sum(not group.owners for group in made.groups)
        made.groups = [group for group in made.groups if group.owners]
        return made

    def _own_pieces(self, cues: Sequence[Clips], made: Layout) -> Iterable[_Piece]:
        for cue in cues:
            now = self.stretches(cue.places, self._rules)
            if cue.why:
                before = self._spans[id(cue)]
                if [one[:2] for one in now] != [one[:2] for one in before]:
                    made.kept.append(Kept(cue, cue.why, {}))
            elif not now:
                made.kept.append(Kept(cue, "timeline.rebuild.silent", {}))
            for one in now:
                yield _Piece(*one, cue, not cue.why)

    def _free_pieces(self, others: Sequence[int], quiet: Sequence[int]) -> Iterable[_Piece]:
        uses, level = self._timeline.uses, self._rules.threshold
        for place in others:
            yield _Piece(uses[place].record_in, uses[place].record_out, (), None, False)
        for place in quiet:
            if self._is_heard(place, level):
                yield _Piece(uses[place].record_in, uses[place].record_out, (place,), None, True)

    def _group(self, pieces: Sequence[_Piece], differs: Differs, made: Layout) -> None:
        begun: set[int] = set()
        fixed = [piece for piece in pieces if not piece.movable]
        starts = [piece.start for piece in fixed]
        group: Group | None = None
        for piece in pieces:
            if not piece.movable:
                continue
            # One that a cue overlaps is another track of the same, it parts nothing.
            is_between = group is not None and any(
                one.owner is not None or one.end <= piece.start
                for one in fixed[bisect_left(starts, group.end) : bisect_left(starts, piece.start)]
            )
            if group is None or not self._joins(
                group, piece, begun, differs if not is_between else None, made
            ):
                group = Group(piece.start, piece.end, [])
                made.groups.append(group)
            group.end = max(group.end, piece.end)
            group.places += piece.places
            owner = piece.owner
            if owner is not None:
                if owner not in group.owners:
                    group.owners.append(owner)
                if id(owner) not in begun:
                    begun.add(id(owner))
                    group.at_home.append(owner)

    def _joins(
        self, group: Group, piece: _Piece, begun: set[int], differs: Differs | None, made: Layout
    ) -> bool:
        """Whether a stretch goes on with a group; what stands against it is told. Without ``differs``
        something lies between them."""
        rules = self._rules
        if not self._near(group.start, group.end, piece.start, self._ticks(rules), rules.hours):
            return False
        owner = piece.owner
        if owner is None or not group.owners or owner is group.owners[-1]:
            return differs is not None
        if self._kept_apart(group.owners[-1], owner):
            return False
        if differs is None:
            made.kept.append(Kept(owner, "timeline.rebuild.between", {"first": group.head.cue_id}))
            return False
        if id(owner) in begun or not group.at_home:
            return True
        name = differs(group.head.cue_id, owner.cue_id)
        if name:
            told = {"field": name, "first": group.head.cue_id}
            made.kept.append(Kept(owner, "timeline.rebuild.differs", told))
        return not name

    def _kept_apart(self, first: Clips, second: Clips) -> bool:
        """Whether two cues would have been one already by the rules that made them."""
        before, after = self._spans[id(first)], self._spans[id(second)]
        if not before or not after:
            return False
        gap = min(self._ticks(first.rules), self._ticks(second.rules))
        hours = first.rules.hours
        return self._near(before[0].start, before[-1].end, after[0].start, gap, hours)

    def _tell_neighbours(self, pieces: Sequence[_Piece], made: Layout) -> None:
        """Cues that stay as they are, but would be joined with the one before or after them."""
        told = {id(kept.clips) for kept in made.kept}
        before: _Piece | None = None
        for piece in pieces:
            if piece.owner is None:
                before = None if not piece.movable else before
                continue
            if before is not None and before.owner is not None and before.owner is not piece.owner:
                rules = self._rules
                near = self._near(before.start, before.end, piece.start, self._ticks(rules), rules.hours)
                if near and not self._kept_apart(before.owner, piece.owner):
                    for cue in (before.owner, piece.owner):
                        if cue.why and id(cue) not in told:
                            told.add(id(cue))
                            made.kept.append(Kept(cue, cue.why, {}))
            before = piece

    def _give_silent(self, cues: Sequence[Clips], made: Layout) -> None:
        """Clips that are not heard stay with their cue, in the part that begins before them."""
        uses = self._timeline.uses
        by_owner: dict[int, list[Group]] = {}
        for group in made.groups:
            for owner in group.owners:
                by_owner.setdefault(id(owner), []).append(group)
        for cue in cues:
            parts = by_owner.get(id(cue))
            if not parts:
                continue
            for place in cue.places:
                if not self._is_heard(place, self._rules.threshold):
                    at = uses[place].record_in
                    after = [part for part in parts if part.start <= at]
                    (after[-1] if after else parts[0]).places.append(place)

    def _near(self, start: int, end: int, other: int, gap: int, hours: Hours) -> bool:
        """Whether a clip goes on with a stretch: it overlaps, or the gap is small within one hour."""
        if other < end:
            return True
        if other - end > gap:
            return False
        return hours is Hours.NOTHING or self._hour(start) == self._hour(other)

    def _hour(self, ticks: int) -> int:
        return hour_of(whole_frames(ticks, self._timeline.ticks), self._timeline.rate)

    def _ticks(self, rules: Rules) -> int:
        gap = rules.gap
        known = self._gaps.get((gap.numerator, gap.denominator))
        if known is None:
            known = int(gap * self._timeline.rate.fraction * self._timeline.ticks)
            self._gaps[gap.numerator, gap.denominator] = known
        return known

    def _is_heard(self, place: int, threshold: float) -> bool:
        known = self._heard.get((place, threshold))
        if known is None:
            use = self._timeline.uses[place]
            known = use.record_out > use.record_in and bool(audible(use, threshold))
            self._heard[place, threshold] = known
        return known

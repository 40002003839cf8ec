# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a review as a tree: groups, in them cues with their recordings and clips, or reasons with
clips. What lies under a line is made when somebody looks; most of a long session is never unfolded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import Excluded, ProposedCue, Reason

if TYPE_CHECKING:
    from cuefolio.domain.timeline.model import Source, Use
    from cuefolio.domain.timeline.scenes import Scene, SpottingNote
    from cuefolio.gui.timelines.stance import Stance
    from cuefolio.services.timelines import Part, Review


SCENES, NOTES = "scenes", "notes"
"""Keys of the groups of what is no sound."""
_NO_SOUND = {Reason.PICTURE, Reason.BLACK, Reason.EMPTY}


class Kind(StrEnum):
    """What a line is."""

    GROUP = "group"
    REASON = "reason"
    CUE = "cue"
    RECORDING = "recording"
    CLIP = "clip"
    NOTES = "notes"
    """A group of what is no sound: scenes, or spotting notes."""
    NOTE = "note"


class Line:
    """One line. ``key`` names it in every state of a review; ``count`` is how many lines lie under it."""

    __slots__ = (
        "_lines",
        "_make",
        "count",
        "cue",
        "key",
        "kind",
        "note",
        "part",
        "place",
        "reason",
        "under",
        "uses",
        "verdict",
    )

    def __init__(
        self, kind: Kind, key: str, under: Line | None, place: int, verdict: Verdict, part: Part | None = None
    ) -> None:
        self.kind = kind
        self.key = key
        self.under = under
        self.place = place
        self.verdict = verdict
        self.part = part
        self.cue: ProposedCue | None = None
        self.reason: Reason | None = None
        self.note: Scene | SpottingNote | None = None
        self.uses: tuple[int, ...] = ()
        """Places in the uses of the part's timeline."""
        self.count = 0
        self._make: Callable[[Line], list[Line]] | None = None
        self._lines: list[Line] | None = None

    def lead(self, count: int, make: Callable[[Line], list[Line]]) -> None:
        """What lies under it, made on demand."""
        self.count, self._make = count, make

    def lines(self) -> list[Line]:
        """The lines under it."""
        if self._lines is None:
            self._lines = self._make(self) if self._make is not None else []
            self._make = None
        return self._lines

    def use(self) -> Use:
        """The first of its uses."""
        assert self.part is not None
        return self.part.seen.timeline.uses[self.uses[0]]

    def all_uses(self) -> list[Use]:
        """Its uses."""
        assert self.part is not None
        held = self.part.seen.timeline.uses
        return [held[place] for place in self.uses]


class Lines:
    """All lines of a review, and the parts that its cues belong to by key."""

    def __init__(self, found: Review, stance: Stance) -> None:
        self.groups = [
            Line(Kind.GROUP, verdict.value, None, at, verdict) for at, verdict in enumerate(Verdict)
        ]
        music, unsure, left_out = self.groups
        self.music = _in_order(found, lambda part: part.proposal.cues)
        self.unsure = _in_order(found, lambda part: part.proposal.unsure)
        self.seconds = {
            group.verdict: sum((cue.audible for _part, cue in cues), Fraction(0))
            for group, cues in ((music, self.music), (unsure, self.unsure))
        }
        """How long the cues of a group are heard."""
        for group, cues in ((music, self.music), (unsure, self.unsure)):
            group.lead(len(cues), _cue_lines(cues, group.verdict))
        self.put_aside, self.reasons = _left_out(found, stance)
        self.clips_left_out = sum(len(held) for held in self.reasons.values())
        count = len(self.put_aside) + len(self.reasons)
        left_out.lead(count, _left_out_lines(self.put_aside, self.reasons))
        self.groups += _groups_of_notes(found, len(self.groups))
        self.by_key = {line.key: line for group in self.groups for line in (group, *group.lines())}
        """Groups, cues, reasons, scenes and notes."""
        silent = {*_NO_SOUND, Reason.NOTE}
        self.has_sound = bool(self.music or self.unsure or self.put_aside or set(self.reasons) - silent)
        """Whether there is anything that is heard, be it left out."""

    def notes(self) -> Iterator[tuple[str, Part, Scene | SpottingNote]]:
        """Key, part and what it is, of every scene and note."""
        for group in self.groups:
            if group.kind is Kind.NOTES:
                for line in group.lines():
                    if line.part is not None and line.note is not None:
                        yield line.key, line.part, line.note


def _groups_of_notes(found: Review, place: int) -> list[Line]:
    """A group for scenes and one for spotting notes, where there are any."""
    held: tuple[tuple[str, list[tuple[Part, Scene | SpottingNote]]], ...] = (
        (SCENES, [(part, scene) for part in found.parts for scene in part.proposal.scenes]),
        (NOTES, [(part, note) for part in found.parts for note in part.proposal.spotting]),
    )
    made: list[Line] = []
    for key, notes in held:
        if notes:
            group = Line(Kind.NOTES, key, None, place + len(made), Verdict.EXCLUDED)
            group.lead(len(notes), _note_lines(notes))
            made.append(group)
    return made


def _note_lines(notes: Sequence[tuple[Part, Scene | SpottingNote]]) -> Callable[[Line], list[Line]]:
    def make(under: Line) -> list[Line]:
        made = []
        for at, (part, note) in enumerate(notes):
            line = Line(Kind.NOTE, f"{under.key}/{at}", under, at, Verdict.EXCLUDED, part)
            line.note = note
            made.append(line)
        return made

    return make


def _in_order(
    found: Review, cues_of: Callable[[Part], Iterable[ProposedCue]]
) -> list[tuple[Part, ProposedCue]]:
    pairs = [(part, cue) for part in found.parts for cue in cues_of(part)]
    if len(found.parts) > 1:
        pairs.sort(key=lambda pair: (pair[0].placing.frame(pair[1].start), pair[1].end))
    return pairs


def _cue_lines(cues: list[tuple[Part, ProposedCue]], verdict: Verdict) -> Callable[[Line], list[Line]]:
    def make(under: Line) -> list[Line]:
        return [_cue_line(under, at, part, cue, verdict) for at, (part, cue) in enumerate(cues)]

    return make


def _cue_line(under: Line, at: int, part: Part, cue: ProposedCue, verdict: Verdict) -> Line:
    line = Line(Kind.CUE, cue.key, under, at, verdict, part)
    line.cue, line.uses = cue, cue.uses
    uses = part.seen.timeline.uses
    line.lead(len({_source_key(uses[place]) for place in cue.uses}), _recordings)
    return line


def _source_key(use: Use) -> int | str:
    source: Source | None = use.source
    return use.name if source is None else id(source)


def _recordings(cue: Line) -> list[Line]:
    assert cue.part is not None
    held = cue.part.seen.timeline.uses
    by_source: dict[int | str, list[int]] = {}
    for place in cue.uses:
        by_source.setdefault(_source_key(held[place]), []).append(place)
    made = []
    for at, places in enumerate(by_source.values()):
        line = Line(Kind.RECORDING, f"{cue.key}/{at}", cue, at, cue.verdict, cue.part)
        line.uses = tuple(places)
        line.lead(len(places), _clips)
        made.append(line)
    return made


def _clips(under: Line) -> list[Line]:
    made = []
    for at, place in enumerate(under.uses):
        line = Line(Kind.CLIP, f"{under.key}/{place}", under, at, under.verdict, under.part)
        line.uses, line.reason = (place,), under.reason
        made.append(line)
    return made


_Held = dict[Reason, list[tuple["Part", Excluded]]]


def _left_out(found: Review, stance: Stance) -> tuple[list[tuple[Part, ProposedCue]], _Held]:
    """Cues that were taken out one by one, and clips by reason; what would be music comes first."""
    aside: list[tuple[Part, ProposedCue]] = []
    reasons: _Held = {}
    music: Counter[Reason] = Counter()
    for part in found.parts:
        there = {one.use for one in part.proposal.excluded if one.reason is Reason.ANSWER}
        mine = [
            cue
            for cue in stance.left_out.values()
            if cue.key in part.through or (not cue.through and cue.uses and there.issuperset(cue.uses))
        ]
        aside += [(part, cue) for cue in mine]
        told = {place for cue in mine if not cue.through for place in cue.uses}
        for one in part.proposal.excluded:
            if one.use in told:
                continue
            reasons.setdefault(one.reason, []).append((part, one))
            music[one.reason] += one.verdict is Verdict.MUSIC
    ordered = sorted(reasons, key=lambda reason: (-music[reason], -len(reasons[reason]), reason.value))
    return aside, {reason: reasons[reason] for reason in ordered}


def _left_out_lines(aside: list[tuple[Part, ProposedCue]], reasons: _Held) -> Callable[[Line], list[Line]]:
    def make(under: Line) -> list[Line]:
        made = [_cue_line(under, at, part, cue, Verdict.EXCLUDED) for at, (part, cue) in enumerate(aside)]
        for reason, held in reasons.items():
            line = Line(Kind.REASON, reason.value, under, len(made), Verdict.EXCLUDED)
            line.reason = reason
            line.lead(len(held), _excluded(held))
            made.append(line)
        return made

    return make


def _excluded(held: list[tuple[Part, Excluded]]) -> Callable[[Line], list[Line]]:
    def make(under: Line) -> list[Line]:
        made = []
        for at, (part, one) in enumerate(held):
            line = Line(Kind.CLIP, f"{under.key}/{at}/{one.use}", under, at, Verdict.EXCLUDED, part)
            line.uses, line.reason = (one.use,), one.reason
            made.append(line)
        return made

    return make

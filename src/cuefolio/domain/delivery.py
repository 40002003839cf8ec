# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet as one recipient gets it: usage codes, reported seconds, shares and lines by a profile.

The snapshot holds what is true (frames, facts, shares kept once); a delivery is what is written down for one
body. Every reported number keeps the account of how it came about.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from cuefolio.domain.numbering import sort_key
from cuefolio.domain.profile import Overlaps, Profile, Repeats, ShareRule, TimeRule, Views
from cuefolio.domain.reporting import Entry, Explanation, Reported, reported, round_seconds
from cuefolio.domain.shares import WHOLE
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetParty
from cuefolio.domain.text import fold
from cuefolio.domain.usage import UsageFacts, usage_code
from cuefolio.domain.vocabulary import Function, Origin, Vocal

E = TypeVar("E", bound=StrEnum)
Key = Callable[[SheetCue], Hashable | None]
"""What cues must have in common to share a line; None for a cue that keeps a line of its own."""

_OWN_USAGE = (Function.MAIN_TITLE, Function.END_TITLE, Function.LOGO)
_COMMON_FACTS = (
    "number", "origin", "function", "vocal", "on_screen", "diegetic", "work_number", "iswc", "performer",
    "recording", "isrc", "label", "catalog_number", "track_number", "instrumentation", "notes",
    "master_licensor", "restrictions", "ean", "overrides_work",
)  # fmt: skip
"""Facts of which a line of several cues keeps what all of them say."""
_GATHERED = ("scenes", "moods", "themes")
"""Facts of which such a line names every one."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one cue of the snapshot gives to a line: its sequence number there, and its time's account
    (None where it has no length)."""

    sequence: int
    explanation: Explanation | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a delivered sheet, of one cue or of several (a roll-up, repeated uses).

    ``cue`` holds what is written: renumbered ``sequence``, the body's ``usage``, ``reported_seconds``,
    ``uses``, and shares in the profile's view. ``parts`` say where it comes from, in film order.
    """

    cue: SheetCue
    parts: tuple[Part, ...]

    @property
    def counted_frames(self) -> int:
        """Frames that count after carving, of all parts."""
        return sum(part.explanation.counted_frames for part in self.parts if part.explanation)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A sheet and its lines by a profile.

    ``sheet`` is the snapshot, cue by cue, with the body's usages and reported seconds, shares as they are
    kept. ``lines`` are what is written down.
    """

    sheet: CueSheet
    lines: tuple[Line, ...]
    profile: Profile

    @property
    def paper(self) -> CueSheet:
        """The lines as a sheet: what a layout prints."""
        return replace(self.sheet, cues=tuple(line.cue for line in self.lines))

    @property
    def reported_seconds(self) -> int:
        """The total that the recipient will compute: the sum of the lines' whole seconds."""
        return sum(line.cue.reported_seconds or 0 for line in self.lines)

    @property
    def exact_seconds(self) -> Fraction:
        """Exact music time before rounding and carving."""
        return self.sheet.total_exact_seconds


def deliver(sheet: CueSheet, profile: Profile, *, rollup: bool = False) -> Delivery:
    """Apply a profile to a snapshot. ``rollup`` asks for commissioned score as one line for each usage
    and group of authors, where the profile allows it."""
    results = reported_times(sheet, profile.times)
    cues = tuple(
        replace(cue, usage=body_usage(cue, profile), reported_seconds=result.reported_seconds)
        for cue, result in zip(sheet.cues, results, strict=True)
    )
    profiled = replace(sheet, cues=cues, profile=profile.id)
    lines = [
        Line(cue, (Part(cue.sequence, result.explanation),))
        for cue, result in zip(cues, results, strict=True)
    ]
    if rollup and profile.times.rollup:
        lines = _together(lines, sheet, profile.times, _rollup_key, rolled=True)
    if profile.times.repeats is Repeats.TOGETHER:
        lines = _together(lines, sheet, profile.times, _repeat_key, rolled=False)
    if profile.order == "title":
        lines.sort(key=lambda line: fold(line.cue.title))
    elif profile.order == "number":
        lines.sort(key=lambda line: sort_key(line.cue.number))
    written = (
        replace(line, cue=_written(line.cue, at, profile.shares)) for at, line in enumerate(lines, start=1)
    )
    return Delivery(profiled, tuple(written), profile)


def body_usage(cue: SheetCue, profile: Profile) -> str:
    """The body's usage code of a cue, "" when its facts do not decide it."""
    facts = UsageFacts(
        function=_known(Function, cue.function),
        vocal=_known(Vocal, cue.vocal),
        on_screen=cue.on_screen,
        diegetic=cue.diegetic,
        origin=_known(Origin, cue.origin),
    )
    return usage_code(facts, profile.usage)


def _known(kind: type[E], text: str) -> E | None:
    """The value that a text names; a word that only another program knows is unknown here."""
    return next((value for value in kind if value == text), None)


def shown_shares(cue: SheetCue, rule: ShareRule) -> tuple[tuple[SheetParty, ...], tuple[SheetParty, ...]]:
    """Writers and publishers of a cue with their shares in a profile's view.

    Where one pie is divided and a side's shares are complete, they add up to its part exactly (the largest
    remainders are rounded up). A work that is stated to be unpublished leaves the whole pie to its writers;
    where the publisher is only unknown, the publishers' part stays open.
    """
    if rule.view is Views.SIDES:
        return cue.writers, cue.publishers
    return _shown_sides(cue.writers, cue.publishers, rule)


def stored_share(shown: int, side: str, rule: ShareRule, *, unpublished: bool = False) -> int:
    """A share of 1/10000 as a sheet shows it -> as it is kept: of the whole of its ``side``
    ("writer" or "publisher"). Rounded half up. Where a work is ``unpublished`` its writers divide the pie."""
    if rule.view is Views.SIDES or (unpublished and side == "writer"):
        return shown
    part = rule.writers if side == "writer" else rule.publishers
    return (2 * shown * WHOLE + part) // (2 * part) if part else shown


def _shown_sides(
    writers: Sequence[SheetParty], publishers: Sequence[SheetParty], rule: ShareRule
) -> tuple[tuple[SheetParty, ...], tuple[SheetParty, ...]]:
    alone = bool(publishers) and all(party.says_unpublished for party in publishers)
    return (
        _scaled(writers, WHOLE if alone else rule.writers, rule.tolerance),
        _scaled(publishers, 0 if alone else rule.publishers, rule.tolerance),
    )


def _scaled(parties: Sequence[SheetParty], part: int, tolerance: int) -> tuple[SheetParty, ...]:
    known = [(at, party.share) for at, party in enumerate(parties) if party.share is not None]
    total = sum(share for _, share in known)
    complete = len(known) == len(parties) and total > 0 and abs(total - WHOLE) <= tolerance
    base = total if complete else WHOLE
    floors = {at: share * part // base for at, share in known}
    rests = {at: share * part % base for at, share in known}
    if complete:
        missing = part - sum(floors.values())
        for at in sorted(rests, key=lambda at: (-rests[at], at))[:missing]:
            floors[at] += 1
    else:
        for at, rest in rests.items():
            floors[at] += 2 * rest >= base
    return tuple(replace(party, share=floors.get(at)) for at, party in enumerate(parties))


def _written(cue: SheetCue, sequence: int, rule: ShareRule) -> SheetCue:
    if rule.view is Views.SIDES:
        return replace(cue, sequence=sequence)
    writers, publishers = _shown_sides(cue.writers, cue.publishers, rule)
    works = []
    for work in cue.works:
        its_writers, its_publishers = _shown_sides(work.writers, work.publishers, rule)
        works.append(replace(work, writers=its_writers, publishers=its_publishers))
    return replace(cue, sequence=sequence, writers=writers, publishers=publishers, works=tuple(works))


def reported_times(sheet: CueSheet, rule: TimeRule) -> list[Reported]:
    """The reported duration of every cue by a rule, in sheet order; ``key`` is the place from 0."""
    carve = rule.overlaps is Overlaps.CARVE
    entries = [
        Entry(at, tuple((span.start, span.end) for span in cue.ranges), music_of(cue))
        for at, cue in enumerate(sheet.cues)
        if cue.ranges
    ]
    # A cue of which only the length is known overlaps nothing.
    alone = [
        Entry(at, ((0, cue.exact_frames),))
        for at, cue in enumerate(sheet.cues)
        if not cue.ranges and cue.exact_frames is not None
    ]
    found = {
        result.key: result
        for group in (entries, *([entry] for entry in alone))
        for result in reported(group, sheet.rate, rule.rounding, rule.minimum_one, carve)
    }
    return [found.get(at, Reported(at)) for at in range(len(sheet.cues))]


def music_of(cue: SheetCue) -> str:
    """What makes two cues the same music: their works in order, each by its code, else its title; "" where
    no work is known, or one of them is not."""
    names = [work.iswc or fold(work.title) for work in cue.works]
    return "\n".join(names) if all(names) else ""


def _rollup_key(cue: SheetCue) -> Hashable | None:
    """Commissioned score of one usage by the same authors. Unknown authors are not the same authors."""
    if cue.origin != Origin.SCORE or not cue.usage or not cue.writers or cue.reported_seconds is None:
        return None
    return (cue.usage, _names(cue.writers), _names(cue.publishers))


def _repeat_key(cue: SheetCue) -> Hashable | None:
    music = music_of(cue)
    if not music or not cue.usage or cue.reported_seconds is None:
        return None
    return (music, cue.usage, cue.performer, cue.isrc, _names(cue.writers), _names(cue.publishers))


def _names(parties: Sequence[SheetParty]) -> Hashable:
    return tuple(
        sorted((p.name, p.role, p.society, p.ipi, -1 if p.share is None else p.share) for p in parties)
    )


def _together(
    lines: Sequence[Line], sheet: CueSheet, rule: TimeRule, key: Key, *, rolled: bool
) -> list[Line]:
    """Lines whose cues have the same key become one, at the place of the first."""
    groups: dict[Hashable, list[Line]] = {}
    for at, line in enumerate(lines):
        same = key(line.cue)
        groups.setdefault(("alone", at) if same is None else ("same", same), []).append(line)
    return [
        members[0] if len(members) == 1 else _one(members, sheet, rule, rolled=rolled)
        for members in groups.values()
    ]


def _one(members: Sequence[Line], sheet: CueSheet, rule: TimeRule, *, rolled: bool) -> Line:
    cues = [line.cue for line in members]
    first, blank = cues[0], SheetCue(0)
    counted = sum(line.counted_frames for line in members)
    whole = round_seconds(counted, sheet.rate, rule.rounding)
    common = {name: getattr(first if _agree(cues, name) else blank, name) for name in _COMMON_FACTS} | {
        name: tuple(dict.fromkeys(v for cue in cues for v in getattr(cue, name))) for name in _GATHERED
    }
    cue = replace(
        first,
        reported_seconds=max(whole, 1) if counted and rule.minimum_one else whole,
        exact_frames=sum(cue.exact_frames or 0 for cue in cues),
        ranges=tuple(span for cue in cues for span in cue.ranges),
        uses=sum(cue.uses or 1 for cue in cues),
        **common,
    )
    if rolled:
        usage = first.usage if first.function in _OWN_USAGE else rule.rollup_usage or first.usage
        title = rule.rollup_title.replace("{usage}", first.usage).replace("{title}", sheet.header.title)
        cue = replace(cue, title=title, usage=usage, number="", works=(), iswc="", work_number="")
    return Line(cue, tuple(part for line in members for part in line.parts))


def _agree(cues: Sequence[SheetCue], name: str) -> bool:
    return len({getattr(cue, name) for cue in cues}) == 1

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules look at, and how they word a finding.

A rule is a function of one of four contexts that yields findings. Rules of one cue by itself do not see
its neighbours, so that their findings hold until the cue changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from cuefolio.domain.delivery import music_of
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetParty
from cuefolio.domain.text import fold, single_line

ERROR, WARNING = "error", "warning"
PRACTICE = "practice"
"""The source of a rule that stands in no document but in every department's experience."""

_LONGEST = 60
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


Stretch = tuple[str, int | None, int | None]
"""Title of a cue, first frame of a stretch and the frame after its last; None for a cue without times."""


@dataclass(frozen=True, slots=True)
class Background:
    """What is known beyond the sheet; whatever is left out here is not checked.

    ``societies``: codes of the societies there are. ``left_out``: numbers of entries that stand on no sheet
    (sound design, omitted cues). ``recording_seconds``: length of the recordings by their name.
    ``delivered``: the sheets that were delivered last, by the profile they went out by. ``mixes``: names of
    the mixes without a cue sheet of their own, by the stretches of the cues that play them.
    """

    societies: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    recording_seconds: Mapping[str, Fraction] = field(default_factory=dict)
    delivered: Mapping[str, CueSheet] = field(default_factory=dict)
    mixes: Mapping[Stretch, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CueContext:
    """One cue, whoever gets the sheet."""

    cue: SheetCue
    background: Background


@dataclass(frozen=True, slots=True)
class ProfiledCue:
    """One cue for one recipient; ``usage`` is the recipient's code, "" where it is not decided."""

    cue: SheetCue
    usage: str
    profile: Profile
    lenient: bool = False
    """The sheet says that it is incomplete, and the recipient takes such sheets."""


@dataclass(frozen=True, slots=True)
class SheetContext:
    """The whole sheet, whoever gets it."""

    sheet: CueSheet
    background: Background


@dataclass(frozen=True, slots=True)
class ProfiledSheet:
    """The whole sheet for one recipient; ``reported`` are the whole seconds of its cues in order, None where
    a cue has no length."""

    sheet: CueSheet
    profile: Profile
    reported: Sequence[int | None]
    background: Background


CueRule = Callable[[CueContext], Iterator[Finding]]
ProfiledCueRule = Callable[[ProfiledCue], Iterator[Finding]]
SheetRule = Callable[[SheetContext], Iterator[Finding]]
ProfiledSheetRule = Callable[[ProfiledSheet], Iterator[Finding]]


def of_cue(
    cue: SheetCue, severity: str, code: str, place: str, source: str = PRACTICE, fix: str = "", **more: object
) -> Finding:
    """A finding about a cue; its sentence may name the cue as {cue}."""
    return Finding(severity, code, cue.sequence, place, {"cue": cue_label(cue), **more}, source, fix)


def moved(findings: Sequence[Finding], place: int, label: str) -> list[Finding]:
    """The same findings after their cue got another place on the sheet; ``label`` is what ``cue_label`` says
    of it there."""
    return [
        Finding(f.severity, f.code, place, f.field, {**f.arguments, "cue": label}, f.source, f.fix)
        for f in findings
    ]


def cue_label(cue: SheetCue) -> str:
    """How a finding names a cue: "3 (1M02 The Chase)", with what there is."""
    names = " ".join(part for part in (short(cue.number), short(cue.title)) if part)
    return f"{cue.sequence} ({names})" if names else str(cue.sequence)


def short(text: str) -> str:
    """Text from outside, fit for a place in a sentence: one line of at most 60 characters."""
    if text.isascii() and text.isprintable() and len(text) <= _LONGEST and "  " not in text:
        return text.strip()
    shown = single_line(text)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"


def is_one_line(text: str) -> bool:
    """Whether a text has neither line breaks nor characters that cannot be printed."""
    return text.isprintable() or not _BREAKS.search(text)


def sides(cue: SheetCue) -> tuple[tuple[str, tuple[SheetParty, ...]], ...]:
    """Writers and publishers with the name of their side: "writer", "publisher"."""
    return (("writer", cue.writers), ("publisher", cue.publishers))


def is_unpublished(party: SheetParty) -> bool:
    """The explicit statement that nobody publishes a work; it has neither society nor share."""
    return party.share is None and not party.society and party.says_unpublished


def line_of(cue: SheetCue) -> tuple[object, ...] | None:
    """What makes two cues the same line entered twice: music and times; None where one is not known."""
    music = music_of(cue) or fold(cue.title)
    return (music, cue.ranges) if music and cue.ranges else None


def has_own_parties(cue: SheetCue) -> bool:
    """Whether a mend can be written where the cue's parties are kept: a medley shows those of its works."""
    return len(cue.works) < 2 or cue.overrides_work


def source_of(profile: Profile, source_id: str) -> str:
    """The title of a profile's source, else the profile's name."""
    found = profile.sources.get(source_id)
    return found.title if found is not None and found.title else profile.name

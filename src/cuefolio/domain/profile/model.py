# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile: fields and which are mandatory, codes, the convention of shares, rounding, overlaps, order.

Profiles are read from TOML files (``resources/profiles`` and the person's own); see ``read.py`` for the form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cuefolio.domain.reporting import RoundingRule
from cuefolio.domain.shares import WHOLE
from cuefolio.domain.usage import RAPIDCUE, UsageTable


class Need(StrEnum):
    """How much a body wants a fact."""

    MANDATORY = "mandatory"
    """Without it the sheet comes back: an error."""
    WANTED = "wanted"
    """Asked for, and accepted without: a warning."""
    OPTIONAL = "optional"
    UNUSED = "unused"
    """The body's sheet has no place for it."""


class Views(StrEnum):
    """How the stored shares, writers and publishers 100 % each, are shown."""

    SIDES = "sides"
    """100 % for the writers and 100 % for the publishers ("200 %")."""
    PIE = "pie"
    """One 100 % that both divide."""


class Overlaps(StrEnum):
    """What is reported where two works sound at once."""

    CARVE = "carve"
    """The frames count for the later entrance only."""
    KEEP = "keep"


class Repeats(StrEnum):
    """What becomes of several uses of one work in the same manner."""

    EACH = "each"
    """Every use has its line."""
    TOGETHER = "together"
    """One line with the number of uses and the sum of their durations."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document that a profile rests on. ``confirmed`` is False where no primary document was seen."""

    id: str
    title: str
    url: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class FieldNeed:
    """How much one fact is wanted. ``by_origin`` holds the exceptions: by the origin of the cue for facts of
    cues and parties, by the kind of the production (film, episode, ...) for facts of the header."""

    need: Need
    by_origin: Mapping[str, Need] = field(default_factory=dict)
    label: str = ""
    """What the body calls it; "" for our own name."""
    source: str = ""
    """Id of a ``Source``."""

    def of(self, origin: str) -> Need:
        """The need for a cue of this origin, or a production of this kind ("" is unknown)."""
        return self.by_origin.get(origin, self.need)


@dataclass(frozen=True, slots=True)
class ShareRule:
    """How shares are shown. ``writers`` and ``publishers`` are parts of 1/10000 of one pie (``Views.PIE``);
    ``tolerance`` in 1/10000 is how far a total may miss the whole."""

    view: Views = Views.SIDES
    writers: int = WHOLE // 2
    publishers: int = WHOLE // 2
    tolerance: int = 2
    source: str = ""


@dataclass(frozen=True, slots=True)
class TimeRule:
    """How exact times become reported ones."""

    rounding: RoundingRule = RoundingRule.HALF_UP
    minimum_one: bool = True
    overlaps: Overlaps = Overlaps.CARVE
    repeats: Repeats = Repeats.EACH
    rollup: bool = False
    """Whether the body allows many commissioned cues to be reported as one."""
    rollup_title: str = "{title}"
    """What such a line is called; ``{title}`` is the production's, ``{usage}`` the code of its cues."""
    rollup_usage: str = ""
    """The body's code for such a line; "" where it keeps the code of its cues."""
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """All that Cuefolio knows of what one recipient wants."""

    id: str
    name: str
    about: str = ""
    formats: tuple[str, ...] = ()
    """Ids of the file formats that carry it, the usual one first."""
    header: Mapping[str, FieldNeed] = field(default_factory=dict)
    """By the name of the field in ``SheetHeader``."""
    cue: Mapping[str, FieldNeed] = field(default_factory=dict)
    """By the name of the field in ``SheetCue``; ``ranges`` are the times in and out."""
    party: Mapping[str, FieldNeed] = field(default_factory=dict)
    """By the name of the field in ``SheetParty``."""
    usage: UsageTable = RAPIDCUE
    usage_words: Mapping[str, str] = field(default_factory=dict)
    """What each code means, for legends."""
    roles: Mapping[str, str] = field(default_factory=dict)
    """The body's word for a CISAC role; a role that is not in it is not accepted, unless it is empty."""
    origins: Mapping[str, str] = field(default_factory=dict)
    """The body's word or letter for an origin."""
    societies: Mapping[str, str] = field(default_factory=dict)
    """The body's spelling of a society, where it differs from ours."""
    shares: ShareRule = ShareRule()
    times: TimeRule = TimeRule()
    order: str = "time"
    """time, number or title."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    unconfirmed: tuple[str, ...] = ()
    """What could not be confirmed from a primary document, one sentence each."""
    own: bool = False
    """Whether it is a person's own profile."""

    def role(self, code: str) -> str:
        """The body's word for a role, the code itself where it has none."""
        return self.roles.get(code, code)

    def society(self, code: str) -> str:
        """The body's spelling of a society."""
        return self.societies.get(code, code)

    def header_need(self, name: str, kind: str = "") -> Need:
        """How much a fact of a production of this kind is wanted."""
        return _need(self.header, name, kind)

    def cue_need(self, name: str, origin: str = "") -> Need:
        """How much a fact of a cue is wanted; what the profile does not speak of is optional."""
        return _need(self.cue, name, origin)

    def party_need(self, name: str, origin: str = "") -> Need:
        """How much a fact of a party is wanted for a cue of this origin."""
        return _need(self.party, name, origin)

    def source(self, source_id: str) -> Source | None:
        """The document that a need or rule names, None where it names none."""
        return self.sources.get(source_id)


def _need(needs: Mapping[str, FieldNeed], name: str, case: str) -> Need:
    found = needs.get(name)
    return Need.OPTIONAL if found is None else found.of(case)

# SPDX-License-Identifier: GPL-3.0-or-later
"""One cue as people see it in a table: values by field, and the text of each.

Rows are values, not live objects: an edit makes a new row. Codes stay codes here; ``text`` gives the
form that is typed, pasted and exported, and leaves the words for codes to the reader's language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cuefolio.domain.fields import FIELD_BY_NAME, RECORDING_FIELDS, Kind
from cuefolio.domain.parties import CueParty, PartyDifference, party_differences, together
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, seconds
from cuefolio.domain.usage import UsageFacts, usage_code
from cuefolio.domain.vocabulary import COMPOSER_ROLES, Function, Origin, Status, Vocal

__all__ = ["SEPARATOR", "CueParty", "CueRow", "CueWork", "Entry", "PartyDifference", "TimeRange"]

SEPARATOR = "; "
"""Between several names in one cell. Names hold commas ("Smith, Anna"), hardly ever semicolons."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One library entry that a cue points at: key, name, colour (moods and themes)."""

    id: str
    name: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class CueWork(Entry):
    """One composition of a cue, with its facts and its parties.

    ``portion`` of 1/10000 says how much of a medley it is, None when unknown. ``arrangement_of`` is the title
    of the work that it arranges.
    """

    iswc: str = ""
    work_number: str = ""
    public_domain: bool | None = None
    arrangement_of: str = ""
    portion: int | None = None
    parties: tuple[CueParty, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeRange:
    """One stretch of a cue in frames since 00:00:00:00; ``length`` counts where start or end is unknown."""

    start: int | None
    end: int | None
    length: int | None = None

    @property
    def frames(self) -> int | None:
        """Length in frames, None when unknown."""
        if self.start is not None and self.end is not None:
            return self.end - self.start
        return self.length


@dataclass(frozen=True, slots=True)
class CueRow:
    """A cue in the current cut of its production."""

    id: str
    production_id: str
    film: str
    cut_id: str
    rate: FrameRate
    position: int
    version: int
    plain: Mapping[str, object]
    """Values of the cue's own columns by field name; None is unknown."""
    ranges: tuple[TimeRange, ...] = ()
    works: tuple[CueWork, ...] = ()
    recording: Entry | None = None
    recording_facts: Mapping[str, str | None] = field(default_factory=dict)
    parties: tuple[CueParty, ...] = ()
    parties_from_work: bool = False
    """Whether the parties are those of the work; else they were given for this cue alone."""
    scenes: tuple[Entry, ...] = ()
    moods: tuple[Entry, ...] = ()
    themes: tuple[Entry, ...] = ()
    reported_seconds: int | None = None
    carved_frames: int = 0
    artwork: str = ""
    after_programme: bool = False
    """The cue ends after the programme: stored, and flagged."""

    @property
    def origin(self) -> str:
        """Origin code, "" when unknown."""
        return str(self.plain.get("origin") or "")

    @property
    def is_music(self) -> bool:
        """False for sound design, which is logged but never counted or delivered."""
        return self.origin != Origin.SOUND_DESIGN

    @property
    def is_counted(self) -> bool:
        """Whether the cue stands on sheets and in totals: music that was not omitted from the cut."""
        return self.is_music and self.plain.get("status") != Status.OMITTED

    @property
    def iswc(self) -> str:
        """Code of the first work."""
        return self.works[0].iswc if self.works else ""

    @property
    def work_number(self) -> str:
        """The society's number of the first work."""
        return self.works[0].work_number if self.works else ""

    @property
    def parties_of_works(self) -> tuple[CueParty, ...]:
        """The parties that the cue has where it does not override them."""
        return together([(work.portion, work.parties) for work in self.works])

    @property
    def overrides(self) -> tuple[PartyDifference, ...]:
        """How the parties given for this cue alone differ from those of its works; nothing without works."""
        if self.parties_from_work or not self.works or not self.parties:
            return ()
        return party_differences(self.parties, self.parties_of_works)

    @property
    def start(self) -> int | None:
        """First frame of the first stretch."""
        return self.ranges[0].start if self.ranges else None

    @property
    def end(self) -> int | None:
        """Frame after the last one of the first stretch."""
        return self.ranges[0].end if self.ranges else None

    @property
    def frames(self) -> int | None:
        """Exact length of all stretches together, None when none is known."""
        known = [r.frames for r in self.ranges if r.frames is not None]
        return sum(known) if known else None

    @property
    def usage_facts(self) -> UsageFacts:
        """The stored facts from which each society's usage code is derived."""
        return UsageFacts(
            function=Function(str(self.plain["function"])) if self.plain.get("function") else None,
            vocal=Vocal(str(self.plain["vocal"])) if self.plain.get("vocal") else None,
            on_screen=_flag(self.plain.get("on_screen")),
            diegetic=_flag(self.plain.get("diegetic")),
            origin=Origin(self.origin) if self.origin else None,
        )

    def parties_for(self, name: str) -> tuple[CueParty, ...]:
        """Parties behind the field composer, writer (other writers) or publisher."""
        if name == "composer":
            return tuple(p for p in self.parties if p.role in COMPOSER_ROLES)
        if name == "writer":
            return tuple(p for p in self.parties if p.is_writer and p.role not in COMPOSER_ROLES)
        return tuple(p for p in self.parties if not p.is_writer)

    def entries_for(self, name: str) -> tuple[Entry, ...]:
        """Entries behind the field scene, mood, theme, work or recording."""
        if name == "recording":
            return (self.recording,) if self.recording else ()
        entries: dict[str, tuple[Entry, ...]] = {
            "scene": self.scenes,
            "mood": self.moods,
            "theme": self.themes,
            "work": self.works,
        }
        return entries[name]

    def value(self, name: str) -> object:
        """The value of a field: frames for times, whole seconds for reported, codes for choices."""
        if name in self.plain:
            return self.plain[name]
        if name in RECORDING_FIELDS:
            return self.recording_facts.get(name)
        if name in _COMPUTED:
            return _COMPUTED[name](self)
        if FIELD_BY_NAME[name].kind is Kind.PARTIES:
            return tuple(p.name for p in self.parties_for(name))
        return tuple(e.name for e in self.entries_for(name))

    def text(self, name: str) -> str:
        """The field as text that can be typed back: timecode, duration, names joined by ``; ``, codes."""
        value = self.value(name)
        if value is None or value == ():
            return ""
        if isinstance(value, tuple):
            return SEPARATOR.join(value)
        kind = FIELD_BY_NAME[name].kind
        if isinstance(value, bool):
            return "yes" if value else "no"
        if kind is Kind.TIMECODE and isinstance(value, int):
            return format_timecode(value, self.rate)
        if kind is Kind.DURATION and isinstance(value, int):
            return format_seconds(value if name == "reported" else seconds(value, self.rate))
        return str(value)


def _flag(value: object) -> bool | None:
    return None if value is None else bool(value)


_COMPUTED: dict[str, Callable[[CueRow], object]] = {
    "in": lambda row: row.start,
    "out": lambda row: row.end,
    "duration": lambda row: row.frames,
    "reported": lambda row: row.reported_seconds,
    "usage": lambda row: usage_code(row.usage_facts),
    "iswc": lambda row: row.iswc,
    "work_number": lambda row: row.work_number,
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue sheet as a frozen snapshot: all that an exporter may know, and what a delivery keeps by value.

A snapshot holds no database ids and no derived layout. Unknown values are None or "" and stay blank
on every sheet. Frames are integers at ``CueSheet.rate``; shares are integers of 1/10000.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.party import Party
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import FrameRate


@dataclass(frozen=True, slots=True)
class SheetParty(Party):
    """One interested party as it stands on a sheet."""

    @property
    def says_unpublished(self) -> bool:
        """Whether a publisher's line only says that there is none."""
        return fold(self.name).strip() == "unpublished"

    @property
    def surname(self) -> str:
        """What is left of the name without the given names: the whole name where those are unknown."""
        given = self.given_names.strip()
        if given and self.name.startswith(f"{given} "):
            return self.name[len(given) + 1 :].strip()
        return self.name


@dataclass(frozen=True, slots=True)
class SheetWork:
    """One composition in a cue; a medley has several. ``portion`` of 1/10000 of the cue's music, None where
    nobody said how a medley divides; its parties' shares make up a whole within each work."""

    title: str
    iswc: str = ""
    work_number: str = ""
    public_domain: bool | None = None
    arrangement_of: str = ""
    portion: int | None = None
    writers: tuple[SheetParty, ...] = ()
    publishers: tuple[SheetParty, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetRange:
    """One stretch of a cue: absolute frames since 00:00:00:00, ``end`` is the frame after the last."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SheetCue:
    """One music cue in sheet order."""

    sequence: int
    number: str = ""
    title: str = ""
    origin: str = ""
    usage: str = ""
    """RapidCue usage code (BI, BV, VI, VV, MT, ET, Logo), "" when the facts do not decide it."""
    function: str = ""
    vocal: str = ""
    on_screen: bool | None = None
    diegetic: bool | None = None
    ranges: tuple[SheetRange, ...] = ()
    exact_frames: int | None = None
    reported_seconds: int | None = None
    writers: tuple[SheetParty, ...] = ()
    publishers: tuple[SheetParty, ...] = ()
    works: tuple[SheetWork, ...] = ()
    overrides_work: bool = False
    """The parties were given for this cue alone and differ from those of its work."""
    iswc: str = ""
    work_number: str = ""
    """The society's number of the work (tunecode)."""
    performer: str = ""
    recording: str = ""
    isrc: str = ""
    label: str = ""
    catalog_number: str = ""
    track_number: str = ""
    scenes: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    instrumentation: str = ""
    notes: str = ""
    uses: int | None = None
    """How often it is used where one line stands for several uses; None is once."""
    master_licensor: str = ""
    restrictions: str = ""
    ean: str = ""

    @property
    def shown_title(self) -> str:
        """Its title, else that of its only work; "" for an untitled medley."""
        return self.title or (self.works[0].title if len(self.works) == 1 else "")

    @property
    def work_titles(self) -> tuple[str, ...]:
        """Titles of the works, in order."""
        return tuple(work.title for work in self.works)


@dataclass(frozen=True, slots=True)
class SheetHeader:
    """The production as societies match it (title, AKA, episode, country, year, director, duration)."""

    title: str
    kind: str = ""
    aka_titles: tuple[str, ...] = ()
    series_title: str = ""
    season: str = ""
    episode_number: str = ""
    episode_title: str = ""
    episode_aka: str = ""
    production_number: str = ""
    cut_name: str = ""
    cut_version: str = ""
    classification: str = "original"
    revision: int | None = None
    date_prepared: str = ""
    """ISO date; empty when the person left it out. Never today by itself: equal sheets, equal bytes."""
    first_air_date: str = ""
    network: str = ""
    production_company: str = ""
    company_address: str = ""
    company_contact: str = ""
    company_email: str = ""
    prepared_by: str = ""
    countries: str = ""
    year: int | None = None
    director: str = ""
    actors: str = ""
    producer: str = ""
    language: str = ""
    isan: str = ""
    eidr: str = ""
    imdb: str = ""
    duration_frames: int | None = None
    start_frame: int = 0
    incomplete_reason: str = ""
    """Not empty when the sheet is knowingly incomplete (APRA accepts such sheets, so marked)."""


@dataclass(frozen=True, slots=True)
class CueSheet:
    """A whole sheet. ``cues`` holds music only, in film order."""

    header: SheetHeader
    rate: FrameRate
    cues: tuple[SheetCue, ...] = ()
    profile: str = "house"

    @property
    def total_reported_seconds(self) -> int:
        """Sum of the reported durations: the total that the recipient will compute."""
        return sum(cue.reported_seconds or 0 for cue in self.cues)

    @property
    def total_exact_seconds(self) -> Fraction:
        """Exact music time in seconds, before rounding and carving."""
        frames = sum(cue.exact_frames or 0 for cue in self.cues)
        return Fraction(frames) / self.rate.fraction


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is missing or doubtful on a sheet.

    ``severity`` is "error" or "warning"; ``cue`` the sequence number or None for the header;
    ``field`` the field's name; ``code`` names a template in ``cuefolio.messages`` (area sheets).
    """

    severity: str
    code: str
    cue: int | None = None
    field: str = ""
    arguments: dict[str, object] = dataclasses.field(default_factory=dict)
    source: str = ""
    """Where the rule comes from: a document, a body, or "practice"."""
    fix: str = ""
    """Code of a mend that the program can carry out by itself when asked; "" when a person must decide."""

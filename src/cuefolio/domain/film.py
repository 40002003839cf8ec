# SPDX-License-Identifier: GPL-3.0-or-later
"""Productions as people see them, and the one description of a production's fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from cuefolio.domain.fields import Kind
from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.vocabulary import CUT_VERSIONS, Classification, ProductionKind


@dataclass(frozen=True, slots=True)
class FilmField:
    """One field of a production or of its current cut (``on_cut``), for dialog, commands and sheets."""

    name: str
    label: str
    kind: Kind = Kind.LINE
    group: str = "Production"
    choices: tuple[str, ...] = ()
    on_cut: bool = False
    help: str = ""


_G1, _G2, _G3, _G4 = "Production", "People and companies", "Picture", "Sheet and codes"

FILM_FIELDS: tuple[FilmField, ...] = (
    FilmField("title", "Title", group=_G1),
    FilmField("kind", "Kind", Kind.CHOICE, _G1, tuple(k.value for k in ProductionKind)),
    FilmField("year", "Year", Kind.INTEGER, _G1),
    FilmField("aka_titles", "Also known as", group=_G1, help="Several titles separated by ; with the language in brackets: Nachtfähre [de]"),
    FilmField("series", "Series", group=_G1, help="Title of the series; a new one is added"),
    FilmField("season", "Season", group=_G1),
    FilmField("episode_number", "Episode number", group=_G1),
    FilmField("episode_title", "Episode title", group=_G1),
    FilmField("episode_aka", "Episode also known as", group=_G1),
    FilmField("production_number", "Production number", group=_G1),
    FilmField("countries", "Countries", group=_G1, help="ISO 3166 codes or names"),
    FilmField("language", "Language", group=_G1),
    FilmField("first_air_date", "First air or release date", group=_G1),
    FilmField("network", "Network or channel", group=_G1),
    FilmField("director", "Director", group=_G2),
    FilmField("actors", "Principal actors", group=_G2),
    FilmField("producer", "Producer", group=_G2),
    FilmField("production_company", "Production company", group=_G2),
    FilmField("company_address", "Company address", Kind.TEXT, _G2),
    FilmField("company_contact", "Company contact", group=_G2),
    FilmField("company_email", "Company e-mail", group=_G2),
    FilmField("rate", "Frame rate", Kind.CHOICE, _G3, on_cut=True),
    FilmField("start", "Start timecode", Kind.TIMECODE, _G3, on_cut=True, help="Timecode of the first frame of the programme"),
    FilmField("duration", "Programme duration", Kind.DURATION, _G3, on_cut=True, help="H:MM:SS, or HH:MM:SS:FF to the frame"),
    FilmField("cut_name", "Cut", group=_G3, on_cut=True, help="Name of this picture version"),
    FilmField("cut_version", "Version of the cut", Kind.CHOICE, _G3, CUT_VERSIONS, on_cut=True),
    FilmField("prepared_by", "Sheet prepared by", group=_G4),
    FilmField("date_prepared", "Date prepared", group=_G4),
    FilmField("classification", "Sheet", Kind.CHOICE, _G4, tuple(c.value for c in Classification)),
    FilmField("revision", "Revision number", Kind.INTEGER, _G4),
    FilmField("isan", "ISAN or V-ISAN", group=_G4),
    FilmField("eidr", "EIDR", group=_G4),
    FilmField("imdb", "IMDb id", group=_G4),
    FilmField("incomplete_reason", "Incomplete because", group=_G4, help="Marks the sheet as knowingly incomplete"),
    FilmField("notes", "Notes", Kind.TEXT, _G1),
)  # fmt: skip

FILM_FIELD_BY_NAME = {f.name: f for f in FILM_FIELDS}


@dataclass(frozen=True, slots=True)
class FilmSummary:
    """A line of the library: exact music time in seconds, entries that are music."""

    id: str
    title: str
    kind: str
    year: int | None
    rate: FrameRate
    cues: int
    music_seconds: Fraction
    series: str = ""
    season: str = ""
    episode_number: str = ""
    poster: str = ""


@dataclass(frozen=True, slots=True)
class Film:
    """A production with its current cut. ``values`` holds stored values by ``FILM_FIELDS`` name:
    frames for start and duration, a rate id, codes for choices."""

    id: str
    cut_id: str
    rate: FrameRate
    start_frame: int
    duration_frames: int | None
    values: Mapping[str, object]
    reels: tuple[tuple[int, int], ...] = ()
    """(number, first frame), in order."""
    poster: str = ""

    @property
    def title(self) -> str:
        """Title of the production."""
        return str(self.values["title"])


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """Counted facts of a film. Times are exact seconds of the current cut; sound design never counts."""

    cues: int = 0
    sound_design: int = 0
    music_seconds: Fraction = Fraction(0)
    reported_seconds: int = 0
    seconds_by_origin: Mapping[str, Fraction] = field(default_factory=dict)
    cues_by_origin: Mapping[str, int] = field(default_factory=dict)
    longest_silence_seconds: Fraction | None = None
    themes: int = 0
    programme_seconds: Fraction | None = None

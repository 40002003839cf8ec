# SPDX-License-Identifier: GPL-3.0-or-later
"""Every field of a cue, declared once and read by table, card, search, paste, export, history and help.

Adding a plain field is one line here (with ``column``) and a generated migration.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cuefolio.domain.vocabulary import Function, NarrativeFunction, Origin, Status, Vocal


class Kind(StrEnum):
    """How a field is typed, shown and compared."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    FLAG = "flag"
    """True, False, or None for unknown."""
    INTEGER = "integer"
    TIMECODE = "timecode"
    DURATION = "duration"
    TAGS = "tags"
    """Several entries of a vocabulary that the person can extend."""
    PARTIES = "parties"
    LINK = "link"
    """One entry of the library (work, recording), typed by its name."""


class Place(StrEnum):
    """Where on the cue card a field stands."""

    MUSIC = "music"
    USAGE = "usage"
    SCENE = "scene"
    RECORDING = "recording"
    NONE = ""


@dataclass(frozen=True, slots=True)
class CueField:
    """One field of a cue.

    ``column`` is the column of the cue table for plain values; fields without one live elsewhere
    (times in the cut, parties in the work, label in the recording) or are computed.
    ``aliases`` are further names in search and in pasted or imported headings.
    ``searched``: words typed without a field name look here too.
    """

    name: str
    kind: Kind
    label: str
    column: str = ""
    aliases: tuple[str, ...] = ()
    help: str = ""
    place: Place = Place.NONE
    editable: bool = True
    searched: bool = False
    choices: tuple[str, ...] = ()
    suggests: str = ""
    """Library that completes it: party, work, recording, mood, scene, theme, society, instrument."""
    width: int = 120
    numeric: bool = False
    least: int = 0
    most: int = 10
    """Bounds of whole numbers."""


def _choice(enum: type[StrEnum]) -> tuple[str, ...]:
    return tuple(str(member.value) for member in enum)


_M, _U, _S, _R = Place.MUSIC, Place.USAGE, Place.SCENE, Place.RECORDING

CUE_FIELDS: tuple[CueField, ...] = (
    CueField("number", Kind.LINE, "Cue", "number", ("cue", "nr", "cue number", "cue #"), "Reel M number: 1M1, 2M03s", _M, searched=True, width=64),
    CueField("title", Kind.LINE, "Title", "title", ("cue title", "name"), "Title of the cue or the song", _M, searched=True, width=190),
    CueField("origin", Kind.CHOICE, "Origin", "origin", ("type",), "Where the music comes from", _M, choices=_choice(Origin), width=112),
    CueField("in", Kind.TIMECODE, "In", "", ("start", "tc in", "time in"), "Timecode of the first frame", _M, width=96, numeric=True),
    CueField("out", Kind.TIMECODE, "Out", "", ("end", "tc out", "time out"), "Timecode of the frame after the last, or +length", _M, width=96, numeric=True),
    CueField("duration", Kind.DURATION, "Duration", "", ("dur", "length"), "Length; typing one moves the out", _M, width=70, numeric=True),
    CueField("reported", Kind.DURATION, "Reported", "", ("reported_seconds",), "Whole seconds on the sheet, overlaps carved", editable=False, width=70, numeric=True),
    CueField("work", Kind.LINK, "Work", "", ("works", "composition"), "The composition; several for a medley, separated by ;", _M, searched=True, suggests="work", width=150),
    CueField("composer", Kind.PARTIES, "Composer", "", ("composers",), "Composers (roles C and CA), separated by ;", _M, searched=True, suggests="party", width=150),
    CueField("writer", Kind.PARTIES, "Other writers", "", ("writers", "author", "lyricist"), "Authors, arrangers and other writers", _M, searched=True, suggests="party", width=140),
    CueField("publisher", Kind.PARTIES, "Publisher", "", ("publishers",), "Original publishers and administrators", _M, searched=True, suggests="party", width=150),
    CueField("performer", Kind.LINE, "Performer", "performer", ("artist",), "Who performs it", _M, searched=True, suggests="performer", width=130),
    CueField("usage", Kind.LINE, "Usage", "", ("use", "usage code"), "Usage code from the facts below (BI, BV, VI, VV, MT, ET, Logo)", width=60),
    CueField("function", Kind.CHOICE, "Use", "function", (), "What the music does in the build-up of the film", _U, choices=_choice(Function), width=110),
    CueField("vocal", Kind.CHOICE, "Voice", "vocal", ("voice",), "Instrumental or vocal", _U, choices=_choice(Vocal), width=96),
    CueField("on_screen", Kind.FLAG, "Performer on screen", "on_screen", ("onscreen", "visual"), "The performer is on camera", _U, width=84),
    CueField("diegetic", Kind.FLAG, "Heard by characters", "diegetic", ("source",), "The characters hear it (source music)", _U, width=84),
    CueField("scene", Kind.TAGS, "Scene", "", ("scenes",), "Scenes the cue plays in", _S, searched=True, suggests="scene", width=120),
    CueField("mood", Kind.TAGS, "Mood", "", ("moods",), "Words of the mood vocabulary; new words join it", _S, searched=True, suggests="mood", width=130),
    CueField("mood_note", Kind.LINE, "Mood in words", "mood_note", (), "The mood in free words", _S, searched=True, width=150),
    CueField("emotion", Kind.LINE, "Intended emotion", "emotion", ("intent",), "What the audience should feel", _S, searched=True, width=130),
    CueField("narrative", Kind.CHOICE, "Narrative function", "narrative", ("narrative function",), "What the music tells", _S, choices=_choice(NarrativeFunction), width=140),
    CueField("theme", Kind.TAGS, "Theme", "", ("themes", "leitmotif"), "Recurring material, across films", _S, searched=True, suggests="theme", width=120),
    CueField("intensity", Kind.INTEGER, "Intensity", "intensity", (), "0 (barely there) to 10 (takes over)", _S, width=70, numeric=True),
    CueField("instrumentation", Kind.LINE, "Instrumentation", "instrumentation", ("instruments",), "Instruments and ensemble", _S, searched=True, suggests="instrument", width=150),
    CueField("tempo", Kind.LINE, "Tempo", "tempo", ("bpm",), "Beats a minute or a word", _S, searched=True, width=70),
    CueField("key", Kind.LINE, "Key", "musical_key", (), "Musical key", _S, searched=True, width=60),
    CueField("recording", Kind.LINK, "Recording", "", ("master", "track"), "The recording (master) that plays", _R, searched=True, suggests="recording", width=150),
    CueField("label", Kind.LINE, "Label", "", ("record label",), "Record label; kept with the recording", _R, searched=True, suggests="label", width=110),
    CueField("catalog_number", Kind.LINE, "Catalogue number", "", ("catalogue number", "cat no", "catno"), "Kept with the recording", _R, searched=True, width=110),
    CueField("track_number", Kind.LINE, "Track", "", ("track number",), "Kept with the recording", _R, width=60),
    CueField("isrc", Kind.LINE, "ISRC", "", (), "Recording code; kept with the recording", _R, searched=True, width=120),
    CueField("ean", Kind.LINE, "EAN/UPC", "", ("upc", "barcode", "bar code"), "Bar code of the release; kept with the recording", _R, searched=True, width=120),
    CueField("master_licensor", Kind.LINE, "Master licensor", "master_licensor", ("master owner", "licensor"), "Who licenses the recording (the master)", _R, searched=True, width=140),
    CueField("restrictions", Kind.LINE, "Restrictions", "restrictions", ("restriction",), "What the licence does not allow: media, territory, time", _R, searched=True, width=150),
    CueField("uses", Kind.INTEGER, "Number of uses", "uses", ("times used",), "How often it is used, where one line stands for several uses", _R, width=70, numeric=True, least=1, most=9999),
    CueField("iswc", Kind.LINE, "ISWC", "", (), "Work code; kept with the work", _R, searched=True, width=120),
    CueField("work_number", Kind.LINE, "Work number", "", ("tunecode", "society work number", "society number"), "The society's number of the work (tunecode); kept with the work", _R, searched=True, width=120),
    CueField("status", Kind.CHOICE, "Status", "status", (), "How far the work on the cue is", _M, choices=_choice(Status), width=96),
    CueField("notes", Kind.TEXT, "Notes", "notes", ("comments", "comment"), "", _M, searched=True, width=200),
)  # fmt: skip

FIELD_BY_NAME: dict[str, CueField] = {field.name: field for field in CUE_FIELDS}

RECORDING_FIELDS = {
    "label": "label",
    "catalog_number": "catalog_number",
    "track_number": "track_number",
    "isrc": "isrc",
    "ean": "ean",
}
"""Cue fields that live in the recording: field name -> column of the recording."""

WORK_FIELDS = {"iswc": "iswc", "work_number": "society_work_number"}
"""Cue fields that live in the (first) work: field name -> column of the work."""

FILM_SEARCH_FIELDS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("film", ("production", "movie"), "Title of the production"),
    ("director", (), "Director of the production"),
    ("series", (), "Title of the series"),
    ("year", (), "Year of the production"),
    ("kind", (), "Kind of production"),
    ("aired", ("air date", "released"), "First air or release date of the production"),
    ("reel", (), "Reel number of the cue's in"),
    ("society", ("pro",), "Society of a party"),
)
"""Searchable facts that are no field of the cue: (name, aliases, help)."""

COMPARABLE = frozenset(
    {"duration", "reported", "in", "out", "year", "aired", "intensity", "tempo", "reel", "uses"}
)
"""Search names that understand <, >, <=, >= and a..b."""


def field_for_heading(heading: str) -> CueField | None:
    """The field that a column heading names (label, name or alias; case and spaces do not matter)."""
    wanted = " ".join(heading.casefold().replace("_", " ").split())
    for field in CUE_FIELDS:
        if wanted in {field.label.casefold(), field.name.replace("_", " "), *field.aliases}:
            return field
    return None

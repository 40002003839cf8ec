# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library holds besides productions: one description per kind of entry and per field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cuefolio.domain.fields import Kind


@dataclass(frozen=True, slots=True)
class EntryField:
    """One editable or computed fact of an entry; ``column`` is empty for computed ones."""

    name: str
    label: str
    kind: Kind = Kind.LINE
    column: str = ""
    choices: tuple[str, ...] = ()
    suggests: str = ""
    width: int = 130
    numeric: bool = False

    @property
    def editable(self) -> bool:
        """Whether a person types it."""
        return bool(self.column)


@dataclass(frozen=True, slots=True)
class EntryKind:
    """One kind of library entry: its table, its naming column, its fields in order."""

    id: str
    label: str
    plural: str
    icon: str
    name_column: str
    fields: tuple[EntryField, ...]
    can_add: bool = True


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One entry as shown: texts by field name (codes for choices), and how many cues use it."""

    id: str
    kind: str
    values: Mapping[str, str]
    uses: int = 0
    colour: str = ""
    artwork: str = ""
    """Key of the recording's picture."""
    within: str = ""
    """Key of the production that a scene belongs to."""

    @property
    def name(self) -> str:
        """What the entry is called."""
        return self.values[ENTRY_KINDS[self.kind].name_column]


_USES = EntryField("uses", "Cues", Kind.INTEGER, width=60, numeric=True)


def _f(
    name: str, label: str, width: int = 130, kind: Kind = Kind.LINE, column: str | None = None, **more: object
) -> EntryField:
    return EntryField(name, label, kind, name if column is None else column, width=width, **more)  # type: ignore[arg-type]


PARTY_KINDS = ("person", "company")
YES_NO = ("yes", "no")
"""Choices of a fact that is true, false or unknown; its column holds a boolean."""

ENTRY_KINDS: dict[str, EntryKind] = {
    kind.id: kind
    for kind in (
        EntryKind(
            "recording", "recording", "Recordings", "disc-3", "title",
            (
                _f("title", "Title", 200), _f("artist", "Artist", 150), _f("album", "Album", 150),
                EntryField("duration", "Duration", Kind.DURATION, width=70, numeric=True),
                EntryField("work", "Work", width=150), _f("composer_credit", "Composer (tag)", 140),
                _f("label", "Label", 110), _f("catalog_number", "Catalogue number", 110), _f("track_number", "Track", 60),
                _f("isrc", "ISRC", 120), _f("ean", "EAN/UPC", 120), _f("year", "Year", 60, Kind.INTEGER, numeric=True), _f("genre", "Genre", 100),
                _f("tempo", "Tempo", 60), _f("key", "Key", 60, column="musical_key"),
                EntryField("format", "File", width=80), EntryField("state", "State", width=80), _USES,
                _f("notes", "Notes", 180, Kind.TEXT),
            ),
        ),
        EntryKind(
            "work", "work", "Works", "music", "title",
            (
                _f("title", "Title", 220), EntryField("writers", "Writers", width=180), EntryField("publishers", "Publishers", width=160),
                _f("iswc", "ISWC", 120), _f("society_work_number", "Society number", 110),
                _f("public_domain", "Public domain", 100, Kind.CHOICE, choices=YES_NO), EntryField("arrangement_of", "Arrangement of", width=150),
                _f("year", "Year", 60, Kind.INTEGER, numeric=True), _f("aka_titles", "Also known as", 150), _USES, _f("notes", "Notes", 180, Kind.TEXT),
            ),
        ),
        EntryKind(
            "party", "person or company", "People & companies", "users", "name",
            (
                _f("name", "Name", 220), _f("kind", "Kind", 90, Kind.CHOICE, choices=PARTY_KINDS),
                _f("society", "Society", 90, suggests="society"), _f("ipi", "IPI", 120), _f("ipi_base", "IPI base", 120), _f("isni", "ISNI", 140),
                _f("given_names", "Given names", 130), _USES,
                _f("notes", "Notes", 200, Kind.TEXT),
            ),
        ),
        EntryKind(
            "scene", "scene", "Scenes", "clapperboard", "name",
            (
                EntryField("film", "Film", width=160), _f("number", "Number", 70), _f("name", "Scene", 200),
                EntryField("time", "Time", width=170), _USES, _f("description", "Description", 260, Kind.TEXT),
            ),
            can_add=False,
        ),
        EntryKind(
            "theme", "theme", "Themes", "music-2", "name",
            (
                _f("name", "Theme", 200), _f("kind", "Kind", 120), _f("stands_for", "Stands for", 180),
                EntryField("films", "Films", width=180), _USES, _f("colour", "Colour", 90), _f("description", "Description", 240, Kind.TEXT),
            ),
        ),
        EntryKind(
            "mood", "mood", "Moods", "heart", "name",
            (_f("name", "Mood", 200), _f("colour", "Colour", 90), _USES, _f("description", "Description", 300, Kind.TEXT)),
        ),
    )
}  # fmt: skip

# SPDX-License-Identifier: GPL-3.0-or-later
"""What merging entries will do: shown to a person before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cuefolio.domain.library import LibraryRow
from cuefolio.domain.used import EntryUse, FileUse, FilmUse

TOGETHER = "together"
"""The option that takes all of it: shares added up, statements one after the other, scenes from the first
start to the last end. A person has to choose it; it is never taken by itself."""


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """One field of the merged entry: what the entries say, each value once, that of the kept one first."""

    field: str
    values: tuple[str, ...]
    chosen: str
    """What it becomes unless a person chooses otherwise: the kept entry's value, an empty one filled from
    the others, notes put together."""
    together: str = ""
    """All values in one text, where that makes sense."""

    @property
    def is_conflict(self) -> bool:
        """Whether the entries say different things."""
        return len(self.values) > 1


class ConflictKind(StrEnum):
    """What two entries say differently about one place."""

    SHARE = "share"
    """The same person in the same role of a work or cue, with different shares or societies."""
    PARTIES = "parties"
    """Two works that become one have different writers, publishers or shares."""
    STATEMENT = "statement"
    """A cue has both themes, as different statements."""
    TIMES = "times"
    """Two scenes have different times in one cut."""
    WORK = "work"
    """Two recordings are of different works."""


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A line of a work's or cue's parties; ``share`` of 1/10000, None unknown."""

    name: str
    role: str
    society: str
    share: int | None


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a conflict. ``entry`` is the name of the entry that says so, "" for both together."""

    id: str
    entry: str
    text: str = ""
    """Statement, times or title of a work."""
    parties: tuple[PartyLine, ...] = ()
    entry_id: str = ""
    """Key of the entry that says so."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that a person has to settle; ``place`` is a work's title, or number, title and film of a
    cue."""

    id: str
    kind: ConflictKind
    place: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging ``rows[1:]`` into ``rows[0]`` moves and asks. Delivered sheets stay as they are."""

    kind: str
    rows: tuple[LibraryRow, ...]
    fields: tuple[FieldChoice, ...]
    conflicts: tuple[Conflict, ...]
    films: tuple[FilmUse, ...] = ()
    """Cues that will use the kept entry instead of another one."""
    works: tuple[EntryUse, ...] = ()
    recordings: tuple[EntryUse, ...] = ()
    files: tuple[FileUse, ...] = ()
    collapsing: tuple[str, ...] = ()
    """Places that have more than one of the entries now and keep one: "2M1 Anna's Theme (Night Ferry)"."""

    @property
    def cue_count(self) -> int:
        """Cues that move."""
        return sum(len(film.cues) for film in self.films)

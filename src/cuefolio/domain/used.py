# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an entry of the library is used: films with their cues, works, recordings, people."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.library import LibraryRow


@dataclass(frozen=True, slots=True)
class CueUse:
    """One cue that uses an entry."""

    id: str
    number: str
    title: str
    """The cue's own title, else that of its first work."""
    start: str
    """Timecode of its in in the current cut, "" when unknown."""
    seconds: Fraction | None
    roles: tuple[tuple[str, int | None], ...] = ()
    """For people: role codes with shares (of 1/10000, None unknown)."""
    statement: str = ""
    """For themes: which statement this is."""
    is_counted: bool = True
    """Whether it is music of the present cut: neither sound design nor omitted."""


@dataclass(frozen=True, slots=True)
class FilmUse:
    """The cues of one production that use an entry, in film order."""

    id: str
    title: str
    year: int | None
    cues: tuple[CueUse, ...]

    @property
    def seconds(self) -> Fraction:
        """Exact seconds of its music, as far as they are known."""
        return sum((c.seconds for c in self.cues if c.seconds is not None and c.is_counted), Fraction(0))


@dataclass(frozen=True, slots=True)
class EntryUse:
    """Another entry that this one has to do with."""

    kind: str
    id: str
    name: str
    detail: str = ""
    """A recording's artist, a person's society."""
    roles: tuple[tuple[str, int | None], ...] = ()
    """Role codes with shares, where a person and a work meet."""
    count: int = 0
    """Cues that use it, or works that two people share."""


@dataclass(frozen=True, slots=True)
class FileUse:
    """An audio file of a recording."""

    id: str
    path: str
    is_missing: bool


@dataclass(frozen=True, slots=True)
class WhereUsed:
    """Everything that uses an entry. ``films`` are in the order of years, and so a theme's statements."""

    row: LibraryRow
    films: tuple[FilmUse, ...] = ()
    works: tuple[EntryUse, ...] = ()
    recordings: tuple[EntryUse, ...] = ()
    people: tuple[EntryUse, ...] = ()
    """Of a work: its parties. Of a person: who else stands in the same works."""
    files: tuple[FileUse, ...] = ()

    @property
    def kind(self) -> str:
        """Kind of the entry (a key of ``ENTRY_KINDS``)."""
        return self.row.kind

    @property
    def id(self) -> str:
        """Key of the entry."""
        return self.row.id

    @property
    def cue_count(self) -> int:
        """How many cues use it."""
        return sum(len(film.cues) for film in self.films)

    @property
    def seconds(self) -> Fraction:
        """Exact length of the music that uses it, over all films."""
        return sum((film.seconds for film in self.films), Fraction(0))

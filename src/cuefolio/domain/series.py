# SPDX-License-Identifier: GPL-3.0-or-later
"""Series with their seasons, and the productions as the library lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Season:
    """One season of a series. ``number`` is text: "1", "2024", "Holiday specials"."""

    id: str
    number: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """A series with its seasons in order."""

    id: str
    title: str
    aka_titles: str = ""
    network: str = ""
    notes: str = ""
    seasons: tuple[Season, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedFilm:
    """A production as the library lists it. ``cues`` are entries that are music, None until counted;
    ``edited`` grows with the time of its last edit, 0 where nobody asked."""

    id: str
    title: str
    kind: str
    year: int | None
    series_id: str = ""
    season_id: str = ""
    series: str = ""
    season: str = ""
    episode_number: str = ""
    poster: str = ""
    cues: int | None = None
    edited: int = 0

    @property
    def place(self) -> str:
        """Season and episode in short, S01E03; "" without either."""
        season = f"S{self.season.zfill(2)}" if self.season else ""
        episode = f"E{self.episode_number.zfill(2)}" if self.episode_number else ""
        return season + episode


@dataclass(frozen=True, slots=True)
class FilmList:
    """All productions by title, and all series by title."""

    films: tuple[ListedFilm, ...] = ()
    series: tuple[Series, ...] = ()


SERIES_FIELDS = ("title", "aka_titles", "network", "notes")


def number_order(text: str) -> tuple[int, str]:
    """Sorts numbers of seasons and episodes: 2 before 10, words behind numbers."""
    digits = "".join(c for c in text if c.isdecimal())
    return (int(digits[:9]) if digits else 10**9, text.casefold())

# SPDX-License-Identifier: GPL-3.0-or-later
"""The productions and series that the library lists, with their counts."""

from __future__ import annotations

from collections.abc import Callable

from cuefolio.domain.series import FilmList
from cuefolio.errors import CuefolioError
from cuefolio.persistence import film_list_queries
from cuefolio.persistence.store import CatalogStore

PIECE = 100
"""Productions whose cues are counted in one transaction: an edit waits no longer for it."""


def read(store: CatalogStore) -> FilmList:
    """All productions by title, not counted, and all series."""
    with store.read() as connection:
        return film_list_queries.film_list(connection)


def counts(store: CatalogStore, *, cancelled: Callable[[], bool] | None = None) -> dict[str, int]:
    """By production: entries that are music and not omitted. Raises job.cancelled."""
    ids = [film.id for film in read(store).films]
    found: dict[str, int] = {}
    for start in range(0, len(ids), PIECE):
        if cancelled is not None and cancelled():
            raise CuefolioError("job.cancelled")
        with store.read() as connection:
            found |= film_list_queries.cue_counts(connection, ids[start : start + PIECE])
    return found


def counts_after(store: CatalogStore, change_id: int) -> dict[str, int]:
    """As ``counts``, of the productions whose cues a step touched only."""
    with store.read() as connection:
        ids = film_list_queries.films_of_change(connection, change_id)
        return film_list_queries.cue_counts(connection, ids) if ids else {}


def last_edits(store: CatalogStore) -> dict[str, int]:
    """By production: a number that grows with the time of its last edit; older ones may be left out."""
    with store.read() as connection:
        return film_list_queries.last_edits(connection)

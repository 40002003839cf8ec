# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a person, work, recording, theme, scene or mood is used, over all productions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cuefolio.domain.used import WhereUsed
from cuefolio.persistence import entry_links, used_queries
from cuefolio.persistence.store import CatalogStore


def of_entry(store: CatalogStore, kind: str, entry_id: str) -> WhereUsed:
    """Everything that uses an entry of ``kind`` (a key of ``ENTRY_KINDS``). Raises edit.gone."""
    with store.read() as connection:
        return used_queries.where_used(connection, kind, entry_id)


def of_cue(store: CatalogStore, cue_id: str) -> list[WhereUsed]:
    """Works, recording, themes and people of a cue, each with its uses in *other* cues."""
    with store.read() as connection:
        found = [
            used_queries.where_used(connection, *entry)
            for entry in used_queries.entries_of_cue(connection, cue_id)
        ]
    return [_without(used, cue_id) for used in found]


def in_the_way(store: CatalogStore, kind: str, ids: Sequence[str]) -> tuple[int, int, int]:
    """(cues that use the entries, works in which people among them stand, cues that name them directly):
    what a person should know before deleting them."""
    with store.read() as connection:
        using = entry_links.cue_count(connection, kind, list(ids))
        works, cues = used_queries.places_of_people(connection, list(ids)) if kind == "party" else (0, 0)
    return using, works, cues


def _without(used: WhereUsed, cue_id: str) -> WhereUsed:
    films = (replace(film, cues=tuple(c for c in film.cues if c.id != cue_id)) for film in used.films)
    return replace(used, films=tuple(film for film in films if film.cues))

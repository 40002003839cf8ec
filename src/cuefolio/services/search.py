# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching everything in every cue of every production."""

from __future__ import annotations

from cuefolio.domain.query import EVERYTHING, finds_nothing, parse
from cuefolio.domain.query.facts import ALIASES, FACTS
from cuefolio.domain.text import fold, single_line
from cuefolio.persistence import cue_lists, search_values
from cuefolio.persistence.search_values import NumberedCue, Value
from cuefolio.persistence.store import CatalogStore

FIELDS = frozenset(FACTS)
"""Names before a colon that a query understands; everything else is plain text."""


def search(store: CatalogStore, query: str, film_id: str | None = None) -> list[str]:
    """Keys of the cues that a query finds, by film and in film order; an empty query finds all.

    Any text is a query (see ``domain.query``). Edits made before the call are found.
    """
    node = parse(query, FIELDS, ALIASES)
    cue_lists.prepare(store, query=True)
    if finds_nothing(query, node):
        return []
    with store.read() as connection:
        return cue_lists.search_ids(connection, None if node == EVERYTHING else node, film_id)


def values(store: CatalogStore, field: str, typed: str, most: int = 12) -> list[Value]:
    """What stands in a search field throughout the catalogue and holds ``typed``, with the number of
    cues: those that begin so first, then the frequent ones. Edits of the last moment may be missing."""
    with store.read() as connection:
        return search_values.values(connection, field, single_line(typed), most)


_NAMED = ("film", "composer", "publisher", "theme", "mood", "scene")


def named(store: CatalogStore, typed: str, most: int = 6) -> list[tuple[str, str, int]]:
    """Films, people, themes, moods and scenes whose name has a word that begins with ``typed``: the field
    to look in, the name, and the number of cues."""
    wanted = fold(single_line(typed)).strip()
    found: list[tuple[str, str, int]] = []
    with store.read() as connection:
        for field in _NAMED if wanted else ():
            listed = search_values.values(connection, field, wanted, most)
            fitting = [value for value in listed if f" {fold(value[0])}".find(f" {wanted}") >= 0]
            found += [(field, *value) for value in fitting[: most // 2]]
    return found[:most]


def numbered(store: CatalogStore, typed: str, film_id: str | None = None, most: int = 6) -> list[NumberedCue]:
    """Cues whose number begins with ``typed``: the exact one first, those of ``film_id`` before others."""
    with store.read() as connection:
        return search_values.numbered(connection, single_line(typed), film_id, most)

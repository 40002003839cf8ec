# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching everything in every cue of every production."""

from __future__ import annotations

from cuefolio.domain.fields import search_aliases
from cuefolio.domain.query import EVERYTHING, parse
from cuefolio.persistence import cue_lists
from cuefolio.persistence.store import CatalogStore

_ALIASES = search_aliases()
FIELDS = frozenset(_ALIASES.values())
"""Names before a colon that a query understands; everything else is plain text."""


def search(store: CatalogStore, query: str, film_id: str | None = None) -> list[str]:
    """Keys of the cues that a query finds, by film and in film order; an empty query finds all.

    Any text is a query (see ``domain.query``). Edits made before the call are found.
    """
    node = parse(query, FIELDS, _ALIASES)
    cue_lists.prepare(store, query=True)
    with store.read() as connection:
        return cue_lists.search_ids(connection, None if node == EVERYTHING else node, film_id)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved searches in their order, and how many cues each finds.

Counting reads the search index in pieces, each in its own short transaction: a reader that keeps the file
for long would make an edit wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.query import Node
from cuefolio.domain.saved_search import SavedSearch
from cuefolio.persistence import search
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.search_sql import condition
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import saved_search

COUNT_PIECE = 4000
"""Cues that one statement looks at: a few milliseconds."""
INDEX_PIECE = 100
"""Cues whose texts are brought up to date in one transaction."""


def saved_searches(connection: Connection) -> list[SavedSearch]:
    """All saved searches in the order that people gave them."""
    statement = sa.select(saved_search.c.id, saved_search.c.name, saved_search.c.query)
    rows = connection.execute(statement.order_by(saved_search.c.position, saved_search.c.id))
    return [SavedSearch(row.id, row.name, row.query) for row in rows]


def positions(connection: Connection) -> list[tuple[str, int]]:
    """(key, position) of each saved search, in order."""
    statement = sa.select(saved_search.c.id, saved_search.c.position)
    rows = connection.execute(statement.order_by(saved_search.c.position, saved_search.c.id))
    return [(row.id, row.position) for row in rows]


def waiting(store: CatalogStore) -> int:
    """How many cues have a text in the index that is out of date."""
    with store.read() as connection:
        return search.stale_count(connection) if search.is_current(connection) else 0


def refresh_index(store: CatalogStore, give_up: Callable[[], bool]) -> bool:
    """Bring the index up to date in small pieces until ``give_up`` says so; whether it is current now.

    Leaves a read-only catalogue as it is.
    """
    if store.read_only:
        return True
    while waiting(store):
        if give_up():
            return False
        with store.maintain() as connection:
            search.refresh(connection, INDEX_PIECE)
    return True


def count(
    store: CatalogStore, nodes: Mapping[str, Node], give_up: Callable[[], bool]
) -> dict[str, int] | None:
    """How many cues each tree finds, by its key; None when given up."""
    totals = dict.fromkeys(nodes, 0)
    if not nodes:
        return totals
    sums: list[str] = []
    parameters: list[object] = []
    for node in nodes.values():
        text, values = condition(node)
        sums.append(f"coalesce(sum(coalesce({text}, 0)), 0)")
        parameters += values
    statement = (
        f"SELECT {', '.join(sums)} FROM search_doc d JOIN cue c ON c.id = d.cue_id"
        " WHERE d.doc_id > ? AND d.doc_id <= ?"
    )
    with store.read() as connection:
        last = driver_of(connection).execute("SELECT coalesce(max(doc_id), 0) FROM search_doc").fetchone()[0]
    for start in range(0, last, COUNT_PIECE):
        if give_up():
            return None
        given = (*parameters, start, start + COUNT_PIECE)
        with store.read() as connection:
            row = driver_of(connection).execute(statement, given).fetchone()
        for key, found in zip(nodes, row, strict=True):
            totals[key] += int(found)
    return totals

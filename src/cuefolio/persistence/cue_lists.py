# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of cue keys: a film's or the catalogue's, in film order or sorted by a field, and search hits.

Keys come from one query with ORDER BY; rows are read in chunks when somebody looks at them.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.fields import FIELD_BY_NAME, Kind
from cuefolio.domain.query import Node
from cuefolio.persistence import search
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.search_sql import condition
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue

FILM_ORDER = (
    "SELECT c.id FROM production p CROSS JOIN cue c ON c.production_id = p.id"
    " ORDER BY p.title_key, p.id, c.position, c.id"
)
_PIECE = 2000
_PLAIN_ORDER = {"number": "c.number_key", "origin": "c.origin", "status": "c.status"}
_DOC_ORDER = {
    "duration": "d.seconds",
    "reported": "d.seconds",
    "in": 'd."in"',
    "out": 'd."out"',
    "film": "d.film",
}


def prepare(store: CatalogStore, order: str = "", query: bool = False) -> None:
    """Bring the search index up to date where the answer depends on it. A read-only catalogue may lag."""
    if not query and (order == "film" or order in _PLAIN_ORDER):
        return
    with store.read() as connection:
        stale = search.is_current(connection) and search.has_stale(connection)
    while stale and not store.read_only:
        # In pieces, so that another window can store an edit while a large catalogue is indexed.
        with store.maintain() as connection:
            stale = search.refresh(connection, _PIECE) >= _PIECE


def cue_ids(connection: Connection, film_id: str | None, order: str, descending: bool) -> list[str]:
    """Keys of one film's cues (or of all), by field name or in film order. Unknown values come last."""
    if order == "film":
        if film_id is None:
            return _keys(connection, FILM_ORDER)
        statement = (
            sa.select(cue.c.id).where(cue.c.production_id == film_id).order_by(cue.c.position, cue.c.id)
        )
        return list(connection.execute(statement).scalars())
    expression, joined = _order(order)
    where = "" if film_id is None else " WHERE c.production_id = ?"
    direction = " DESC" if descending else ""
    blanks = f"{expression} IS NULL, {expression} = ''"
    return _keys(
        connection,
        f"SELECT c.id FROM cue c{joined}{where}"
        f" ORDER BY {blanks}, {expression}{direction}, c.production_id, c.position",
        () if film_id is None else (film_id,),
    )


def _keys(connection: Connection, statement: str, parameters: tuple[Any, ...] = ()) -> list[str]:
    """The only column of a statement, taken from the driver: a list of 100,000 needs no rows in between."""
    return [key for (key,) in driver_of(connection).execute(statement, parameters)]


def _order(order: str) -> tuple[str, str]:
    if order in _PLAIN_ORDER:
        return _PLAIN_ORDER[order], ""
    field = FIELD_BY_NAME[order]
    if order in _DOC_ORDER:
        expression = _DOC_ORDER[order]
    elif field.kind in (Kind.FLAG, Kind.INTEGER):
        expression = f"c.{field.column}"
    else:
        expression = f'd."{order}"'
    return expression, " LEFT JOIN search_doc d ON d.cue_id = c.id"


def search_ids(connection: Connection, node: Node | None, film_id: str | None = None) -> list[str]:
    """Keys of the cues that a query finds, by film and in film order. No query finds everything."""
    if node is None:
        return cue_ids(connection, film_id, "film", False)
    text, parameters = search_statement(node, film_id)
    return _keys(connection, text, parameters)


def search_statement(node: Node, film_id: str | None = None) -> tuple[str, tuple[Any, ...]]:
    """The SQL and its parameters for a query: what the performance harness measures against."""
    where, parameters = condition(node)
    text = "SELECT d.cue_id FROM search_doc d JOIN cue c ON c.id = d.cue_id WHERE " + where
    if film_id is not None:
        text += " AND c.production_id = ?"
        parameters = (*parameters, film_id)
    return text + " ORDER BY d.film, c.production_id, c.position", parameters


def numbers(connection: Connection, film_id: str) -> list[str]:
    """Cue numbers of a film in film order, without the empty ones."""
    statement = sa.select(cue.c.number).where(cue.c.production_id == film_id, cue.c.number.is_not(None))
    return list(connection.execute(statement.order_by(cue.c.position, cue.c.id)).scalars())


def number_and_title(connection: Connection, cue_id: str) -> tuple[str, str]:
    """How people call a cue; two empty texts when it is gone."""
    row = connection.execute(sa.select(cue.c.number, cue.c.title).where(cue.c.id == cue_id)).first()
    return ("", "") if row is None else (row.number or "", row.title or "")

# SPDX-License-Identifier: GPL-3.0-or-later
"""What points at library entries, and what people call the places where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import (
    cue,
    cue_work,
    cut,
    metadata,
    party,
    production,
    recorded_tables,
    work,
)

_CHUNK = 500


def references(kind: str) -> list[tuple[str, str]]:
    """(table, column) of everything in the catalogue that points at entries of a kind."""
    return [
        (table.name, column.name)
        for table in recorded_tables()
        for column in table.columns
        if any(key.column.table.name == kind for key in column.foreign_keys)
    ]


def rows_pointing(connection: Connection, table_name: str, column: str, ids: Iterable[str]) -> Sequence[Any]:
    """Rows of a table that point at any of ``ids``, in their order."""
    table = metadata.tables[table_name]
    order = [table.c.position] if "position" in table.c else []
    statement = sa.select(table).where(table.c[column].in_(list(ids)))
    return connection.execute(statement.order_by(*order, table.c.id)).all()


def parties_of(connection: Connection, work_ids: Sequence[str]) -> Sequence[Any]:
    """Lines of the parties of works in order, with names and the society that counts."""
    work_party = metadata.tables["work_party"]
    statement = (
        sa.select(
            work_party, party.c.name, sa.func.coalesce(work_party.c.society, party.c.society).label("shown")
        )
        .join(party, party.c.id == work_party.c.party_id)
        .where(work_party.c.work_id.in_(list(work_ids)))
    )
    return connection.execute(statement.order_by(work_party.c.position, work_party.c.id)).all()


def cue_places(connection: Connection, cue_ids: Iterable[str]) -> dict[str, str]:
    """What people call cues: "2M1 Anna's Theme (Night Ferry)"."""
    keys = list(dict.fromkeys(cue_ids))
    work_title = (
        sa.select(work.c.title)
        .join(cue_work, cue_work.c.work_id == work.c.id)
        .where(cue_work.c.cue_id == cue.c.id)
        .order_by(cue_work.c.position)
        .limit(1)
        .scalar_subquery()
    )
    title = sa.func.coalesce(cue.c.title, work_title)
    places = {}
    for start in range(0, len(keys), _CHUNK):
        statement = (
            sa.select(cue.c.id, cue.c.number, title.label("title"), production.c.title.label("film"))
            .join(production, production.c.id == cue.c.production_id)
            .where(cue.c.id.in_(keys[start : start + _CHUNK]))
        )
        for row in connection.execute(statement):
            places[row.id] = f"{' '.join(filter(None, (row.number, row.title)))} ({row.film})".strip()
    return places


def work_titles(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Titles of works by key."""
    found = connection.execute(sa.select(work.c.id, work.c.title).where(work.c.id.in_(list(ids))))
    return {row.id: row.title for row in found}


def cut_facts(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """(name, rate) of cuts by key."""
    found = connection.execute(sa.select(cut.c.id, cut.c.name, cut.c.rate).where(cut.c.id.in_(list(ids))))
    return {row.id: (row.name, row.rate) for row in found}

# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the catalogue that complete what is typed."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import cue, metadata, party, recording, work


def names(connection: Connection, library: str, folded: str, film_id: str | None, most: int) -> list[str]:
    """At most so many names that contain what was typed (``folded``), those that begin with it first.

    ``library`` is a kind of entry, or performer, label or instrument; scenes are those of one production
    where ``film_id`` is given.
    """
    sources: dict[str, tuple[sa.ColumnElement[Any], sa.ColumnElement[Any]]] = {
        "party": (party.c.name, party.c.name_key),
        "work": (work.c.title, work.c.title_key),
        "recording": (recording.c.title, recording.c.title_key),
    }
    for name in ("mood", "theme", "scene"):
        table = metadata.tables[name]
        sources[name] = (table.c.name, table.c.name_key)
    for name, column in (
        ("performer", cue.c.performer),
        ("label", recording.c.label),
        ("instrument", cue.c.instrumentation),
    ):
        sources[name] = (column, sa.func.lower(column))
    shown, key = sources[library]
    statement = sa.select(shown).where(shown.is_not(None), key.contains(folded, autoescape=True)).distinct()
    if library == "scene" and film_id is not None:
        statement = statement.where(metadata.tables["scene"].c.production_id == film_id)
    begins = sa.case((key.startswith(folded, autoescape=True), 0), else_=1)
    return list(
        connection.execute(statement.add_columns(begins, key).order_by(begins, key).limit(most)).scalars()
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the episodes of a series have in common: cues of certain functions, and stored templates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import cue, cue_template


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """A template as it is kept; ``cues`` is JSON text of ``services.cue_copies``."""

    id: str
    series_id: str
    name: str
    cues: str


def cues_with_function(
    connection: Connection, film_ids: Sequence[str], functions: Sequence[str]
) -> list[str]:
    """Keys of the cues of productions that have one of these functions, in film order."""
    statement = (
        sa.select(cue.c.id)
        .where(cue.c.production_id.in_(film_ids), cue.c.function.in_([str(word) for word in functions]))
        .order_by(cue.c.production_id, cue.c.position, cue.c.id)
    )
    return list(connection.execute(statement).scalars())


def templates(connection: Connection, series_id: str) -> list[StoredTemplate]:
    """The templates of a series by name."""
    t = cue_template.c
    statement = sa.select(cue_template).where(t.series_id == series_id).order_by(t.name_key, t.id)
    return [_template(row) for row in connection.execute(statement)]


def template(connection: Connection, template_id: str) -> StoredTemplate | None:
    """One template, None when it is gone."""
    row = connection.execute(sa.select(cue_template).where(cue_template.c.id == template_id)).first()
    return None if row is None else _template(row)


def _template(row: Any) -> StoredTemplate:
    return StoredTemplate(row.id, row.series_id, row.name, row.cues)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Works with what they arrange, and what arranges them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from cuefolio.persistence.tables import work


def work_with_original(connection: Connection, work_id: str) -> Row[Any] | None:
    """A work, with the title of the one that it arranges as ``original``; None when it is gone."""
    other = work.alias("other")
    statement = (
        sa.select(work, other.c.title.label("original"))
        .outerjoin(other, other.c.id == work.c.arrangement_of_id)
        .where(work.c.id == work_id)
    )
    return connection.execute(statement).first()


def arrangements(connection: Connection, work_id: str) -> Sequence[Any]:
    """(id, title) of the works that arrange a work, by title."""
    statement = (
        sa.select(work.c.id, work.c.title)
        .where(work.c.arrangement_of_id == work_id)
        .order_by(work.c.title_key, work.c.id)
    )
    return connection.execute(statement).all()


def originals(connection: Connection, work_id: str) -> list[str]:
    """The work that a work arranges, what that one arranges, and so on; ends before a work that comes
    again."""
    found: list[str] = []
    key: str | None = work_id
    while key is not None:
        key = connection.execute(sa.select(work.c.arrangement_of_id).where(work.c.id == key)).scalar()
        if key is None or key in found or key == work_id:
            break
        found.append(key)
    return found

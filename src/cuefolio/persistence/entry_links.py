# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cue uses which entry of the library: one answer for lists, cards, merging and counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_party,
    cue_scene,
    cue_theme,
    cue_work,
    work_party,
)

LINKS = {"mood": cue_mood, "theme": cue_theme, "scene": cue_scene, "work": cue_work}
"""Where a cue's entries of a kind are linked; recordings stand in the cue itself, people in two places."""


def links(kind: str, ids: Iterable[str] | None = None) -> sa.CompoundSelect[Any] | sa.Select[Any]:
    """(entry_id, cue_id, role, share, statement) of the cues that use entries of a kind, for all entries
    or some.

    A cue's own parties take the place of those of its works, as everywhere.
    """
    none: Any = sa.null()
    if kind == "party":
        has_own = sa.exists().where(cue_party.c.cue_id == cue_work.c.cue_id)
        own: sa.Select[Any] = sa.select(
            cue_party.c.party_id.label("entry_id"), cue_party.c.cue_id, cue_party.c.role, cue_party.c.share,
            none.label("statement"),
        )  # fmt: skip
        of_work: sa.Select[Any] = (
            sa.select(work_party.c.party_id, cue_work.c.cue_id, work_party.c.role, work_party.c.share, none)
            .join(cue_work, cue_work.c.work_id == work_party.c.work_id)
            .where(~has_own)
        )
        if ids is not None:
            own = own.where(cue_party.c.party_id.in_(list(ids)))
            of_work = of_work.where(work_party.c.party_id.in_(list(ids)))
        return sa.union_all(own, of_work)
    if kind == "recording":
        column: sa.ColumnElement[Any] = cue.c.recording_id
        cue_id: sa.ColumnElement[Any] = cue.c.id
        statement: sa.ColumnElement[Any] = none
    else:
        link = LINKS[kind]
        column, cue_id = link.c[f"{kind}_id"], link.c.cue_id
        statement = link.c.statement if kind == "theme" else none
    found: sa.Select[Any] = sa.select(
        column.label("entry_id"), cue_id.label("cue_id"), none.label("role"), none.label("share"),
        statement.label("statement"),
    )  # fmt: skip
    return found.where(column.is_not(None) if ids is None else column.in_(list(ids)))


def use_counts(connection: Connection, kind: str, ids: Iterable[str]) -> dict[str, int]:
    """How many cues use each entry; those without any are left out."""
    found = links(kind, ids).subquery()
    statement = sa.select(found.c.entry_id, sa.func.count(sa.distinct(found.c.cue_id)))
    return {row[0]: row[1] for row in connection.execute(statement.group_by(found.c.entry_id))}


def cue_count(connection: Connection, kind: str, ids: Sequence[str]) -> int:
    """How many cues use at least one of these entries."""
    found = links(kind, ids).subquery()
    return int(connection.execute(sa.select(sa.func.count(sa.distinct(found.c.cue_id)))).scalar_one())

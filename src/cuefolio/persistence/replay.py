# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and redo: recorded images applied backwards or forwards, through the same door as any edit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.errors import CuefolioError
from cuefolio.persistence.locks import LOCK_STEPS, Locks
from cuefolio.persistence.row_sql import StoredRow
from cuefolio.persistence.tables import change, change_row, metadata
from cuefolio.persistence.unit_of_work import RowChange, UnitOfWork, decode


def next_to_undo(connection: Connection, names: Collection[str]) -> sa.Row[Any] | None:
    """The newest step of a person (all their names) that is done and no lock or unlocking, or None."""
    return connection.execute(_steps("done", names).order_by(change.c.id.desc()).limit(1)).first()


def next_to_redo(connection: Connection, names: Collection[str]) -> sa.Row[Any] | None:
    """The step of a person (all their names) that was undone last and can be redone, or None."""
    return connection.execute(_steps("undone", names).order_by(change.c.id).limit(1)).first()


def _steps(state: str, names: Collection[str]) -> sa.Select[Any]:
    """Nobody takes back what somebody else did: each person undoes the own steps."""
    return sa.select(change).where(
        change.c.kind == "do",
        change.c.state == state,
        change.c.author.in_(names),
        change.c.code.not_in(LOCK_STEPS),
    )


def step_of(connection: Connection, edit_id: str) -> sa.Row[Any] | None:
    """The step that a client named ``edit_id``, or None when it was never committed."""
    return connection.execute(sa.select(change).where(change.c.edit_id == edit_id)).first()


def recorded_rows(connection: Connection, change_id: int) -> list[RowChange]:
    """The row images of a step in the order in which they were made."""
    statement = (
        sa.select(change_row).where(change_row.c.change_id == change_id).order_by(change_row.c.position)
    )
    return [
        RowChange(
            row.table_name,
            row.row_id,
            row.op,
            None if row.before is None else decode(row.before),
            None if row.after is None else decode(row.after),
        )
        for row in connection.execute(statement)
    ]


def undo(uow: UnitOfWork, rows: Sequence[RowChange]) -> None:
    """Bring back what ``rows`` changed, newest first.

    Raises film.locked for what belongs to a locked production, and edit.conflict when a column has another
    value than the step left there: somebody else edited it, and neither edit may vanish silently. The
    caller's transaction then writes nothing.
    """
    _replay(uow, [(row, row.after, row.before) for row in reversed(rows)])


def redo(uow: UnitOfWork, rows: Sequence[RowChange]) -> None:
    """Apply ``rows`` again, oldest first. Errors as ``undo``."""
    _replay(uow, [(row, row.before, row.after) for row in rows])


def _replay(uow: UnitOfWork, steps: Sequence[tuple[RowChange, Any, Any]]) -> None:
    """Apply (row, old image, new image). What points at what is looked at when all is done: repeated
    updates of a row were recorded as one, so in between a row may point at one that is not there."""
    _refuse_locked(uow, steps)
    uow.connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for row, old, new in steps:
        _apply(uow, row, old, new)
    for row, _old, new in steps:
        if row.op != "update" and new is None and uow.is_referred_to(metadata.tables[row.table], row.row_id):
            # What belongs to this row and is not part of the step came from somebody else.
            raise CuefolioError("edit.conflict_gone", name=_name(uow, row))


def _refuse_locked(uow: UnitOfWork, steps: Sequence[tuple[RowChange, Any, Any]]) -> None:
    """The lock is told before any conflict: a locked production differs by its lock from what a step left."""
    locks = Locks(uow.connection)
    if not locks.any:
        return
    for row, _old, new in steps:
        current = _current(uow, metadata.tables[row.table], row.row_id)
        image = dict(new or {}) if current is None else current._mapping
        locks.check(row.table, {**image, "id": row.row_id})


def _apply(uow: UnitOfWork, row: RowChange, old: Any, new: Any) -> None:
    table = metadata.tables[row.table]
    current = _current(uow, table, row.row_id)
    exists = row.op == "update" or old is not None
    if (current is not None) != exists:
        raise CuefolioError("edit.conflict_gone", name=_name(uow, row))
    if not exists:
        uow.insert(table, row.row_id, **_complete(table, new))
        return
    assert current is not None
    stored = current._mapping
    for column, value in (old if row.op == "update" else _complete(table, old)).items():
        if stored[column] != value:
            raise CuefolioError("edit.conflict", name=_name(uow, row), column=column)
    if row.op == "update":
        uow.update(table, row.row_id, **new)
    else:
        uow.delete_alone(table, row.row_id)


def _current(uow: UnitOfWork, table: sa.Table, row_id: str) -> StoredRow | None:
    """The row as it stands, None when it is gone; the unit of work does not read it again to write it."""
    try:
        return uow.get(table, row_id)
    except CuefolioError as error:
        if error.code != "edit.gone":
            raise
        return None


def _complete(table: sa.Table, image: dict[str, Any]) -> dict[str, Any]:
    """An insert image with the columns that were empty, so that statements of one table look alike."""
    return {c.name: image.get(c.name) for c in table.columns if c.name not in ("id", "version")}


def _name(uow: UnitOfWork, row: RowChange) -> str:
    """What a person calls the row: the cue's number and title, or the name of the entry."""
    key = row.row_id
    for image in (row.before, row.after):
        if image and "cue_id" in image:
            key = image["cue_id"]
    table = metadata.tables["cue" if row.table.startswith("cue") else row.table]
    found = uow.connection.execute(sa.select(table).where(table.c.id == key)).first()
    if found is None:
        return row.table
    facts = found._mapping
    return " ".join(str(facts[name]) for name in ("number", "title", "name") if facts.get(name))

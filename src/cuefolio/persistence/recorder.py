# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a finished step into the history, in the transaction of the step itself.

Plain SQL on the driver's own connection: this runs in every edit, and through the statement layer it took
longer than the disk. A database of another kind gets its own version of this module and of ``search``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from cuefolio.persistence import search
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.locks import LOCK_STEPS
from cuefolio.persistence.tables import new_id
from cuefolio.persistence.unit_of_work import ChangeSet, RowChange, UnitOfWork, encode

_DROP_UNDONE = "UPDATE change SET state = 'dropped' WHERE kind = 'do' AND state = 'undone' AND author = ?"
_INSERT_CHANGE = (
    "INSERT INTO change (edit_id, at, author, kind, code, arguments, target_id, state)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 'done')"
)
_INSERT_ROW = (
    "INSERT INTO change_row (change_id, position, table_name, row_id, op, before, after)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)


def record(
    uow: UnitOfWork, kind: str, author: str, *, edit_id: str | None = None, target: int | None = None
) -> ChangeSet:
    """Keep what ``uow`` did as one step of ``author``; ``kind`` is do, undo or redo of step ``target``.

    A step without effect leaves no trace. A new edit takes the author's undone steps out of redo; a lock,
    which changes nothing that was undone, does not.
    """
    driver = driver_of(uow.connection)
    rows = uow.merged_changes()
    if not rows:
        return ChangeSet(None, uow.code, uow.arguments, {}, frozenset(), tuple(uow.created))
    if kind == "do" and uow.code not in LOCK_STEPS:
        driver.execute(_DROP_UNDONE, (author,))
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    step = (edit_id or new_id(), now, author, kind, uow.code, encode(uow.arguments), target)
    change_id = driver.execute(_INSERT_CHANGE, step).lastrowid
    assert change_id is not None
    driver.executemany(_INSERT_ROW, [_stored(change_id, n, row) for n, row in enumerate(rows)])
    shared = _shared(uow, rows)
    search.mark_stale(driver, uow.touched_cues, shared)
    return ChangeSet(
        change_id,
        uow.code,
        uow.arguments,
        uow.keys_by_table(),
        None if shared else frozenset(uow.touched_cues),
        tuple(uow.created),
        any(row.table == "cue" and (row.op != "update" or "position" in (row.after or {})) for row in rows),
    )


def _stored(change_id: int, position: int, row: RowChange) -> tuple[object, ...]:
    before = None if row.before is None else encode(row.before)
    after = None if row.after is None else encode(row.after)
    return change_id, position, row.table, row.row_id, row.op, before, after


def _shared(uow: UnitOfWork, rows: Iterable[RowChange]) -> set[tuple[str, str]]:
    """(table, key) of changed rows that other cues show than those that own them."""
    shared: set[tuple[str, str]] = set()
    for row in rows:
        if row.table == "work_party":
            shared.add(("work", _owner(uow, row, "work_id")))
        elif row.table == "reel":
            shared.add(("cut", _owner(uow, row, "cut_id")))
        elif row.table in search.SHARED_TABLES and row.op != "insert":
            shared.add((row.table, row.row_id))
    return shared


def _owner(uow: UnitOfWork, row: RowChange, column: str) -> str:
    """The key that ``row`` belongs to; images of an update hold changed columns only."""
    for image in (row.before, row.after):
        if image and column in image:
            return str(image[column])
    found = uow.connection.exec_driver_sql(f"SELECT {column} FROM {row.table} WHERE id = ?", (row.row_id,))
    owner = found.scalar()
    if owner is None:  # changed first and deleted later in this step: the whole image is with the deletion
        owner = next(
            other.before[column]
            for other in uow.changes
            if other.row_id == row.row_id and other.before and column in other.before
        )
    return str(owner)

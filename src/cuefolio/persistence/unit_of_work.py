# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door for writes.

The rule of undo, which everything rests on: whatever an operation writes goes through ``insert``,
``update``, ``delete`` or ``insert_many`` of its unit of work. Each records the row before and after in
the same transaction as the write itself. Undo applies the images backwards, redo forwards, history
shows them, views refresh from them. So a new operation is undoable without a line of undo code, and
an edit that was acknowledged is on disk with its own undo.

Nothing else may write to a recorded table; ``rows`` and ``one`` refuse anything but SELECT. What belongs to
a locked production is refused here too, in undo and redo as in any edit.
"""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from cuefolio.errors import CuefolioError
from cuefolio.persistence import row_sql
from cuefolio.persistence.locks import Locks
from cuefolio.persistence.row_sql import StoredRow
from cuefolio.persistence.tables.base import CASCADE, DETACH, new_id, recorded_tables

Values = Mapping[str, Any]
Record = Row[Any] | StoredRow
"""A stored row as services read it; they never build SQL themselves."""
Table = sa.Table


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a step. ``op`` is "insert", "update" or "delete"; images hold changed columns only
    (all columns for insert and delete)."""

    table: str
    row_id: str
    op: str
    before: Values | None
    after: Values | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What a step changed, for undo, history and every view's refresh.

    ``change_id`` is None when nothing changed. ``code`` and ``arguments`` name the step for people
    ("Edit mood of 12 cues"). ``rows`` are keys by table. ``cue_ids`` are the cues whose row looks
    different now, or None when that may be any cue (a renamed person, say).
    """

    change_id: int | None
    code: str
    arguments: Values
    rows: Mapping[str, tuple[str, ...]]
    cue_ids: frozenset[str] | None
    created: tuple[str, ...] = ()
    """Keys of rows that the operation made and its caller asked for, in order."""
    reordered: bool = True
    """Whether cues were added, deleted or moved, so that lists of cues differ."""

    @property
    def tables(self) -> frozenset[str]:
        """Names of the tables that changed."""
        return frozenset(self.rows)


@cache
def _referrers(table_name: str) -> tuple[tuple[sa.Table, sa.Column[Any]], ...]:
    found = []
    for table in recorded_tables():
        for column in table.columns:
            if any(key.column.table.name == table_name for key in column.foreign_keys):
                found.append((table, column))
    return tuple(found)


@cache
def _defaults(table: sa.Table) -> dict[str, Any]:
    """What the tables would fill in by themselves: the image of a row must hold it too."""
    return {c.name: c.default.arg for c in table.c if isinstance(c.default, sa.ColumnDefault)}


@cache
def _pointing(column: sa.Column[Any]) -> sa.Select[Any]:
    """Keys of the rows that point at a row through ``column``."""
    return sa.select(column.table.c.id).where(column == sa.bindparam("row_id"))


def encode(values: Values) -> str:
    """A row image as JSON text; bytes as ``{"$b": base64}``."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=_encode_bytes)


def decode(text: str) -> dict[str, Any]:
    """The row image that ``encode`` wrote."""
    return {
        name: base64.b64decode(value["$b"]) if isinstance(value, dict) else value
        for name, value in json.loads(text).items()
    }


def _encode_bytes(value: object) -> object:
    if isinstance(value, bytes):
        return {"$b": base64.b64encode(value).decode("ascii")}
    raise TypeError(f"a row image cannot hold {type(value).__name__}")


@dataclass(slots=True)
class UnitOfWork:
    """One step: reads see its own writes; leaving ``CatalogStore.write`` commits it as a whole."""

    connection: Connection
    code: str
    arguments: dict[str, Any]
    changes: list[RowChange] = field(default_factory=list)
    created: list[str] = field(default_factory=list)
    touched_cues: set[str] = field(default_factory=set)
    """Cues that own a changed row."""
    _read: dict[tuple[str, str], StoredRow] = field(default_factory=dict)
    """Rows as they stand, until this step changes them; nobody else can."""
    _locks: Locks = field(init=False)

    def __post_init__(self) -> None:
        self._locks = Locks(self.connection)

    # reading

    def rows(self, statement: sa.Select[Any], parameters: Values | None = None) -> Sequence[Row[Any]]:
        """All rows of a SELECT. Raises TypeError for anything that would write past the recorder."""
        if not statement.is_select:
            raise TypeError("a unit of work writes through insert, update and delete only")
        return self.connection.execute(statement, parameters or {}).all()

    def get(self, table: sa.Table, row_id: str) -> StoredRow:
        """The row ``row_id``. Raises CuefolioError edit.gone when it does not exist."""
        row = self._read.get((table.name, row_id))
        if row is None:
            row = row_sql.select(self.connection, table, row_id)
            if row is None:
                raise CuefolioError("edit.gone", table=table.name)
            self._read[table.name, row_id] = row
        return row

    # writing

    def insert(self, table: sa.Table, row_id: str | None = None, /, **values: Any) -> str:
        """Add a row and return its key."""
        row_id = row_id or new_id()
        row = {"id": row_id, "version": 1, **_defaults(table), **values}
        self._locks.check(table.name, row)
        row_sql.insert(self.connection, table, row)
        self._touch(table, row)
        self.changes.append(RowChange(table.name, row_id, "insert", None, _image(row)))
        return row_id

    def insert_many(self, table: sa.Table, rows: Iterable[dict[str, Any]]) -> list[str]:
        """Add many rows of equal columns in one statement; each is recorded like any other."""
        first = {"version": 1, **_defaults(table)}
        complete = [{"id": new_id(), **first, **row} for row in rows]
        if complete:
            name = table.name
            for row in complete:
                self._locks.check(name, row)
            self.connection.execute(sa.insert(table), complete)
            for row in complete:
                self._touch(table, row)
            self.changes.extend(RowChange(name, row["id"], "insert", None, _image(row)) for row in complete)
        return [row["id"] for row in complete]

    def update(self, table: sa.Table, row_id: str, /, **values: Any) -> bool:
        """Set columns of a row; returns whether anything was different. Raises edit.gone."""
        current = self.get(table, row_id)._mapping
        changed = {name: value for name, value in values.items() if current[name] != value}
        if not changed:
            return False
        self._locks.check(table.name, current, changed)
        row_sql.update(self.connection, table, row_id, changed)
        del self._read[table.name, row_id]
        self._touch(table, current)
        before = {name: current[name] for name in changed}
        self.changes.append(RowChange(table.name, row_id, "update", before, changed))
        return True

    def delete(self, table: sa.Table, row_id: str) -> None:
        """Delete a row with all that belongs to it, children first, each recorded.

        Raises edit.gone, or edit.in_use when something that must not lose it points at it.
        """
        current = self.get(table, row_id)._mapping
        for other, column in _referrers(table.name):
            keys = [row.id for row in self.rows(_pointing(column), {"row_id": row_id})]
            rule = column.info["on_delete"]
            if keys and rule not in (CASCADE, DETACH):
                name = current.get("name") or current.get("title") or table.name
                raise CuefolioError("edit.in_use", name=name, count=len(keys), table=other.name)
            for key in keys:
                if rule == CASCADE:
                    self.delete(other, key)
                else:
                    self.update(other, key, **{column.name: None})
        self.delete_alone(table, row_id)

    def delete_alone(self, table: sa.Table, row_id: str) -> None:
        """Delete one row and leave what points at it to the caller. Raises edit.gone."""
        current = self.get(table, row_id)._mapping
        self._locks.check(table.name, current)
        row_sql.delete(self.connection, table, row_id)
        del self._read[table.name, row_id]
        self._touch(table, current)
        self.changes.append(RowChange(table.name, row_id, "delete", _image(current), None))

    def is_referred_to(self, table: sa.Table, row_id: str) -> bool:
        """Whether any row still points at this one."""
        return any(
            self.connection.execute(_pointing(column), {"row_id": row_id}).first()
            for _other, column in _referrers(table.name)
        )

    def _touch(self, table: sa.Table, row: Values) -> None:
        if table.name == "cue":
            self.touched_cues.add(row["id"])
        elif "cue_id" in row:
            self.touched_cues.add(row["cue_id"])

    def merged_changes(self) -> list[RowChange]:
        """The recorded rows without what cancelled itself out: repeated updates of a row become one."""
        merged: list[RowChange] = []
        places: dict[tuple[str, str], int] = {}
        for row in self.changes:
            place = places.get((row.table, row.row_id))
            earlier = merged[place] if place is not None else None
            if earlier is None or row.op != "update" or earlier.op != "update":
                places[row.table, row.row_id] = len(merged)
                merged.append(row)
                continue
            before = {**(row.before or {}), **(earlier.before or {})}
            after = {**(earlier.after or {}), **(row.after or {})}
            kept = [name for name in after if before[name] != after[name]]
            merged[places[row.table, row.row_id]] = RowChange(
                row.table,
                row.row_id,
                "update",
                {name: before[name] for name in kept},
                {name: after[name] for name in kept},
            )
        return [row for row in merged if row.op != "update" or row.after]

    def keys_by_table(self) -> dict[str, tuple[str, ...]]:
        """Keys of changed rows, by table."""
        keys: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for row in self.changes:
            keys[row.table][row.row_id] = None
        return {table: tuple(found) for table, found in keys.items()}


def _image(row: Values) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None and name not in ("id", "version")}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Single rows by key: statements that SQLAlchemy compiles once for a table, run on the driver itself.

An edit is a handful of them, and going through the statement layer each time took longer than the disk.
The text comes from the dialect, so that another database needs no other module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection

from cuefolio.persistence.engine import driver_of

_DIALECT = sqlite.dialect(paramstyle="qmark")


class StoredRow:
    """A row as stored: columns as attributes, or all of them by name in ``_mapping``, as in SQLAlchemy."""

    __slots__ = ("_mapping",)

    def __init__(self, mapping: dict[str, Any]) -> None:
        self._mapping = mapping

    def __getattr__(self, name: str) -> Any:
        try:
            return self._mapping[name]
        except KeyError:
            raise AttributeError(name) from None


class _Statement:
    """Text and the order of its parameters."""

    __slots__ = ("names", "text")

    def __init__(self, statement: Any) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        self.text = str(compiled)
        self.names: tuple[str, ...] = tuple(compiled.positiontup or ())

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        return driver_of(connection).execute(self.text, [values[name] for name in self.names])


def select(connection: Connection, table: sa.Table, row_id: str) -> StoredRow | None:
    """The row of this key, or None."""
    statement, names, converters = _select(table)
    row = statement.run(connection, {"row_id": row_id}).fetchone()
    if row is None:
        return None
    mapping = dict(zip(names, row, strict=True))
    for name, convert in converters:
        mapping[name] = convert(mapping[name])
    return StoredRow(mapping)


def insert(connection: Connection, table: sa.Table, row: Mapping[str, Any]) -> None:
    """Add a row with all the columns given."""
    _insert(table, tuple(row)).run(connection, row)


def update(connection: Connection, table: sa.Table, row_id: str, values: Mapping[str, Any]) -> None:
    """Set columns of the row of this key and raise its version."""
    parameters = {f"v_{name}": value for name, value in values.items()}
    _update(table, tuple(values)).run(connection, {"row_id": row_id, **parameters})


def delete(connection: Connection, table: sa.Table, row_id: str) -> None:
    """Delete the row of this key."""
    _delete(table).run(connection, {"row_id": row_id})


@cache
def _select(
    table: sa.Table,
) -> tuple[_Statement, tuple[str, ...], tuple[tuple[str, Callable[[Any], Any]], ...]]:
    statement = sa.select(table).where(table.c.id == sa.bindparam("row_id"))
    converters = ((c.name, c.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)) for c in table.c)
    return (
        _Statement(statement),
        tuple(c.name for c in table.c),
        tuple((name, convert) for name, convert in converters if convert is not None),
    )


@cache
def _insert(table: sa.Table, names: tuple[str, ...]) -> _Statement:
    return _Statement(sa.insert(table).values({name: sa.bindparam(name) for name in names}))


@cache
def _update(table: sa.Table, names: tuple[str, ...]) -> _Statement:
    values: dict[str, Any] = {name: sa.bindparam(f"v_{name}") for name in names}
    values["version"] = table.c.version + sa.literal_column("1")
    return _Statement(sa.update(table).where(table.c.id == sa.bindparam("row_id")).values(values))


@cache
def _delete(table: sa.Table) -> _Statement:
    return _Statement(sa.delete(table).where(table.c.id == sa.bindparam("row_id")))

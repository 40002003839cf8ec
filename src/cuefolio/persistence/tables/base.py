# SPDX-License-Identifier: GPL-3.0-or-later
"""What every table of the catalogue shares: keys, versions, and who goes with whom when a row goes.

Every recorded row has a 32-digit hexadecimal key that is never reused and a version that grows with
each write. The database itself never cascades: a deletion that nobody recorded could not be undone.
The unit of work follows ``on_delete`` below, row by row, and records each.
"""

from __future__ import annotations

import os
import threading
import time

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

CASCADE = "cascade"
"""The row belongs to what it points at and goes with it."""
DETACH = "detach"
"""The row stays and points at nothing."""
REFUSE = "refuse"
"""What is pointed at cannot go while it is used."""

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A key that no other catalogue, person or deleted row has: time in ms, a counter, 64 random bits.

    Keys of one process grow, so that rows written together lie together in the index.
    """
    global _last
    with _lock:
        stamp = time.time_ns() // 1_000_000 << 16
        _last = stamp if stamp > _last else _last + 1
        return f"{_last:016x}{os.urandom(8).hex()}"


def id_column() -> Column[str]:
    """The primary key of a recorded table."""
    return Column("id", String(32), primary_key=True)


def version_column() -> Column[int]:
    """Grows by one with each write; a form that read an older version merges or asks."""
    return Column("version", Integer, nullable=False, default=1, server_default="1")


def reference(name: str, target: str, on_delete: str, *, nullable: bool = False) -> Column[str]:
    """A pointer to a row of ``target``; ``on_delete`` says what happens here when that row goes."""
    return Column(
        name,
        String(32),
        ForeignKey(f"{target}.id"),
        nullable=nullable,
        index=True,
        info={"on_delete": on_delete},
    )


def recorded_tables() -> list[Table]:
    """Tables whose every change is recorded and can be undone, parents before children."""
    return [table for table in metadata.sorted_tables if table.info.get("recorded", True)]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to a catalogue after something was done to it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import recorded_tables

ROOT = Path(__file__).resolve().parents[2]
Dump = dict[str, list[tuple[Any, ...]]]


_COLUMNS = {table.name: [c.name for c in table.c if c.name != "version"] for table in recorded_tables()}
_SELECTS = {
    name: f"SELECT {', '.join(columns)} FROM {name} ORDER BY id" for name, columns in _COLUMNS.items()
}


def dump(store: CatalogStore) -> Dump:
    """Every recorded row by table, ordered by key, without the version (it grows with each write)."""
    with store.read() as connection:
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(text)] for name, text in _SELECTS.items()
        }


def difference(first: Dump, second: Dump) -> dict[str, tuple[list[Any], list[Any]]]:
    """Rows that only one of two dumps has, by table; {} when they are equal."""
    found = {}
    for name, rows in first.items():
        one, two = set(rows), set(second[name])
        if one != two:
            found[name] = (sorted(one - two, key=str), sorted(two - one, key=str))
    return found


def problems(path: Path, acknowledged: Iterable[str] = ()) -> list[str]:
    """What is wrong with the file: SQLite's checks, and acknowledged edits (ids) that are not there once."""
    found: list[str] = []
    with closing(sqlite3.connect(path)) as connection:
        try:
            checks = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            found += [f"integrity: {text}" for text in checks if text != "ok"]
            found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
            known = {row[0] for row in connection.execute("SELECT edit_id FROM change")}
            found += _half_edits(connection)
        except sqlite3.DatabaseError as error:
            return [f"unreadable: {error}"]
    found += [f"lost: {edit_id}" for edit_id in acknowledged if edit_id not in known]
    return found


def _half_edits(connection: sqlite3.Connection) -> list[str]:
    """Steps whose rows and history disagree: each edit of ``writer.log`` names itself in the cue's title."""
    newest = """
        SELECT r.row_id, c.edit_id, q.title FROM change c JOIN change_row r ON r.change_id = c.id
        JOIN cue q ON q.id = r.row_id WHERE r.table_name = 'cue' AND c.kind = 'do'
        AND r.after LIKE '%"title":"' || c.edit_id || '"%' GROUP BY r.row_id HAVING c.id = max(c.id)"""
    found = [f"half an edit: {row}" for row in connection.execute(newest) if row[1] != row[2]]
    empty = "SELECT edit_id FROM change WHERE id NOT IN (SELECT change_id FROM change_row)"
    return found + [f"a step without rows: {row[0]}" for row in connection.execute(empty)]


def writer_command(path: Path, name: str, count: int, kind: str, *pragmas: str) -> list[str]:
    """The command line of ``writer``."""
    return [sys.executable, "-m", "tests.reliability.writer", str(path), name, str(count), kind, *pragmas]


def start_writer(path: Path, name: str, count: int, kind: str, **more: Any) -> subprocess.Popen[bytes]:
    """A child that edits ``path``; what it acknowledges can be read from its standard output."""
    command = writer_command(path, name, count, kind)
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, **more)


def acknowledged(output: bytes) -> list[str]:
    """Edit ids that were written whole."""
    return [line.decode() for line in output.split(b"\n")[:-1]]

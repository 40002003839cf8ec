# SPDX-License-Identifier: GPL-3.0-or-later
"""Verified copies of a catalogue.

Copying a file that is being written is no backup (246 bad of 359 in a measurement). SQLite writes the
copy from one reading transaction (VACUUM INTO); it is opened, checked and compared with the original,
forced to disk, and only then gets its name.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from cuefolio.errors import CuefolioError
from cuefolio.persistence import engine
from cuefolio.persistence.failures import translated
from cuefolio.persistence.tables import new_id

SUFFIX = ".cuefolio-backup"
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
"""What reading a damaged file answers; SQLITE_ERROR where even its schema is unreadable."""


def back_up(path: Path, label: str) -> Path:
    """Write "<name> <label>.cuefolio-backup" beside ``path`` and return where it lies.

    An existing file of that name stays; the copy then gets a number. Raises CuefolioError
    catalog.damaged when the catalogue fails its check (a bad copy must not push out a good one),
    catalog.backup_failed when the copy cannot be written or differs, catalog.locked.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.stem[:40]}.{new_id()[-12:]}.part")
    try:
        with translated(str(path)), contextlib.closing(_open(path)) as source:
            source.execute("BEGIN")
            facts = checked_facts(source)
            if facts is None:
                raise CuefolioError("catalog.damaged", path=str(path))
            source.execute("COMMIT")
            _vacuum_into(path, source, temporary)
        _compare(path, temporary, facts)
        _force_to_disk(temporary)
        return _named(temporary, path.with_name(f"{path.stem} {label}"))
    except OSError as error:
        raise _failed(path, error.strerror or str(error)) from error
    finally:
        for name in (temporary, temporary.with_name(temporary.name + "-journal")):
            with contextlib.suppress(OSError):
                name.unlink()


def today() -> str:
    """Local date and time as they stand in the name of a backup."""
    return datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")


def checked_facts(connection: sqlite3.Connection) -> Mapping[str, int] | None:
    """Row counts by table and the newest step's number ("change.id"), or None when a check fails.

    Checks: integrity_check and foreign_key_check of SQLite.
    """
    try:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            return None
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            return None
        facts = row_counts(connection)
        if "change" in facts:
            facts["change.id"] = connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _DAMAGED:
            return None
        raise
    return facts


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows in every table that holds data of its own (not SQLite's tables, not the search index)."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def _open(path: Path) -> sqlite3.Connection:
    """Read-write, so that a journal left by a crash is rolled back first; nothing else is written."""
    uri = f"file:{quote(str(path.absolute()))}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=engine.BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    return connection


def _vacuum_into(path: Path, source: sqlite3.Connection, target: Path) -> None:
    try:
        source.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        raise _failed(path, str(error)) from error


def _compare(path: Path, copy: Path, facts: Mapping[str, int]) -> None:
    """Refuse a copy that cannot be read whole or holds something else than the original."""
    uri = f"file:{quote(str(copy.absolute()))}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            found = checked_facts(connection)
    except sqlite3.Error as error:
        raise _failed(path, str(error)) from error
    if found != facts:
        raise _failed(path, "the copy differs from the original")


def _force_to_disk(copy: Path) -> None:
    descriptor = os.open(copy, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _named(copy: Path, wanted: Path) -> Path:
    """Give the copy the first free name that begins with ``wanted``, never in place of another file."""
    for number in range(1, 1000):
        target = wanted.with_name(wanted.name + (f" ({number})" if number > 1 else "") + SUFFIX)
        if target.exists():
            continue
        copy.rename(target)
        if os.name == "posix":
            _force_to_disk(target.parent)
        return target
    raise FileExistsError(17, "too many backups of this name", str(wanted))


def _failed(path: Path, reason: str) -> CuefolioError:
    return CuefolioError("catalog.backup_failed", path=str(path), reason=reason)

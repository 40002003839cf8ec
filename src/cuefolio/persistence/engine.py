# SPDX-License-Identifier: GPL-3.0-or-later
"""The only way to a connection.

The settings were measured, not chosen by taste: SQLite's defaults lost half of 600 concurrent edits
and the last edit in a third of simulated power cuts; BEGIN IMMEDIATE with TRUNCATE and FULL lost none.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

BUSY_SECONDS = 5.0
"""How long an edit waits for another window's edit before it says so."""

WRITE = "cuefolio_write"
"""Execution option of a connection whose transaction writes."""


def sqlite_engine(path: Path, *, read_only: bool = False, create: bool = False) -> Engine:
    """An engine on the catalogue file ``path``. Only ``create`` may bring a file into being.

    A reading transaction starts with BEGIN, a writing one (execution option ``WRITE``) with
    BEGIN IMMEDIATE, so that what an edit read cannot change before it writes.
    """
    mode = "ro" if read_only else "rwc" if create else "rw"
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
        )
        cursor = connection.cursor()
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA cell_size_check=ON")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA trusted_schema=OFF")
        # 4 MB: with more, 100,000 cues cost memory and are found no sooner (the system caches the file too).
        cursor.execute("PRAGMA cache_size=-4000")
        if not read_only:
            cursor.execute("PRAGMA journal_mode=TRUNCATE")
        if sys.platform == "darwin":
            cursor.execute("PRAGMA fullfsync=ON")
        cursor.close()
        return connection

    engine = sa.create_engine(
        "sqlite://",
        creator=connect,
        poolclass=sa.QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITE)
        driver_of(connection).execute("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, for the few statements that every edit and every keystroke runs."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver

# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring a catalogue of an older schema up to the present one, or leave it exactly as it was.

Why so careful: Alembic on the usual SQLite connection leaves an interrupted migration half applied,
and a table rebuilt with foreign keys on deletes every row that points at it and reports success. So
a migration runs on an engine of its own without foreign keys, in one BEGIN IMMEDIATE, after a
verified backup, and counts rows before and after.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

import sqlalchemy as sa
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from cuefolio.errors import CuefolioError
from cuefolio.persistence.backup import back_up, row_counts, today
from cuefolio.persistence.engine import WRITE, sqlite_engine
from cuefolio.persistence.failures import translated
from cuefolio.persistence.schema_version import REVISIONS, SCHEMA_VERSION

_HERE = Path(__file__).parent / "migrations"


def migrate(
    path: Path,
    *,
    target: int = SCHEMA_VERSION,
    revisions: Mapping[int, str] = REVISIONS,
    more_revisions: Sequence[Path] = (),
) -> Path | None:
    """Migrate the catalogue ``path`` to schema ``target``; returns its backup, None when nothing was to do.

    ``revisions`` maps schema versions to Alembic revisions; ``more_revisions`` are further folders of
    revision files. Two programs may call this at once: one migrates, the other finds it done.

    Raises CuefolioError catalog.damaged, catalog.backup_failed, catalog.locked, or
    catalog.migration_failed naming the backup; the catalogue is then as it was, and a retry works.
    """
    path = Path(path)
    engine = migration_engine(path)
    try:
        with translated(str(path)), engine.connect() as connection, connection.begin() as transaction:
            # The lock is held from here: nobody edits between the backup and the migration.
            version = _version(connection)
            if version >= target:
                transaction.rollback()
                return None
            copy = back_up(path, f"before schema {target} {today()}")
            try:
                _migrate(connection, script_directory(more_revisions), revisions[target], target)
                transaction.commit()
            except Exception as error:
                raise _failed(path, copy, error) from error
            return copy
    finally:
        engine.dispose()


def migration_engine(path: Path) -> Engine:
    """An engine whose every transaction is BEGIN IMMEDIATE and whose foreign keys are off.

    Foreign keys cannot be switched inside a transaction, and they must not act while tables are rebuilt.
    """
    engine = sqlite_engine(path)

    @event.listens_for(engine, "connect")
    def no_foreign_keys(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA foreign_keys=OFF")

    return engine.execution_options(**{WRITE: True})


def script_directory(more: Sequence[Path] = ()) -> ScriptDirectory:
    """Every revision of this program, and those in the folders ``more``."""
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    folders = "\n".join(str(folder) for folder in (_HERE / "versions", *more))
    config.set_main_option("version_locations", folders.replace("%", "%%"))
    return ScriptDirectory.from_config(config)


def apply_revisions(connection: Connection, scripts: ScriptDirectory, revision: str) -> list[str]:
    """Run every revision up to ``revision`` in the open transaction; returns those that ran, oldest first."""
    ran: list[str] = []

    def upgrades(current: object, _context: MigrationContext) -> object:
        steps = scripts._upgrade_revs(revision, current)  # type: ignore[arg-type]
        ran.extend(step.revision.revision for step in steps)
        return steps

    context = MigrationContext.configure(connection, opts={"fn": upgrades})
    with Operations.context(context):
        context.run_migrations()
    return ran


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _migrate(connection: Connection, scripts: ScriptDirectory, revision: str, target: int) -> None:
    """The migration proper, inside the caller's transaction. Raises _CheckFailedError for lost rows."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    before = row_counts(driver)
    ran = apply_revisions(connection, scripts, revision)
    free = {"alembic_version"}
    for name in ran:
        script = scripts.get_revision(name)
        free |= set(getattr(script.module, "ROWS_CHANGE_IN", ())) if script else set()
    after = row_counts(driver)
    wrong = [name for name, count in before.items() if name not in free and after.get(name) != count]
    if wrong:
        raise _CheckFailedError(f"rows would have been lost in {', '.join(wrong)}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise _CheckFailedError(f"a row of {broken[0]} would point at nothing")
    connection.exec_driver_sql(f"PRAGMA user_version={int(target)}")


class _CheckFailedError(Exception):
    """What a migration did is not what it may do."""


def _failed(path: Path, copy: Path, error: Exception) -> CuefolioError:
    orig = error.orig if isinstance(error, sa.exc.DBAPIError) else None
    reason = " ".join(str(orig or error).split()) or type(error).__name__
    return CuefolioError("catalog.migration_failed", path=str(path), reason=reason, backup=str(copy))

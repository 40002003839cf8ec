# SPDX-License-Identifier: GPL-3.0-or-later
"""New catalogue files, and the door that every existing one comes through."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from cuefolio.errors import CuefolioError
from cuefolio.persistence import search
from cuefolio.persistence.engine import WRITE, sqlite_engine
from cuefolio.persistence.failures import translated
from cuefolio.persistence.schema_version import (
    APPLICATION_ID,
    REVISIONS,
    SCHEMA_VERSION,
    is_writable,
    read_version,
)
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import metadata, mood, new_id, saved_search


def create_catalog(
    path: Path, moods: Sequence[dict[str, Any]], searches: Sequence[dict[str, Any]] = ()
) -> CatalogStore:
    """Make a new catalogue at ``path`` with first moods and saved searches (column values), and open it.

    The file is built beside its place and moved there whole. Raises catalog.exists when the name is
    taken, file.cannot_write when the folder refuses.
    """
    path = Path(path)
    if path.exists():
        raise CuefolioError("catalog.exists", path=str(path))
    temporary = path.with_name(f".{path.name}.{new_id()[-12:]}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch(exist_ok=False)
    except OSError as error:
        raise CuefolioError(
            "file.cannot_write", path=str(path), reason=error.strerror or str(error)
        ) from error
    try:
        with translated(str(path)):
            _fill(temporary, moods, searches)
        _move_into_place(temporary, path)
    except FileExistsError as error:
        raise CuefolioError("catalog.exists", path=str(path)) from error
    except OSError as error:
        raise CuefolioError(
            "file.cannot_write", path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        for name in (temporary, temporary.with_name(temporary.name + "-journal")):
            with contextlib.suppress(OSError):
                name.unlink()
    return open_catalog(path)


def _move_into_place(temporary: Path, path: Path) -> None:
    """Give the finished file its name without ever replacing another file of that name."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # FAT, some network drives: no links
        if path.exists():
            raise FileExistsError(str(path)) from None
        temporary.rename(path)


def _fill(path: Path, moods: Sequence[dict[str, Any]], searches: Sequence[dict[str, Any]]) -> None:
    engine = sqlite_engine(path, create=True).execution_options(**{WRITE: True})
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
            metadata.create_all(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISIONS[SCHEMA_VERSION],))
            for table, entries in ((mood, moods), (saved_search, searches)):
                if entries:
                    rows = [{"id": new_id(), "version": 1, **entry} for entry in entries]
                    connection.execute(sa.insert(table), rows)
            search.ensure(connection)
    finally:
        engine.dispose()


def open_catalog(path: Path) -> CatalogStore:
    """Open an existing catalogue; one that cannot be written opens for reading.

    Raises CuefolioError (catalog.*) for files that are none of ours, newer, empty, truncated, locked
    or damaged; their bytes stay as they are. An older schema is migrated after a verified backup.
    """
    path = Path(path)
    version = read_version(path)
    read_only = not is_writable(path)
    if version < SCHEMA_VERSION:
        if read_only:
            raise CuefolioError("catalog.read_only", path=str(path))
        from cuefolio.persistence.migrate import migrate  # Alembic costs 0.1 s and is rarely needed

        migrate(path)
    return CatalogStore.open(path, read_only=read_only)

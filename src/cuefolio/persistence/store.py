# SPDX-License-Identifier: GPL-3.0-or-later
"""An open catalogue: reading transactions, and steps that are recorded, committed and announced."""

from __future__ import annotations

import contextlib
import getpass
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from cuefolio.errors import CuefolioError
from cuefolio.persistence import replay, search
from cuefolio.persistence.engine import WRITE, sqlite_engine
from cuefolio.persistence.failures import translated
from cuefolio.persistence.recorder import record
from cuefolio.persistence.tables import change, metadata
from cuefolio.persistence.unit_of_work import ChangeSet, RowChange, UnitOfWork, decode


class CatalogStore:
    """One open catalogue file. Safe to use from several threads; each transaction has its connection."""

    def __init__(self, path: Path, engine: Engine, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = engine
        self._writing = engine.execution_options(**{WRITE: True})
        self._lock = threading.Lock()
        self.account = _author()
        """The name of the account on this computer."""
        self.author = self.account
        """Who the history says did it."""
        self.known_as: frozenset[str] = frozenset()
        """Other names under which the same person worked: their steps are undone as own ones, too."""

    @classmethod
    def open(cls, path: Path, *, read_only: bool) -> CatalogStore:
        """Open a file whose header was checked. Makes the search index when this program needs another."""
        store = cls(path, sqlite_engine(path, read_only=read_only), read_only=read_only)
        try:
            with translated(str(path)):
                with store._engine.connect() as connection, connection.begin():
                    _refuse_other_schema(connection, path)
                    current = search.is_current(connection)
                if not current and not read_only:
                    with store._writing.connect() as connection, connection.begin():
                        search.ensure(connection)
        except BaseException:
            # No farewell as in ``close``: a file that is locked would make it wait once more.
            store._engine.dispose()
            raise
        return store

    def close(self) -> None:
        """Give back every connection. The file is complete at any time; nothing is saved here.

        The empty rollback journal that TRUNCATE leaves beside the file goes with it, unless another
        program is writing just now.
        """
        if not self.read_only:
            with contextlib.suppress(sa.exc.DBAPIError, sqlite3.Error):
                connection = self._engine.raw_connection()
                try:
                    connection.cursor().execute("PRAGMA busy_timeout=0").execute("PRAGMA journal_mode=DELETE")
                finally:
                    connection.invalidate()
        self._engine.dispose()

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the catalogue."""
        with translated(str(self.path)), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def maintain(self) -> Iterator[Connection]:
        """A writing transaction for what is derived or unrecorded (search index, pictures, settings)."""
        self._refuse_read_only()
        with (
            translated(str(self.path)),
            self._lock,
            self._writing.connect() as connection,
            connection.begin(),
        ):
            yield connection

    def write(
        self,
        code: str,
        work: Callable[[UnitOfWork], object],
        /,
        *,
        edit_id: str | None = None,
        **arguments: Any,
    ) -> ChangeSet:
        """Run ``work`` as one step named ``code`` and commit it with its history.

        When this returns, the step is on disk. When it raises, nothing was written. ``edit_id`` is the
        client's name for the edit: one that was committed before is not done again.
        """
        self._refuse_read_only()
        with (
            translated(str(self.path)),
            self._lock,
            self._writing.connect() as connection,
            connection.begin(),
        ):
            earlier = None if edit_id is None else replay.step_of(connection, edit_id)
            if earlier is not None:
                return _as_change_set(earlier, replay.recorded_rows(connection, earlier.id))
            uow = UnitOfWork(connection, code, arguments)
            work(uow)
            return record(uow, "do", self.author, edit_id=edit_id)

    # undo

    def undo(self) -> ChangeSet:
        """Take back the newest step of this person; locks and unlockings are passed over.

        Raises undo.nothing, film.locked for a step of a locked production, or edit.conflict when somebody
        else has changed the same since; then nothing is written.
        """
        return self._replay("undo", replay.next_to_undo, replay.undo, "undone")

    def redo(self) -> ChangeSet:
        """Do the step again that was undone last. Raises redo.nothing, film.locked or edit.conflict."""
        return self._replay("redo", replay.next_to_redo, replay.redo, "done")

    def _replay(self, kind: str, find: Any, apply: Any, state: str) -> ChangeSet:
        self._refuse_read_only()
        with (
            translated(str(self.path)),
            self._lock,
            self._writing.connect() as connection,
            connection.begin(),
        ):
            step = find(connection, self._names())
            if step is None:
                raise CuefolioError(f"{kind}.nothing")
            uow = UnitOfWork(connection, step.code, _arguments(step))
            apply(uow, replay.recorded_rows(connection, step.id))
            connection.execute(sa.update(change).where(change.c.id == step.id).values(state=state))
            return record(uow, kind, self.author, target=step.id)

    def undo_labels(self) -> tuple[tuple[str, dict[str, Any]] | None, tuple[str, dict[str, Any]] | None]:
        """Code and arguments of the steps that Undo and Redo would take, None where there is none."""
        with self.read() as connection:
            steps = (
                replay.next_to_undo(connection, self._names()),
                replay.next_to_redo(connection, self._names()),
            )
        done, undone = (None if step is None else (step.code, _arguments(step)) for step in steps)
        return done, undone

    def data_version(self) -> int:
        """The newest step's number: grows whenever any window has changed the catalogue."""
        with self.read() as connection:
            return int(
                connection.execute(sa.select(sa.func.coalesce(sa.func.max(change.c.id), 0))).scalar_one()
            )

    def _names(self) -> frozenset[str]:
        return self.known_as | {self.author, self.account}

    def _refuse_read_only(self) -> None:
        if self.read_only:
            raise CuefolioError("catalog.read_only", path=str(self.path))


def _as_change_set(step: Any, rows: list[RowChange]) -> ChangeSet:
    """The change set of a step that was committed before; ``created`` is not kept in the history."""
    keys: dict[str, tuple[str, ...]] = {}
    for row in rows:
        keys[row.table] = (*keys.get(row.table, ()), row.row_id)
    return ChangeSet(step.id, step.code, _arguments(step), keys, None)


def _arguments(step: Any) -> dict[str, Any]:
    return decode(step.arguments)


def _refuse_other_schema(connection: Connection, path: Path) -> None:
    """A header of ours on tables of another program, or on a file that lost some of its tables."""
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    if not {row[0] for row in found}.issuperset(metadata.tables):
        raise CuefolioError("catalog.damaged", path=str(path))


def _author() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""

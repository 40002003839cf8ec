# SPDX-License-Identifier: GPL-3.0-or-later
"""A child process that edits a catalogue and says what was acknowledged.

``python -m tests.reliability.writer PATH NAME COUNT KIND [PRAGMA...]``: after each service call has returned,
the edit's id goes to standard output, so that whoever kills this process knows what must be on disk.
Kinds: ``log`` (edits of every sort, one cue each time), ``count`` (adds one to a number that all writers
share, read and written in one step). PRAGMAs ("journal_mode=OFF") make a control that must fail.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

from sqlalchemy import event

from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import catalog, cues, films

FILM = "Kill Test"


def prepare(path: Path, cues_of_each: int = 6) -> None:
    """A catalogue with the film and the cues that writers edit."""
    store = catalog.new(path)
    film = films.add_film(store, {"title": FILM}).created[0]
    cues.add_many(
        store,
        film,
        [
            {"number": f"1M{n}", "title": f"Cue {n}", "in": f"01{n:02d}0000", "out": "+30:00"}
            for n in range(1, cues_of_each + 1)
        ],
    )
    store.close()


def acknowledge(edit_id: str) -> None:
    """Tell the parent in one write, which cannot be cut in two by a kill."""
    os.write(1, f"{edit_id}\n".encode())


def refuse(error: CuefolioError) -> None:
    """Tell the parent that an edit was not stored, and why."""
    os.write(2, f"{error.code}\n".encode())


def log(store: CatalogStore, name: str, count: int) -> None:
    """Edits as a person makes them; the title of the cue always names the newest edit of this writer."""
    film = films.find_film(store, FILM).id
    ids = cues.list_ids(store, film)
    for n in range(count):
        edit_id = f"{name}-{n}"
        values: dict[str, object] = {"title": edit_id}
        if n % 4 == 1:
            values |= {"mood": f"mood {n % 12}; tender", "notes": "longer and longer " * (n % 40)}
        elif n % 4 == 2:
            values |= {"in": f"01{n % 60:02d}1000", "out": "+10:00"}
        elif n % 4 == 3:
            values |= {"work": f"Work {n % 9}", "composer": f"Composer {n % 5}; Ana Bell"}
        try:
            cues.edit(store, [ids[n % len(ids)]], values, edit_id=edit_id)
        except CuefolioError as error:  # a disk that fails: one sentence, nothing stored, the work goes on
            refuse(error)
        else:
            acknowledge(edit_id)


def count_up(store: CatalogStore, name: str, count: int) -> None:
    """Read, add one, write: what two programs lose when the lock comes too late."""
    key = cues.list_ids(store, films.find_film(store, FILM).id)[0]

    def work(uow: UnitOfWork) -> None:
        uow.update(cue, key, intensity=(uow.get(cue, key).intensity or 0) + 1)

    for n in range(count):
        while True:
            try:
                store.write("step.edit_cue", work, edit_id=f"{name}-{n}", field="Intensity", name="1M1")
                break
            except CuefolioError as error:
                if error.code != "catalog.locked":
                    raise
                refuse(error)
        acknowledge(f"{name}-{n}")


def weaken(store: CatalogStore, pragmas: list[str]) -> None:
    """Take the safe settings off every connection of a store."""
    store._engine.dispose()

    @event.listens_for(store._engine, "connect")
    def connect(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")


def main(arguments: list[str]) -> int:
    """Edit; the status is 0 at the end of the work, 3 when the catalogue could not be opened."""
    path, name, count, kind, *pragmas = arguments
    try:
        store = catalog.open_catalog(Path(path))
        if pragmas:
            weaken(store, pragmas)
        {"log": log, "count": count_up}[kind](store, name, int(count))
        store.close()
    except CuefolioError as error:
        refuse(error)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A look at a catalogue that nobody opens: is it there, and what is in it.

On the driver itself, read only: it is for the start page, where nothing else has loaded SQLAlchemy yet, and
reads every schema that was ever shipped.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from cuefolio.errors import CuefolioError
from cuefolio.persistence.schema_version import read_version

WAIT_SECONDS = 0.2
_POSTERS = (
    "SELECT i.data FROM production p JOIN image i ON i.id = p.poster"
    " GROUP BY i.id ORDER BY max(p.id) DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Glance:
    """``state`` is here, missing or unreadable; ``films`` is None where nobody could count them now;
    ``posters`` are stored pictures of some productions, the newest first."""

    path: Path
    state: str
    films: int | None = None
    posters: tuple[bytes, ...] = ()


def glance(path: Path, posters: int = 3) -> Glance:
    """Look at a catalogue file, and take so many ``posters`` at most along. Never raises and never changes
    the file."""
    try:
        read_version(path)
    except CuefolioError as error:
        return Glance(path, "missing" if error.code == "catalog.not_found" else "unreadable")
    uri = f"file:{quote(str(path.absolute()))}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=WAIT_SECONDS)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            films = int(connection.execute("SELECT count(*) FROM production").fetchone()[0])
            found = connection.execute(_POSTERS, (posters,)).fetchall()
    except sqlite3.Error:
        return Glance(path, "here")
    return Glance(path, "here", films, tuple(bytes(data) for (data,) in found))

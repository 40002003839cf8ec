# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors of the database sorted at the edge: what a person can mend, and what is our bug."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from sqlalchemy.exc import DBAPIError

from cuefolio.errors import CuefolioError

_CODES = {
    sqlite3.SQLITE_BUSY: "catalog.locked",
    sqlite3.SQLITE_LOCKED: "catalog.locked",
    sqlite3.SQLITE_READONLY: "catalog.read_only",
    sqlite3.SQLITE_FULL: "catalog.disk_full",
    sqlite3.SQLITE_IOERR: "catalog.disk_error",
    sqlite3.SQLITE_CORRUPT: "catalog.damaged",
    sqlite3.SQLITE_NOTADB: "catalog.damaged",
    sqlite3.SQLITE_CANTOPEN: "catalog.cannot_open",
}


@contextlib.contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn environment failures of the database into CuefolioError naming ``place`` (the file)."""
    try:
        yield
    except DBAPIError as error:
        code = _code(error.orig)
        if code is None:
            raise
        raise CuefolioError(code, path=place) from error
    except sqlite3.Error as error:
        code = _code(error)
        if code is None:
            raise
        raise CuefolioError(code, path=place) from error


def _code(error: BaseException | None) -> str | None:
    number = getattr(error, "sqlite_errorcode", None)
    return None if number is None else _CODES.get(number & 0xFF)

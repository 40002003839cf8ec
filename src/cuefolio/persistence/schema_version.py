# SPDX-License-Identifier: GPL-3.0-or-later
"""How a catalogue file says what it is, readable before SQLite opens it."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from cuefolio.errors import CuefolioError

APPLICATION_ID = 0x43756566  # "Cuef"
SCHEMA_VERSION = 4
REVISIONS = {1: "0001", 2: "0002", 3: "0003", 4: "0004"}
"""``PRAGMA user_version`` -> Alembic revision, for every schema that was ever shipped."""

_HEADER = 100
_MAGIC = b"SQLite format 3\x00"


def read_version(path: Path) -> int:
    """Schema version of the catalogue file ``path``, from its first 100 bytes.

    Raises CuefolioError for whatever is no catalogue of ours that this program can read. The file is
    only read: a newer or foreign file keeps every byte, because SQLite never sees it.
    """
    name = str(path)
    try:
        if path.is_dir():
            raise CuefolioError("catalog.is_folder", path=name)
        if path.exists() and not path.is_file():  # a pipe would wait for somebody to write into it
            raise CuefolioError("catalog.not_a_catalog", path=name)
        with path.open("rb") as file:
            header = file.read(_HEADER)
        # Header, journal, size: in this order another program's commit cannot look like a cut file.
        has_journal = _has_journal(path)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise CuefolioError("catalog.not_found", path=name) from error
    except PermissionError as error:
        raise CuefolioError("catalog.no_permission", path=name) from error
    except OSError as error:
        raise CuefolioError("file.cannot_read", path=name, reason=error.strerror or str(error)) from error
    if size == 0:
        raise CuefolioError("catalog.empty", path=name)
    if not header.startswith(_MAGIC):
        if _MAGIC.startswith(header):
            raise CuefolioError("catalog.truncated", path=name, size=size, expected=_HEADER)
        raise CuefolioError("catalog.not_a_catalog", path=name)
    if len(header) < _HEADER:
        raise CuefolioError("catalog.truncated", path=name, size=size, expected=_HEADER)
    page_size, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    version, application = struct.unpack(">I", header[60:64])[0], struct.unpack(">I", header[68:72])[0]
    if application != APPLICATION_ID:
        raise CuefolioError("catalog.not_a_catalog", path=name)
    if version > SCHEMA_VERSION:
        raise CuefolioError("catalog.newer", path=name, version=version, known=SCHEMA_VERSION)
    if version not in REVISIONS:
        raise CuefolioError("catalog.not_a_catalog", path=name)
    expected = pages * (65536 if page_size == 1 else page_size)
    if size < expected and not has_journal:
        raise CuefolioError("catalog.truncated", path=name, size=size, expected=expected)
    return int(version)


def _has_journal(path: Path) -> bool:
    """Whether a transaction is under way or was cut off; then the file is whole only with its journal.

    An empty journal stays beside every catalogue that was written.
    """
    try:
        return path.with_name(path.name + "-journal").stat().st_size > 0
    except FileNotFoundError:
        return False


def is_writable(path: Path) -> bool:
    """Whether edits can be stored: the file can be written, and its folder takes the rollback journal."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)

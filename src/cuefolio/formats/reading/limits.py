# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of a file is ever looked at: a cue sheet is small, and a file made to do harm is not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cuefolio.errors import CuefolioError
from cuefolio.formats.workbook_archive import MEGABYTE


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes of the file, bytes that a workbook unpacks to and how many times its size a part may be, rows and
    cells of all worksheets, columns, pages of a PDF."""

    file_bytes: int = 64 * MEGABYTE
    unpacked_bytes: int = 512 * MEGABYTE
    ratio: int = 200
    parts: int = 5_000
    rows: int = 200_000
    cells: int = 8_000_000
    columns: int = 512
    pages: int = 2_000


def contents(path: Path, limits: Limits) -> bytes:
    """The bytes of a file. Raises CuefolioError file.cannot_read, import.too_big, import.empty."""
    try:
        size = path.stat().st_size
        if size > limits.file_bytes:
            raise CuefolioError("import.too_big", path=str(path), size=size // MEGABYTE)
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CuefolioError("file.cannot_read", path=str(path), reason=reason) from error
    if not data.strip(b"\0 \t\r\n"):
        raise CuefolioError("import.empty", path=str(path))
    return data

# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV and TSV in the encodings and with the separators that programs write."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from cuefolio.domain.reconcile.received import Remark
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.limits import Limits
from cuefolio.formats.reading.tables import Row, Table
from cuefolio.formats.sheets.csv_text import unprefix

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = ",;\t|"
_SAMPLE_LINES = 40
_LONGEST_CELL = 1 << 20


def table_of(data: bytes, path: Path, limits: Limits) -> tuple[Table, list[Remark]]:
    """The table in a file's bytes. Raises CuefolioError import.not_text, import.too_many_rows."""
    words, remarks = decoded(data, path)
    separator = _separator_of(words)
    # A spreadsheet's apostrophes are taken off only where its mark says that one wrote the file for it.
    spreadsheet = data.startswith(b"\xef\xbb\xbf")
    return Table("", _rows(words, separator, path, limits, spreadsheet)), remarks


def decoded(data: bytes, path: Path) -> tuple[str, list[Remark]]:
    """The text of a file: UTF-8 or UTF-16, else Western European with a remark.

    Raises CuefolioError import.not_text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding, path), []
    if b"\0" in data[:4096]:
        for encoding in ("utf-16-le", "utf-16-be"):
            even = 1 if encoding == "utf-16-le" else 0
            if data[even:400:2].count(0) * 2 > len(data[even:400:2]):
                return _strict(data, encoding, path), []
        raise CuefolioError("import.not_text", path=str(path))
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        found = _strict(data, "cp1252", path)
    return found, [Remark("import.western", arguments={"path": path.name})]


def _separator_of(words: str) -> str:
    """The separator that parts the first lines into the most columns that agree."""
    lines = [line for line in words[: 1 << 16].splitlines() if line.strip()][:_SAMPLE_LINES]

    def score(separator: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
        widest = max(counts, default=1)
        return (sum(count == widest for count in counts) * (widest > 1), widest)

    return max(_SEPARATORS, key=score)


def _strict(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise CuefolioError("import.not_text", path=str(path)) from error


def _rows(words: str, separator: str, path: Path, limits: Limits, spreadsheet: bool) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(words, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(reader, start=1):
            if number > limits.rows:
                raise CuefolioError("import.too_many_rows", path=str(path), most=limits.rows)
            yield number, [unprefix(cell) for cell in cells] if spreadsheet else cells
    except csv.Error as error:
        raise CuefolioError("import.damaged", path=str(path), place=f"row {reader.line_num}") from error

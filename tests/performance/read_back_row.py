# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a received workbook of 10,000 rows of parties, against openpyxl in read-only mode that only walks
through its rows; and comparing those cues with ours.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import openpyxl
from tests.formats.reading import written
from tests.formats.sample_sheets import long_sheet
from tests.performance.measuring import Row, interleaved

from cuefolio.domain.delivery import deliver
from cuefolio.domain.reconcile import compare_sheets
from cuefolio.formats.reading import read_sheet
from cuefolio.services.profiles import shipped

FORMAT = "rapidcue-xlsx"
CUES = 3750
"""With their parties some 10,000 rows."""
REPEATS = 7


def rows(tiny: bool) -> list[Row]:
    """The figures for the table."""
    sheet = long_sheet(20 if tiny else CUES)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "theirs.xlsx")
        path.write_bytes(written(FORMAT, sheet))
        count = _walk(path)
        assert tiny or 9_900 < count < 11_000, count
        ours, floor = interleaved(
            (lambda _turn: read_sheet(path), lambda _turn: _walk(path)), 1 if tiny else REPEATS
        )
        read, made = read_sheet(path), deliver(sheet, shipped("rapidcue"))
        assert len(read.rows) == len(sheet.cues)
        started = time.perf_counter()
        found = compare_sheets(read, made)
        compared = (time.perf_counter() - started) * 1000
    assert found.counts["same"] == len(sheet.cues), found.counts
    return [
        Row("read-back of a 10,000-row XLSX / bare openpyxl", ours, floor, "ms", 1.5),
        Row(f"reconcile {len(sheet.cues):,} cues with ours", compared, None, "ms"),
    ]


def _walk(path: Path) -> int:
    """Rows of all worksheets, read and forgotten."""
    book = openpyxl.load_workbook(path, read_only=True)
    try:
        return sum(1 for page in book.worksheets for _ in page.iter_rows(values_only=True))
    finally:
        book.close()


if __name__ == "__main__":
    from tests.performance.measuring import table

    print(table(rows(False)))

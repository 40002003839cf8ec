# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview of a table shows what a spreadsheet would, and knows which cells are reported numbers."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Alignment
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from cuefolio.gui.exporting import durations, grids, page_numbers
from cuefolio.gui.exporting.durations import TOTAL
from cuefolio.gui.exporting.number_format import shown
from cuefolio.services import catalog, deliveries, sheets


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (None, "General", ""),
        ("=1+1", "General", "=1+1"),
        (True, "General", "TRUE"),
        (3, "General", "3"),
        (2.5, "General", "2.5"),
        (0.3333, "0.00%", "33.33%"),
        (0.5, "0%", "50%"),
        (0.5, "# ?/?", "0.5"),
        (0.125, "0.0##", "0.125"),
        (0.5, "0.0##", "0.5"),
        (7, "00", "07"),
        (1234567.5, "#,##0.00", "1,234,567.50"),
        (12, '0" min"', "12 min"),
        (-4, "0", "-4"),
        (2.5, "0", "3"),
        (timedelta(hours=25, minutes=8), "[h]:mm:ss", "25:08:00"),
        (time(0, 1, 7), "h:mm:ss", "0:01:07"),
        (time(0, 1, 7), "mm:ss", "01:07"),
        (time(13, 5), "h:mm AM/PM", "1:05 PM"),
        (datetime(2026, 3, 9), "yyyy-mm-dd", "2026-03-09"),
        (date(2026, 3, 9), "d.m.yy", "9.3.26"),
        (timedelta(seconds=67), "General", "0:01:07"),
    ],
)
def test_a_cell_is_shown_by_its_number_format(value: object, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text


def test_merged_cells_widths_and_long_texts_are_those_of_the_worksheet() -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "One"
    page["A1"] = "A title that is longer than its column"
    page["C2"] = "A label that ends on the right:"
    page["C2"].alignment = Alignment(horizontal="right")
    page["A4"] = "merged"
    page.merge_cells("A4:B6")
    page["C6"] = 5
    page["D1"] = "beside"
    page["B3"] = "wrapped text that stays in its own column"
    page["B3"].alignment = Alignment(wrap_text=True)
    page.column_dimensions["D"].hidden = True
    book.create_sheet("Lists").sheet_state = "hidden"
    data = io.BytesIO()
    book.save(data)
    [grid] = grids.workbook_grids(data.getvalue())
    assert (grid.name, grid.rows, grid.columns, grid.cut) == ("One", 6, 4, False)
    assert grid.spans == {(0, 0): (1, 3), (1, 0): (1, 3), (3, 0): (3, 2)}
    assert grid.cells[1, 0].text == "A label that ends on the right:" and (1, 2) not in grid.cells
    assert grid.widths[3] == 0
    assert grid.cells[2, 1].wraps


def test_only_the_beginning_of_a_long_table_is_read() -> None:
    rows = grids.MOST_ROWS + 1
    [grid] = grids.separated_grid("".join(f'{n},"a, ""b"""\n' for n in range(rows)), ",")
    assert grid.cut and grid.rows == grids.MOST_ROWS
    assert grid.cells[0, 1].text == 'a, "b"'
    [whole] = grids.separated_grid('1\t"a\n', "\t")
    assert not whole.cut and whole.cells[0, 1].text == '"a'


TABLES = sorted(
    described.id for described in sheets.formats().values() if described.suffix in (".xlsx", ".csv", ".tsv")
)


@pytest.mark.parametrize("format_id", TABLES)
def test_every_layout_has_its_durations_found(
    built_film: tuple[Path, str, list[str]], tmp_path: Path, format_id: str
) -> None:
    path = tmp_path / "film.cuefolio"
    path.write_bytes(built_film[0].read_bytes())
    store = catalog.open_catalog(path)
    made = deliveries.prepare(store, built_film[1], format_id).delivery
    store.close()
    data = sheets.render(made, format_id)
    suffix = sheets.formats()[format_id].suffix
    if suffix == ".xlsx":
        found = grids.workbook_grids(data)
    else:
        found = grids.separated_grid(data.decode("utf-8-sig"), "," if suffix == ".csv" else "\t")
    marks = durations.find(found, made)
    lines = {line: 0 for marked in marks for line in marked.values()}
    known = {line.cue.sequence for line in made.lines if line.cue.reported_seconds is not None}
    assert lines.keys() - {TOTAL} == known
    # The cells stand below each other, line by line.
    for grid, marked in zip(found, marks, strict=True):
        rows = [row for (row, _column), line in sorted(marked.items()) if line != TOTAL]
        assert rows == sorted(rows) and all(place in grid.cells for place in marked)
    if suffix == ".xlsx" and any("otal" in cell.text for grid in found for cell in grid.cells.values()):
        assert TOTAL in lines or format_id in ("tono-xlsx", "iprs-xlsx")


def test_numbers_that_are_no_durations_are_not_taken_for_them(
    built_film: tuple[Path, str, list[str]], tmp_path: Path
) -> None:
    path = tmp_path / "film.cuefolio"
    path.write_bytes(built_film[0].read_bytes())
    store = catalog.open_catalog(path)
    made = deliveries.prepare(store, built_film[1], "generic-csv").delivery
    store.close()
    text = "".join(f"{line.cue.sequence},0:{line.cue.sequence:02}\n" for line in made.lines)
    assert durations.find(grids.separated_grid(text, ","), made) == ({},)


def test_a_large_workbook_is_read_from_its_beginning_only(
    built_film: tuple[Path, str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "film.cuefolio"
    path.write_bytes(built_film[0].read_bytes())
    store = catalog.open_catalog(path)
    made = deliveries.prepare(store, built_film[1], "studio-xlsx").delivery
    store.close()
    data = sheets.render(made, "studio-xlsx")
    [whole] = grids.workbook_grids(data)
    monkeypatch.setattr(grids, "MOST_WHOLE", 0)
    monkeypatch.setattr(grids, "MOST_ROWS", 20)
    [first] = grids.workbook_grids(data)
    assert first.cut and not first.spans and all(first.widths[column] > 0 for column in range(first.columns))
    texts = sorted(cell.text for (row, _column), cell in whole.cells.items() if row < 20)
    assert sorted(cell.text for cell in first.cells.values()) == texts
    [marks] = durations.find([first], made)
    assert set(marks.values()) - {TOTAL} == set(range(1, len(set(marks.values()) - {TOTAL}) + 1)) != set()


@pytest.mark.parametrize(
    "format_id", [described.id for described in sheets.formats().values() if described.suffix == ".pdf"]
)
def test_every_pdf_has_its_durations_and_its_total_found(
    qapp: QApplication, built_film: tuple[Path, str, list[str]], tmp_path: Path, format_id: str
) -> None:
    path = tmp_path / "film.cuefolio"
    path.write_bytes(built_film[0].read_bytes())
    store = catalog.open_catalog(path)
    made = deliveries.prepare(store, built_film[1], format_id).delivery
    store.close()
    buffer = QBuffer()
    buffer.setData(sheets.render(made, format_id))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    spots = page_numbers.find(document, made)
    assert len(spots) == document.pageCount()
    lines = [spot.line for page in spots for spot in page if spot.line != TOTAL]
    assert sorted(lines) == [
        line.cue.sequence for line in made.lines if line.cue.reported_seconds is not None
    ]
    assert any(spot.line == TOTAL for page in spots for spot in page)
    for page in spots:
        places = [spot.area.y() for spot in page if spot.line != TOTAL]
        assert places == sorted(places)
        assert all(0 < spot.area.right() < 1 and 0 < spot.area.bottom() < 1 for spot in page)
    document.close()

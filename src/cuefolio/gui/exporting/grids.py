# SPDX-License-Identifier: GPL-3.0-or-later
"""A written file as tables of texts: the worksheets of a workbook, or a table of separated values.

Runs on a worker. Only the beginning of long tables is read.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cuefolio.gui.exporting.number_format import shown

MOST_ROWS = 400
MOST_COLUMNS = 60
MOST_WHOLE = 256 << 10
"""Bytes of the largest workbook that is read whole; of a larger one merged cells and widths are left out."""
_WIDTH = 10.0
_LONGEST = 2000
_SPREAD = 1.1
"""Widths of a column that a letter takes, on average."""

Place = tuple[int, int]
"""Row and column, both from 0."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is not blank: its text, the value behind it, and how it is set."""

    text: str
    value: object = None
    bold: bool = False
    align: str = ""
    """left, center, right; "" for what the kind of value asks for."""
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """One table. ``widths`` are in characters by column; ``spans`` are the rows and columns that a merged
    cell takes, by its first place. ``cut`` says that more rows follow."""

    name: str
    rows: int
    columns: int
    cells: Mapping[Place, Cell]
    widths: Mapping[int, float] = field(default_factory=dict)
    spans: Mapping[Place, Place] = field(default_factory=dict)
    cut: bool = False


def workbook_grids(data: bytes) -> tuple[Grid, ...]:
    """The visible worksheets of a workbook, formulas by the values that were stored with them."""
    from openpyxl import load_workbook

    whole = len(data) <= MOST_WHOLE
    book = load_workbook(io.BytesIO(data), data_only=True, read_only=not whole)
    try:
        pages = [page for page in book.worksheets if page.sheet_state == "visible"]
        return tuple(_grid(page, whole) for page in pages)
    finally:
        book.close()


def _grid(page: Any, whole: bool) -> Grid:
    cells: dict[Place, Cell] = {}
    rows = columns = 0
    for row, line in enumerate(page.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS)):
        for column, cell in enumerate(line):
            if cell.value is None or cell.value == "":
                continue
            text = shown(cell.value, cell.number_format or "General")[:_LONGEST]
            set_ = cell.alignment
            cells[row, column] = Cell(
                text, cell.value, bool(cell.font.bold), set_.horizontal or "", bool(set_.wrap_text)
            )
            rows, columns = max(rows, row + 1), max(columns, column + 1)
    spans: dict[Place, Place] = {}
    widths = {
        column: _width(page, column) if whole else _fitting(cells, column, rows) for column in range(columns)
    }
    if whole:
        for area in page.merged_cells.ranges:
            place = (area.min_row - 1, area.min_col - 1)
            size = (
                min(area.max_row, rows) - area.min_row + 1,
                min(area.max_col, columns) - area.min_col + 1,
            )
            if min(size) >= 1 and size != (1, 1):
                spans[place] = size
        _spill(cells, widths, spans)
    return Grid(page.title, rows, columns, cells, widths, spans, (page.max_row or 0) > MOST_ROWS)


def _spill(cells: dict[Place, Cell], widths: Mapping[int, float], spans: dict[Place, Place]) -> None:
    """Let long texts run over blank neighbours, as a spreadsheet does; those that end on the right begin
    further left."""
    merged = {
        (row + down, column + across)
        for (row, column), (rows, columns) in spans.items()
        for down in range(rows)
        for across in range(columns)
    }
    for place, cell in list(cells.items()):
        if cell.wraps or not isinstance(cell.value, str) or place in merged or cell.align == "center":
            continue
        (row, first), step = place, -1 if cell.align == "right" else 1
        last, room = first, widths[first]
        while room < len(cell.text) * _SPREAD:
            beside = (row, last + step)
            if beside in cells or beside in merged or beside[1] not in widths:
                break
            last, room = beside[1], room + widths[beside[1]]
        if last != first:
            start, count = min(first, last), abs(last - first) + 1
            spans[row, start] = (1, count)
            merged.update((row, start + across) for across in range(count))
            if start != first:
                cells[row, start] = cells.pop(place)


def _width(page: Any, column: int) -> float:
    """Width of a column in characters. openpyxl keeps one entry for a run of equal columns."""
    for entry in page.column_dimensions.values():
        if entry.min is not None and entry.min <= column + 1 <= entry.max:
            return 0.0 if entry.hidden else float(entry.width or _WIDTH)
    return _WIDTH


def separated_grid(text: str, delimiter: str) -> tuple[Grid, ...]:
    """A table of separated values."""
    cells: dict[Place, Cell] = {}
    rows = columns = 0
    cut = False
    for row, line in enumerate(_lines(text, delimiter)):
        if row == MOST_ROWS:
            cut = True
            break
        rows = row + 1
        for column, value in enumerate(line[:MOST_COLUMNS]):
            if value:
                cells[row, column] = Cell(value[:_LONGEST], value)
                columns = max(columns, column + 1)
    widths = {column: _fitting(cells, column, rows) for column in range(columns)}
    return (Grid("", rows, columns, cells, widths, cut=cut),)


def _lines(text: str, delimiter: str) -> Iterator[list[str]]:
    if delimiter == "\t":  # in which a quotation mark is a letter as any other
        return (line.split(delimiter) for line in text.splitlines())
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _fitting(cells: Mapping[Place, Cell], column: int, rows: int) -> float:
    lengths = [len(cells[row, column].text) for row in range(rows) if (row, column) in cells]
    return float(min(max(lengths, default=4) + 2, 40))

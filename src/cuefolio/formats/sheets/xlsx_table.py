# SPDX-License-Identifier: GPL-3.0-or-later
"""A worksheet of a table with facts above it: one party a row, a cue's own facts on its first row only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import SheetParty
from cuefolio.formats.sheets import shown, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import Value, letters, put

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LINE = {"top": 1, "top_color": "#BFBFBF"}
_GREY = "#5F5F5F"
Span = tuple[int, int]
"""First and last column from 0."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what stands above it, its width in characters, the format of its numbers."""

    id: str
    head: str
    width: float
    number: str = ""
    bold: bool = False
    centred: bool = False


class Table:
    """One run over one worksheet; ``row`` is the next free row from 0.

    Layouts that have more on their worksheet than rows write it to ``page`` in the formats of the table:
    ``value_style`` of a fact above it, ``head_styles`` of the heads (aligned left, centred),
    ``first_cells`` of a cue's first row by the id of the column.
    """

    def __init__(self, book: Workbook, name: str, columns: Sequence[Column]) -> None:
        self.page: Worksheet = book.add_worksheet(name)
        self.columns = columns
        self.row = 0
        self._book = book
        self._title = self.style(font_size=18, bold=True, valign="vcenter")
        self._subtitle = self.style(font_size=12)
        self._mark = self.style(font_color="#8A4B00", bold=True)
        self._label = self.style(font_color=_GREY)
        self.value_style = self.style(text_wrap=True, align="left")
        self._date = self.style(align="left", num_format=xlsx_parts.DATE)
        self._length = self.style(align="left", num_format=xlsx_parts.LENGTH)
        head = {"bold": True, "bottom": 2, "text_wrap": True, "valign": "bottom"}
        self.head_styles = (self.style(**head), self.style(**head, align="center"))
        self._small = self.style(font_size=9, font_color=_GREY)
        self._total = {column.id: self._cell(column, top=2, bold=True) for column in columns}
        self._cells = {column.id: self._cell(column) for column in columns}
        self.first_cells = {column.id: self._cell(column, **_LINE) for column in columns}
        for at, column in enumerate(columns):
            self.page.set_column(at, at, column.width, self._cells[column.id])

    def style(self, **properties: object) -> Format:
        """A format of this worksheet: its letters, and these properties of xlsxwriter."""
        base = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
        return self._book.add_format(base | properties)

    def heading(self, title: str, lines: Iterable[str], marks: Iterable[str] = ()) -> None:
        """The title, what stands below it, and what must catch the eye."""
        put(self.page, self.row, 0, title, self._title)
        self.page.set_row(self.row, 26)
        self.row += 1
        for texts, style in ((lines, self._subtitle), (marks, self._mark)):
            for text in texts:
                put(self.page, self.row, 0, text, style)
                self.row += 1
        self.row += 1

    def facts(self, pairs: Sequence[tuple[str, Value]], blocks: Sequence[tuple[Span, Span]]) -> None:
        """Labels and values, filling one block of columns from top to bottom, then the next. ``blocks`` are
        the columns of the labels and of the values."""
        height = -(-len(pairs) // len(blocks))
        heights: dict[int, float] = {}
        for at, (label, value) in enumerate(pairs):
            block, row = divmod(at, height)
            names, values = blocks[block]
            self._merged(self.row + row, names, label, self._label)
            room = sum(self.columns[column].width for column in range(values[0], values[1] + 1))
            tall = max(xlsx_parts.height([(value, room)]) or 0.0, heights.get(row, 0.0))
            if tall:
                heights[row] = tall
                self.page.set_row(self.row + row, tall)
            self._merged(self.row + row, values, value, self._style_of(value))
        self.row += height + 1

    def heads(self) -> int:
        """The row of heads; its number from 0."""
        for at, column in enumerate(self.columns):
            put(self.page, self.row, at, column.head, self.head_styles[column.centred])
        self.row += 1
        return self.row - 1

    def line(self, values: Mapping[str, Value], *, first: bool) -> None:
        """One row; columns without a value are blank. ``first`` is a cue's first row."""
        styles = self.first_cells if first else self._cells
        page, row = self.page, self.row
        filled = []
        for at, column in enumerate(self.columns):
            value = values.get(column.id, "")
            # A blank cell looks as its column does; only a cue's first row has a line above it.
            if first or value != "":
                put(page, row, at, value, styles[column.id])
                filled.append((value, column.width))
        tall = xlsx_parts.height(filled)
        if tall:
            self.page.set_row(self.row, tall)
        self.row += 1

    def total(self, column_id: str, label_id: str, label: str, seconds: int, first_row: int) -> None:
        """A closing row that sums a column of lengths from ``first_row`` (from 0) on."""
        for at, column in enumerate(self.columns):
            put(self.page, self.row, at, label if column.id == label_id else "", self._total[column.id])
        at = next(at for at, column in enumerate(self.columns) if column.id == column_id)
        value = xlsx_parts.length(seconds)
        if self.row > first_row:
            name = letters(at)
            formula = f"=SUM({name}{first_row + 1}:{name}{self.row})"
            result = seconds / xlsx_parts.SECONDS_A_DAY
            self.page.write_formula(self.row, at, formula, self._total[column_id], result)
        else:
            put(self.page, self.row, at, value, self._total[column_id])
        self.row += 1

    def notes(self, lines: Iterable[str]) -> None:
        """Small print below the table."""
        self.row += 1
        for line in lines:
            put(self.page, self.row, 0, line, self._small)
            self.row += 1

    def printing(
        self, title: str, head_row: int, frozen: int, paper: int, breaks: Sequence[int] = (), scale: int = 100
    ) -> None:
        """Landscape with the heads on every page. ``frozen`` columns stay in view; with ``breaks`` the
        columns from there on are on pages of their own, at ``scale`` percent, else all fit on one."""
        page = self.page
        xlsx_parts.landscape(page, title, paper, head_row, head_row)
        page.freeze_panes(head_row + 1, frozen)
        if breaks:
            page.repeat_columns(0, frozen - 1)
            page.set_v_pagebreaks(list(breaks))
            page.print_across()
            page.set_print_scale(scale)
        else:
            page.fit_to_pages(1, 0)

    def _merged(self, row: int, span: Span, value: Value, style: Format) -> None:
        if span[1] > span[0]:
            self.page.merge_range(row, span[0], row, span[1], "", style)
        put(self.page, row, span[0], value, style)

    def _style_of(self, value: Value) -> Format:
        if isinstance(value, date):
            return self._date
        return self._length if isinstance(value, Fraction) else self.value_style

    def _cell(self, column: Column, **properties: object) -> Format:
        number = {"num_format": column.number} if column.number else {"text_wrap": True}
        bold = {"bold": True} if column.bold else {}
        centred = {"align": "center"} if column.centred else {}
        return self.style(**number, **centred, **{**bold, **properties})


def party_cells(party: SheetParty, profile: Profile) -> dict[str, Value]:
    """A party for the columns role, name, society, share (a fraction) and ipi, in the body's words."""
    return {
        "role": shown.role(party, profile),
        "name": party.name,
        "society": profile.society(party.society),
        "share": xlsx_parts.share(party.share),
        "ipi": party.ipi,
    }

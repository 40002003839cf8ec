# SPDX-License-Identifier: GPL-3.0-or-later
"""The RapidCue workbook, the file that ASCAP and BMI take: written from nothing, or into one's own copy.

Layout, sources and what is unconfirmed: ``rapidcue_layout``. Written from nothing it has the sheet
``Template`` with lists to choose from, and the hidden sheet ``hidat`` that holds them; totals are formulas
over all rows. More than 980 rows go on in sheets ``Template (2)`` ..., which the first total counts too.

With the option ``workbook`` the same cells are filled into a copy of the official file (``rapidcue_fill``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet import Finding
from cuefolio.domain.vocabulary import CUT_VERSIONS, Role
from cuefolio.formats.registry import Options, SheetFormat, SheetOption
from cuefolio.formats.sheets import rapidcue_layout as layout
from cuefolio.formats.sheets import xlsx_parts
from cuefolio.formats.sheets.rapidcue_fill import fill
from cuefolio.formats.sheets.rapidcue_layout import Row
from cuefolio.formats.sheets.xlsx_parts import position, put
from cuefolio.resources import read_text

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = {
    "A": 6, "B": 38, "C": 8, "D": 5, "E": 5, "F": 5, "G": 5, "H": 5, "I": 5, "J": 6, "K": 6, "L": 17,
    "M": 22, "N": 22, "O": 32, "P": 14, "Q": 13, "R": 10,
}  # fmt: skip
_AT = {column: at for at, column in enumerate(_WIDTHS)}
_NUMBERS = {
    "A": "0", "D": "0", "E": "00", "F": "00", "G": "0", "H": "00", "I": "00", "J": "0", "K": "00",
    "P": "@", "R": xlsx_parts.PERCENT,
}  # fmt: skip
_CENTRED = frozenset("ACDEFGHIJKQ")
_WRAPPED = frozenset("BMNO")
_UNITS = {"E13": "min.", "G13": "sec.", "E14": "min.", "G14": "sec."}
_NOTE = "H14"
_VALUES = (("D", "K", (4, 5, 8, 9, 10, 11)), ("N", "R", (4, 5, 6, 7, 8, 9, 11, 12, 13, 14)))
"""First and last column of the values above the table, and their rows."""
_ROOMS = (sum(_WIDTHS[column] for column in "DEFGHIJK"), sum(_WIDTHS[column] for column in "NOQR"))
"""Characters that such values have on a line."""


def write_rapidcue(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook, from nothing or filled into the copy that the option ``workbook`` names.

    Raises CuefolioError workbook.too_many_parties, and what ``rapidcue_fill.fill`` raises.
    """
    chosen = str(options["workbook"]).strip()
    if chosen:
        fill(delivery, Path(chosen), out)
        return
    pages = layout.pages(delivery)
    book = xlsx_parts.new_workbook(out, delivery.sheet.header.title, delivery.sheet.header.date_prepared)
    _Writer(book, delivery, pages).write()
    book.close()


class _Writer:
    """One run over one workbook."""

    def __init__(self, book: Workbook, delivery: Delivery, pages: Sequence[Sequence[Row]]) -> None:
        self.book, self.delivery, self.pages = book, delivery, pages
        self.names = [layout.SHEET, *(f"{layout.SHEET} ({n})" for n in range(2, len(pages) + 1))]
        self.title = self._style(font_size=18, bold=True, valign="vcenter")
        self.subtitle = self._style(font_size=12)
        self.label = self._style(font_color="#5F5F5F", align="right")
        value = {"align": "left", "indent": 1, "bottom": 4, "bottom_color": "#BFBFBF"}
        self.value = self._style(**value, text_wrap=True)
        self.date = self._style(**value, num_format=xlsx_parts.DATE)
        self.total = self._style(bold=True, align="center", num_format="0")
        self.unit = self._style(font_color="#5F5F5F")
        self.head = self._style(bold=True, bottom=2, text_wrap=True, valign="bottom", align="center")
        self.above = self._style(bold=True, align="center", bottom=4, bottom_color="#BFBFBF")
        self.cell = {column: self._cell(column) for column in _WIDTHS}
        self.first_cell = {column: self._cell(column, top=1, top_color="#BFBFBF") for column in _WIDTHS}
        self.first_cell["B"] = self._cell("B", top=1, top_color="#BFBFBF", bold=True)

    def write(self) -> None:
        sheets = [self.book.add_worksheet(name) for name in self.names]
        lists = self._lists(self.book.add_worksheet(layout.LISTS))
        for at, (page, rows) in enumerate(zip(sheets, self.pages, strict=True)):
            self._production(page, at)
            self._heads(page)
            self._rows(page, rows)
            self._choices(page, lists)
            self._printing(page, len(rows))

    def _production(self, page: Worksheet, at: int) -> None:
        cells = layout.header_cells(self.delivery)
        name = ", ".join(str(cells[address]) for address in ("N4", "N6") if cells[address])
        put(page, 0, 0, name, self.title)
        page.set_row(0, 26)
        put(page, 1, 0, "Music Cue Sheet", self.subtitle)
        for address, label in layout.LABELS.items():
            put(page, *position(address), label, self.label)
        for first, last, rows in _VALUES:
            for row in rows:
                page.merge_range(f"{first}{row}:{last}{row}", "", self.value)
        for row in range(layout.FIRST_ROW - 1):
            tall = xlsx_parts.height(
                (cells.get(f"{first}{row}", ""), room)
                for (first, _, _), room in zip(_VALUES, _ROOMS, strict=True)
            )
            if tall:
                page.set_row(row - 1, tall)
        for address, value in cells.items():
            style = self.total if address in ("D13", "F13") else self.value
            put(page, *position(address), value, self.date if isinstance(value, date) else style)
        for address, unit in _UNITS.items():
            put(page, *position(address), unit, self.unit)
        self._total(page, at)

    def _total(self, page: Worksheet, at: int) -> None:
        """Totals of the whole sheet, on its first worksheet as formulas over the rows of all."""
        minutes, seconds = divmod(sum(layout.total_of(rows) for rows in self.pages), 60)
        sums = [self._sum(column) for column in "JK"]
        formulas = [f"=INT(({sums[0]}*60+{sums[1]})/60)", f"=MOD({sums[0]}*60+{sums[1]},60)"]
        if at:
            formulas = [f"={layout.SHEET}!{address}" for address in layout.TOTAL]
        for address, formula, value in zip(layout.TOTAL, formulas, (minutes, seconds), strict=True):
            page.write_formula(*position(address), formula, self.total, value)
        if len(self.pages) > 1:
            note = f"of all {len(self.pages)} worksheets; this is worksheet {at + 1}"
            put(page, *position(_NOTE), note, self.unit)

    def _sum(self, column: str) -> str:
        span = _body(column)
        spans = [span, *(f"'{name}'!{span}" for name in self.names[1:])]
        return f"SUM({','.join(spans)})"

    def _heads(self, page: Worksheet) -> None:
        for span, head in layout.ABOVE_HEADS.items():
            page.merge_range(span, head, self.above)
        for address, head in layout.HEADS.items():
            put(page, *position(address), head, self.head)
        page.set_row(layout.FIRST_ROW - 2, 28)
        for column, width in _WIDTHS.items():
            hidden = {"hidden": 1} if column == "P" else {}
            page.set_column(f"{column}:{column}", width, self.cell[column], hidden)

    def _rows(self, page: Worksheet, rows: Sequence[Row]) -> None:
        for at, row in enumerate(rows, start=layout.FIRST_ROW - 1):
            # A blank cell looks as its column does; only a cue's first row has a line above it.
            first = "A" in row.cells
            styles = self.first_cell if first else self.cell
            for column in _WIDTHS if first else sorted(row.cells):
                put(page, at, _AT[column], row.cells.get(column, ""), styles[column])
            tall = xlsx_parts.height((row.cells.get(column, ""), _WIDTHS[column]) for column in _WRAPPED)
            if tall:
                page.set_row(at, tall)

    def _lists(self, page: Worksheet) -> Mapping[str, str]:
        """Fill the hidden sheet. Cells to choose in -> where what they offer stands."""
        profile = self.delivery.profile
        roles = [profile.role(role) for role in Role if role in profile.roles or not profile.roles]
        wanted: list[tuple[str, str, Sequence[str]]] = [
            (_body("C"), "Usage", list(profile.usage_words)),
            (_body("L"), "Role", roles),
            (_body("Q"), "Affiliation", _societies()),
            ("D4", "Classification", list(layout.CLASSIFICATIONS.values())),
            ("D9", "Category", list(layout.CATEGORIES.values())),
            ("D10", "Version", CUT_VERSIONS),
        ]
        found = {}
        for column, (cells, head, entries) in enumerate(wanted):
            put(page, 0, column, head, self.label)
            for row, entry in enumerate(entries, start=1):
                put(page, row, column, entry, self.unit)
            letter = xlsx_parts.letters(column)
            if entries:
                found[cells] = f"={layout.LISTS}!${letter}$2:${letter}${len(entries) + 1}"
        page.hide()
        return found

    def _choices(self, page: Worksheet, lists: Mapping[str, str]) -> None:
        for cells, source in lists.items():
            # What is not in the list may be typed: societies found more words than anybody's list.
            page.data_validation(cells, {"validate": "list", "source": source, "error_type": "information"})
        for column in "EFHIK":
            self._between(page, _body(column), "integer", 59)
        self._between(page, _body("R"), "decimal", 1)

    def _between(self, page: Worksheet, cells: str, kind: str, most: int) -> None:
        rule = {"validate": kind, "criteria": "between", "minimum": 0, "maximum": most}
        page.data_validation(cells, rule)

    def _printing(self, page: Worksheet, rows: int) -> None:
        title, heads = self.delivery.sheet.header.title, layout.FIRST_ROW - 2
        xlsx_parts.landscape(page, title, xlsx_parts.US_LETTER, heads - 1, heads)
        page.freeze_panes(layout.FIRST_ROW - 1, 2)
        page.fit_to_pages(1, 0)
        page.print_area(f"A1:R{max(layout.FIRST_ROW, layout.FIRST_ROW + rows - 1)}")

    def _cell(self, column: str, **properties: object) -> Format:
        placed = {"align": "center"} if column in _CENTRED else {}
        wrapped = {"text_wrap": True} if column in _WRAPPED else {}
        number = {"num_format": _NUMBERS[column]} if column in _NUMBERS else {}
        return self._style(**{"valign": "top"}, **placed, **wrapped, **number, **properties)

    def _style(self, **properties: object) -> Format:
        return self.book.add_format({"font_name": "Calibri", "font_size": 10} | properties)


def _body(column: str) -> str:
    """The cells of a column that cues may fill."""
    return f"{column}{layout.FIRST_ROW}:{column}{layout.LAST_ROW}"


def _societies() -> list[str]:
    import json

    return [entry["code"] for entry in json.loads(read_text("vocabularies", "societies.json"))["societies"]]


def check_rapidcue(delivery: Delivery, options: Options) -> list[Finding]:
    """What the workbook has no place for."""
    return list(layout.losses(delivery))


FORMAT = SheetFormat(
    id="rapidcue-xlsx",
    name="RapidCue workbook (ASCAP and BMI)",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    writer=write_rapidcue,
    checker=check_rapidcue,
    options=(
        SheetOption(
            id="workbook",
            kind="text",
            default="",
            label="Official workbook",
            help="Path of your own copy of the official workbook, to be filled in; empty to write a new one.",
        ),
    ),
    profile="rapidcue",
)

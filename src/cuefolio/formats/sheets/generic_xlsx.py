# SPDX-License-Identifier: GPL-3.0-or-later
"""The generic sheet as an Excel workbook: one party per row, the cue's facts on its first row only.

That way SUM over the durations is the total (a known trap of cue workbooks is a time repeated on every row).
Durations are time values in ``[h]:mm:ss``, shares are fractions shown as ``0.00%`` (1 = 100 %), numbers
of the sequence are numbers; everything else is a typed string and can never become a formula or a link.
Several ranges of a cue stand on successive rows. Printed in landscape: parties on the first page across,
recordings and identifiers on the second, heads and the first three columns repeated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, BinaryIO

from cuefolio.domain.checks import cue_label
from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue
from cuefolio.formats.registry import Options, SheetFormat, SheetOption
from cuefolio.formats.sheets import common, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import CELL_LIMIT, LENGTH, LINE, PERCENT, SECONDS_A_DAY, Value, put

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

WIDTHS = {
    "sequence": 6, "number": 11, "title": 36, "works": 24, "origin": 14, "usage": 7, "in": 12, "out": 12,
    "duration": 11, "role": 7, "name": 30, "society": 10, "share": 9, "ipi": 14, "performer": 24,
    "recording": 24, "label": 18, "catalog_number": 14, "track_number": 7, "isrc": 15, "iswc": 16,
    "scenes": 28,
}  # fmt: skip
# Columns of a header fact: where its label stands and where its value, three facts side by side.
_BLOCKS = ((0, 1, 2, 2), (3, 3, 4, 7), (8, 9, 10, 12))
_FIRST_PAGE = 14
_OF_CUE = (
    "number", "title", "origin", "usage", "performer", "recording", "label", "catalog_number", "track_number",
    "isrc", "iswc",
)  # fmt: skip
"""Columns that show a cue's printable fact of the same name."""
_TEXT = {"text_wrap": True}
_LOOKS: Mapping[str, Mapping[str, object]] = {
    "sequence": {}, "title": {"text_wrap": True, "bold": True}, "duration": {"num_format": LENGTH},
    "share": {"num_format": PERCENT},
}  # fmt: skip
_LINE_ABOVE = {"top": 1, "top_color": "#BFBFBF"}


def write_xlsx(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook with its one worksheet "Cue sheet"."""
    sheet = delivery.paper
    book = xlsx_parts.new_workbook(out, sheet.header.title, sheet.header.date_prepared)
    _Writer(book, sheet, options).write()
    book.close()


class _Writer:
    """One run over one worksheet; ``row`` is the next free row."""

    def __init__(self, book: Workbook, sheet: CueSheet, options: Options) -> None:
        self.sheet = sheet
        self.columns = [
            (name, head) for name, head in common.COLUMNS if name != "scenes" or options["scenes"]
        ]
        self.at = {name: index for index, (name, _) in enumerate(self.columns)}
        self.page: Worksheet = book.add_worksheet("Cue sheet")
        self.row = 0
        base = {"font_name": "Calibri", "font_size": 10, "valign": "top"}

        def style(**properties: object) -> Format:
            return book.add_format(base | properties)

        self.title = style(font_size=18, bold=True, valign="vcenter")
        self.subtitle = style(font_size=12)
        self.mark = style(bold=True, font_color="#8A4B00")
        self.label = style(font_color="#5F5F5F")
        self.value = style(text_wrap=True, align="left")
        self.head = style(bold=True, bottom=2, text_wrap=True, valign="bottom")
        self.cells = {name: style(**_LOOKS.get(name, _TEXT)) for name in self.at}
        self.first_cells = {name: style(**_LOOKS.get(name, _TEXT), **_LINE_ABOVE) for name in self.at}
        self.total = style(bold=True, top=2)
        self.total_time = style(bold=True, top=2, num_format=LENGTH)
        self.small = style(font_size=9, font_color="#5F5F5F")

    def write(self) -> None:
        self._production()
        head_row = self.row
        for column, (name, head) in enumerate(self.columns):
            put(self.page, head_row, column, head, self.head)
            self.page.set_column(column, column, WIDTHS[name], self.cells[name])
        self.row += 1
        first = self.row
        for cue in self.sheet.cues:
            self._cue(cue)
        self._totals(first)
        self._printing(head_row)

    def _production(self) -> None:
        title, subtitle = common.headline(self.sheet)
        put(self.page, self.row, 0, title, self.title)
        self.page.set_row(self.row, 26)
        if subtitle:
            self.row += 1
            put(self.page, self.row, 0, subtitle, self.subtitle)
        self.row += 1
        put(self.page, self.row, 0, "Music cue sheet", self.label)
        for mark in common.marks(self.sheet):
            self.row += 1
            put(self.page, self.row, 0, mark, self.mark)
        self.row += 1
        pairs = common.header_pairs(self.sheet)
        lines: dict[int, int] = {}
        for index, (name, value) in enumerate(pairs):
            row = self.row + index // len(_BLOCKS)
            label_first, label_last, value_first, value_last = _BLOCKS[index % len(_BLOCKS)]
            self._merged(row, label_first, label_last, name, self.label)
            self._merged(row, value_first, value_last, value, self.value)
            room = sum(WIDTHS[common.COLUMNS[column][0]] for column in range(value_first, value_last + 1))
            lines[row] = max(lines.get(row, 1), -(-len(value) // room))
        # Spreadsheets fit the height of a row to its text by themselves, but not to merged cells.
        for row, count in lines.items():
            if count > 1:
                self.page.set_row(row, min(xlsx_parts.TALLEST, LINE * count))
        self.row += -(-len(pairs) // len(_BLOCKS)) + 1

    def _cue(self, cue: SheetCue) -> None:
        shown = common.cue_row(cue, self.sheet.rate)
        parties = (*cue.writers, *cue.publishers)
        for index in range(max(1, len(parties), len(cue.ranges))):
            cells: dict[str, Value] = {}
            if index < len(shown.ranges):
                cells["in"], cells["out"] = shown.ranges[index]
            if index < len(parties):
                party = shown.parties[index]
                cells |= {"role": party.role, "name": party.name, "society": party.society, "ipi": party.ipi}
                cells["share"] = xlsx_parts.share(parties[index].share)
            if index == 0:
                cells |= {
                    "sequence": cue.sequence,
                    "works": " / ".join(shown.works),
                    "duration": xlsx_parts.length(cue.reported_seconds),
                    "scenes": "; ".join(shown.scenes),
                }
                cells |= {name: getattr(shown, name) for name in _OF_CUE}
            self._line(cells, first=index == 0)

    def _line(self, cells: Mapping[str, Value], *, first: bool) -> None:
        styles = self.first_cells if first else self.cells
        for name, column in self.at.items():
            value = cells.get(name, "")
            # A blank cell looks as its column does; only a cue's first row has a line above it.
            if first or value != "":
                put(self.page, self.row, column, value, styles[name])
        self.row += 1

    def _totals(self, first: int) -> None:
        column = self.at["duration"]
        for index in range(len(self.columns)):
            self.page.write_blank(self.row, index, None, self.total)
        put(self.page, self.row, self.at["title"], "Reported total", self.total)
        total = self.sheet.total_reported_seconds / SECONDS_A_DAY
        if self.sheet.cues:
            letter = chr(ord("A") + column)
            formula = f"=SUM({letter}{first + 1}:{letter}{self.row})"
            self.page.write_formula(self.row, column, formula, self.total_time, total)
        else:
            self.page.write_number(self.row, column, total, self.total_time)
        self.row += 2
        for name, value in common.totals(self.sheet):
            self._merged(self.row, 0, 1, name, self.label)
            put(self.page, self.row, 2, value, self.value)
            self.row += 1
        self.row += 1
        for name, entries in common.legend(self.sheet):
            words = "   ".join(f"{code} {meaning}" for code, meaning in entries)
            put(self.page, self.row, 0, f"{name}:  {words}", self.small)
            self.row += 1
        for note in common.notes(self.sheet):
            put(self.page, self.row, 0, note, self.small)
            self.row += 1

    def _printing(self, head_row: int) -> None:
        page = self.page
        xlsx_parts.landscape(page, self.sheet.header.title, xlsx_parts.A4, head_row, head_row)
        page.freeze_panes(head_row + 1, 3)
        page.set_print_scale(70)
        page.repeat_columns(0, 2)
        page.set_v_pagebreaks([_FIRST_PAGE])
        page.print_across()

    def _merged(self, row: int, first: int, last: int, text: str, style: Format) -> None:
        if last > first:
            self.page.merge_range(row, first, row, last, "", style)
        put(self.page, row, first, text, style)


def check_xlsx(delivery: Delivery, options: Options) -> list[Finding]:
    """Texts that do not fit into a cell."""
    return list(_clipped(delivery.paper.cues))


def _clipped(cues: Iterable[SheetCue]) -> Iterable[Finding]:
    for cue in cues:
        texts = {"title": cue.title, "works": " / ".join(cue.work_titles), "performer": cue.performer}
        for name, text in texts.items():
            if xlsx_parts.units(text) > CELL_LIMIT:
                arguments: dict[str, object] = {"cue": cue_label(cue), "field": name}
                yield Finding("warning", "sheets.text_clipped", cue.sequence, name, arguments)


FORMAT = SheetFormat(
    id="generic-xlsx",
    name="Excel workbook",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    checker=check_xlsx,
    writer=write_xlsx,
    options=(
        SheetOption(
            id="scenes",
            kind="flag",
            default=False,
            label="Show scenes",
            help="Adds a column with the scenes of each cue; societies do not ask for them.",
        ),
    ),
)

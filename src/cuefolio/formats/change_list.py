# SPDX-License-Identifier: GPL-3.0-or-later
"""The differences of two cue sheets as a file: text, CSV, web page, workbook.

All texts come worded; equal lists give equal bytes. In CSV and in the workbook no text can become a formula.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from cuefolio.formats.sheets import xlsx_parts
from cuefolio.formats.sheets.csv_text import write_rows
from cuefolio.formats.sheets.text import encodable, isolated, printable

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = (10, 34, 30, 36, 36)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change: the cue's number and title ("" for the head), what it is about, before, after, and all of
    it as a sentence."""

    number: str
    title: str
    what: str
    before: str
    after: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ChangeList:
    """``sides`` are the two labels with their sheets, ``heads`` the five heads of the table; ``same`` says
    that nothing differs."""

    title: str
    sides: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    lines: tuple[ChangeLine, ...]
    same: str


def write(listed: ChangeList, suffix: str) -> bytes:
    """The file for a suffix of ``FORMATS``."""
    return FORMATS[suffix](listed)


def _text(listed: ChangeList) -> bytes:
    lines = [listed.title, *(f"{label}: {isolated(printable(side))}" for label, side in listed.sides), ""]
    lines += [f"* {printable(line.sentence)}" for line in listed.lines] or [listed.same]
    return encodable("".join(f"{line}\r\n" for line in lines)).encode("utf-8")


def _csv(listed: ChangeList) -> bytes:
    out = io.BytesIO()
    write_rows(listed.heads, map(_cells, listed.lines), "spreadsheet", out)
    return out.getvalue()


def _html(listed: ChangeList) -> bytes:
    sides = "".join(f"<dt>{escape(label)}</dt><dd>{_bdi(side)}</dd>" for label, side in listed.sides)
    heads = "".join(f"<th scope=col>{escape(head)}</th>" for head in listed.heads)
    rows = "".join(
        f"<tr>{''.join(f'<td>{_bdi(cell)}</td>' for cell in _cells(line))}</tr>\n" for line in listed.lines
    )
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table>"
    page = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(listed.title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>{escape(listed.title)}</h1><dl>{sides}</dl>\n"
        f"{table if listed.lines else f'<p>{escape(listed.same)}</p>'}\n</body></html>\n"
    )
    return encodable(page).encode("utf-8")


def _xlsx(listed: ChangeList) -> bytes:
    out = io.BytesIO()
    book = xlsx_parts.new_workbook(out, listed.title, "")
    page = book.add_worksheet("Changes")
    title, bold = book.add_format({"bold": True, "font_size": 14}), book.add_format({"bold": True})
    cell = book.add_format({"text_wrap": True, "valign": "top"})
    row = _put(page, 0, (listed.title,), title)
    for side in listed.sides:
        row = _put(page, row, side, cell)
    head = _put(page, row + 1, listed.heads, bold)
    for at, width in enumerate(_WIDTHS):
        page.set_column(at, at, width, cell)
    row = head
    for line in listed.lines:
        tall = xlsx_parts.height(zip(_cells(line), _WIDTHS, strict=True))
        if tall:
            page.set_row(row, tall)
        row = _put(page, row, _cells(line), cell)
    if not listed.lines:
        _put(page, row, (listed.same,), cell)
    page.freeze_panes(head, 0)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(head - 1)
    xlsx_parts.set_footer(page, listed.title)
    book.close()
    return out.getvalue()


def _put(page: Worksheet, row: int, values: tuple[str, ...], style: Format) -> int:
    for column, value in enumerate(values):
        xlsx_parts.put(page, row, column, value, style)
    return row + 1


def _cells(line: ChangeLine) -> tuple[str, ...]:
    return (line.number, line.title, line.what, line.before, line.after)


def _bdi(text: str) -> str:
    return f'<bdi dir="auto">{escape(printable(text))}</bdi>' if text else ""


_STYLE = (
    ":root{color-scheme:light dark}body{font:15px/1.45 system-ui,sans-serif;margin:2rem}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;"
    "padding:.35rem .6rem;border-bottom:1px solid #8886}dl{display:grid;grid-template-columns:auto 1fr;"
    "gap:.2rem 1rem}dt{opacity:.75}dd{margin:0}@media print{body{margin:0}thead{display:table-header-group}}"
)

FORMATS = {".txt": _text, ".csv": _csv, ".html": _html, ".xlsx": _xlsx}
"""Suffix -> what writes it."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue sheet filled into one's own copy of the official RapidCue workbook.

Only cells of the sheet ``Template`` change: the input cells above the table, and A20:R999. Styles,
validations, conditional formats, the table, names, pictures, comments, protection and the hidden sheet stay
byte by byte. What the sheet does not know is blank in the copy too: nothing of an earlier programme goes out.

Formulas stay: titles, totals, and the duration wherever time out minus time in is what is reported. The
number of a cue is written as a number (the official formula numbers rows, not cues), and so is a duration
that was rounded or carved. Excel is told to compute everything anew; the totals already show what it will
find.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.text import fold
from cuefolio.errors import CuefolioError
from cuefolio.formats.sheets import rapidcue_layout as layout
from cuefolio.formats.sheets.workbook_package import Package, open_package
from cuefolio.formats.sheets.worksheet_xml import BadXml, Place, Result, Worksheet
from cuefolio.formats.sheets.xlsx_parts import Value, position
from cuefolio.formats.workbook_archive import TYPES

_HEADS = {"A": "Seq", "B": "Cue Title", "C": "Usage", "L": "Role", "Q": "Affiliation", "R": "Shares"}
"""Heads by which the official workbook is known; they stand in the last rows above the table."""
_HEAD_ROWS = range(layout.FIRST_ROW - 5, layout.FIRST_ROW)
_LAST_COLUMN = position("R1")[1]
_CALC = re.compile(rb"<(?:\w+:)?calcPr\b[^>]*?/?>")
_FULL = re.compile(rb"""\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')""")
_BEFORE_CALC = ("definedNames", "externalReferences", "functionGroups", "sheets")
# Numbers of the date formats that every workbook has, and letters that make a format one of a date.
_DATE_FORMATS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
_DATE_LETTERS = re.compile(r"[dy]", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


def fill(delivery: Delivery, path: Path, out: BinaryIO) -> None:
    """Write the copy of the workbook at ``path`` with the sheet in it; the file at ``path`` is only read.

    Raises CuefolioError workbook.no_room, no_sheet, no_heads, array, too_many_parties, and what
    ``open_package`` raises.
    """
    pages = layout.pages(delivery)
    if len(pages) > 1:
        raise CuefolioError("workbook.no_room", rows=sum(map(len, pages)), room=layout.ROOM)
    package = open_package(path)
    book = next(iter(package.related("", "officeDocument").values()), "xl/workbook.xml")
    name = _sheet_part(package, book)
    try:
        sheet = Worksheet(package.part(name))
    except BadXml as error:
        raise package.damaged(name) from error
    _refuse_other_workbooks(package, book, sheet)
    values = _values(delivery, pages[0], _Dates(package, book, sheet))
    try:
        filled, lost = sheet.changed(values, _is_input)
    except BadXml as error:
        raise CuefolioError("workbook.array", path=str(path), cell=str(error)) from error
    changed: dict[str, bytes | None] = {name: filled, book: _computed_on_load(package.part(book))}
    if lost:
        changed |= _without_chain(package, book)
    package.write(out, changed)


def _values(delivery: Delivery, rows: list[layout.Row], dates: _Dates) -> dict[Place, Value | Result]:
    values: dict[Place, Value | Result] = {}
    for address, value in layout.header_cells(delivery).items():
        place = position(address)
        values[place] = dates.written(place, value) if isinstance(value, date) else value
    for address, total in zip(layout.TOTAL, divmod(layout.total_of(rows), 60), strict=True):
        values[position(address)] = Result(total)
    for number, row in enumerate(rows, start=layout.FIRST_ROW):
        for column, value in row.cells.items():
            place = position(f"{column}{number}")
            computed = row.timed and column in "JK" and isinstance(value, int)
            values[place] = Result(value) if computed and isinstance(value, int) else value
    return values


def _is_input(place: Place) -> bool:
    return layout.FIRST_ROW - 1 <= place[0] < layout.LAST_ROW and place[1] <= _LAST_COLUMN


def _sheet_part(package: Package, book: str) -> str:
    sheets: dict[str, str] = {}
    for element in package.xml(book).iter():
        if element.tag.rpartition("}")[2] == "sheet":
            related = next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == "id"), "")
            sheets[element.get("name", "")] = related
    wanted = next((name for name in sheets if fold(name) == fold(layout.SHEET)), None)
    part = package.related(book, "worksheet").get(sheets[wanted]) if wanted is not None else None
    if part is None:
        found = ", ".join(sheets)[:200]
        raise CuefolioError("workbook.no_sheet", path=str(package.path), sheet=layout.SHEET, found=found)
    return part


def _refuse_other_workbooks(package: Package, book: str, sheet: Worksheet) -> None:
    strings = _Strings(package, book)
    missing = []
    for column, head in _HEADS.items():
        texts = (strings.text(sheet, position(f"{column}{row}")) for row in _HEAD_ROWS)
        if not any(fold(head) in fold(text) for text in texts):
            missing.append(f"“{head}”")
    if missing:
        raise CuefolioError(
            "workbook.no_heads",
            path=str(package.path),
            sheet=layout.SHEET,
            row=layout.FIRST_ROW - 1,
            heads=", ".join(missing),
        )


class _Strings:
    """The texts of a workbook, which its cells name by number."""

    def __init__(self, package: Package, book: str) -> None:
        part = next(iter(package.related(book, "sharedStrings").values()), "")
        self._texts = []
        for item in package.xml(part) if part else ():
            texts = (e.text or "" for e in item.iter() if e.tag.rpartition("}")[2] == "t")
            self._texts.append("".join(texts))

    def text(self, sheet: Worksheet, place: Place) -> str:
        cell = sheet.cell(place)
        if cell is None or cell.kind != "s":
            return cell.text if cell else ""
        known = cell.text.isdecimal() and int(cell.text) < len(self._texts)
        return self._texts[int(cell.text)] if known else ""


class _Dates:
    """How a date is written into a cell: as a day where the cell is formatted for one, else as text."""

    def __init__(self, package: Package, book: str, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._formats: list[int] = []
        self._codes: dict[int, str] = {}
        part = next(iter(package.related(book, "styles").values()), "")
        for group in package.xml(part) if part else ():
            kind = group.tag.rpartition("}")[2]
            if kind == "cellXfs":
                self._formats = [_number(style.get("numFmtId", "0")) for style in group]
            elif kind == "numFmts":
                self._codes = {_number(f.get("numFmtId", "0")): f.get("formatCode", "") for f in group}

    def written(self, place: Place, value: date) -> Value:
        cell = self._sheet.cell(place)
        style = int(cell.style) if cell is not None and cell.style else 0
        number = self._formats[style] if style < len(self._formats) else 0
        code = _QUOTED.sub("", self._codes.get(number, ""))
        return value if number in _DATE_FORMATS or _DATE_LETTERS.search(code) else value.isoformat()


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _computed_on_load(book: bytes) -> bytes:
    """The workbook part, asking for every formula to be computed when it is opened."""
    found = _CALC.search(book)
    if found:
        tag = _FULL.sub(b"", found[0])
        close = b"/>" if tag.endswith(b"/>") else b">"
        return (
            book[: found.start()] + tag[: -len(close)] + b' fullCalcOnLoad="1"' + close + book[found.end() :]
        )
    for name in _BEFORE_CALC:
        before = re.search(rb"</(\w+:)?%b>|<(\w+:)?%b\b[^>]*/>" % (name.encode(), name.encode()), book)
        if before:
            prefix = before[1] or before[2] or b""
            new = b'<%bcalcPr fullCalcOnLoad="1"/>' % prefix
            return book[: before.end()] + new + book[before.end() :]
    return book


def _without_chain(package: Package, book: str) -> dict[str, bytes | None]:
    """The order of computing names cells that hold no formula any more; absent, Excel makes it anew."""
    chain = next(iter(package.related(book, "calcChain").values()), "")
    if chain not in package.parts:
        return {}
    folder, _, file = book.rpartition("/")
    relations = f"{folder}/_rels/{file}.rels"
    without = {
        name: re.sub(
            rb"<(?:\w+:)?%b\b[^>]*calcChain[^>]*?(?:/>|>\s*</(?:\w+:)?%b>)" % (tag, tag),
            b"",
            package.part(name),
        )
        for name, tag in ((TYPES, b"Override"), (relations, b"Relationship"))
    }
    return {chain: None, **without}

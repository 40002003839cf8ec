# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the rows and cells of a worksheet stand in its XML, to the byte, so that single ones can be changed.

Any program's spelling is read: with or without a prefix, addresses, styles of rows and columns. A document
type is refused (no entity is ever expanded), and so is what is not UTF-8.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from cuefolio.formats.sheets.xlsx_parts import position

_TAG = re.compile(rb"""<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>""")
_LOCATED = frozenset({"sheetData", "row", "c", "f"})

Place = tuple[int, int]
"""Row and column from 0."""


class BadXml(ValueError):
    """A worksheet that is not well-formed, not UTF-8, declares a document type, or cannot take a value."""


@dataclass(slots=True)
class Cell:
    """A cell as it stands. Offsets are bytes; ``text`` is its value as written, or of an inline string."""

    place: Place
    start: int
    end: int = 0
    style: str = ""
    kind: str = ""
    text: str = ""
    formula: tuple[int, int] | None = None
    formula_text: str = ""
    formula_facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Row:
    """A row as it stands; ``number`` counts from 0, ``head_end`` is where its opening tag ends."""

    number: int
    start: int
    head_end: int
    style: str = ""
    end: int = 0
    cells: list[Cell] = field(default_factory=list)

    @property
    def is_empty_tag(self) -> bool:
        """Whether the row is a single tag without cells."""
        return self.head_end == self.end


@dataclass(slots=True)
class Scanned:
    """A worksheet and where its parts stand. ``body`` is the element of the rows, ``columns`` are first and
    last column (from 0) and their style."""

    data: bytes
    rows: list[Row] = field(default_factory=list)
    columns: list[tuple[int, int, str]] = field(default_factory=list)
    prefix: str = ""
    body: tuple[int, int] = (-1, -1)
    body_head_end: int = -1


def scan(data: bytes) -> Scanned:
    """Read a worksheet. Raises BadXml."""
    return _Scan(data).run()


class _Scan:
    """One reading of a worksheet: where its rows and cells stand."""

    def __init__(self, data: bytes) -> None:
        self.found = Scanned(data)
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.XmlDeclHandler = self._declaration
        self.path: list[str] = []
        self.empty: list[int] = []
        self.row: Row | None = None
        self.cell: Cell | None = None

    def run(self) -> Scanned:
        if self.found.data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise BadXml("UTF-16")
        try:
            self.parser.Parse(self.found.data, True)
        except expat.ExpatError as error:
            raise BadXml(str(error)) from error
        if self.found.body[1] < 0:
            raise BadXml("no sheetData")
        return self.found

    def _doctype(self, *_: object) -> None:
        raise BadXml("a document type")

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in ("utf-8", "utf8", "us-ascii"):
            raise BadXml(encoding)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        prefix, _, local = name.rpartition(":")
        at = self.parser.CurrentByteIndex
        self.path.append(local)
        # An empty tag ends where it begins; its end event says nothing of that.
        ends = tag_end(self.found.data, at) if local in _LOCATED else 0
        self.empty.append(ends if self.found.data[ends - 2 : ends] == b"/>" else 0)
        if self.path[1:] == ["sheetData"]:
            self.found.prefix = f"{prefix}:" if prefix else ""
            self.found.body = (at, -1)
            self.found.body_head_end = ends
        elif self.path[1:] == ["sheetData", "row"]:
            before = self.found.rows[-1].number if self.found.rows else -1
            number = _whole(attributes["r"]) - 1 if "r" in attributes else before + 1
            styled = attributes.get("customFormat") in ("1", "true")
            self.row = Row(number, at, ends, _digits(attributes.get("s", "")) if styled else "")
            self.found.rows.append(self.row)
        elif self.path[1:] == ["sheetData", "row", "c"] and self.row is not None:
            before = self.row.cells[-1].place[1] if self.row.cells else -1
            column = place_of(attributes["r"])[1] if "r" in attributes else before + 1
            style, kind = attributes.get("s", ""), attributes.get("t", "")
            self.cell = Cell((self.row.number, column), at, 0, _digits(style), kind)
            self.row.cells.append(self.cell)
        elif self.path[1:] == ["cols", "col"]:
            span = (_whole(attributes.get("min", "0")) - 1, _whole(attributes.get("max", "0")) - 1)
            self.found.columns.append((*span, _digits(attributes.get("style", ""))))
        elif self.path[4:] == ["f"] and self.cell is not None:
            self.cell.formula, self.cell.formula_facts = (at, -1), attributes
            if attributes.get("t") == "shared":
                _whole(attributes.get("si", ""))

    def _text(self, text: str) -> None:
        if self.cell is None:
            return
        if self.path[4:] == ["f"]:
            self.cell.formula_text += text
        elif self.path[4:] == ["v"] or (self.path[-1] == "t" and "rPh" not in self.path):
            self.cell.text += text

    def _end(self, _: str) -> None:
        empty = self.empty.pop()
        if len(self.path) <= 5 and self.path[-1] in _LOCATED:
            end = empty or tag_end(self.found.data, self.parser.CurrentByteIndex)
            if self.path[1:] == ["sheetData"]:
                self.found.body = (self.found.body[0], end)
            elif self.path[1:] == ["sheetData", "row"] and self.row is not None:
                self.row.end = end
            elif self.path[3:] == ["c"] and self.cell is not None:
                self.cell.end, self.cell = end, None
            elif self.path[4:] == ["f"] and self.cell is not None and self.cell.formula:
                self.cell.formula = (self.cell.formula[0], end)
        self.path.pop()


def tag_end(data: bytes, at: int) -> int:
    """The offset behind the tag that begins at ``at``; a ">" in a quoted attribute does not end it."""
    found = _TAG.match(data, at)
    if not found:
        raise BadXml("a tag without an end")
    return found.end()


def _digits(text: str) -> str:
    """The number of a style, "" for what is none."""
    return text if text.isascii() and text.isdecimal() else ""


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 7:
        raise BadXml(text)
    return int(text)


def place_of(address: str) -> Place:
    try:
        return position(address)
    except ValueError as error:
        raise BadXml(address) from error

# SPDX-License-Identifier: GPL-3.0-or-later
"""Values put into the XML of a worksheet that somebody else made: only the named cells change, byte by byte.

Nothing is written anew from a model, so whatever else the worksheet holds (styles, validations, tables,
conditional formats, names of other programs) stays as it is. A cell keeps its style; a text becomes an inline
string and can never become a formula. Where the first cell of a shared formula is overwritten, the formula
moves to the next one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from xml.sax.saxutils import escape

from cuefolio.formats.sheets.text import printable
from cuefolio.formats.sheets.worksheet_scan import BadXml, Cell, Place, Row, place_of, scan, tag_end
from cuefolio.formats.sheets.xlsx_parts import Value, clip, letters, position, serial

__all__ = ["BadXml", "Cell", "Place", "Result", "Worksheet"]

_DIMENSION = re.compile(rb'<(?:\w+:)?dimension\b[^>]*?\bref="([^"]*)"')
_SPANS = re.compile(rb"""\sspans=(?:"[^"]*"|'[^']*')""")
_KIND = re.compile(rb"""\st=(?:"[^"]*"|'[^']*')""")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class Result:
    """A number that a formula in the cell computes as well: the formula stays, and the number is what it
    shows until it is computed. Where there is no formula the number is written."""

    value: int


class Worksheet:
    """A worksheet that was read for changing. Raises BadXml."""

    def __init__(self, data: bytes) -> None:
        found = scan(data)
        self.data, self.rows, self.columns, self.prefix = data, found.rows, found.columns, found.prefix
        self._body, self._body_head_end = found.body, found.body_head_end
        self._by_place = {cell.place: cell for row in self.rows for cell in row.cells}

    def cell(self, place: Place) -> Cell | None:
        """The cell at a place, None where none is written."""
        return self._by_place.get(place)

    def changed(
        self, values: Mapping[Place, Value | Result], clear: Callable[[Place], bool]
    ) -> tuple[bytes, bool]:
        """The worksheet with these values, and whether a formula had to give way.

        Cells that ``clear`` names lose what was typed into them. Formulas that stay forget the results of
        what stood here before.
        """
        lost = {
            place for place, value in values.items()
            if (cell := self.cell(place)) and cell.formula and not isinstance(value, Result)
        }  # fmt: skip
        self._refuse_parts_of_arrays(values)
        moved = self._moved_masters(lost)
        edits = self._edits_of_cells(values, clear, moved)
        edits += self._new_cells(values)
        edits += self._dimension(values)
        edits.sort(key=lambda edit: (edit[0], edit[1]))
        parts, at = [], 0
        for start, end, new in edits:
            parts += [self.data[at:start], new]
            at = end
        return b"".join([*parts, self.data[at:]]), bool(lost)

    def _edits_of_cells(
        self,
        values: Mapping[Place, Value | Result],
        clear: Callable[[Place], bool],
        moved: Mapping[Place, bytes],
    ) -> list[tuple[int, int, bytes]]:
        edits = []
        for cell in self._by_place.values():
            value = values.get(cell.place)
            formula = moved.get(cell.place) or (self.data[slice(*cell.formula)] if cell.formula else b"")
            if isinstance(value, Result) and formula:
                new = self._computed(cell, formula + self._number(value.value))
            elif value is not None:
                new = self._valued(cell.place, cell.style, value)
            elif formula and (cell.text or cell.place in moved):
                new = self._computed(cell, formula)
            elif not formula and (cell.text or cell.kind) and clear(cell.place):
                new = self._written(cell.place, cell.style, "", b"")
            else:
                continue
            edits.append((cell.start, cell.end, new))
        return edits

    def _new_cells(self, values: Mapping[Place, Value | Result]) -> list[tuple[int, int, bytes]]:
        edits: list[tuple[int, int, bytes]] = []
        missing: dict[int, list[tuple[int, bytes]]] = {}
        by_number = {row.number: row for row in self.rows}
        for place, value in sorted(values.items(), key=lambda item: item[0]):
            if place not in self._by_place and value != "":
                style = self._style_at(by_number.get(place[0]), place[1])
                missing.setdefault(place[0], []).append((place[1], self._valued(place, style, value)))
        for number, cells in missing.items():
            row = by_number.get(number)
            if row is None:
                new = self._tag(f'row r="{number + 1}"', b"".join(data for _, data in cells))
                after = next((other.start for other in self.rows if other.number > number), self._body_end())
                edits.append((after, after, new))
            elif row.is_empty_tag:
                head = _SPANS.sub(b"", self.data[row.start : row.end]).rstrip(b"/> \r\n\t")
                content = b"".join(data for _, data in cells)
                edits.append((row.start, row.end, head + b">" + content + f"</{self.prefix}row>".encode()))
            else:
                head = self.data[row.start : row.head_end]
                edits.append((row.start, row.head_end, _SPANS.sub(b"", head)))
                close = self.data.rindex(b"<", row.start, row.end)
                for column, data in cells:
                    after = next((c.start for c in row.cells if c.place[1] > column), close)
                    edits.append((after, after, data))
        return self._opened(edits)

    def _opened(self, edits: list[tuple[int, int, bytes]]) -> list[tuple[int, int, bytes]]:
        """Where there was no row at all, the table itself is one tag that has to be opened first."""
        if not edits or self._body_head_end != self._body[1]:
            return edits
        head = self.data[slice(*self._body)].rstrip(b"/> \r\n\t") + b">"
        rows = b"".join(new for _, _, new in sorted(edits, key=lambda edit: edit[0]))
        return [(*self._body, head + rows + f"</{self.prefix}sheetData>".encode())]

    def _body_end(self) -> int:
        if self._body_head_end == self._body[1]:
            return self._body[0]
        return self.data.rindex(b"<", *self._body)

    def _style_at(self, row: Row | None, column: int) -> str:
        """The style of a cell that is not written yet: that of its row, else of its column."""
        if row is not None and row.style:
            return row.style
        return next((style for first, last, style in self.columns if first <= column <= last), "")

    def _dimension(self, values: Iterable[Place]) -> list[tuple[int, int, bytes]]:
        """The range that other programs believe to be filled, widened to hold the new cells."""
        found = _DIMENSION.search(self.data, 0, self._body[0])
        if not found:
            return []
        try:
            corners = [position(corner) for corner in found[1].decode("ascii").replace("$", "").split(":")]
        except ValueError:
            return []
        everything = [*corners, *values]
        rows, columns = zip(*everything, strict=True)
        new = f"{letters(min(columns))}{min(rows) + 1}:{letters(max(columns))}{max(rows) + 1}"
        old = {(min(r for r, _ in corners), min(c for _, c in corners)),
               (max(r for r, _ in corners), max(c for _, c in corners))}  # fmt: skip
        if {(min(rows), min(columns)), (max(rows), max(columns))} == old:
            return []
        return [(found.start(1), found.end(1), new.encode())]

    # formulas

    def _refuse_parts_of_arrays(self, values: Mapping[Place, Value | Result]) -> None:
        for cell in self._by_place.values():
            span = cell.formula_facts.get("ref", "")
            if cell.formula_facts.get("t") in ("array", "dataTable") and ":" in span:
                top, left, bottom, right = _span(span)
                for row, column in values:
                    if top <= row <= bottom and left <= column <= right:
                        raise BadXml(f"{letters(column)}{row + 1}")

    def _moved_masters(self, lost: set[Place]) -> dict[Place, bytes]:
        """Shared formulas whose first cell gives way -> the whole formula for the next of their cells."""
        groups: dict[str, list[Cell]] = {}
        for cell in self._by_place.values():
            if cell.formula_facts.get("t") == "shared":
                groups.setdefault(cell.formula_facts["si"], []).append(cell)
        moved = {}
        for shared, cells in groups.items():
            master = next((cell for cell in cells if cell.formula_text), None)
            left = [cell for cell in cells if cell.place not in lost]
            if master is None or master.place not in lost or not left:
                continue
            rows, columns = zip(*(cell.place for cell in left), strict=True)
            span = f"{letters(min(columns))}{min(rows) + 1}:{letters(max(columns))}{max(rows) + 1}"
            text = _translated(master.formula_text, master.place, left[0].place)
            inner = escape(text).encode("utf-8")
            moved[left[0].place] = self._tag(f'f t="shared" ref="{span}" si="{shared}"', inner, name="f")
        return moved

    # cells

    def _valued(self, place: Place, style: str, value: Value | Result) -> bytes:
        if isinstance(value, Result):
            return self._written(place, style, "", self._number(value.value))
        if value == "":
            return self._written(place, style, "", b"")
        if isinstance(value, str):
            text = _ESCAPED.sub("_x005F_", clip(printable(value)))
            inner = self._tag('t xml:space="preserve"', escape(text).encode("utf-8"), name="t")
            return self._written(place, style, "inlineStr", self._tag("is", inner))
        if isinstance(value, date):
            return self._written(place, style, "", self._number(serial(value)))
        return self._written(place, style, "", self._number(value))

    def _computed(self, cell: Cell, inner: bytes) -> bytes:
        """A cell with its formula, as it was but for the result and the type of that."""
        head = self.data[cell.start : tag_end(self.data, cell.start)]
        return _KIND.sub(b"", head) + inner + f"</{self.prefix}c>".encode()

    def _number(self, value: int | Fraction) -> bytes:
        shown = (
            repr(float(value)) if isinstance(value, Fraction) and value.denominator > 1 else str(int(value))
        )
        return self._tag("v", shown.encode())

    def _written(self, place: Place, style: str, kind: str, inner: bytes) -> bytes:
        head = f'c r="{letters(place[1])}{place[0] + 1}"'
        head += f' s="{style}"' if style else ""
        head += f' t="{kind}"' if kind else ""
        return self._tag(head, inner, name="c") if inner else f"<{self.prefix}{head}/>".encode()

    def _tag(self, head: str, inner: bytes, name: str = "") -> bytes:
        closing = name or head.partition(" ")[0]
        return f"<{self.prefix}{head}>".encode() + inner + f"</{self.prefix}{closing}>".encode()


def _span(text: str) -> tuple[int, int, int, int]:
    """Top, left, bottom and right of a range as "J20:K30"."""
    first, _, last = text.partition(":")
    (top, left), (bottom, right) = place_of(first), place_of(last)
    return top, left, bottom, right


def _translated(formula: str, origin: Place, target: Place) -> str:
    """A formula as it reads in another cell: its relative references move along."""
    from openpyxl.formula.translate import Translator

    start, end = (f"{letters(column)}{row + 1}" for row, column in (origin, target))
    return str(Translator(f"={formula}", origin=start).translate_formula(end))[1:]

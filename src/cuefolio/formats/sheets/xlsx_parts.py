# SPDX-License-Identifier: GPL-3.0-or-later
"""What every workbook is made with: cells of the right type, equal bytes for equal sheets, texts that fit.

A text is always written as a text, so that none can become a formula, a link or a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING, BinaryIO
from unicodedata import east_asian_width

from cuefolio.domain.sheet import Finding, SheetCue
from cuefolio.formats.sheets.text import printable

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CELL_LIMIT = 32_767
"""UTF-16 units that Excel keeps in a cell; a longer text would be refused as a whole."""
SECONDS_A_DAY = 86_400
DATE = "yyyy-mm-dd"
LENGTH = "[h]:mm:ss"
PERCENT = "0.00%"
LINE = 13.5
"""Points that a line of 10 point text is high."""
TALLEST = 409
"""Points that a row may be high."""
A4 = 9
US_LETTER = 1

Value = str | int | Fraction | date
"""What a cell holds; "" is a blank one."""

_FIXED_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_EPOCH = date(1899, 12, 30)
_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def new_workbook(out: BinaryIO, title: str, prepared: str) -> Workbook:
    """An empty workbook that will be written to ``out`` when it is closed. ``prepared`` is the ISO date on
    the sheet, "" for none: the only time in the file, so that equal sheets give equal bytes."""
    from xlsxwriter import Workbook

    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties(
        {"title": clip(f"{printable(title)}: music cue sheet", 250), "created": _created(prepared)}
    )
    return book


def put(page: Worksheet, row: int, column: int, value: Value, style: Format) -> None:
    """Write a cell by the type of its value; ``row`` and ``column`` count from 0."""
    if isinstance(value, str):
        plain = len(value) <= CELL_LIMIT and value.isascii() and value.isprintable()
        text = value if plain else clip(printable(value))
        if text:
            page.write_string(row, column, text, style)
        else:
            page.write_blank(row, column, None, style)
    elif isinstance(value, date):
        page.write_datetime(row, column, datetime.combine(value, time()), style)
    else:
        page.write_number(row, column, float(value) if isinstance(value, Fraction) else value, style)


def height(texts: Iterable[tuple[Value, float]]) -> float | None:
    """The height in points of a row whose wrapped cells hold these values in columns of these widths
    (characters); None for one line. Programs do not agree on fitting rows by themselves."""
    # Below half the width a text has one line even where all of it is wide.
    lines = max(
        (
            _lines(value, width)
            for value, width in texts
            if isinstance(value, str) and 2 * len(value) >= width - 1
        ),
        default=1,
    )
    return min(TALLEST, LINE * lines) if lines > 1 else None


def _lines(text: str, width: float) -> int:
    room = max(1.0, width - 1)
    wide = 0 if text.isascii() else sum(east_asian_width(character) in "WF" for character in text)
    return max(1, ceil((len(text) + wide) / room))


def landscape(page: Worksheet, title: str, paper: int, first_head: int, last_head: int) -> None:
    """Print across on ``paper`` (``A4`` or ``US_LETTER``): the rows of heads (from 0) on every page, below it
    ``title`` and "Page n of m"."""
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(paper)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.repeat_rows(first_head, last_head)
    set_footer(page, title)


def set_footer(page: Worksheet, title: str) -> None:
    """The title and "Page n of m" below every printed page."""
    # An ampersand begins a code in a footer, a digit would join the size of the font.
    name = clip(printable(title), 80).replace("&", "&&")
    page.set_footer(f"&L&8{' ' if name[:1].isdigit() else ''}{name}&R&8Page &P of &N")


def share(value: int | None) -> Value:
    """A share of 1/10000 as the fraction that a percent format shows (1 is 100 %), blank when unknown."""
    return "" if value is None else Fraction(value, 10_000)


def length(seconds: int | None) -> Value:
    """Whole seconds as a part of a day, for the format ``LENGTH``; blank when unknown."""
    return "" if seconds is None else Fraction(seconds, SECONDS_A_DAY)


def day(text: str) -> Value:
    """An ISO date as a date; any other text as it is, since people write "spring 2026" too."""
    try:
        found = date.fromisoformat(text.strip())
    except ValueError:
        return text
    return found if found.year >= 1900 else text


def serial(value: date) -> int:
    """The number by which Excel knows a day."""
    return (value - _EPOCH).days


def position(address: str) -> tuple[int, int]:
    """Row and column from 0 of an address as "N4". ValueError for anything else."""
    match = _ADDRESS.fullmatch(address)
    if not match:
        raise ValueError(f"not the address of a cell: {address}")
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1


def letters(column: int) -> str:
    """The letters of a column that counts from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def clip(text: str, limit: int = CELL_LIMIT) -> str:
    """At most ``limit`` UTF-16 units, an ellipsis in place of the rest."""
    if units(text) <= limit:
        return text
    cut = text.encode("utf-16-le", "replace")[: (limit - 1) * 2].decode("utf-16-le", "ignore")
    return f"{cut}…"


def units(text: str) -> int:
    """The length of a text as Excel counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clipped(cues: Iterable[SheetCue], names: Mapping[str, str]) -> Iterator[Finding]:
    """A warning for each text of a cue that is longer than a cell. ``names`` are fields and their words."""
    for cue in cues:
        for name, word in names.items():
            if units(str(getattr(cue, name))) > CELL_LIMIT:
                arguments: dict[str, object] = {"cue": str(cue.sequence), "field": word}
                yield Finding("warning", "sheets.text_clipped", cue.sequence, name, arguments)


def _created(prepared: str) -> datetime:
    stated = day(prepared)
    return datetime.combine(stated, time(), UTC) if isinstance(stated, date) else _FIXED_DAY

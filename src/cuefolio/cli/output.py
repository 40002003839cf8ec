# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands print: plain text in aligned columns, or JSON. No colour, no control characters."""

from __future__ import annotations

import json
import shutil
import sys
import unicodedata
from collections.abc import Sequence

from cuefolio.formats.sheets.text import encodable, printable

_GAP = "  "
_LEAST = 8
"""A column is never cut shorter than this many places on a terminal."""


def say(text: str = "") -> None:
    """One line to standard output."""
    print(shown(text))


def warn(text: str) -> None:
    """One line to standard error."""
    print(shown(text), file=sys.stderr)


def print_json(value: object) -> None:
    """Indented JSON to standard output, in UTF-8 where the terminal or pipe takes it."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").replace("-", "").lower()
    print(json.dumps(value, ensure_ascii=encoding != "utf8", indent=2))


def shown(text: str) -> str:
    """Text from outside on one line and without anything that a terminal would obey."""
    return printable(encodable(text))


def width(text: str) -> int:
    """Places that a terminal gives the text: two for wide letters, none for what joins the one before."""
    if text.isascii():
        return len(text)
    places = 0
    for character in text:
        if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
            continue
        places += 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
    return places


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> None:
    """Aligned columns under their headings; ``right`` are the columns of numbers.

    In a pipe every text is whole. On a terminal the widest columns are cut until a line fits.
    """
    cells = [[shown(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(width(row[n]) for row in cells) for n in range(len(headings))]
    if sys.stdout is not None and sys.stdout.isatty():
        _shrink(widths, shutil.get_terminal_size().columns - len(_GAP) * (len(widths) - 1))
    for row in cells:
        line = _GAP.join(_cell(cell, widths[n], n in right) for n, cell in enumerate(row))
        print(line.rstrip())


def print_facts(facts: Sequence[tuple[str, str]]) -> None:
    """Label and value a line; lines without a value are left out."""
    filled = [(label, value) for label, value in facts if value]
    widest = max((width(label) for label, _ in filled), default=0)
    for label, value in filled:
        print(f"{_cell(label, widest, False)}{_GAP}{shown(value)}")


def _shrink(widths: list[int], space: int) -> None:
    while sum(widths) > space:
        widest = max(widths)
        if widest <= _LEAST:
            return
        widths[widths.index(widest)] -= 1


def _cell(text: str, places: int, right: bool) -> str:
    while width(text) > places:
        text = text.rstrip("…")[:-1] + "…"
    padding = " " * (places - width(text))
    return padding + text if right else text + padding

# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV in two flavours, shared by every layout that is a table of text.

Flavour "exact" is for programs: UTF-8 without mark, RFC 4180 (CRLF, quotes doubled), texts unchanged.
Flavour "spreadsheet" is for Excel and LibreOffice: UTF-8 with mark, one line per cell, and an apostrophe
before everything that such a program would take for a formula, or for a number or date that loses digits
(IPI 00014107338, cue 1E5, cue 1/2); ``unprefix`` takes it off again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from cuefolio.formats.registry import SheetOption
from cuefolio.formats.sheets.text import encodable, printable

FLAVOUR = SheetOption(
    id="flavour",
    kind="choice",
    default="exact",
    label="Made for",
    help="Exact text for programs, or cells that no spreadsheet takes for a formula.",
    choices=(("exact", "Programs (exact)"), ("spreadsheet", "Excel and LibreOffice")),
)

# Leading blanks are trimmed by some programs before they look for a formula; wide forms count as signs.
_CHANGED = re.compile(
    r"['\s]*([=+\-@＝＋－＠]|(0\d+|\d{12,}|\d+[eE]\d+|\d+[-/]\d+([-/]\d+)?)\s*\Z)|'*[\t\r\n]"
)


def prefix(cell: str) -> str:
    """An apostrophe before a cell that a spreadsheet would run or change. ``unprefix`` undoes it."""
    return f"'{cell}" if _CHANGED.match(cell) else cell


def unprefix(cell: str) -> str:
    """The cell before ``prefix``; a cell that never got an apostrophe comes back as it is."""
    return cell[1:] if cell.startswith("'") and _CHANGED.match(cell) else cell


def write_rows(heads: Sequence[str], rows: Iterable[Sequence[str]], flavour: object, out: BinaryIO) -> None:
    """A row of heads and the rows below it, in the flavour that ``FLAVOUR`` names."""
    spreadsheet = flavour == "spreadsheet"
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    for cells in rows:
        writer.writerow([prefix(printable(cell)) for cell in cells] if spreadsheet else cells)
    data = encodable(text.getvalue()).encode("utf-8")
    out.write(b"\xef\xbb\xbf" + data if spreadsheet else data)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells on their way to and from a spreadsheet: tab-separated text as Excel and LibreOffice write it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from cuefolio.domain.fields import CueField, field_for_heading


def to_text(cells: Sequence[Sequence[str]]) -> str:
    """Cells as tab-separated text; cells with tabs, line breaks or quotes are quoted."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(cells)
    return out.getvalue()


def from_text(text: str) -> list[list[str]]:
    """Cells of tab-separated text. One last empty line, which every spreadsheet adds, is no row.

    Quotes are only quotes where a spreadsheet puts them: at the beginning of a cell, and closed.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    limit = csv.field_size_limit(len(text) + 1)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect="excel-tab", strict=True))
    except csv.Error:
        # A title that begins with a quotation mark, typed into a plain text: no quoting at all.
        rows = [line.split("\t") for line in text.split("\n")]
    finally:
        csv.field_size_limit(limit)
    return [row or [""] for row in rows] or [[""]]


def headings(row: Sequence[str]) -> list[CueField | None] | None:
    """The fields that a first row names, or None when it is no row of headings.

    At least two cells must name fields, and more than half of those with text.
    """
    fields = [field_for_heading(cell) if cell.strip() else None for cell in row]
    named = sum(field is not None for field in fields)
    written = sum(bool(cell.strip()) for cell in row)
    return fields if named >= 2 and named * 2 > written else None

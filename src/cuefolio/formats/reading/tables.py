# SPDX-License-Identifier: GPL-3.0-or-later
"""From tables of any kind (worksheets, CSV, pages of a PDF) to a received sheet: find the headings, read the
facts above them, fold the rows below them.

A table may go on in further worksheets with the same headings; others are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cuefolio.domain.reconcile.received import ReadSheet, Remark
from cuefolio.domain.timecode import format_seconds
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.folding import Folder
from cuefolio.formats.reading.header_block import HeaderBlock
from cuefolio.formats.reading.headings import FIELDS, guess, is_heading_row
from cuefolio.formats.reading.layouts import Layout, layout_of
from cuefolio.formats.reading.values import Cell, text
from cuefolio.formats.reading.words import plain

HEAD_ROWS = 80
"""Headings stand among the first rows."""
SAMPLE_ROWS = 12
Row = tuple[int, Sequence[Cell]]
"""Number from 1, cells."""
Mapped = Mapping[str, str]
"""Field -> heading, or "#3" for the third column."""


@dataclass(frozen=True, slots=True)
class Table:
    """One worksheet or file of rows."""

    name: str
    rows: Iterable[Row]


@dataclass(frozen=True, slots=True)
class Columns:
    """What a table has, for choosing which column is what: its headings, rows below them, the layout it is
    known as ("" for a stranger's), and field -> heading as proposed."""

    headings: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    layout: str
    proposed: Mapping[str, str]


@dataclass(slots=True)
class _Head:
    """Where the headings of a table are and what they mean."""

    number: int
    layout: Layout | None
    columns: dict[str, int]
    headings: tuple[str, ...]


def read_tables(tables: Iterable[Table], path: Path, mapping: Mapped | None = None) -> ReadSheet:
    """The sheet in some tables. Raises CuefolioError import.no_headings, import.no_title_column,
    import.no_mapped."""
    folder: Folder | None = None
    used: _Head | None = None
    block: HeaderBlock | None = None
    remarks: list[Remark] = []
    seen: list[str] = []
    untitled: tuple[str, ...] = ()
    for table in tables:
        rows = iter(table.rows)
        first, head = _find_head(rows, mapping, seen)
        if head is None:
            continue
        if head.layout is None and mapping is None and "title" not in head.columns:
            untitled = untitled or head.headings
            continue
        if folder is None or used is None:
            used, folder = head, Folder(head.columns, head.layout)
            if head.layout is None and mapping is None:
                remarks += _not_understood(head)
            lines = [
                {at: value for at, value in enumerate(cells) if value is not None and value != ""}
                for number, cells in first
                if number < head.number
            ]
            block = HeaderBlock(lines, head.layout)
        elif head.columns != used.columns:
            remarks.append(Remark("import.sheet_skipped", arguments={"sheet": table.name}))
            continue
        folder.begin(table.name)
        for number, cells in first:
            if number > head.number:
                folder.add(number, cells)
        for number, cells in rows:
            folder.add(number, cells)
    if folder is None or used is None or block is None:
        if mapping:
            raise CuefolioError("import.no_mapped", path=str(path), headings=_some(mapping.values()))
        if untitled:
            raise CuefolioError("import.no_title_column", path=str(path), found=_some(untitled))
        raise CuefolioError("import.no_headings", path=str(path), found=_some(seen) or "nothing")
    return finished(folder, used.layout, block, used.columns, used.headings, remarks)


def finished(
    folder: Folder,
    layout: Layout | None,
    block: HeaderBlock,
    columns: Mapping[str, int],
    headings: Sequence[str],
    remarks: Sequence[Remark] = (),
) -> ReadSheet:
    """The sheet of a folder that got all its rows."""
    rows = folder.rows()
    header = {**block.values, **{name: value for name, value in folder.film.items() if value}}
    if layout is not None and layout.id == "generic-csv" and header.get("duration"):
        header["duration"] = f"{header['duration']}s"
    total = block.total if block.total is not None else folder.total
    from_start = layout is not None and layout.from_start
    sheet = ReadSheet(
        layout.id if layout else "",
        header,
        rows,
        (*remarks, *folder.remarks, *([Remark("import.from_start")] if from_start else ())),
        {name: headings[at] if at < len(headings) else f"#{at + 1}" for name, at in columns.items()},
        total,
        folder.roles_by_column,
        from_start,
    )
    untitled = sum(not row.cue.title for row in rows) if layout is None and "title" in columns else 0
    if untitled:
        told = Remark("import.untitled_lines", arguments={"count": untitled})
        sheet = replace(sheet, remarks=(*sheet.remarks, told))
    if total is not None and rows and total != sheet.total_seconds:
        given = {"stated": format_seconds(total), "sum": format_seconds(sheet.total_seconds)}
        sheet = replace(sheet, remarks=(*sheet.remarks, Remark("import.total_differs", arguments=given)))
    return sheet


def look_at(tables: Iterable[Table], path: Path) -> Columns:
    """The headings and first rows of the first table that has any. Raises CuefolioError
    import.no_headings."""
    best: tuple[list[Row], _Head] | None = None
    fallback: list[Row] = []
    for table in tables:
        rows = iter(table.rows)
        first, head = _find_head(rows, None, [])
        if head is not None:
            best = ([*first, *_more(rows, SAMPLE_ROWS)], head)
            break
        fallback = fallback or first
    if best is None:
        fullest = max(
            fallback, key=lambda row: sum(value not in (None, "") for value in row[1]), default=None
        )
        if fullest is None:
            raise CuefolioError("import.no_headings", path=str(path), found="nothing")
        headings = tuple(map(text, fullest[1]))
        best = (fallback, _Head(fullest[0], None, guess(headings), headings))
    found, head = best
    samples = [tuple(map(text, cells)) for number, cells in found if number > head.number]
    proposed = {name: _heading(head.headings, at) for name, at in head.columns.items() if name in FIELDS}
    return Columns(
        head.headings, tuple(samples[:SAMPLE_ROWS]), head.layout.id if head.layout else "", proposed
    )


def _find_head(
    rows: Iterator[Row], mapping: Mapped | None, seen: list[str]
) -> tuple[list[Row], _Head | None]:
    """The rows up to the headings, and these; ``seen`` gets the fullest row, for a sentence."""
    first: list[Row] = []
    if mapping and all(_column_number(heading) is not None for heading in mapping.values()):
        columns = {name: (_column_number(heading) or 1) - 1 for name, heading in mapping.items()}
        return first, _Head(0, None, columns, ())
    for number, cells in rows:
        first.append((number, cells))
        headings = tuple(text(value) if isinstance(value, str) else "" for value in cells)
        filled = sum(map(bool, headings))
        if filled > sum(map(bool, seen)):
            seen[:] = headings
        if filled >= 2:
            found = _mapped(headings, mapping) if mapping else _known(headings, filled)
            if found is not None:
                return first, _Head(number, found[0], found[1], headings)
        if len(first) >= HEAD_ROWS:
            break
    return first, None


def _not_understood(head: _Head) -> list[Remark]:
    """That a stranger's table has columns which nothing is known of."""
    used = set(head.columns.values())
    unknown = _some(heading for at, heading in enumerate(head.headings) if at not in used)
    return [Remark("import.columns_unknown", arguments={"columns": unknown})] if unknown else []


def _known(headings: Sequence[str], filled: int) -> tuple[Layout | None, dict[str, int]] | None:
    known = layout_of(headings)
    if known is not None:
        return known
    columns = guess(headings)
    return (None, columns) if is_heading_row(columns, filled) else None


def _mapped(headings: Sequence[str], mapping: Mapped) -> tuple[None, dict[str, int]] | None:
    names = [plain(heading) for heading in headings]
    columns = {}
    for name, heading in mapping.items():
        number = _column_number(heading)
        if number is not None:
            columns[name] = number - 1
        elif plain(heading) in names:
            columns[name] = names.index(plain(heading))
        else:
            return None
    return None, columns


def _column_number(heading: str) -> int | None:
    digits = heading.removeprefix("#")
    return int(digits) if heading.startswith("#") and digits.isdigit() and int(digits) > 0 else None


def _heading(headings: Sequence[str], at: int) -> str:
    """A heading that names its column alone, else its number."""
    names = [plain(heading) for heading in headings]
    return headings[at] if names.count(names[at]) == 1 and headings[at] != "#" else f"#{at + 1}"


def _more(rows: Iterator[Row], count: int) -> list[Row]:
    return [row for row, _ in zip(rows, range(count), strict=False)]


def _some(headings: Iterable[str]) -> str:
    shown = [heading for heading in headings if heading][:12]
    return ", ".join(shown)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue sheets read back: workbooks, CSV and TSV, PDF reports, JSON. Ours are told by their headings.

``read_sheet`` states what a file says and where; what that means for a production is for
``domain.reconcile``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from cuefolio.domain.reconcile.received import ReadSheet
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.limits import Limits, contents
from cuefolio.formats.reading.tables import Columns, look_at, read_tables

__all__ = ["Columns", "Limits", "look_at_columns", "read_sheet"]

_TEXTS = (".csv", ".tsv", ".txt", ".tab")


def read_sheet(
    path: Path, mapping: Mapping[str, str] | None = None, limits: Limits | None = None
) -> ReadSheet:
    """The cue sheet in a file. What a file is, its bytes tell; its name only decides between CSV and others.

    ``mapping`` says which column is what in a stranger's table: field (a key of ``headings.FIELDS``) ->
    heading, or "#3" for the third column. Raises CuefolioError import.* and file.cannot_read, one sentence
    that names the file and what to do.
    """
    limits = limits or Limits()
    data = contents(path, limits)
    if data.lstrip()[:5] == b"%PDF-" or data[:1024].find(b"%PDF-") >= 0:
        if mapping:
            raise CuefolioError("import.no_map_here", path=str(path))
        from cuefolio.formats.reading.pdf_report import read_report

        sheet = read_report(path, limits)
    elif _is_json(data, path):
        if mapping:
            raise CuefolioError("import.no_map_here", path=str(path))
        from cuefolio.formats.reading.json_sheets import read_json_sheet

        sheet = read_json_sheet(data, path)
    elif _is_workbook(data, path):
        from cuefolio.formats.reading.workbook import tables_of

        tables, remarks = tables_of(data, path, limits)
        read = read_tables(tables, path, mapping)
        sheet = replace(read, remarks=(*remarks, *read.remarks))
    else:
        from cuefolio.formats.reading.delimited import table_of

        _refuse_other(path)
        table, remarks = table_of(data, path, limits)
        read = read_tables([table], path, mapping)
        sheet = replace(read, remarks=(*remarks, *read.remarks))
    if not sheet.rows:
        raise CuefolioError("import.no_cues", path=str(path))
    return sheet


def look_at_columns(path: Path, limits: Limits | None = None) -> Columns:
    """The headings of a table, some rows, and what each column probably is. Raises as ``read_sheet``."""
    limits = limits or Limits()
    data = contents(path, limits)
    if _is_workbook(data, path):
        from cuefolio.formats.reading.workbook import tables_of

        return look_at(tables_of(data, path, limits)[0], path)
    if data[:1024].find(b"%PDF-") >= 0 or _is_json(data, path):
        raise CuefolioError("import.no_map_here", path=str(path))
    from cuefolio.formats.reading.delimited import table_of

    _refuse_other(path)
    return look_at([table_of(data, path, limits)[0]], path)


def _is_workbook(data: bytes, path: Path) -> bool:
    return data[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0") or path.suffix.lower() in (
        ".xlsx",
        ".xlsm",
        ".xls",
    )


def _is_json(data: bytes, path: Path) -> bool:
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return path.suffix.lower() == ".json" or (start == b"{" and path.suffix.lower() not in _TEXTS)


def _refuse_other(path: Path) -> None:
    if path.suffix.lower() not in _TEXTS:
        raise CuefolioError("import.kind", path=str(path))

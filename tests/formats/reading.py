# SPDX-License-Identifier: GPL-3.0-or-later
"""What a recipient's program sees in an exported sheet: all texts, read with parsers that are not ours."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import CueSheet
from cuefolio.formats.registry import sheet_format
from cuefolio.services.profiles import shipped

# Elements without an end tag, so that nesting can be followed.
_VOID = {"meta", "br"}


def written(format_id: str, sheet: CueSheet, **options: object) -> bytes:
    """The bytes of one export, by the profile of the format."""
    out = io.BytesIO()
    described = sheet_format(format_id)
    described.write(deliver(sheet, shipped(described.profile)), options, out)
    return out.getvalue()


def texts(format_id: str, data: bytes) -> list[str]:
    """Every text in the file, cell by cell or element by element; a page layout (PDF, plain text) is one text
    without line breaks."""
    suffix = sheet_format(format_id).suffix
    return {
        ".pdf": lambda: [" ".join(pdf_text(data).split())],
        ".txt": lambda: [" ".join(data.decode("utf-8").split())],
        ".xlsx": lambda: [str(value) for _, value in all_cells(data)],
        ".csv": lambda: [cell for row in rows(data) for cell in row],
        ".tsv": lambda: [cell for record in records(data) for cell in record],
        ".json": lambda: list(_strings(json.loads(data))),
        ".html": lambda: Page.of(data).texts,
    }[suffix]()


def pdf_text(data: bytes) -> str:
    """The text of a PDF by poppler; skips visibly where poppler is not installed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed, so the text of PDFs was not compared")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sheet.pdf")
        path.write_bytes(data)
        run = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode("utf-8").replace("\u200b", "")


def cells(data: bytes) -> list[tuple[str, object]]:
    """Address and value of every cell that holds something, formulas as text."""
    page = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    return [
        (cell.coordinate, cell.value) for row in page.iter_rows() for cell in row if cell.value is not None
    ]


def all_cells(data: bytes) -> list[tuple[str, object]]:
    """Address and value of every cell that holds something, of all worksheets."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [
        (f"{page.title}!{cell.coordinate}", cell.value)
        for page in book.worksheets
        for row in page.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def records(data: bytes) -> list[list[str]]:
    """The cells of a DDEX file, comments included, with escapes undone; several values of one stay joined."""
    lines = data.decode("utf-8").removesuffix("\n").split("\n")
    return [
        [cell.replace("\\\\|", "|").replace("\\\\\\", "\\") for cell in line.split("\t")] for line in lines
    ]


def rows(data: bytes) -> list[list[str]]:
    """The rows of a CSV file with or without a mark."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


class Page(HTMLParser):
    """Texts, tags and attributes of an HTML page, with a check that it is well nested."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []

    @classmethod
    def of(cls, data: bytes) -> Page:
        page = cls()
        page.feed(data.decode("utf-8"))
        page.close()
        assert page.open == []
        return page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open[-1] != "style":
            self.texts.append(data)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, str):
        yield value

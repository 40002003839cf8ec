# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet as its file will look: a page of a PDF as a picture, worksheets as tables, or text.

Everything here runs on a worker.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from cuefolio.gui.exporting import durations, grids, page_numbers
from cuefolio.gui.exporting.durations import Marks
from cuefolio.gui.exporting.grids import Grid
from cuefolio.gui.exporting.page_numbers import Spot
from cuefolio.gui.session import service

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from cuefolio.domain.delivery import Delivery

LINES_SHOWN = 400
"""Of a text only the beginning is shown."""
_LONGEST = 2000
_PDF = "application/pdf"
_WORKBOOK = ".xlsx"
_SEPARATED = {".csv": ",", ".tsv": "\t"}
_TEXT = ("text/", "application/json")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be shown: a delivery in a format with options. Two are the same when the file is."""

    made: Delivery
    format_id: str
    options: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to see of ``asked``: one page as a picture, or tables with their numbers, or text.

    ``pages`` counts pages or tables. ``data`` is the written file, for the next page.
    """

    asked: Asked
    data: bytes
    page: QImage | None = None
    pages: int = 0
    tables: tuple[Grid, ...] = ()
    marks: Marks = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Where on each page of ``asked`` its numbers stand."""

    asked: Asked
    pages: tuple[tuple[Spot, ...], ...]


def look(asked: Asked, before: Look | None, page: int, width: int) -> Look:
    """Write the sheet into memory, unless ``before`` is of the same, and show page ``page`` (from 0) of a PDF
    ``width`` px wide. Raises as ``services.sheets.render``."""
    described = service("sheets.formats")()[asked.format_id]
    if before is not None and before.asked is asked:
        data = before.data
        if before.page is None:
            return before
    else:
        data = service("sheets.render")(asked.made, asked.format_id, asked.options)
    if described.mime == _PDF:
        return Look(asked, data, *_painted(data, page, width))
    if described.suffix == _WORKBOOK or described.suffix in _SEPARATED:
        tables = (
            grids.workbook_grids(data)
            if described.suffix == _WORKBOOK
            else grids.separated_grid(data.decode("utf-8-sig", "replace"), _SEPARATED[described.suffix])
        )
        return Look(asked, data, None, len(tables), tables, durations.find(tables, asked.made))
    if not described.mime.startswith(_TEXT):
        return Look(asked, data)
    lines = data.decode("utf-8-sig", "replace").splitlines()
    return Look(asked, data, text="\n".join(line[:_LONGEST] for line in lines[:LINES_SHOWN]))


def _painted(data: bytes, page: int, width: int) -> tuple[QImage, int]:
    """A page as a picture on white paper, and how many pages there are."""
    with _document(data) as document:
        page = min(page, document.pageCount() - 1)
        points = document.pagePointSize(page)
        height = round(width * points.height() / max(points.width(), 1))
        image = document.render(page, QSize(width, height))
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.setPen(Qt.GlobalColor.lightGray)
        painter.drawRect(paper.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return paper, document.pageCount()


def find_numbers(shown: Look) -> Numbers:
    """The numbers on all pages of a PDF: apart from ``look``, for a long one takes its time."""
    with _document(shown.data) as document:
        return Numbers(shown.asked, page_numbers.find(document, shown.asked.made))


@contextmanager
def _document(data: bytes) -> Iterator[QPdfDocument]:
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the reported durations and totals stand on the pages of a PDF. Runs on a worker.

Clock times that stand below each other make a column, and the columns are asked as those of a table are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from cuefolio.gui.exporting import durations
from cuefolio.gui.exporting.grids import Cell, Grid, Place

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from cuefolio.domain.delivery import Delivery

MOST_PAGES = 40
"""Of a longer document only the first pages are looked through."""
_WORDS = re.compile(r"(?<![\d:.])\d{1,3}:\d\d(?::\d\d)?(?![\d:.,])|total\w*", re.IGNORECASE)
_SAME = 3.0
"""Points by which edges of one column, or middles of one line, differ at most."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A number on a page: its area in parts of the page's width and height, and the line (from 1) whose
    duration it is, ``durations.TOTAL`` for the total."""

    area: QRectF
    line: int


@dataclass(frozen=True, slots=True)
class _Word:
    page: int
    text: str
    area: QRectF


def find(document: QPdfDocument, made: Delivery) -> tuple[tuple[Spot, ...], ...]:
    """The numbers on each page."""
    pages = min(document.pageCount(), MOST_PAGES)
    words = [word for page in range(pages) for word in _words(document, page)]
    best: tuple[tuple[Spot, ...], ...] = ((),) * document.pageCount()
    # Durations end below each other in most layouts, in others they begin so.
    for edges in ([word.area.right() for word in words], [word.area.left() for word in words]):
        found = _spots(document, words, _clusters(edges), made)
        if sum(map(len, found)) > sum(map(len, best)):
            best = found
    return best


def _words(document: QPdfDocument, page: int) -> Iterable[_Word]:
    text = document.getAllText(page).text()
    for match in _WORDS.finditer(text):
        selected = document.getSelectionAtIndex(page, match.start(), match.end() - match.start())
        if selected.text() == match[0]:
            yield _Word(page, match[0], selected.boundingRectangle())


def _clusters(edges: Sequence[float]) -> list[int]:
    """The number of the group of near ones that each belongs to."""
    order = sorted(range(len(edges)), key=lambda at: edges[at])
    found, group, before = [0] * len(edges), 0, None
    for at in order:
        if before is not None and edges[at] - before > _SAME:
            group += 1
        found[at], before = group, edges[at]
    return found


def _spots(
    document: QPdfDocument, words: Sequence[_Word], columns: Sequence[int], made: Delivery
) -> tuple[tuple[Spot, ...], ...]:
    grids, areas = [], []
    last = max(columns, default=0) + 1
    for page in range(document.pageCount()):
        mine = [at for at, word in enumerate(words) if word.page == page]
        rows = _clusters([words[at].area.center().y() for at in mine])
        places: dict[Place, QRectF] = {}
        cells: dict[Place, Cell] = {}
        for at, row in zip(mine, rows, strict=True):
            is_number = words[at].text[0].isdigit()
            place = (row, columns[at] if is_number else last)
            cells[place] = Cell(words[at].text, words[at].text)
            places[place] = words[at].area
        cut = page == MOST_PAGES - 1 and document.pageCount() > MOST_PAGES
        grids.append(Grid("", max(rows, default=-1) + 1, last + 1, cells, cut=cut))
        areas.append(places)
    marks = durations.find(grids, made)
    return tuple(
        tuple(Spot(_part(document, page, areas[page][place]), line) for place, line in marked.items())
        for page, marked in enumerate(marks)
    )


def _part(document: QPdfDocument, page: int, area: QRectF) -> QRectF:
    size = document.pagePointSize(page)
    width, height = max(size.width(), 1.0), max(size.height(), 1.0)
    return QRectF(area.x() / width, area.y() / height, area.width() / width, area.height() / height)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of a written sheet, to be looked at: cells as a spreadsheet shows them, numbers that explain
themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cuefolio.gui.exporting.durations import TOTAL
from cuefolio.gui.exporting.grids import Grid, Place
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_LEAST, _MOST = 26, 280
_NOTHING = Grid("", 0, 0, {})
LINE = int(Qt.ItemDataRole.UserRole)
"""Role of the line (from 1) that a cell's number belongs to, TOTAL for the total, None for another cell."""


class GridModel(QAbstractTableModel):
    """The cells of a Grid; ``marks`` say which of them are numbers that can be explained."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = _NOTHING
        self.marks: Mapping[Place, int] = {}

    def show_grid(self, grid: Grid, marks: Mapping[Place, int]) -> None:
        """Show another table."""
        self.beginResetModel()
        self.grid, self.marks = grid, marks
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.grid.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.grid.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = (index.row(), index.column())
        cell, line = self.grid.cells.get(place), self.marks.get(place)
        if role == LINE:
            return line
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(cell.text.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.text if line is None else self.tr("{0}, Enter explains it").format(cell.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.text if line is None else self.tr("How this number came about (Enter)"))
        if role == Qt.ItemDataRole.ForegroundRole and line is not None:
            return current().link
        if role == Qt.ItemDataRole.FontRole and cell.bold:
            return font(weight=600)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            usual = "left" if isinstance(cell.value, str) else "right"
            across = _ALIGN.get(cell.align, _ALIGN[usual])
            return int(across | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return letters(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)


def letters(column: int) -> str:
    """The name of a column from 0 as spreadsheets have it: A, B, … Z, AA."""
    name, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


class GridView(QTableView):
    """``number_wanted`` carries the line of the number that a click or Enter fell on, None for the total."""

    number_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = GridModel(self)
        self.setModel(self.cells)
        self.setAccessibleName(self.tr("Cells of the sheet"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # A sheet is as it is, whichever way the window is read.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(current().metrics.row_height - 4)

    def show_grid(self, grid: Grid, marks: Mapping[Place, int]) -> None:
        """Show a table; the place that was looked at stays where the new one has the same shape."""
        same = (grid.name, grid.rows, grid.columns) == (
            self.cells.grid.name,
            self.cells.grid.rows,
            self.cells.grid.columns,
        )
        here = self.currentIndex()
        place = (here.row(), here.column()) if same and here.isValid() else (0, 0)
        scrolled = (self.horizontalScrollBar().value(), self.verticalScrollBar().value()) if same else (0, 0)
        self.clearSpans()
        self.cells.show_grid(grid, marks)
        letter = self.fontMetrics().averageCharWidth()
        for column in range(grid.columns):
            width = grid.widths.get(column, 12.0)
            self.setColumnHidden(column, width == 0)
            self.setColumnWidth(column, round(min(max(width * letter + 8, _LEAST), _MOST)))
        for (row, column), (rows, columns) in grid.spans.items():
            self.setSpan(row, column, rows, columns)
        self.setCurrentIndex(self.cells.index(*place))
        self.horizontalScrollBar().setValue(scrolled[0])
        self.verticalScrollBar().setValue(scrolled[1])

    def _explain(self, index: Index) -> bool:
        line = cast("int | None", index.data(LINE)) if index.isValid() else None
        if line is not None:
            self.number_wanted.emit(None if line == TOTAL else line)
        return line is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(self.currentIndex().data() or ""))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Not passed on: Enter in a table is no wish to export.
            self._explain(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._explain(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        asks = index.isValid() and index.data(LINE) is not None
        shape = Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

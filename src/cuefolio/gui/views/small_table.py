# SPDX-License-Identifier: GPL-3.0-or-later
"""A table that is edited like a spreadsheet: Tab and Enter move, typing edits. Parties, reels, entries."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from cuefolio.gui.delegates.cell import (
    MOVE_DOWN,
    MOVE_RIGHT,
    MOVE_STAY,
    MOVE_UP,
    CellDelegate,
)
from cuefolio.gui.theme import current

_Trigger = QAbstractItemView.EditTrigger
_NoHint = QAbstractItemDelegate.EndEditHint.NoHint
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SmallTable(QTableView):
    """Cells edited by CellDelegates. ``fit`` makes the table as high as its rows, for use inside a form.

    Tab goes to the next cell while a cell is edited, and on from the table when it is not. Enter edits the
    current cell, and moves down when it ends an edit. Delete asks for ``clear_wanted``, Insert for
    ``add_wanted``.
    """

    clear_wanted = Signal(object)
    """The current QModelIndex, valid."""
    add_wanted = Signal()
    open_wanted = Signal(object)
    """Enter or a double click on a QModelIndex that cannot be edited in place."""
    editor_closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "", fit: bool = False) -> None:
        super().__init__(parent)
        self._fit = fit
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        by_mouse = _Trigger.DoubleClicked | _Trigger.SelectedClicked
        self.setEditTriggers(by_mouse | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(current().metrics.row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._double_clicked)
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit_height(self) -> None:
        """Take the height of the rows (with ``fit``); call it when their number changes."""
        if not self._fit:
            return
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        row = self.verticalHeader().defaultSectionSize()
        header = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * row + 2 * self.frameWidth())

    def is_editing(self) -> bool:
        """Whether an editor is open in a cell."""
        return self.state() == QAbstractItemView.State.EditingState

    def edit_cell(self, row: int, column: int) -> None:
        """Go to a cell and open its editor."""
        index = self.model().index(row, column)
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index)
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        delegate = self.itemDelegateForIndex(self.currentIndex())
        move = delegate.last_move if isinstance(delegate, CellDelegate) else MOVE_STAY
        super().closeEditor(editor, _NoHint)
        self.setFocus()
        self._move(move)
        self.editor_closed.emit()

    def _move(self, move: int) -> None:
        here = self.currentIndex()
        if not here.isValid() or move == MOVE_STAY:
            return
        if move in (MOVE_DOWN, MOVE_UP):
            there = here.siblingAtRow(here.row() + (1 if move == MOVE_DOWN else -1))
            if there.isValid():
                self.setCurrentIndex(there)
            return
        there = self._next_editable(here, 1 if move == MOVE_RIGHT else -1)
        if there.isValid():
            self.setCurrentIndex(there)
            self.edit(there)
        elif self._fit:
            # Behind the last cell of a small table the form goes on.
            self.focusNextPrevChild(move == MOVE_RIGHT)

    def _next_editable(self, index: QModelIndex, step: int) -> QModelIndex:
        model = self.model()
        columns = model.columnCount()
        at = index.row() * columns + index.column() + step
        while 0 <= at < model.rowCount() * columns:
            found = model.index(at // columns, at % columns)
            visible = not self.isColumnHidden(found.column())
            if visible and model.flags(found) & Qt.ItemFlag.ItemIsEditable:
                return found
            at += step
        return QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid() and not self.is_editing():
            self._edit_or_open(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.clear_wanted.emit(index)
        elif event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _edit_or_open(self, index: QModelIndex) -> None:
        if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.open_wanted.emit(index)

    def _double_clicked(self, index: QModelIndex) -> None:
        if not self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.open_wanted.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model = self.model()
        if model is None or not model.rowCount() or self.selectionModel().hasSelection():
            return
        # Qt goes to the first cell, but selects nothing.
        here = self.currentIndex()
        self.setCurrentIndex(here if here.isValid() else model.index(0, 0))

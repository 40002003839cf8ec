# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue table: a grid that behaves like a spreadsheet.

Typing edits, Enter goes down, Tab goes right, Enter after Tabs returns to the column where they began,
Ctrl+D fills down, copy and paste talk to spreadsheets, Delete empties cells. Files dropped on a line go
to that cue.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from cuefolio.gui.delegates.cell import MOVE_DOWN, MOVE_LEFT, MOVE_RIGHT, MOVE_STAY, MOVE_UP, CellDelegate
from cuefolio.gui.models.cue_model import CueModel
from cuefolio.gui.models.id_list import Index
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.views.column_widths import ColumnWidths
from cuefolio.gui.views.cue_cells import cell_for, cells_in, suggestions
from cuefolio.gui.widgets.completing import Provider

if TYPE_CHECKING:
    from cuefolio.gui.views.cue_clipboard import CellBlock

_Select = QItemSelectionModel.SelectionFlag
_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_STAYS = (_Key.Key_F2, _Key.Key_Delete, _Key.Key_Escape, _Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt)
"""Keys after which Enter still returns to where the Tabs began; so does typing."""
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CueView(QTableView):
    """Cues of ``model``. ``cues_selected`` carries the keys of the selected lines, top to bottom."""

    cues_selected = Signal(list)
    files_dropped = Signal(list, str)
    """Paths, and the key of the cue they fell on ("" beside every cue)."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.cues = CueModel(session, self)
        self._delegates: list[CellDelegate] = []
        self._cells: dict[str, CellDelegate] = {}
        self._wanted: tuple[list[str], str] = ([], "")
        self._tabs_from: int | None = None
        self._adding_line = False
        """Whether the line that the keys are on was begun on the empty one: Enter goes to the next."""
        self._followed = False
        self._line: list[str] = []
        """The current cue and those that follow it, before the list changed."""
        self._typing = False
        self.setModel(self.cues)
        self.widths = ColumnWidths(self)
        self._set_up()
        self.cues.listed.connect(self._find_cursor)
        self.cues.added.connect(self._tell_selected)
        self.cues.drafted.connect(self._note_line)
        self.cues.listing.connect(self._note_neighbours)
        for begins in (self.cues.layoutAboutToBeChanged, self.cues.rowsAboutToBeInserted):
            begins.connect(self._note_cursor)
        for ends in (self.cues.layoutChanged, self.cues.rowsInserted):
            ends.connect(self._follow_cursor)
        notifier().changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Cues"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        # Qt's headings ask of every line whether it is selected, at each paint: they look at nothing.
        header.setSelectionModel(QItemSelectionModel(self.cues, header))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        # A click on a heading sorts; Qt would also select the column, and the keys would leave their cue.
        header.sectionPressed.disconnect()
        header.sectionEntered.disconnect()
        header.sectionClicked.connect(self._sort_by_section)

    # columns

    def show_columns(self, names: list[str]) -> None:
        """Show these fields, each with its painter and width; the selected cues stay selected."""
        field = self._field_of(self.currentIndex())
        selected, line = self.selected_cues(), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.cues.set_columns(names)
        self._delegates = []
        for column, shown in enumerate(self.cues.columns):
            delegate = self._cells.get(shown.name) or cell_for(shown, self)
            self._cells[shown.name] = delegate
            delegate.provider_for = self._provider
            delegate.current_row = line
            self._delegates.append(delegate)
            self.setItemDelegateForColumn(column, delegate)
        self.widths.apply()
        if selected:
            self.select_cues(selected, field)
        elif 0 <= line < self.cues.rowCount():
            self._go(line, self._column(field))
        self.verticalScrollBar().setValue(scrolled)

    def shown_columns(self) -> list[int]:
        """Columns from left to right as the person has put them, without hidden ones."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [column for column in order if not self.isColumnHidden(column)]

    def _column(self, field: str) -> int:
        """The column of a field, or of the title when it is not shown."""
        columns = (self.cues.column_of(name) for name in (field, "title"))
        return next((column for column in columns if column >= 0), 0)

    def _field_of(self, index: Index) -> str:
        return self.cues.columns[index.column()].name if index.isValid() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths.fit()

    def _provider(self, index: Index) -> Provider | None:
        return suggestions(self.session, self.cues.columns[index.column()], self.cues.film_id, self)

    def _restyle(self, _theme: object = None) -> None:
        self.verticalHeader().setDefaultSectionSize(current().metrics.row_height)
        self.widths.apply()

    def _sort_by_section(self, section: int) -> None:
        """First click sorts up, the second down, the third goes back to film order."""
        name = self.cues.columns[section].name
        if name == "film":
            return
        if self.cues.order != name:
            self.cues.sort_by(name, False)
        elif not self.cues.descending:
            self.cues.sort_by(name, True)
        else:
            self.cues.sort_by("film", False)

    # selection

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_selected()

    def _tell_selected(self, _key: str = "") -> None:
        self.cues_selected.emit(self.selected_cues())

    def currentChanged(self, current_index: Index, previous: Index) -> None:
        self._commit()
        super().currentChanged(current_index, previous)
        for delegate in self._delegates:
            delegate.current_row = current_index.row()
        if current_index.row() != previous.row():
            self.viewport().update()

    def selected_cues(self) -> list[str]:
        """Keys of the cues with a selected cell, top to bottom."""
        if self.selectionModel() is None:
            return []
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            part = selection.at(place)
            rows.update(range(part.top(), part.bottom() + 1))
        return [key for row in sorted(rows) if (key := self.cues.stored_key(row))]

    def select_cue(self, key: str, field: str = "") -> None:
        """Make a cue current, in the column of ``field`` when that is shown; waits until it is listed."""
        self.select_cues([key], field)

    def select_cues(self, keys: Sequence[str], field: str = "") -> None:
        """Select cues, the first as the current one; waits until all of them are listed."""
        places = sorted(place for key in keys if (place := self.cues.place_of(key)) is not None)
        if len(places) < len(keys):
            self._wanted = (list(keys), field)
            return
        self._wanted = ([], "")
        if not keys:
            return
        column = self._column(field or self._field_of(self.currentIndex()))
        self._go(self.cues.place_of(keys[0]) or 0, column)
        if len(keys) > 1:
            self.selectionModel().select(cells_in(self.cues, places, column), _Select.Select)

    def _go(self, row: int, column: int) -> None:
        index = self.cues.index(row, column)
        self.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect)
        self.scrollTo(index)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """As little as possible, but back to the cue numbers where the cell can be seen beside them."""
        super().scrollTo(index, hint)
        header = self.horizontalHeader()
        end = header.sectionPosition(index.column()) + header.sectionSize(index.column())
        if index.isValid() and end <= self.viewport().width():
            self.horizontalScrollBar().setValue(0)

    def _find_cursor(self) -> None:
        """The list is here: go where somebody wanted to be, or have some cell to type in."""
        self._leave_gone()
        # A bar under one empty line would only stand between it and the words that explain it.
        bare = not self.cues.ids
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if bare else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        wanted, field = self._wanted
        if wanted:
            self.select_cues(wanted, field)
        index = self.currentIndex()
        if not index.isValid() and self.cues.rowCount():
            self._go(0, self._column("title"))
        elif index.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(index, _Select.Select)

    def _note_cursor(self) -> None:
        """Lines will move: whoever sees the current one wants to see it afterwards."""
        index = self.currentIndex()
        self._followed = index.isValid() and self.viewport().rect().intersects(self.visualRect(index))

    def _follow_cursor(self) -> None:
        for delegate in self._delegates:
            delegate.current_row = self.currentIndex().row()
        if self._followed:
            self.scrollTo(self.currentIndex())

    def _note_neighbours(self) -> None:
        row = self.currentIndex().row()
        self._line = self.cues.ids[row:] if row >= 0 else []
        self._typing = self.state() is QAbstractItemView.State.EditingState

    def _leave_gone(self) -> None:
        """When the current cue is gone, the one that took its line is the next to work on."""
        if self._line and self.cues.place_of(self._line[0]) is None:
            places = (self.cues.place_of(key) for key in self._line)
            row = next((place for place in places if place is not None), self.cues.rowCount() - 1)
            if row >= 0:
                self._go(row, max(self.currentIndex().column(), 0))
            if self._typing:
                self.setFocus()
                self.session.refused.emit(
                    self.tr("The cue that you were typing in was deleted in another window.")
                )
        self._line = []

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and modifiers in _PLAIN and self._is_editable():
            self.edit(self.currentIndex())
        elif key in _ENTER and (shift or modifiers in _PLAIN):
            self._step(MOVE_UP if shift else MOVE_DOWN)
        elif key == _Key.Key_Tab and modifiers in _PLAIN:
            self._step(MOVE_RIGHT)
        elif key == _Key.Key_Backtab:
            self._step(MOVE_LEFT)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace) and modifiers in _PLAIN:
            self.clear_cells()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()  # without the window's action Qt would copy what the empty line says
        else:
            if key not in _STAYS and not event.text():
                self._leave_tabs()
            super().keyPressEvent(event)

    def _is_editable(self) -> bool:
        return bool(self.cues.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave_tabs()
        super().mousePressEvent(event)

    def _note_line(self) -> None:
        self._adding_line = True

    def _leave_tabs(self) -> None:
        self._tabs_from, self._adding_line = None, False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the cells; F6 and Ctrl+Tab (an action of the window) leave the table."""
        return False

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Qt would fill an open editor anew, and what is being typed would be lost.
        if self.state() is QAbstractItemView.State.EditingState:
            self.viewport().update()
        else:
            super().dataChanged(first, last, list(roles))

    def commitData(self, editor: QWidget) -> None:
        from cuefolio.gui.delegates.editors import accepts

        if accepts(editor):
            super().commitData(editor)
        else:
            # The keys are elsewhere already: the old value stays, and here is why.
            self._tell_refusal(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        index = self.currentIndex()
        move = MOVE_STAY
        if index.isValid():
            delegate = self._delegates[index.column()]
            move, delegate.last_move = delegate.last_move, MOVE_STAY
        reverted = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache
        if reverted and not editor.hasFocus():
            self._tell_refusal(editor)
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if not reverted:
            self._step(move)

    def _tell_refusal(self, editor: QWidget) -> None:
        error = editor.error() if hasattr(editor, "error") else ""
        if error:
            self.session.refused.emit(error)

    def _step(self, move: int) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        order = self.shown_columns()
        row, place = index.row(), order.index(index.column())
        if move in (MOVE_RIGHT, MOVE_LEFT):
            if self._tabs_from is None:
                self._tabs_from = index.column()
            place += 1 if move == MOVE_RIGHT else -1
            if not 0 <= place < len(order):
                row += 1 if move == MOVE_RIGHT else -1
                place %= len(order)
                self._leave_tabs()
        elif move in (MOVE_DOWN, MOVE_UP):
            if self._tabs_from in order:
                place = order.index(self._tabs_from)
            row += 1 if move == MOVE_DOWN else -1
            if self._adding_line and move == MOVE_DOWN:
                row = self.cues.rowCount() - 1
            self._leave_tabs()
        else:
            return
        if 0 <= row < self.cues.rowCount():
            self._go(row, order[place])

    def add_cue(self) -> None:
        """Add a cue behind the selected ones, ready to be typed in."""
        self._commit()
        selection = self.selectionModel().selection()
        last = max((selection.at(n).bottom() for n in range(selection.count())), default=-1)
        self._leave_tabs()
        self.setFocus()
        self._go(self.cues.add_behind(last if last < len(self.cues.ids) else -1), self._column("title"))

    # blocks of cells

    @cached_property
    def _block(self) -> CellBlock:
        from cuefolio.gui.views.cue_clipboard import CellBlock

        return CellBlock(self)

    def copy_cells(self) -> None:
        """Put the selected cells on the clipboard as a spreadsheet takes them."""
        self._commit()
        self._block.copy()

    def cut_cells(self) -> None:
        """Copy the selected cells and empty them."""
        self._commit()
        self._block.copy()
        self._block.clear()

    def clear_cells(self) -> None:
        """Empty the selected cells that can be typed in."""
        self._block.clear()

    def fill_down(self) -> None:
        """Give the selected cells of each column the value of the topmost one."""
        self._commit()
        self._block.fill_down()

    def paste_cells(self) -> None:
        """Write the clipboard's cells from the first selected cell on (see ``CellBlock.paste``)."""
        self._commit()
        self._block.paste()

    def _commit(self) -> None:
        """What is being typed belongs to the cells before anything is done with them."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        event.acceptProposedAction()
        self.files_dropped.emit(paths, self.cue_at(event.position().toPoint()))

    def cue_at(self, point: QPoint) -> str:
        """Key of the cue under a point of the viewport, "" beside every cue."""
        index = self.indexAt(point)
        return self.cues.stored_key(index.row()) if index.isValid() else ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue table: a grid that behaves like a spreadsheet.

Typing edits, Enter goes down, Tab goes right, Enter after Tabs returns to the column where they began,
Ctrl+D fills down, copy and paste talk to spreadsheets, Delete empties cells. Files dropped on a line go
to that cue. On the heading of a group, Left and Right fold it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from cuefolio.gui.delegates.cell import MOVE_DOWN, MOVE_LEFT, MOVE_RIGHT, MOVE_STAY, MOVE_UP
from cuefolio.gui.models.id_list import Index
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.cue_grid import CueGrid

if TYPE_CHECKING:
    from cuefolio.gui.views.cue_clipboard import CellBlock

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_STAYS = (_Key.Key_F2, _Key.Key_Delete, _Key.Key_Escape, _Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt)
"""Keys after which Enter still returns to where the Tabs began; so does typing."""
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_FOLDING = {
    _Key.Key_Left: True,
    _Key.Key_Minus: True,
    _Key.Key_Right: False,
    _Key.Key_Plus: False,
    _Key.Key_Space: None,
    _Key.Key_Return: None,
    _Key.Key_Enter: None,
}
"""What keys do on the heading of a group: fold, unfold, or the other of both."""


class CueView(CueGrid):
    """The grid to be typed in."""

    files_dropped = Signal(list, str)
    """Paths, and the key of the cue they fell on ("" beside every cue)."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._tabs_from: int | None = None
        self._adding_line = False
        """Whether the line that the keys are on was begun on the empty one: Enter goes to the next."""
        self.cues.drafted.connect(self._note_line)

    # keyboard

    def event(self, event: QEvent) -> bool:
        # A message of the window closes with Esc too; a text that could not be stored goes before it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            index = self.currentIndex()
            if event.key() == _Key.Key_Escape and self.cues.is_refused(index.row(), index.column()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if modifiers in _PLAIN and self._fold_by(key, event):
            return
        if modifiers in _PLAIN and self._settle_refused(key):
            return
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

    def _fold_by(self, key: int, event: QKeyEvent) -> bool:
        """Whether a key was one for the heading of a group. Letters there begin no edit and no search."""
        row = self.currentIndex().row()
        if not self.cues.is_group(row):
            return False
        if key in _FOLDING:
            self.toggle_group(row, _FOLDING[_Key(key)])
            return True
        return bool(event.text()) and event.text().isprintable()

    def _settle_refused(self, key: int) -> bool:
        """Enter tries again to store what could not be stored, Esc gives it up."""
        index = self.currentIndex()
        if key not in (*_ENTER, _Key.Key_Escape) or not index.isValid():
            return False
        if not self.cues.is_refused(index.row(), index.column()):
            return False
        name, field = self.cues.ids[index.row()], self.cues.columns[index.column()].name
        self.cues.give_up(name, field) if key == _Key.Key_Escape else self.cues.try_again(name, field)
        return True

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
        step = 1 if move in (MOVE_RIGHT, MOVE_DOWN) else -1
        while self.cues.is_group(row):
            row += step
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

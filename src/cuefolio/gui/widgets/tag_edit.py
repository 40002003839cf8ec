# SPDX-License-Identifier: GPL-3.0-or-later
"""The line inside a TagField: its keys walk over the chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from cuefolio.gui.widgets.line_field import is_redo, is_undo, one_line

if TYPE_CHECKING:
    from cuefolio.gui.widgets.tag_field import TagField

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_ERASE = (_Key.Key_Backspace, _Key.Key_Delete)


class TagEdit(QLineEdit):
    """Types the next word. What it cannot use itself goes on to the field's parents."""

    def __init__(self, field: TagField, separators: str) -> None:
        super().__init__(field.viewport())
        self._field = field
        self._separators = separators
        self.setFrame(False)
        self.setProperty("bare", True)

    def setCursorHidden(self, hidden: bool) -> None:
        """While the keys are on a chip the line shows no blinking cursor."""
        self.setReadOnly(hidden)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if is_undo(event) or is_redo(event):
                event.setAccepted(self._undoes(event))
                return True
            if event.key() == _Key.Key_Escape:
                event.setAccepted(self._field.is_dirty() or self._field.current_chip() >= 0)
                return True
        return super().event(event)

    def _undoes(self, event: QKeyEvent) -> bool:
        available = self.isUndoAvailable() if is_undo(event) else self.isRedoAvailable()
        return bool(available and self.text()) or (bool(available) and is_redo(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self._field.copy()
        elif is_undo(event) or is_redo(event):
            self._undo(event)
        elif self._field.current_chip() >= 0:
            self._on_chip(event)
        else:
            self._on_line(event)

    def _undo(self, event: QKeyEvent) -> None:
        if not self._undoes(event):
            event.ignore()
        elif is_undo(event):
            self.undo()
        else:
            self.redo()

    def _paste(self) -> None:
        text = QApplication.clipboard().text()
        self._field.set_current_chip(-1)
        if any(mark in text for mark in (*self._separators, "\n", "\r")):
            self._field.add(self.text() + text)
        else:
            self.insert(one_line(text))

    def _backwards(self) -> int:
        return _Key.Key_Right if self.isRightToLeft() else _Key.Key_Left

    def _on_line(self, event: QKeyEvent) -> None:
        key, field = event.key(), self._field
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if key in _ENTER:
            if self.text().strip():
                field.add(self.text())
            else:
                field.commit()
                event.ignore()
        elif event.text() and event.text() in self._separators:
            field.add(self.text())
        elif key == _Key.Key_Backspace and at_start and field.tags():
            field.remove_at(len(field.tags()) - 1)
        elif key == self._backwards() and at_start and field.tags():
            field.set_current_chip(len(field.tags()) - 1)
        elif key == _Key.Key_Escape:
            if field.is_dirty():
                field.restore()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_chip(self, event: QKeyEvent) -> None:
        key, field = event.key(), self._field
        chip, last = field.current_chip(), len(field.tags()) - 1
        forwards = _Key.Key_Left if self.isRightToLeft() else _Key.Key_Right
        if key == self._backwards():
            field.set_current_chip(max(0, chip - 1))
        elif key == forwards:
            field.set_current_chip(chip + 1 if chip < last else -1)
        elif key == _Key.Key_Home:
            field.set_current_chip(0)
        elif key in (_Key.Key_End, _Key.Key_Escape):
            field.set_current_chip(-1)
        elif key in _ERASE:
            field.remove_at(chip)
            field.set_current_chip(min(chip, last - 1))
        elif key in (*_ENTER, _Key.Key_F2):
            field.take_back(chip)
        elif event.text() and event.text().isprintable() and event.modifiers() in _TYPING:
            field.set_current_chip(-1)
            self._on_line(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._field.edit_focus(event, True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._field.edit_focus(event, False)


_TYPING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)

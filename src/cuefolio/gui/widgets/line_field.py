# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of text that is saved when it is left: the base of most controls on the card and in the table."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cuefolio.gui.widgets.labels import name_control, set_tip

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


def one_line(text: str) -> str:
    """Pasted text for one line: line breaks and tabs become single spaces, control characters go."""
    lines = text.replace("\t", " ").splitlines()
    joined = " ".join(part.strip() for part in lines if part.strip()) if len(lines) > 1 else "".join(lines)
    return "".join(c for c in joined if unicodedata.category(c) != "Cc")


def is_undo(event: QKeyEvent) -> bool:
    """Whether a key press is the system's Undo."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Whether a key press is Redo: Ctrl+Shift+Z or Ctrl+Y, on every system."""
    control = Qt.KeyboardModifier.ControlModifier
    both = control | Qt.KeyboardModifier.ShiftModifier
    pressed = (event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
    return event.matches(QKeySequence.StandardKey.Redo) or pressed in (
        (_Key.Key_Z, both),
        (_Key.Key_Y, control),
    )


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a changed property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class LineField(QLineEdit):
    """A line that commits once, on Enter or when it loses the focus, and only when it was changed.

    Ctrl+Z undoes typing while there is some to undo; then it reaches the window's own undo. Esc puts the
    value back. For a selection with different values, ``set_mixed`` shows "several values"; nothing is
    committed unless something is typed, or Delete is pressed in the empty field to clear them all.
    """

    committed = Signal(str)
    edited = Signal()
    """The person changed the text (not the program)."""
    error_changed = Signal(str)
    """A sentence, or "" when the text is fine again."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        description: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__(parent)
        self._value = ""
        self._mixed = False
        self._clears = False
        self._placeholder = placeholder
        self._error = ""
        self._description = description
        self.setPlaceholderText(placeholder)
        name_control(self, name, description)
        self.textEdited.connect(self._on_edited)

    # -- value -----------------------------------------------------------------------------------

    def value(self) -> str:
        """The value last set or committed; what is being typed is ``text()``."""
        return self._value

    def set_value(self, text: str) -> None:
        """Show another value; what was being typed is given up."""
        self._value, self._mixed, self._clears = text, False, False
        self.setPlaceholderText(self._placeholder)
        self._show(text)
        self.set_error("")

    def refresh_value(self, text: str) -> None:
        """A new stored value for the same field: shown, but what is being typed stays."""
        if self.is_dirty():
            self._value, self._mixed = text, False
        elif self._mixed or text != self.text():
            self.set_value(text)
        else:
            self._value = text

    def set_mixed(self) -> None:
        """Several values stand behind this field."""
        self.set_value("")
        self._mixed = True
        self.setPlaceholderText(self.tr("several values"))

    def is_mixed(self) -> bool:
        """Whether several values stand behind this field."""
        return self._mixed

    def is_dirty(self) -> bool:
        """Whether there is something to commit."""
        if self._mixed:
            return bool(self.text()) or self._clears
        return self.text() != self._value

    def commit(self) -> bool:
        """Emit ``committed`` when something was changed; False when the text is refused."""
        if not self.is_dirty():
            return True
        if not self.accepts():
            return False
        text = self.text()
        self._value, self._mixed, self._clears = text, False, False
        self.setPlaceholderText(self._placeholder)
        # Ctrl+Z from here on belongs to the catalogue's undo, not to letters of a saved value.
        self._show(text, keep_cursor=True)
        self.committed.emit(text)
        return True

    def restore(self) -> None:
        """Put the stored value back."""
        if self._mixed:
            self.set_mixed()
        else:
            self.set_value(self._value)
        self.selectAll()

    def accepts(self) -> bool:
        """Whether the text may be committed. For subclasses; they also say why (``set_error``)."""
        return True

    # -- error -----------------------------------------------------------------------------------

    def set_error(self, sentence: str) -> None:
        """Mark the field and explain; "" takes the mark away."""
        if sentence == self._error:
            return
        self._error = sentence
        self.setProperty("error", bool(sentence))
        set_tip(self, sentence or self._description)
        self.setAccessibleDescription(sentence or self._description)
        repolish(self)
        self.error_changed.emit(sentence)

    def error(self) -> str:
        """The sentence of ``set_error``."""
        return self._error

    # -- events ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = self._wants(event)
            if wanted is not None:
                event.setAccepted(wanted)
                return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool | None:
        """Whether a key that is also a shortcut of the window belongs to this field; None: as usual."""
        if is_undo(event):
            return self.isUndoAvailable()
        if is_redo(event):
            return self.isRedoAvailable()
        if event.key() == _Key.Key_Escape:
            return self.is_dirty()
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif is_undo(event) or is_redo(event):
            wanted = self._wants(event)
            if not wanted:
                event.ignore()
            elif is_undo(event):
                self.undo()
            else:
                self.redo()
        elif key == _Key.Key_Escape:
            if self.is_dirty():
                self.restore()
            else:
                event.ignore()
        elif key in _ENTER:
            if self.commit():
                self.selectAll()
            super().keyPressEvent(event)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace) and self._mixed and not self.text():
            self._clears = True
            self.setPlaceholderText(self.tr("clear all values"))
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A context menu borrows the focus; the window's deactivation saves, because nothing may be lost.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def paste(self) -> None:
        """Paste one line of clean text from the clipboard."""
        if not self.isReadOnly():
            self.insert(one_line(QApplication.clipboard().text()))

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasText() and not self.isReadOnly():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.insert(one_line(event.mimeData().text()))
            event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _on_edited(self, text: str) -> None:
        clean = one_line(text) if not text.isprintable() else text
        if clean != text:  # the middle mouse button pastes past us
            self.setText(clean)
        self._clears = False
        if self._error:
            self.set_error("")
        self.edited.emit()

    def _show(self, text: str, *, keep_cursor: bool = False) -> None:
        at = self.cursorPosition()
        # setText also empties the undo history, which belongs to the text before.
        self.setText(text)
        if keep_cursor:
            self.setCursorPosition(min(at, len(text)))
        else:
            self.setCursorPosition(0)

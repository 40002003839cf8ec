# SPDX-License-Identifier: GPL-3.0-or-later
"""Several lines of text that are saved when they are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from cuefolio.gui.widgets.labels import name_control, set_tip
from cuefolio.gui.widgets.line_field import is_redo, is_undo, repolish

_FRAME = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QPlainTextEdit):
    """The contract of LineField for long text: commits on Ctrl+Enter and when it loses the focus.

    Grows with its content from ``min_lines`` to ``max_lines``. Tab leaves the field.
    """

    committed = Signal(str)
    edited = Signal()
    error_changed = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        description: str = "",
        placeholder: str = "",
        min_lines: int = 2,
        max_lines: int = 10,
    ) -> None:
        super().__init__(parent)
        self._value = ""
        self._mixed = False
        self._clears = False
        self._placeholder = placeholder
        self._error = ""
        self._description = description
        self._lines = (min_lines, max_lines)
        self._setting = False
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name_control(self, name, description)
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def value(self) -> str:
        """The value last set or committed."""
        return self._value

    def text(self) -> str:
        """What is in the field now."""
        return self.toPlainText()

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
            return self._clears or not self.document().isEmpty()
        return self.text() != self._value

    def commit(self) -> bool:
        """Emit ``committed`` when something was changed."""
        if self.is_dirty():
            text = self.text()
            self._value, self._mixed, self._clears = text, False, False
            self.setPlaceholderText(self._placeholder)
            self.document().clearUndoRedoStacks()
            self.committed.emit(text)
        return True

    def restore(self) -> None:
        """Put the stored value back."""
        if self._mixed:
            self.set_mixed()
        else:
            self.set_value(self._value)

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

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        least, most = self._lines
        # QPlainTextDocumentLayout measures its height in lines, not in px.
        lines = int(self.document().size().height())
        return QSize(160, line * min(max(lines, least), most) + 2 * _FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = self._wants(event)
            if wanted is not None:
                event.setAccepted(wanted)
                return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool | None:
        if is_undo(event):
            return self.document().isUndoAvailable()
        if is_redo(event):
            return self.document().isRedoAvailable()
        if event.key() == Qt.Key.Key_Escape:
            return self.is_dirty()
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_undo(event) or is_redo(event):
            if not self._wants(event):
                event.ignore()
            elif is_undo(event):
                self.undo()
            else:
                self.redo()
        elif key == Qt.Key.Key_Escape:
            if self.is_dirty():
                self.restore()
            else:
                event.ignore()
        elif key in _ENTER and control:
            self.commit()
        elif key in _ENTER and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.insertPlainText("\n")  # as in a spreadsheet, where Enter alone leaves the cell
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._mixed and self.document().isEmpty():
            self._clears = True
            self.setPlaceholderText(self.tr("clear all values"))
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, its line ends as one kind, without control characters."""
        text = "\n".join(source.text().splitlines())
        self.insertPlainText("".join(c for c in text if c in "\n\t" or c >= " "))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _grow(self) -> None:
        self.updateGeometry()

    def _on_changed(self) -> None:
        if not self._setting:
            self._clears = False
            if self._error:
                self.set_error("")
            self.edited.emit()

    def _show(self, text: str) -> None:
        self._setting = True
        try:
            self.setPlainText(text)
        finally:
            self._setting = False

# SPDX-License-Identifier: GPL-3.0-or-later
"""One of a few known values, or unknown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from cuefolio.gui.widgets.labels import elide, name_control
from cuefolio.gui.widgets.line_field import repolish

_SEVERAL = "\0several"
"""Value of the entry that leaves several values as they are; no code can be that."""
_INSET = 2
"""What the style leaves free beside the text inside its part of the field, in px."""


class ChoiceField(QComboBox):
    """A closed list of ``(value, label)``, led by a blank entry that means unknown.

    Typing letters finds an entry, Delete or Backspace chooses unknown. The wheel scrolls the page unless
    the field has the focus. ``committed`` carries the value, None for unknown.

    Over several values no single key changes them all: keys open the list, Enter there decides, and the
    entry it begins on leaves everything as it is.
    """

    committed = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        name: str = "",
        description: str = "",
        unknown: bool = True,
    ) -> None:
        super().__init__(parent)
        self._unknown = unknown
        self._mixed = False
        self._value: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        name_control(self, name, description)
        self.set_choices(choices)
        self.view().installEventFilter(self)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the list; the value stays."""
        self.blockSignals(True)
        self.clear()
        if self._unknown:
            self.addItem(self.tr("unknown"), None)
        for value, label in choices:
            self.addItem(label, value)
        self._set_mixed_entry(self._mixed)
        self.blockSignals(False)
        self._show()

    def value(self) -> str | None:
        """The value shown, None for unknown and for several values."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show a value. One that is not in the list (of a newer version) joins it as it is."""
        self._set_mixed_entry(False)
        self._value, self._mixed = value or None, False
        if self._value is not None and self.findData(self._value) < 0:
            self.addItem(self._value, self._value)
        self._show()

    refresh_value = set_value

    def set_mixed(self) -> None:
        """Several values stand behind this field."""
        self._set_mixed_entry(True)
        self._value, self._mixed = None, True
        self._show()

    def is_mixed(self) -> bool:
        """Whether several values stand behind this field."""
        return self._mixed

    def is_dirty(self) -> bool:
        """Never: a choice is committed as it is made."""
        return False

    def width_for(self, text: str) -> int:
        """Width in px in which an entry is not shortened."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self.width() - self._room(option) + self.fontMetrics().horizontalAdvance(text) + 1

    def shown_text(self) -> str:
        """The entry as it is on the screen: one that is too long ends with an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return elide(self.currentText(), self.fontMetrics(), self._room(option))

    def _room(self, option: QStyleOptionComboBox) -> int:
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return field.width() - _INSET

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt would cut a long entry in the middle of a letter.
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def minimumSizeHint(self) -> QSize:
        return QSize(64, super().minimumSizeHint().height())

    def _set_mixed_entry(self, wanted: bool) -> None:
        """The entry that stands for several values leads the list while they differ."""
        there = self.count() > 0 and self.itemData(0) == _SEVERAL
        if wanted and not there:
            self.insertItem(0, self.tr("several values"), _SEVERAL)
        elif there and not wanted:
            self.removeItem(0)

    def _show(self) -> None:
        if self._mixed:
            self.setCurrentIndex(0)
        elif self._value is None:
            self.setCurrentIndex(0 if self._unknown else -1)
        else:
            self.setCurrentIndex(self.findData(self._value))
        blank = self._value is None
        if self.property("blank") is not blank:
            self.setProperty("blank", blank)
            repolish(self)

    def _on_activated(self, index: int) -> None:
        value = self.itemData(index)
        if value == _SEVERAL or (value == self._value and not self._mixed):
            self._show()
            return
        self._set_mixed_entry(False)
        self._value, self._mixed = value, False
        self._show()
        self.committed.emit(value)

    def showPopup(self) -> None:
        # Where the list was left by Esc must not lie under the pointer, or be taken by Enter.
        self._go(self.currentIndex())
        super().showPopup()

    def _go(self, row: int) -> None:
        """Go to an entry of the list, which Enter will take."""
        self.view().setCurrentIndex(self.model().index(row, self.modelColumn()))

    def _open_at(self, row: int) -> None:
        self.showPopup()
        self._go(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        erase = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if (
            event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in erase
        ) and watched is self.view():
            # The list would look for a word that begins with the sign of this key.
            if self._unknown:
                self._go(1 if self._mixed else 0)
            return True
        return super().eventFilter(watched, event)

    def _on_mixed_key(self, event: QKeyEvent) -> bool:
        """Keys over several values; True when this was one."""
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._unknown:
            self._open_at(1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._open_at(0)
        elif event.text().strip() and event.text().isprintable():
            self._open_at(0)
            self.view().keyboardSearch(event.text())
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if self._mixed and plain and self._on_mixed_key(event):
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._unknown:
            self._on_activated(0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if event.key() == Qt.Key.Key_Space:
                self.showPopup()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and not self._mixed:
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._unknown:
            self.setItemText(1 if self._mixed else 0, self.tr("unknown"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""One of a few known values, or unknown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from cuefolio.gui.widgets.labels import name_control
from cuefolio.gui.widgets.line_field import repolish


class ChoiceField(QComboBox):
    """A closed list of ``(value, label)``, led by a blank entry that means unknown.

    Typing letters finds an entry, Delete or Backspace chooses unknown. The wheel scrolls the page unless
    the field has the focus. ``committed`` carries the value, None for unknown.
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
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the list; the value stays."""
        self.blockSignals(True)
        self.clear()
        if self._unknown:
            self.addItem(self.tr("unknown"), None)
        for value, label in choices:
            self.addItem(label, value)
        self.blockSignals(False)
        self._show()

    def value(self) -> str | None:
        """The value shown, None for unknown and for several values."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show a value. One that is not in the list (of a newer version) joins it as it is."""
        self._value, self._mixed = value or None, False
        if self._value is not None and self.findData(self._value) < 0:
            self.addItem(self._value, self._value)
        self._show()

    refresh_value = set_value

    def set_mixed(self) -> None:
        """Several values stand behind this field."""
        self._value, self._mixed = None, True
        self._show()

    def is_mixed(self) -> bool:
        """Whether several values stand behind this field."""
        return self._mixed

    def is_dirty(self) -> bool:
        """Never: a choice is committed as it is made."""
        return False

    def minimumSizeHint(self) -> QSize:
        return QSize(64, super().minimumSizeHint().height())

    def _show(self) -> None:
        self.setPlaceholderText(self.tr("several values") if self._mixed else "")
        if self._mixed:
            self.setCurrentIndex(-1)
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
        if value == self._value and not self._mixed:
            return
        self._value, self._mixed = value, False
        self._show()
        self.committed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
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
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._unknown:
            self.setItemText(0, self.tr("unknown"))

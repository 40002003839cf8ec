# SPDX-License-Identifier: GPL-3.0-or-later
"""Yes, no, or unknown: three segments, because unknown is a value and not an empty tick box."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleValueChangeEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import name_control

_VALUES: tuple[bool | None, ...] = (None, True, False)


class TriStateField(QFrame):
    """One Tab stop. Left and Right choose, Space goes round, Delete means unknown, Y and N by letter.

    ``committed`` carries True, False or None for unknown. Over several values these keys only mark a
    segment, and Enter takes it: no single key changes many cues.
    """

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, name: str = "", description: str = "") -> None:
        super().__init__(parent)
        self._value: bool | None = None
        self._mixed = False
        self._marked: int | None = None
        self.setProperty("control", "segments")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._labels = (self.tr("unknown"), self.tr("yes"), self.tr("no"))
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(1)
        for index, label in enumerate(self._labels):
            button = QToolButton(self)
            button.setText(label)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("segment", True)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            button.setAccessibleName(f"{name}: {label}" if name else label)
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._group.idClicked.connect(self._choose)
        self._description = description
        name_control(self, name, description)
        self._show()

    def value(self) -> bool | None:
        """The value shown, None for unknown and for several values."""
        return self._value

    def set_value(self, value: bool | None) -> None:
        """Show a value."""
        self._value, self._mixed, self._marked = value, False, None
        self._show()

    refresh_value = set_value

    def set_mixed(self) -> None:
        """Several values stand behind this field: no segment is chosen."""
        self._value, self._mixed, self._marked = None, True, None
        self._show()

    def is_mixed(self) -> bool:
        """Whether several values stand behind this field."""
        return self._mixed

    def is_dirty(self) -> bool:
        """Never: a choice is committed as it is made."""
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current().metrics.field_height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._mixed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked is not None:
            self._choose(self._marked)
            return
        index = _VALUES.index(self._value)
        if self._mixed:
            index = -1 if self._marked is None else self._marked
        forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        letter = event.text().casefold()
        choose = self._mark if self._mixed else self._choose
        if step:
            choose(min(max(index + (step if forward else -step), 0), 2))
        elif event.key() == Qt.Key.Key_Space:
            choose((index + 1) % 3)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            choose(0)
        elif event.key() == Qt.Key.Key_Escape and self._marked is not None:
            self._mark(None)
        elif letter and event.modifiers() == Qt.KeyboardModifier.NoModifier and self._by_letter(letter):
            return
        else:
            super().keyPressEvent(event)

    def _by_letter(self, letter: str) -> bool:
        for index, label in enumerate(self._labels):
            if label.casefold().startswith(letter):
                self._choose(index)
                return True
        return False

    def _mark(self, index: int | None) -> None:
        """Show what Enter would set for all."""
        self._marked = index
        self._show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._marked is not None:
            self._mark(None)

    def _choose(self, index: int) -> None:
        value = _VALUES[index]
        if value is self._value and not self._mixed:
            self._show()
            return
        self._value, self._mixed, self._marked = value, False, None
        self._show()
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self._labels[index]))
        self.committed.emit(value)

    def _show(self) -> None:
        # An exclusive group cannot be without a chosen button.
        self._group.setExclusive(False)
        for index, value in enumerate(_VALUES):
            chosen = index == self._marked if self._mixed else value is self._value
            self._group.button(index).setChecked(chosen)
        self._group.setExclusive(True)
        if not self._mixed:
            state = self._labels[_VALUES.index(self._value)]
        elif self._marked is None:
            state = self.tr("several values")
        else:
            state = self.tr("several values; Enter sets all to {0}").format(self._labels[self._marked])
        said = f"{state}. {self._description}" if self._description else state
        self.setAccessibleDescription(said)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What every page of the settings has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui.widgets.labels import PlainLabel

TEXT_WIDTH = 440


class SettingsPage(QScrollArea):
    """Headed groups below each other, in a page that scrolls where the window is small."""

    title = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(20, 2, 12, 8)
        self.column.setSpacing(6)
        self._heading = PlainLabel("", self.body, role="heading")
        self.column.addWidget(self._heading)
        self.setWidget(self.body)

    def take_title(self, title: str) -> None:
        """Name the page."""
        self.title = title
        self._heading.setText(title)
        self.setAccessibleName(title)

    def reset(self) -> None:
        """Put everything on this page as delivered."""

    def can_reset(self) -> bool:
        """Whether there is something on the page that was delivered in a way."""
        return True

    def group(self, title: str) -> None:
        """Begin a group."""
        self.column.addSpacing(8)
        self.column.addWidget(PlainLabel(title, self.body, role="key"))

    def paragraph(self, text: str = "", role: str | None = "dim") -> PlainLabel:
        """Add some lines of text."""
        label = PlainLabel(text, self.body, role=role, wrap=True)
        label.setMaximumWidth(TEXT_WIDTH + 60)
        self.column.addWidget(label)
        return label


class Choice(QWidget):
    """A few radio buttons beside each other, or below each other. ``chosen`` carries the value."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        below: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        layout = QVBoxLayout(self) if below else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8 if below else 18)
        for value, label in choices:
            button = QRadioButton(label.replace("&", "&&"), self)
            button.setAccessibleName(f"{name}: {label}")
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self.buttons[value] = button
            layout.addWidget(button)
        if not below:
            layout.addStretch(1)

    def show_value(self, value: str) -> None:
        """Mark a value, without telling."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def value(self) -> str:
        """The value that is marked, "" for none."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

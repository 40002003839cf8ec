# SPDX-License-Identifier: GPL-3.0-or-later
"""What could not be read of files that are else readable, and whether a person wants the rest of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui.widgets.labels import PlainLabel, set_tip

_MOST = 500
"""Sentences that are listed."""
_LIST_HEIGHT = 110


class LossBar(QFrame):
    """Hidden while nothing is lost. ``chosen`` tells that the tick was set or taken away."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "warning")
        self.text = PlainLabel("", self, elide=True)
        self.list_button = QPushButton(self.tr("Show all"), self)
        self.list_button.setAutoDefault(False)
        self.list_button.setCheckable(True)
        self.list_button.toggled.connect(self._show_list)
        self.take = QCheckBox(self.tr("Take what could be read"), self)
        set_tip(self.take, self.tr("Import the cues although clips of the file are missing"))
        self.take.toggled.connect(self.chosen)
        self.list = QPlainTextEdit(self)
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setMaximumHeight(_LIST_HEIGHT)
        self.list.setAccessibleName(self.tr("Parts that could not be read"))
        self.list.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.list_button)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.list)
        self.hide()

    def show_losses(self, files: Sequence[str], sentences: Sequence[str], *, anew: bool) -> None:
        """Tell what is missing of which files; ``anew`` takes the tick away."""
        if anew:
            self.take.setChecked(False)
            self.list_button.setChecked(False)
        text = ""
        if sentences:
            text = self.tr("Parts of {0} could not be read ({1}): {2}").format(
                ", ".join(files), len(sentences), sentences[0]
            )
        self.text.setText(text)
        set_tip(self.text, text)
        self.take.setAccessibleDescription(text)
        shown = list(sentences[:_MOST])
        if len(sentences) > _MOST:
            shown.append(self.tr("and {0} more").format(len(sentences) - _MOST))
        self.list.setPlainText("\n".join(shown))
        self.list_button.setVisible(len(sentences) > 1)
        self.setVisible(bool(sentences))

    @property
    def holds_back(self) -> bool:
        """Whether nothing can be imported before the tick is set."""
        return not self.isHidden() and not self.take.isChecked()

    def _show_list(self, on: bool) -> None:
        self.list.setVisible(on)
        self.list_button.setText(self.tr("Show less") if on else self.tr("Show all"))

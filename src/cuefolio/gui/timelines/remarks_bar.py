# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person should know of a file: the first sentences, and behind a button all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.gui.timelines.held_bar import SentenceList
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

_MOST = 2
"""Sentences that are said without being asked for."""


class RemarksBar(QWidget):
    """Takes no room without sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self.text = PlainLabel("", self, role="warning", wrap=True)
        self.more_button = QPushButton("", self)
        self.more_button.setAutoDefault(False)
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show_list)
        self.list = SentenceList(self)
        self.list.setAccessibleName(self.tr("What there is to know of the file"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.list)
        self.hide()

    def show_sentences(self, sentences: Sequence[str], *, anew: bool) -> None:
        """Say the first, list all; ``anew`` folds the list."""
        self._left = max(len(sentences) - _MOST, 0)
        self.text.setText(" ".join(sentences[:_MOST]))
        set_tip(self.text, "\n".join(sentences))
        self.list.show_sentences(sentences)
        if anew or not self._left:
            self.more_button.setChecked(False)
        self.more_button.setVisible(self._left > 0)
        self._name_button()
        self.setVisible(bool(sentences))

    def _show_list(self, on: bool) -> None:
        self.list.setVisible(on)
        self._name_button()

    def _name_button(self) -> None:
        is_open = self.more_button.isChecked()
        self.more_button.setText(self.tr("Show less") if is_open else self.tr("{0} more").format(self._left))

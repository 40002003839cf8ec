# SPDX-License-Identifier: GPL-3.0-or-later
"""Why an import waits for a tick, with a list of everything that there is to know before it is set."""

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


class SentenceList(QPlainTextEdit):
    """Sentences to read and to copy; Tab goes on. Hidden until it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMaximumHeight(_LIST_HEIGHT)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """One a line."""
        shown = list(sentences[:_MOST])
        if len(sentences) > _MOST:
            shown.append(self.tr("and {0} more").format(len(sentences) - _MOST))
        self.setPlainText("\n".join(shown))


class HeldBar(QFrame):
    """Hidden while nothing holds the import back. ``take`` is the tick of a person who wants it all the same,
    ``chosen`` tells that it was set or taken away. Subclasses name the tick and the list."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "warning")
        self.text = PlainLabel("", self, elide=True)
        self.list_button = QPushButton(self.tr("Show all"), self)
        self.list_button.setAutoDefault(False)
        self.list_button.setCheckable(True)
        self.list_button.toggled.connect(self._show_list)
        self.take = QCheckBox("", self)
        self.take.toggled.connect(self.chosen)
        self.list = SentenceList(self)
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

    def show_held(self, text: str, sentences: Sequence[str], *, anew: bool) -> None:
        """Say ``text``, list the sentences; without any nothing is held back. ``anew`` unticks."""
        if anew:
            self.take.setChecked(False)
            self.list_button.setChecked(False)
        self.text.setText(text)
        set_tip(self.text, text)
        self.take.setAccessibleDescription(text)
        self.list.show_sentences(sentences)
        self.list_button.setVisible(len(sentences) > 1)
        self.setVisible(bool(sentences))

    @property
    def holds_back(self) -> bool:
        """Whether nothing can be imported before the tick is set."""
        return not self.isHidden() and not self.take.isChecked()

    def _show_list(self, on: bool) -> None:
        self.list.setVisible(on)
        self.list_button.setText(self.tr("Show less") if on else self.tr("Show all"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action with its keys, and the keys of the cue table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)


class ShortcutsDialog(QDialog):
    """A list to read; it changes nothing."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(460, 560)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        for action in actions.values():
            keys = ", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts())
            if keys:
                self._line(action.iconText().replace("…", ""), keys)
        for text, keys in (
            (self.tr("Edit a cell"), self.tr("type, Enter or F2")),
            (self.tr("Store and go down; up"), self.tr("Enter; Shift+Enter")),
            (self.tr("Store and go right; left"), self.tr("Tab; Shift+Tab")),
            (self.tr("Leave a cell as it was"), "Esc"),
            (self.tr("Empty the selected cells"), self.tr("Delete")),
        ):
            self._line(text, keys)
        self.tree.resizeColumnToContents(0)
        self.tree.sortItems(0, Qt.SortOrder.AscendingOrder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree)
        layout.addWidget(buttons)

    def _line(self, text: str, keys: str) -> None:
        self.tree.addTopLevelItem(QTreeWidgetItem([text, keys]))

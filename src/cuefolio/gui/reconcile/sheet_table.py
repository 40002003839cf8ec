# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of the tables that show lines of sheets."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cuefolio.gui.theme import current, notifier

_MARGIN = 20
LABEL, LENGTH = "00:00:00:00", "1:00:00"
"""The widest of what columns of labels and of lengths hold."""


class SheetTable(QTableView):
    """Whole lines are selected, nothing is edited in place. ``narrow``: column -> its widest text."""

    def __init__(self, name: str, narrow: Mapping[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bar in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            bar(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        notifier().changed.connect(self.fit)

    def fit(self, _theme: object = None) -> None:
        """Rows and columns in the sizes of the theme; call it once the model is there."""
        header, metrics = self.horizontalHeader(), self.horizontalHeader().fontMetrics()
        self.verticalHeader().setDefaultSectionSize(current().metrics.row_height)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, sample in self._narrow.items():
            word = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            widest = max(metrics.horizontalAdvance(text) for text in (word, sample))
            header.resizeSection(column, widest + _MARGIN)

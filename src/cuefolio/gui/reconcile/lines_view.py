# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a comparison: Space ticks the selected lines, Enter goes to the differences of the line."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cuefolio.gui.reconcile.lines_model import (
    MATCH,
    OUR_LENGTH,
    OURS,
    THEIR_LENGTH,
    THEIRS,
    TICK,
    WHAT,
    LinesModel,
)
from cuefolio.gui.reconcile.sheet_table import LENGTH, SheetTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TICK_WIDTH = 30
_SHARES = {THEIRS: 24, MATCH: 19, OURS: 24, WHAT: 33}
"""Hundredths of the room that times and ticks leave."""


class LinesView(SheetTable):
    """``line_changed`` tells that another line is current; ``details_wanted`` that Enter was pressed."""

    line_changed = Signal()
    details_wanted = Signal()
    left_doubtful = Signal(int)
    """So many doubtful lines were left unticked among several."""

    def __init__(self, lines: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__("", {THEIR_LENGTH: LENGTH, OUR_LENGTH: LENGTH}, parent)
        self.setAccessibleName(self.tr("Lines of both sheets"))
        self.lines = lines
        self.setModel(lines)
        self.fit()

    def fit(self, _theme: object = None) -> None:
        super().fit()
        header = self.horizontalHeader()
        header.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(TICK, _TICK_WIDTH)
        for column in _SHARES:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self._share_out()

    def _share_out(self) -> None:
        header = self.horizontalHeader()
        taken = sum(header.sectionSize(column) for column in (TICK, THEIR_LENGTH, OUR_LENGTH))
        for column, share in _SHARES.items():
            header.resizeSection(column, (self.viewport().width() - taken) * share // 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def go(self, place: int) -> None:
        """Make a line current and select it."""
        index = self.lines.index(max(0, min(place, self.lines.rowCount() - 1)), THEIRS)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        self.line_changed.emit()

    def toggle_selected(self) -> None:
        """Tick the selected lines, or untick them when all are ticked."""
        places = [index.row() for index in self.selectionModel().selectedRows()]
        left = self.lines.toggle(places or [self.currentIndex().row()])
        if left:
            self.left_doubtful.emit(left)

    def currentChanged(self, current_index: object, previous: object) -> None:
        super().currentChanged(current_index, previous)  # type: ignore[arg-type]
        self.line_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle_selected()
        elif event.key() in _ENTER:
            # Else the dialog would press its filled button.
            self.details_wanted.emit()
        else:
            super().keyPressEvent(event)

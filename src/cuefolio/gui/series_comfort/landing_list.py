# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview: what the copies will be in this production, with their new numbers and times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, seconds
from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.series_comfort.tick_model import RIGHT
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.words import field_label

if TYPE_CHECKING:
    from cuefolio.services.cue_copies import Landing

Index = QModelIndex | QPersistentModelIndex
_FIELDS = ("number", "title", "in", "duration")
_NUMBER, _TITLE, _IN, _LENGTH = range(4)
_WIDTHS = {_NUMBER: 68, _IN: 104, _LENGTH: 72}


class LandingModel(QAbstractTableModel):
    """Lines of landings, their times at the rate of the production that gets them."""

    def __init__(self, rate: FrameRate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rate = rate
        self.lines: Sequence[Landing] = ()

    def show(self, landings: Sequence[Landing]) -> None:
        """Show other landings."""
        self.beginResetModel()
        self.lines = landings
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return field_label(FIELD_BY_NAME[_FIELDS[section]])
            if role == Qt.ItemDataRole.TextAlignmentRole and section >= _IN:
                return RIGHT
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line, column = self.lines[index.row()], index.column()
        if column == _IN:
            return "" if line.start is None else format_timecode(line.start, self.rate)
        if column == _LENGTH:
            return "" if line.frames is None else format_seconds(seconds(line.frames, self.rate))
        return line.number if column == _NUMBER else line.title


class LandingList(QFrame):
    """Shows landings, or in few words why there are none."""

    def __init__(self, rate: FrameRate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)
        self.model = LandingModel(rate, self)
        self.pages = QStackedWidget(self)
        self.view = QTreeView(self.pages)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("What will be added"))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        for column in range(len(_FIELDS)):
            self.view.setItemDelegateForColumn(column, CellDelegate(self.view, numeric=column >= _IN))
        self.view.setAllColumnsShowFocus(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, scaled(width))
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        self.nothing = EmptyState("eye", "", "", (), self.pages)
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.nothing)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(self.pages)

    def show_landings(self, landings: Sequence[Landing]) -> None:
        """Show what will be added."""
        self.model.show(landings)
        if landings:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.pages.setCurrentWidget(self.view)

    def say(self, title: str, sentence: str) -> None:
        """Show no landings but these words."""
        self.model.show(())
        self.nothing.set_text(title, sentence)
        self.pages.setCurrentWidget(self.nothing)

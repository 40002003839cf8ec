# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of these dialogs: plain lines of the height of the theme, in a frame."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui.theme import current

KEY = int(Qt.ItemDataRole.UserRole)
"""Role of what a line stands for, in column 0."""
_AIR = 12
_MEASURED = 40
"""Lines that the width of a column is taken from."""


class _Lines(QStyledItemDelegate):
    """Lines as high as those of the tables."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), current().metrics.row_height))


class ListTree(QTreeWidget):
    """Lines with columns under ``headings`` (none: no heading is shown). ``stretch`` is the column that takes
    the room that is left; the others are as wide as their texts, at most ``widest`` px, after ``fit``.

    With ``opens``, Enter asks for the line (``itemActivated``) and not for the filled button.
    """

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        parent: QWidget | None = None,
        *,
        stretch: int = 0,
        widest: int = 190,
        branches: bool = False,
        opens: bool = False,
    ) -> None:
        super().__init__(parent)
        self._opens = opens
        self._stretch, self.widest = stretch, widest
        self.setColumnCount(max(len(headings), 1))
        self.setHeaderLabels(list(headings))
        self.setHeaderHidden(not headings)
        self.setAccessibleName(name)
        self.setRootIsDecorated(branches)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setItemDelegate(_Lines(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setResizeContentsPrecision(_MEASURED)
        for column in range(self.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if self._opens and item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.itemActivated.emit(item, 0)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Small: the layout gives a list the room that is left."""
        return QSize(240, 110)

    def fit(self) -> None:
        """Make the columns as wide as their texts."""
        for column in range(self.columnCount()):
            if column != self._stretch:
                self.resizeColumnToContents(column)
                self.setColumnWidth(column, min(self.columnWidth(column) + _AIR, self.widest))

    def lines(self) -> Iterator[QTreeWidgetItem]:
        """The lines of the first level."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            assert item is not None
            yield item


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The lines under a line."""
    found = (item.child(row) for row in range(item.childCount()))
    return [line for line in found if line is not None]


def framed(widget: QWidget, parent: QWidget) -> QFrame:
    """A surface around a list, as around the tables."""
    frame = QFrame(parent)
    frame.setProperty("surface", True)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(widget)
    return frame

# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of things to tick one by one: the differences of a line, facts of the production, names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import plain_tip

_KEY = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COLUMNS = (150, 240)
"""Px of the columns before the last one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what ticking it takes ("" for nothing that can be ticked), and its words."""

    key: str
    words: tuple[str, ...]


class TickedList(QTreeWidget):
    """Entries of one key are ticked together. ``ticked`` tells that a person ticked or unticked some,
    ``left`` that Esc was pressed."""

    ticked = Signal()
    left = Signal()

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderLabels(list(headings))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(True)
        for column, width in enumerate(_COLUMNS[: len(headings) - 1]):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.itemChanged.connect(self._changed)

    def show_entries(
        self, entries: Sequence[Entry], ticked: Collection[str], *, can_tick: bool = True
    ) -> None:
        """Other entries; those whose key is in ``ticked`` are ticked."""
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QTreeWidgetItem(list(entry.words))
            for column, text in enumerate(entry.words):
                item.setToolTip(column, plain_tip(text))
            item.setData(0, _KEY, entry.key)
            item.setSizeHint(0, QSize(0, current().metrics.row_height))
            if entry.key and can_tick:
                item.setCheckState(0, _state(entry.key in ticked))
            self.addTopLevelItem(item)
        self.blockSignals(False)

    def ticked_keys(self) -> set[str]:
        """The keys of what is ticked."""
        return {
            str(item.data(0, _KEY)) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked
        }

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _changed(self, changed: QTreeWidgetItem, _column: int) -> None:
        key, state = changed.data(0, _KEY), changed.checkState(0)
        self.blockSignals(True)
        for item in self._items():
            if item.data(0, _KEY) == key:
                item.setCheckState(0, state)
        self.blockSignals(False)
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _ENTER and item is not None and item.data(0, _KEY):
            item.setCheckState(0, _state(item.checkState(0) != Qt.CheckState.Checked))
        elif event.key() in _ENTER:
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cue sheet lacks: sentences by weight, each with a way to the field that it speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from cuefolio.domain.sheet import Finding
from cuefolio.gui.icons import icon
from cuefolio.gui.theme import current, font
from cuefolio.gui.words import sentence_for

FIELDS = {
    "writers": "composer",
    "publishers": "publisher",
    "ranges": "in",
    "reported_seconds": "duration",
    "works": "work",
    "usage": "function",
}
"""Field of a finding about a cue -> field of the cue; the others have the same name."""

MOST = 50
"""Sentences of one weight that are listed; the Problems panel has all of them."""
_ICONS = {"error": "circle-alert", "warning": "triangle-alert"}
_FINDING = int(Qt.ItemDataRole.UserRole)


_AROUND = 16 + 8 + 8
"""Icon and margins in a line, px."""


class _Sentences(QStyledItemDelegate):
    """Lines as high as their sentences need in the present width."""

    def __init__(self, parent: QTreeWidget) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tree = self.parent()
        assert isinstance(tree, QTreeWidget)
        width = max(tree.columnWidth(0) - tree.indentation() - _AROUND, 80)
        text = str(index.sibling(index.row(), 0).data() or "")
        key = (text, width, tree.font().key())
        if key not in self._heights:
            if len(self._heights) > 8 * MOST:
                self._heights.clear()
            flags = int(Qt.TextFlag.TextWordWrap)
            room = QRect(0, 0, width, 10_000)
            self._heights[key] = tree.fontMetrics().boundingRect(room, flags, text).height()
        return QSize(width, self._heights[key] + 8)


class FindingsList(QTreeWidget):
    """Two groups, errors and warnings. Enter, a double click or a click on "Go" asks for ``wanted``."""

    wanted = Signal(object)
    """The Finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What is missing on the sheet"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, 48)
        self.setItemDelegate(_Sentences(self))
        self.itemActivated.connect(self._activated)
        self.itemClicked.connect(lambda item, column: self._activated(item, column) if column == 1 else None)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings, the heavier first, in sheet order within."""
        self.clear()
        for severity, name in (("error", self.tr("Missing or wrong")), ("warning", self.tr("To look at"))):
            mine = [finding for finding in findings if finding.severity == severity]
            if not mine:
                continue
            group = QTreeWidgetItem([f"{name}  ({len(mine)})"])
            group.setFont(0, font(weight=600))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for finding in mine[:MOST]:
                said = sentence_for(finding.code, finding.arguments)
                item = QTreeWidgetItem(group, [said, self.tr("Go")])
                item.setIcon(0, icon(_ICONS[severity], severity))
                item.setForeground(1, current().link)
                item.setData(0, _FINDING, finding)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}: {said}")
            if len(mine) > MOST:
                rest = QTreeWidgetItem(group, [self.tr("… and {0} more").format(len(mine) - MOST)])
                rest.setFlags(Qt.ItemFlag.ItemIsEnabled)
            # Only now: a list that is shown is laid out anew for each line that comes.
            self.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)

    def _activated(self, item: QTreeWidgetItem, _column: int) -> None:
        finding = item.data(0, _FINDING)
        if isinstance(finding, Finding):
            self.wanted.emit(finding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Long sentences break into lines of the new width.
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._activated(item, 0)
        else:
            super().keyPressEvent(event)

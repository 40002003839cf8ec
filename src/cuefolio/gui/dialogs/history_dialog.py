# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the catalogue: who changed what and when, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.icons import icon
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.persistence.history import Step

MOST = 500
LONGEST_NAME = 180
"""Width in px beyond which somebody's name is shortened."""
_AIR = 10


class HistoryDialog(CatalogDialog):
    """Stays up to date while it is open; Undo and Redo work from here too."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("History"), QSize(760, 560), parent)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("State")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet("QTreeView::item { padding: 4px 0; }")
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setAccessibleName(self.tr("Steps, the newest first"))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (0, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._fit()
        self.content.addWidget(self.tree)
        self.undo_button = self.add_button(self.tr("Undo"), left=True)
        self.redo_button = self.add_button(self.tr("Redo"), left=True)
        self.undo_button.setIcon(icon("undo-2"))
        self.redo_button.setIcon(icon("redo-2"))
        self.undo_button.clicked.connect(session.undo)
        self.redo_button.clicked.connect(session.redo)
        close = self.add_close()
        close.setDefault(True)
        session.undo_changed.connect(self._take_labels)
        session.refused.connect(self._say)
        self._take_labels("", "")
        session.refresh_undo()
        self._read()

    def catalog_changed(self, change: object) -> None:
        """There is a new step."""
        self._read()

    def _say(self, text: str) -> None:
        self.notice.show_message(text, kind="error")

    def _read(self) -> None:
        self.session.read(
            "undo.steps", MOST, done=self._show, failed=self.refuse, key=f"history-{id(self)}", receiver=self
        )

    def _take_labels(self, undo: str, redo: str) -> None:
        for button, word, label in (
            (self.undo_button, self.tr("Undo"), undo),
            (self.redo_button, self.tr("Redo"), redo),
        ):
            button.setEnabled(bool(label) and not self.session.read_only)
            button.setToolTip(plain_tip(f"{word}: {label}" if label else ""))
            button.setAccessibleName(f"{word} {label}".strip())

    def _fit(self) -> None:
        """Time, name and state are as wide as their words are in this language; what was done gets the
        rest."""
        for column in (0, 2, 3):
            self.tree.resizeColumnToContents(column)
            wide = self.tree.columnWidth(column) + _AIR
            self.tree.setColumnWidth(column, min(wide, LONGEST_NAME) if column == 2 else wide)

    def _show(self, steps: Sequence[Step]) -> None:
        words = {
            "done": "",
            "undone": self.tr("undone"),
            "dropped": self.tr("undone for good"),
        }
        kinds = {"undo": self.tr("Undo: {0}"), "redo": self.tr("Redo: {0}")}
        items = []
        for step in steps:
            label = kinds.get(step.kind, "{0}").format(sentence_for(step.code, step.arguments))
            state = words.get(step.state, step.state) if step.kind == "do" else ""
            item = QTreeWidgetItem([local_time(step.at), label, step.author, state])
            item.setToolTip(1, plain_tip(label))
            if step.kind != "do" or step.state != "done":
                for column in range(4):
                    item.setForeground(column, current().dim)
            items.append(item)
        place = self.tree.verticalScrollBar().value()
        self.tree.clear()
        self.tree.addTopLevelItems(items)
        self._fit()
        self.tree.verticalScrollBar().setValue(place)
        if items:
            self.tree.setCurrentItem(items[0], 0)


def local_time(iso: str) -> str:
    """A stored UTC time as people here write it; the stored text when it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return iso
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)

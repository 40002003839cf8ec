# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers about tracks and names that the next import goes by: looked at, and forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.film import Film
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current
from cuefolio.gui.timelines import words
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, plain_tip

if TYPE_CHECKING:
    from cuefolio.services.timeline_options import Remembered

_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_AIR = 16


class RememberedDialog(CatalogDialog):
    """``forgotten`` carries the answers that were taken back, as one step."""

    forgotten = Signal(list)

    def __init__(self, session: CatalogSession, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(session, "", QSize(620, 420), parent)
        self.setWindowTitle(self.tr("Remembered answers"))
        self.film = film
        self.answers: list[Remembered] = []
        self.hint = PlainLabel(
            self.tr("The next timeline of “{0}” goes by these answers.").format(words.one_line(film.title)),
            self,
            role="dim",
            wrap=True,
        )
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels(
            [self.tr("Name"), self.tr("What"), self.tr("Held for"), self.tr("Remembered for")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setAccessibleName(self.tr("Remembered answers"))
        self.tree.setAccessibleDescription(self.tr("Delete forgets the selected answers."))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.itemSelectionChanged.connect(self._show_buttons)
        self.empty = EmptyState(
            "film",
            self.tr("Nothing is remembered"),
            self.tr("What you say of tracks and names in a review is remembered when you import."),
        )
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.tree)
        self.pages.addWidget(self.empty)
        surface = QFrame(self)
        surface.setProperty("surface", True)
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.pages)
        self.content.addWidget(self.hint)
        self.content.addWidget(surface, 1)
        self.forget_button = self.add_button(self.tr("Forget"), left=True)
        self.forget_button.clicked.connect(self.forget)
        self.close_button = self.add_close()
        self.close_button.setDefault(True)
        self._show_buttons()
        self._read()

    def catalog_changed(self, change: object) -> None:
        """Answers may have come or gone."""
        self._read()

    def _read(self) -> None:
        self.session.read(
            "timeline_options.remembered",
            self.film.id,
            done=self._show,
            failed=self.refuse,
            key=f"remembered-{id(self)}",
            receiver=self,
        )

    def _show(self, answers: Sequence[Remembered]) -> None:
        self.answers = list(answers)
        place = self.tree.currentIndex().row()
        self.tree.clear()
        items = [self._item(one) for one in self.answers]
        self.tree.addTopLevelItems(items)
        for column in (1, 2, 3):
            self.tree.resizeColumnToContents(column)
            self.tree.setColumnWidth(column, self.tree.columnWidth(column) + _AIR)
        self.pages.setCurrentWidget(self.tree if items else self.empty)
        self.hint.setVisible(bool(items))
        if items:
            self.tree.setCurrentItem(items[min(max(place, 0), len(items) - 1)])
            self.tree.setFocus()
        self._show_buttons()

    def _item(self, one: Remembered) -> QTreeWidgetItem:
        name = words.one_line(words.pattern_words(one.pattern))
        kind = self.tr("track") if one.kind == "track" else self.tr("clip or title")
        owner = self.tr("the series") if one.of_series else self.tr("this production")
        item = QTreeWidgetItem([name, kind, words.verdict_word(one.verdict), owner])
        item.setToolTip(0, plain_tip(name))
        item.setSizeHint(0, QSize(0, current().metrics.row_height))
        return item

    def _chosen(self) -> list[Remembered]:
        places = sorted(index.row() for index in self.tree.selectionModel().selectedRows())
        return [self.answers[place] for place in places if place < len(self.answers)]

    def _show_buttons(self) -> None:
        self.forget_button.setEnabled(bool(self._chosen()) and not self.session.read_only)

    def forget(self) -> None:
        """Take back the selected answers, as one step."""
        chosen = self._chosen()
        if not chosen or self.session.read_only:
            return

        def done(_change: object) -> None:
            self.forgotten.emit(chosen)

        self.session.write(
            "timeline_options.forget",
            self.film.id,
            [one.id for one in chosen],
            done=done,
            failed=self.refuse,
            receiver=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DELETE and self.forget_button.isEnabled():
            self.forget()
        else:
            super().keyPressEvent(event)

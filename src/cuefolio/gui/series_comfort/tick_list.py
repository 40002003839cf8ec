# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of cues to tick, with the field that searches it and the count of what is ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.cue_row import CueRow
from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.delegates.look import look
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.series_comfort.tick_model import LENGTH, NUMBER, TITLE, USE, Index, TickModel
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import counted

_WIDTHS = {NUMBER: 84, USE: 104, LENGTH: 72}


class FindCues(QLineEdit):
    """Words that a cue must hold. Esc empties it; Down and Enter go to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _BoxCell(QStyledItemDelegate):
    """A tick box with its words, over the same hairline as the cells beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.setPen(look().line_pen)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


class TickView(QTreeView):
    """Space ticks every selected line; a box ticks its own, that of a heading all under it."""

    def __init__(self, model: TickModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cues = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Cues to choose from"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegateForColumn(NUMBER, _BoxCell(self))
        for column in (TITLE, USE, LENGTH):
            self.setItemDelegateForColumn(column, CellDelegate(self, numeric=column == LENGTH))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, scaled(width))
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._span_headings)

    def _span_headings(self) -> None:
        for row in self.cues.headings():
            self.setFirstColumnSpanned(row, self.rootIndex(), True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = sorted({index.row() for index in self.selectedIndexes()})
        if event.key() == Qt.Key.Key_Space and rows:
            keys = [key for row in rows for key in self.cues.under(row)]
            self.cues.tick(keys, not self.cues.ticked.issuperset(keys))
        else:
            super().keyPressEvent(event)


class TickList(QWidget):
    """``changed`` tells that other cues are ticked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TickModel(self)
        self.search = FindCues(self)
        self.search.setPlaceholderText(self.tr("Find in these cues"))
        self.search.setAccessibleName(self.tr("Find in these cues"))
        self.search.setClearButtonEnabled(True)
        self.count = PlainLabel("", self, role="dim")
        frame = QFrame(self)
        frame.setProperty("surface", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        self.pages = QStackedWidget(frame)
        self.view = TickView(self.model, self.pages)
        self.no_cues = EmptyState("list", self.tr("No cues yet"), self.tr("This production has none."))
        self.no_fit = EmptyState("search", self.tr("No cue fits"), self.tr("Search for other words."))
        for page in (self.view, self.no_cues, self.no_fit):
            self.pages.addWidget(page)
        inside.addWidget(self.pages)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addWidget(frame, 1)
        self.search.textChanged.connect(self._find)
        self.search.left.connect(self._go_to_list)
        self.model.changed.connect(self._changed)
        self._changed()

    def show_cues(self, rows: Sequence[CueRow], likely: int, ticked: Collection[str] = ()) -> None:
        """Offer cues; as ``TickModel.show_cues``."""
        self.model.show_cues(rows, likely, ticked)
        self._show_page(bool(rows))
        self._go_to_first()

    def chosen(self) -> list[str]:
        """Keys of the ticked cues."""
        return self.model.chosen()

    def _find(self, text: str) -> None:
        self.model.find(text)
        self._show_page(self.pages.currentWidget() is not self.no_cues)
        self._go_to_first()

    def _show_page(self, any_cues: bool) -> None:
        listed = self.view if self.model.rowCount() else self.no_fit
        self.pages.setCurrentWidget(listed if any_cues else self.no_cues)

    def _go_to_first(self) -> None:
        """The first cue, under its heading."""
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(1, 0))

    def _go_to_list(self) -> None:
        if self.model.rowCount():
            self.view.setFocus()

    def _changed(self) -> None:
        self.count.setText(self.tr("{0} ticked").format(counted(len(self.model.ticked), "cue")))
        self.changed.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The matrix of profiles and cues: a mark in each cell; a click or Enter lists what the cell stands for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from cuefolio.gui.delegates.look import LEFT, look
from cuefolio.gui.delegates.status import paint_status
from cuefolio.gui.problems.matrix_model import Index, MatrixModel, Place
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.widgets.labels import LONGEST, plain_tip

_PADDING = 6
_LEAST, _MOST = 26, 64
_NAME_MOST = 190
_NUMBER_FOR_MEASURE = 400
_MARKS = ("error", "warning")


class _Marks(QStyledItemDelegate):
    """Paints the mark of a cell, and in the first column the numbers behind it."""

    def __init__(self, model: MatrixModel) -> None:
        super().__init__(model)
        self._model = model
        self.chosen: Place | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        the_look, rect, theme = look(), option.rect, current()
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        if self._model.place(index) == self.chosen:
            painter.fillRect(rect, the_look.selection)
        if index.column() == 0:
            self._totals(painter, rect, index.row(), option.direction == Qt.LayoutDirection.RightToLeft)
        else:
            state = self._model.state(index.row(), index.column())
            size = 5.0 if state == "ready" else 8.0
            painter.save()
            paint_status(painter, QPointF(rect.center()) + QPointF(0.5, 0.5), state, theme, size)
            painter.restore()
        painter.setPen(the_look.line_pen)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(the_look.focus_pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _totals(self, painter: QPainter, rect: QRect, row: int, rtl: bool) -> None:
        the_look = look()
        shown = [part for part in zip(_MARKS, self._model.totals(row), strict=True) if part[1]]
        at = _PADDING
        for state, count in shown or [("ready", 0)]:
            centre = rect.right() - at - 5 if rtl else rect.left() + at + 5
            painter.save()
            paint_status(painter, QPointF(centre, rect.center().y() + 0.5), state, current())
            painter.restore()
            at += 14
            if count:
                text = str(count)
                width = round(the_look.number.width(text)) + 2
                left = rect.right() - at - width if rtl else rect.left() + at
                painter.setFont(the_look.number.font)
                painter.setPen(the_look.text_pen)
                painter.drawText(QRect(left, rect.top(), width, rect.height()), LEFT, text)
                at += width + 6

    def width_of_totals(self) -> int:
        """Px that the first column needs."""
        numbers = look().number
        widest = 0.0
        for row in range(self._model.rowCount()):
            mine = [numbers.width(str(count)) + 22 for count in self._model.totals(row) if count]
            widest = max(widest, sum(mine))
        return round(widest) + 2 * _PADDING + 8


class MatrixView(QTableView):
    """``place_wanted`` carries the Place of a cell, or None when the one that is listed is chosen again;
    ``left`` tells that Esc was pressed."""

    place_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel(self)
        self._marks = _Marks(self.cells)
        self.setModel(self.cells)
        self.setItemDelegate(self._marks)
        self.setAccessibleName(self.tr("Profiles and cues"))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bar in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            bar(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(True)
        across.setMinimumSectionSize(_LEAST)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setMaximumWidth(_NAME_MOST)
        across.sectionClicked.connect(self._column_clicked)
        down.sectionClicked.connect(self._row_clicked)
        self.clicked.connect(self._ask)
        self.cells.modelReset.connect(self._fit)
        notifier().changed.connect(self._fit)
        self._fit()

    def _fit(self, _theme: object = None) -> None:
        """Columns as wide as the longest of the first cue numbers."""
        metrics = self.horizontalHeader().fontMetrics()
        numbers = range(2, min(self.cells.columnCount(), _NUMBER_FOR_MEASURE))
        across = Qt.Orientation.Horizontal
        words = [str(self.cells.headerData(column, across))[:LONGEST] for column in numbers]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0) + 2 * _PADDING + 4
        header = self.horizontalHeader()
        header.setDefaultSectionSize(min(max(widest, _LEAST), _MOST))
        self.verticalHeader().setDefaultSectionSize(current().metrics.row_height)
        if self.cells.columnCount():
            for column in (0, 1):
                word = str(self.cells.headerData(column, across))
                needed = metrics.horizontalAdvance(word) + 2 * _PADDING + 8
                header.resizeSection(column, max(needed, self._marks.width_of_totals() if not column else 0))

    def show_place(self, place: Place | None) -> None:
        """Mark the cell whose problems are listed."""
        self._marks.chosen = place
        self.viewport().update()

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid():
            place = self.cells.place(index)
            everything = place.cue is None and (not place.profile or self.cells.rowCount() == 1)
            again = place == self._marks.chosen
            self.place_wanted.emit(None if again or everything else place)

    def _column_clicked(self, column: int) -> None:
        self._ask(self.cells.index(0, column))

    def _row_clicked(self, row: int) -> None:
        self._ask(self.cells.index(row, 0))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(0, 0))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), plain_tip(str(tip or "")), self)
            return True
        return super().viewportEvent(event)

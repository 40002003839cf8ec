# SPDX-License-Identifier: GPL-3.0-or-later
"""The headings of the cue table: those of frozen columns stay with them, and filters stand under all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cuefolio.gui.models.cue_model import CueModel
from cuefolio.gui.theme import current
from cuefolio.gui.views.frozen_table import FrozenTable


class CueHeader(QHeaderView):
    """``menu_wanted`` carries a column and a place on the screen; ``moved_by_hand`` tells that a heading was
    dragged elsewhere, ``fields_move`` that fields under the headings must be placed again."""

    menu_wanted = Signal(int, QPoint)
    moved_by_hand = Signal()
    fields_move = Signal()

    def __init__(self, cues: CueModel, table: FrozenTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.table = table
        self._below: QWidget | None = None
        self._height = 0
        """Height in px of the headings alone, 0 before it is measured."""
        self._in_frozen = False
        self._arranging = False
        # Qt's headings ask of every line whether it is selected, at each paint: they look at nothing.
        self.setModel(cues)
        self.setSelectionModel(QItemSelectionModel(cues, self))
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(40)
        self.setResizeContentsPrecision(0)  # fitting a width looks at what is seen, and reads nothing for it
        self.setAccessibleName(self.tr("Headings"))
        self.sectionMoved.connect(self._moved)
        self.sectionResized.connect(self.fields_move)
        self.sectionCountChanged.connect(self.fields_move)
        table.horizontalScrollBar().valueChanged.connect(self.fields_move)
        table.horizontalScrollBar().valueChanged.connect(self._repaint)

    def _repaint(self) -> None:
        self.viewport().update()

    def _moved(self) -> None:
        self.fields_move.emit()
        if not self._arranging:
            self.moved_by_hand.emit()

    def arrange(self) -> None:
        """Put every column where its number says."""
        self._arranging = True
        for column in range(self.count()):
            if self.visualIndex(column) != column:
                self.moveSection(self.visualIndex(column), column)
        self._arranging = False

    # under the headings

    def set_below(self, widget: QWidget | None) -> None:
        """Show a widget under the headings, as wide as they are; None for nothing."""
        if self._below is not None:
            self._below.hide()
        self._below = widget
        if widget is not None:
            widget.setParent(self)
            widget.show()
        self.updateGeometry()
        self.table.updateGeometries()
        self._place()

    def _below_height(self) -> int:
        return self._below.sizeHint().height() if self._below is not None else 0

    def sizeHint(self) -> QSize:
        # Qt measures every heading, each time it is asked; all of them are one line high.
        if self._height <= 0 and self.count():
            self.ensurePolished()
            self._height = super().sizeHint().height()
        return QSize(0, max(self._height, 0) + self._below_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._height = 0

    def updateGeometries(self) -> None:
        self.setViewportMargins(0, 0, 0, self._below_height())
        super().updateGeometries()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._below is not None:
            height = self._below_height()
            self._below.setGeometry(0, self.height() - height, self.width(), height)
            self.fields_move.emit()

    def section_rect(self, column: int) -> tuple[int, int]:
        """Left edge and width in px of a heading as it is seen, the frozen ones where they stay."""
        width = self.sectionSize(column)
        if column in self.table.frozen():
            return self.table.frozen_left(column), width
        return self.sectionViewportPosition(column), width

    # frozen headings

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        frozen = self.table.frozen()
        if not frozen:
            return
        theme = current()
        painter = QPainter(self.viewport())
        for column in frozen:
            left, width = self.section_rect(column)
            rect = QRect(left, 0, width, self.viewport().height())
            painter.fillRect(rect, theme.surface)
            painter.save()
            self.paintSection(painter, rect, column)
            painter.restore()
        width = self.table.frozen_width()
        edge = self.viewport().width() - width if self.isRightToLeft() else width - 1
        painter.setPen(theme.line_strong)
        painter.drawLine(edge, 0, edge, self.viewport().height())
        painter.end()

    def column_at(self, x: int) -> int:
        """The column under a place of the headings, -1 beside all."""
        frozen = self.table.frozen_at(x)
        return frozen if frozen >= 0 else self.logicalIndexAt(x)

    def _to_frozen(self, event: QMouseEvent) -> QMouseEvent:
        """The event as if the frozen heading under it stood where the columns are scrolled to."""
        column = self.table.frozen_at(round(event.position().x()))
        shift = self.sectionViewportPosition(column) - self.table.frozen_left(column) if column >= 0 else 0
        place = event.position() + QPointF(shift, 0)
        return QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._in_frozen = self.table.frozen_at(round(event.position().x())) >= 0
        super().mousePressEvent(self._to_frozen(event) if self._in_frozen else event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Frozen headings are dragged and pulled while nothing is scrolled; here they only sort.
        if not self._in_frozen:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(self._to_frozen(event) if self._in_frozen else event)
        self._in_frozen = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.column_at(event.pos().x())
        if column >= 0:
            self.menu_wanted.emit(column, event.globalPos())

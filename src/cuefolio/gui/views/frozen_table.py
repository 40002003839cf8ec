# SPDX-License-Identifier: GPL-3.0-or-later
"""A table whose first columns stay in view when the others are scrolled, and whose group headings run across.

There is one view, one selection and one editor: the columns that stay are the same cells painted (and hit,
and edited) in another place, so that no second view must be kept in step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView

from cuefolio.gui.delegates.look import look
from cuefolio.gui.models.id_list import Index
from cuefolio.gui.theme import current

_MOST_SHARE = 0.6
"""Of the width of the view that frozen columns may take; the columns that would take more scroll along."""
_Flag = QStyle.StateFlag
_SELECTED, _FOCUS = _Flag.State_Selected.value, _Flag.State_HasFocus.value
_EDITING = _Flag.State_Editing.value
_MOST_BLOCKS = 4


class FrozenTable(QTableView):
    """Subclasses say which columns stay (``stays``) and paint headings (``paint_across``)."""

    def stays(self, column: int) -> bool:
        """Whether a column that stands with others of its kind at the beginning stays in view."""
        return False

    def is_across(self, row: int) -> bool:
        """Whether a line is one heading across all columns."""
        return False

    def paint_across(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Paint the heading in a line."""

    # where

    def leading(self) -> list[int]:
        """Columns at the beginning that stay, from the first, as far as there is room for the others."""
        header = self.horizontalHeader()
        room = self.viewport().width() * _MOST_SHARE
        found: list[int] = []
        for place in range(header.count()):
            column = header.logicalIndex(place)
            if not self.stays(column):
                break
            room -= header.sectionSize(column)
            if room < 0:
                break
            found.append(column)
        return found

    def frozen(self) -> list[int]:
        """Columns that are painted over the others now: none while nothing is scrolled."""
        return self.leading() if self.horizontalHeader().offset() > 0 else []

    def frozen_width(self) -> int:
        """Width in px of the frozen columns."""
        header = self.horizontalHeader()
        return sum(header.sectionSize(column) for column in self.frozen())

    def frozen_left(self, column: int) -> int:
        """Where a frozen column begins in the viewport."""
        header = self.horizontalHeader()
        place = header.sectionPosition(column)
        if self.isRightToLeft():
            return self.viewport().width() - place - header.sectionSize(column)
        return place

    def _zone(self) -> QRect:
        width = self.frozen_width()
        left = self.viewport().width() - width if self.isRightToLeft() else 0
        return QRect(left, 0, width, self.viewport().height())

    def frozen_at(self, x: int) -> int:
        """The frozen column at a place of the viewport, -1 beside them."""
        for column in self.frozen():
            left = self.frozen_left(column)
            if left <= x < left + self.columnWidth(column):
                return column
        return -1

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        if index.isValid() and index.column() in self.frozen():
            rect.moveLeft(self.frozen_left(index.column()))
        return rect

    def indexAt(self, point: QPoint) -> Index:  # type: ignore[override]
        column = self.frozen_at(point.x())
        if column < 0:
            return super().indexAt(point)
        return self.model().index(self.rowAt(point.y()), column, self.rootIndex())

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """As little as possible; back to the beginning where the cell can be seen beside it; never under the
        frozen columns, and not sideways for a cell in one of them."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not index.isValid():
            return
        column, header = index.column(), self.horizontalHeader()
        if column in self.leading() and before > 0:
            bar.setValue(before)
            return
        start = header.sectionPosition(column)
        if start + header.sectionSize(column) <= self.viewport().width():
            bar.setValue(0)
        elif bar.value() > 0:
            bar.setValue(min(bar.value(), max(start - self.frozen_width(), 0)))

    # what is painted anew

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()

    def _update_frozen(self) -> None:
        zone = self._zone()
        if zone.width() > 0:
            self.viewport().update(zone)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._update_frozen()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, list(roles))
        self._update_frozen()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells that are seen, row by row, by their delegates (all of them CellDelegates).

        Qt's own painting asks each cell for its flags and options through several layers; a page of a table
        in Python would take twice the time.
        """
        dirty = event.rect()
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0 or not self.model().columnCount():
            return
        rows = range(first, (self.model().rowCount() - 1 if last < 0 else last) + 1)
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        zone = self._zone()
        frozen = self.frozen()
        moving = [column for column in self._columns_in(dirty) if column not in frozen]
        if frozen:
            painter.setClipRegion(event.region().subtracted(zone))
        places = [(column, self.columnViewportPosition(column)) for column in moving]
        self._paint_cells(painter, rows, places)
        if frozen and dirty.intersects(zone):
            painter.setClipRegion(event.region().intersected(zone))
            self._paint_frozen(painter, zone, rows, frozen)
        if frozen:
            painter.setClipRegion(event.region())
        for row in rows:
            if self.is_across(row):
                rect = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
                self.paint_across(painter, rect, row)
        painter.end()

    def _columns_in(self, rect: QRect) -> list[int]:
        """Columns that a part of the viewport shows."""
        header = self.horizontalHeader()
        found = []
        for place in range(header.count()):
            column = header.logicalIndex(place)
            left = header.sectionViewportPosition(column)
            if left <= rect.right() and left + header.sectionSize(column) > rect.left():
                found.append(column)
        return found

    def _paint_cells(self, painter: QPainter, rows: range, places: list[tuple[int, int]]) -> None:
        if not places:
            return
        the_look, rtl = look(), self.isRightToLeft()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        active = option.state.value & _Flag.State_Active.value
        now, focused = self.currentIndex(), self.hasFocus() or self.viewport().hasFocus()
        editing = self.state() is QAbstractItemView.State.EditingState
        at = _FOCUS if focused else 0
        at |= _EDITING if editing else 0
        create, selected = self.model().createIndex, self._selection()
        cells = [
            (column, left, self.columnWidth(column), self.itemDelegateForColumn(column))
            for column, left in places
        ]
        begin = min(left for _column, left in places)
        end = max(left + width for _column, left, width, _delegate in cells) - 1
        for row in rows:
            if self.is_across(row):
                continue
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            for column, left, width, delegate in cells:
                index = create(row, column)
                state = active | _SELECTED if selected(row, column, index) else active
                if index == now:
                    state |= at
                rect = QRect(left, top, width, height)
                if delegate.KEEPS_HINTS:  # type: ignore[attr-defined]
                    delegate.paint_cell(painter, rect, index, state, rtl, the_look)  # type: ignore[attr-defined]
                else:
                    painter.save()
                    delegate.paint_cell(painter, rect, index, state, rtl, the_look)  # type: ignore[attr-defined]
                    painter.restore()
            painter.setPen(the_look.line_pen)
            painter.drawLine(begin, top + height - 1, end, top + height - 1)

    def _selection(self) -> Callable[[int, int, Index], bool]:
        """Says whether a cell is selected; fast for the few blocks that a selection usually has."""
        selection = self.selectionModel().selection()
        if selection.count() > _MOST_BLOCKS:
            model = self.selectionModel()
            return lambda _row, _column, index: model.isSelected(index)
        parts = [selection.at(place) for place in range(selection.count())]
        blocks = [(part.top(), part.bottom(), part.left(), part.right()) for part in parts]
        if not blocks:
            return lambda _row, _column, _index: False
        if len(blocks) == 1:
            top, bottom, left, right = blocks[0]
            return lambda row, column, _index: top <= row <= bottom and left <= column <= right
        return lambda row, column, _index: any(
            top <= row <= bottom and left <= column <= right for top, bottom, left, right in blocks
        )

    def _paint_frozen(self, painter: QPainter, zone: QRect, rows: range, frozen: list[int]) -> None:
        theme = current()
        below = min(self.rowViewportPosition(rows[-1]) + self.rowHeight(rows[-1]), zone.height())
        painter.fillRect(zone.left(), 0, zone.width(), below, theme.surface)
        self._paint_cells(painter, rows, [(column, self.frozen_left(column)) for column in frozen])
        painter.setPen(theme.line_strong)
        edge = zone.left() if self.isRightToLeft() else zone.right()
        painter.drawLine(edge, 0, edge, below - 1)

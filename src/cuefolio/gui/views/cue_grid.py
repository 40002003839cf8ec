# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines and columns of the cue table: what is selected, what is in view, what is folded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QWidget

from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.models.cue_model import CueModel
from cuefolio.gui.models.id_list import Index
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.views.check_header import CheckHeader
from cuefolio.gui.views.column_widths import ColumnWidths
from cuefolio.gui.views.cue_cells import cell_for, cells_in, suggestions
from cuefolio.gui.views.cue_header import CueHeader
from cuefolio.gui.views.frozen_table import FrozenTable
from cuefolio.gui.views.group_painter import paint_group
from cuefolio.gui.widgets.completing import Provider
from cuefolio.gui.widgets.labels import set_tip

_Select = QItemSelectionModel.SelectionFlag
_STAYING = ("film", "number", "title")
"""Columns that stay in view as long as they stand at the beginning."""


class CueGrid(FrozenTable):
    """Cues of ``cues``. ``cues_selected`` carries the keys of the selected lines, top to bottom;
    ``columns_arranged`` the names of the columns after a heading was dragged."""

    cues_selected = Signal(list)
    columns_arranged = Signal(list)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.cues = CueModel(session, self)
        self._delegates: list[CellDelegate] = []
        self._cells: dict[str, CellDelegate] = {}
        self._wanted: tuple[list[str], str] = ([], "")
        self._followed = False
        self._line: list[str] = []
        """The current cue and those that follow it, before the list changed."""
        self._typing = False
        self.setModel(self.cues)
        self.headings = CueHeader(self.cues, self)
        self.setHorizontalHeader(self.headings)
        self.checks = CheckHeader(self.cues, self)
        self.setVerticalHeader(self.checks)
        self.widths = ColumnWidths(self)
        self._set_up()
        self.cues.listed.connect(self._find_cursor)
        self.cues.added.connect(self._tell_selected)
        self.cues.added_up.connect(self._show_sums)
        self.cues.listing.connect(self._note_neighbours)
        for begins in (self.cues.layoutAboutToBeChanged, self.cues.rowsAboutToBeInserted):
            begins.connect(self._note_cursor)
        for ends in (self.cues.layoutChanged, self.cues.rowsInserted):
            ends.connect(self._follow_cursor)
        notifier().changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Cues"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setAccessibleName(self.tr("Select all"))
            set_tip(corner, self.tr("Select all (Ctrl+A)"))
        self.checks.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.checks.fold_wanted.connect(self.toggle_group)
        # A click on a heading sorts; Qt would also select the column, and the keys would leave their cue.
        self.headings.sectionPressed.disconnect()
        self.headings.sectionEntered.disconnect()
        self.headings.sectionClicked.connect(self._sort_by_section)
        self.headings.moved_by_hand.connect(self._tell_order)

    def stays(self, column: int) -> bool:
        return column < len(self.cues.columns) and self.cues.columns[column].name in _STAYING

    # columns

    def show_columns(self, names: list[str]) -> None:
        """Show these fields, each with its painter and width; the selected cues stay selected."""
        self._commit()
        had_keys = self.hasFocus()
        field = self._field_of(self.currentIndex())
        selected, line = self.selected_cues(), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.cues.set_columns(names)
        self._delegates = []
        for column, shown in enumerate(self.cues.columns):
            delegate = self._cells.get(shown.name) or cell_for(shown, self)
            self._cells[shown.name] = delegate
            delegate.provider_for = self._provider
            delegate.reader = self.cues.data
            delegate.current_row = line
            self._delegates.append(delegate)
            self.setItemDelegateForColumn(column, delegate)
        self.widths.apply()
        if selected:
            self.select_cues(selected, field)
        elif 0 <= line < self.cues.rowCount():
            self._go(line, self._column(field))
        self.verticalScrollBar().setValue(scrolled)
        if had_keys:
            self.setFocus()

    def shown_columns(self) -> list[int]:
        """Columns from left to right as the person has put them, without hidden ones."""
        order = [self.headings.logicalIndex(place) for place in range(self.headings.count())]
        return [column for column in order if not self.isColumnHidden(column)]

    def _tell_order(self) -> None:
        self.columns_arranged.emit([self.cues.columns[column].name for column in self.shown_columns()])

    def _column(self, field: str) -> int:
        """The column of a field, or of the title when it is not shown."""
        columns = (self.cues.column_of(name) for name in (field, "title"))
        return next((column for column in columns if column >= 0), 0)

    def _field_of(self, index: Index) -> str:
        return self.cues.columns[index.column()].name if index.isValid() else ""

    def current_field(self) -> str:
        """Name of the field of the current cell, "" without one."""
        return self._field_of(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths.fit()

    def _provider(self, index: Index) -> Provider | None:
        return suggestions(self.session, self.cues.columns[index.column()], self.cues.film_id, self)

    def _restyle(self, _theme: object = None) -> None:
        self.checks.setDefaultSectionSize(current().metrics.row_height)
        self.widths.apply()

    def _sort_by_section(self, section: int) -> None:
        """First click sorts up, the second down, the third goes back to film order."""
        name = self.cues.columns[section].name
        if name == "film":
            return
        if self.cues.order != name:
            self.cues.sort_by(name, False)
        elif not self.cues.descending:
            self.cues.sort_by(name, True)
        else:
            self.cues.sort_by("film", False)

    # groups

    def is_across(self, row: int) -> bool:
        return self.cues.is_group(row)

    def paint_across(self, painter: QPainter, rect: QRect, row: int) -> None:
        now = self.currentIndex()
        index = self.cues.index(row, max(now.column(), 0))
        paint_group(
            painter,
            rect,
            self.cues,
            row,
            selected=self.selectionModel().isSelected(index),
            focused=now.row() == row and self.hasFocus(),
            rtl=self.isRightToLeft(),
        )

    def _show_sums(self) -> None:
        if self.cues.lines.groups:
            self.viewport().update()

    def toggle_group(self, row: int, folded: bool | None = None) -> None:
        """Fold or unfold the group whose heading is in a line; the keys stay on the heading."""
        if not self.cues.is_group(row):
            return
        key = self.cues.ids[row]
        to = not self.cues.lines.is_folded(key) if folded is None else folded
        if to == self.cues.lines.is_folded(key):
            return
        self._commit()
        self._go(row, max(self.currentIndex().column(), 0))
        self.cues.fold([key], to)

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold every group."""
        groups = list(self.cues.lines.groups)
        if not groups:
            return
        self._commit()
        row = self.currentIndex().row()
        heading = self.cues.lines.heading_of(self.cues.ids[row]) if 0 <= row < len(self.cues.ids) else ""
        place = self.cues.place_of(heading) if folded and heading else None
        if place is not None:
            self._go(place, max(self.currentIndex().column(), 0))
        self.cues.fold(groups, folded)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(event.position().toPoint().y())
        if event.button() == Qt.MouseButton.LeftButton and self.cues.is_group(row):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggle_group(row)
            event.accept()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.cues.conditions and not self.cues.lines.listing.ids and self.cues.lines.listing.total:
            painter = QPainter(self.viewport())
            painter.setPen(current().dim)
            free = self.viewport().rect().adjusted(16, self.cues.rowCount() * self.rowHeight(0), -16, 0)
            sentence = self.tr("No cue fits the filters under the headings.")
            painter.drawText(free, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), sentence)
            painter.end()

    # selection

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_selected()

    def _tell_selected(self, _key: str = "") -> None:
        self.cues_selected.emit(self.selected_cues())

    def currentChanged(self, current_index: Index, previous: Index) -> None:
        self._commit()
        super().currentChanged(current_index, previous)
        for delegate in self._delegates:
            delegate.current_row = current_index.row()
        if current_index.row() != previous.row():
            self.viewport().update()

    def selected_cues(self) -> list[str]:
        """Keys of the cues with a selected cell, top to bottom."""
        if self.selectionModel() is None:
            return []
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            part = selection.at(place)
            rows.update(range(part.top(), part.bottom() + 1))
        return [key for row in sorted(rows) if (key := self.cues.stored_key(row))]

    def select_cue(self, key: str, field: str = "") -> None:
        """Make a cue current, in the column of ``field`` when that is shown; waits until it is listed."""
        self.select_cues([key], field)

    def select_cues(self, keys: Sequence[str], field: str = "") -> None:
        """Select cues, the first as the current one; waits until all of them are listed. What a fold or a
        filter hides is shown for it."""
        self.cues.reveal(keys)
        places = sorted(place for key in keys if (place := self.cues.place_of(key)) is not None)
        if len(places) < len(keys):
            self._wanted = (list(keys), field)
            return
        self._wanted = ([], "")
        if not keys:
            return
        column = self._column(field or self._field_of(self.currentIndex()))
        self._go(self.cues.place_of(keys[0]) or 0, column)
        if len(keys) > 1:
            self.selectionModel().select(cells_in(self.cues, places, column), _Select.Select)

    def _go(self, row: int, column: int) -> None:
        index = self.cues.index(row, column)
        self.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect)
        self.scrollTo(index)

    def go_first(self) -> None:
        """To the title of the first cue, or of the empty line."""
        row = next((row for row in range(self.cues.rowCount()) if not self.cues.is_group(row)), -1)
        if row >= 0:
            self._go(row, self._column("title"))

    def _find_cursor(self) -> None:
        """The list is here: go where somebody wanted to be, or have some cell to type in."""
        self._leave_gone()
        # A bar under one empty line would only stand between it and the words that explain it.
        bare = not self.cues.ids and not self.cues.conditions
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if bare else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        wanted, field = self._wanted
        if wanted:
            self.select_cues(wanted, field)
        index = self.currentIndex()
        if not self.cues.ids:
            self._tell_selected()
        if not index.isValid() and self.cues.rowCount():
            self.go_first()
        elif index.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(index, _Select.Select)

    def _note_cursor(self) -> None:
        """Lines will move: whoever sees the current one wants to see it afterwards."""
        index = self.currentIndex()
        self._followed = index.isValid() and self.viewport().rect().intersects(self.visualRect(index))

    def _follow_cursor(self) -> None:
        for delegate in self._delegates:
            delegate.current_row = self.currentIndex().row()
        if self._followed:
            self.scrollTo(self.currentIndex())

    def _note_neighbours(self) -> None:
        row = self.currentIndex().row()
        self._line = self.cues.ids[row:] if row >= 0 else []
        self._typing = self.state() is QAbstractItemView.State.EditingState

    def _leave_gone(self) -> None:
        """When the current cue is gone, the one that took its line is the next to work on. One that only
        went into a folded group is shown there."""
        line, self._line = self._line, []
        if not line or self.cues.place_of(line[0]) is not None:
            return
        if not self.cues.is_local(line[0]) and not self.cues.lines.unlisted(line[:1]):
            column = max(self.currentIndex().column(), 0)
            self.cues.reveal(line[:1])
            self._go(self.cues.place_of(line[0]) or 0, column)
            return
        places = (self.cues.place_of(key) for key in line)
        row = next((place for place in places if place is not None), self.cues.rowCount() - 1)
        if row >= 0:
            self._go(row, max(self.currentIndex().column(), 0))
        if self._typing:
            self.setFocus()
            self.session.refused.emit(
                self.tr("The cue that you were typing in was deleted in another window.")
            )

    def cue_at(self, point: QPoint) -> str:
        """Key of the cue under a point of the viewport, "" beside every cue."""
        index = self.indexAt(point)
        return self.cues.stored_key(index.row()) if index.isValid() else ""

    def finish_typing(self) -> None:
        """Store what is being typed, as leaving the cell does."""
        self._commit()

    def _commit(self) -> None:
        """What is being typed belongs to the cells before anything is done with them."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

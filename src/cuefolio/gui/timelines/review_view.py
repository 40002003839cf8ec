# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of a review. M, U and X move what is selected, F2 writes a title, J joins, S splits."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import ProposedCue
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.theme import notifier
from cuefolio.gui.timelines.lines import Kind, Line
from cuefolio.gui.timelines.review_model import (
    AUDIBLE,
    IN,
    KNOWN,
    LENGTH,
    NOTE,
    NUMBER,
    OUT,
    TITLE,
    TRACKS,
    Index,
    ReviewModel,
)

_WIDTHS = {
    NUMBER: 104, TITLE: 184, IN: 86, OUT: 86, LENGTH: 56, AUDIBLE: 62, TRACKS: 80, KNOWN: 106, NOTE: 110,
}  # fmt: skip
_MOST_CHOSEN = 500
"""Of more lines the selection is not kept over an answer."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
VERDICT_KEYS = {
    Qt.Key.Key_M: Verdict.MUSIC,
    Qt.Key.Key_U: Verdict.UNSURE,
    Qt.Key.Key_X: Verdict.EXCLUDED,
}
"""Keys that say what is selected."""


class ReviewView(QTreeView):
    """What is wanted of the selected lines is told; ``line_changed`` tells that another line is current."""

    move_wanted = Signal(object)
    """A Verdict for the selected lines."""
    join_wanted = Signal()
    split_wanted = Signal()
    line_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, lines: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self.setModel(lines)
        self.setAccessibleName(self.tr("Cues of the timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setExpandsOnDoubleClick(True)
        self.setIndentation(16)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._unfolded: set[str] = set()
        """Keys of what is unfolded."""
        self._sizing = False
        self._is_sized = False
        """Whether a person gave a column its width."""
        header.sectionResized.connect(self._take_size)
        self.expanded.connect(self._unfold)
        self.collapsed.connect(self._fold)
        self.fit()
        notifier().changed.connect(self.fit)

    def fit(self, _theme: object = None) -> None:
        """Columns in the size of the theme's font; title and note share what is left."""
        self._is_sized, self._sizing = False, True
        for column, width in _WIDTHS.items():
            self.header().resizeSection(column, scaled(width))
        self._share_room()

    def _share_room(self) -> None:
        """The last column takes what is left by itself: half of it belongs to the title."""
        if self._is_sized:
            return
        self._sizing = True
        wanted = [scaled(width) for column, width in _WIDTHS.items() if not self.isColumnHidden(column)]
        left = max(self.viewport().width() - sum(wanted), 0)
        self.header().resizeSection(TITLE, scaled(_WIDTHS[TITLE]) + left // 2)
        self._sizing = False

    def show_known(self, are_known: bool) -> None:
        """Whether there is a column for recordings of the catalogue."""
        if self.isColumnHidden(KNOWN) is are_known:
            self._sizing = True
            self.setColumnHidden(KNOWN, not are_known)
            self._sizing = False
            self._share_room()

    def _take_size(self, column: int, _old: int, _new: int) -> None:
        """A person gave a column its width; it stays."""
        last = column == self.header().visualIndex(self.header().count() - 1)
        if not self._sizing and not last and not self.isColumnHidden(column):
            self._is_sized = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _ask_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    # another state

    def keep_place(self) -> tuple[set[str], str, set[str], int]:
        """What is unfolded, current and selected, and how far down it is scrolled."""
        current = self.lines.line(self.currentIndex())
        chosen = {line.key for line in self.selected_lines()}
        key = current.key if current is not None else ""
        return set(self._unfolded), key, chosen, self.verticalScrollBar().value()

    def back_to(self, unfolded: set[str], current: str, chosen: set[str], scroll: int) -> None:
        """Show another state of the review from the same place, as far as it is there."""
        flags = QItemSelectionModel.SelectionFlag
        root = QModelIndex()
        self._unfolded.clear()
        for group in self.lines.groups():
            self.setFirstColumnSpanned(group.place, root, True)
        for line in filter(None, map(self.lines.find, sorted(unfolded, key=_groups_first))):
            self.setExpanded(self.lines.index_of(line, 0), True)
        self.executeDelayedItemsLayout()
        if len(chosen) <= _MOST_CHOSEN:
            for line in filter(None, map(self.lines.find, chosen)):
                self.selectionModel().select(self.lines.index_of(line), flags.Select | flags.Rows)
        at = self.lines.find(current) if current else None
        if at is not None:
            self.selectionModel().setCurrentIndex(self.lines.index_of(at), flags.NoUpdate)
            if not chosen:
                self.selectionModel().select(self.lines.index_of(at), flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(scroll)
        self.line_changed.emit()

    def _unfold(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if line is None:
            return
        self._unfolded.add(line.key)
        if self.lines.unfold(index):
            self.scheduleDelayedItemsLayout()
        if line.kind is Kind.GROUP:
            for inside in line.lines():
                if inside.kind is Kind.REASON:
                    self.setFirstColumnSpanned(inside.place, index, True)

    def _fold(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if line is not None:
            self._unfolded.discard(line.key)

    def go(self, key: str) -> bool:
        """Make the line of this key current and select it."""
        line = self.lines.find(key)
        if line is None:
            return False
        if line.under is not None:
            self.setExpanded(self.lines.index_of(line.under, 0), True)
        flags = QItemSelectionModel.SelectionFlag
        index = self.lines.index_of(line)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    # the selection

    def current_line(self) -> Line | None:
        """The line that the keyboard is at."""
        return self.lines.line(self.currentIndex())

    def selected_lines(self) -> list[Line]:
        """The selected lines in their order."""
        found = (self.lines.line(index) for index in self.selectionModel().selectedRows(0))
        return [line for line in found if line is not None]

    def selected_cues(self) -> list[ProposedCue]:
        """The selected cues, by time."""
        cues = [line.cue for line in self.selected_lines() if line.kind is Kind.CUE and line.cue is not None]
        return sorted(cues, key=lambda cue: (cue.start, cue.end))

    def current_cue(self) -> Line | None:
        """The cue line at or above the current line."""
        line = self.current_line()
        while line is not None and line.kind is not Kind.CUE:
            line = line.under
        return line

    def currentChanged(self, current: object, previous: object) -> None:
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.line_changed.emit()

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        self.line_changed.emit()

    def edit(self, index: Index, *how: Any) -> Any:
        """Write where something can be written; elsewhere nothing happens."""
        return super().edit(index, *how) if self.lines.takes_text(index) else False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        index = self.currentIndex()
        if plain and key in VERDICT_KEYS:
            self.move_wanted.emit(VERDICT_KEYS[key])
        elif plain and key == Qt.Key.Key_J:
            self.join_wanted.emit()
        elif plain and key == Qt.Key.Key_S:
            self.split_wanted.emit()
        elif key in _ENTER and index.isValid():
            # Else the dialog would press its filled button.
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))
        elif key == Qt.Key.Key_F2 and index.isValid() and index.column() not in (NUMBER, TITLE):
            self.edit(index.siblingAtColumn(TITLE))
        else:
            super().keyPressEvent(event)


def _groups_first(key: str) -> bool:
    """Sorts keys: what a line lies under is unfolded before the line."""
    return key not in [verdict.value for verdict in Verdict]

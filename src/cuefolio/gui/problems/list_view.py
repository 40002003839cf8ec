# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of problems: Enter goes to the cell, the words "Go" and "Mend" of a line act."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from cuefolio.gui.problems import words
from cuefolio.gui.problems.line_delegate import GO, MEND, LineDelegate
from cuefolio.gui.problems.lines import Change, Line, Lines
from cuefolio.gui.problems.lines_model import Index, LinesModel
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from cuefolio.domain.sheet import SheetCue
    from cuefolio.services.readiness import Recipient


class ProblemList(QTableView):
    """Problems under their headings. ``go_wanted`` and ``mend_wanted`` carry a Line, ``line_chosen`` a Line
    or None; ``left`` tells that Esc was pressed."""

    go_wanted = Signal(object)
    mend_wanted = Signal(object)
    line_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._is_offered = True
        """Whether nobody went to the current problem: it took the place of one that is gone."""
        self.lines = LinesModel(self)
        self.painter_of_lines = LineDelegate(self.lines)
        self.setModel(self.lines)
        self.setItemDelegate(self.painter_of_lines)
        self.setAccessibleName(self.tr("Problems"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        notifier().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self, _theme: object = None) -> None:
        self.verticalHeader().setDefaultSectionSize(current().metrics.row_height)

    def show_lines(
        self,
        content: Lines,
        recipients: tuple[Recipient, ...],
        cues: Mapping[str, SheetCue],
        compared: Change | None = None,
    ) -> None:
        """Show other lines; the current one stays, and when it is mended the next one takes its place.
        ``compared`` as in ``LinesModel.show``."""
        row = self.currentIndex().row()
        before = self.lines.line(row)
        self._is_showing = True
        self.lines.show(content, recipients, cues, compared)
        self._is_showing = False
        there = self.lines.place_of(before)
        if there < 0:
            self._is_offered = True
            there = self.lines.content.next_problem(max(min(row, len(content.lines)) - 1, -1), 1)
        self._select(there)
        self.viewport().update()

    def _select(self, row: int) -> None:
        self._is_showing = True
        if row < 0:
            self.clearSelection()
        self.setCurrentIndex(self.lines.index(row, 0) if row >= 0 else QModelIndex())
        self._is_showing = False
        self.line_chosen.emit(self.current_line())

    def current_line(self) -> Line | None:
        """The line of the current problem, None without one."""
        line = self.lines.line(self.currentIndex().row())
        return line if line is not None and line.problem is not None else None

    def step(self, by: int) -> Line | None:
        """Make the next (1) or the previous problem (-1) current, round the end."""
        row = self.currentIndex().row()
        here = by > 0 and self._is_offered and self.current_line() is not None
        there = row if here else self.lines.content.next_problem(row if row >= 0 or by > 0 else 0, by)
        self._is_offered = False
        if there >= 0:
            self._select(there)
            self.scrollTo(self.lines.index(there, 0))
        return self.current_line()

    # Qt

    def currentChanged(self, current_index: Index, previous: Index) -> None:
        super().currentChanged(current_index, previous)
        if not self._is_showing:
            self._is_offered = False
            self.line_chosen.emit(self.current_line())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if line is not None:
                self.go_wanted.emit(line)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.current_line() is None:
            self.step(1)
        super().focusInEvent(event)

    def _action_at(self, event: QMouseEvent) -> str:
        index = self.indexAt(event.position().toPoint())
        line = self.lines.line(index.row())
        if line is None:
            return ""
        rect, point = self.visualRect(index), event.position().toPoint()
        return self.painter_of_lines.action_at(rect, line, point, self.isRightToLeft())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        line, action = self.current_line(), self._action_at(event)
        if line is None or event.button() != Qt.MouseButton.LeftButton:
            return
        # After this event: what acts may change the very lines that Qt is looking at.
        if action == GO:
            QTimer.singleShot(0, self, lambda: self.go_wanted.emit(line))
        elif action == MEND:
            QTimer.singleShot(0, self, lambda: self.mend_wanted.emit(line))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hand = Qt.CursorShape.PointingHandCursor if self._action_at(event) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        line = self.current_line()
        if line is not None and not self._action_at(event):
            QTimer.singleShot(0, self, lambda: self.go_wanted.emit(line))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self.lines.line(self.indexAt(event.pos()).row())
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(line)), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, line: Line | None) -> str:
        if line is None or line.problem is None:
            return ""
        problem, recipients = line.problem, self.lines.recipients
        parts = [words.problem_sentence(problem), words.why(problem, recipients), words.mend_plan(problem)]
        return "\n".join(part for part in parts if part)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the lines of the list of problems: mark, sentence, who says it, and the words that act."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cuefolio.gui.delegates.look import LEFT, RIGHT, Look, TextStyle, look
from cuefolio.gui.delegates.status import paint_status
from cuefolio.gui.problems import words
from cuefolio.gui.problems.lines import Line
from cuefolio.gui.problems.lines_model import Index, LinesModel
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.poster import apart

MARGIN, MARK, GAP = 12, 16, 12
GO, MEND = "go", "mend"
_LEAST_SENTENCE = 160
_State = QStyle.StateFlag


class LineDelegate(QStyledItemDelegate):
    """A line as wide as the list. ``action_at`` tells which of its words lies under a point."""

    def __init__(self, model: LinesModel) -> None:
        super().__init__(model)
        self._model = model
        self.can_mend = True
        """Whether mends are offered: not where the catalogue can only be read."""

    def _words(self, line: Line) -> list[tuple[str, str]]:
        """The words that act, from the end of the line."""
        found = [(GO, self.tr("Go"))]
        if self.can_mend and line.problem is not None and line.problem.fix:
            found.append((MEND, self.tr("Mend")))
        return found

    def action_at(self, rect: QRect, line: Line, point: QPoint, rtl: bool) -> str:
        """GO, MEND or "" for a point of a line whose place is ``rect``."""
        if line.problem is None:
            return ""
        metrics = QFontMetrics(font())
        end = rect.right() - MARGIN
        at = rect.left() + rect.right() - point.x() if rtl else point.x()
        for action, word in self._words(line):
            begin = end - metrics.horizontalAdvance(word)
            if begin - GAP // 2 <= at <= end + GAP // 2:
                return action
            end = begin - GAP
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        if line is None:
            return
        the_look, rect = look(), option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(option.direction)
        if line.problem is None:
            self._heading(painter, rect, line, rtl, the_look)
        else:
            if option.state & _State.State_Selected:
                idle = not option.state & _State.State_Active
                painter.fillRect(rect, the_look.selection_idle if idle else the_look.selection)
            elif option.state & _State.State_MouseOver:
                painter.fillRect(rect, the_look.theme.hover)
            self._problem(painter, rect, line, rtl, the_look)
            if option.state & _State.State_HasFocus:
                painter.setPen(the_look.focus_pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.setPen(the_look.line_pen)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, line: Line, rtl: bool, the_look: Look) -> None:
        painter.fillRect(rect, the_look.theme.raised)
        room = rect.adjusted(MARGIN, 0, -MARGIN, -1)
        facts = words.counts(line.errors, line.warnings)
        taken = self._text(painter, room, 0, facts, the_look.small, rtl, end=True, dim=True)
        self._text(painter, room, 0, self._model.heading(line), the_look.strong, rtl, less=taken + GAP)

    def _problem(self, painter: QPainter, rect: QRect, line: Line, rtl: bool, the_look: Look) -> None:
        problem = line.problem
        assert problem is not None
        room = rect.adjusted(MARGIN, 0, -MARGIN, -1)
        centre = room.right() - MARK / 2 if rtl else room.left() + MARK / 2
        painter.save()
        paint_status(painter, QPointF(centre, room.center().y() + 0.5), problem.severity, the_look.theme)
        painter.restore()
        taken = 0
        for _action, word in self._words(line):
            width = self._text(painter, room, taken, word, the_look.text, rtl, end=True, link=True)
            taken += width + GAP
        names = words.said_by(problem, self._model.recipients)
        left = room.width() - taken - MARK - GAP
        if names and left - _LEAST_SENTENCE > GAP:
            most = min(left // 3, left - _LEAST_SENTENCE)
            taken += GAP + self._text(
                painter, room, taken, names, the_look.small, rtl, end=True, dim=True, most=most
            )
        sentence = words.problem_sentence(problem)
        self._text(painter, room, MARK + 6, sentence, the_look.text, rtl, less=taken)

    @staticmethod
    def _text(
        painter: QPainter, room: QRect, at: int, text: str, style: TextStyle, rtl: bool, *, end: bool = False,
        dim: bool = False, link: bool = False, less: int = 0, most: int = 0,
    ) -> int:  # fmt: skip
        """Draw a text ``at`` px from the beginning of the room, or from its end; returns its width."""
        wide = room.width() - at - less
        width = min(round(style.width(text)) + 2, wide, most or wide)
        if not text or width <= 0:
            return 0
        from_right = end != rtl
        left = room.right() + 1 - at - width if from_right else room.left() + at
        painter.setFont(style.font)
        theme = look().theme
        painter.setPen(theme.link if link else theme.dim if dim else theme.text)
        place = QRect(left, room.top(), width, room.height())
        shown = apart(style.elided(text, width), painter.layoutDirection())
        painter.drawText(place, RIGHT if rtl else LEFT, shown)
        return width

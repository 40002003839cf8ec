# SPDX-License-Identifier: GPL-3.0-or-later
"""The narrow column before the cues: how ready each is, which rule colours it, and the folds of groups."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip

from cuefolio.gui.delegates.look import CENTRE, look
from cuefolio.gui.delegates.roles import TINTS
from cuefolio.gui.delegates.status import paint_status
from cuefolio.gui.models.cue_model import CueModel
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import plain_tip

_MARK = 26
_RULE = 16


class CheckHeader(QHeaderView):
    """Painted from the marks of the model. ``fold_wanted`` carries the line of a group that was clicked."""

    fold_wanted = Signal(int)

    def __init__(self, cues: CueModel, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._cues = cues
        self.setAccessibleName(self.tr("Check"))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        # As the headings above: which lines are selected is of no interest here.
        self.setModel(cues)
        self.setSelectionModel(QItemSelectionModel(cues, self))
        self.setMinimumSectionSize(10)
        cues.marks.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        # Qt's own hint looks at a hundred lines, each time.
        return QSize(_MARK + (_RULE if self._cues.marks.rules else 0), 0)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        theme = current()
        painter.save()
        painter.fillRect(rect, theme.raised if self._cues.is_group(row) else theme.surface)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cues.is_group(row):
            self._fold(painter, rect, self._cues.lines.is_folded(self._cues.ids[row]))
        elif not self._cues.is_spare(row):
            self._marks(painter, rect, self._cues.ids[row])
        painter.restore()

    def _marks(self, painter: QPainter, rect: QRect, key: str) -> None:
        marks, theme = self._cues.marks, current()
        rtl = self.isRightToLeft()
        dot = QRect(rect)
        number = marks.rule(key)
        if marks.rules:
            dot.setWidth(_MARK)
            if rtl:
                dot.moveRight(rect.right())
        if number:
            tint = marks.rules[number - 1].tint
            place = QRect(0, 0, 14, 14)
            place.moveCenter(rect.center())
            place.moveLeft(rect.left() + 4 if rtl else rect.right() - 17)
            painter.setPen(QPen(theme.line_strong, 1))
            painter.setBrush(look().tints[TINTS.index(tint) + 1] if tint in TINTS else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(look().small.font)
            painter.setPen(theme.text)
            painter.drawText(place, CENTRE, str(number))
        state = marks.state(key)
        if state:
            paint_status(painter, QRectF(dot).center(), state, theme)

    def _fold(self, painter: QPainter, rect: QRect, folded: bool) -> None:
        painter.setPen(
            QPen(
                current().dim, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        middle = QRectF(rect).center()
        if folded:
            side = -1 if self.isRightToLeft() else 1
            points = [QPointF(-2 * side, -4), QPointF(2 * side, 0), QPointF(-2 * side, 4)]
        else:
            points = [QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)]
        painter.drawPolyline([middle + point for point in points])

    def tip(self, row: int) -> str:
        """What the mark of a line means: the sentences of the check, and the rule of its colour."""
        if row < 0 or self._cues.is_spare(row) or self._cues.is_group(row):
            return self._cues.group_text(row) if row >= 0 else ""
        marks, key = self._cues.marks, self._cues.ids[row]
        said = marks.problems(key)
        if not said and marks.state(key) == "ready":
            said = [self.tr("Nothing is missing on the cue sheet.")]
        rule = marks.rule(key)
        if rule:
            said.append(self.tr("Coloured by rule {0}: {1}").format(rule, marks.rule_name(rule)))
        return "\n".join(said)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip(self.logicalIndexAt(event.pos()))), self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if self._cues.is_group(row):
            self.fold_wanted.emit(row)
            event.accept()
        else:
            super().mousePressEvent(event)

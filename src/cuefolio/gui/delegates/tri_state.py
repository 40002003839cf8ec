# SPDX-License-Identifier: GPL-3.0-or-later
"""Yes, no or unknown in a cell: a tick, a dash, nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.delegates.look import Look
from cuefolio.gui.delegates.roles import CodeRole, State


class TriStateMark(CellDelegate):
    """CodeRole: True, False or None. DisplayRole holds the word, for the ear and for copying."""

    KEEPS_HINTS = False

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, flags: int, rtl: bool, look: Look
    ) -> None:
        code = self.value(index, CodeRole)
        if code is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.theme.dim if flags & State.PENDING or code is False else look.theme.text
        painter.setPen(
            QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        middle = QRectF(rect).center()
        if code:
            points = [QPointF(-4, 0.5), QPointF(-1.2, 3.2), QPointF(4.2, -3)]
            painter.drawPolyline([middle + point for point in points])
        else:
            painter.drawLine(middle + QPointF(-3, 0), middle + QPointF(3, 0))

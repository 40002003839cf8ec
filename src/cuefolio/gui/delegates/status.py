# SPDX-License-Identifier: GPL-3.0-or-later
"""The state of a row at a glance: a colour, and a shape for those who do not see the colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.delegates.look import Look, look
from cuefolio.gui.delegates.roles import CodeRole
from cuefolio.gui.theme import Theme

WIDTH = 24


def paint_status(painter: QPainter, centre: QPointF, code: str, theme: Theme, size: float = 8.0) -> None:
    """Ready is a disc, warning a triangle, error a square on its corner, info a small disc, anything else
    a ring. ``size`` is the height in px."""
    tone = theme.status(code)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = size / 2
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    # In the dark the fills of the words' own tone are easier to see than the base colours.
    painter.setBrush(tone.text if theme.dark else tone.fill)
    if code == "ready":
        painter.drawEllipse(centre, half, half)
    elif code == "warning":
        points = [
            QPointF(x, y - half - 0.8),
            QPointF(x + half + 0.8, y + half),
            QPointF(x - half - 0.8, y + half),
        ]
        painter.drawPolygon(QPolygonF(points))
    elif code == "error":
        far = half + 1
        corners = [QPointF(x, y - far), QPointF(x + far, y), QPointF(x, y + far), QPointF(x - far, y)]
        painter.drawPolygon(QPolygonF(corners))
    elif code == "info":
        painter.drawEllipse(centre, half * 0.6, half * 0.6)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tone.text, 1.2))
        painter.drawEllipse(centre, half - 0.6, half - 0.6)


class StatusDot(CellDelegate):
    """CodeRole: ready, warning, error, info, or anything else for unknown. DisplayRole is for the ear and the
    tool tip: it is not drawn. No row has a state before its code is known ("" or None draws nothing)."""

    KEEPS_HINTS = False

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, flags: int, rtl: bool, look: Look
    ) -> None:
        code = self.value(index, CodeRole)
        if code:
            paint_status(painter, QRectF(rect).center(), str(code), look.theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, look().row_height)

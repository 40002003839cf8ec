# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole map, from back to front."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from cuefolio.gui.map.paint_bands import (
    paint_intensity,
    paint_marks,
    paint_outside,
    paint_ruler,
    paint_scenes,
    paint_silence,
)
from cuefolio.gui.map.paint_lanes import paint_lanes
from cuefolio.gui.map.paint_links import paint_links
from cuefolio.gui.map.picture import Picture


def paint_map(p: QPainter, pic: Picture) -> None:
    """Paint all but the playhead and what follows the pointer."""
    p.fillRect(QRectF(0, 0, pic.width, pic.height), pic.look.theme.surface)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_outside(p, pic)
    paint_ruler(p, pic)
    paint_intensity(p, pic)
    paint_scenes(p, pic)
    paint_silence(p, pic)
    paint_links(p, pic)
    paint_marks(p, pic)
    paint_lanes(p, pic)


def paint_playhead(p: QPainter, pic: Picture, frame: int) -> None:
    """One red line."""
    x = pic.x(frame) + 0.5 / pic.ratio
    if not -8 <= x <= pic.width + 8:
        return
    p.setPen(pic.look.playhead)
    top = pic.rows.ruler
    p.drawLine(QPointF(x, top), QPointF(x, pic.rows.bottom))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(pic.look.theme.playhead)
    p.drawPolygon(QPolygonF([QPointF(x - 5, top - 5), QPointF(x + 5, top - 5), QPointF(x, top + 3)]))
    p.setBrush(Qt.BrushStyle.NoBrush)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The heading line over a group of cues: its name, how many cues, how much music."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from cuefolio.gui.delegates.cell import PADDING
from cuefolio.gui.delegates.look import LEFT, RIGHT, look
from cuefolio.gui.models.cue_model import CueModel
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.pill import paint_pill, pill_width

_GAP = 12


def paint_group(
    painter: QPainter, rect: QRect, cues: CueModel, row: int, *, selected: bool, focused: bool, rtl: bool
) -> None:
    """Draw the heading in a line across all columns."""
    group = cues.group_at(row)
    if group is None:
        return
    theme, the_look = current(), look()
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, the_look.selection if selected else theme.raised)
    painter.setPen(the_look.line_pen)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    room = rect.adjusted(PADDING, 0, -PADDING, -1)
    name, facts = cues.group_name(group), cues.group_facts(group)
    facts_width = round(the_look.text.width(facts)) + 2
    if cues.grouping == "origin" and group.name:
        tone, small = theme.origin(group.name), the_look.small
        taken = min(pill_width(name, small.metrics), room.width())
        paint_pill(painter, QRectF(room), name, tone, small.font, small.metrics)
    else:
        taken = 0
        if group.colour:
            square = QRect(room.right() - 8 if rtl else room.left(), room.center().y() - 3, 9, 9)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(the_look.brush(group.colour))
            painter.drawRoundedRect(square, 2, 2)
            taken = 14
        style = the_look.strong
        width = min(
            round(style.width(name)) + 2, max(room.width() - taken - facts_width - _GAP, room.width() // 2)
        )
        painter.setFont(style.font)
        painter.setPen(the_look.text_pen)
        _text(painter, room, taken, width, style.elided(name, width), rtl)
        taken += width
    # Figures and words are read in the direction of the words, wherever the line begins.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    taken = round(taken) + _GAP
    width = room.width() - taken
    if width > 20:
        painter.setFont(the_look.number.font)
        painter.setPen(the_look.dim_pen)
        _text(painter, room, taken, width, the_look.number.elided(facts, width), rtl)
    if focused:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(the_look.focus_pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -2))
    painter.restore()


def _text(painter: QPainter, room: QRect, at: float, width: int, text: str, rtl: bool) -> None:
    left = room.right() - round(at) - width + 1 if rtl else room.left() + round(at)
    painter.drawText(QRect(left, room.top(), width, room.height()), RIGHT if rtl else LEFT, text)

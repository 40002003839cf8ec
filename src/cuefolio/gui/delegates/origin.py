# SPDX-License-Identifier: GPL-3.0-or-later
"""The origin of a cue as an outlined pill with its word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cuefolio.gui.delegates.cell import PADDING, CellDelegate, Index
from cuefolio.gui.delegates.look import Look, look
from cuefolio.gui.delegates.roles import CodeRole, State
from cuefolio.gui.widgets.pill import paint_pill, pill_width


class OriginPill(CellDelegate):
    """DisplayRole is the word, CodeRole the code of the origin. Unknown is an empty cell."""

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, flags: int, rtl: bool, look: Look
    ) -> None:
        text = index.data()
        if not text:
            return
        tone = look.theme.origin(None if flags & State.PENDING else index.data(CodeRole))
        paint_pill(painter, QRectF(rect), str(text), tone, look.small.font, look.small.metrics)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        the_look = look()
        width = pill_width(str(index.data() or ""), the_look.small.metrics)
        return QSize(round(width) + 2 * PADDING + 2, the_look.row_height)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The origin of a cue as an outlined pill with its word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from cuefolio.gui.delegates.cell import PADDING, CellDelegate, Index
from cuefolio.gui.delegates.look import Look, look
from cuefolio.gui.delegates.roles import CodeRole, State
from cuefolio.gui.widgets.pill import paint_pill, pill_width

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_MOST_PICTURES = 200


class OriginPill(CellDelegate):
    """DisplayRole is the word, CodeRole the code of the origin. Unknown is an empty cell.

    A table shows the same few pills hundreds of times: each is drawn once and kept as a picture.
    """

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, flags: int, rtl: bool, look: Look
    ) -> None:
        text = self.value(index, _DISPLAY)
        if not text:
            return
        code = "" if flags & State.PENDING else self.value(index, CodeRole) or ""
        ratio = painter.device().devicePixelRatio()
        key = (str(text), str(code), rect.width(), rect.height(), rtl, ratio)
        picture = look.pictures.get(key)
        if picture is None:
            if len(look.pictures) >= _MOST_PICTURES:  # somebody pulls the column through all widths
                look.pictures.clear()
            picture = look.pictures[key] = _drawn(rect.size(), ratio, str(text), str(code), rtl, look)
        painter.drawPixmap(rect.topLeft(), picture)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        the_look = look()
        width = pill_width(str(index.data() or ""), the_look.small.metrics)
        return QSize(round(width) + 2 * PADDING + 2, the_look.row_height)


def _drawn(size: QSize, ratio: float, text: str, code: str, rtl: bool, look: Look) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    place = QRectF(0, 0, size.width(), size.height())
    paint_pill(painter, place, text, look.theme.origin(code), look.small.font, look.small.metrics)
    painter.end()
    return picture

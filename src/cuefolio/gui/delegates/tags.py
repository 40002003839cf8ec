# SPDX-License-Identifier: GPL-3.0-or-later
"""Words with a small square of their colour: the moods of a cue."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cuefolio.gui.delegates.cell import PADDING, CellDelegate, Index
from cuefolio.gui.delegates.look import LEFT, RIGHT, Look, look
from cuefolio.gui.delegates.roles import State, TagsRole

_SQUARE = 9
_AFTER_SQUARE = 5
_BETWEEN = 10
_LEAST = 24


class TagSquares(CellDelegate):
    """TagsRole is a sequence of (word, colour). Words that do not fit are counted: "+2"."""

    KEEPS_HINTS = False

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, flags: int, rtl: bool, look: Look
    ) -> None:
        tags = self.value(index, TagsRole)
        if not tags:
            return
        style = look.text
        painter.setFont(style.font)
        words = look.dim_pen if flags & (State.PENDING | State.DIM) else look.text_pen
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = rect.width()
        at, total = 0, len(tags)
        for number, (word, colour) in enumerate(tags):
            square = _SQUARE + _AFTER_SQUARE if colour else 0
            rest = total - number - 1
            kept = round(style.width(f"+{rest}")) + _BETWEEN if rest else 0
            width = round(style.width(word)) + 1
            if number and at + square + min(width, _LEAST) + kept > room:
                self._text(
                    painter, rect, at, room - at, f"+{total - number}", look.dim_pen, rtl, style.elided
                )
                return
            width = min(width, room - at - square - kept)
            if colour:
                x = rect.right() - at - _SQUARE + 1 if rtl else rect.left() + at
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.brush(colour))
                painter.drawRoundedRect(x, rect.center().y() - _SQUARE // 2 + 1, _SQUARE, _SQUARE, 2, 2)
            self._text(painter, rect, at + square, width, word, words, rtl, style.elided)
            at += square + width + _BETWEEN

    @staticmethod
    def _text(painter, rect, at, width, text, pen, rtl, elided) -> None:  # type: ignore[no-untyped-def]
        painter.setPen(pen)
        left = rect.right() - at - width + 1 if rtl else rect.left() + at
        place = QRect(left, rect.top(), width, rect.height())
        painter.drawText(place, RIGHT if rtl else LEFT, elided(text, width))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        the_look = look()
        width = sum(
            the_look.text.width(word) + _BETWEEN + (_SQUARE + _AFTER_SQUARE if colour else 0)
            for word, colour in (index.data(TagsRole) or ())[:4]
        )
        return QSize(round(width) + 2 * PADDING, the_look.row_height)

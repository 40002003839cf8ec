# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the lines of the library: section heads, names, and a dim note at the right or below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cuefolio.gui.theme import current, font

NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""str: the dim text of a line. Below the name of a production, at the right of a kind."""
SECTION_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""bool: the line is a section head."""

_MARGIN, _PAD, _ICON = 8, 8, 16


class LibraryDelegate(QStyledItemDelegate):
    """Two-line productions, one-line kinds, small section heads."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = current()
        if index.data(SECTION_ROLE):
            return QSize(0, theme.metrics.row_height + (10 if index.row() else 2))
        return QSize(0, 40 if self._two_lines(index) else theme.metrics.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current()
        rect: QRect = option.rect.adjusted(0, 0, -_MARGIN, 0)
        painter.save()
        if index.data(SECTION_ROLE):
            painter.setFont(font(theme.small, 500))
            painter.setPen(theme.dim)
            text_rect = rect.adjusted(_MARGIN + _PAD, 0, 0, -4)
            painter.drawText(
                text_rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, index.data()
            )
            painter.restore()
            return
        box = rect.adjusted(_MARGIN if option.rect.left() < 16 else 0, 0, 0, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selection)
            painter.drawRoundedRect(box, theme.metrics.field_radius, theme.metrics.field_radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(box, theme.metrics.field_radius, theme.metrics.field_radius)
        self._content(painter, box.adjusted(_PAD, 0, -_PAD, 0), index)
        painter.restore()

    def _content(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = current()
        sign = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(sign, QIcon):
            sign.paint(painter, QRect(box.left(), box.center().y() - _ICON // 2 + 1, _ICON, _ICON))
            box = box.adjusted(_ICON + 8, 0, 0, 0)
        note = index.data(NOTE_ROLE) or ""
        name_font, note_font = (
            font(weight=500 if self._two_lines(index) else 400),
            font(theme.small, tabular=True),
        )
        if self._two_lines(index):
            middle = box.center().y() + 1
            upper = QRect(box.left(), middle - 17, box.width(), 17)
            lower = QRect(box.left(), middle, box.width(), 15)
            self._line(painter, upper, str(index.data()), name_font, theme.text, Qt.AlignmentFlag.AlignLeft)
            self._line(painter, lower, note, note_font, theme.dim, Qt.AlignmentFlag.AlignLeft)
            return
        taken = QFontMetrics(note_font).horizontalAdvance(note) + 8 if note else 0
        self._line(
            painter,
            box.adjusted(0, 0, -taken, 0),
            str(index.data()),
            name_font,
            theme.text,
            Qt.AlignmentFlag.AlignLeft,
        )
        self._line(painter, box, note, note_font, theme.dim, Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def _line(
        painter: QPainter, rect: QRect, text: str, its_font: QFont, colour: QColor, side: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(its_font)
        painter.setPen(colour)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, elided)

    @staticmethod
    def _two_lines(index: QModelIndex | QPersistentModelIndex) -> bool:
        target = index.data(Qt.ItemDataRole.UserRole)
        return bool(target) and target[0] in ("film", "series")

# SPDX-License-Identifier: GPL-3.0-or-later
"""A small button in a cell: play, or pause while it plays."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.delegates.look import Look, look
from cuefolio.gui.delegates.roles import CodeRole
from cuefolio.gui.icons import icon

_SIDE = 14


class PlayButton(CellDelegate):
    """CodeRole is the name of the icon, None for no button. The view reacts to the click."""

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, flags: int, rtl: bool, look: Look
    ) -> None:
        name = index.data(CodeRole)
        if name:
            place = QRect(0, 0, _SIDE, _SIDE)
            place.moveCenter(rect.center())
            icon(str(name), "accent" if name == "pause" else "dim").paint(
                painter, place, Qt.AlignmentFlag.AlignCenter
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(34, look().row_height)

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of a PDF on the screen; its reported numbers explain themselves when they are clicked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from cuefolio.gui.exporting.durations import TOTAL
from cuefolio.gui.exporting.page_numbers import Spot
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import set_tip

_AROUND = 3
"""Px around a number in which a click still means it."""


class Paper(QLabel):
    """``number_wanted`` carries the line of the number that was clicked, None for the total."""

    number_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spots: Sequence[Spot] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Page of the sheet"))
        self.setMouseTracking(True)

    def show_page(self, page: QPixmap, spots: Sequence[Spot]) -> None:
        """Show a page and where its numbers stand."""
        self._spots = spots
        self.setPixmap(page)

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Where the numbers of the page that is shown stand."""
        self._spots = spots
        self.update()

    def areas(self) -> list[tuple[QRectF, int]]:
        """The numbers in px of this widget, each with its line or TOTAL."""
        size = self.pixmap().deviceIndependentSize()
        left = (self.width() - size.width()) / 2
        return [
            (
                QRectF(
                    left + spot.area.x() * size.width(),
                    spot.area.y() * size.height(),
                    spot.area.width() * size.width(),
                    spot.area.height() * size.height(),
                ),
                spot.line,
            )
            for spot in self._spots
        ]

    def _line_at(self, point: QPointF) -> int | None:
        around = (-_AROUND, -_AROUND, _AROUND, _AROUND)
        return next((line for area, line in self.areas() if area.adjusted(*around).contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        asks = self._line_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor)
        set_tip(self, self.tr("How this number came about") if asks else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        if line is not None and event.button() == Qt.MouseButton.LeftButton:
            self.number_wanted.emit(None if line == TOTAL else line)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(current().accent, 1, Qt.PenStyle.DotLine))
        for area, _line in self.areas():
            below = area.bottom() + 1
            painter.drawLine(QPointF(area.left(), below), QPointF(area.right(), below))
        painter.end()

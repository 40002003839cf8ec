# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the chips of a TagField stand and how they are drawn. Widths are measured once per word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import elide

_PAD = 6
_SQUARE = 8
_CROSS = 14
_GAP = 4
_LEAST_EDIT = 48
_TOP = 1
_MOST_MEASURED = 5000


class ChipLayout:
    """Chips from left to right in lines (mirrored for right-to-left), then the line to type in.

    ``rects`` and ``shown`` (elided words) run parallel to the words; all in content coordinates.
    """

    def __init__(self) -> None:
        self.rects: list[QRect] = []
        self.shown: list[str] = []
        self.colours: list[QColor | None] = []
        self.edit = QRect()
        self.lines = 1
        self.height = 0
        self.line_height = 20
        self.top = _TOP
        self.rtl = False
        self._widths: dict[str, int] = {}

    def forget(self) -> None:
        """The font has changed: measure anew."""
        self._widths.clear()

    def chip_height(self, metrics: QFontMetrics) -> int:
        """Height of one chip in px."""
        return metrics.height() + 4

    def height_of(self, lines: int, metrics: QFontMetrics) -> int:
        """Content height of so many lines in px."""
        return lines * (self.chip_height(metrics) + _GAP) - _GAP + 2 * self.top

    def arrange(
        self,
        words: Sequence[str],
        colour_of: Callable[[str], QColor | None],
        width: int,
        metrics: QFontMetrics,
        rtl: bool,
        *,
        typing: bool = True,
        least_height: int = 0,
    ) -> None:
        """Place every chip for a viewport of ``width`` px.

        While ``typing`` there is always room for some letters after the last chip. A single line stands in
        the middle of ``least_height``.
        """
        height = self.chip_height(metrics)
        self.top = max(_TOP, (least_height - height) // 2)
        self.line_height = height + _GAP
        self.rtl = rtl
        self.rects, self.shown, self.colours = [], [], []
        left, right, x, y, line = 3, max(width - 3, 40), 3, self.top, 1
        if len(self._widths) > _MOST_MEASURED:
            self._widths.clear()
        for word in words:
            colour = colour_of(word)
            around = 2 * _PAD + _CROSS + (_SQUARE + 5 if colour is not None else 0)
            text = self._widths.get(word)
            if text is None:
                text = self._widths[word] = metrics.horizontalAdvance(word[:600])
            chip = text + around
            shown = word if len(word) <= 600 and word.isprintable() else elide(word, metrics, text)
            if chip > right - left:
                chip = right - left
                shown = elide(word, metrics, chip - around)
            if x > left and x + chip > right:
                x, y, line = left, y + self.line_height, line + 1
            self.rects.append(QRect(x, y, chip, height))
            self.shown.append(shown)
            self.colours.append(colour)
            x += chip + _GAP
        if x > left and right - x < _LEAST_EDIT and typing:
            x, y, line = left, y + self.line_height, line + 1
        self.edit = QRect(min(x, right), y, max(right - x, 0), height)
        self.lines = line
        self.height = y + height + self.top
        if rtl:
            self.rects = [self._mirrored(rect, width) for rect in self.rects]
            self.edit = self._mirrored(self.edit, width)

    def at(self, point: QPoint) -> int:
        """Index of the chip under a point, -1 for none."""
        return next((index for index, rect in enumerate(self.rects) if rect.contains(point)), -1)

    def cross(self, index: int) -> QRect:
        """Where a click removes the chip."""
        rect = self.rects[index]
        left = rect.left() if self.rtl else rect.right() - _CROSS - 2
        return QRect(left, rect.top(), _CROSS + 2, rect.height())

    @staticmethod
    def _mirrored(rect: QRect, width: int) -> QRect:
        return QRect(width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def paint_chips(painter: QPainter, chips: ChipLayout, clip: QRect, top: int, chosen: int) -> None:
    """Draw the chips that touch ``clip`` (content coordinates); ``top`` is the scroll position."""
    theme = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    quiet, strong = QPen(theme.line), QPen(theme.focus, 1.5)
    words, cross = QPen(theme.text), QPen(theme.dim, 1.2)
    side = Qt.AlignmentFlag.AlignRight if chips.rtl else Qt.AlignmentFlag.AlignLeft
    align = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    for index, content in enumerate(chips.rects):
        if not content.intersects(clip):
            continue
        rect = content.translated(0, -top)
        painter.setPen(strong if index == chosen else quiet)
        painter.setBrush(theme.selection if index == chosen else theme.raised)
        painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        colour = chips.colours[index]
        if colour is not None:
            x = inner.right() - _SQUARE + 1 if chips.rtl else inner.left()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(x, rect.center().y() - _SQUARE // 2 + 1, _SQUARE, _SQUARE, 2, 2)
            inner.adjust(0 if chips.rtl else _SQUARE + 5, 0, -(_SQUARE + 5) if chips.rtl else 0, 0)
        inner.adjust(_CROSS if chips.rtl else 0, 0, 0 if chips.rtl else -_CROSS + 2, 0)
        painter.setPen(words)
        painter.drawText(inner, align, chips.shown[index])
        painter.setPen(cross)
        middle = QPointF(chips.cross(index).translated(0, -top).center()) + QPointF(0.5, 0.5)
        painter.drawLine(middle + QPointF(-2.5, -2.5), middle + QPointF(2.5, 2.5))
        painter.drawLine(middle + QPointF(-2.5, 2.5), middle + QPointF(2.5, -2.5))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A word in an outline of its meaning's colour: the origin of a cue, a state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cuefolio.gui.theme import Tone, current, font
from cuefolio.gui.widgets.labels import elide

_SIDE = 7.0
_ABOVE = 2.5
_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


def pill_width(text: str, metrics: QFontMetricsF) -> float:
    """Width in px of a pill with this word."""
    return metrics.horizontalAdvance(text[:80]) + 2 * _SIDE


def pill_height(metrics: QFontMetricsF) -> float:
    """Height in px of a pill in this font."""
    return float(round(metrics.height() + 2 * _ABOVE))


def paint_pill(
    painter: QPainter, rect: QRectF, text: str, tone: Tone, text_font: QFont, metrics: QFontMetricsF
) -> QRectF:
    """Draw a pill at the leading edge of ``rect``, in its vertical middle; returns where it stands.

    The word is shortened when ``rect`` is too narrow. Pen, brush and font are left changed.
    """
    width = min(pill_width(text, metrics), rect.width())
    height = min(pill_height(metrics), rect.height() - 2)
    left = rect.left()
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left = rect.right() - width
    place = QRectF(
        round(left) + 0.5, round(rect.center().y() - height / 2) + 0.5, round(width) - 1, height - 1
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tone.text, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setFont(text_font)
    painter.drawText(place, _CENTRE, elide(text, metrics, place.width() - 2 * _SIDE + 2))
    return place


class Pill(QWidget):
    """A pill as a widget, for headings. ``origin`` is a code of the origins; "" is drawn as unknown."""

    def __init__(self, text: str = "", origin: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._origin = origin
        self._tone: Tone | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_pill(text, origin)

    def set_pill(self, text: str, origin: str = "", tone: Tone | None = None) -> None:
        """Show another word; ``tone`` goes before the tone of the origin."""
        self._text, self._origin, self._tone = text, origin, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(current().small))
        return QSize(round(pill_width(self._text, metrics)) + 1, round(pill_height(metrics)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(140, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        small = font(current().small)
        tone = self._tone or current().origin(self._origin)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_pill(painter, QRectF(self.rect()), self._text, tone, small, QFontMetricsF(small))
        painter.end()

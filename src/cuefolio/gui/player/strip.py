# SPDX-License-Identifier: GPL-3.0-or-later
"""The film's running time as one line: where it stands, and what is played again and again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import plain_tip

_HEIGHT = 28
_LINE = 4
_MARGIN = 6


class FilmStrip(QSlider):
    """A slider over frames of the catalogue; time always runs from left to right. ``sought`` carries the
    frame that a person wants to be at."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rate: FrameRate | None = None
        self._loop: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Position in the film"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.actionTriggered.connect(lambda _action: self.sought.emit(self.sliderPosition()))

    def show_film(self, rate: FrameRate, start: int, end: int) -> None:
        """A film from frame ``start`` to ``end`` (exclusive)."""
        self._rate = rate
        self.setRange(start, max(start, end - 1))
        self.setSingleStep(rate.nominal)
        self.setPageStep(rate.nominal * 10)

    def show_frame(self, frame: int) -> None:
        """Where the film is. Nothing moves while a person drags."""
        if not self.isSliderDown() and self._x(frame) != self._x(self.value()):
            self.setValue(frame)

    def show_loop(self, loop: tuple[int, int] | None) -> None:
        """What is played again and again."""
        if loop != self._loop:
            self._loop = loop
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    # geometry

    def _x(self, frame: int) -> int:
        length = max(self.maximum() - self.minimum(), 1)
        return _MARGIN + (frame - self.minimum()) * (self.width() - 2 * _MARGIN) // length

    def _frame(self, x: float) -> int:
        part = (x - _MARGIN) / max(self.width() - 2 * _MARGIN, 1)
        length = self.maximum() - self.minimum()
        return self.minimum() + round(min(max(part, 0.0), 1.0) * length)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._seek(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _seek(self, event: QMouseEvent) -> None:
        frame = self._frame(event.position().x())
        self.setValue(frame)
        self.sought.emit(frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._rate is not None:
            label = format_timecode(self._frame(event.pos().x()), self._rate)
            QToolTip.showText(event.globalPos(), plain_tip(label), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        whole = QRectF(_MARGIN, middle - _LINE / 2, self.width() - 2 * _MARGIN, _LINE)
        painter.setBrush(theme.line_strong)
        painter.drawRoundedRect(whole, _LINE / 2, _LINE / 2)
        x = float(self._x(self.sliderPosition()))
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(QRectF(whole.left(), whole.top(), x - whole.left(), _LINE), 2, 2)
        if self._loop is not None:
            left, right = (float(self._x(frame)) for frame in self._loop)
            painter.setBrush(theme.status("warning").fill)
            painter.drawRoundedRect(QRectF(left, middle + 5, max(right - left, 3), 3), 1.5, 1.5)
        painter.setBrush(theme.playhead)
        painter.drawRoundedRect(QRectF(x - 1, middle - 10, 2, 20), 1, 1)
        painter.drawPolygon(
            [QPointF(x - 4, middle - 10), QPointF(x + 4, middle - 10), QPointF(x, middle - 5)]
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.focus)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

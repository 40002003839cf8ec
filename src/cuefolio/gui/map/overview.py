# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole film in a thin strip: what is seen of it is the handle, which can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cuefolio.gui.map.canvas import NOTCH, MapCanvas
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import set_tip

HEIGHT = 11
_LEAST_HANDLE = 10.0


class OverviewBar(QWidget):
    """The scroll bar of ``canvas``. The keyboard has the map's own keys for it."""

    def __init__(self, canvas: MapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._grip: float | None = None
        self._strip: QPixmap | None = None
        self._key: tuple[object, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Part of the film that is seen"))
        set_tip(self, self.tr("Drag to move through the film; Page Up and Page Down on the map do the same"))
        canvas.window_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def refresh(self) -> None:
        """The film or its colours changed."""
        self._strip = None
        self.update()

    def _x(self, frame: float) -> float:
        window = self._canvas.window_now
        return float((frame - window.low) / max(window.high - window.low, 1) * self.width())

    def _handle(self) -> QRectF:
        window = self._canvas.window_now
        left, right = max(self._x(window.first), 0.0), min(self._x(window.last), self.width())
        if right - left < _LEAST_HANDLE:
            middle = min(max((left + right) / 2, _LEAST_HANDLE / 2), self.width() - _LEAST_HANDLE / 2)
            left, right = middle - _LEAST_HANDLE / 2, middle + _LEAST_HANDLE / 2
        return QRectF(left, 1, right - left, self.height() - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, film = current(), self._canvas.film
        if film is None:
            return
        if self._canvas.window_now.sees_all:
            painter.fillRect(self.rect(), theme.surface)
            return
        painter.drawPixmap(0, 0, self._cues())
        if self._canvas.playhead is not None:
            x = self._x(self._canvas.playhead)
            painter.fillRect(QRectF(x - 0.5, 0, 1, self.height()), theme.playhead)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(theme.accent)
        fill.setAlphaF(0.16)
        painter.setBrush(fill)
        painter.setPen(QPen(theme.accent, 1))
        painter.drawRoundedRect(self._handle().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _cues(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.width(), ratio, current().serial, id(self._canvas.film), self._canvas.colouring)
        if self._strip is None or key != self._key:
            self._key, self._strip = key, self._draw(ratio)
        return self._strip

    def _draw(self, ratio: float) -> QPixmap:
        strip = QPixmap(max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1))
        strip.setDevicePixelRatio(ratio)
        strip.fill(current().surface)
        film, colouring = self._canvas.film, self._canvas.colouring
        if film is None or colouring is None:
            return strip
        painter = QPainter(strip)
        painter.fillRect(QRectF(0, 5, self.width(), 1), current().line)
        drawn: dict[int, None] = {}
        for lane in film.arrangement.lanes:
            for start, end, place in zip(lane.starts, lane.ends, lane.cues, strict=True):
                left, right = self._x(start), self._x(end)
                if right - left < 1 and int(left) in drawn:
                    continue
                drawn[int(left)] = None
                box = QRectF(left, 4, max(right - left, 1.0), 3)
                painter.fillRect(box, colouring.shades[place].fill)
        painter.end()
        return strip

    # dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._canvas.film is None:
            return
        x, handle = event.position().x(), self._handle()
        self._grip = x - handle.left() if handle.left() <= x <= handle.right() else handle.width() / 2
        self._drag(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def _drag(self, x: float) -> None:
        window = self._canvas.window_now
        frame = window.low + (x - (self._grip or 0.0)) / max(self.width(), 1) * (window.high - window.low)
        self._canvas.pan((frame - window.first) * window.scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._canvas.zoom(NOTCH ** (turned / 120), glide=False)
        else:
            self._canvas.pan(-turned / 120 * self._canvas.width() / 10)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._strip = None

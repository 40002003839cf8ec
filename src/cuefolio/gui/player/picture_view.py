# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture itself, painted from the player's frames, with the timecode in it."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QSizePolicy, QWidget

from cuefolio.gui.sound.backend import quietly
from cuefolio.gui.theme import font

BLACK, WHITE = QColor(0, 0, 0), QColor(255, 255, 255)
MOST_LOAD = 0.4
"""Part of the time that pictures may take to be drawn: a huge film shows fewer, the window stays quick."""


class PictureView(QWidget):
    """Shows what a sink gets, as large as it fits. ``set_label`` is the timecode in it; ``typed`` carries
    letters that are no keys of the player."""

    typed = Signal(str)

    def __init__(self, sink: QVideoSink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._label = ""
        self._next = 0.0
        self._has_converted = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.update)
        self.setAccessibleName(self.tr("Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 90)
        sink.videoFrameChanged.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return  # the end of the film: its last picture stays
        self._frame = frame
        wait = self._next - time.monotonic()
        if wait <= 0:
            self.update()
        elif not self._late.isActive():
            self._late.start(round(wait * 1000) + 1)

    def clear(self) -> None:
        """Show no picture."""
        self._frame, self._image = None, QImage()
        self.update()

    def set_label(self, text: str) -> None:
        """The timecode in the picture."""
        if text != self._label:
            self._label = text
            self.update()

    @property
    def image(self) -> QImage:
        """The picture that was painted last."""
        return self._image

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        strong = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.text().strip() and event.text().isprintable() and not strong:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.monotonic()
        if self._frame is not None:
            frame, self._frame = self._small(self._frame), None
            # The first look for a graphics card may end in a warning on machines that have none.
            self._image = frame.toImage() if self._has_converted else quietly(frame.toImage)
            self._has_converted = True
            if self._image.isNull():
                self._image = self._plain(frame)
            took = time.monotonic() - began
            self._next = began + took / MOST_LOAD
        painter = QPainter(self)
        painter.fillRect(self.rect(), BLACK)
        if not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        if self._label:
            self._paint_label(painter)
        painter.end()

    def _small(self, frame: QVideoFrame) -> QVideoFrame:
        """As large as needed to be scaled well, but no larger."""
        shown = max(self.width(), 1) * self.devicePixelRatioF()
        factor = int(frame.width() / shown / 2)
        if factor < 2:
            return frame
        from cuefolio.gui.player.reduce import reduced

        return reduced(frame, factor) or frame

    def _plain(self, frame: QVideoFrame) -> QImage:
        """A picture of more than eight bits, which Qt needs a graphics card for."""
        from cuefolio.gui.player.reduce import reduced

        plain = reduced(frame, 1)
        return QImage() if plain is None else plain.toImage()

    def _paint_label(self, painter: QPainter) -> None:
        size = min(max(self.height() * 0.11, 13.0), 44.0)
        painter.setFont(font(size, 600, tabular=True))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(self._label) + size * 0.8
        height = metrics.height() + size * 0.2
        box = QRectF((self.width() - width) / 2, self.height() - height - size * 0.4, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 176))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(WHITE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._label)

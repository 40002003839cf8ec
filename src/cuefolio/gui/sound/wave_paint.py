# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a waveform: at the screen's own resolution, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

if TYPE_CHECKING:
    from cuefolio.domain.peaks import PeakShape

MOST_GAIN = 6.0
"""A quiet recording is drawn larger, by at most this factor."""
FILLED = 0.94
"""How much of the height the loudest place takes."""
THINNEST = 1.0
"""Device pixels: silence is a line, not nothing."""
_TIMES = (0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)


class WaveMasks:
    """Extremes and body of a part of a recording, as two masks of one size in device pixels."""

    def __init__(self, shape: PeakShape, start: float, end: float, size: QSize) -> None:
        import numpy as np

        width, height = max(size.width(), 1), max(size.height(), 1)
        columns = shape.columns(start, end, width)
        scale = height / 2 * FILLED * _gain(shape)
        middle = height / 2
        rows = np.arange(height, dtype=np.float32)[:, None]

        def mask(upper: np.ndarray, lower: np.ndarray) -> QImage:
            top, bottom = middle - upper * scale, middle - lower * scale
            short = np.maximum(THINNEST - (bottom - top), 0) / 2
            cover = np.minimum(rows + 1, bottom + short) - np.maximum(rows, top - short)
            alpha = (np.nan_to_num(np.clip(cover, 0, 1)) * 255).astype(np.uint8)
            data = np.ascontiguousarray(alpha)
            return QImage(data.data, width, height, width, QImage.Format.Format_Alpha8).copy()

        self.extremes = mask(columns.high, columns.low)
        self.body = mask(
            np.minimum(columns.body, np.maximum(columns.high, 0)),
            np.maximum(-columns.body, np.minimum(columns.low, 0)),
        )

    def tinted(self, extremes: QColor, body: QColor, ratio: float) -> QPixmap:
        """The masks in two colours, for a device pixel ratio."""
        picture = QPixmap(self.extremes.size())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for mask, colour in ((self.extremes, extremes), (self.body, body)):
            painter.drawPixmap(0, 0, _tint(mask, colour))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture


def _tint(mask: QImage, colour: QColor) -> QPixmap:
    picture = QPixmap(mask.size())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.drawImage(0, 0, mask)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(picture.rect()), colour)
    painter.end()
    return picture


def _gain(shape: PeakShape) -> float:
    """How much larger than life a recording is drawn: so that its loudest place fills the height."""
    peak = shape.highest
    return min(1 / peak, MOST_GAIN) if peak > 0 else 1.0


def tick_seconds(span: float, width: float, least_px: float) -> float:
    """The distance of time marks: a round number of seconds at least ``least_px`` apart."""
    wanted = span * least_px / max(width, 1)
    return float(next((step for step in _TIMES if step >= wanted), _TIMES[-1]))


def time_text(seconds: float, detail: float) -> str:
    """A time for people: "1:02", with tenths "1:02.5" where the marks are less than a second apart.

    Colons and a point in every language: these are positions, not quantities.
    """
    tenths = round(max(seconds, 0.0) * 10) if detail < 1 else int(max(seconds, 0.0) + 1e-6) * 10
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    text = f"{rest // 10:02d}" + (f".{rest % 10}" if detail < 1 else "")
    return f"{hours}:{minutes:02d}:{text}" if hours else f"{minutes}:{text}"

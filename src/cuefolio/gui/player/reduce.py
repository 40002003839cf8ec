# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a film made smaller before they are turned into colours: 4K costs as little as HD.

Imports QtMultimedia and NumPy, so that this module is only imported for a picture that is larger than needed.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_Format = QVideoFrameFormat.PixelFormat
_Plane = tuple[int, int, int]
"""Columns and rows of the picture that one sample stands for, and values a sample."""
_Y: _Plane = (1, 1, 1)
_PLANAR, _MIXED = (_Y, (2, 2, 1), (2, 2, 1)), (_Y, (2, 2, 2))
_PLANES: dict[
    QVideoFrameFormat.PixelFormat, tuple[int, tuple[_Plane, ...], QVideoFrameFormat.PixelFormat]
] = {
    _Format.Format_YUV420P: (0, _PLANAR, _Format.Format_YUV420P),
    _Format.Format_YUV422P: (0, (_Y, (2, 1, 1), (2, 1, 1)), _Format.Format_YUV422P),
    _Format.Format_NV12: (0, _MIXED, _Format.Format_NV12),
    _Format.Format_YUV420P10: (2, _PLANAR, _Format.Format_YUV420P),
    _Format.Format_P010: (8, _MIXED, _Format.Format_NV12),
}
"""Of the formats that films come in: bits beyond eight of a value, planes, and the format of eight bits."""


def reduced(frame: QVideoFrame, factor: int) -> QVideoFrame | None:
    """A frame of every ``factor``-th column and row, of eight bits a value; None for an unknown format.

    Qt itself turns ten bits into colours only where there is a graphics card.
    """
    known = _PLANES.get(frame.pixelFormat())
    if known is None:
        return None
    shift, planes, made = known
    width, height = frame.width() // factor & ~1, frame.height() // factor & ~1
    small = QVideoFrame(_format(frame, QSize(width, height), made))
    source = QVideoFrame(frame)
    if not source.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        if not small.map(QVideoFrame.MapMode.WriteOnly):
            return None
        try:
            for place, (columns, rows, values) in enumerate(planes):
                have = _plane(source, place, 2 if shift else 1)
                want = _plane(small, place, 1)
                shape = (height // rows, width // columns)
                wide = frame.width() // columns * values
                samples = have[:, :wide].reshape(len(have), -1, values)[::factor, ::factor]
                part = samples[: shape[0], : shape[1]] >> shift
                want[: shape[0], : shape[1] * values] = part.reshape(shape[0], -1)
        finally:
            small.unmap()
    finally:
        source.unmap()
    return small


def _format(
    frame: QVideoFrame, size: QSize, kind: QVideoFrameFormat.PixelFormat
) -> QVideoFrameFormat:  # fmt: skip
    before = frame.surfaceFormat()
    made = QVideoFrameFormat(size, kind)
    made.setColorSpace(before.colorSpace())
    made.setColorRange(before.colorRange())
    made.setColorTransfer(before.colorTransfer())
    made.setRotation(before.rotation())
    made.setMirrored(before.isMirrored())
    return made


def _plane(frame: QVideoFrame, place: int, size: int) -> Any:
    """A mapped plane as rows of values of ``size`` bytes."""
    content: Any = np.frombuffer(frame.bits(place), np.uint8 if size == 1 else np.uint16)
    line = frame.bytesPerLine(place) // size
    return content[: len(content) // line * line].reshape(-1, line)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Large pictures made smaller keep their colours, in every format that films come in."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from cuefolio.gui.player.reduce import _PLANES, reduced
from cuefolio.gui.sound.backend import quietly

Format = QVideoFrameFormat.PixelFormat
WIDTH, HEIGHT = 128, 72


def halves(kind: Format) -> QVideoFrame:
    """A picture whose left half is dark grey and whose right half is red."""
    shift, planes, _made = _PLANES[kind]
    value = 2 if shift else 1
    frame = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for place, (columns, _rows, values) in enumerate(planes):
        line = frame.bytesPerLine(place) // value
        plane = np.frombuffer(frame.bits(place), np.uint8 if value == 1 else np.uint16).reshape(-1, line)
        middle, end = WIDTH // columns * values // 2, WIDTH // columns * values
        if place == 0:
            plane[:, :middle], plane[:, middle:end] = 48 << shift, 81 << shift
        elif values == 2:
            plane[:, :middle] = 128 << shift
            plane[:, middle:end:2], plane[:, middle + 1 : end : 2] = 90 << shift, 240 << shift
        else:
            plane[:, :middle] = 128 << shift
            plane[:, middle:end] = (90 if place == 1 else 240) << shift
    frame.unmap()
    return frame


def colours(image: QImage) -> tuple[QColor, QColor]:
    row = image.height() // 2
    return image.pixelColor(image.width() // 4, row), image.pixelColor(image.width() * 3 // 4, row)


@pytest.mark.parametrize("factor", [1, 2, 3, 4])
@pytest.mark.parametrize("kind", list(_PLANES), ids=lambda kind: kind.name.removeprefix("Format_"))
def test_a_smaller_picture_looks_the_same(qapp: object, kind: Format, factor: int) -> None:
    frame = halves(kind)
    eight = reduced(frame, 1)
    assert eight is not None
    whole = quietly(eight.toImage)
    small = reduced(frame, factor)
    assert small is not None
    image = quietly(small.toImage)
    assert (image.width(), image.height()) == (WIDTH // factor & ~1, HEIGHT // factor & ~1)
    for before, after in zip(colours(whole), colours(image), strict=True):
        for part in ("red", "green", "blue"):
            assert abs(getattr(before, part)() - getattr(after, part)()) <= 4
    left, right = colours(image)
    assert left.saturation() < 20 and right.red() > 150 and right.green() < 80


def test_what_is_not_known_is_left_alone(qapp: object) -> None:
    assert reduced(QVideoFrame(QVideoFrameFormat(QSize(64, 64), Format.Format_BGRA8888)), 2) is None

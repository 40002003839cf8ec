# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every sort for tests of posters: whole, turned, deep, huge, damaged."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

UPPER, LOWER = QColor("#c03020"), QColor("#2050a0")


def image(width: int = 200, height: int = 300, form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """Red above, blue below."""
    made = QImage(width, height, form)
    made.fill(LOWER)
    for y in range(height // 2):
        for x in range(width):
            made.setPixelColor(x, y, UPPER)
    return made


def encoded(made: QImage, form: str, quality: int = -1) -> bytes:
    """The picture as a file of this format."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert made.save(buffer, form, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def png_file(path: Path, width: int = 200, height: int = 300) -> Path:
    """A PNG on the disk."""
    path.write_bytes(encoded(image(width, height), "PNG"))
    return path


def turned_jpeg(orientation: int) -> bytes:
    """A JPEG whose camera was held otherwise (Exif 2.32, tag 0x0112)."""
    data = encoded(image(200, 100), "JPG")
    tiff = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]


def gif() -> bytes:
    """An animated GIF of two pictures of one pixel, the first red."""
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0)
    colours = bytes((192, 48, 32, 32, 80, 160))
    data = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + colours
    data += frame + b"\x02\x02\x44\x01\x00"
    data += frame + b"\x02\x02\x4c\x01\x00"
    return data + b";"


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG of a few hundred kB that would fill gigabytes."""
    lines = zlib.compressobj(9)
    line = bytes(1 + width * 3)
    packed = b"".join(lines.compress(line) for _ in range(200)) + lines.flush()
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", packed),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def files_data(*paths: Path) -> QMimeData:
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(widget: QWidget, data: QMimeData, at: QPointF | None = None) -> bool:
    """Drag something over a widget and let go; whether the widget took it."""
    place = at or QPointF(widget.rect().center())
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(place.toPoint(), actions, data, left, none)
    QApplication.sendEvent(widget, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(place, actions, data, left, none)
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()

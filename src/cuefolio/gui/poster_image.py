# SPDX-License-Identifier: GPL-3.0-or-later
"""A poster made from whatever picture a person gives: bounded, upright, in plain colours. Any thread.

Only pixel formats whose readers keep to a limit are read, and told apart by content, never by name: a
drawing or a document that calls itself .jpg reaches no interpreter. What a camera wrote beside the picture
(place, owner) is left out.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from cuefolio.errors import CuefolioError

HEIGHT, WIDTH = 1200, 1600
"""A stored poster is no larger than this, in px; a smaller picture keeps its size."""
MOST_FILE_BYTES = 200_000_000
MOST_MEGABYTES = 512
"""What a picture may take while it is read. JPEG is made smaller while it is read, so it may be larger."""
MOST_JPEG_PIXELS = 4_000_000_000

JPEG, PNG = "image/jpeg", "image/png"
SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"}
    | {".svg", ".svgz", ".heic", ".heif", ".avif", ".psd", ".tga", ".jp2"}
)
"""Endings of files that are meant as pictures, also of those that are refused with a sentence."""

_SIGNS: tuple[tuple[str, re.Pattern[bytes]], ...] = (
    ("jpeg", re.compile(rb"\xff\xd8\xff")),
    ("png", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("gif", re.compile(rb"GIF8[79]a")),
    ("webp", re.compile(rb"RIFF....WEBP", re.DOTALL)),
    ("bmp", re.compile(rb"BM")),
    ("tiff", re.compile(rb"II\*\0|MM\0\*")),
)
_DRAWING = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype svg|svg)", re.IGNORECASE)
_PNG_END = b"IEND\xaeB`\x82"
_MARKER = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])", re.DOTALL)
_DEEP = (QImage.Format.Format_Grayscale16, QImage.Format.Format_RGBA64, QImage.Format.Format_RGBX64)
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


def prepare(source: Path | bytes | QImage, name: str = "") -> tuple[bytes, str]:
    """The bytes and mime type of a poster from a file, from bytes or from a pasted picture.

    ``name`` is what the sentence of a refusal calls it. Raises CuefolioError poster.*.
    """
    if isinstance(source, QImage):
        return _encoded(_fitting(source), name)
    name = name or (source.name if isinstance(source, Path) else "")
    data = _bytes_of(source, name) if isinstance(source, Path) else source
    return _encoded(_read(data, name), name)


def thumbnail(data: bytes, width: int, height: int) -> QImage | None:
    """A stored poster filling ``width`` x ``height`` px, cut at its edges; None when it cannot be read."""
    form = _form(data)
    if form not in ("jpeg", "png"):
        return None
    reader, _buffer = _reader(data, form)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > 4 * WIDTH * HEIGHT:
        return None
    target = QSize(width, height)
    scaled = size.scaled(target, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    # Twice as large first: the readers drop lines, the second step blends them.
    if scaled.width() * 2 < size.width():
        reader.setScaledSize(scaled * 2)
    image = reader.read()
    if image.isNull():
        return None
    image = image.scaled(
        target, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (image.width() - width) // 2, (image.height() - height) // 3
    return image.copy(left, top, width, height).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise CuefolioError("poster.not_a_file", name=name)
        if facts.st_size > MOST_FILE_BYTES:
            raise CuefolioError("poster.too_large", name=name, size=f"{facts.st_size / 1e6:,.0f} MB")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise CuefolioError("poster.not_found", name=name) from error
    except OSError as error:
        raise CuefolioError(
            "poster.cannot_read", name=name, reason=error.strerror or type(error).__name__
        ) from error
    if not data:
        raise CuefolioError("poster.empty", name=name)
    return data


def _form(data: bytes) -> str:
    return next((form for form, sign in _SIGNS if sign.match(data)), "")


def _reader(data: bytes, form: str) -> tuple[QImageReader, QBuffer]:
    """A reader of this format and no other, with the buffer that it reads from."""
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader, buffer


def _read(data: bytes, name: str) -> QImage:
    form = _form(data)
    if not form:
        drawing = _DRAWING.match(data) or data[:5] == b"%PDF-" or data[:2] == b"\x1f\x8b"
        raise CuefolioError("poster.drawing" if drawing else "poster.unknown_format", name=name)
    if not _is_whole(form, data):
        raise CuefolioError("poster.damaged", name=name)
    reader, _buffer = _reader(data, form)
    size = reader.size()
    if size.isEmpty():
        raise CuefolioError("poster.damaged", name=name)
    pixels = size.width() * size.height()
    needed = pixels * (8 if reader.imageFormat() in _DEEP else 4)
    shown = f"{size.width():,} x {size.height():,} px"
    if pixels > MOST_JPEG_PIXELS or (form != "jpeg" and needed > MOST_MEGABYTES * 1024 * 1024):
        raise CuefolioError("poster.too_large", name=name, size=shown)
    box = QSize(HEIGHT, WIDTH) if reader.transformation() & _TURNED else QSize(WIDTH, HEIGHT)
    if size.width() > box.width() or size.height() > box.height():
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        # A JPEG that comes in several passes has to be held whole.
        code = "poster.too_large" if needed > MOST_MEGABYTES * 1024 * 1024 else "poster.damaged"
        raise CuefolioError(code, name=name, size=shown)
    return _fitting(image)


def _is_whole(form: str, data: bytes) -> bool:
    """Whether a file ends where its picture does. Readers show what is there of a cut one, grey below."""
    if form == "jpeg":
        return _ends_as_jpeg(data)
    if form == "png":
        return _PNG_END in data
    if form == "gif":
        return data.rstrip(b"\0").endswith(b";")
    if form == "bmp":
        return int.from_bytes(data[2:6], "little") <= len(data)
    return True


def _ends_as_jpeg(data: bytes) -> bool:
    """Whether the end-of-image marker is reached from marker to marker (ITU-T T.81, annex B)."""
    at = 2
    while found := _MARKER.search(data, at):
        kind = found[1][0]
        if kind == 0xD9:
            return True
        at = found.end()
        if kind != 0x01:
            at += int.from_bytes(data[at : at + 2], "big")
    return False


def _fitting(image: QImage) -> QImage:
    """In the limits of a stored poster and in the screen's own colours, 8 bits a channel."""
    if image.isNull() or image.width() < 1 or image.height() < 1:
        raise CuefolioError("poster.damaged", name="")
    if image.width() > WIDTH or image.height() > HEIGHT:
        size = image.size().scaled(QSize(WIDTH, HEIGHT), Qt.AspectRatioMode.KeepAspectRatio)
        image = image.scaled(
            size.expandedTo(QSize(1, 1)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    standard = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    plain = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    if image.colorSpace().isValid() and image.colorSpace() != standard:
        turned = image.convertedToColorSpace(standard, plain)
        image = image if turned.isNull() else turned
    image = image.convertToFormat(plain)
    if plain == QImage.Format.Format_ARGB32 and _is_opaque(image):
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setColorSpace(QColorSpace())
    for key in image.textKeys():
        image.setText(key, "")
    return image


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    line, width = alpha.bytesPerLine(), alpha.width()
    data = bytes(alpha.constBits())
    return all(data.count(255, y * line, y * line + width) == width for y in range(alpha.height()))


def _encoded(image: QImage, name: str) -> tuple[bytes, str]:
    """As JPEG, or as PNG where something shines through."""
    form, mime = ("PNG", PNG) if image.hasAlphaChannel() else ("JPEG", JPEG)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, form, 90 if form == "JPEG" else -1):  # type: ignore[call-overload]
        raise CuefolioError("poster.damaged", name=name)
    return bytes(buffer.data().data()), mime

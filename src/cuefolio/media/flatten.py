# SPDX-License-Identifier: GPL-3.0-or-later
"""Every tag of a mutagen object as (namespaced key, text) pairs in file order, and its pictures.

The functions may raise whatever mutagen's objects raise; ``cuefolio.media.tags`` is the edge that catches.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable, Iterable
from typing import Any

MAX_VALUES = 5_000
MAX_TEXT = 2_000_000
MAX_ONE_TEXT = 256_000
MAX_ARTWORK_BYTES = 16 << 20
FRONT_COVER = 3


class Collected:
    """Tags and artwork as they are gathered; what goes beyond the limits sets ``cut``."""

    def __init__(self) -> None:
        self.tags: list[tuple[str, str]] = []
        self.artwork: tuple[str, bytes] | None = None
        """(mime type, data)"""
        self.cut = False
        self._front = False
        self._room = MAX_TEXT

    def text(self, key: str, value: object) -> None:
        """Keep one value; NUL separates values in several containers, so each becomes a pair."""
        text = str(value)
        if "\x00" in text:
            for part in text.split("\x00"):
                if part:
                    self.text(key, part)
            return
        if len(text) > MAX_ONE_TEXT or len(text) + len(key) > self._room or len(self.tags) >= MAX_VALUES:
            self.cut = True
            if len(self.tags) >= MAX_VALUES or self._room < 1000:
                return
            text = text[: min(MAX_ONE_TEXT, self._room // 2)]
            key = key[:1000]
        self._room -= len(text) + len(key)
        self.tags.append((_encodable(key), _encodable(text)))

    def binary(self, key: str, size: int) -> None:
        self.text(key, f"<binary {size} bytes>")

    def picture(self, data: bytes, front: bool) -> None:
        """Keep ``data`` as artwork if it is a picture by its bytes and no better one is kept."""
        if self.artwork is not None and (self._front or not front):
            return
        mime = picture_type(data)
        if mime and len(data) <= MAX_ARTWORK_BYTES:
            self.artwork, self._front = (mime, bytes(data)), front


def _encodable(text: str) -> str:
    """Lone surrogates cannot be stored in a catalogue; they become U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def picture_type(data: bytes) -> str | None:
    """The mime type that the first bytes prove; None for everything a window should not try to draw."""
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return None


def id3(tags: Any, into: Collected) -> None:
    """Frames of an ID3 tag; v2.2 names appear under their v2.3 names."""
    for frame in tags.values():
        name = frame.FrameID
        key = f"id3:{name}"
        if name == "APIC":
            into.binary(key, len(frame.data))
            into.picture(frame.data, int(frame.type) == FRONT_COVER)
        elif name in ("TIPL", "TMCL", "IPLS"):
            for role, person in frame.people:
                into.text(f"{key}:{role}", person)
        elif name in ("COMM", "USLT"):
            texts = frame.text if isinstance(frame.text, list) else [frame.text]
            for text in texts:
                into.text(f"{key}:{frame.desc}:{frame.lang}", text)
        elif hasattr(frame, "text"):
            if hasattr(frame, "desc"):
                key = f"{key}:{frame.desc}"
            for text in frame.text if isinstance(frame.text, list) else [frame.text]:
                into.text(key, text)
        elif hasattr(frame, "url"):
            into.text(f"{key}:{frame.desc}" if hasattr(frame, "desc") else key, frame.url)
        elif isinstance(getattr(frame, "data", None), bytes):
            owner = getattr(frame, "owner", "") or getattr(frame, "desc", "")
            key = f"{key}:{owner}" if owner else key
            if name == "UFID" and frame.data.isascii() and frame.data.decode().isprintable():
                into.text(key, frame.data.decode())
            else:
                into.binary(key, len(frame.data))
        else:
            into.text(key, frame.pprint().partition("=")[2])
    for raw in tags.unknown_frames:
        into.binary(f"id3:{bytes(raw[:4]).decode('latin-1')}", max(0, len(raw) - 10))


def vorbis(tags: Any, into: Collected) -> None:
    """Vorbis comments of Ogg and FLAC; pictures in them are base64."""
    for name, value in list(tags or ()):
        upper = name.upper()
        if upper in ("METADATA_BLOCK_PICTURE", "COVERART"):
            try:
                data = base64.b64decode(value, validate=False)
            except ValueError:
                into.text(f"vorbis:{upper}", value)
                continue
            into.binary(f"vorbis:{upper}", len(data))
            if upper == "COVERART":
                into.picture(data, False)
            else:
                kind, picture = _flac_picture(data)
                into.picture(picture, kind == FRONT_COVER)
        else:
            into.text(f"vorbis:{name}", value)


def flac_pictures(pictures: Iterable[Any], into: Collected) -> None:
    for picture in pictures:
        into.binary("flac:PICTURE", len(picture.data))
        into.picture(picture.data, int(picture.type) == FRONT_COVER)


def _flac_picture(data: bytes) -> tuple[int, bytes]:
    """(picture type, image) of a FLAC picture block; an image that the block cuts short is dropped."""
    try:
        kind, mime = struct.unpack_from(">II", data)
        position = 8 + mime
        (description,) = struct.unpack_from(">I", data, position)
        position += 4 + description + 16
        (size,) = struct.unpack_from(">I", data, position)
    except struct.error:
        return 0, b""
    image = data[position + 4 : position + 4 + size]
    return kind, image if len(image) == size else b""


def mp4(tags: Any, into: Collected) -> None:
    """Items of an iTunes ilst; "trkn" and "disk" become "3/12"."""
    for name, values in (tags or {}).items():
        key = f"mp4:{name}"
        for value in values if isinstance(values, list) else [values]:
            if name == "covr":
                into.binary(key, len(value))
                into.picture(bytes(value), True)
            elif isinstance(value, tuple):
                into.text(key, "/".join(str(number) for number in value if number or number == value[0]))
            elif isinstance(value, bytes):
                _mp4_bytes(key, value, into)
            elif isinstance(value, bool):
                into.text(key, int(value))
            else:
                into.text(key, value)


def _mp4_bytes(key: str, value: bytes, into: Collected) -> None:
    kind = int(getattr(value, "dataformat", 0))
    if kind in (0, 1):
        try:
            into.text(key, bytes(value).decode("utf-8"))
            return
        except UnicodeDecodeError:
            pass
    if kind == 21 and len(value) in (1, 2, 4, 8):
        into.text(key, int.from_bytes(value, "big", signed=True))
    else:
        into.binary(key, len(value))


def asf(tags: Any, into: Collected) -> None:
    """Attributes of an ASF file."""
    for name, attribute in list(tags or ()):
        key = f"asf:{name}"
        value = attribute.value
        if isinstance(value, bytes):
            into.binary(key, len(value))
            if name == "WM/Picture" and len(value) > 5:
                kind, size = struct.unpack_from("<BI", value)
                # The image follows two UTF-16 texts (mime type and description), so it ends the value.
                image = value[len(value) - size :] if 0 < size < len(value) else b""
                into.picture(image, kind == FRONT_COVER)
        elif isinstance(value, bool):
            into.text(key, int(value))
        else:
            into.text(key, value)


def ape(tags: Any, into: Collected) -> None:
    """Items of an APEv2 tag."""
    for name, value in (tags or {}).items():
        key = f"ape:{name}"
        if value.kind == 1:
            data = bytes(value.value)
            into.binary(key, len(data))
            if name.lower().startswith("cover art"):
                # A file name ended by NUL stands before the image.
                image = data.partition(b"\x00")[2] if picture_type(data) is None else data
                into.picture(image, "front" in name.lower())
        else:
            into.text(key, value.value)


FLATTEN: dict[str, Callable[[Any, Collected], None]] = {
    "flac": vorbis,
    "ogg-vorbis": vorbis,
    "opus": vorbis,
    "m4a": mp4,
    "wma": asf,
    "ape": ape,
    "wavpack": ape,
    "musepack": ape,
}
"""By format id, for the containers whose mutagen object holds one kind of tag."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a stamped WAV file says about its place in time: the chunks fmt, fact, data, bext, iXML, cue.

Sources: EBU Tech 3285 v2 (bext), EBU Tech 3306 and ITU-R BS.2088 (RF64, BW64), ixml.info 3.0 (iXML). Sizes
are clipped to the file; only the chunks' own bytes are read.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

from cuefolio.formats.timelines.text_files import shortened

_MOST_CHUNKS = 2000
_MOST_BYTES = 1 << 20
_MOST_CUES = 5000
_UNKNOWN = 0xFFFFFFFF
_MAGIC = (b"RIFF", b"RF64", b"BW64")
_SHORTEST_BEXT = 346
_LINEAR = (1, 3, 0xFFFE)
_SPEED = re.compile(
    r"(?:SPEED|FRAMERATE|FRATE)\s*[=:]\s*0*(\d{2,3}(?:\.\d+)?)\s*-?\s*(NDF|ND|DF|D)?", re.IGNORECASE
)
_TAGS = ("PROJECT", "SCENE", "TAKE", "TAPE", "NOTE", "CIRCLED")
_TEXT_LENGTH = 200


class NotWave(ValueError):
    """The file is no WAV file, or says nothing of its sound. The text says what is missing."""


@dataclass(slots=True)
class Stamp:
    """What one file says.

    ``samples`` are those since midnight, None without a stamp, counted at ``clock`` Hz; ``length`` is in
    samples at ``sample_rate``. ``rate`` is the timecode rate as written, ``drop`` how it counts.
    """

    sample_rate: int
    channels: int
    clock: Fraction
    samples: int | None = None
    length: int = 0
    rate: str = ""
    drop: bool = False
    umid: str = ""
    track_names: tuple[str, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)
    cues: list[tuple[int, str]] = field(default_factory=list)
    cut_short: bool = False


def read_stamp(path: Path) -> Stamp:
    """The stamp of a WAV file. Raises NotWave, OSError."""
    with path.open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(0)
        head = stream.read(12)
        if head[:4] not in _MAGIC or head[8:12] != b"WAVE":
            raise NotWave("no WAVE header")
        return _Reader(stream, size).read()


class _Reader:
    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._size = size
        self._cut_short = False

    def read(self) -> Stamp:
        stamp: Stamp | None = None
        block, tag, counted = 0, 1, 0
        data: int | None = None
        bext = ixml = cues = b""
        labels: dict[int, str] = {}
        for name, offset, length in self._chunks():
            if name == b"fmt " and stamp is None:
                tag, channels, hertz, block = self._format(offset, length)
                stamp = Stamp(hertz, channels, Fraction(hertz))
            elif name == b"data" and data is None:
                data = length
            elif name == b"fact":
                counted = int.from_bytes(self._content(offset, min(length, 4)), "little")
            elif name == b"bext":
                bext = bext or self._content(offset, length)
            elif name == b"iXML":
                ixml = ixml or self._content(offset, length)
            elif name == b"cue ":
                cues = self._content(offset, length)
            elif name == b"LIST":
                labels.update(_labels(self._content(offset, length)))
        if stamp is None:
            raise NotWave("no fmt chunk")
        if data is None:
            raise NotWave("no data chunk")
        if block and tag in _LINEAR:
            stamp.length = data // block
        elif data:
            # Of packed sound only this chunk knows how long it is.
            stamp.length = counted
        stamp.cut_short = self._cut_short
        _read_bext(bext, stamp)
        _read_ixml(ixml, stamp)
        stamp.cues = _cues(cues, labels)
        return stamp

    def _chunks(self) -> Iterator[tuple[bytes, int, int]]:
        """Each chunk as (name, offset of its content, length clipped to the file)."""
        long_sizes: dict[bytes, int] = {}
        place = 12
        for _ in range(_MOST_CHUNKS):
            self._stream.seek(place)
            header = self._stream.read(8)
            if len(header) < 8 or not all(32 <= byte < 127 for byte in header[:4]):
                return
            name, length = header[:4], int.from_bytes(header[4:], "little")
            content = place + 8
            if length == _UNKNOWN and name in long_sizes:
                length = long_sizes[name]
            elif name == b"data" and length in (0, _UNKNOWN):
                # A recorder that was interrupted leaves no size: all of the rest.
                length = self._size - content
            if length > self._size - content:
                length = self._size - content
                self._cut_short = True
            if name == b"ds64" and length >= 16:
                self._stream.seek(content)
                long_sizes[b"data"] = struct.unpack("<8xQ", self._stream.read(16))[0]
            yield name, content, length
            place = content + length
            if length % 2:
                # Some writers forget the pad byte; a name right here is the next chunk.
                self._stream.seek(place)
                ahead = self._stream.read(4)
                if not (len(ahead) == 4 and all(32 <= byte < 127 for byte in ahead)):
                    place += 1

    def _content(self, offset: int, length: int) -> bytes:
        self._stream.seek(offset)
        return self._stream.read(min(length, _MOST_BYTES))

    def _format(self, offset: int, length: int) -> tuple[int, int, int, int]:
        content = self._content(offset, length)
        if len(content) < 14:
            raise NotWave("fmt chunk too short")
        tag, channels, hertz, _, block = struct.unpack("<HHIIH", content[:14])
        if not hertz or not channels:
            raise NotWave("no sample rate or no channels")
        return tag, channels, hertz, block


def _text(content: bytes) -> str:
    content = content.split(b"\0", 1)[0]
    try:
        return content.decode("utf-8").strip()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace").strip()


def _read_bext(content: bytes, stamp: Stamp) -> None:
    if len(content) < _SHORTEST_BEXT:
        return
    stamp.samples = int.from_bytes(content[338:346], "little")
    version = int.from_bytes(content[346:348], "little")
    umid = content[348:412] if version >= 1 else b""
    if umid.strip(b"\0"):
        stamp.umid = (umid if umid[32:].strip(b"\0") else umid[:32]).hex()
    description = _text(content[:256])
    for name, said in (("description", description), ("originator", _text(content[256:288]))):
        if said:
            stamp.tags[name] = shortened(" ".join(said.split()))
    spoken = _SPEED.search(description)
    if spoken:
        stamp.rate = spoken[1]
        stamp.drop = (spoken[2] or "").upper() in ("D", "DF")


def _read_ixml(content: bytes, stamp: Stamp) -> None:
    content = content.strip(b"\0 \r\n\t")
    if not content:
        return
    # Imported here because most files carry no XML.
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
    from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

    try:
        root = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return

    def said(path: str) -> str:
        return shortened((root.findtext(path) or "").strip(), _TEXT_LENGTH)

    for name in _TAGS:
        if said(name):
            stamp.tags[name.lower()] = said(name)
    names = [(one.findtext("NAME") or "").strip() for one in root.findall("TRACK_LIST/TRACK")[:64]]
    stamp.track_names = tuple(shortened(name, 60) for name in names if name)
    if said("SPEED/TIMECODE_RATE"):
        stamp.rate = said("SPEED/TIMECODE_RATE")
        stamp.drop = said("SPEED/TIMECODE_FLAG").upper() == "DF"
    clock = said("SPEED/TIMESTAMP_SAMPLE_RATE")
    if clock.isdecimal() and len(clock) < 9 and 0.9 < int(clock) / stamp.sample_rate < 1.1:
        stamp.clock = Fraction(int(clock))
    high = said("SPEED/TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI")
    low = said("SPEED/TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO")
    if stamp.samples is None and low.isdecimal() and len(low) < 12:
        stamp.samples = (int(high) << 32 if high.isdecimal() and len(high) < 12 else 0) + int(low)


def _labels(content: bytes) -> dict[int, str]:
    """The labels of cue points: number -> text."""
    found: dict[int, str] = {}
    if content[:4] != b"adtl":
        return found
    place = 4
    while place + 12 <= len(content) and len(found) < _MOST_CUES:
        length = int.from_bytes(content[place + 4 : place + 8], "little")
        if content[place : place + 4] == b"labl" and length > 4:
            number = int.from_bytes(content[place + 8 : place + 12], "little")
            found.setdefault(number, shortened(_text(content[place + 12 : place + 8 + length])))
        place += 8 + length + length % 2
    return found


def _cues(content: bytes, labels: dict[int, str]) -> list[tuple[int, str]]:
    """Cue points as (sample of the file, label), in order."""
    count = min(int.from_bytes(content[:4], "little"), (len(content) - 4) // 24, _MOST_CUES) if content else 0
    found = []
    for place in range(4, 4 + 24 * count, 24):
        number, _, _, _, _, sample = struct.unpack("<II4sIII", content[place : place + 24])
        found.append((sample, labels.get(number, "")))
    return sorted(found)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Chunks of WAV (RIFF, RF64, BW64) and AIFF files: audio facts, bext, iXML, LIST/INFO and where ID3 lies.

Sources: EBU Tech 3285 v2 (bext), EBU Tech 3306 (RF64), ITU-R BS.2088 (BW64), ixml.info 3.0 (iXML),
Apple AIFF-C draft 1991. Nothing a file says about sizes is believed: every size is clipped to the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

MAX_CHUNKS = 10_000
MAX_CHUNK_BYTES = 32 << 20
MAX_XML_BYTES = 4 << 20
MAX_XML_NODES = 20_000
UNKNOWN_SIZE = 0xFFFFFFFF

WAVE_CODECS = {
    0x0001: "PCM",
    0x0002: "Microsoft ADPCM",
    0x0003: "PCM float",
    0x0006: "A-law",
    0x0007: "mu-law",
    0x0011: "IMA ADPCM",
    0x0050: "MPEG",
    0x0055: "MP3",
    0x00FF: "AAC",
    0x0161: "Windows Media Audio",
}
_LINEAR = {"PCM", "PCM float", "A-law", "mu-law"}


class BadChunks(ValueError):
    """The file begins as WAV or AIFF but describes no audio. The text says what is missing."""


class Chunked:
    """What the chunks of one file say. Times in seconds, rates in Hz, ``bitrate`` in bits a second."""

    def __init__(self) -> None:
        self.codec = ""
        self.seconds: float | None = None
        self.sample_rate: int | None = None
        self.channels: int | None = None
        self.bits: int | None = None
        self.bitrate: int | None = None
        self.tags: list[tuple[str, str]] = []
        self.id3: list[tuple[int, bytes]] = []
        """ID3 chunks: (position in ``tags`` where their tags belong, content)."""
        self.bwf: dict[str, object] = {}
        """Fields of ``facts.Bwf``."""
        self.truncated = False
        self.damaged = False


def read_wav(stream: BinaryIO, size: int) -> Chunked:
    """Facts of a RIFF, RF64 or BW64 WAVE file of ``size`` bytes. Raises BadChunks without usable audio."""
    result = Chunked()
    bext: dict[str, object] = {}
    ixml: dict[str, object] = {}
    data_bytes: int | None = None
    average = block = samples = 0
    for name, offset, length in _chunks(stream, size, "<", result):
        if name == b"fmt " and result.sample_rate is None:
            average, block = _fmt(_content(stream, offset, length), result)
        elif name == b"data" and data_bytes is None:
            data_bytes = length
        elif name == b"fact" and length >= 4:
            samples = int(struct.unpack("<I", _content(stream, offset, 4))[0])
        elif name == b"bext":
            bext = _bext(_content(stream, offset, length), result)
        elif name == b"iXML":
            ixml = _ixml(_content(stream, offset, min(length, MAX_XML_BYTES + 1)), result)
        elif name == b"LIST":
            _list(_content(stream, offset, length), result)
        elif name.lower() == b"id3 ":
            result.id3.append((len(result.tags), _content(stream, offset, length)))
    if result.sample_rate is None:
        raise BadChunks("no fmt chunk")
    if data_bytes is None:
        raise BadChunks("no data chunk")
    if result.codec in _LINEAR and block:
        result.seconds = data_bytes // block / result.sample_rate
    elif samples:
        result.seconds = samples / result.sample_rate
    elif average:
        result.seconds = data_bytes / average
    result.bitrate = average * 8 or None
    result.bwf = {**bext, **ixml}
    return result


def read_aiff(stream: BinaryIO, size: int) -> Chunked:
    """Facts of an AIFF or AIFF-C file of ``size`` bytes. Raises BadChunks without usable audio."""
    result = Chunked()
    frames = 0
    sound: int | None = None
    for name, offset, length in _chunks(stream, size, ">", result):
        if name == b"COMM" and result.sample_rate is None:
            frames = _comm(_content(stream, offset, length), result)
        elif name == b"SSND" and sound is None:
            sound = max(0, length - 8)
        elif name in (b"NAME", b"AUTH", b"(c) ", b"ANNO"):
            result.tags.append((f"aiff:{name.decode().strip()}", _text(_content(stream, offset, length))))
        elif name.lower() == b"id3 ":
            result.id3.append((len(result.tags), _content(stream, offset, length)))
    if not result.sample_rate or not result.channels:
        raise BadChunks("no usable COMM chunk")
    linear = result.codec in ("PCM", "PCM float") and result.bits
    if linear and sound is not None:
        frame = result.channels * ((result.bits or 0) + 7 >> 3)
        frames = min(frames, sound // frame)
        result.bitrate = frame * 8 * result.sample_rate
    result.seconds = frames / result.sample_rate
    return result


def _chunks(stream: BinaryIO, size: int, endian: str, result: Chunked) -> Iterator[tuple[bytes, int, int]]:
    """Each chunk as (name, offset of its content, length clipped to the file)."""
    long_sizes: dict[bytes, int] = {}
    position = 12
    for _ in range(MAX_CHUNKS):
        stream.seek(position)
        header = stream.read(8)
        if len(header) < 8:
            return
        name = header[:4]
        if not _is_name(name):
            result.damaged = True
            return
        length = int(struct.unpack(endian + "I", header[4:])[0])
        content = position + 8
        if length == UNKNOWN_SIZE and name in long_sizes:
            length = long_sizes[name]
        elif name == b"data" and (length == UNKNOWN_SIZE or (length == 0 and not _is_name(stream.read(4)))):
            # A recorder that was interrupted, or that wrote to a pipe, leaves no size: all of the rest.
            length = size - content
        if length > size - content:
            length = size - content
            result.truncated = True
        if name == b"ds64":
            long_sizes = _ds64(_content(stream, content, length))
        yield name, content, length
        position = content + length
        if length % 2:
            # Some writers forget the pad byte; a name right here is the next chunk.
            stream.seek(position)
            ahead = stream.read(4)
            if not (ahead[:1] != b"\x00" and _is_name(ahead)):
                position += 1
    result.damaged = True


def _is_name(name: bytes) -> bool:
    return len(name) == 4 and all(32 <= byte < 127 for byte in name)


def _content(stream: BinaryIO, offset: int, length: int) -> bytes:
    stream.seek(offset)
    return stream.read(min(length, MAX_CHUNK_BYTES))


def _ds64(data: bytes) -> dict[bytes, int]:
    if len(data) < 28:
        return {}
    _riff, sound, _samples, count = struct.unpack("<QQQI", data[:28])
    sizes = {b"data": int(sound)}
    for start in range(28, min(len(data) - 11, 28 + 12 * min(count, 1000)), 12):
        sizes[data[start : start + 4]] = int(struct.unpack("<Q", data[start + 4 : start + 12])[0])
    return sizes


def _fmt(data: bytes, result: Chunked) -> tuple[int, int]:
    """Fill the technical facts; returns (average bytes a second, bytes of one frame)."""
    if len(data) < 14:
        raise BadChunks("fmt chunk too short")
    tag, channels, rate, average, block = struct.unpack("<HHIIH", data[:14])
    bits = struct.unpack("<H", data[14:16])[0] if len(data) >= 16 else 0
    if tag == 0xFFFE and len(data) >= 26:
        valid = struct.unpack("<H", data[18:20])[0]
        tag = struct.unpack("<H", data[24:26])[0]
        bits = valid if 0 < valid <= bits else bits
    if not rate or not channels:
        raise BadChunks("fmt chunk names no sample rate or no channels")
    result.codec = WAVE_CODECS.get(tag, f"WAVE 0x{tag:04x}")
    result.sample_rate, result.channels, result.bits = rate, channels, bits or None
    return average, block


def _comm(data: bytes, result: Chunked) -> int:
    """Fill the technical facts from COMM; returns the number of sample frames."""
    if len(data) < 18:
        raise BadChunks("COMM chunk too short")
    channels, frames, bits = struct.unpack(">hIh", data[:8])
    exponent, mantissa = struct.unpack(">HQ", data[8:18])
    shift = (exponent & 0x7FFF) - 16383 - 63
    rate = round(mantissa * 2.0**shift) if -64 <= shift <= 0 else 0
    kind = data[18:22] if len(data) >= 22 else b"NONE"
    names = {b"NONE": "PCM", b"sowt": "PCM", b"twos": "PCM", b"fl32": "PCM float", b"FL32": "PCM float"}
    result.codec = names.get(kind, kind.decode("ascii", "replace").strip())
    result.sample_rate = rate or None
    result.channels = channels if channels > 0 else None
    result.bits = bits if bits > 0 else None
    return int(frames)


def _text(data: bytes) -> str:
    """Text of no declared encoding: up to the first NUL, UTF-8 where it is valid, else Windows-1252."""
    data = data.split(b"\x00", 1)[0]
    try:
        return data.decode("utf-8").strip()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace").strip()


def _bext(data: bytes, result: Chunked) -> dict[str, object]:
    """The bext chunk: fields for Bwf, and a tag for each one that is filled."""
    if len(data) < 346:
        result.damaged = True
        if len(data) < 256:
            return {}
        data = data.ljust(346, b"\x00")
    low, high, version = struct.unpack("<IIH", data[338:348].ljust(10, b"\x00"))
    umid = data[348:412] if version >= 1 else b""
    fields: dict[str, object] = {
        "version": version,
        "description": _text(data[0:256]),
        "originator": _text(data[256:288]),
        "originator_reference": _text(data[288:320]),
        "origination_date": _text(data[320:330]),
        "origination_time": _text(data[330:338]),
        "time_reference": high << 32 | low,
        "umid": umid.hex() if umid.strip(b"\x00") else "",
        "coding_history": _text(data[602:]),
    }
    for key, value in fields.items():
        if value not in ("", None):
            spelled = "UMID" if key == "umid" else key.title().replace("_", "")
            result.tags.append((f"bext:{spelled}", str(value)))
    if version >= 2 and len(data) >= 422:
        names = ("LoudnessValue", "LoudnessRange", "MaxTruePeakLevel", "MaxMomentary", "MaxShortTerm")
        for name, hundredths in zip(names, struct.unpack("<5h", data[412:422]), strict=True):
            if hundredths not in (0, 0x7FFF):
                result.tags.append((f"bext:{name}", f"{hundredths / 100:.2f}"))
    return fields


def _ixml(data: bytes, result: Chunked) -> dict[str, object]:
    """The iXML chunk: fields for Bwf, and a tag for each element that holds text."""
    # Imported here because most files carry no XML and the reader has to start quickly.
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
    from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

    data = data.strip(b"\x00 \r\n\t")
    if not data or len(data) > MAX_XML_BYTES:
        result.damaged = result.damaged or bool(data)
        return {}
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        result.damaged = True
        return {}
    found: dict[str, list[str]] = {}
    # An own stack, because a document of 100,000 nested elements would exhaust Python's.
    waiting = [("", child) for child in reversed(root)]
    for _ in range(MAX_XML_NODES):
        if not waiting:
            break
        prefix, node = waiting.pop()
        path = f"{prefix}{node.tag}"
        if len(path) > 200:
            continue
        text = (node.text or "").strip()
        if text:
            found.setdefault(path, []).append(text)
            result.tags.append((f"ixml:{path}", text))
        waiting.extend((f"{path}/", child) for child in reversed(node))
    first = {path: texts[0] for path, texts in found.items()}
    return {
        "project": first.get("PROJECT", ""),
        "scene": first.get("SCENE", ""),
        "take": first.get("TAKE", ""),
        "tape": first.get("TAPE", ""),
        "note": first.get("NOTE", ""),
        "track_names": tuple(found.get("TRACK_LIST/TRACK/NAME", ())),
        "timecode_rate": first.get("SPEED/TIMECODE_RATE", ""),
        "timecode_flag": first.get("SPEED/TIMECODE_FLAG", ""),
    }


def _list(data: bytes, result: Chunked) -> None:
    """LIST/INFO texts and the labels of cue points (LIST/adtl)."""
    kind, position = data[:4], 4
    if kind not in (b"INFO", b"adtl"):
        return
    for _ in range(MAX_CHUNKS):
        header = data[position : position + 8]
        if len(header) < 8 or not _is_name(header[:4]):
            return
        length = int(struct.unpack("<I", header[4:])[0])
        content = data[position + 8 : position + 8 + length]
        name = header[:4].decode().strip()
        if kind == b"INFO":
            text = _text(content)
            if text:
                result.tags.append((f"riff:{name}", text))
        elif name in ("labl", "note") and len(content) > 4:
            number = struct.unpack("<I", content[:4])[0]
            result.tags.append((f"riff:{name}:{number}", _text(content[4:])))
        position += 8 + length + length % 2

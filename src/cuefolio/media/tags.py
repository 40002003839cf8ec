# SPDX-License-Identifier: GPL-3.0-or-later
"""Read one audio file in this process: recognise it by content, gather facts, tags and artwork.

This is the one edge behind which mutagen works. Broken files make it raise nearly anything (IndexError,
struct.error, ZeroDivisionError ...) and some make it loop for ever or fill the memory, so nothing but
``cuefolio.media.child`` calls it on files from outside; the rest of the program uses ``IsolatedReader``.
"""

from __future__ import annotations

import contextlib
import io
import math
import os
from typing import Any, BinaryIO

import mutagen.apev2
import mutagen.asf
import mutagen.flac
import mutagen.id3
import mutagen.monkeysaudio
import mutagen.mp3
import mutagen.mp4
import mutagen.musepack
import mutagen.oggopus
import mutagen.oggvorbis
import mutagen.wavpack

from cuefolio.media import flatten, riff
from cuefolio.media.fingerprint import WHOLE, fingerprint, pieces_of
from cuefolio.media.kinds import FORMATS
from cuefolio.media.refused import Refused, require_file
from cuefolio.media.view import common_view

MAX_JUNK_BEFORE_MPEG = 8 << 10

_ID3: Any = mutagen.id3.ID3
_APE: Any = mutagen.apev2.APEv2
_CLASSES: dict[str, Any] = {
    "flac": mutagen.flac.FLAC,
    "ogg-vorbis": mutagen.oggvorbis.OggVorbis,
    "opus": mutagen.oggopus.OggOpus,
    "m4a": mutagen.mp4.MP4,
    "wma": mutagen.asf.ASF,
    "ape": mutagen.monkeysaudio.MonkeysAudio,
    "wavpack": mutagen.wavpack.WavPack,
    "musepack": mutagen.musepack.Musepack,
}
_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_MPEG_PROGRAM = b"\x00\x00\x01\xba"
_FOREIGN = (b"RIFF", b"FORM", b"OggS", b"PK\x03\x04", b"%PDF", b"\x1a\x45\xdf\xa3", b"FLV", _MPEG_PROGRAM)
"""Containers that may hold MPEG audio frames without being an MP3 file."""


def read_file(path: bytes) -> tuple[dict[str, Any], bytes]:
    """(fields of AudioFacts, artwork) of the file at ``path`` (``os.fsencode``).

    The fields leave out the path and what is empty; ``tempo`` is text, ``artwork`` a mime type and ``bwf`` a
    dict. Raises Refused, and MemoryError for a file that asks for more than the process may have.
    """
    try:
        return _read(path)
    except FileNotFoundError as error:
        raise Refused("media.not_found") from error
    except PermissionError as error:
        raise Refused("media.no_permission") from error
    except OSError as error:
        raise Refused("media.cannot_read", reason=error.strerror or str(error)[:200]) from error
    except ValueError as error:  # a NUL in the name
        raise Refused("media.cannot_read", reason=str(error)[:200]) from error


def _read(path: bytes) -> tuple[dict[str, Any], bytes]:
    # Windows needs its binary flag. O_NONBLOCK: a named pipe without a writer would block in open itself.
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY"):
        flags |= getattr(os, name, 0)
    require_file(os.stat(path).st_mode)  # noqa: PTH116 - bytes
    with open(os.open(path, flags), "rb") as stream:  # noqa: PTH123 - a descriptor
        status = os.fstat(stream.fileno())
        require_file(status.st_mode)
        if not status.st_size:
            raise Refused("media.empty")
        pieces = pieces_of(stream, status.st_size)
        source: BinaryIO = stream
        if status.st_size <= WHOLE:
            source = io.BytesIO(pieces[0])
        return _gather(status, source, pieces)


def _gather(status: os.stat_result, stream: BinaryIO, pieces: list[bytes]) -> tuple[dict[str, Any], bytes]:
    size = status.st_size
    kind, start = recognise(stream, pieces[0])
    into = flatten.Collected()
    try:
        if kind in ("wav", "aiff"):
            facts = _chunked(kind, stream, size, into)
        elif kind == "mp3":
            facts = _mpeg(stream, start, pieces, into)
        else:
            facts = _container(kind, stream, into)
    except (Refused, MemoryError):
        raise
    except Exception as error:  # mutagen raises anything on broken files; this is its edge
        detail = f"{type(error).__name__}: {error}".replace("\n", " ")[:200]
        raise Refused("media.unreadable", format=FORMATS[kind], detail=detail) from error
    if into.cut:
        facts.setdefault("remarks", []).append("media.remark_tags_cut")
    if not facts["bitrate"] and facts["duration_ms"]:
        facts["bitrate"] = size * 8000 // facts["duration_ms"]
    facts.update(
        size=size,
        mtime_ns=status.st_mtime_ns,
        fingerprint=fingerprint(size, pieces),
        format=kind,
        tags=into.tags,
        **common_view(into.tags),
    )
    picture = b""
    if into.artwork is not None:
        facts["artwork"], picture = into.artwork
    return {name: value for name, value in facts.items() if value not in (None, "", [], ())}, picture


def recognise(stream: BinaryIO, head: bytes) -> tuple[str, int]:
    """(format id, offset of the audio after leading ID3 tags) from the content alone.

    ``head`` is the first 16 KiB. Files that are nothing else pass as "mp3", which is proved while its
    frames are looked for. Raises Refused ``media.unknown_format`` for containers that are not ours.
    """
    start = 0
    # Windows Media Player stacks ID3 tags, so there may be more than one.
    for _ in range(16):
        if head[:3] != b"ID3" or len(head) < 10:
            break
        size = 0
        for byte in head[6:10]:
            size = size << 7 | byte & 127
        start += 10 + size
        stream.seek(start)
        head = stream.read(64)
    if head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE":
        return "wav", start
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return "aiff", start
    if head[:4] == b"OggS":
        if b"\x01vorbis" in head[:512]:
            return "ogg-vorbis", start
        if b"OpusHead" in head[:512]:
            return "opus", start
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind, start
    if head[4:8] == b"ftyp":
        return "m4a", start
    if head.startswith(_FOREIGN):
        raise Refused("media.unknown_format")
    return "mp3", start


_MAGIC = (
    (b"fLaC", "flac"),
    (_ASF_HEADER, "wma"),
    (b"MAC ", "ape"),
    (b"wvpk", "wavpack"),
    (b"MPCK", "musepack"),
    (b"MP+", "musepack"),
)


def _container(kind: str, stream: BinaryIO, into: flatten.Collected) -> dict[str, Any]:
    stream.seek(0)
    loaded = _CLASSES[kind](stream)
    info = loaded.info
    if kind == "flac":
        flatten.flac_pictures(loaded.pictures, into)
    flatten.FLATTEN[kind](loaded.tags, into)
    facts = _technical(info)
    codec = getattr(info, "codec_description", "") or getattr(info, "codec_name", "") or FORMATS[kind]
    if kind == "opus":
        codec, facts["sample_rate"] = "Opus", 48000  # Opus always decodes at 48 kHz (RFC 7845 §5.1)
    elif kind == "ogg-vorbis":
        codec = "Vorbis"
    elif kind == "m4a" and not getattr(info, "codec", ""):
        raise Refused("media.unknown_format")  # a film or a picture without a sound track
    facts["codec"] = str(codec)
    return facts


def _mpeg(stream: BinaryIO, start: int, pieces: list[bytes], into: flatten.Collected) -> dict[str, Any]:
    try:
        info: Any = mutagen.mp3.MPEGInfo(stream, start)
    except MemoryError:
        raise
    except Exception as error:  # without frames that follow each other this is no audio at all
        raise Refused("media.unknown_format") from error
    offset = info.frame_offset
    if offset > start:
        # A stray frame header far inside other data proves nothing; padding zeros or a cut frame may lead.
        stream.seek(start)
        lead = stream.read(min(offset - start, 2 << 20))
        if info.sketchy or (len(lead) > MAX_JUNK_BEFORE_MPEG and lead.strip(b"\x00")):
            raise Refused("media.unknown_format")
    remarks = []
    try:
        stream.seek(0)
        with contextlib.suppress(mutagen.id3.ID3NoHeaderError):
            flatten.id3(_ID3(stream, translate=False), into)
        if b"APETAGEX" in pieces[-1]:
            stream.seek(0)
            with contextlib.suppress(mutagen.apev2.APENoHeaderError):
                flatten.ape(_APE(stream), into)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - the edge of mutagen; the audio itself is sound, so it is kept
        remarks.append("media.remark_tags_damaged")
    return {**_technical(info), "codec": f"MPEG-{info.version:g} layer {info.layer}", "remarks": remarks}


def _chunked(kind: str, stream: BinaryIO, size: int, into: flatten.Collected) -> dict[str, Any]:
    found = riff.read_wav(stream, size) if kind == "wav" else riff.read_aiff(stream, size)
    remarks = ["media.remark_truncated"] if found.truncated else []
    tags = list(found.tags)
    for place, content in reversed(found.id3):
        frames = flatten.Collected()
        try:
            flatten.id3(_ID3(io.BytesIO(content), translate=False, load_v1=False), frames)
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - the edge of mutagen; the audio itself is sound, so it is kept
            found.damaged = True
        tags[place:place] = frames.tags
        into.artwork = frames.artwork or into.artwork
        into.cut = into.cut or frames.cut
    for key, text in tags:
        into.text(key, text)
    if found.damaged:
        remarks.append("media.remark_tags_damaged")
    return {
        "codec": found.codec,
        "duration_ms": _milliseconds(found.seconds),
        "sample_rate": found.sample_rate,
        "channels": found.channels,
        "bits": found.bits,
        "bitrate": found.bitrate,
        "bwf": found.bwf or None,
        "remarks": remarks,
    }


def _technical(info: Any) -> dict[str, Any]:
    return {
        "duration_ms": _milliseconds(getattr(info, "length", None)),
        "sample_rate": _count(getattr(info, "sample_rate", None)),
        "channels": _count(getattr(info, "channels", None)),
        "bits": _count(getattr(info, "bits_per_sample", None)),
        "bitrate": _count(getattr(info, "bitrate", None)),
    }


def _count(value: Any) -> int | None:
    """A positive whole number that a catalogue can store, or None."""
    return int(value) if value and 0 < value < 1 << 40 else None


def _milliseconds(seconds: float | None) -> int | None:
    """Beyond a year a duration is a damaged header, not a length."""
    if seconds is None or not math.isfinite(seconds) or not 0 <= seconds < 366 * 86400:
        return None
    return round(seconds * 1000)

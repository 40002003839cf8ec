# SPDX-License-Identifier: GPL-3.0-or-later
"""What one audio file says about itself: technical facts, every tag as it stands, and one common view."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cuefolio.media.kinds import FORMATS
from cuefolio.messages import sentence

__all__ = ["FORMATS", "Artwork", "AudioFacts", "Bwf", "ReadFailure", "display_path"]


@dataclass(frozen=True, slots=True)
class Artwork:
    """A picture out of an audio file: the front cover where one is marked, else the first picture.

    ``mime`` follows from the bytes (image/jpeg, image/png, image/gif, image/webp), never from the tag.
    """

    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Bwf:
    """Broadcast-wave facts: the ``bext`` chunk (EBU Tech 3285, versions 0 to 2) and ``iXML``.

    ``time_reference`` counts samples since midnight at the file's own sample rate. Dates and times are
    kept as written ("2019-04-30", "12:01:35"). ``timecode_rate`` is iXML's fraction ("24000/1001") and
    ``timecode_flag`` its "NDF" or "DF". ``umid`` is hexadecimal, empty where all bytes are zero.
    """

    version: int | None = None
    description: str = ""
    originator: str = ""
    originator_reference: str = ""
    origination_date: str = ""
    origination_time: str = ""
    time_reference: int | None = None
    umid: str = ""
    coding_history: str = ""
    project: str = ""
    scene: str = ""
    take: str = ""
    tape: str = ""
    note: str = ""
    track_names: tuple[str, ...] = ()
    timecode_rate: str = ""
    timecode_flag: str = ""


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """One audio file as read. Empty text, ``()`` and ``None`` mean that the file does not say.

    ``path`` is for showing (bytes that are not UTF-8 appear as ``\\xNN``); ``path_bytes`` (``os.fsencode``)
    opens the file. ``fingerprint`` is 32 hexadecimal digits: BLAKE2b-128 over the size in bytes (8 bytes,
    little-endian) and the first, middle and last 16 KiB (the whole file up to 48 KiB), so equal bytes give an
    equal fingerprint wherever the file lies. A changed tag gives another one; two long silences of one size
    may share one.
    ``bitrate`` is in bits a second, ``duration_ms`` in milliseconds, ``tempo`` in beats a minute.

    ``tags`` keeps every tag in file order under a namespaced key ("id3:TIT2", "id3:TXXX:MOOD",
    "vorbis:TITLE", "mp4:©nam", "mp4:----:com.apple.iTunes:LABEL", "asf:WM/Mood", "ape:Title", "riff:INAM",
    "aiff:NAME", "bext:Originator", "ixml:SCENE"); a tag with several values is several pairs; binary values
    read "<binary 1234 bytes>". ``remarks`` are codes of what was found amiss in a file that was read all the
    same (``media.remark_truncated``, ``media.remark_tags_cut``, ``media.remark_tags_damaged``).
    """

    path: str
    path_bytes: bytes
    size: int
    mtime_ns: int
    fingerprint: str
    format: str
    codec: str = ""
    duration_ms: int | None = None
    sample_rate: int | None = None
    channels: int | None = None
    bits: int | None = None
    bitrate: int | None = None
    tags: tuple[tuple[str, str], ...] = ()
    title: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    composers: tuple[str, ...] = ()
    lyricists: tuple[str, ...] = ()
    arrangers: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    performers: tuple[str, ...] = ()
    conductor: str = ""
    label: str = ""
    catalog_number: str = ""
    track_number: int | None = None
    disc_number: int | None = None
    isrc: str = ""
    iswc: str = ""
    year: int | None = None
    genre: str = ""
    tempo: Decimal | None = None
    key: str = ""
    moods: tuple[str, ...] = ()
    comment: str = ""
    language: str = ""
    copyright: str = ""
    artwork: Artwork | None = None
    bwf: Bwf | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """A file that gave no facts: ``code`` names a sentence of ``cuefolio.messages.media``."""

    path: str
    path_bytes: bytes
    code: str
    arguments: tuple[tuple[str, object], ...] = ()

    @property
    def reason(self) -> str:
        """The English sentence."""
        return sentence(self.code, {"path": self.path, **dict(self.arguments)})


def display_path(path: bytes) -> str:
    """``path`` as text that can be shown and stored: bytes that are not UTF-8 appear as ``\\xNN``."""
    return path.decode("utf-8", "backslashreplace")

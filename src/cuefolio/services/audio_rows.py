# SPDX-License-Identifier: GPL-3.0-or-later
"""What an audio file said, shaped as the catalogue stores it, while further files are still being read."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from types import TracebackType
from typing import Any, BinaryIO, cast

from cuefolio.domain.text import fold, single_line
from cuefolio.media.facts import AudioFacts, display_path
from cuefolio.persistence import media_queries
from cuefolio.persistence.unit_of_work import UnitOfWork

SEPARATOR = "; "
SPOOL_BYTES = 32 << 20
"""Artwork waits in memory up to this size for the file's rows to be stored, and on disk beyond it."""


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """One read file as rows: columns of ``media_file`` (without key and recording) and of ``recording``."""

    path_bytes: bytes
    file: dict[str, Any]
    recording: dict[str, Any]


def prepare(facts: AudioFacts, artwork: ArtworkSpool) -> PreparedFile:
    """Rows for one file; its artwork goes into the spool."""
    title = single_line(facts.title) or stem(facts.path_bytes)
    picture = artwork.add(facts.artwork.mime, facts.artwork.data) if facts.artwork else None
    return PreparedFile(
        facts.path_bytes,
        {
            "path": facts.path,
            "path_bytes": facts.path_bytes,
            "size": facts.size,
            "mtime_ns": facts.mtime_ns,
            "fingerprint": facts.fingerprint,
            "format": facts.format,
            "codec": facts.codec or None,
            "sample_rate": facts.sample_rate,
            "channels": facts.channels,
            "bits": facts.bits,
            "bitrate": facts.bitrate,
            "duration_ms": facts.duration_ms,
            "time_reference": facts.bwf.time_reference if facts.bwf else None,
            "tags": json.dumps(facts.tags, ensure_ascii=False, separators=(",", ":")),
            "is_missing": False,
        },
        {
            "title": title,
            "title_key": fold(title),
            "artist": _line(facts.artist or SEPARATOR.join(facts.performers)),
            "album": _line(facts.album),
            "composer_credit": _line(SEPARATOR.join(facts.composers)),
            "publisher_credit": _line(SEPARATOR.join(facts.publishers)),
            "label": _line(facts.label),
            "catalog_number": _line(facts.catalog_number),
            "track_number": None if facts.track_number is None else str(facts.track_number),
            "isrc": _line(facts.isrc),
            "year": facts.year,
            "genre": _line(facts.genre),
            "tempo": None if facts.tempo is None else f"{facts.tempo.normalize():f}",
            "musical_key": _line(facts.key),
            "moods": _line(SEPARATOR.join(facts.moods)),
            "duration_ms": facts.duration_ms,
            "artwork": picture,
        },
    )


def _line(text: str) -> str | None:
    return single_line(text) or None if text else None


def stem(path_bytes: bytes) -> str:
    """A title from a file's name: without folder and suffix, never empty."""
    name = display_path(path_bytes).rpartition(os.sep)[2]
    return single_line(PurePosixPath(name).stem) or "?"


def isrc_key(isrc: str | None) -> str:
    """An ISRC as it is compared: capitals and digits only; "" for none."""
    return "".join(filter(str.isalnum, isrc or "")).upper()


@dataclass(slots=True)
class ArtworkSpool:
    """Pictures on their way into the catalogue, each once, named by the SHA-256 of its bytes."""

    _stream: BinaryIO | None = None
    _places: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    """Key -> (mime, offset, length)."""

    def __enter__(self) -> ArtworkSpool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()

    def add(self, mime: str, data: bytes) -> str:
        """Keep a picture until it is stored; returns its key."""
        key = hashlib.sha256(data).hexdigest()
        if key not in self._places:
            if self._stream is None:
                spool = tempfile.SpooledTemporaryFile(max_size=SPOOL_BYTES)  # noqa: SIM115 - __exit__ closes it
                self._stream = cast("BinaryIO", spool)
            offset = self._stream.seek(0, 2)
            self._stream.write(data)
            self._places[key] = (mime, offset, len(data))
        return key

    def get(self, key: str) -> tuple[str, bytes] | None:
        """(mime type, bytes) of a picture that waits here."""
        place = self._places.get(key)
        if place is None or self._stream is None:
            return None
        mime, offset, length = place
        self._stream.seek(offset)
        return mime, self._stream.read(length)

    def store(self, uow: UnitOfWork, keys: Iterable[str]) -> None:
        """Write the named pictures that the catalogue does not have, in the same transaction."""
        wanted = dict.fromkeys(key for key in keys if key in self._places)
        for key in wanted.keys() - media_queries.known_pictures(uow.connection, wanted):
            found = self.get(key)
            assert found is not None
            media_queries.add_picture(uow.connection, key, *found)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files of the catalogue as scans and people read them, and the pictures that belong to them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from cuefolio.persistence.tables import image, media_file, recording


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What a scan needs to know of a file it has met before: size in bytes, time as the disk says it."""

    id: str
    recording_id: str
    path_bytes: bytes
    size: int
    mtime_ns: int
    fingerprint: str
    duration_ms: int | None
    is_missing: bool


@dataclass(frozen=True, slots=True)
class RecordingFile:
    """One audio file of a recording for people. ``path`` is for showing, ``path_bytes`` opens the file.

    ``bitrate`` in bits a second, ``time_reference`` in samples since midnight; ``tags`` are all the file's
    tags in its own order. None is unknown.
    """

    id: str
    recording_id: str
    path: str
    path_bytes: bytes
    size: int
    format: str
    codec: str
    sample_rate: int | None
    channels: int | None
    bits: int | None
    bitrate: int | None
    duration_ms: int | None
    time_reference: int | None
    is_missing: bool
    tags: tuple[tuple[str, str], ...]


_KNOWN = sa.select(
    media_file.c.id,
    media_file.c.recording_id,
    media_file.c.path_bytes,
    media_file.c.size,
    media_file.c.mtime_ns,
    media_file.c.fingerprint,
    media_file.c.duration_ms,
    media_file.c.is_missing,
)


def known_files(connection: Connection) -> list[KnownFile]:
    """Every audio file of the catalogue."""
    return [KnownFile(*row) for row in connection.execute(_KNOWN)]


def known_file(connection: Connection, path_bytes: bytes) -> KnownFile | None:
    """The file at this path, or None."""
    row = connection.execute(_KNOWN.where(media_file.c.path_bytes == path_bytes).limit(1)).first()
    return None if row is None else KnownFile(*row)


def recordings_with_isrc(connection: Connection) -> Sequence[Any]:
    """(id, isrc, title_key, duration_ms) of every recording that has an ISRC."""
    return connection.execute(
        sa.select(recording.c.id, recording.c.isrc, recording.c.title_key, recording.c.duration_ms)
        .where(recording.c.isrc.is_not(None))
        .order_by(recording.c.id)
    ).all()


def recording_by_id(connection: Connection, recording_id: str) -> Row[Any] | None:
    """The row of a recording, or None."""
    return connection.execute(sa.select(recording).where(recording.c.id == recording_id)).first()


def file_count(connection: Connection, recording_id: str) -> int:
    """How many files a recording has."""
    statement = sa.select(sa.func.count()).where(media_file.c.recording_id == recording_id)
    return int(connection.execute(statement).scalar_one())


def files_of(connection: Connection, recording_id: str) -> list[RecordingFile]:
    """Files of a recording: those that are there first, then by path."""
    rows = connection.execute(
        sa.select(media_file)
        .where(media_file.c.recording_id == recording_id)
        .order_by(media_file.c.is_missing, media_file.c.path, media_file.c.id)
    )
    return [
        RecordingFile(
            id=row.id,
            recording_id=row.recording_id,
            path=row.path,
            path_bytes=row.path_bytes,
            size=row.size,
            format=row.format or "",
            codec=row.codec or "",
            sample_rate=row.sample_rate,
            channels=row.channels,
            bits=row.bits,
            bitrate=row.bitrate,
            duration_ms=row.duration_ms,
            time_reference=row.time_reference,
            is_missing=row.is_missing,
            tags=tuple((key, value) for key, value in json.loads(row.tags or "[]")),
        )
        for row in rows
    ]


def picture(connection: Connection, key: str) -> tuple[str, bytes] | None:
    """(mime type, bytes) of the picture with this SHA-256, or None."""
    row = connection.execute(sa.select(image.c.mime, image.c.data).where(image.c.id == key)).first()
    return None if row is None else (row.mime, row.data)


def known_pictures(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Those of ``keys`` whose pictures are in the catalogue."""
    wanted = list(keys)
    found: set[str] = set()
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        found.update(connection.execute(sa.select(image.c.id).where(image.c.id.in_(some))).scalars())
    return found


def add_picture(connection: Connection, key: str, mime: str, data: bytes) -> None:
    """Keep a picture under the SHA-256 of its bytes. Pictures are not part of the history."""
    connection.execute(sa.insert(image), {"id": key, "mime": mime, "data": data})

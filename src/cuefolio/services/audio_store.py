# SPDX-License-Identifier: GPL-3.0-or-later
"""Which recording a read file belongs to, and its rows in one unit of work.

A file at a known path is that file, changed. A file at a new path with the content of one that is no longer
at its place is that file, moved. A file with the same content, or the same ISRC, as a known one is a
further file of the same recording. Everything else is a new recording.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cuefolio.persistence import media_queries
from cuefolio.persistence.media_queries import KnownFile
from cuefolio.persistence.tables import media_file, new_id, recording
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services.audio_rows import ArtworkSpool, PreparedFile, isrc_key

SAME_LENGTH_MS = 3000
"""Two files with one ISRC are one recording when titles agree or lengths differ by no more than this.
Albums whose every track carries the same ISRC by mistake stay apart."""


@dataclass(slots=True)
class Stored:
    """What became of the files: recording by path, new recordings in order, keys of moved files."""

    recordings: dict[bytes, str] = field(default_factory=dict)
    created: list[str] = field(default_factory=list)
    moved: set[str] = field(default_factory=set)
    known: frozenset[str] = frozenset()
    """Keys of all files that the catalogue had before."""


@dataclass(slots=True)
class _Match:
    recording_id: str
    title_key: str
    duration_ms: int | None


def store_files(
    uow: UnitOfWork, files: Sequence[PreparedFile], artwork: ArtworkSpool, into: str | None = None
) -> Stored:
    """Store read files with their recordings and pictures. ``into`` is a recording that new files join."""
    stored = Stored()
    known = media_queries.known_files(uow.connection)
    stored.known = frozenset(file.id for file in known)
    by_path = {file.path_bytes: file for file in known}
    by_content: defaultdict[tuple[str, int], list[KnownFile]] = defaultdict(list)
    for file in known:
        by_content[file.fingerprint, file.size].append(file)
    by_isrc = _by_isrc(uow, files)
    new_by_content: dict[tuple[str, int], str] = {}
    new_recordings: list[dict[str, object]] = []
    new_files: list[dict[str, object]] = []
    for prepared in files:
        content = (prepared.file["fingerprint"], prepared.file["size"])
        have = by_path.get(prepared.path_bytes)
        if have is None:
            have = _moved_from(by_content[content], stored.moved)
            if have is not None:
                stored.moved.add(have.id)
        if have is not None:
            uow.update(media_file, have.id, **prepared.file)
            _fill_empty(uow, have.recording_id, prepared, have.duration_ms)
            stored.recordings[prepared.path_bytes] = have.recording_id
            continue
        same = next((file.recording_id for file in by_content[content]), None)
        key = into or same or new_by_content.get(content) or _same_isrc(by_isrc, prepared)
        if key is None:
            key = new_id()
            new_recordings.append({"id": key, **prepared.recording})
            stored.created.append(key)
            _remember_isrc(by_isrc, prepared, key)
        elif key not in stored.created:
            _fill_empty(uow, key, prepared, None)
        new_by_content[content] = key
        new_files.append({"recording_id": key, **prepared.file})
        stored.recordings[prepared.path_bytes] = key
    uow.insert_many(recording, new_recordings)
    uow.insert_many(media_file, new_files)
    artwork.store(uow, [p.recording["artwork"] for p in files if p.recording["artwork"]])
    return stored


def _moved_from(same_content: Iterable[KnownFile], taken: set[str]) -> KnownFile | None:
    """The known file of this content that is not at its place any more, unless another path has it now."""
    return next((file for file in same_content if file.id not in taken and is_gone(file.path_bytes)), None)


def is_gone(path: bytes) -> bool:
    """Whether there is certainly nothing at ``path``. What may not be looked at counts as being there."""
    try:
        os.stat(path)  # noqa: PTH116 - bytes
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _fill_empty(uow: UnitOfWork, recording_id: str, prepared: PreparedFile, old_duration: int | None) -> None:
    """Fill what a recording does not know; what a person or an earlier file gave stays.

    A length that came from this very file follows it.
    """
    current = uow.get(recording, recording_id)._mapping
    values = {
        name: value
        for name, value in prepared.recording.items()
        if current[name] in (None, "") and value is not None and name not in ("title", "title_key")
    }
    if old_duration is not None and current["duration_ms"] == old_duration:
        values["duration_ms"] = prepared.recording["duration_ms"]
    if values:
        uow.update(recording, recording_id, **values)


def _by_isrc(uow: UnitOfWork, files: Sequence[PreparedFile]) -> defaultdict[str, list[_Match]]:
    found: defaultdict[str, list[_Match]] = defaultdict(list)
    if any(prepared.recording["isrc"] for prepared in files):
        for row in media_queries.recordings_with_isrc(uow.connection):
            found[isrc_key(row.isrc)].append(_Match(row.id, row.title_key, row.duration_ms))
    return found


def _remember_isrc(by_isrc: defaultdict[str, list[_Match]], prepared: PreparedFile, key: str) -> None:
    facts = prepared.recording
    if facts["isrc"]:
        by_isrc[isrc_key(facts["isrc"])].append(_Match(key, facts["title_key"], facts["duration_ms"]))


def _same_isrc(by_isrc: defaultdict[str, list[_Match]], prepared: PreparedFile) -> str | None:
    facts = prepared.recording
    for match in by_isrc[isrc_key(facts["isrc"])] if facts["isrc"] else ():
        lengths = (match.duration_ms, facts["duration_ms"])
        unknown = None in lengths
        if match.title_key == facts["title_key"] or unknown or abs(lengths[0] - lengths[1]) <= SAME_LENGTH_MS:
            return match.recording_id
    return None

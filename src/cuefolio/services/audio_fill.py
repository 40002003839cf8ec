# SPDX-License-Identifier: GPL-3.0-or-later
"""An audio file dropped on a cue: what it would fill, shown first, and the filling as one step.

Only what is empty is filled by itself. What differs is shown and kept, unless the person chooses it.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from cuefolio.domain.cue_row import SEPARATOR, CueRow
from cuefolio.domain.fields import FIELD_BY_NAME, RECORDING_FIELDS
from cuefolio.domain.text import single_line
from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.vocabulary import Role
from cuefolio.errors import CuefolioError
from cuefolio.media.facts import ReadFailure, display_path
from cuefolio.media.reader import IsolatedReader
from cuefolio.media.view import common_view
from cuefolio.persistence import cue_rows, media_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, recording
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services.audio_rows import ArtworkSpool, PreparedFile, prepare
from cuefolio.services.audio_store import store_files
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.cue_writer import apply_values

_LAST = ("iswc",)
"""Written after the others: a work made for its code takes the cue's new title."""


@dataclass(frozen=True, slots=True)
class FillEntry:
    """One field of the cue: what it holds, what the file offers, both as typed text."""

    field: str
    label: str
    current: str
    proposed: str
    will_fill: bool


@dataclass(frozen=True, slots=True)
class FillPreview:
    """What a file or recording offers to a cue. ``file`` is its name for showing; ``artwork`` the key of
    its picture ("" without one) and ``picture`` the picture itself as (mime, bytes)."""

    cue_id: str
    file: str
    recording_title: str
    artwork: str
    picture: tuple[str, bytes] | None
    entries: tuple[FillEntry, ...]
    recording_id: str | None = None
    """The recording when it is in the catalogue already."""
    joins: bool = False
    """The file will belong to the recording that the cue has (made by hand, without a file yet)."""
    new_file: PreparedFile | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    """What is written, by field: texts, or lists of names and parties."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A read file or known recording: the recording's columns, and what else the tags say."""

    facts: Mapping[str, Any]
    tags: Mapping[str, Any]
    recording_id: str | None = None
    new_file: PreparedFile | None = None
    file: str = ""


_OF_THE_RECORDING = frozenset({*RECORDING_FIELDS, "performer", "iswc", "composer", "publisher"})
"""Facts that are true of one recording or its work, and false of another."""


def fill_preview(store: CatalogStore, cue_id: str, source: Path | str | bytes) -> FillPreview:
    """What the audio file at a path, or the recording of a key, would fill in a cue. Changes nothing.

    A file that the catalogue does not know as it is now is read in isolation. Raises media.* for a file
    that cannot be read, edit.gone.
    """
    with ArtworkSpool() as artwork:
        found = _known(store, source) or _read(source, artwork)
        with store.read() as connection:
            rows = cue_rows.cue_rows(connection, [cue_id])
            if not rows:
                raise CuefolioError("edit.gone", table="cue")
            row = rows[0]
            key = found.facts["artwork"] or ""
            picture = artwork.get(key) or (media_queries.picture(connection, key) if key else None)
            own = row.recording is not None and row.recording.id != found.recording_id
            joins = (
                own
                and row.recording is not None
                and found.new_file is not None
                and not media_queries.file_count(connection, row.recording.id)
            )
    values = _offers(row, found)
    return FillPreview(
        cue_id=cue_id,
        file=found.file,
        recording_title=str(found.facts["title"]),
        artwork=key,
        picture=picture,
        entries=tuple(_entries(row, found, values, joins, keeps_own=own and not joins)),
        recording_id=found.recording_id,
        joins=joins,
        new_file=found.new_file,
        values=values,
    )


def fill_apply(
    store: CatalogStore, cue_id: str, preview: FillPreview, fields: Collection[str] | None = None
) -> ChangeSet:
    """Fill a cue as one step: the empty fields of the preview, or exactly ``fields`` (also over values).

    A new file joins the library in the same step. What somebody filled since the preview stays. Raises
    edit.gone.
    """
    wanted = [e for e in preview.entries if (e.will_fill if fields is None else e.field in fields)]

    def work(uow: UnitOfWork) -> None:
        rows = cue_rows.cue_rows(uow.connection, [cue_id])
        if not rows:
            raise CuefolioError("edit.gone", table="cue")
        row = rows[0]
        chosen = [e.field for e in wanted if fields is not None or row.text(e.field) == e.current]
        target = _recording(uow, preview, row)
        linked = "recording" in chosen
        if linked:
            uow.update(cue, cue_id, recording_id=target)
        # Facts of the recording came with it; written through the cue they would be typed over.
        names = [name for name in chosen if name != "recording" and not (linked and name in RECORDING_FIELDS)]
        for group in ([n for n in names if n not in _LAST], [n for n in names if n in _LAST]):
            if group:
                apply_values(uow, cue_id, {name: preview.values[name] for name in group})

    with store.read() as connection:
        rows = cue_rows.cue_rows(connection, [cue_id])
    name = (rows[0].text("number") or rows[0].text("title") or "a cue") if rows else "a cue"
    return store.write("step.fill", work, count=len(wanted), name=name, file=preview.file)


def _known(store: CatalogStore, source: Path | str | bytes) -> _Source | None:
    """The source when the catalogue has it: a recording's key, or a file that is as it was when read."""
    with store.read() as connection:
        row = media_queries.recording_by_id(connection, source) if isinstance(source, str) else None
        if row is None:
            path = os.path.abspath(os.fsencode(source))  # noqa: PTH100 - bytes
            file = media_queries.known_file(connection, path)
            if file is None or not _is_unchanged(path, file):
                return None
            row = media_queries.recording_by_id(connection, file.recording_id)
            assert row is not None
        files = media_queries.files_of(connection, row.id)
    name = single_line(os.path.basename(files[0].path)) if files else row.title  # noqa: PTH119 - text for showing
    tags = common_view(files[0].tags) if files else {}
    return _Source(dict(row._mapping), tags, recording_id=row.id, file=name)


def _is_unchanged(path: bytes, file: media_queries.KnownFile) -> bool:
    try:
        status = os.stat(path)  # noqa: PTH116 - bytes
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (file.size, file.mtime_ns)


def _read(source: Path | str | bytes, artwork: ArtworkSpool) -> _Source:
    path = os.path.abspath(os.fsencode(source))  # noqa: PTH100 - bytes
    with IsolatedReader(processes=1) as reader:
        result = reader.read_one(path)
    if isinstance(result, ReadFailure):
        raise CuefolioError(result.code, path=result.path, **dict(result.arguments))
    prepared = prepare(result, artwork)
    name = single_line(display_path(os.path.basename(path)))  # noqa: PTH119 - bytes
    return _Source(prepared.recording, common_view(result.tags), new_file=prepared, file=name)


def _offers(row: CueRow, source: _Source) -> dict[str, object]:
    """What the source offers, by cue field, ready to be written; fields it says nothing about are absent."""
    facts, tags = source.facts, source.tags
    arrangers = [TypedParty(name, Role.ARRANGER) for name in _names(tags.get("arrangers"))]
    lyricists = [TypedParty(name, Role.AUTHOR) for name in _names(tags.get("lyricists"))]
    offers: dict[str, object] = {
        "title": facts["title"],
        "recording": facts["title"],
        "composer": _parties(facts["composer_credit"]),
        "writer": [*lyricists, *arrangers],
        "publisher": _parties(facts["publisher_credit"]),
        "performer": facts["artist"],
        "label": facts["label"],
        "catalog_number": facts["catalog_number"],
        "track_number": facts["track_number"],
        "isrc": facts["isrc"],
        "iswc": single_line(str(tags.get("iswc", ""))),
        "tempo": facts["tempo"],
        "key": facts["musical_key"],
        "mood": _split(facts["moods"]),
        **_length(row, facts["duration_ms"]),
    }
    return {name: value for name, value in offers.items() if value}


def _length(row: CueRow, duration_ms: int | None) -> dict[str, object]:
    """The out where the in is known and the out is not; else the length."""
    if duration_ms is None:
        return {}
    length = Fraction(duration_ms, 1000)
    if row.start is not None and row.end is None:
        frames = int(length * row.rate.fraction + Fraction(1, 2))
        return {"out": format_timecode(row.start + max(frames, 1), row.rate)}
    if row.start is None and row.end is not None:
        return {}
    minutes, rest = divmod(duration_ms, 60_000)
    return {"duration": f"{minutes}:{rest // 1000:02d}" + (f".{rest % 1000:03d}" if rest % 1000 else "")}


def _split(text: str | None) -> list[str]:
    return [part for part in (single_line(part) for part in (text or "").split(";")) if part]


def _names(names: Collection[str] | None) -> list[str]:
    return [name for name in map(single_line, names or ()) if name]


def _parties(credit: str | None) -> list[TypedParty]:
    return [TypedParty(name) for name in _split(credit)]


def _entries(
    row: CueRow, source: _Source, values: Mapping[str, object], joins: bool, *, keeps_own: bool
) -> list[FillEntry]:
    entries = []
    for name, value in values.items():
        proposed = _text(value)
        current = row.text(name)
        if name == "recording":
            if row.recording is not None and row.recording.id == source.recording_id:
                continue
            proposed = current if joins else proposed
            fills = joins or row.recording is None
        else:
            # What belongs to another recording or its work is not filled from this one.
            fills = not current and not (keeps_own and name in _OF_THE_RECORDING)
        entries.append(FillEntry(name, FIELD_BY_NAME[name].label, current, proposed, fills))
    order = list(FIELD_BY_NAME)
    return sorted(entries, key=lambda entry: order.index(entry.field))


def _text(value: object) -> str:
    if isinstance(value, list):
        return SEPARATOR.join(part.name if isinstance(part, TypedParty) else str(part) for part in value)
    return str(value)


def _recording(uow: UnitOfWork, preview: FillPreview, row: CueRow) -> str:
    """Key of the recording of the preview; a new file is stored first."""
    if preview.new_file is None:
        assert preview.recording_id is not None
        return str(uow.get(recording, preview.recording_id).id)
    with ArtworkSpool() as artwork:
        if preview.picture is not None:
            artwork.add(*preview.picture)
        into = row.recording.id if preview.joins and row.recording is not None else None
        stored = store_files(uow, [preview.new_file], artwork, into)
    uow.created.extend(stored.created)
    return stored.recordings[preview.new_file.path_bytes]

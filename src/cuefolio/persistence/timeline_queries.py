# SPDX-License-Identifier: GPL-3.0-or-later
"""Imported timelines, what cues took from them, answers for the next import, and files that are known."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.tables import (
    cue,
    cue_evidence,
    cue_time,
    import_answer,
    marker,
    picture_file,
    production,
    recording,
    reel,
    scene_time,
    timeline_data,
    timeline_import,
)


def keep_data(connection: Connection, data: bytes) -> str:
    """Store the bytes of a timeline if they are new; their key."""
    key = hashlib.sha256(data).hexdigest()
    there = connection.execute(sa.select(timeline_data.c.id).where(timeline_data.c.id == key)).first()
    if there is None:
        connection.execute(sa.insert(timeline_data), {"id": key, "data": data})
    return key


def data_of(connection: Connection, key: str) -> bytes | None:
    """The bytes of a stored timeline."""
    found = connection.execute(sa.select(timeline_data.c.data).where(timeline_data.c.id == key)).scalar()
    return None if found is None else bytes(found)


def evidence_of(connection: Connection, cue_id: str) -> Sequence[Any]:
    """What a cue took from timelines, each row with its import's columns (prefixed ``import_``)."""
    told = [column.label(f"import_{column.name}") for column in timeline_import.c]
    query = (
        sa.select(cue_evidence, *told)
        .join(timeline_import, cue_evidence.c.timeline_import_id == timeline_import.c.id)
        .where(cue_evidence.c.cue_id == cue_id)
    )
    return connection.execute(query.order_by(timeline_import.c.imported_at, cue_evidence.c.id)).all()


MIX_USES = '{"mix":true,'
"""How ``cue_evidence.uses`` of a cue begins that plays a mix of several pieces."""


@dataclass(frozen=True, slots=True)
class PlayedMix:
    """A cue that plays a mix of which nobody has said yet what is in it, with one of its stretches in the
    current cut (frames; None where there are none). ``mix`` is the name of the clip."""

    cue_id: str
    title: str
    mix: str
    start: int | None
    end: int | None


def mixes_of(connection: Connection, film_id: str, cue_id: str | None = None) -> list[PlayedMix]:
    """The cues of a production, or one of them, that play a mix which needs its own cue sheet: those without
    a work. In film order, once for each stretch."""
    found = driver_of(connection).execute(
        "SELECT DISTINCT c.id, coalesce(c.title, ''), coalesce(e.original_name, c.title, c.number, ''),"
        " t.start_frame, t.end_frame FROM cue c JOIN cue_evidence e ON e.cue_id = c.id"
        " LEFT JOIN cut k ON k.production_id = c.production_id AND k.is_current"
        " LEFT JOIN cue_time t ON t.cue_id = c.id AND t.cut_id = k.id"
        " WHERE c.production_id = ?1 AND coalesce(?2, c.id) = c.id AND substr(e.uses, 1, ?3) = ?4"
        " AND NOT EXISTS (SELECT 1 FROM cue_work w WHERE w.cue_id = c.id)"
        " ORDER BY c.position, c.id, t.position",
        (film_id, cue_id, len(MIX_USES), MIX_USES),
    )
    return [PlayedMix(*row) for row in found]


def film_of(connection: Connection, cue_id: str) -> str | None:
    """The production of a cue, None when the cue is gone."""
    return connection.execute(sa.select(cue.c.production_id).where(cue.c.id == cue_id)).scalar()


def pieces_of(connection: Connection, import_id: str, song: str) -> Sequence[Any]:
    """(proposal_key, uses) of all cues that an import made of a song."""
    return connection.execute(
        sa.select(cue_evidence.c.proposal_key, cue_evidence.c.uses).where(
            cue_evidence.c.timeline_import_id == import_id,
            cue_evidence.c.proposal_key.startswith(f"{song}@", autoescape=True),
        )
    ).all()


def answers_for(connection: Connection, film_id: str) -> Sequence[Any]:
    """What people said about tracks and names, of the series first, then of the production itself."""
    series = sa.select(production.c.series_id).where(production.c.id == film_id).scalar_subquery()
    query = sa.select(import_answer).where(
        (import_answer.c.production_id == film_id) | (import_answer.c.series_id == series)
    )
    return connection.execute(
        query.order_by(import_answer.c.production_id.is_not(None), import_answer.c.id)
    ).all()


def building_of(connection: Connection, film_id: str) -> tuple[int | None, int | None]:
    """The gap (ms) and audible threshold (dB) that a production's cues are built by; None is usual."""
    row = connection.execute(
        sa.select(production.c.timeline_gap_ms, production.c.audible_threshold).where(
            production.c.id == film_id
        )
    ).one()
    return row.timeline_gap_ms, row.audible_threshold


_TIMED = (cue_time, scene_time, marker, reel, picture_file, timeline_import)


def is_untimed(connection: Connection, cut_id: str) -> bool:
    """Whether nothing of a cut has a time yet, so that its rate and start may still be taken from a file."""
    return not any(
        connection.execute(sa.select(table.c.id).where(table.c.cut_id == cut_id).limit(1)).first()
        for table in _TIMED
    )


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A recording of the catalogue with one of its files ("" without one). ``duration_ms`` of the file, else
    of the recording."""

    recording_id: str
    title: str
    path: str
    duration_ms: int | None
    isrc: str
    title_key: str
    is_near: bool = False
    """Whether the production or another episode of its series uses it."""
    version: str = ""


def known_files(connection: Connection, film_id: str) -> list[KnownFile]:
    """Every recording of the catalogue, once for each file, as a production sees it."""
    driver = driver_of(connection)
    near = driver.execute(
        "SELECT DISTINCT c.recording_id FROM cue c JOIN production p ON p.id = c.production_id"
        " WHERE c.recording_id IS NOT NULL AND (p.id = ? OR p.series_id ="
        " (SELECT f.series_id FROM production f WHERE f.id = ?))",
        (film_id, film_id),
    )
    ours = {str(row[0]) for row in near}
    found = driver.execute(
        "SELECT r.id, r.title, coalesce(m.path, ''), coalesce(m.duration_ms, r.duration_ms),"
        " coalesce(r.isrc, ''), r.title_key, coalesce(r.version_title, '') FROM recording r"
        " LEFT JOIN media_file m ON m.recording_id = r.id"
        " ORDER BY r.id"
    )
    return [
        KnownFile(key, title, path, length, isrc, folded, key in ours, version)
        for key, title, path, length, isrc, folded, version in found
    ]


def imported_before(connection: Connection, cut_id: str, file_hash: str, name: str) -> str:
    """When the same sequence of the same file was imported into a cut last (ISO time), "" when never."""
    found = connection.execute(
        sa.select(sa.func.max(timeline_import.c.imported_at)).where(
            timeline_import.c.cut_id == cut_id,
            timeline_import.c.file_hash == file_hash,
            sa.func.coalesce(timeline_import.c.name, "") == name,
        )
    ).scalar()
    return str(found or "")


def numbers_in_order(connection: Connection, film_id: str, cut_id: str) -> Sequence[Any]:
    """(number, start_frame) of a production's cues in film order; None where there is none."""
    first = (
        sa.select(cue_time.c.cue_id, sa.func.min(cue_time.c.start_frame).label("start_frame"))
        .where(cue_time.c.cut_id == cut_id)
        .group_by(cue_time.c.cue_id)
        .subquery()
    )
    query = sa.select(cue.c.number, first.c.start_frame).outerjoin(first, first.c.cue_id == cue.c.id)
    query = query.where(cue.c.production_id == film_id)
    return connection.execute(query.order_by(cue.c.position, cue.c.id)).all()


def works_of_recording(connection: Connection, recording_id: str) -> list[str]:
    """Works of a recording: its own, else those of the cue that used it last."""
    found = driver_of(connection).execute(
        "SELECT work_id FROM recording WHERE id = ? AND work_id IS NOT NULL", (recording_id,)
    )
    own = [str(row[0]) for row in found]
    if own:
        return own
    found = driver_of(connection).execute(
        "SELECT l.work_id FROM cue_work l WHERE l.cue_id ="
        " (SELECT max(c.id) FROM cue c JOIN cue_work w ON w.cue_id = c.id WHERE c.recording_id = ?)"
        " ORDER BY l.position, l.id",
        (recording_id,),
    )
    return [str(row[0]) for row in found]


def recording_there(connection: Connection, recording_id: str) -> str:
    """The key of a recording, "" when there is none (any more)."""
    found = connection.execute(sa.select(recording.c.id).where(recording.c.id == recording_id)).scalar()
    return str(found or "")


def cue_there(connection: Connection, cue_id: str) -> Any:
    """A cue's own columns, None when there is none (any more)."""
    return connection.execute(sa.select(cue).where(cue.c.id == cue_id)).first()

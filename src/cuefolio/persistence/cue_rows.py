# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues as rows for people: a chunk of ids in, complete rows out, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from cuefolio.domain.cue_row import CueParty, CueRow, CueWork, Entry, TimeRange
from cuefolio.domain.fields import CUE_FIELDS, RECORDING_FIELDS
from cuefolio.domain.parties import together
from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.persistence.cue_reported import report
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_party,
    cue_scene,
    cue_theme,
    cue_time,
    cue_work,
    cut,
    mood,
    party,
    production,
    recording,
    scene,
    theme,
    work,
    work_party,
)

CHUNK = 200
"""Rows a view asks for at once; also the size in which long lists are read."""

_PLAIN = tuple((f.name, f.column) for f in CUE_FIELDS if f.column)


def _in(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    return column.in_(sa.bindparam("ids", expanding=True))


@cache
def _main() -> sa.Select[Any]:
    return (
        sa.select(
            cue,
            production.c.title.label("film"),
            cut.c.id.label("cut_id"),
            cut.c.rate,
            cut.c.start_frame.label("cut_start"),
            cut.c.duration_frames.label("cut_duration"),
            recording.c.title.label("recording_title"),
            recording.c.artwork,
            *[recording.c[column].label(f"recording_{name}") for name, column in RECORDING_FIELDS.items()],
        )
        .join(production, production.c.id == cue.c.production_id)
        .join(cut, sa.and_(cut.c.production_id == production.c.id, cut.c.is_current))
        .outerjoin(recording, recording.c.id == cue.c.recording_id)
        .where(_in(cue.c.id))
    )


@cache
def _times() -> sa.Select[Any]:
    return (
        sa.select(
            cue_time.c.cue_id,
            cue_time.c.cut_id,
            cue_time.c.start_frame,
            cue_time.c.end_frame,
            cue_time.c.length_frames,
        )
        .where(_in(cue_time.c.cue_id))
        .order_by(cue_time.c.cue_id, cue_time.c.position)
    )


@cache
def _linked(link: sa.Table, target: sa.Table) -> sa.Select[Any]:
    colour = target.c.colour if "colour" in target.c else sa.literal("")
    return (
        sa.select(link.c.cue_id, target.c.id, target.c.name, colour.label("colour"))
        .join(target, target.c.id == link.c[f"{target.name}_id"])
        .where(_in(link.c.cue_id))
        .order_by(link.c.cue_id, link.c.position)
    )


@cache
def _works() -> sa.Select[Any]:
    original = work.alias("original")
    return (
        sa.select(
            cue_work.c.cue_id,
            work.c.id,
            work.c.title,
            work.c.iswc,
            work.c.society_work_number,
            work.c.public_domain,
            original.c.title.label("arrangement_of"),
            cue_work.c.portion,
        )
        .join(work, work.c.id == cue_work.c.work_id)
        .outerjoin(original, original.c.id == work.c.arrangement_of_id)
        .where(_in(cue_work.c.cue_id))
        .order_by(cue_work.c.cue_id, cue_work.c.position, cue_work.c.id)
    )


@cache
def _parties(table: sa.Table, owner: str) -> sa.Select[Any]:
    writer = party.alias("writer")
    return (
        sa.select(
            table.c[owner].label("owner"),
            table.c.party_id,
            party.c.name,
            table.c.role,
            sa.func.coalesce(table.c.society, party.c.society).label("society"),
            table.c.share,
            party.c.ipi,
            party.c.given_names,
            party.c.kind,
            party.c.ipi_base,
            party.c.isni,
            table.c.writer_party_id,
            writer.c.name.label("writer"),
        )
        .join(party, party.c.id == table.c.party_id)
        .outerjoin(writer, writer.c.id == table.c.writer_party_id)
        .where(_in(table.c[owner]))
        .order_by(table.c[owner], table.c.position, table.c.id)
    )


def cue_rows(connection: Connection, ids: Sequence[str]) -> list[CueRow]:
    """Rows for ``ids`` in their order; ids that no longer exist are left out.

    Times are those of each production's current cut. Reported seconds follow the generic rule
    (half up, at least one second, overlaps carved); only cues that overlap these are read for it.
    """
    rows: list[CueRow] = []
    for start in range(0, len(ids), CHUNK):
        rows.extend(_chunk(connection, list(ids[start : start + CHUNK])))
    return rows


def parties_of_work(connection: Connection, work_id: str) -> tuple[CueParty, ...]:
    """The parties of a work in order."""
    found = connection.execute(_parties(work_party, "work_id"), {"ids": [work_id]})
    return _by_owner(found).get(work_id, ())


def _chunk(connection: Connection, ids: list[str]) -> list[CueRow]:
    given = {"ids": ids}
    main = {row.id: row for row in connection.execute(_main(), given)}
    times: defaultdict[tuple[str, str], list[TimeRange]] = defaultdict(list)
    for row in connection.execute(_times(), given):
        times[row.cue_id, row.cut_id].append(TimeRange(row.start_frame, row.end_frame, row.length_frames))
    scenes, moods, themes = (
        _grouped(connection.execute(_linked(link, target), given))
        for link, target in ((cue_scene, scene), (cue_mood, mood), (cue_theme, theme))
    )
    work_rows = connection.execute(_works(), given).all()
    own = _by_owner(connection.execute(_parties(cue_party, "cue_id"), given))
    work_ids = sorted({row.id for row in work_rows})
    of_work = (
        _by_owner(connection.execute(_parties(work_party, "work_id"), {"ids": work_ids})) if work_ids else {}
    )
    works = _by_cue(work_rows, of_work)

    result: dict[str, CueRow] = {}
    for key, row in main.items():
        from_work = key not in own and key in works
        found = own.get(key) or _of_works(works.get(key, ()))
        ranges = tuple(times.get((key, row.cut_id), ()))
        limit = None if row.cut_duration is None else row.cut_start + row.cut_duration
        result[key] = CueRow(
            id=key,
            production_id=row.production_id,
            film=row.film,
            cut_id=row.cut_id,
            rate=rate_from_id(row.rate),
            position=row.position,
            version=row.version,
            plain={name: row._mapping[column] for name, column in _PLAIN},
            ranges=ranges,
            works=works.get(key, ()),
            recording=Entry(row.recording_id, row.recording_title) if row.recording_id else None,
            recording_facts={name: row._mapping[f"recording_{name}"] for name in RECORDING_FIELDS},
            parties=found,
            parties_from_work=from_work,
            scenes=scenes.get(key, ()),
            moods=moods.get(key, ()),
            themes=themes.get(key, ()),
            artwork=row.artwork or "",
            after_programme=limit is not None and any(r.end is not None and r.end > limit for r in ranges),
        )
    report(connection, result)
    return [result[key] for key in ids if key in result]


def _grouped(rows: Iterable[Row[Any]]) -> dict[str, tuple[Entry, ...]]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for row in rows:
        found[row.cue_id].append(Entry(row.id, row.name, row.colour or ""))
    return {key: tuple(entries) for key, entries in found.items()}


def _by_cue(
    rows: Iterable[Any], parties: Mapping[str, tuple[CueParty, ...]]
) -> dict[str, tuple[CueWork, ...]]:
    found: defaultdict[str, list[CueWork]] = defaultdict(list)
    for cue_id, key, title, iswc, number, is_free, original, portion in rows:
        found[cue_id].append(
            CueWork(
                key,
                title,
                "",
                iswc or "",
                number or "",
                is_free,
                original or "",
                portion,
                parties.get(key, ()),
            )
        )
    return {key: tuple(entries) for key, entries in found.items()}


def _by_owner(rows: Iterable[Any]) -> dict[str, tuple[CueParty, ...]]:
    found: defaultdict[str, list[CueParty]] = defaultdict(list)
    writers: set[tuple[str, str]] = set()
    chained: list[tuple[str, int, str]] = []
    for owner, key, name, role, society, share, ipi, given, kind, base, isni, writer_id, writer in rows:
        lines = found[owner]
        if writer is not None:
            chained.append((owner, len(lines), writer_id))
        made = CueParty(
            name, role, society or "", share, ipi or "", given or "", kind or "", base or "", isni or "",
            writer or "", party_id=key,
        )  # fmt: skip
        lines.append(made)
        if role in WRITER_ROLES:
            writers.add((owner, key))
    for owner, at, writer_id in chained:
        # A chain to somebody who no longer stands here is kept, so that he can come back, and not shown.
        if (owner, writer_id) not in writers or found[owner][at].is_writer:
            found[owner][at] = replace(found[owner][at], writer="")
    return {key: tuple(parties) for key, parties in found.items()}


def _of_works(works: Sequence[CueWork]) -> tuple[CueParty, ...]:
    return together([(entry.portion, entry.parties) for entry in works])

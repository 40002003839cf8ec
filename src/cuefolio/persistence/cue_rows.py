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
from cuefolio.domain.reporting import Entry as ReportEntry
from cuefolio.domain.reporting import Reported, reported
from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.vocabulary import WRITER_ROLES, Origin, Status
from cuefolio.persistence.engine import driver_of
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
    _report(connection, result)
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
            key, name, role, society or "", share, ipi or "", given or "", kind or "", base or "", isni or "",
            writer or "",
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


_OVERLAPPING = """
    WITH span (cut_id, first, last) AS (VALUES {spans})
    SELECT t.cut_id, t.cue_id, t.start_frame, t.end_frame, c.origin, c.status,
        (SELECT min(w.work_id) FROM cue_work w WHERE w.cue_id = c.id)
    FROM span CROSS JOIN cue_time t ON t.cut_id = span.cut_id
        AND t.start_frame < span.last AND t.end_frame > span.first
    CROSS JOIN cue c ON c.id = t.cue_id"""
"""Everything that overlaps a stretch of time in each of several cuts: what carving needs to know."""


def _overlapping(
    connection: Connection, by_cut: Mapping[str, Sequence[CueRow]]
) -> dict[str, dict[str, ReportEntry]]:
    """What sounds while the given rows do, by cut and cue; sound design and omitted cues left out."""
    spans: list[object] = []
    for cut_id, members in by_cut.items():
        timed = [r for row in members for r in row.ranges if r.start is not None and r.end is not None]
        if timed:
            spans += (cut_id, min(r.start or 0 for r in timed), max(r.end or 0 for r in timed))
    found: defaultdict[str, dict[str, ReportEntry]] = defaultdict(dict)
    if not spans:
        return found
    statement = _OVERLAPPING.format(spans=", ".join(["(?, ?, ?)"] * (len(spans) // 3)))
    for cut_id, cue_id, start, end, origin, status, work_id in driver_of(connection).execute(
        statement, spans
    ):
        if origin == Origin.SOUND_DESIGN or status == Status.OMITTED:
            continue
        earlier = found[cut_id].get(cue_id)
        ranges = (*(earlier.ranges if earlier else ()), (start, end))
        found[cut_id][cue_id] = ReportEntry(cue_id, ranges, work_id or cue_id)
    return found


def _report(connection: Connection, rows: dict[str, CueRow]) -> None:
    by_cut: defaultdict[str, list[CueRow]] = defaultdict(list)
    for row in rows.values():
        by_cut[row.cut_id].append(row)
    overlapping = _overlapping(connection, by_cut)
    for cut_id, members in by_cut.items():
        entries = overlapping.get(cut_id, {})
        rate = members[0].rate
        results = {r.key: r for r in reported(list(entries.values()), rate)}
        for row in members:
            if not row.is_counted:
                continue
            result = results.get(row.id)
            if result is None or any(r.start is None or r.end is None for r in row.ranges):
                if row.frames is None:
                    continue
                result = reported([ReportEntry(row.id, ((0, row.frames),), row.id)], rate)[0]
            rows[row.id] = replace(
                row, reported_seconds=result.reported_seconds, carved_frames=result.carved_frames or 0
            )


def reported_of(connection: Connection, row: CueRow) -> Reported | None:
    """How the reported duration of one cue came about, by the rule of ``cue_rows``; carves name cue keys.

    None for a cue that no sheet counts or that has no length.
    """
    if not row.is_counted or row.frames is None:
        return None
    if any(r.start is None or r.end is None for r in row.ranges):
        return reported([ReportEntry(row.id, ((0, row.frames),), row.id)], row.rate)[0]
    entries = _overlapping(connection, {row.cut_id: [row]}).get(row.cut_id, {})
    return next((r for r in reported(list(entries.values()), row.rate) if r.key == row.id), None)

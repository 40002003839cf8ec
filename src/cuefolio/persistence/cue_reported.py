# SPDX-License-Identifier: GPL-3.0-or-later
"""How long cues are reported to be: what overlaps them is read along, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.engine import Connection

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.reporting import Entry, Reported, reported
from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.persistence.engine import driver_of

_OVERLAPPING = """
    WITH span (cut_id, first, last) AS (VALUES {spans})
    SELECT t.cut_id, t.cue_id, t.start_frame, t.end_frame, c.origin, c.status,
        (SELECT min(w.work_id) FROM cue_work w WHERE w.cue_id = c.id)
    FROM span CROSS JOIN cue_time t ON t.cut_id = span.cut_id
        AND t.start_frame < span.last AND t.end_frame > span.first
    CROSS JOIN cue c ON c.id = t.cue_id"""
"""Everything that overlaps a stretch of time in each of several cuts: what carving needs to know."""


def report(connection: Connection, rows: dict[str, CueRow]) -> None:
    """Put the reported whole seconds and the carved frames into rows (by key) that lack them.

    The generic rule: half up, at least one second, overlaps carved by whatever sounds in the same cut.
    """
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
                result = reported([Entry(row.id, ((0, row.frames),), row.id)], rate)[0]
            rows[row.id] = replace(
                row, reported_seconds=result.reported_seconds, carved_frames=result.carved_frames or 0
            )


def reported_of(connection: Connection, row: CueRow) -> Reported | None:
    """How the reported duration of one cue came about, by the rule of ``report``; carves name cue keys.

    None for a cue that no sheet counts or that has no length.
    """
    if not row.is_counted or row.frames is None:
        return None
    if any(r.start is None or r.end is None for r in row.ranges):
        return reported([Entry(row.id, ((0, row.frames),), row.id)], row.rate)[0]
    entries = _overlapping(connection, {row.cut_id: [row]}).get(row.cut_id, {})
    return next((r for r in reported(list(entries.values()), row.rate) if r.key == row.id), None)


def _overlapping(
    connection: Connection, by_cut: Mapping[str, Sequence[CueRow]]
) -> dict[str, dict[str, Entry]]:
    """What sounds while the given rows do, by cut and cue; sound design and omitted cues left out."""
    spans: list[object] = []
    for cut_id, members in by_cut.items():
        timed = [r for row in members for r in row.ranges if r.start is not None and r.end is not None]
        if timed:
            spans += (cut_id, min(r.start or 0 for r in timed), max(r.end or 0 for r in timed))
    found: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
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
        found[cut_id][cue_id] = Entry(cue_id, ranges, work_id or cue_id)
    return found

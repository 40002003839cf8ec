# SPDX-License-Identifier: GPL-3.0-or-later
"""What the recorded steps say about one cue: its own row, its links, its times, and what it points at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.history import Step
from cuefolio.persistence.tables import (
    change,
    change_row,
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
    recording,
    scene,
    theme,
    work,
    work_party,
)
from cuefolio.persistence.unit_of_work import RowChange, decode

Key = tuple[str, str]
"""Table name and row key."""
OWNED = (cue_time, cue_work, cue_party, cue_mood, cue_scene, cue_theme)
"""Tables whose rows belong to one cue."""
NAMED = {"mood": mood, "theme": theme, "scene": scene, "party": party, "work": work, "recording": recording}
_PIECE = 400


@dataclass(slots=True)
class CueTrace:
    """Everything from which a cue's past can be told, newest first.

    ``rows`` are the rows as they stand now (those of the cue, of works and recordings it ever had, and its
    cuts); ``changes`` belong to ``steps`` by step number and keep the order in which they were made.
    """

    cue_id: str
    cut_id: str
    steps: list[Step] = field(default_factory=list)
    changes: dict[int, list[RowChange]] = field(default_factory=dict)
    rows: dict[Key, dict[str, Any]] = field(default_factory=dict)
    names: dict[Key, dict[str, Any]] = field(default_factory=dict)
    """Name, of people also society and IPI, of all that was ever pointed at; ``gone`` when deleted."""
    shared: set[Key] = field(default_factory=set)
    """Those of its works and recordings that other cues use today."""

    def named(self, table: str, key: str) -> Mapping[str, Any]:
        """What is known of an entry that the cue points or pointed at."""
        return self.names.get((table, key)) or {"name": "?", "society": None, "gone": True}


def trace_of_cue(connection: Connection, cue_id: str) -> CueTrace | None:
    """The rows and recorded changes of a cue; None when there is no such cue."""
    row = connection.execute(sa.select(cue).where(cue.c.id == cue_id)).first()
    if row is None:
        return None
    cut_id = connection.execute(
        sa.select(cut.c.id).where(cut.c.production_id == row.production_id, cut.c.is_current)
    ).scalar_one()
    trace = CueTrace(cue_id, cut_id, rows={("cue", cue_id): dict(row._mapping)})
    found: dict[int, list[tuple[int, RowChange]]] = defaultdict(list)
    keys: dict[str, set[str]] = defaultdict(set)
    keys["cue"].add(cue_id)
    keys["cut"].add(cut_id)
    for table in OWNED:
        _add_rows(connection, trace, keys, table, table.c.cue_id == cue_id)
    _add_former(connection, trace, keys, OWNED, "cue_id", [cue_id])
    _add_changes(connection, found, keys, ("cue", *(table.name for table in OWNED)))
    images = [image for rows in found.values() for _at, row_change in rows for image in _images(row_change)]
    images += trace.rows.values()
    works = _values(images, "work_id")
    recordings = _values(images, "recording_id")
    for piece in _pieces(works):
        _add_rows(connection, trace, keys, work_party, work_party.c.work_id.in_(piece))
        _add_rows(connection, trace, keys, work, work.c.id.in_(piece))
        others = sa.select(cue_work.c.work_id).where(
            cue_work.c.work_id.in_(piece), cue_work.c.cue_id != cue_id
        )
        trace.shared.update(("work", key) for key in connection.execute(others.distinct()).scalars())
    for piece in _pieces(recordings):
        _add_rows(connection, trace, keys, recording, recording.c.id.in_(piece))
        others = sa.select(cue.c.recording_id).where(cue.c.recording_id.in_(piece), cue.c.id != cue_id)
        trace.shared.update(("recording", key) for key in connection.execute(others.distinct()).scalars())
    _add_rows(connection, trace, keys, cut, cut.c.id == cut_id)
    keys["work"] |= works
    keys["recording"] |= recordings
    _add_former(connection, trace, keys, [work_party], "work_id", sorted(works))
    _add_changes(connection, found, keys, ("work_party", "work", "recording", "cut"))
    trace.changes = {
        number: [row_change for _at, row_change in sorted(rows, key=lambda entry: entry[0])]
        for number, rows in found.items()
    }
    trace.steps = _steps(connection, trace.changes)
    _add_names(connection, trace)
    return trace


def _images(row: RowChange) -> Iterable[Mapping[str, Any]]:
    return (image for image in (row.before, row.after) if image)


def _values(images: Iterable[Mapping[str, Any]], column: str) -> set[str]:
    return {str(image[column]) for image in images if image.get(column)}


def _pieces(keys: Iterable[str]) -> Iterable[list[str]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), _PIECE):
        yield ordered[start : start + _PIECE]


def _add_rows(
    connection: Connection,
    trace: CueTrace,
    keys: dict[str, set[str]],
    table: sa.Table,
    condition: sa.ColumnElement[bool],
) -> None:
    """The rows of a table as they stand."""
    for row in connection.execute(sa.select(table).where(condition)):
        trace.rows[table.name, row.id] = dict(row._mapping)
        keys[table.name].add(row.id)


def _add_former(
    connection: Connection,
    trace: CueTrace,
    keys: dict[str, set[str]],
    tables: Sequence[sa.Table],
    column: str,
    owners: Sequence[str],
) -> None:
    """Keys of rows that belonged to ``owners`` (by ``column``) and are gone, and the rows that were given to
    another owner, as they stand.

    Some step deleted or moved such a row (merging moves rows), and that step's image names its owner. These
    are few, so looking through them is quicker than an index that every edit would pay for.
    """
    if not owners:
        return
    marks = ", ".join("?" * len(tables))
    found = driver_of(connection).execute(
        "SELECT table_name, row_id, before FROM change_row"
        f" WHERE table_name IN ({marks}) AND op IN ('delete', 'update') AND instr(before, ?)",
        [*(table.name for table in tables), f'"{column}"'],
    )
    former: dict[str, set[str]] = defaultdict(set)
    for name, row_id, before in found:
        if row_id not in keys[name] and any(owner in before for owner in owners):
            former[name].add(row_id)
    for table in tables:
        keys[table.name] |= former[table.name]
        for piece in _pieces(former[table.name]):
            _add_rows(connection, trace, keys, table, table.c.id.in_(piece))


def _add_changes(
    connection: Connection,
    found: dict[int, list[tuple[int, RowChange]]],
    keys: Mapping[str, set[str]],
    tables: Iterable[str],
) -> None:
    columns = change_row.c
    for table in tables:
        for piece in _pieces(keys.get(table, ())):
            statement = sa.select(change_row).where(columns.table_name == table, columns.row_id.in_(piece))
            for row in connection.execute(statement):
                images = [None if text is None else decode(text) for text in (row.before, row.after)]
                changed = RowChange(row.table_name, row.row_id, row.op, *images)
                found[row.change_id].append((row.position, changed))


def _steps(connection: Connection, numbers: Iterable[int]) -> list[Step]:
    found: list[Step] = []
    ordered = sorted(numbers, reverse=True)
    for start in range(0, len(ordered), _PIECE):
        piece = ordered[start : start + _PIECE]
        statement = sa.select(change).where(change.c.id.in_(piece)).order_by(change.c.id.desc())
        found += [
            Step(row.id, row.at, row.author, row.kind, row.state, row.code, decode(row.arguments))
            for row in connection.execute(statement)
        ]
    return found


def _add_names(connection: Connection, trace: CueTrace) -> None:
    """Names of everything pointed at, now or ever; what was deleted is called as it was last."""
    wanted: dict[str, set[str]] = defaultdict(set)
    images = [image for rows in trace.changes.values() for row in rows for image in _images(row)]
    for image in (*images, *trace.rows.values()):
        for name in NAMED:
            key = image.get(f"{name}_id")
            if key:
                wanted[name].add(str(key))
    for name, keys in wanted.items():
        table = NAMED[name]
        title = "title" if "title" in table.c else "name"
        told = [table.c[column] for column in ("society", "ipi") if column in table.c]
        for piece in _pieces(keys):
            statement = sa.select(table.c.id, table.c[title].label("name"), *told)
            for row in connection.execute(statement.where(table.c.id.in_(piece))):
                trace.names[name, row.id] = dict(row._mapping)
        for piece in _pieces(key for key in keys if (name, key) not in trace.names):
            trace.names |= _names_of_deleted(connection, name, title, piece)


def _names_of_deleted(
    connection: Connection, name: str, title: str, keys: Sequence[str]
) -> dict[Key, dict[str, Any]]:
    columns = change_row.c
    statement = (
        sa.select(columns.row_id, columns.before)
        .where(columns.table_name == name, columns.row_id.in_(keys), columns.op == "delete")
        .order_by(columns.change_id)
    )
    found: dict[Key, dict[str, Any]] = {}
    for row in connection.execute(statement):
        image = decode(row.before)
        found[name, row.row_id] = {
            "name": image.get(title) or "?",
            "society": image.get("society"),
            "gone": True,
        }
    return found

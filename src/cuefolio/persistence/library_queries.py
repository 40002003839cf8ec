# SPDX-License-Identifier: GPL-3.0-or-later
"""Library entries as lists of keys and chunks of rows, and the words that complete what is typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.library import ENTRY_KINDS, EntryKind, LibraryRow
from cuefolio.domain.timecode import format_seconds
from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_party,
    cue_scene,
    cue_theme,
    cue_work,
    media_file,
    metadata,
    party,
    production,
    recording,
    work,
    work_party,
)

_LINKS = {"mood": cue_mood, "theme": cue_theme, "scene": cue_scene, "work": cue_work}


def entry_ids(
    connection: Connection, kind: EntryKind, order: str, descending: bool, like: str = ""
) -> list[str]:
    """Keys of all entries of a kind, sorted by one of its columns; ``like`` filters by folded name."""
    table = metadata.tables[kind.id]
    key = f"{kind.name_column}_key"
    field = next((f for f in kind.fields if f.name == order and f.column), None)
    column = table.c[field.column] if field is not None and field.column != kind.name_column else table.c[key]
    statement = sa.select(table.c.id)
    if like:
        statement = statement.where(table.c[key].contains(like, autoescape=True))
    if kind.id == "scene" and field is None:
        statement = statement.join(production, production.c.id == table.c.production_id).order_by(
            production.c.title_key, table.c.position
        )
    direction = column.desc() if descending else column
    return list(connection.execute(statement.order_by(direction.nulls_last(), table.c.id)).scalars())


def entry_rows(connection: Connection, kind: EntryKind, ids: Sequence[str]) -> list[LibraryRow]:
    """Rows for keys in their order; keys that no longer exist are left out."""
    table = metadata.tables[kind.id]
    found = {row.id: row._mapping for row in connection.execute(sa.select(table).where(table.c.id.in_(ids)))}
    uses = _uses(connection, kind, list(found))
    extra = _EXTRA.get(kind.id, lambda _connection, _rows: {})(connection, found)
    result = []
    for key in ids:
        if key not in found:
            continue
        row = found[key]
        values = {f.name: _text(row[f.column]) for f in kind.fields if f.column}
        values |= extra.get(key, {})
        values["uses"] = str(uses.get(key, 0))
        colour, artwork = row.get("colour") or "", row.get("artwork") or ""
        result.append(LibraryRow(key, kind.id, values, uses.get(key, 0), colour, artwork))
    return result


def counts(connection: Connection) -> dict[str, int]:
    """How many entries of each kind there are."""
    return {
        kind: int(
            connection.execute(sa.select(sa.func.count()).select_from(metadata.tables[kind])).scalar_one()
        )
        for kind in ENTRY_KINDS
    }


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _uses(connection: Connection, kind: EntryKind, ids: list[str]) -> dict[str, int]:
    if kind.id == "recording":
        column: sa.ColumnElement[Any] = cue.c.recording_id
        counted: sa.ColumnElement[Any] = cue.c.id
        statement = sa.select(column, sa.func.count(counted))
    elif kind.id == "party":
        direct = sa.select(cue_party.c.party_id, cue_party.c.cue_id)
        through = sa.select(work_party.c.party_id, cue_work.c.cue_id).join(
            cue_work, cue_work.c.work_id == work_party.c.work_id
        )
        both = sa.union(
            direct.where(cue_party.c.party_id.in_(ids)), through.where(work_party.c.party_id.in_(ids))
        ).subquery()
        column = both.c.party_id
        statement = sa.select(column, sa.func.count(sa.distinct(both.c.cue_id)))
    else:
        link = _LINKS[kind.id]
        column = link.c[f"{kind.id}_id"]
        statement = sa.select(column, sa.func.count(link.c.cue_id))
    rows = connection.execute(statement.where(column.in_(ids)).group_by(column))
    return {row[0]: row[1] for row in rows}


_Rows = dict[str, Any]
_Texts = dict[str, dict[str, str]]


def _of_recordings(connection: Connection, rows: _Rows) -> _Texts:
    titles = dict(
        connection.execute(
            sa.select(work.c.id, work.c.title).where(
                work.c.id.in_({r["work_id"] for r in rows.values() if r["work_id"]})
            )
        ).all()
    )
    files: defaultdict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(
        sa.select(media_file.c.recording_id, media_file.c.format, media_file.c.is_missing).where(
            media_file.c.recording_id.in_(list(rows))
        )
    ):
        files[row.recording_id].append(row)
    texts: _Texts = {}
    for key, row in rows.items():
        mine = files.get(key, [])
        state = "" if not mine else "missing" if all(f.is_missing for f in mine) else "here"
        texts[key] = {
            "duration": ""
            if row["duration_ms"] is None
            else format_seconds(round(row["duration_ms"] / 1000)),
            "work": titles.get(row["work_id"], ""),
            "format": ", ".join(sorted({f.format or "?" for f in mine})),
            "state": state,
        }
    return texts


def _of_works(connection: Connection, rows: _Rows) -> _Texts:
    texts: _Texts = {key: {"writers": "", "publishers": ""} for key in rows}
    found = connection.execute(
        sa.select(work_party.c.work_id, work_party.c.role, party.c.name)
        .join(party, party.c.id == work_party.c.party_id)
        .where(work_party.c.work_id.in_(list(rows)))
        .order_by(work_party.c.position)
    )
    for row in found:
        side = "writers" if row.role in WRITER_ROLES else "publishers"
        texts[row.work_id][side] = "; ".join(filter(None, (texts[row.work_id][side], row.name)))
    return texts


def _of_scenes(connection: Connection, rows: _Rows) -> _Texts:
    titles = dict(
        connection.execute(
            sa.select(production.c.id, production.c.title).where(
                production.c.id.in_({r["production_id"] for r in rows.values()})
            )
        ).all()
    )
    return {key: {"film": titles.get(row["production_id"], "")} for key, row in rows.items()}


def _of_themes(connection: Connection, rows: _Rows) -> _Texts:
    found = connection.execute(
        sa.select(cue_theme.c.theme_id, production.c.title)
        .join(cue, cue.c.id == cue_theme.c.cue_id)
        .join(production, production.c.id == cue.c.production_id)
        .where(cue_theme.c.theme_id.in_(list(rows)))
        .distinct()
        .order_by(production.c.title_key)
    )
    films: defaultdict[str, list[str]] = defaultdict(list)
    for row in found:
        films[row.theme_id].append(row.title)
    return {key: {"films": "; ".join(films.get(key, []))} for key in rows}


_EXTRA = {"recording": _of_recordings, "work": _of_works, "scene": _of_scenes, "theme": _of_themes}


def suggestions(
    connection: Connection, library: str, folded: str, film_id: str | None, most: int
) -> list[str]:
    """Names that contain what was typed, those that begin with it first."""
    sources: dict[str, tuple[sa.ColumnElement[Any], sa.ColumnElement[Any]]] = {
        "party": (party.c.name, party.c.name_key),
        "work": (work.c.title, work.c.title_key),
        "recording": (recording.c.title, recording.c.title_key),
    }
    for name in ("mood", "theme", "scene"):
        table = metadata.tables[name]
        sources[name] = (table.c.name, table.c.name_key)
    for name, column in (
        ("performer", cue.c.performer),
        ("label", recording.c.label),
        ("instrument", cue.c.instrumentation),
    ):
        sources[name] = (column, sa.func.lower(column))
    shown, key = sources[library]
    statement = sa.select(shown).where(shown.is_not(None), key.contains(folded, autoescape=True)).distinct()
    if library == "scene" and film_id is not None:
        statement = statement.where(metadata.tables["scene"].c.production_id == film_id)
    begins = sa.case((key.startswith(folded, autoescape=True), 0), else_=1)
    return list(
        connection.execute(statement.add_columns(begins, key).order_by(begins, key).limit(most)).scalars()
    )

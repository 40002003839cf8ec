# SPDX-License-Identifier: GPL-3.0-or-later
"""Library entries as lists of keys and chunks of rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.library import ENTRY_KINDS, EntryKind, LibraryRow
from cuefolio.domain.timecode import format_seconds, format_timecode, rate_from_id
from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.persistence.entry_links import links, use_counts
from cuefolio.persistence.tables import (
    cue,
    cue_theme,
    cut,
    media_file,
    metadata,
    party,
    production,
    scene_time,
    work,
    work_party,
)

_NUMBERED = ("number", "track_number", "tempo")
"""Texts that begin with a number: scene 9 comes before scene 10."""


def entry_ids(
    connection: Connection, kind: EntryKind, order: str, descending: bool, like: str = ""
) -> list[str]:
    """Keys of all entries of a kind, sorted by one of its fields, computed ones too; "" for their names.

    ``like`` (folded) filters by name, and by what else names an entry: writers, film, artist, identifier.
    Entries without a value come last in either direction.
    """
    table = metadata.tables[kind.id]
    statement = sa.select(table.c.id)
    if like:
        statement = statement.where(_matches(kind, table, like))
    name = table.c[f"{kind.name_column}_key"]
    if order == "uses":
        found = links(kind.id).subquery()
        counts = (
            sa.select(found.c.entry_id, sa.func.count(sa.distinct(found.c.cue_id)).label("n"))
            .group_by(found.c.entry_id)
            .subquery()
        )
        statement = statement.outerjoin(counts, counts.c.entry_id == table.c.id)
        keys: list[sa.ColumnElement[Any]] = [sa.func.coalesce(counts.c.n, 0), name]
    elif kind.id == "scene" and order in ("", "film", "time"):
        statement = statement.join(production, production.c.id == table.c.production_id)
        keys = [production.c.title_key, table.c.production_id]
        keys += [_scene_start(table), table.c.position] if order == "time" else [table.c.position]
    else:
        keys = [_sort_key(kind, table, order), name]
    first = (keys[0].desc() if descending else keys[0]).nulls_last()
    return list(connection.execute(statement.order_by(first, *keys[1:], table.c.id)).scalars())


def _matches(kind: EntryKind, table: sa.Table, like: str) -> sa.ColumnElement[bool]:
    def holds(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
        return column.contains(like, autoescape=True)

    conditions = [holds(table.c[f"{kind.name_column}_key"])]
    if kind.id == "recording":
        conditions += [holds(sa.func.lower(table.c[name])) for name in ("artist", "album", "isrc", "ean")]
    elif kind.id == "work":
        named = sa.exists().where(work_party.c.work_id == table.c.id, work_party.c.party_id == party.c.id)
        conditions += [holds(sa.func.lower(table.c[name])) for name in ("iswc", "society_work_number")]
        conditions += [named.where(holds(party.c.name_key))]
    elif kind.id == "party":
        conditions += [holds(sa.func.lower(table.c[name])) for name in ("ipi", "ipi_base", "isni", "society")]
    elif kind.id == "scene":
        film = sa.select(production.c.title_key).where(production.c.id == table.c.production_id)
        conditions.append(holds(film.correlate(table).scalar_subquery()))
    return sa.or_(*conditions)


def _sort_key(kind: EntryKind, table: sa.Table, order: str) -> sa.ColumnElement[Any]:
    """What entries are sorted by: a column, or one value that stands for several."""
    field = next((f for f in kind.fields if f.name == order), None)
    if field is None or field.column == kind.name_column:
        return table.c[f"{kind.name_column}_key"]
    if field.column:
        column = table.c[field.column]
        if order in _NUMBERED:
            return sa.cast(sa.func.nullif(column, ""), sa.Integer)
        # "" is as unknown as no value.
        return column if field.numeric else sa.func.nullif(sa.func.lower(column), "")
    if order == "duration":
        return table.c.duration_ms
    if order in ("format", "state"):
        value: sa.ColumnElement[Any] = (
            sa.func.min(media_file.c.format) if order == "format" else sa.func.min(media_file.c.is_missing)
        )
        return sa.select(value).where(media_file.c.recording_id == table.c.id).scalar_subquery()
    if order == "work":
        return sa.select(work.c.title_key).where(work.c.id == table.c.work_id).scalar_subquery()
    if order == "arrangement_of":
        original = work.alias("original")
        return (
            sa.select(original.c.title_key)
            .where(original.c.id == table.c.arrangement_of_id)
            .scalar_subquery()
        )
    if order in ("writers", "publishers"):
        mine = work_party.c.role.in_(sorted(WRITER_ROLES))
        return (
            sa.select(party.c.name_key)
            .join(work_party, work_party.c.party_id == party.c.id)
            .where(work_party.c.work_id == table.c.id, mine if order == "writers" else ~mine)
            .order_by(work_party.c.position)
            .limit(1)
            .scalar_subquery()
        )
    return (
        sa.select(sa.func.min(production.c.title_key))
        .join(cue, cue.c.production_id == production.c.id)
        .join(cue_theme, cue_theme.c.cue_id == cue.c.id)
        .where(cue_theme.c.theme_id == table.c.id)
        .scalar_subquery()
    )


def _scene_start(table: sa.Table) -> sa.ColumnElement[Any]:
    return (
        sa.select(sa.func.min(scene_time.c.start_frame))
        .join(cut, sa.and_(cut.c.id == scene_time.c.cut_id, cut.c.is_current))
        .where(scene_time.c.scene_id == table.c.id)
        .scalar_subquery()
    )


def entry_rows(connection: Connection, kind: EntryKind, ids: Sequence[str]) -> list[LibraryRow]:
    """Rows for keys in their order; keys that no longer exist are left out."""
    table = metadata.tables[kind.id]
    found = {row.id: row._mapping for row in connection.execute(sa.select(table).where(table.c.id.in_(ids)))}
    uses = use_counts(connection, kind.id, list(found)) if found else {}
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
        within = row.get("production_id") or ""
        result.append(LibraryRow(key, kind.id, values, uses.get(key, 0), colour, artwork, within))
    return result


def whole_rows(connection: Connection, kind: str, ids: Sequence[str]) -> Sequence[Any]:
    """Entries with all their columns, in no order."""
    table = metadata.tables[kind]
    return connection.execute(sa.select(table).where(table.c.id.in_(list(ids)))).all()


def counts(connection: Connection) -> dict[str, int]:
    """How many entries of each kind there are."""
    return {
        kind: int(
            connection.execute(sa.select(sa.func.count()).select_from(metadata.tables[kind])).scalar_one()
        )
        for kind in ENTRY_KINDS
    }


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


_Rows = dict[str, Any]
_Texts = dict[str, dict[str, str]]


def _titles(connection: Connection, keys: set[Any]) -> dict[str, str]:
    """Titles of works by key."""
    found = connection.execute(sa.select(work.c.id, work.c.title).where(work.c.id.in_(keys - {None})))
    return {row.id: row.title for row in found}


def _of_recordings(connection: Connection, rows: _Rows) -> _Texts:
    titles = _titles(connection, {row["work_id"] for row in rows.values()})
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
    titles = _titles(connection, {row["arrangement_of_id"] for row in rows.values()})
    texts: _Texts = {
        key: {
            "writers": "",
            "publishers": "",
            "arrangement_of": titles.get(row["arrangement_of_id"], ""),
        }
        for key, row in rows.items()
    }
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
    times: defaultdict[str, list[str]] = defaultdict(list)
    for time in connection.execute(
        sa.select(scene_time.c.scene_id, scene_time.c.start_frame, scene_time.c.end_frame, cut.c.rate)
        .join(cut, sa.and_(cut.c.id == scene_time.c.cut_id, cut.c.is_current))
        .where(scene_time.c.scene_id.in_(list(rows)))
        .order_by(scene_time.c.start_frame)
    ):
        rate = rate_from_id(time.rate)
        both = (format_timecode(time.start_frame, rate), format_timecode(time.end_frame, rate))
        times[time.scene_id].append(" – ".join(both))
    return {
        key: {"film": titles.get(row["production_id"], ""), "time": "; ".join(times.get(key, []))}
        for key, row in rows.items()
    }


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

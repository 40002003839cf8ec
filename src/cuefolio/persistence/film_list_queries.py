# SPDX-License-Identifier: GPL-3.0-or-later
"""Productions and series as the library lists them: light rows first, counts and last edits beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.series import FilmList, ListedFilm, Season, Series, number_order
from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.tables import (
    change_row,
    cue,
    cue_mood,
    cue_party,
    cue_scene,
    cue_theme,
    cue_time,
    cue_work,
    cut,
    production,
    reel,
    scene,
    season,
    series,
)

NEWEST_ROWS = 4000
"""How far back the history is read for the order "last edited"."""
_OF_CUES = {table.name: table for table in (cue_time, cue_mood, cue_party, cue_scene, cue_theme, cue_work)}


def film_list(connection: Connection) -> FilmList:
    """All productions by title, not counted, and all series by title."""
    known = {found.id: found for found in all_series(connection)}
    seasons = {part.id: part for found in known.values() for part in found.seasons}
    rows = connection.execute(
        sa.select(
            production.c.id,
            production.c.title,
            production.c.kind,
            production.c.year,
            production.c.series_id,
            production.c.season_id,
            production.c.episode_number,
            production.c.poster,
        ).order_by(production.c.title_key, production.c.id)
    )
    films = []
    for row in rows:
        whole, part = known.get(row.series_id or ""), seasons.get(row.season_id or "")
        films.append(
            ListedFilm(
                row.id,
                row.title,
                row.kind,
                row.year,
                whole.id if whole else "",
                part.id if part else "",
                whole.title if whole else "",
                part.number if part else "",
                row.episode_number or "",
                row.poster or "",
            )
        )
    return FilmList(tuple(films), tuple(known.values()))


def all_series(connection: Connection) -> list[Series]:
    """All series by title with their seasons by number."""
    parts: defaultdict[str, list[Season]] = defaultdict(list)
    for row in connection.execute(sa.select(season)):
        parts[row.series_id].append(Season(row.id, row.number or "", row.title or ""))
    found = [
        Series(
            row.id,
            row.title,
            row.aka_titles or "",
            row.network or "",
            row.notes or "",
            tuple(sorted(parts[row.id], key=lambda part: (number_order(part.number), part.id))),
        )
        for row in connection.execute(sa.select(series))
    ]
    return sorted(found, key=lambda one: (one.title.casefold(), one.id))


def episodes(connection: Connection, series_id: str) -> Sequence[Any]:
    """Rows of the productions of a series, the oldest first."""
    statement = sa.select(production).where(production.c.series_id == series_id)
    return connection.execute(statement.order_by(production.c.id)).all()


def cue_counts(connection: Connection, film_ids: Sequence[str]) -> dict[str, int]:
    """Entries that are music and not omitted, of each of these productions."""
    statement = (
        sa.select(cue.c.production_id, sa.func.count())
        .where(
            cue.c.production_id.in_(film_ids),
            sa.func.coalesce(cue.c.origin, "") != Origin.SOUND_DESIGN,
            sa.func.coalesce(cue.c.status, "") != Status.OMITTED,
        )
        .group_by(cue.c.production_id)
    )
    counts = dict.fromkeys(film_ids, 0)
    counts.update({row[0]: row[1] for row in connection.execute(statement)})
    return counts


def films_of_change(connection: Connection, change_id: int) -> list[str]:
    """Productions whose cues a step added, changed or deleted."""
    found = driver_of(connection).execute(
        "SELECT DISTINCT coalesce(c.production_id, json_extract(r.before, '$.production_id'))"
        " FROM change_row r LEFT JOIN cue c ON c.id = r.row_id"
        " WHERE r.change_id = ? AND r.table_name = 'cue'",
        (change_id,),
    )
    return [row[0] for row in found if row[0]]


def last_edits(connection: Connection) -> dict[str, int]:
    """By production: the number of the last step that changed it or its cues, as far as the newest rows of
    the history tell. What they do not tell is older."""
    newest = connection.execute(
        sa.select(change_row.c.change_id, change_row.c.table_name, change_row.c.row_id)
        .order_by(change_row.c.change_id.desc(), change_row.c.position)
        .limit(NEWEST_ROWS)
    ).all()
    last: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row in newest:
        last[row.table_name].setdefault(row.row_id, row.change_id)
    of_cues = _lifted(connection, last, _OF_CUES.values(), "cue_id")
    of_cuts = _lifted(connection, last, (reel,), "cut_id")
    for below, table in ((of_cues, "cue"), (of_cuts, "cut")):
        for key, step in below.items():
            last[table][key] = max(step, last[table].get(key, 0))
    edits = _lifted(connection, last, (cue, cut, scene), "production_id")
    for key, step in last["production"].items():
        edits[key] = max(step, edits.get(key, 0))
    return edits


def _lifted(
    connection: Connection, last: dict[str, dict[str, int]], tables: Iterable[sa.Table], owner: str
) -> dict[str, int]:
    """The last steps of rows, given to what they belong to; rows that are gone tell nothing."""
    lifted: dict[str, int] = {}
    for table in tables:
        steps = last.get(table.name, {})
        keys = list(steps)
        for start in range(0, len(keys), 500):
            some = keys[start : start + 500]
            for row in connection.execute(sa.select(table.c.id, table.c[owner]).where(table.c.id.in_(some))):
                lifted[row[1]] = max(steps[row[0]], lifted.get(row[1], 0))
    return lifted

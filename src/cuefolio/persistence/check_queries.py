# SPDX-License-Identifier: GPL-3.0-or-later
"""What the check of a sheet asks of the catalogue beside the cues, and what changed since it looked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.replay import recorded_rows
from cuefolio.persistence.tables import metadata
from cuefolio.persistence.timeline_queries import PlayedMix, mixes_of

MOST_ROWS = 400
"""Recorded rows up to which it is worth finding out whom they concern."""

_OF_WORK = "SELECT cue_id FROM cue_work WHERE work_id = ?1"
_SHOWN_BY = {
    "work": f"{_OF_WORK} UNION SELECT l.cue_id FROM work w JOIN cue_work l ON l.work_id = w.id"
    " WHERE w.arrangement_of_id = ?1",
    "party": "SELECT cue_id FROM cue_party WHERE ?1 IN (party_id, writer_party_id)"
    " UNION SELECT l.cue_id FROM work_party p JOIN cue_work l ON l.work_id = p.work_id"
    " WHERE ?1 IN (p.party_id, p.writer_party_id)",
    "recording": "SELECT id FROM cue WHERE recording_id = ?1",
    "scene": "SELECT cue_id FROM cue_scene WHERE scene_id = ?1",
    "mood": "SELECT cue_id FROM cue_mood WHERE mood_id = ?1",
    "theme": "SELECT cue_id FROM cue_theme WHERE theme_id = ?1",
}
"""Shared rows -> the cues on whose line of a sheet they show."""
_NOT_ON_LINES = frozenset(
    {"production", "series", "season", "marker", "saved_search", "reel", "media_file", "cue_template"}
)
"""They change the head of a sheet (which is read each time) or nothing on it."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Facts of a production beside its sheet: numbers of the entries ``left_out`` of every sheet,
    ``recording_ms`` by title, by profile the key of the sheet that was delivered last by it, and the cues
    that play a mix without a cue sheet."""

    left_out: frozenset[str]
    recording_ms: dict[str, int]
    delivered_ids: dict[str, str]
    mixes: tuple[PlayedMix, ...]


def beside(connection: Connection, film_id: str) -> Beside:
    """What the check of a production asks beside its cues."""
    return Beside(
        frozenset(_left_out_numbers(connection, film_id)),
        _recording_lengths(connection, film_id),
        _last_deliveries(connection, film_id),
        tuple(mixes_of(connection, film_id)),
    )


def newest_step(connection: Connection) -> int:
    """Number of the newest step, 0 before the first."""
    row = driver_of(connection).execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
    return int(row[0])


def changed_cues(connection: Connection, since: int) -> set[str] | None:
    """Keys of the cues whose lines may look different after the steps behind ``since``, those that are gone
    too; None when that may be any."""
    steps = [row[0] for row in driver_of(connection).execute("SELECT id FROM change WHERE id > ?", (since,))]
    touched: defaultdict[str, set[str]] = defaultdict(set)
    found: set[str] = set()
    works: set[str] = set()
    left = MOST_ROWS
    for step in steps:
        rows = recorded_rows(connection, step)
        left -= len(rows)
        if left < 0:
            return None
        for row in rows:
            image = {**(row.before or {}), **(row.after or {})}
            if row.table == "cue":
                found.add(row.row_id)
            elif "cue_id" in image:
                found.add(str(image["cue_id"]))
            elif row.table == "work_party" and "work_id" in image:
                works.add(str(image["work_id"]))
            else:
                touched[row.table].add(row.row_id)
    for table, keys in touched.items():
        if table in _NOT_ON_LINES:
            continue
        columns = metadata.tables[table].c
        if "cue_id" in columns:
            found |= _owners(connection, table, "cue_id", keys)
        elif table == "work_party":
            works |= _owners(connection, table, "work_id", keys)
        elif table in _SHOWN_BY:
            found |= _showing(connection, _SHOWN_BY[table], keys)
        else:
            return None
    return found | _showing(connection, _OF_WORK, works)


def _owners(connection: Connection, table: str, column: str, keys: set[str]) -> set[str]:
    return _showing(connection, f"SELECT {column} FROM {table} WHERE id = ?1", keys)


def _showing(connection: Connection, statement: str, keys: set[str]) -> set[str]:
    driver = driver_of(connection)
    return {row[0] for key in keys for row in driver.execute(statement, (key,))}


def _left_out_numbers(connection: Connection, film_id: str) -> set[str]:
    """Numbers of a production's entries that stand on no sheet: sound design and omitted cues."""
    found = driver_of(connection).execute(
        "SELECT number FROM cue"
        " WHERE production_id = ? AND number IS NOT NULL AND (origin = ? OR status = ?)",
        (film_id, str(Origin.SOUND_DESIGN), str(Status.OMITTED)),
    )
    return {row[0] for row in found}


def _recording_lengths(connection: Connection, film_id: str) -> dict[str, int]:
    """Milliseconds of the recordings that a production's cues play, by title; the longest of equal titles,
    and none where one of them has no known length."""
    rows = driver_of(connection).execute(
        "SELECT r.title, max(r.duration_ms), count(*) = count(r.duration_ms)"
        " FROM cue c JOIN recording r ON r.id = c.recording_id WHERE c.production_id = ? GROUP BY r.title",
        (film_id,),
    )
    return {title: length for title, length, all_known in rows if all_known and length}


def _last_deliveries(connection: Connection, film_id: str) -> dict[str, str]:
    """By profile, the key of the sheet of a production that was delivered last; files that were only exported
    do not count."""
    rows = driver_of(connection).execute(
        "SELECT profile, id FROM delivered_sheet WHERE production_id = ? AND classification IS NOT NULL"
        " ORDER BY delivered_at, id",
        (film_id,),
    )
    return {profile: str(key) for profile, key in rows}

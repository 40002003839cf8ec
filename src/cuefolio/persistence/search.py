# SPDX-License-Identifier: GPL-3.0-or-later
"""The search index: one folded text row a cue, and a trigram index over it.

The index is derived data. An edit only notes which cues are stale, in its own transaction; the texts
are rebuilt before the next search. So an edit costs no more for it, a renamed person in 5,000 cues
does not stall, and a kill in between loses nothing. When the fields of a cue change between versions
of the program, the whole index is rebuilt.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, Kind
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import format_timecode, seconds
from cuefolio.persistence.cue_rows import CHUNK, cue_rows
from cuefolio.persistence.tables import production, series, setting

TEXT_FIELDS: tuple[str, ...] = tuple(
    f.name for f in CUE_FIELDS if f.kind not in (Kind.TIMECODE, Kind.DURATION, Kind.FLAG, Kind.INTEGER)
)
"""Cue fields with a folded text column of their own."""
FILM_FIELDS = ("film", "director", "series", "kind", "society")
EVERY_WORD = (*(f.name for f in CUE_FIELDS if f.searched), "film", "director", "series")
"""Fields in which plain words are looked for."""
INTEGERS = tuple(f.name for f in CUE_FIELDS if f.kind is Kind.INTEGER)
NUMBER_COLUMNS = ("year", "seconds", *INTEGERS, "bpm", "on_screen", "diegetic")

_SEPARATOR = "\n"
_columns = ", ".join(f'"{name}" TEXT' for name in (*TEXT_FIELDS, *FILM_FIELDS, "in", "out", "reel"))
_numbers = ", ".join(f'"{name}" REAL' for name in NUMBER_COLUMNS)
_NAMES = ("cue_id", *TEXT_FIELDS, *FILM_FIELDS, "in", "out", "reel", *NUMBER_COLUMNS, "every")

SCHEMA = (
    "DROP TABLE IF EXISTS search_fts",
    "DROP TABLE IF EXISTS search_doc",
    "DROP TABLE IF EXISTS search_stale",
    "CREATE TABLE search_doc (doc_id INTEGER PRIMARY KEY, cue_id TEXT NOT NULL UNIQUE,"
    f" {_columns}, {_numbers}, every TEXT NOT NULL)",
    "CREATE TABLE search_stale (cue_id TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE search_fts USING fts5(every, content='search_doc', content_rowid='doc_id',"
    " tokenize='trigram', columnsize=0)",
)

_SIGNATURE = hashlib.sha256("".join(SCHEMA).encode()).hexdigest()

_STALE_BY_TABLE = {
    "production": "SELECT id FROM cue WHERE production_id = :row",
    "series": "SELECT c.id FROM cue c JOIN production p ON p.id = c.production_id WHERE p.series_id = :row",
    "cut": "SELECT c.id FROM cue c JOIN cut k ON k.production_id = c.production_id WHERE k.id = :row",
    "party": "SELECT cue_id FROM cue_party WHERE party_id = :row UNION SELECT w.cue_id FROM cue_work w"
    " JOIN work_party p ON p.work_id = w.work_id WHERE p.party_id = :row",
    "work": "SELECT cue_id FROM cue_work WHERE work_id = :row",
    "recording": "SELECT id FROM cue WHERE recording_id = :row",
    "mood": "SELECT cue_id FROM cue_mood WHERE mood_id = :row",
    "theme": "SELECT cue_id FROM cue_theme WHERE theme_id = :row",
    "scene": "SELECT cue_id FROM cue_scene WHERE scene_id = :row",
}
SHARED_TABLES = frozenset(_STALE_BY_TABLE)
"""Tables whose rows many cues show."""


def is_current(connection: Connection) -> bool:
    """Whether the index fits this program."""
    found = connection.execute(sa.select(setting.c.value).where(setting.c.name == "search")).scalar()
    return bool(found == _SIGNATURE)


def ensure(connection: Connection) -> None:
    """Make the index of this program and note every cue as stale, unless it is there."""
    if is_current(connection):
        return
    for statement in SCHEMA:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO search_stale SELECT id FROM cue")
    connection.execute(sa.delete(setting).where(setting.c.name == "search"))
    connection.execute(sa.insert(setting), {"name": "search", "value": _SIGNATURE})


def mark_stale(driver: sqlite3.Connection, cue_ids: Iterable[str], shared: Iterable[tuple[str, str]]) -> None:
    """Note cues whose text may have changed: the given ones, and those that show the given shared rows."""
    given = [(key,) for key in cue_ids]
    if given:
        driver.executemany("INSERT OR IGNORE INTO search_stale VALUES (?)", given)
    for table, row in shared:
        if table in _STALE_BY_TABLE:
            statement = _STALE_BY_TABLE[table].replace(":row", "?1")
            driver.execute(f"INSERT OR IGNORE INTO search_stale {statement}", (row,))


def has_stale(connection: Connection) -> bool:
    """Whether a search would miss recent edits."""
    return connection.exec_driver_sql("SELECT 1 FROM search_stale LIMIT 1").first() is not None


def refresh(connection: Connection, most: int | None = None) -> int:
    """Rebuild the texts of stale cues (``most`` of them at the most); returns how many were rebuilt.

    Runs in a writing transaction.
    """
    done = 0
    while most is None or done < most:
        ids = [row[0] for row in connection.exec_driver_sql(f"SELECT cue_id FROM search_stale LIMIT {CHUNK}")]
        if not ids:
            break
        keys = [(key,) for key in ids]
        _forget(connection, ids)
        documents = _documents(connection, ids)
        if documents:
            names = ", ".join(f'"{name}"' for name in _NAMES)
            marks = ", ".join("?" * len(_NAMES))
            connection.exec_driver_sql(f"INSERT INTO search_doc ({names}) VALUES ({marks})", documents)
            connection.exec_driver_sql(f"INSERT INTO search_fts (rowid, every) {_every_of(ids)}", tuple(ids))
        connection.exec_driver_sql("DELETE FROM search_stale WHERE cue_id = ?", keys)
        done += len(ids)
    return done


def _every_of(ids: Sequence[str]) -> str:
    return f"SELECT doc_id, every FROM search_doc WHERE cue_id IN ({', '.join('?' * len(ids))})"


def _forget(connection: Connection, ids: Sequence[str]) -> None:
    """Take texts out of the index. No trigger does it: catalogues are opened without trust in their schema,
    and SQLite then lets no trigger write to the trigram table."""
    old = connection.exec_driver_sql(_every_of(ids), tuple(ids)).all()
    if not old:
        return
    connection.exec_driver_sql(
        "INSERT INTO search_fts (search_fts, rowid, every) VALUES ('delete', ?, ?)",
        [tuple(row) for row in old],
    )
    connection.exec_driver_sql("DELETE FROM search_doc WHERE doc_id = ?", [(row.doc_id,) for row in old])


def _documents(connection: Connection, ids: Sequence[str]) -> list[tuple[object, ...]]:
    rows = cue_rows(connection, ids)
    films = {
        film.id: film
        for film in connection.execute(
            sa.select(
                production.c.id,
                production.c.director,
                production.c.year,
                production.c.kind,
                production.c.aka_titles,
                series.c.title.label("series"),
            )
            .outerjoin(series, series.c.id == production.c.series_id)
            .where(production.c.id.in_({row.production_id for row in rows}))
        )
    }
    reels = _reels(connection, {row.cut_id for row in rows})
    return [_document(row, films[row.production_id], reels.get(row.cut_id, [])) for row in rows]


def _reels(connection: Connection, cut_ids: set[str]) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for cut_id in sorted(cut_ids):
        rows = connection.exec_driver_sql(
            "SELECT start_frame, number FROM reel WHERE cut_id = ? ORDER BY start_frame", (cut_id,)
        )
        found[cut_id] = [(row[0], row[1]) for row in rows]
    return found


def _document(row: CueRow, film: Any, reels: list[tuple[int, int]]) -> tuple[object, ...]:
    texts = {name: fold(row.text(name)) for name in TEXT_FIELDS}
    facts = film._mapping
    texts["film"] = fold(" ".join(filter(None, (row.film, facts["aka_titles"]))))
    texts["director"] = fold(facts["director"] or "")
    texts["series"] = fold(facts["series"] or "")
    texts["kind"] = fold(facts["kind"])
    texts["society"] = " ".join(fold(p.society) for p in row.parties if p.society)
    every = _SEPARATOR.join(texts[name] for name in EVERY_WORD if texts[name])
    frames = row.frames
    start = row.start
    reel = next((number for first, number in reversed(reels) if start is not None and first <= start), None)
    tempo = str(row.plain.get("tempo") or "").split()
    values: dict[str, object] = {
        **texts,
        "cue_id": row.id,
        "in": digits(row.start, row),
        "out": digits(row.end, row),
        "reel": None if reel is None else str(reel),
        "year": facts["year"],
        "seconds": None if frames is None else float(seconds(frames, row.rate)),
        **{name: row.plain.get(name) for name in INTEGERS},
        "bpm": float(tempo[0]) if tempo and tempo[0].replace(".", "", 1).isdigit() else None,
        "on_screen": row.plain.get("on_screen"),
        "diegetic": row.plain.get("diegetic"),
        "every": every,
    }
    return tuple(values[name] for name in _NAMES)


def digits(frames: int | None, row: CueRow) -> str | None:
    """A timecode as eight digits, which compare like the times of one film do."""
    if frames is None:
        return None
    return "".join(c for c in format_timecode(frames, row.rate) if c.isdigit())


def stale_count(connection: Connection) -> int:
    """How many cues wait for a new text."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM search_stale").scalar_one())

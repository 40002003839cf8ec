# SPDX-License-Identifier: GPL-3.0-or-later
"""What the film map needs, read in one go: a fixed number of queries however many cues there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection, Row

from cuefolio.domain.film import Film
from cuefolio.domain.film_map import FilmMap, MapCue, MapMarker, MapScene, Statement, Stretch, Tag, film_map
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_theme,
    cue_time,
    marker,
    mood,
    scene,
    scene_time,
    theme,
)

_DIALECT = sqlite.dialect(paramstyle="qmark")


@cache
def _cues() -> sa.Select[Any]:
    return (
        sa.select(cue.c.id, cue.c.number, cue.c.title, cue.c.origin, cue.c.status, cue.c.intensity)
        .where(cue.c.production_id == sa.bindparam("film"))
        .order_by(cue.c.position, cue.c.id)
    )


@cache
def _times() -> sa.Select[Any]:
    return (
        sa.select(cue_time.c.cue_id, cue_time.c.start_frame, cue_time.c.end_frame)
        .where(cue_time.c.cut_id == sa.bindparam("cut"), cue_time.c.start_frame.is_not(None))
        .order_by(cue_time.c.cue_id, cue_time.c.position, cue_time.c.id)
    )


@cache
def _moods() -> sa.Select[Any]:
    return (
        sa.select(cue_mood.c.cue_id, cue_mood.c.mood_id)
        .join(cue, cue.c.id == cue_mood.c.cue_id)
        .where(cue.c.production_id == sa.bindparam("film"))
        .order_by(cue_mood.c.cue_id, cue_mood.c.position)
    )


@cache
def _themes() -> sa.Select[Any]:
    return (
        sa.select(cue_theme.c.cue_id, theme.c.id, theme.c.name, theme.c.colour, cue_theme.c.statement)
        .join(cue, cue.c.id == cue_theme.c.cue_id)
        .join(theme, theme.c.id == cue_theme.c.theme_id)
        .where(cue.c.production_id == sa.bindparam("film"))
        .order_by(cue_theme.c.cue_id, cue_theme.c.position)
    )


@cache
def _scenes() -> sa.Select[Any]:
    return (
        sa.select(scene.c.id, scene.c.number, scene.c.name, scene_time.c.start_frame, scene_time.c.end_frame)
        .outerjoin(
            scene_time,
            sa.and_(scene_time.c.scene_id == scene.c.id, scene_time.c.cut_id == sa.bindparam("cut")),
        )
        .where(scene.c.production_id == sa.bindparam("film"))
        .order_by(scene.c.position, scene.c.id, scene_time.c.start_frame, scene_time.c.id)
    )


@cache
def _markers() -> sa.Select[Any]:
    return sa.select(marker.c.id, marker.c.frame, marker.c.name).where(marker.c.cut_id == sa.bindparam("cut"))


@cache
def _compiled(statement: Callable[[], sa.Select[Any]]) -> tuple[str, tuple[str, ...]]:
    """Text of a statement and the order of its parameters."""
    compiled = statement().compile(dialect=_DIALECT)
    return str(compiled), tuple(compiled.positiontup or ())


def _run(
    connection: Connection, statement: Callable[[], sa.Select[Any]], given: Mapping[str, Any]
) -> list[tuple[Any, ...]]:
    """All rows as plain tuples from the driver: many thousands of them are read after each edit."""
    text, names = _compiled(statement)
    return driver_of(connection).execute(text, [given[name] for name in names]).fetchall()


def read_map(connection: Connection, film: Film) -> FilmMap:
    """The map of a film's current cut."""
    given = {"film": film.id, "cut": film.cut_id}
    times: defaultdict[str, list[Stretch]] = defaultdict(list)
    for key, start, end in _run(connection, _times, given):
        times[key].append(Stretch(start, start + 1, True) if end is None else Stretch(start, end))
    moods = _moods_by_cue(connection, given)
    themes: defaultdict[str, list[Statement]] = defaultdict(list)
    known: dict[str, Tag] = {}
    for key, tag, name, colour, words in _run(connection, _themes, given):
        themes[key].append(
            Statement(known.setdefault(tag, Tag(tag, name, colour or "")), (words or "").strip())
        )
    cues = [
        MapCue(
            key,
            number or "",
            title or "",
            origin or "",
            status or "",
            intensity,
            tuple(times.get(key, ())),
            tuple(moods.get(key, ())),
            tuple(themes.get(key, ())),
        )
        for key, number, title, origin, status, intensity in _run(connection, _cues, given)
    ]
    scenes, untimed = _timed_scenes(_run(connection, _scenes, given))
    return film_map(
        film.id,
        film.title,
        film.rate,
        film.start_frame,
        film.duration_frames,
        cues=cues,
        scenes=scenes,
        reels=film.reels,
        markers=[MapMarker(key, frame, name or "") for key, frame, name in _run(connection, _markers, given)],
        scenes_without_time=untimed,
    )


def _moods_by_cue(connection: Connection, given: Mapping[str, Any]) -> dict[str, list[Tag]]:
    """Moods by cue; all cues with a mood share its one tag."""
    known = {
        row.id: Tag(row.id, row.name, row.colour or "")
        for row in connection.execute(sa.select(mood.c.id, mood.c.name, mood.c.colour))
    }
    found: defaultdict[str, list[Tag]] = defaultdict(list)
    for key, tag in _run(connection, _moods, given):
        found[key].append(known[tag])
    return found


def _timed_scenes(rows: Iterable[tuple[Any, ...]]) -> tuple[list[MapScene], int]:
    found: list[MapScene] = []
    untimed = 0
    for key, number, name, start, end in rows:
        if start is None:
            untimed += 1
            continue
        part = found[-1].part + 1 if found and found[-1].id == key else 0
        found.append(MapScene(key, number or "", name, start, max(end, start + 1), part))
    return found, untimed


@cache
def _scene_rows() -> sa.Select[Any]:
    return (
        sa.select(scene_time)
        .where(scene_time.c.scene_id == sa.bindparam("scene"), scene_time.c.cut_id == sa.bindparam("cut"))
        .order_by(scene_time.c.start_frame, scene_time.c.id)
    )


def scene_times(connection: Connection, scene_id: str, cut_id: str) -> list[Row[Any]]:
    """Times of a scene in a cut, by start."""
    return list(connection.execute(_scene_rows(), {"scene": scene_id, "cut": cut_id}))


def scene_lines(connection: Connection, film: Film) -> list[Row[Any]]:
    """(id, number, name, start_frame, end_frame) of all scenes of a film with each of their times, in order;
    the frames are None for a scene without a time in the current cut."""
    return list(connection.execute(_scenes(), {"film": film.id, "cut": film.cut_id}))


def scene_positions(connection: Connection, production_id: str) -> list[str]:
    """Keys of a production's scenes in order."""
    statement = (
        sa.select(scene.c.id)
        .where(scene.c.production_id == production_id)
        .order_by(scene.c.position, scene.c.id)
    )
    return list(connection.execute(statement).scalars())

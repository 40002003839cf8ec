# SPDX-License-Identifier: GPL-3.0-or-later
"""Productions read for people: the library's lines, one film with its cut, and its counted facts."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.film import FILM_FIELDS, Film, FilmFacts, FilmSummary
from cuefolio.domain.reporting import Entry as ReportEntry
from cuefolio.domain.reporting import reported
from cuefolio.domain.timecode import rate_from_id, seconds
from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.persistence.tables import (
    cue,
    cue_theme,
    cue_time,
    cue_work,
    cut,
    production,
    reel,
    season,
    series,
)

_CUT_COLUMNS = {
    "rate": cut.c.rate,
    "start": cut.c.start_frame,
    "duration": cut.c.duration_frames,
    "cut_name": cut.c.name,
    "cut_version": cut.c.cut_version,
}
_OTHER_COLUMNS = {"series": series.c.title, "season": season.c.number}

_length = sa.func.coalesce(cue_time.c.end_frame - cue_time.c.start_frame, cue_time.c.length_frames, 0)


def _counted() -> sa.ColumnElement[bool]:
    """Music that was not omitted; an unknown origin or status counts."""
    return sa.and_(
        sa.func.coalesce(cue.c.origin, "") != Origin.SOUND_DESIGN,
        sa.func.coalesce(cue.c.status, "") != Status.OMITTED,
    )


def film_summaries(connection: Connection) -> list[FilmSummary]:
    """All productions by title. Music seconds are exact and leave sound design out."""
    music = _counted()
    counted: dict[str, int] = dict(
        connection.execute(
            sa.select(cue.c.production_id, sa.func.count()).where(music).group_by(cue.c.production_id)
        ).all()
    )
    frames: dict[str, int] = dict(
        connection.execute(
            sa.select(cue_time.c.cut_id, sa.func.sum(_length))
            .join(cue, cue.c.id == cue_time.c.cue_id)
            .where(music)
            .group_by(cue_time.c.cut_id)
        ).all()
    )
    statement = (
        sa.select(
            production,
            cut.c.id.label("cut_id"),
            cut.c.rate,
            series.c.title.label("series"),
            season.c.number.label("season"),
        )
        .join(cut, sa.and_(cut.c.production_id == production.c.id, cut.c.is_current))
        .outerjoin(series, series.c.id == production.c.series_id)
        .outerjoin(season, season.c.id == production.c.season_id)
        .order_by(production.c.title_key, production.c.id)
    )
    found = []
    for row in connection.execute(statement):
        rate = rate_from_id(row.rate)
        found.append(
            FilmSummary(
                row.id,
                row.title,
                row.kind,
                row.year,
                rate,
                counted.get(row.id, 0),
                seconds(int(frames.get(row.cut_id) or 0), rate),
                row.series or "",
                row.season or "",
                row.episode_number or "",
                row.poster or "",
            )
        )
    return found


def film_by_id(connection: Connection, film_id: str) -> Film | None:
    """A production with its current cut, or None."""
    columns: list[sa.ColumnElement[Any]] = []
    for f in FILM_FIELDS:
        source = _CUT_COLUMNS.get(f.name)
        if source is None:
            source = _OTHER_COLUMNS.get(f.name)
        columns.append((production.c[f.name] if source is None else source).label(f"f_{f.name}"))
    row = connection.execute(
        sa.select(production.c.id, production.c.poster, cut.c.id.label("cut_id"), *columns)
        .join(cut, sa.and_(cut.c.production_id == production.c.id, cut.c.is_current))
        .outerjoin(series, series.c.id == production.c.series_id)
        .outerjoin(season, season.c.id == production.c.season_id)
        .where(production.c.id == film_id)
    ).first()
    if row is None:
        return None
    values = {f.name: row._mapping[f"f_{f.name}"] for f in FILM_FIELDS}
    reels = connection.execute(
        sa.select(reel.c.number, reel.c.start_frame)
        .where(reel.c.cut_id == row.cut_id)
        .order_by(reel.c.start_frame)
    )
    return Film(
        row.id,
        row.cut_id,
        rate_from_id(values["rate"]),
        values["start"],
        values["duration"],
        values,
        tuple((r.number, r.start_frame) for r in reels),
        row.poster or "",
    )


def film_ids_by_title(connection: Connection, title_key: str) -> list[str]:
    """Productions whose folded title is ``title_key``."""
    statement = (
        sa.select(production.c.id).where(production.c.title_key == title_key).order_by(production.c.id)
    )
    return list(connection.execute(statement).scalars())


def film_facts(connection: Connection, film: Film) -> FilmFacts:
    """What can be counted about the current cut."""
    statement = (
        sa.select(
            cue.c.id,
            cue.c.origin,
            cue.c.status,
            cue_time.c.start_frame,
            cue_time.c.end_frame,
            _length.label("frames"),
            sa.select(sa.func.min(cue_work.c.work_id))
            .where(cue_work.c.cue_id == cue.c.id)
            .scalar_subquery()
            .label("work_id"),
        )
        .outerjoin(cue_time, sa.and_(cue_time.c.cue_id == cue.c.id, cue_time.c.cut_id == film.cut_id))
        .where(cue.c.production_id == film.id)
    )
    frames: defaultdict[str, int] = defaultdict(int)
    keys: defaultdict[str, set[str]] = defaultdict(set)
    ranges: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    works: dict[str, str] = {}
    loose: defaultdict[str, int] = defaultdict(int)
    for row in connection.execute(statement):
        origin = row.origin or ""
        if row.status == Status.OMITTED:
            continue
        keys[origin].add(row.id)
        frames[origin] += row.frames
        if origin == Origin.SOUND_DESIGN:
            continue
        works[row.id] = row.work_id or row.id
        if row.start_frame is not None and row.end_frame is not None:
            ranges[row.id].append((row.start_frame, row.end_frame))
        elif row.frames:
            loose[row.id] += row.frames
    entries = [ReportEntry(key, tuple(found), works[key]) for key, found in ranges.items()]
    entries += [ReportEntry(f"{key}+", ((0, n),), f"{key}+") for key, n in loose.items()]
    timed = reported([e for e in entries if not str(e.key).endswith("+")], film.rate)
    untimed = [reported([e], film.rate)[0] for e in entries if str(e.key).endswith("+")]
    themes = connection.execute(
        sa.select(sa.func.count(sa.distinct(cue_theme.c.theme_id)))
        .join(cue, cue.c.id == cue_theme.c.cue_id)
        .where(cue.c.production_id == film.id)
    ).scalar_one()
    music = {origin: seconds(n, film.rate) for origin, n in frames.items() if origin != Origin.SOUND_DESIGN}
    return FilmFacts(
        cues=sum(len(found) for origin, found in keys.items() if origin != Origin.SOUND_DESIGN),
        sound_design=len(keys.get(Origin.SOUND_DESIGN, ())),
        music_seconds=sum(music.values(), Fraction(0)),
        reported_seconds=sum(r.reported_seconds or 0 for r in (*timed, *untimed)),
        seconds_by_origin=music,
        cues_by_origin={origin: len(found) for origin, found in keys.items()},
        longest_silence_seconds=_longest_silence(film, [r for found in ranges.values() for r in found]),
        themes=themes,
        programme_seconds=None if film.duration_frames is None else seconds(film.duration_frames, film.rate),
    )


def _longest_silence(film: Film, ranges: list[tuple[int, int]]) -> Fraction | None:
    if film.duration_frames is None or not ranges:
        return None
    longest, reached = 0, film.start_frame
    end = film.start_frame + film.duration_frames
    for start, stop in sorted(ranges):
        longest = max(longest, min(start, end) - reached)
        reached = max(reached, stop)
    return seconds(max(longest, end - reached, 0), film.rate)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Small questions that services ask while they write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode
from cuefolio.errors import CuefolioError
from cuefolio.persistence.tables import (
    cue,
    cue_time,
    cue_work,
    cut,
    marker,
    party,
    picture_file,
    production,
    reel,
    scene_time,
    season,
    series,
    work,
)
from cuefolio.persistence.unit_of_work import UnitOfWork


def reels(connection: Connection, cut_id: str) -> Sequence[Row[Any]]:
    """Reels of a cut in order."""
    return connection.execute(
        sa.select(reel).where(reel.c.cut_id == cut_id).order_by(reel.c.start_frame)
    ).all()


def series_by_title(connection: Connection, title: str) -> str | None:
    """Key of the series of this title."""
    return connection.execute(sa.select(series.c.id).where(series.c.title == title).limit(1)).scalar()


def season_by_number(connection: Connection, series_id: str, number: str) -> str | None:
    """Key of a season of a series."""
    return connection.execute(
        sa.select(season.c.id).where(season.c.series_id == series_id, season.c.number == number).limit(1)
    ).scalar()


def by_key(connection: Connection, table: sa.Table, column: str, key: str, **more: Any) -> str | None:
    """Key of the first row whose folded name is ``key`` (and whose other columns are as given)."""
    return connection.execute(_by_key(table, column, tuple(more)), {"key": key, **more}).scalar()


@cache
def _by_key(table: sa.Table, column: str, more: tuple[str, ...]) -> sa.Select[Any]:
    statement = sa.select(table.c.id).where(table.c[column] == sa.bindparam("key"))
    for name in more:
        statement = statement.where(table.c[name] == sa.bindparam(name))
    return statement.order_by(table.c.id).limit(sa.literal_column("1"))


def works_titled(connection: Connection, title_key: str, production_id: str) -> list[str]:
    """Works of this folded title, those that the production already uses first."""
    used = sa.exists().where(
        cue_work.c.work_id == work.c.id, cue_work.c.cue_id == cue.c.id, cue.c.production_id == production_id
    )
    statement = sa.select(work.c.id).where(work.c.title_key == title_key).order_by(used.desc(), work.c.id)
    return list(connection.execute(statement).scalars())


@cache
def _current_cut() -> sa.Select[Any]:
    return sa.select(cut).where(cut.c.production_id == sa.bindparam("production"), cut.c.is_current)


def current_cut(connection: Connection, production_id: str) -> Row[Any]:
    """The cut in which a production's times are typed and shown. Raises film.gone."""
    row = connection.execute(_current_cut(), {"production": production_id}).first()
    if row is None:
        raise CuefolioError("film.gone")
    return row


@cache
def _times() -> sa.Select[Any]:
    return (
        sa.select(cue_time)
        .where(cue_time.c.cue_id == sa.bindparam("cue"), cue_time.c.cut_id == sa.bindparam("cut"))
        .order_by(cue_time.c.position, cue_time.c.id)
    )


def times(connection: Connection, cue_id: str, cut_id: str) -> Sequence[Row[Any]]:
    """Stretches of a cue in a cut, in order."""
    return connection.execute(_times(), {"cue": cue_id, "cut": cut_id}).all()


@cache
def _links(link: sa.Table) -> sa.Select[Any]:
    return sa.select(link).where(link.c.cue_id == sa.bindparam("cue")).order_by(link.c.position, link.c.id)


def links(connection: Connection, link: sa.Table, cue_id: str) -> Sequence[Row[Any]]:
    """Link rows of a cue in order."""
    return connection.execute(_links(link), {"cue": cue_id}).all()


@cache
def _party_rows(table: sa.Table, owner_column: str) -> sa.Select[Any]:
    writer = party.alias("writer")
    return (
        sa.select(
            table,
            party.c.name,
            party.c.name_key,
            party.c.society.label("own_society"),
            party.c.ipi,
            writer.c.name_key.label("writer_key"),
        )
        .join(party, party.c.id == table.c.party_id)
        .outerjoin(writer, writer.c.id == table.c.writer_party_id)
        .where(table.c[owner_column] == sa.bindparam("owner"))
        .order_by(table.c.position, table.c.id)
    )


def party_rows(connection: Connection, table: sa.Table, owner_column: str, owner: str) -> Sequence[Row[Any]]:
    """Party rows of a work or a cue in order, with the party's name, own society and IPI, and the folded
    name of the writer whose rights it holds."""
    return connection.execute(_party_rows(table, owner_column), {"owner": owner}).all()


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Where time puts a cue: its position now, that of the last cue that starts no later and of the first
    that starts later. None: there is none."""

    mine: int
    earlier: int | None
    later: int | None


@cache
def _neighbours() -> sa.Select[Any]:
    other, same = cue.alias("other"), cue_time.alias("same")
    limit: sa.BindParameter[Any] = sa.bindparam("start")
    in_cut = sa.and_(cue_time.c.cut_id == sa.bindparam("cut"), other.c.id != sa.bindparam("cue"))
    joined = cue_time.join(other, other.c.id == cue_time.c.cue_id)
    earlier = sa.select(sa.func.max(other.c.position)).select_from(joined)
    later = sa.select(sa.func.min(other.c.position)).select_from(joined)
    starts_before = sa.exists().where(
        same.c.cue_id == other.c.id, same.c.cut_id == sa.bindparam("cut"), same.c.start_frame <= limit
    )
    return sa.select(
        cue.c.position,
        earlier.where(in_cut, cue_time.c.start_frame <= limit).scalar_subquery().label("earlier"),
        later.where(in_cut, cue_time.c.start_frame > limit, ~starts_before).scalar_subquery().label("later"),
    ).where(cue.c.id == sa.bindparam("cue"))


def neighbours(connection: Connection, cut_id: str, cue_id: str, start_frame: int) -> Neighbours:
    """The neighbours that a cue of this start has among the cues of its film."""
    given = {"cut": cut_id, "cue": cue_id, "start": start_frame}
    row = connection.execute(_neighbours(), given).one()
    return Neighbours(row.position, row.earlier, row.later)


def position_behind(connection: Connection, production_id: str, position: int, cue_id: str) -> int | None:
    """The next position in use by another cue, None behind the last."""
    statement = sa.select(sa.func.min(cue.c.position)).where(
        cue.c.production_id == production_id, cue.c.position > position, cue.c.id != cue_id
    )
    return connection.execute(statement).scalar()


def cue_positions(connection: Connection, production_id: str, cut_id: str) -> Sequence[Row[Any]]:
    """(id, position, start_frame) of a film's cues in film order; start is None without a time."""
    first = (
        sa.select(cue_time.c.cue_id, sa.func.min(cue_time.c.start_frame).label("start_frame"))
        .where(cue_time.c.cut_id == cut_id)
        .group_by(cue_time.c.cue_id)
        .subquery()
    )
    statement: sa.Select[Any] = (
        sa.select(cue.c.id, cue.c.position, first.c.start_frame)
        .outerjoin(first, first.c.cue_id == cue.c.id)
        .where(cue.c.production_id == production_id)
        .order_by(cue.c.position, cue.c.id)
    )
    return connection.execute(statement).all()


_FRAMES = ("start_frame", "end_frame", "frame")
"""Columns of a cut's rows that are frames since 00:00:00:00."""


def recount(uow: UnitOfWork, film: Film, rate: FrameRate) -> dict[str, Any]:
    """Give every time of the current cut the frame count that its label has at another rate.

    Returns the cut's own new columns. Raises timecode.* when a label does not exist at ``rate``
    (frame 27 at 24 fps): then nothing may change.
    """

    def moved(frames: int | None) -> int | None:
        if frames is None:
            return None
        # A picture may begin before 00:00:00:00; a label has no sign.
        found = parse_timecode(format_timecode(abs(frames), film.rate), rate)
        return found if frames >= 0 else -found

    def length(frames: int | None) -> int | None:
        return None if frames is None else round(frames * rate.fraction / film.rate.fraction)

    for table in (cue_time, scene_time, reel, marker, picture_file):
        for row in uow.rows(sa.select(table).where(table.c.cut_id == film.cut_id)):
            facts = row._mapping
            values = {name: moved(facts[name]) for name in _FRAMES if name in facts}
            if "length_frames" in facts:
                values["length_frames"] = length(facts["length_frames"])
            uow.update(table, row.id, **values)
    return {"start_frame": moved(film.start_frame), "duration_frames": length(film.duration_frames)}


@cache
def _namesakes() -> sa.Select[Any]:
    return (
        sa.select(party.c.id, party.c.ipi).where(party.c.name_key == sa.bindparam("key")).order_by(party.c.id)
    )


def namesakes(connection: Connection, name_key: str) -> Sequence[Row[Any]]:
    """(id, ipi) of the people and companies of this folded name, the oldest first."""
    return connection.execute(_namesakes(), {"key": name_key}).all()


def lock_of(connection: Connection, production_id: str) -> Any:
    """(locked_at, locked_by) of a production, None when there is no such production."""
    statement = sa.select(production.c.locked_at, production.c.locked_by).where(
        production.c.id == production_id
    )
    return connection.execute(statement).first()


def greatest(connection: Connection, table: sa.Table, column: str, owner_column: str, owner: str) -> int:
    """The greatest value of ``column`` among the rows of an owner, 0 without any."""
    statement = sa.select(sa.func.max(table.c[column])).where(table.c[owner_column] == owner)
    return int(connection.execute(statement).scalar() or 0)


def next_position(connection: Connection, table: sa.Table, owner_column: str, owner: str) -> int:
    """One more than the last position among the rows of an owner."""
    return greatest(connection, table, "position", owner_column, owner) + 1

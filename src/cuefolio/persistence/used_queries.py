# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cues, works, recordings and people an entry of the library has to do with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.timecode import format_timecode, rate_from_id, seconds
from cuefolio.domain.used import CueUse, EntryUse, FileUse, FilmUse, WhereUsed
from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.errors import CuefolioError
from cuefolio.persistence import library_queries
from cuefolio.persistence.entry_links import links, use_counts
from cuefolio.persistence.tables import (
    cue,
    cue_party,
    cue_time,
    cue_work,
    cut,
    media_file,
    party,
    production,
    recording,
    work,
    work_party,
)

_CHUNK = 500


def films(connection: Connection, kind: str, ids: Sequence[str]) -> tuple[FilmUse, ...]:
    """The cues that use any of ``ids``, by film in the order of years, each film in film order."""
    uses: defaultdict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(links(kind, ids)):
        uses[row.cue_id].append(row)
    return film_uses(connection, uses)


def film_uses(connection: Connection, uses: dict[str, list[Any]]) -> tuple[FilmUse, ...]:
    """Rows of ``links`` by cue as films with their cues."""
    rows: list[Any] = []
    keys = list(uses)
    for start in range(0, len(keys), _CHUNK):
        rows += connection.execute(_cues(), {"ids": keys[start : start + _CHUNK]})
    rows.sort(key=lambda r: (r.year is None, r.year or 0, r.film_key, r.film_id, r.position, r.id))
    found: defaultdict[str, list[CueUse]] = defaultdict(list)
    heads: dict[str, Any] = {}
    for row in rows:
        heads.setdefault(row.film_id, row)
        found[row.film_id].append(_cue_use(row, uses[row.id]))
    return tuple(FilmUse(key, heads[key].film, heads[key].year, tuple(cues)) for key, cues in found.items())


def _cues() -> sa.Select[Any]:
    length = sa.func.coalesce(cue_time.c.end_frame - cue_time.c.start_frame, cue_time.c.length_frames)
    work_title = (
        sa.select(work.c.title)
        .join(cue_work, cue_work.c.work_id == work.c.id)
        .where(cue_work.c.cue_id == cue.c.id)
        .order_by(cue_work.c.position)
        .limit(1)
        .scalar_subquery()
    )
    return (
        sa.select(
            cue.c.id, cue.c.number, sa.func.coalesce(cue.c.title, work_title).label("title"), cue.c.position,
            cue.c.origin, cue.c.status, cut.c.rate, production.c.id.label("film_id"),
            production.c.title.label("film"), production.c.title_key.label("film_key"), production.c.year,
            sa.func.min(cue_time.c.start_frame).label("start"), sa.func.sum(length).label("frames"),
        )
        .join(production, production.c.id == cue.c.production_id)
        .join(cut, sa.and_(cut.c.production_id == production.c.id, cut.c.is_current))
        .outerjoin(cue_time, sa.and_(cue_time.c.cue_id == cue.c.id, cue_time.c.cut_id == cut.c.id))
        .where(cue.c.id.in_(sa.bindparam("ids", expanding=True)))
        .group_by(cue.c.id)
    )  # fmt: skip


def _cue_use(row: Any, uses: Sequence[Any]) -> CueUse:
    rate = rate_from_id(row.rate)
    return CueUse(
        row.id,
        row.number or "",
        row.title or "",
        "" if row.start is None else format_timecode(row.start, rate),
        None if row.frames is None else seconds(int(row.frames), rate),
        tuple(dict.fromkeys((use.role, use.share) for use in uses if use.role)),
        "; ".join(dict.fromkeys(use.statement for use in uses if use.statement)),
        row.origin != Origin.SOUND_DESIGN and row.status != Status.OMITTED,
    )


def works_of_people(connection: Connection, ids: Sequence[str]) -> tuple[EntryUse, ...]:
    """Works in which any of these people or companies stands, with roles and shares."""
    rows = connection.execute(
        sa.select(work.c.id, work.c.title, work.c.iswc, work_party.c.role, work_party.c.share)
        .join(work_party, work_party.c.work_id == work.c.id)
        .where(work_party.c.party_id.in_(list(ids)))
        .order_by(work.c.title_key, work.c.id, work_party.c.position)
    ).all()
    roles: defaultdict[str, list[tuple[str, int | None]]] = defaultdict(list)
    heads = {row.id: row for row in rows}
    for row in rows:
        roles[row.id].append((row.role, row.share))
    counts = _counts_in_pieces(connection, "work", list(heads))
    return tuple(
        EntryUse("work", key, row.title, row.iswc or "", tuple(roles[key]), counts.get(key, 0))
        for key, row in heads.items()
    )


def _counts_in_pieces(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for start in range(0, len(ids), _CHUNK):
        counts |= use_counts(connection, kind, ids[start : start + _CHUNK])
    return counts


def co_writers(connection: Connection, ids: Sequence[str]) -> tuple[EntryUse, ...]:
    """Who else stands in the works and cues of these people, the most frequent first; ``count`` are the
    works and cues that they share."""
    shared: defaultdict[str, int] = defaultdict(int)
    facts: dict[str, Any] = {}
    for table, owner in ((work_party, "work_id"), (cue_party, "cue_id")):
        mine = sa.select(table.c[owner]).where(table.c.party_id.in_(list(ids)))
        statement = (
            sa.select(
                party.c.id,
                party.c.name,
                party.c.society,
                sa.func.count(sa.distinct(table.c[owner])).label("n"),
            )
            .join(table, table.c.party_id == party.c.id)
            .where(table.c[owner].in_(mine), party.c.id.not_in(list(ids)))
            .group_by(party.c.id)
        )
        for row in connection.execute(statement):
            shared[row.id] += row.n
            facts[row.id] = row
    ordered = sorted(facts.values(), key=lambda row: (-shared[row.id], row.name.casefold()))
    return tuple(EntryUse("party", r.id, r.name, r.society or "", (), shared[r.id]) for r in ordered)


def parties_of_works(connection: Connection, ids: Sequence[str]) -> tuple[EntryUse, ...]:
    """Writers and publishers of works in order, with roles, shares and the cues that they have anywhere."""
    rows = connection.execute(
        sa.select(
            party.c.id, party.c.name, work_party.c.role, work_party.c.share,
            sa.func.coalesce(work_party.c.society, party.c.society).label("society"),
        )
        .join(party, party.c.id == work_party.c.party_id)
        .where(work_party.c.work_id.in_(list(ids)))
        .order_by(work_party.c.position, work_party.c.id)
    ).all()  # fmt: skip
    roles: defaultdict[str, list[tuple[str, int | None]]] = defaultdict(list)
    heads: dict[str, Any] = {}
    for row in rows:
        heads.setdefault(row.id, row)
        roles[row.id].append((row.role, row.share))
    counts = use_counts(connection, "party", list(heads))
    return tuple(
        EntryUse("party", key, row.name, row.society or "", tuple(roles[key]), counts.get(key, 0))
        for key, row in heads.items()
    )


def recordings_of_works(connection: Connection, ids: Sequence[str]) -> tuple[EntryUse, ...]:
    """Recordings of works, by title."""
    rows = connection.execute(
        sa.select(recording.c.id, recording.c.title, recording.c.artist)
        .where(recording.c.work_id.in_(list(ids)))
        .order_by(recording.c.title_key, recording.c.id)
    ).all()
    counts = _counts_in_pieces(connection, "recording", [row.id for row in rows])
    return tuple(
        EntryUse("recording", row.id, row.title, row.artist or "", (), counts.get(row.id, 0)) for row in rows
    )


def work_of_recordings(connection: Connection, ids: Sequence[str]) -> tuple[EntryUse, ...]:
    """The works that recordings are of."""
    rows = connection.execute(
        sa.select(work.c.id, work.c.title, work.c.iswc)
        .join(recording, recording.c.work_id == work.c.id)
        .where(recording.c.id.in_(list(ids)))
        .distinct()
        .order_by(work.c.title_key)
    ).all()
    counts = use_counts(connection, "work", [row.id for row in rows])
    return tuple(EntryUse("work", r.id, r.title, r.iswc or "", (), counts.get(r.id, 0)) for r in rows)


def files_of_recordings(connection: Connection, ids: Sequence[str]) -> tuple[FileUse, ...]:
    """Audio files of recordings, by path."""
    rows = connection.execute(
        sa.select(media_file.c.id, media_file.c.path, media_file.c.is_missing)
        .where(media_file.c.recording_id.in_(list(ids)))
        .order_by(media_file.c.path)
    )
    return tuple(FileUse(row.id, row.path, bool(row.is_missing)) for row in rows)


def entries_of_cue(connection: Connection, cue_id: str) -> list[tuple[str, str]]:
    """(kind, key) of what a cue has that other cues may have too: works, recording, themes, people."""
    found: list[tuple[str, str]] = []
    for kind in ("work", "recording", "theme"):
        rows = links(kind).subquery()
        statement = sa.select(rows.c.entry_id).where(rows.c.cue_id == cue_id)
        found += [(kind, key) for key in connection.execute(statement).scalars()]
    own = list(_in_order(connection, cue_party, "cue_id", [cue_id]))
    if not own:
        works = [key for kind, key in found if kind == "work"]
        own = list(_in_order(connection, work_party, "work_id", works))
    return found + [("party", key) for key in dict.fromkeys(own)]


def _in_order(connection: Connection, table: sa.Table, owner: str, keys: Sequence[str]) -> Iterable[str]:
    statement = sa.select(table.c.party_id).where(table.c[owner].in_(list(keys)))
    return connection.execute(statement.order_by(table.c.position, table.c.id)).scalars()


def places_of_people(connection: Connection, ids: Sequence[str]) -> tuple[int, int]:
    """In how many works, and in how many cues of their own, people or companies stand: what keeps them
    from being deleted."""

    def count(table: sa.Table, owner: str) -> int:
        statement = sa.select(sa.func.count(sa.distinct(table.c[owner]))).where(
            table.c.party_id.in_(list(ids))
        )
        return int(connection.execute(statement).scalar_one())

    return count(work_party, "work_id"), count(cue_party, "cue_id")


def where_used(connection: Connection, kind: str, entry_id: str) -> WhereUsed:
    """Everything that uses an entry of a kind. Raises edit.gone."""
    rows = library_queries.entry_rows(connection, ENTRY_KINDS[kind], [entry_id])
    if not rows:
        raise CuefolioError("edit.gone", table=ENTRY_KINDS[kind].label)
    ids = [entry_id]
    used = WhereUsed(rows[0], films(connection, kind, ids))
    if kind == "party":
        return replace(
            used,
            works=works_of_people(connection, ids),
            people=co_writers(connection, ids),
        )
    if kind == "work":
        return replace(
            used,
            people=parties_of_works(connection, ids),
            recordings=recordings_of_works(connection, ids),
        )
    if kind == "recording":
        return replace(
            used,
            works=work_of_recordings(connection, ids),
            files=files_of_recordings(connection, ids),
        )
    return used

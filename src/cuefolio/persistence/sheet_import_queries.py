# SPDX-License-Identifier: GPL-3.0-or-later
"""The library as a received sheet is compared with it: people and works with what identifies them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.persistence.tables import cue, cue_work, party, recording, work, work_party


@dataclass(frozen=True, slots=True)
class KnownParty:
    """A person or company; ``ipi`` as it is stored."""

    id: str
    name: str
    key: str
    kind: str
    ipi: str
    given_names: str


@dataclass(frozen=True, slots=True)
class KnownWork:
    """A work; ``writers`` are the folded names of who wrote it, ``films`` the productions that use it."""

    id: str
    title: str
    key: str
    iswc: str
    number: str
    writers: frozenset[str]
    films: frozenset[str]


def parties(connection: Connection) -> list[KnownParty]:
    """Every person and company, the oldest first."""
    statement = sa.select(
        party.c.id, party.c.name, party.c.name_key, party.c.kind, party.c.ipi, party.c.given_names
    ).order_by(party.c.id)
    return [KnownParty(*(value or "" for value in row)) for row in connection.execute(statement)]


def works(connection: Connection) -> list[KnownWork]:
    """Every work, the oldest first."""
    writers: defaultdict[str, set[str]] = defaultdict(set)
    named = sa.select(work_party.c.work_id, party.c.name_key).join(party, party.c.id == work_party.c.party_id)
    for row in connection.execute(named.where(work_party.c.role.in_(sorted(WRITER_ROLES)))):
        writers[row.work_id].add(row.name_key)
    films: defaultdict[str, set[str]] = defaultdict(set)
    used = sa.select(cue_work.c.work_id, cue.c.production_id).join(cue, cue.c.id == cue_work.c.cue_id)
    for row in connection.execute(used.distinct()):
        films[row.work_id].add(row.production_id)
    statement = sa.select(
        work.c.id, work.c.title, work.c.title_key, work.c.iswc, work.c.society_work_number
    ).order_by(work.c.id)
    return [
        KnownWork(
            row.id,
            row.title,
            row.title_key,
            row.iswc or "",
            row.society_work_number or "",
            frozenset(writers[row.id]),
            frozenset(films[row.id]),
        )
        for row in connection.execute(statement)
    ]


def recording_with(connection: Connection, isrc: str) -> str | None:
    """Key of the oldest recording of this ISRC."""
    statement = sa.select(recording.c.id).where(recording.c.isrc == isrc).order_by(recording.c.id).limit(1)
    return connection.execute(statement).scalar()

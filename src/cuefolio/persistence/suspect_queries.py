# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries as they are compared with each other, and the answers that a person gave about pairs of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.library import EntryKind
from cuefolio.domain.similarity import Reason, identifier
from cuefolio.domain.suspects import Candidate
from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.persistence.entry_links import links
from cuefolio.persistence.tables import distinct_pair, media_file, metadata, party, work_party

_IDENTIFIERS = {
    "party": (Reason.IPI, "ipi"),
    "work": (Reason.ISWC, "iswc"),
    "recording": (Reason.ISRC, "isrc"),
}
_LEAST = 5
"""A shorter number is somebody's own note, not an identifier."""
_COMPANY = {"company": True, "person": False}


def candidates(connection: Connection, kind: EntryKind) -> list[Candidate]:
    """Every entry of a kind with what tells it apart from others of its name."""
    table = metadata.tables[kind.id]
    found = links(kind.id).subquery()
    counts: dict[str, int] = {
        row[0]: row[1]
        for row in connection.execute(
            sa.select(found.c.entry_id, sa.func.count(sa.distinct(found.c.cue_id))).group_by(found.c.entry_id)
        )
    }
    files = _files(connection) if kind.id == "recording" else {}
    people = _people(connection) if kind.id == "work" else {}
    reason, column = _IDENTIFIERS.get(kind.id, (None, ""))
    result = []
    for row in connection.execute(sa.select(table).order_by(table.c.id)):
        facts = row._mapping
        identifiers: dict[str, frozenset[str]] = {}
        if reason is not None:
            identifiers[reason] = _numbers(facts[column])
        if row.id in files:
            identifiers[Reason.FILE] = frozenset(files[row.id])
        writers = people.get(row.id, {})
        result.append(
            Candidate(
                row.id,
                _name(kind.id, facts),
                identifiers,
                within=facts["production_id"] if kind.id == "scene" else "",
                company=_COMPANY.get(facts["kind"] or "") if kind.id == "party" else None,
                artist=(facts["artist"] or "") if kind.id == "recording" else "",
                version=(facts["version_title"] or "") if kind.id == "recording" else "",
                seconds=_seconds(facts),
                people=frozenset(writers),
                people_names=tuple(writers.values()),
                uses=counts.get(row.id, 0),
            )
        )
    return result


def _name(kind: str, facts: Any) -> str:
    """A person's whole name, where the given names stand in a field of their own."""
    name = str(facts["title"] if kind in ("work", "recording") else facts["name"])
    given = (facts["given_names"] or "") if kind == "party" else ""
    if given and "," not in name and not set(given.split()) <= set(name.split()):
        return f"{given} {name}"
    return name


def _numbers(text: str | None) -> frozenset[str]:
    found = (identifier(part) for part in re.split(r"[;,]", text or ""))
    return frozenset(number for number in found if len(number) >= _LEAST)


def _seconds(facts: Any) -> float | None:
    milliseconds = facts.get("duration_ms")
    return None if milliseconds is None else milliseconds / 1000


def _files(connection: Connection) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in connection.execute(sa.select(media_file.c.recording_id, media_file.c.fingerprint)):
        found[row.recording_id].append(row.fingerprint)
    return found


def _people(connection: Connection) -> dict[str, dict[str, str]]:
    """Writers of works: names by key."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    statement = sa.select(work_party.c.work_id, party.c.id, party.c.name).join(
        party, party.c.id == work_party.c.party_id
    )
    for row in connection.execute(statement.where(work_party.c.role.in_(sorted(WRITER_ROLES)))):
        found[row.work_id][row.id] = row.name
    return found


def namesakes(connection: Connection, kind: EntryKind, key: str, except_id: str, within: str) -> list[str]:
    """Other entries of the folded name ``key``; scenes only in the production ``within``."""
    table = metadata.tables[kind.id]
    statement = sa.select(table.c.id).where(
        table.c[f"{kind.name_column}_key"] == key, table.c.id != except_id
    )
    if kind.id == "scene":
        statement = statement.where(table.c.production_id == within)
    return list(connection.execute(statement.order_by(table.c.id)).scalars())


# answers


def distinct_pairs(connection: Connection, kind: str) -> set[tuple[str, str]]:
    """Pairs of which somebody said that they are not the same; the smaller key first."""
    statement = sa.select(distinct_pair.c.first_id, distinct_pair.c.second_id)
    rows = connection.execute(statement.where(distinct_pair.c.kind == kind))
    return {(row.first_id, row.second_id) for row in rows}


def pairs_with(connection: Connection, kind: str, ids: Iterable[str]) -> Sequence[Any]:
    """Rows of the answers that concern any of ``ids``."""
    keys = list(ids)
    return connection.execute(
        sa.select(distinct_pair).where(
            distinct_pair.c.kind == kind,
            distinct_pair.c.first_id.in_(keys) | distinct_pair.c.second_id.in_(keys),
        )
    ).all()

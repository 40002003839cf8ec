# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote and who publishes: parties are entered once, and kept with the work where there is one.

A cue with exactly one work shows that work's parties, and editing them edits the work, for every cue
that uses it. A cue without a work, or with several (a medley), keeps parties of its own; so does a cue that
overrides its work. A medley without parties of its own shows those of its works.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from cuefolio.domain.parties import CueParty
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import COMPOSER_ROLES, WRITER_ROLES, Role
from cuefolio.persistence import cue_rows, lookups
from cuefolio.persistence.tables import cue_party, cue_work, work_party
from cuefolio.persistence.unit_of_work import Record, Table, UnitOfWork
from cuefolio.services.cue_values import TypedParty, names
from cuefolio.services.party_lines import sync

_ROLES: dict[str, tuple[frozenset[Role], Role]] = {
    "composer": (COMPOSER_ROLES, Role.COMPOSER),
    "writer": (WRITER_ROLES - COMPOSER_ROLES, Role.AUTHOR),
    "publisher": (frozenset(Role) - WRITER_ROLES, Role.PUBLISHER),
}
"""Field -> the roles it shows, and the role of a name typed into it."""
PartyTuple = tuple[str, str, str | None, int | None]
"""Name, role code, society ("" for unknown, None for that of the person), share of 1/10000 or None."""


def set_parties(uow: UnitOfWork, cue_row: Record, field_name: str, value: object) -> None:
    """Make the parties of one field exactly those given; known names keep role, society and share.

    ``value``: text with names separated by ``;``, a list of names, or of TypedParty.
    """
    roles, default = _ROLES[field_name]
    wanted = (
        [_typed(v) for v in value]
        if isinstance(value, (list, tuple))
        else [TypedParty(n) for n in names(field_name, str(value or ""))]
    )
    wanted = list({_line(entry): entry for entry in reversed(wanted)}.values())[::-1]
    table, owner_column, owner = home(uow, cue_row.id)
    if table is cue_party:
        _leave_the_works(uow, owner)
    rows = lookups.party_rows(uow.connection, table, owner_column, owner)
    others = [row for row in rows if row.role not in roles]
    mine = [row for row in rows if row.role in roles]
    wanted = [entry for typed in wanted for entry in _each_line(typed, mine)]
    ahead = rows.index(mine[0]) if mine else _ahead(others, field_name)
    sync(uow, table, owner_column, owner, mine, wanted, default, first=ahead)
    for place, row in enumerate(others):
        uow.update(table, row.id, position=place if place < ahead else place + len(wanted))


def _line(entry: TypedParty) -> tuple[str | None, ...]:
    return (fold(entry.name), entry.role, fold(entry.writer or ""), entry.party_id)


def _each_line(entry: TypedParty, rows: Sequence[Any]) -> list[TypedParty]:
    """A name alone stands for all its lines: a publisher may have one for each of several writers."""
    if entry.role is not None or entry.writer is not None:
        return [entry]
    return [entry] * max(1, sum(row.name_key == fold(entry.name) for row in rows))


def _leave_the_works(uow: UnitOfWork, cue_id: str) -> None:
    """Before one field of a medley is edited, its other parties become the cue's own, as they are shown."""
    if len(lookups.links(uow.connection, cue_work, cue_id)) > 1:
        row = cue_rows.cue_rows(uow.connection, [cue_id])[0]
        if row.parties_from_work:
            override(uow, cue_id, as_typed(row.parties))


def _ahead(rows: Sequence[Any], field_name: str) -> int:
    """How many of ``rows`` stand before the first party of a field that had none: composers come first,
    publishers last."""
    order = list(_ROLES)
    earlier = {role for name in order[: order.index(field_name)] for role in _ROLES[name][0]}
    return max((place for place, row in enumerate(rows, start=1) if row.role in earlier), default=0)


def replace_parties(uow: UnitOfWork, cue_id: str, wanted: Sequence[TypedParty]) -> None:
    """Make all parties of a cue (or of its one work) exactly ``wanted``; each must say its role."""
    table, owner_column, owner = home(uow, cue_id)
    rows = lookups.party_rows(uow.connection, table, owner_column, owner)
    sync(uow, table, owner_column, owner, list(rows), list(wanted), Role.COMPOSER, first=0)


def replace_parties_of_work(uow: UnitOfWork, work_id: str, wanted: Sequence[TypedParty]) -> None:
    """Make all parties of a work exactly ``wanted``; each must say its role."""
    rows = lookups.party_rows(uow.connection, work_party, "work_id", work_id)
    sync(uow, work_party, "work_id", work_id, list(rows), list(wanted), Role.COMPOSER, first=0)


def typed_parties(rows: Sequence[PartyTuple]) -> list[TypedParty]:
    """Parties from (name, role, society, share) as the window holds them; unnamed ones are left out."""
    return [
        TypedParty(
            single_line(name),
            role,
            None if society is None else single_line(society),
            share,
            keep_share=False,
        )
        for name, role, society, share in rows
        if single_line(name)
    ]


def as_typed(parties: Sequence[CueParty]) -> list[TypedParty]:
    """Parties as they are shown, to be written somewhere else as they are."""
    return [
        TypedParty(p.name, p.role, p.society, p.share, False, writer=p.writer, party_id=p.party_id)
        for p in parties
    ]


def cleaned(wanted: Sequence[TypedParty]) -> list[TypedParty]:
    """Parties as they came from outside, names and societies on one line; unnamed ones are left out."""
    return [
        replace(
            entry,
            name=single_line(entry.name),
            society=None if entry.society is None else single_line(entry.society),
        )
        for entry in wanted
        if single_line(entry.name)
    ]


def override(uow: UnitOfWork, cue_id: str, wanted: Sequence[TypedParty]) -> None:
    """Give a cue parties of its own, whatever its works say; none at all makes it follow them again."""
    rows = lookups.party_rows(uow.connection, cue_party, "cue_id", cue_id)
    sync(uow, cue_party, "cue_id", cue_id, list(rows), list(wanted), Role.COMPOSER, first=0)


def home(uow: UnitOfWork, cue_id: str) -> tuple[Table, str, str]:
    """Where the parties of a cue live: table, owner column, owner key."""
    own = lookups.links(uow.connection, cue_party, cue_id)
    works = lookups.links(uow.connection, cue_work, cue_id)
    if not own and len(works) == 1:
        return work_party, "work_id", works[0].work_id
    return cue_party, "cue_id", cue_id


def _typed(value: object) -> TypedParty:
    return value if isinstance(value, TypedParty) else TypedParty(str(value))

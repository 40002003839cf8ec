# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote and who publishes: parties are entered once, and kept with the work where there is one.

A cue with exactly one work shows that work's parties, and editing them edits the work, for every cue
that uses it. A cue without a work, or with several (a medley), keeps parties of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import COMPOSER_ROLES, WRITER_ROLES, Role
from cuefolio.persistence import lookups
from cuefolio.persistence.tables import cue_party, cue_work, party, work_party
from cuefolio.persistence.unit_of_work import Record, Table, UnitOfWork
from cuefolio.services.cue_values import TypedParty, names

_ROLES: dict[str, tuple[frozenset[Role], Role]] = {
    "composer": (COMPOSER_ROLES, Role.COMPOSER),
    "writer": (WRITER_ROLES - COMPOSER_ROLES, Role.AUTHOR),
    "publisher": (frozenset(Role) - WRITER_ROLES, Role.PUBLISHER),
}
"""Field -> the roles it shows, and the role of a name typed into it."""
_COMPANY_ROLES = frozenset(Role) - WRITER_ROLES
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
    wanted = list({(fold(entry.name), entry.role): entry for entry in reversed(wanted)}.values())[::-1]
    table, owner_column, owner = home(uow, cue_row.id)
    rows = lookups.party_rows(uow.connection, table, owner_column, owner)
    others = [row for row in rows if row.role not in roles]
    mine = [row for row in rows if row.role in roles]
    ahead = rows.index(mine[0]) if mine else _ahead(others, field_name)
    _sync(uow, table, owner_column, owner, mine, wanted, default, first=ahead)
    for place, row in enumerate(others):
        uow.update(table, row.id, position=place if place < ahead else place + len(wanted))


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
    _sync(uow, table, owner_column, owner, list(rows), list(wanted), Role.COMPOSER, first=0)


def replace_parties_of_work(uow: UnitOfWork, work_id: str, wanted: Sequence[TypedParty]) -> None:
    """Make all parties of a work exactly ``wanted``; each must say its role."""
    rows = lookups.party_rows(uow.connection, work_party, "work_id", work_id)
    _sync(uow, work_party, "work_id", work_id, list(rows), list(wanted), Role.COMPOSER, first=0)


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


def home(uow: UnitOfWork, cue_id: str) -> tuple[Table, str, str]:
    """Where the parties of a cue live: table, owner column, owner key."""
    own = lookups.links(uow.connection, cue_party, cue_id)
    works = lookups.links(uow.connection, cue_work, cue_id)
    if not own and len(works) == 1:
        return work_party, "work_id", works[0].work_id
    return cue_party, "cue_id", cue_id


def party_id(uow: UnitOfWork, name: str, role: str, society: str | None) -> str:
    """Key of the person or company of this name; a new one is added. A first society is remembered."""
    found = lookups.by_key(uow.connection, party, "name_key", fold(name))
    if found is None:
        kind = "company" if role in _COMPANY_ROLES else "person"
        return uow.insert(party, name=name, name_key=fold(name), kind=kind, society=society or None)
    if society and uow.get(party, found).society is None:
        uow.update(party, found, society=society)
    return found


def _typed(value: object) -> TypedParty:
    return value if isinstance(value, TypedParty) else TypedParty(str(value))


def _sync(
    uow: UnitOfWork,
    table: Table,
    owner_column: str,
    owner: str,
    rows: list[Any],
    wanted: list[TypedParty],
    default: Role,
    first: int,
) -> None:
    left = list(rows)
    kept: list[tuple[TypedParty, Any]] = []
    for entry in wanted:
        match = next(
            (row for row in left if row.name_key == fold(entry.name) and entry.role in (None, row.role)), None
        )
        match = match or next((row for row in left if row.name_key == fold(entry.name)), None)
        if match is not None:
            left.remove(match)
        kept.append((entry, match))
    for row in left:
        uow.delete(table, row.id)
    for position, (entry, row) in enumerate(kept, start=first):
        role = str(entry.role or (row.role if row is not None else default))
        key = row.party_id if row is not None else party_id(uow, entry.name, role, entry.society)
        values: dict[str, Any] = {"position": position, "role": role}
        if entry.society is not None:
            known = uow.get(party, key).society
            # "" is unknown here, whatever the person belongs to elsewhere; None follows the person.
            values["society"] = None if entry.society == (known or "") else entry.society
        if not entry.keep_share:
            values["share"] = entry.share
        if row is not None:
            uow.update(table, row.id, **values)
        else:
            values.setdefault("share", entry.share)
            values.setdefault("society", None)
            uow.insert(table, party_id=key, **{owner_column: owner}, **values)

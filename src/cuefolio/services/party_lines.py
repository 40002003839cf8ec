# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of parties of one work or one cue, made exactly those that are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.shares import WHOLE
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import WRITER_ROLES, Role
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups
from cuefolio.persistence.tables import party
from cuefolio.persistence.unit_of_work import Table, UnitOfWork
from cuefolio.services.cue_values import TypedParty

_COMPANY_ROLES = frozenset(Role) - WRITER_ROLES


def sync(
    uow: UnitOfWork,
    table: Table,
    owner_column: str,
    owner: str,
    rows: list[Any],
    wanted: Sequence[TypedParty],
    default: Role,
    first: int,
) -> None:
    """Make ``rows`` (lines of ``owner`` in ``table``) exactly ``wanted``, in order from position ``first``.

    Known names keep their line with what ``wanted`` does not say; ``default`` is the role of a new name that
    has none. Raises party.bad_role, party.bad_share, party.bad_writer.
    """
    left = list(rows)
    kept: list[tuple[TypedParty, Any]] = []
    for entry in wanted:
        _check(entry)
        match = max((row for row in left if _is_of(row, entry)), key=_likeness(entry), default=None)
        if match is not None:
            left.remove(match)
        kept.append((entry, match))
    for row in left:
        uow.delete(table, row.id)
    chains: list[tuple[TypedParty, str]] = []
    for position, (entry, row) in enumerate(kept, start=first):
        key = row.party_id if row is not None else entry.party_id
        role = str(entry.role or (row.role if row is not None else default))
        key = key or party_id(uow, entry.name, role, entry.society, entry.ipi)
        _describe(uow, key, entry)
        values: dict[str, Any] = {"position": position, "role": role}
        if entry.society is not None:
            known = uow.get(party, key).society
            # "" is unknown here, whatever the person belongs to elsewhere; None follows the person.
            values["society"] = None if entry.society == (known or "") else entry.society
        if not entry.keep_share:
            values["share"] = entry.share
        if row is not None:
            uow.update(table, row.id, **values)
            line = row.id
        else:
            values.setdefault("share", entry.share)
            values.setdefault("society", None)
            line = uow.insert(table, party_id=key, writer_party_id=None, **{owner_column: owner}, **values)
        if entry.writer is not None:
            chains.append((entry, line))
    if chains:
        _chain(uow, table, owner_column, owner, chains)


def party_id(uow: UnitOfWork, name: str, role: str, society: str | None, ipi: str | None = None) -> str:
    """Key of the person or company of this name; a new one is added. A first society is remembered.

    Of several people of one name the one with this IPI; nobody whose IPI is another one.
    """
    key = fold(name)
    wanted = canonical(Scheme.IPI, ipi) if ipi else ""
    known = lookups.namesakes(uow.connection, key)
    if wanted:
        known = [row for row in known if (row.ipi or "") in (wanted, "")]
        known.sort(key=lambda row: not row.ipi)
    if not known:
        kind = "company" if role in _COMPANY_ROLES else "person"
        return uow.insert(party, name=name, name_key=key, kind=kind, society=society or None)
    found = str(known[0].id)
    if society and uow.get(party, found).society is None:
        uow.update(party, found, society=society)
    return found


def _is_of(row: Any, entry: TypedParty) -> bool:
    if entry.party_id is not None:
        return bool(row.party_id == entry.party_id)
    return bool(row.name_key == fold(entry.name))


def _check(entry: TypedParty) -> None:
    if entry.role is not None and entry.role not in frozenset(Role):
        raise CuefolioError(
            "party.bad_role", name=entry.name, role=entry.role, choices=", ".join(role.value for role in Role)
        )
    if entry.share is not None and not 0 <= entry.share <= WHOLE:
        raise CuefolioError("party.bad_share", name=entry.name, share=f"{entry.share / 100:g} %")


def _likeness(entry: TypedParty) -> Any:
    """How well a line of the same name fits: role first, then writer, then IPI; the first of equals."""
    writer = None if entry.writer is None else fold(entry.writer)
    ipi = canonical(Scheme.IPI, entry.ipi) if entry.ipi else None

    def rank(row: Any) -> tuple[bool, bool, bool]:
        return (
            entry.role in (None, row.role),
            writer in (None, row.writer_key or ""),
            ipi in (None, row.ipi or ""),
        )

    return rank


def _describe(uow: UnitOfWork, key: str, entry: TypedParty) -> None:
    """Store what was said about the person."""
    facts: dict[str, str | None] = {}
    if entry.ipi is not None:
        facts["ipi"] = canonical(Scheme.IPI, entry.ipi) or None
    if entry.given_names is not None:
        facts["given_names"] = single_line(entry.given_names) or None
    if facts:
        uow.update(party, key, **facts)


def _chain(
    uow: UnitOfWork,
    table: Table,
    owner_column: str,
    owner: str,
    chains: Sequence[tuple[TypedParty, str]],
) -> None:
    """Point publishers at the writers whose rights they hold."""
    lines = lookups.party_rows(uow.connection, table, owner_column, owner)
    writers = {row.name_key: row.party_id for row in lines if row.role in WRITER_ROLES}
    roles = {row.id: row.role for row in lines}
    for entry, line in chains:
        wanted = fold(single_line(entry.writer or ""))
        if wanted and (roles[line] in WRITER_ROLES or wanted not in writers):
            raise CuefolioError("party.bad_writer", name=entry.name, writer=entry.writer)
        uow.update(table, line, writer_party_id=writers[wanted] if wanted else None)

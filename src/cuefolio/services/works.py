# SPDX-License-Identifier: GPL-3.0-or-later
"""Works: who wrote and publishes them, whether they are free, and what they arrange.

What is changed here holds for every cue that uses the work and does not override its parties.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cuefolio.domain.cue_row import CueParty, Entry
from cuefolio.domain.shares import distribute_remainder, split_equally
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_rows, lookups, work_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import work, work_party
from cuefolio.persistence.unit_of_work import ChangeSet, Table, UnitOfWork
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.party_writer import cleaned, replace_parties_of_work

SIDES = ("writers", "publishers")
"""The two halves of a work's parties; the shares of each make up a whole."""


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """What a work is. ``public_domain`` None is unknown; ``arrangements`` are the works that arrange it."""

    id: str
    title: str
    iswc: str
    work_number: str
    public_domain: bool | None
    arrangement_of: Entry | None
    arrangements: tuple[Entry, ...]


def parties(store: CatalogStore, work_id: str) -> tuple[CueParty, ...]:
    """The parties of a work in order, with society, share, IPI and the writer whose rights they hold."""
    with store.read() as connection:
        return cue_rows.parties_of_work(connection, work_id)


def set_parties(store: CatalogStore, work_id: str, wanted: Sequence[TypedParty]) -> ChangeSet:
    """Make the parties of a work exactly ``wanted``, in this order; each says its role.

    Raises party.bad_role, party.bad_share, party.bad_writer, edit.gone; then nothing is changed.
    """

    def step(uow: UnitOfWork) -> None:
        uow.arguments["name"] = uow.get(work, work_id).title
        replace_parties_of_work(uow, work_id, cleaned(wanted))

    return store.write("step.edit_parties", step)


def facts(store: CatalogStore, work_id: str) -> WorkFacts:
    """What is known of a work. Raises edit.gone."""
    with store.read() as connection:
        row = work_queries.work_with_original(connection, work_id)
        if row is None:
            raise CuefolioError("edit.gone", table="work")
        arrangements = work_queries.arrangements(connection, work_id)
    original = Entry(row.arrangement_of_id, row.original) if row.arrangement_of_id else None
    return WorkFacts(
        row.id,
        row.title,
        row.iswc or "",
        row.society_work_number or "",
        row.public_domain,
        original,
        tuple(Entry(other.id, other.title) for other in arrangements),
    )


def set_public_domain(store: CatalogStore, work_ids: Sequence[str], value: bool | None) -> ChangeSet:
    """Say whether works are in the public domain; None makes it unknown. Raises edit.gone."""

    def step(uow: UnitOfWork) -> None:
        uow.arguments["name"] = _names(uow, work_ids)
        for key in work_ids:
            uow.update(work, key, public_domain=value)

    return store.write("step.edit_work", step)


def set_arrangement_of(store: CatalogStore, work_id: str, original: str) -> ChangeSet:
    """Say which work a work arranges: key or title, "" for none. A title that is new is added.

    Raises work.arranges_itself, work.arrangement_cycle, edit.gone; then nothing is changed.
    """

    def step(uow: UnitOfWork) -> None:
        uow.arguments["name"] = uow.get(work, work_id).title
        arrange(uow, work_id, _work_key(uow, original) if single_line(original) else None)

    return store.write("step.edit_work", step)


def arrange(uow: UnitOfWork, work_id: str, original_id: str | None) -> None:
    """Point a work at the one it arranges, unless that goes round in a circle. Errors as
    ``set_arrangement_of``."""
    title = uow.get(work, work_id).title
    if original_id == work_id:
        raise CuefolioError("work.arranges_itself", title=title)
    if original_id is not None and work_id in work_queries.originals(uow.connection, original_id):
        raise CuefolioError("work.arrangement_cycle", title=title, original=uow.get(work, original_id).title)
    uow.update(work, work_id, arrangement_of_id=original_id)


def split_shares(store: CatalogStore, work_id: str, side: str) -> ChangeSet:
    """Give all writers or all publishers (``side``) of a work equal shares.

    Raises share.nobody, edit.gone.
    """

    def step(uow: UnitOfWork) -> None:
        uow.arguments["name"] = uow.get(work, work_id).title
        divide(uow, work_party, "work_id", work_id, side, equal)

    return store.write("step.split_shares", step)


def distribute_shares(store: CatalogStore, work_id: str, side: str) -> ChangeSet:
    """Distribute what is left to 100 % among the writers or publishers of a work (see
    ``domain.shares.distribute_remainder``). Raises share.nobody, share.over_whole, share.not_rounding."""

    def step(uow: UnitOfWork) -> None:
        uow.arguments["name"] = uow.get(work, work_id).title
        divide(uow, work_party, "work_id", work_id, side, distribute_remainder)

    return store.write("step.distribute_shares", step)


def equal(shares: Sequence[int | None]) -> list[int]:
    """Equal shares in place of ``shares``."""
    return split_equally(len(shares))


def divide(
    uow: UnitOfWork,
    table: Table,
    owner_column: str,
    owner: str,
    side: str,
    rule: Callable[[Sequence[int | None]], list[int]],
) -> None:
    """Set the shares of one side of a work's or cue's own parties by ``rule``. Raises share.nobody."""
    rows = [
        row
        for row in lookups.party_rows(uow.connection, table, owner_column, owner)
        if (row.role in WRITER_ROLES) is (side == "writers")
    ]
    if not rows:
        raise CuefolioError("share.nobody", side=side)
    for row, share in zip(rows, rule([row.share for row in rows]), strict=True):
        uow.update(table, row.id, share=share)


def _work_key(uow: UnitOfWork, text: str) -> str:
    """Key of the work that a key or title names; a new title is added."""
    title = single_line(text)
    if work_queries.work_with_original(uow.connection, title) is not None:
        return title
    found = lookups.by_key(uow.connection, work, "title_key", fold(title))
    return found or uow.insert(work, title=title, title_key=fold(title))


def _names(uow: UnitOfWork, work_ids: Sequence[str]) -> str:
    first = uow.get(work, work_ids[0]).title
    return first if len(work_ids) == 1 else f"{first} and {len(work_ids) - 1} more"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Parties that one cue has instead of those of its work, and the works of a medley.

A cue overrides its work by having parties of its own; ``CueRow.overrides`` says how they differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cuefolio.domain.shares import WHOLE, distribute_remainder, format_share, split_equally, total_ok
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_lists, cue_rows, lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_party, cue_work
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.party_writer import as_typed, cleaned, home, override, replace_parties
from cuefolio.services.works import divide, equal


def override_parties(store: CatalogStore, cue_id: str, wanted: Sequence[TypedParty]) -> ChangeSet:
    """Give a cue parties of its own, exactly ``wanted``, although its work has some; the work stays as it is.

    Raises party.override_empty, party.bad_role, party.bad_share, party.bad_writer; then nothing is changed.
    """
    entries = cleaned(wanted)
    if not entries:
        raise CuefolioError("party.override_empty")

    def work(uow: UnitOfWork) -> None:
        uow.arguments["name"] = _name(uow, cue_id)
        override(uow, cue_id, entries)

    return store.write("step.override_parties", work)


def follow_work(store: CatalogStore, cue_ids: Sequence[str]) -> ChangeSet:
    """Let cues show the parties of their works again; their own are dropped. Cues without a work keep
    theirs."""

    def work(uow: UnitOfWork) -> None:
        uow.arguments["name"] = _name(uow, cue_ids[0]) if len(cue_ids) == 1 else f"{len(cue_ids)} cues"
        for key in cue_ids:
            if lookups.links(uow.connection, cue_work, key):
                override(uow, key, ())

    return store.write("step.follow_work", work)


def parties_as_last_cue(store: CatalogStore, cue_id: str) -> ChangeSet:
    """Give a cue the parties of the last music before it in film order that has any ("same as last cue").

    They are written where an edit would write them: to the cue's work where it has exactly one. Raises
    party.no_last_cue.
    """

    def work(uow: UnitOfWork) -> None:
        uow.arguments["name"] = _name(uow, cue_id)
        ids = cue_lists.cue_ids(uow.connection, uow.get(cue, cue_id).production_id, "film", False)
        before = list(reversed(ids[: ids.index(cue_id)]))
        for start in range(0, len(before), cue_rows.CHUNK):
            for row in cue_rows.cue_rows(uow.connection, before[start : start + cue_rows.CHUNK]):
                if row.is_music and row.parties:
                    replace_parties(uow, cue_id, as_typed(row.parties))
                    return
        raise CuefolioError("party.no_last_cue", name=_name(uow, cue_id))

    return store.write("step.parties_as_last", work)


def split_shares(store: CatalogStore, cue_id: str, side: str) -> ChangeSet:
    """Give all writers or all publishers (``side``) of a cue, or of its one work, equal shares.

    Raises share.nobody, party.medley_shares.
    """
    return _divide(store, "step.split_shares", cue_id, side, equal)


def distribute_shares(store: CatalogStore, cue_id: str, side: str) -> ChangeSet:
    """Distribute what is left to 100 % among the writers or publishers of a cue, or of its one work (see
    ``domain.shares.distribute_remainder``). Raises as ``split_shares``, share.over_whole,
    share.not_rounding."""
    return _divide(store, "step.distribute_shares", cue_id, side, distribute_remainder)


def set_portions(store: CatalogStore, cue_id: str, portions: Sequence[int | None]) -> ChangeSet:
    """Say how much of a medley each of its works is, in the order of its works: 1/10000, None is unknown.

    Raises medley.few, medley.count, medley.total when all are known and make up no whole.
    """
    return _portions(store, cue_id, lambda _count: list(portions))


def split_portions(store: CatalogStore, cue_id: str) -> ChangeSet:
    """Divide a medley equally among its works. Raises medley.few."""
    return _portions(store, cue_id, split_equally)


def _portions(store: CatalogStore, cue_id: str, made: Callable[[int], Sequence[int | None]]) -> ChangeSet:
    def work(uow: UnitOfWork) -> None:
        name = uow.arguments["name"] = _name(uow, cue_id)
        links = lookups.links(uow.connection, cue_work, cue_id)
        if len(links) < 2:
            raise CuefolioError("medley.few", name=name)
        portions = made(len(links))
        if len(portions) != len(links):
            raise CuefolioError("medley.count", name=name, works=len(links), given=len(portions))
        known = [portion for portion in portions if portion is not None]
        total = sum(known)
        wrong = not total_ok(total) if len(known) == len(links) else total > WHOLE
        if wrong or any(portion < 0 for portion in known):
            raise CuefolioError("medley.total", name=name, total=format_share(total))
        for link, portion in zip(links, portions, strict=True):
            uow.update(cue_work, link.id, portion=portion)

    return store.write("step.set_portions", work)


def _divide(
    store: CatalogStore,
    code: str,
    cue_id: str,
    side: str,
    rule: Callable[[Sequence[int | None]], list[int]],
) -> ChangeSet:
    def work(uow: UnitOfWork) -> None:
        name = uow.arguments["name"] = _name(uow, cue_id)
        table, owner_column, owner = home(uow, cue_id)
        follows = table is cue_party and not lookups.links(uow.connection, cue_party, cue_id)
        if follows and lookups.links(uow.connection, cue_work, cue_id):
            raise CuefolioError("party.medley_shares", name=name)
        divide(uow, table, owner_column, owner, side, rule)

    return store.write(code, work)


def _name(uow: UnitOfWork, cue_id: str) -> str:
    row = uow.get(cue, cue_id)
    return row.number or row.title or "a cue"

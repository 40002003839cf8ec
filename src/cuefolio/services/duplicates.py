# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries that may have been entered twice, and the answers that people gave.

Nothing is merged here: what looks alike is offered, and "not the same" is remembered in the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from cuefolio.domain import suspects as alike
from cuefolio.domain.library import ENTRY_KINDS, LibraryRow
from cuefolio.domain.suspects import Group, Pair
from cuefolio.domain.text import fold, single_line
from cuefolio.errors import CuefolioError
from cuefolio.persistence import library_queries, suspect_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import distinct_pair, metadata
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork


def suspects(
    store: CatalogStore,
    kind: str,
    *,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[..., object] | None = None,
) -> list[Pair]:
    """Pairs of entries of a kind (a key of ``ENTRY_KINDS``) that may be one, the surest first: equal IPI,
    ISWC, ISRC or file, then alike names. Pairs with different identifiers come last, as information.

    20,000 entries take some seconds. Raises job.cancelled.
    """
    with store.read() as connection:
        entries = suspect_queries.candidates(connection, ENTRY_KINDS[kind])
        apart = suspect_queries.distinct_pairs(connection, kind)
    return alike.find(kind, entries, apart, cancelled=cancelled, progress=progress)


def groups(
    store: CatalogStore,
    kind: str,
    *,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[..., object] | None = None,
) -> list[Group]:
    """``suspects`` put together: entries that are probably one, the most used first."""
    found = suspects(store, kind, cancelled=cancelled, progress=progress)
    with store.read() as connection:
        return alike.groups(found, suspect_queries.distinct_pairs(connection, kind))


def not_the_same(store: CatalogStore, kind: str, ids: Sequence[str]) -> ChangeSet:
    """Remember that entries are all different, so that they are not offered again. Raises edit.gone,
    merge.few."""
    keys = sorted(set(ids))
    if len(keys) < 2:
        raise CuefolioError("merge.few")

    def work(uow: UnitOfWork) -> None:
        for key in keys:
            uow.get(metadata.tables[kind], key)
        known = suspect_queries.distinct_pairs(uow.connection, kind)
        for one, two in combinations(keys, 2):
            if (one, two) not in known:
                uow.insert(distinct_pair, kind=kind, first_id=one, second_id=two)

    return store.write("step.not_the_same", work, count=len(keys), name=_name_of(store, kind, ids[0]))


def namesakes(store: CatalogStore, kind: str, name: str, entry_id: str = "") -> list[LibraryRow]:
    """Entries that have this name (folded) already, without ``entry_id`` itself; scenes of its production."""
    described = ENTRY_KINDS[kind]
    with store.read() as connection:
        within = ""
        if kind == "scene":
            own = library_queries.entry_rows(connection, described, [entry_id])
            within = own[0].within if own else ""
        key = fold(single_line(name))
        found = suspect_queries.namesakes(connection, described, key, entry_id, within) if key else []
        return library_queries.entry_rows(connection, described, found)


def _name_of(store: CatalogStore, kind: str, key: str) -> str:
    described = ENTRY_KINDS[kind]
    with store.read() as connection:
        rows = library_queries.entry_rows(connection, described, [key])
    return rows[0].values[described.name_column] if rows else described.label

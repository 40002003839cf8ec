# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches that people gave a name: kept, renamed, put in order, counted."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from functools import cache

from cuefolio.domain.query import EVERYTHING, parse
from cuefolio.domain.query.facts import ALIASES
from cuefolio.domain.saved_search import SavedSearch
from cuefolio.domain.text import fold, single_line
from cuefolio.errors import CuefolioError
from cuefolio.persistence import saved_search_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import saved_search
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.resources import read_text
from cuefolio.services.search import FIELDS


def all(store: CatalogStore) -> list[SavedSearch]:
    """All saved searches in their order, not counted."""
    with store.read() as connection:
        return saved_search_queries.saved_searches(connection)


def find(store: CatalogStore, name: str) -> SavedSearch:
    """The saved search of this name (case and accents do not matter) or key. Raises saved.not_found."""
    wanted, known = fold(single_line(name)), all(store)
    for found in known:
        if fold(found.name) == wanted or found.id == name:
            return found
    listed = "; ".join(f'"{search.name}"' for search in known[:20]) or "none yet"
    raise CuefolioError("saved.not_found", name=name, known=listed)


def counted(store: CatalogStore, *, cancelled: Callable[[], bool] | None = None) -> list[SavedSearch]:
    """All saved searches with how many cues each finds; a sound-design entry counts like any other.

    Brings the search index up to date on the way, in pieces so small that an edit waits for a few
    milliseconds at most. Raises job.cancelled when ``cancelled`` says so.
    """
    give_up = cancelled or (lambda: False)
    known = all(store)
    nodes = {search.id: parse(search.query, FIELDS, ALIASES) for search in known}
    done = saved_search_queries.refresh_index(store, give_up)
    counts = saved_search_queries.count(store, nodes, give_up) if done else None
    if counts is None:
        raise CuefolioError("job.cancelled")
    return [dataclasses.replace(search, count=counts[search.id]) for search in known]


def save(store: CatalogStore, name: str, query: str) -> ChangeSet:
    """Keep a query under a name, behind the others; ``created[0]`` is its key.

    Raises saved.no_name, saved.no_query, saved.exists.
    """
    name, query = _name(store, name), _query(query)

    def work(uow: UnitOfWork) -> None:
        last = saved_search_queries.positions(uow.connection)[-1:]
        position = last[0][1] + 1 if last else 1
        key = uow.insert(saved_search, name=name, name_key=fold(name), query=query, position=position)
        uow.created.append(key)

    return store.write("step.save_search", work, name=name)


def rename(store: CatalogStore, search_id: str, name: str) -> ChangeSet:
    """Give a saved search another name. Raises saved.no_name, saved.exists, edit.gone."""
    name = _name(store, name, search_id)
    return store.write(
        "step.rename_search",
        lambda uow: uow.update(saved_search, search_id, name=name, name_key=fold(name)),
        name=name,
    )


def change_query(store: CatalogStore, search_id: str, query: str) -> ChangeSet:
    """Let a saved search look for something else. Raises saved.no_query, edit.gone."""
    query = _query(query)
    return store.write(
        "step.change_search",
        lambda uow: uow.update(saved_search, search_id, query=query),
        name=_named(store, search_id),
    )


def delete(store: CatalogStore, search_ids: Sequence[str]) -> ChangeSet:
    """Forget saved searches; the cues that they find stay."""

    def work(uow: UnitOfWork) -> None:
        for key in search_ids:
            uow.delete(saved_search, key)

    if len(search_ids) == 1:
        return store.write("step.delete_search", work, name=_named(store, search_ids[0]))
    return store.write("step.delete_searches", work, count=len(search_ids))


def move(store: CatalogStore, search_id: str, before: str | None) -> ChangeSet:
    """Put a saved search before another one, or behind all with None."""

    def work(uow: UnitOfWork) -> None:
        keys = [key for key, _position in saved_search_queries.positions(uow.connection)]
        if search_id not in keys:
            raise CuefolioError("edit.gone", table="saved search")
        if before == search_id:
            return
        keys.remove(search_id)
        keys.insert(keys.index(before) if before in keys else len(keys), search_id)
        for position, key in enumerate(keys, start=1):
            uow.update(saved_search, key, position=position)

    return store.write("step.move_search", work, name=_named(store, search_id))


def add_usual(store: CatalogStore) -> ChangeSet:
    """Add those of the usual searches whose names are not taken. Raises saved.all_there."""
    taken = {fold(search.name) for search in all(store)}
    missing = [entry for entry in usual() if fold(entry["name"]) not in taken]
    if not missing:
        raise CuefolioError("saved.all_there")

    def work(uow: UnitOfWork) -> None:
        last = saved_search_queries.positions(uow.connection)[-1:]
        first = last[0][1] + 1 if last else 1
        uow.insert_many(saved_search, seeds(missing, first))

    return store.write("step.add_searches", work, count=len(missing))


@cache
def usual() -> tuple[dict[str, str], ...]:
    """The searches that a new catalogue begins with: name and query. People edit their own copy."""
    return tuple(json.loads(read_text("vocabularies", "searches.json"))["searches"])


def seeds(entries: Sequence[dict[str, str]], first: int = 1) -> list[dict[str, object]]:
    """Column values of rows for these entries, from position ``first``."""
    return [
        {"name": entry["name"], "name_key": fold(entry["name"]), "query": entry["query"], "position": n}
        for n, entry in enumerate(entries, start=first)
    ]


def _named(store: CatalogStore, search_id: str) -> str:
    name = next((search.name for search in all(store) if search.id == search_id), None)
    if name is None:
        raise CuefolioError("edit.gone", table="saved search")
    return name


def _name(store: CatalogStore, name: str, own: str = "") -> str:
    name = single_line(name)
    if not name:
        raise CuefolioError("saved.no_name")
    if any(fold(search.name) == fold(name) and search.id != own for search in all(store)):
        raise CuefolioError("saved.exists", name=name)
    return name


def _query(query: str) -> str:
    query = single_line(query)
    if parse(query, FIELDS, ALIASES) == EVERYTHING:
        raise CuefolioError("saved.no_query")
    return query

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cue table lists: the cues of a production or of a search, filtered, sorted and in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import eq, ge, gt, le, lt

from cuefolio.domain import cue_conditions
from cuefolio.domain.cue_conditions import Condition
from cuefolio.domain.cue_groups import Figures, Group, Listing
from cuefolio.domain.loose_times import loose_seconds
from cuefolio.domain.query import EVERYTHING, Node, finds_nothing, parse
from cuefolio.domain.query.facts import ALIASES, FACTS
from cuefolio.domain.vocabulary import Origin
from cuefolio.persistence import cue_groups, cue_lists, cue_totals
from cuefolio.persistence.cue_groups import Value
from cuefolio.persistence.figure_table import FigureTable
from cuefolio.persistence.store import CatalogStore

_REPORTED = "reported"
"""Whole seconds after carving: they are in no index, and computed for filter and order."""

_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
    cue_conditions.LESS: lt,
    cue_conditions.AT_LEAST: ge,
}


def listing(
    store: CatalogStore,
    film_id: str | None,
    query: str = "",
    *,
    conditions: Sequence[Condition] = (),
    order: str = "film",
    descending: bool = False,
    grouping: str = "",
    keep: Iterable[str] = (),
) -> Listing:
    """The cues of a production, or (for None) those that a query finds everywhere ("" finds all).

    ``conditions`` must all hold, but the cues in ``keep`` are listed anyway. ``order`` is a field's name or
    "film"; inside groups the same. Cues without a value for the grouping come last.
    """
    if film_id is None and grouping == order == "film" and not conditions:
        return _by_film(store, query)
    found = _found(store, film_id, query)
    passing = _passing(store, film_id, query, conditions, found) if conditions else None
    ids = found if order == "film" else _sorted(store, film_id, order, descending, found)
    if passing is not None:
        passing = passing | set(keep)
        ids = [key for key in ids if key in passing]
    if not grouping:
        return Listing(ids, len(found))
    groups = _groups(store, film_id, grouping, ids)
    return Listing([key for group in groups for key in group.ids], len(found), tuple(groups))


def _by_film(store: CatalogStore, query: str) -> Listing:
    """Results of a search as they are shown first: film by film, without a look at single cues."""
    node = parse(query, frozenset(FACTS), ALIASES)
    cue_lists.prepare(store, query=True)
    with store.read() as connection:
        every = None if node == EVERYTHING else node
        found = [] if finds_nothing(query, node) else cue_groups.by_film(connection, every)
    members: dict[str, list[str]] = {}
    for title, ids in found:
        members.setdefault(title, []).extend(ids)
    groups = tuple(Group(f"film:{title}", title, tuple(ids)) for title, ids in members.items())
    ids = [key for group in groups for key in group.ids]
    return Listing(ids, len(ids), groups)


def figures(
    store: CatalogStore,
    film_id: str | None,
    ids: Sequence[str],
    groups: Mapping[str, Sequence[str]],
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Figures:
    """What the listed cues add up to: each, all, group by group, and the whole production.

    Raises job.cancelled when ``cancelled`` says so in between.
    """
    table = _figures(store, film_id, ids, cancelled)
    shown = table.only(ids)
    return Figures(
        shown,
        shown.total(),
        {key: table.total(cues) for key, cues in groups.items()},
        None if film_id is None else table.total(),
    )


def matching(
    store: CatalogStore, film_id: str | None, rules: Sequence[Sequence[Condition]]
) -> list[frozenset[str]]:
    """For each rule the cues of a production (of all for None) for which all its conditions hold."""
    if not rules:
        return []
    found = _found(store, film_id, "")
    return [frozenset(_passing(store, film_id, "", rule, found)) for rule in rules]


def _found(store: CatalogStore, film_id: str | None, query: str) -> list[str]:
    node = parse(query, frozenset(FACTS), ALIASES) if film_id is None else EVERYTHING
    if finds_nothing(query, node):
        return []
    return _search(store, film_id, node)


def _search(store: CatalogStore, film_id: str | None, node: Node) -> list[str]:
    """Keys in film order."""
    if node == EVERYTHING:
        with store.read() as connection:
            return cue_lists.cue_ids(connection, film_id, "film", False)
    cue_lists.prepare(store, query=True)
    with store.read() as connection:
        return cue_lists.search_ids(connection, node, film_id)


def _sorted(
    store: CatalogStore, film_id: str | None, order: str, descending: bool, found: list[str]
) -> list[str]:
    if order == _REPORTED:
        known = _figures(store, film_id, found)
        length = {key: figure.reported for key, figure in known.items()}
        timed = [key for key in found if length.get(key) is not None]
        timed.sort(key=lambda key: length[key] or 0, reverse=descending)
        return timed + [key for key in found if length.get(key) is None]
    cue_lists.prepare(store, order)
    with store.read() as connection:
        ordered = cue_lists.cue_ids(connection, film_id, order, descending)
    if film_id is not None:
        return ordered
    wanted = set(found)
    return [key for key in ordered if key in wanted]


def _passing(
    store: CatalogStore,
    film_id: str | None,
    query: str,
    conditions: Sequence[Condition],
    found: Sequence[str],
) -> set[str]:
    indexed = [condition for condition in conditions if condition.field != _REPORTED]
    passing = set(found)
    if indexed:
        passing &= set(_search(store, film_id, cue_conditions.all_of(indexed)))
    computed = [condition for condition in conditions if condition.field == _REPORTED]
    if computed:
        known = _figures(store, film_id, found)
        for condition in computed:
            test = _reported_test(condition)
            passing = {key for key in passing if key in known and test(known[key].reported)}
    return passing


def _reported_test(condition: Condition) -> Callable[[int | None], bool]:
    """What whole seconds a condition on the reported duration lets pass."""
    operator = condition.operator
    if operator == cue_conditions.EMPTY:
        return lambda seconds: seconds is None
    if operator == cue_conditions.FILLED:
        return lambda seconds: seconds is not None
    low, _, high = condition.value.partition("..")
    if operator == cue_conditions.BETWEEN:
        least, most = loose_seconds(low), loose_seconds(high)
        return lambda seconds: (
            seconds is not None and (least is None or seconds >= least) and (most is None or seconds <= most)
        )
    value = loose_seconds(condition.value)
    compare: Callable[[float, float], bool] = _COMPARISONS.get(operator, eq)
    return lambda seconds: seconds is not None and value is not None and compare(seconds, value)


def _figures(
    store: CatalogStore,
    film_id: str | None,
    ids: Sequence[str],
    cancelled: Callable[[], bool] = lambda: False,
) -> FigureTable:
    with store.read() as connection:
        films = [film_id] if film_id is not None else cue_groups.films_of(connection, ids)
        return cue_totals.figures(connection, films, cancelled)


def _groups(store: CatalogStore, film_id: str | None, grouping: str, ids: Sequence[str]) -> list[Group]:
    with store.read() as connection:
        values = cue_groups.values(connection, grouping, cue_groups.productions(connection, film_id, ids))
    members: dict[str, list[str]] = {}
    first: dict[str, Value] = {}
    elsewhere: dict[str, int] = {}
    for key in ids:
        own = values.get(key, ())
        name = own[0].name if own else ""
        members.setdefault(name, []).append(key)
        if own:
            first.setdefault(name, own[0])
        for other in {value.name for value in own[1:]} - {name}:
            elsewhere[other] = elsewhere.get(other, 0) + 1
    names = sorted((name for name in members if name), key=lambda name: _place(grouping, first[name]))
    if "" in members:
        names.append("")
    return [
        Group(
            f"{grouping}:{name}",
            name,
            tuple(members[name]),
            elsewhere.get(name, 0),
            first[name].colour if name else "",
        )
        for name in names
    ]


def _place(grouping: str, value: Value) -> tuple[object, str]:
    if grouping == "origin":
        order = [str(origin) for origin in Origin]
        return (order.index(value.name) if value.name in order else len(order)), value.name
    return value.sort, value.name

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues that are logged while the film runs: in, out and name come one after the other.

Each function is one step. A ticket stands for the cue from the key press on; a time that is refused stays
in the ticket, and the next function that succeeds stores it too.
"""

from __future__ import annotations

from collections.abc import Mapping

from cuefolio.domain.live_log import Ticket
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import format_timecode, parse_timecode, rate_from_id
from cuefolio.persistence import live_log_queries, lookups, suggestions
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, production
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import film_order
from cuefolio.services.cue_numbers import next_free
from cuefolio.services.cue_writer import apply_values


def begin(
    store: CatalogStore, film_id: str, ticket: Ticket, start: int, closes: Ticket | None = None
) -> ChangeSet:
    """Add a cue that begins at frame ``start``, under the next free number of that reel.

    ``closes`` is the cue that ends where this one begins, in the same step.
    """
    ticket.unsaved["in"] = _typed(store, film_id, start)
    also = []
    if closes is not None:
        closes.unsaved["out"] = ticket.unsaved["in"]
        also.append(closes)
    return _store(store, film_id, "step.log_cue", [*also, ticket])


def finish(store: CatalogStore, film_id: str, ticket: Ticket, end: int) -> ChangeSet:
    """End a cue at frame ``end`` (exclusive). Raises edit.gone when somebody deleted it."""
    ticket.unsaved["out"] = _typed(store, film_id, end)
    return _store(store, film_id, "step.log_out", [ticket])


def describe(store: CatalogStore, film_id: str, ticket: Ticket, values: Mapping[str, object]) -> ChangeSet:
    """Set fields of a logged cue: title, origin, mood… Raises what ``cues.edit`` raises."""
    ticket.unsaved.update(values)
    try:
        return _store(store, film_id, "step.edit_fields", [ticket])
    except BaseException:
        # What was typed may be wrong; it must not stand in the way of the out that comes next.
        for name in values:
            ticket.unsaved.pop(name, None)
        raise


def _typed(store: CatalogStore, film_id: str, frame: int) -> str:
    with store.read() as connection:
        return format_timecode(frame, rate_from_id(lookups.current_cut(connection, film_id).rate))


def _store(store: CatalogStore, film_id: str, code: str, tickets: list[Ticket]) -> ChangeSet:
    made: dict[int, tuple[str, str]] = {}

    def work(uow: UnitOfWork) -> None:
        for ticket in tickets:
            if ticket.key:
                apply_values(uow, ticket.key, ticket.unsaved)
                number = uow.get(cue, ticket.key).number or ""
            else:
                key, number = _insert(uow, film_id, ticket.unsaved)
                uow.created.append(key)
                made[id(ticket)] = (key, number)
            uow.arguments["number"] = uow.arguments["name"] = number

    change = store.write(code, work)
    # Only now: a commit that fails must leave the tickets as they were.
    for ticket in tickets:
        ticket.key, ticket.number = made.get(id(ticket), (ticket.key, ticket.number))
        ticket.unsaved.clear()
    return change


def _insert(uow: UnitOfWork, film_id: str, values: Mapping[str, object]) -> tuple[str, str]:
    """Add a cue behind the others, where its in then puts it; returns its key and number."""
    uow.get(production, film_id)
    cut = lookups.current_cut(uow.connection, film_id)
    start = parse_timecode(str(values["in"]), rate_from_id(cut.rate)) if "in" in values else None
    number = next_free(uow.connection, film_id, start)
    key = uow.insert(cue, production_id=film_id, position=film_order.last_position(uow, film_id))
    apply_values(uow, key, {"number": number, **values})
    return key, number


def suggest_titles(
    store: CatalogStore, typed: str, film_id: str | None = None, most: int = 12
) -> list[tuple[str, str]]:
    """Titles to complete what is typed, each with where it is from: "work", "recording", or "" for the title
    of an earlier cue of the production. Those that begin with it come first."""
    folded = fold(single_line(typed))
    with store.read() as connection:
        titles = live_log_queries.titles_of_film(connection, film_id) if film_id is not None else []
        works = suggestions.names(connection, "work", folded, film_id, most)
        recordings = suggestions.names(connection, "recording", folded, film_id, most)
    earlier = [title for title in titles if folded in fold(title)]
    found: dict[str, str] = {}
    for kind, words in (("work", works), ("recording", recordings), ("", earlier)):
        for word in words:
            found.setdefault(word, kind)
    ranked = sorted(found, key=lambda word: not fold(word).startswith(folded))
    return [(word, found[word]) for word in ranked[:most]]


def cue_times(store: CatalogStore, film_id: str) -> list[tuple[str, int, int | None]]:
    """(key, in, out) of every cue with a time in the current cut, by time."""
    with store.read() as connection:
        cut = lookups.current_cut(connection, film_id)
        return live_log_queries.times_of_cut(connection, cut.id)

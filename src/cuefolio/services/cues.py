# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does with cues: read, add, edit, fill down, delete, duplicate, renumber, reorder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from cuefolio.domain import numbering
from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.film import Film
from cuefolio.domain.numbering import next_number
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import parse_timecode
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_lists, cue_rows, lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_mood, cue_party, cue_scene, cue_theme, cue_time, cue_work
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import film_order, films
from cuefolio.services.cue_expected import Expected, require_expected
from cuefolio.services.cue_numbers import next_free, reel_at
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.cue_writer import apply_values
from cuefolio.services.party_writer import PartyTuple, replace_parties, typed_parties

Values = Mapping[str, object]
LINKS = (cue_time, cue_work, cue_party, cue_mood, cue_scene, cue_theme)

# reading


def list_ids(
    store: CatalogStore, film_id: str | None = None, order: str = "film", descending: bool = False
) -> list[str]:
    """Keys of a film's cues, or of all cues, sorted by a field name or in film order ("film")."""
    cue_lists.prepare(store, order)
    with store.read() as connection:
        return cue_lists.cue_ids(connection, film_id, order, descending)


def rows(store: CatalogStore, ids: Sequence[str]) -> list[CueRow]:
    """Complete rows for keys, in their order; keys of deleted cues are left out."""
    with store.read() as connection:
        return cue_rows.cue_rows(connection, ids)


def film_rows(store: CatalogStore, film_id: str) -> list[CueRow]:
    """All rows of a film in film order."""
    with store.read() as connection:
        return cue_rows.cue_rows(connection, cue_lists.cue_ids(connection, film_id, "film", False))


def find_cue(store: CatalogStore, film_id: str, number: str) -> CueRow:
    """The one cue of this number, or of this key. Raises cue.not_found, cue.ambiguous."""
    found = film_rows(store, film_id)
    wanted = fold(single_line(number))
    matching = [row for row in found if fold(row.text("number")) == wanted or row.id == number]
    if len(matching) == 1:
        return matching[0]
    film = films.get_film(store, film_id).title
    if matching:
        raise CuefolioError("cue.ambiguous", number=number, count=len(matching), film=film)
    known = ", ".join(filter(None, (row.text("number") for row in found[:40])))
    raise CuefolioError("cue.not_found", number=number, film=film, known=known or "none yet")


def suggest_number(
    store: CatalogStore, film_id: str, start_frame: int | None = None, after: str | None = None
) -> str:
    """The next free cue number: of the reel that ``start_frame`` lies in, else of the reel of the cue above
    (by time, or ``after`` for a cue without one), else after the last cue. Raises film.gone."""
    films.get_film(store, film_id)
    with store.read() as connection:
        return next_free(connection, film_id, start_frame, after)


# adding


def add(store: CatalogStore, film_id: str, values: Values, *, after: str | None = None) -> ChangeSet:
    """Add a cue; ``created[0]`` is its key. ``after`` is the key of the cue it follows in film order.

    Values as ``edit``. Raises what ``edit`` raises; then no cue is added.
    """

    def work(uow: UnitOfWork) -> None:
        uow.created.append(_insert(uow, film_id, values, after))

    return store.write("step.add_cue", work, number=single_line(str(values.get("number") or "")) or "")


def add_many(store: CatalogStore, film_id: str, cues: Sequence[Values]) -> ChangeSet:
    """Add several cues as one step; ``created`` are their keys in order."""

    def work(uow: UnitOfWork) -> None:
        uow.created.extend(_insert(uow, film_id, values, None) for values in cues)

    return store.write("step.add_cues", work, count=len(cues))


def _insert(uow: UnitOfWork, film_id: str, values: Values, after: str | None) -> str:
    cut = lookups.current_cut(uow.connection, film_id)
    key = uow.insert(cue, production_id=film_id, position=film_order.last_position(uow, film_id))
    if after is not None:
        ids = [row.id for row in lookups.cue_positions(uow.connection, film_id, cut.id)]
        place = ids.index(after) + 1 if after in ids else len(ids)
        following = next((other for other in ids[place:] if other != key), None)
        if following is not None:
            film_order.move(uow, film_id, cut.id, [key], following)
    apply_values(uow, key, {name: value for name, value in values.items() if value not in (None, "")})
    return key


# editing


def edit(
    store: CatalogStore,
    cue_ids: Sequence[str],
    values: Values,
    *,
    edit_id: str | None = None,
    expected: Expected | None = None,
) -> ChangeSet:
    """Set fields (text as typed, or lists of names) of one or many cues as one step.

    ``expected`` are the values, by cue key and field, that the person saw while typing; when one of them is
    another now, cue.changed_meanwhile is raised. Raises CuefolioError naming what was typed and what was
    expected; then nothing is changed.
    """

    def work(uow: UnitOfWork) -> None:
        require_expected(uow, expected)
        if len(cue_ids) == 1:
            uow.arguments["name"] = _name(uow, cue_ids)
        for key in cue_ids:
            apply_values(uow, key, values)

    code, arguments = _edit_label(cue_ids, values)
    return store.write(code, work, edit_id=edit_id, **arguments)


def edit_each(
    store: CatalogStore, values_by_cue: Mapping[str, Values], *, code: str = "", **arguments: Any
) -> ChangeSet:
    """Set different values on several cues as one step (paste, fill down)."""

    def work(uow: UnitOfWork) -> None:
        for key, values in values_by_cue.items():
            apply_values(uow, key, values)

    cells = sum(len(values) for values in values_by_cue.values())
    return store.write(code or "step.paste", work, **(arguments or {"cells": cells}))


def paste(
    store: CatalogStore, film_id: str, values_by_cue: Mapping[str, Values], new_cues: Sequence[Values]
) -> ChangeSet:
    """Paste cells over existing cues and add cues for the rows that go beyond them, as one step.

    New music without a number gets the next free one of its reel, as a typed line does.
    """
    film = films.get_film(store, film_id)

    def work(uow: UnitOfWork) -> None:
        for key, values in values_by_cue.items():
            apply_values(uow, key, values)
        numbers = cue_lists.numbers(uow.connection, film_id)
        for values in new_cues:
            number = single_line(str(values.get("number") or ""))
            if not number and "sound" not in str(values.get("origin") or "").casefold():
                number = next_number(numbers, _reel_typed(film, values))
                values = {**values, "number": number}
            uow.created.append(_insert(uow, film_id, values, None))
            numbers.append(number)

    cells = sum(len(v) for v in (*values_by_cue.values(), *new_cues))
    return store.write("step.paste", work, cells=cells)


def _reel_typed(film: Film, values: Values) -> int | None:
    """The reel of a typed in; None without one, and for one that ``apply_values`` will refuse."""
    typed = single_line(str(values.get("in") or ""))
    try:
        return reel_at(film.reels, parse_timecode(typed, film.rate)) if typed else None
    except CuefolioError:
        return None


def set_all_parties(
    store: CatalogStore,
    cue_ids: Sequence[str],
    parties: Sequence[TypedParty],
    *,
    expected: Expected | None = None,
) -> ChangeSet:
    """Replace all parties of cues, with roles, societies and shares, as one step."""

    def work(uow: UnitOfWork) -> None:
        require_expected(uow, expected)
        uow.arguments["name"] = _name(uow, cue_ids)
        for key in cue_ids:
            replace_parties(uow, key, parties)

    return store.write("step.edit_parties", work)


def set_party_rows(
    store: CatalogStore,
    cue_ids: Sequence[str],
    rows: Sequence[PartyTuple],
    *,
    expected: Expected | None = None,
) -> ChangeSet:
    """As ``set_all_parties``, from (name, role code, society, share of 1/10000 or None).

    A society of None is that of the person, "" is unknown. ``expected`` as in ``edit``, for "parties".
    """
    return set_all_parties(store, cue_ids, typed_parties(rows), expected=expected)


def _edit_label(cue_ids: Sequence[str], values: Values) -> tuple[str, dict[str, Any]]:
    """Code and arguments of an edit's label; the name of a single cue is read in the step itself."""
    if len(values) == 1:
        field = FIELD_BY_NAME[next(iter(values))].label
        if len(cue_ids) == 1:
            return "step.edit_cue", {"field": field}
        return "step.edit_cues", {"field": field, "count": len(cue_ids)}
    if len(cue_ids) == 1:
        return "step.edit_fields", {}
    return "step.edit_fields_many", {"fields": len(values), "count": len(cue_ids)}


def _name(uow: UnitOfWork, cue_ids: Sequence[str]) -> str:
    if len(cue_ids) != 1:
        return f"{len(cue_ids)} cues"
    row = uow.get(cue, cue_ids[0])
    return row.number or row.title or "a cue"


# deleting, copying, order


def delete(store: CatalogStore, cue_ids: Sequence[str]) -> ChangeSet:
    """Delete cues with their times and links; people, works, moods and recordings stay."""

    def work(uow: UnitOfWork) -> None:
        if len(cue_ids) == 1:
            uow.arguments["name"] = _name(uow, cue_ids)
        for key in cue_ids:
            uow.delete(cue, key)

    if len(cue_ids) == 1:
        return store.write("step.delete_cue", work)
    return store.write("step.delete_cues", work, count=len(cue_ids))


def duplicate(store: CatalogStore, cue_ids: Sequence[str]) -> ChangeSet:
    """Copy cues with everything they hold; each copy follows its original under the next free number."""

    def work(uow: UnitOfWork) -> None:
        for key in cue_ids:
            row = uow.get(cue, key)
            copied = copy_cue(uow, key)
            numbers = cue_lists.numbers(uow.connection, row.production_id)
            if row.number:
                apply_values(uow, copied, {"number": next_like(numbers, row.number)})
            uow.created.append(copied)

    return store.write("step.duplicate_cues", work, count=len(cue_ids))


def copy_cue(uow: UnitOfWork, cue_id: str) -> str:
    """Copy a cue row with its links and times, directly behind it; returns the new key."""
    row = uow.get(cue, cue_id)
    values = {name: value for name, value in row._mapping.items() if name not in ("id", "version")}
    key = uow.insert(cue, **values)
    for table in LINKS:
        for entry in lookups.links(uow.connection, table, cue_id):
            facts = {
                name: value
                for name, value in entry._mapping.items()
                if name not in ("id", "version", "cue_id")
            }
            uow.insert(table, cue_id=key, **facts)
    cut = lookups.current_cut(uow.connection, row.production_id)
    order = [r.id for r in lookups.cue_positions(uow.connection, row.production_id, cut.id) if r.id != key]
    place = order.index(cue_id) + 1
    film_order.move(uow, row.production_id, cut.id, [key], order[place] if place < len(order) else None)
    return key


def move(store: CatalogStore, cue_ids: Sequence[str], before: str | None) -> ChangeSet:
    """Put cues of one film before another of its cues, or last."""

    def work(uow: UnitOfWork) -> None:
        film_id = uow.get(cue, cue_ids[0]).production_id
        film_order.move(uow, film_id, lookups.current_cut(uow.connection, film_id).id, cue_ids, before)

    return store.write("step.move_cues", work, count=len(cue_ids))


def sort_by_time(store: CatalogStore, film_id: str) -> ChangeSet:
    """Put a film's cues in the order of their ins."""

    def work(uow: UnitOfWork) -> None:
        film_order.sort_by_time(uow, film_id, lookups.current_cut(uow.connection, film_id).id)

    return store.write("step.sort_by_time", work)


def renumber(store: CatalogStore, film_id: str) -> ChangeSet:
    """Number a film's music anew in film order, by reel, in the style in use. Sound design is left out.

    Source cues (heard by the characters, or numbered so) get the suffix in use for them, if there is one.
    """
    film = films.get_film(store, film_id)
    music = [row for row in film_rows(store, film_id) if row.is_music]
    facts = []
    suffix = ""
    for row in music:
        start = row.start
        reel = reel_at(film.reels, start)
        known = numbering.parse_number(row.text("number"))
        numbered_so = known is not None and known.suffix.casefold() == "s"
        if known is not None and numbered_so:
            suffix = suffix or known.suffix
        facts.append((reel, numbered_so or row.plain.get("diegetic") is True))
    style = replace(numbering.style_of([row.text("number") for row in music]), source_suffix=suffix)
    numbers = numbering.renumber(facts, style)

    def work(uow: UnitOfWork) -> None:
        for row, number in zip(music, numbers, strict=True):
            apply_values(uow, row.id, {"number": number})

    return store.write("step.renumber", work, count=len(music))


def next_like(numbers: Sequence[str], number: str) -> str:
    """The next free number of the reel that ``number`` belongs to."""
    return next_number(numbers, numbering.reel_of(number, numbers))

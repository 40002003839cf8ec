# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes one cue's fields inside a unit of work; each kind of field knows where its value lives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cuefolio.domain.fields import FIELD_BY_NAME, RECORDING_FIELDS, WORK_FIELDS, Kind
from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.usage import facts_from_code
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_scene,
    cue_theme,
    cue_time,
    cue_work,
    mood,
    recording,
    scene,
    theme,
    work,
)
from cuefolio.persistence.unit_of_work import Record, Table, UnitOfWork
from cuefolio.services import film_order
from cuefolio.services.cue_values import Times, joined, names, new_times, number_key, plain_value
from cuefolio.services.party_writer import set_parties

Value = object
"""Text as typed, or a list of names (tags, links), a list of TypedParty (parties), a bool, or None."""

_TAGS = {"mood": (cue_mood, mood), "theme": (cue_theme, theme), "scene": (cue_scene, scene)}
_TIMES = ("in", "out", "duration")


def apply_values(uow: UnitOfWork, cue_id: str, values: Mapping[str, Value]) -> None:
    """Set fields of a cue by name. Raises CuefolioError for what cannot be stored; then nothing is.

    Times are taken together and checked as a whole, so that a new in beyond the old out is fine when
    a new out comes with it.
    """
    row = uow.get(cue, cue_id)
    plain: dict[str, Any] = {}
    times: dict[str, str] = {}
    linked: list[tuple[str, Value]] = []
    for name, value in values.items():
        field = FIELD_BY_NAME[name]
        if not field.editable:
            raise CuefolioError("cue.read_only_field", field=field.label)
        if name in _TIMES:
            times[name] = _text(value)
        elif name == "usage":
            plain.update(_usage(_text(value)))
        elif field.column:
            plain[field.column] = plain_value(field, _text(value))
        else:
            linked.append((name, value))
    if "number" in plain:
        plain["number_key"] = number_key(plain["number"])
    if plain:
        uow.update(cue, cue_id, **plain)
    if times:
        set_times(uow, row, times)
    for name, value in linked:
        _apply_linked(uow, row, name, value)


def _apply_linked(uow: UnitOfWork, row: Record, name: str, value: Value) -> None:
    """Fields whose value lives beside the cue; the cue's own columns are written before."""
    kind = FIELD_BY_NAME[name].kind
    if kind is Kind.PARTIES:
        set_parties(uow, row, name, value)
    elif kind is Kind.TAGS:
        _set_tags(uow, row, name, _names(name, value))
    elif name == "work":
        _set_works(uow, row, _names(name, value))
    elif name == "recording":
        uow.update(cue, row.id, recording_id=_recording(uow, row.id, _names(name, value)))
    elif name in RECORDING_FIELDS:
        _set_on_recording(uow, row.id, RECORDING_FIELDS[name], _text(value))
    else:
        _set_on_work(uow, row, WORK_FIELDS[name], _text(value))


def set_times(uow: UnitOfWork, row: Record, typed: Mapping[str, str]) -> None:
    """Set in, out or duration of the first stretch in the current cut, and keep the film in time order."""
    cut = lookups.current_cut(uow.connection, row.production_id)
    have = lookups.times(uow.connection, row.id, cut.id)
    first = have[0] if have else None
    now = Times(first.start_frame, first.end_frame, first.length_frames) if first else Times(None, None, None)
    new = new_times(typed, now, rate_from_id(cut.rate))
    write_times(uow, row.id, cut.id, first, new)
    if new.start != now.start:
        film_order.place_by_time(uow, row.production_id, cut.id, row.id)


def write_times(uow: UnitOfWork, cue_id: str, cut_id: str, first: Record | None, new: Times) -> None:
    """Store the first stretch of a cue in a cut; an empty one leaves no row behind."""
    values = {"start_frame": new.start, "end_frame": new.end, "length_frames": new.length}
    empty = all(value is None for value in values.values())
    if first is None:
        if not empty:
            uow.insert(cue_time, cue_id=cue_id, cut_id=cut_id, position=0, **values)
    elif empty:
        uow.delete(cue_time, first.id)
    else:
        uow.update(cue_time, first.id, **values)


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return joined([str(v) for v in value])
    return str(value)


def _names(field_name: str, value: Value) -> list[str]:
    if isinstance(value, (list, tuple)):
        return list(dict.fromkeys(filter(None, (single_line(str(v)) for v in value))))
    return names(field_name, _text(value))


def _usage(text: str) -> dict[str, Any]:
    """Columns for a typed usage code. A code says nothing about some facts; those stay as they are."""
    if not single_line(text):
        return {"function": None, "vocal": None, "on_screen": None, "diegetic": None}
    facts = facts_from_code(text)
    known = {
        "function": None if facts.function is None else str(facts.function),
        "vocal": None if facts.vocal is None else str(facts.vocal),
        "on_screen": facts.on_screen,
        "diegetic": facts.diegetic,
    }
    return {name: value for name, value in known.items() if value is not None}


def _set_tags(uow: UnitOfWork, row: Record, name: str, wanted: Sequence[str]) -> None:
    link, table = _TAGS[name]
    column = f"{name}_id"
    more = {"production_id": row.production_id} if table is scene else {}
    keys = list(dict.fromkeys(tag_key(uow, table, word, more) for word in wanted))
    sync_links(uow, link, row.id, column, keys)


def sync_links(uow: UnitOfWork, link: Table, cue_id: str, column: str, keys: Sequence[str]) -> None:
    """Make the cue's links of one kind exactly ``keys``, in this order, touching only what differs."""
    have = {entry._mapping[column]: entry for entry in lookups.links(uow.connection, link, cue_id)}
    for key, entry in have.items():
        if key not in keys:
            uow.delete(link, entry.id)
    for position, key in enumerate(keys):
        if key in have:
            uow.update(link, have[key].id, position=position)
        else:
            uow.insert(link, cue_id=cue_id, position=position, **{column: key})


def tag_key(uow: UnitOfWork, table: Table, word: str, more: dict[str, str]) -> str:
    """Key of the mood, theme or scene of this name; a new word joins the vocabulary."""
    key = fold(word)
    found = lookups.by_key(uow.connection, table, "name_key", key, **more)
    if found:
        return found
    extra: dict[str, Any] = dict(more)
    if table is scene:
        extra["position"] = lookups.next_position(
            uow.connection, scene, "production_id", more["production_id"]
        )
    return uow.insert(table, name=word, name_key=key, **extra)


def _set_works(uow: UnitOfWork, row: Record, titles: Sequence[str]) -> None:
    keys = []
    for title in titles:
        found = lookups.works_titled(uow.connection, fold(title), row.production_id)
        keys.append(found[0] if found else uow.insert(work, title=title, title_key=fold(title)))
    keys = list(dict.fromkeys(keys))
    sync_links(uow, cue_work, row.id, "work_id", keys)
    if len(keys) == 1:
        hand_parties_to_work(uow, row.id, keys[0])


def hand_parties_to_work(uow: UnitOfWork, cue_id: str, work_id: str) -> None:
    """Parties typed before the work was known belong to the work, unless it has its own."""
    from cuefolio.persistence.tables import cue_party, work_party

    own = lookups.party_rows(uow.connection, cue_party, "cue_id", cue_id)
    if not own or lookups.party_rows(uow.connection, work_party, "work_id", work_id):
        return
    for entry in own:
        uow.delete(cue_party, entry.id)
        uow.insert(
            work_party,
            work_id=work_id,
            party_id=entry.party_id,
            role=entry.role,
            society=entry.society,
            share=entry.share,
            position=entry.position,
            writer_party_id=entry.writer_party_id,
        )


def _recording(uow: UnitOfWork, cue_id: str, titles: Sequence[str]) -> str | None:
    if not titles:
        return None
    title = joined(titles)
    present = uow.get(cue, cue_id).recording_id
    if present and uow.get(recording, present).title_key == fold(title):
        return str(present)
    found = lookups.by_key(uow.connection, recording, "title_key", fold(title))
    return found or uow.insert(recording, title=title, title_key=fold(title))


def _set_on_recording(uow: UnitOfWork, cue_id: str, column: str, text: str) -> None:
    """Set a fact of the cue's recording; a cue without one gets a recording of its title."""
    value = _code(column, text)
    facts = uow.get(cue, cue_id)
    if facts.recording_id:
        uow.update(recording, facts.recording_id, **{column: value})
    elif value is not None:
        title = facts.title or facts.number or "?"
        made = uow.insert(recording, title=title, title_key=fold(title), **{column: value})
        uow.update(cue, cue_id, recording_id=made)


def _set_on_work(uow: UnitOfWork, row: Record, column: str, text: str) -> None:
    """Set a code of the cue's (first) work; a cue without one gets the work that has this code already."""
    value = _code(column, text)
    have = lookups.links(uow.connection, cue_work, row.id)
    if have:
        uow.update(work, have[0].work_id, **{column: value})
    elif value is not None:
        # A code names one work: one that is known already is the work of this cue.
        title = uow.get(cue, row.id).title or row.number or "?"
        key = lookups.by_key(uow.connection, work, column, value)
        key = key or lookups.by_key(uow.connection, work, column, single_line(text))
        key = key or uow.insert(work, title=title, title_key=fold(title), **{column: value})
        sync_links(uow, cue_work, row.id, "work_id", [key])
        hand_parties_to_work(uow, row.id, key)


_SCHEMES = {"isrc": Scheme.ISRC, "ean": Scheme.EAN, "iswc": Scheme.ISWC}


def _code(column: str, text: str) -> str | None:
    """What is stored for a typed code: its canonical form where it has the form of its scheme."""
    scheme = _SCHEMES.get(column)
    return (canonical(scheme, text) if scheme else single_line(text)) or None

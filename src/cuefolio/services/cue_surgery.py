# SPDX-License-Identifier: GPL-3.0-or-later
"""Cutting cues in two and joining neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from cuefolio.domain.timecode import format_timecode, parse_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_lists, cue_rows, lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_mood, cue_party, cue_scene, cue_theme, cue_time, cue_work
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services.cue_writer import apply_values
from cuefolio.services.cues import copy_cue, next_like

_LINKED = ((cue_work, "work_id"), (cue_mood, "mood_id"), (cue_scene, "scene_id"), (cue_theme, "theme_id"))


def split(store: CatalogStore, cue_id: str, timecode: str) -> ChangeSet:
    """Cut a cue at a timecode (text): it ends there, and a copy with the next free number begins there.

    ``created[0]`` is the second part. Raises cue.split_outside, cue.split_no_times, timecode.*.
    """

    def work(uow: UnitOfWork) -> None:
        row = uow.get(cue, cue_id)
        name = row.number or row.title or ""
        cut = lookups.current_cut(uow.connection, row.production_id)
        rate = rate_from_id(cut.rate)
        have = lookups.times(uow.connection, cue_id, cut.id)
        if not have or have[0].start_frame is None or have[0].end_frame is None:
            raise CuefolioError("cue.split_no_times", number=name)
        first = have[0]
        at = parse_timecode(timecode, rate)
        if not first.start_frame < at < first.end_frame:
            raise CuefolioError(
                "cue.split_outside",
                timecode=format_timecode(at, rate),
                number=name,
                start=format_timecode(first.start_frame, rate),
                end=format_timecode(first.end_frame, rate),
            )
        second = copy_cue(uow, cue_id)
        uow.update(cue_time, first.id, end_frame=at)
        for later in have[1:]:
            uow.delete(cue_time, later.id)
        uow.update(cue_time, lookups.times(uow.connection, second, cut.id)[0].id, start_frame=at)
        if row.number:
            numbers = cue_lists.numbers(uow.connection, row.production_id)
            apply_values(uow, second, {"number": next_like(numbers, row.number)})
        uow.created.append(second)

    with store.read() as connection:
        number, title = cue_lists.number_and_title(connection, cue_id)
    return store.write("step.split_cue", work, name=number or title or "a cue")


def merge(store: CatalogStore, cue_ids: Sequence[str]) -> ChangeSet:
    """Join neighbouring cues of a film into the first one, from the first in to the last out.

    The first cue's values stay, its blanks are filled from the next cue that has a value, and links
    of all are kept. Where the first parties that are shown are those of works, the cue shows those of its
    works; otherwise it gets the own parties of all. ``created[0]`` is the key of what remains. Raises
    cue.merge_few, cue.merge_apart.
    """
    if len(set(cue_ids)) < 2:
        raise CuefolioError("cue.merge_few")

    def work(uow: UnitOfWork) -> None:
        film_id = uow.get(cue, cue_ids[0]).production_id
        cut = lookups.current_cut(uow.connection, film_id)
        order = [row.id for row in lookups.cue_positions(uow.connection, film_id, cut.id)]
        places = sorted(order.index(key) for key in set(cue_ids))
        if places[-1] - places[0] != len(places) - 1:
            names = [
                uow.get(cue, order[p]).number or uow.get(cue, order[p]).title or "?"
                for p in (places[0], places[-1])
            ]
            raise CuefolioError("cue.merge_apart", first=names[0], second=names[1])
        keys = [order[p] for p in places]
        _merge_times(uow, keys, cut.id)
        _merge_values(uow, keys)
        for key in keys[1:]:
            uow.delete(cue, key)
        uow.created.append(keys[0])

    return store.write("step.merge_cues", work, count=len(set(cue_ids)))


def _merge_times(uow: UnitOfWork, keys: Sequence[str], cut_id: str) -> None:
    found = [row for key in keys for row in lookups.times(uow.connection, key, cut_id)]
    starts = [row.start_frame for row in found if row.start_frame is not None]
    ends = [row.end_frame for row in found if row.end_frame is not None]
    if not found:
        return
    first = found[0]
    for row in found[1:]:
        uow.delete(cue_time, row.id)
    start, end = min(starts, default=None), max(ends, default=None)
    length = first.length_frames if start is None else None
    uow.update(cue_time, first.id, start_frame=start, end_frame=end, length_frames=length)
    if first.cue_id != keys[0]:
        uow.update(cue_time, first.id, cue_id=keys[0], position=0)


def _merge_values(uow: UnitOfWork, keys: Sequence[str]) -> None:
    rows = [uow.get(cue, key)._mapping for key in keys]
    blanks = {
        name: next((r[name] for r in rows[1:] if r[name] is not None), None)
        for name, v in rows[0].items()
        if v is None
    }
    notes = list(dict.fromkeys(filter(None, (r["notes"] for r in rows))))
    filled = {name: value for name, value in blanks.items() if value is not None}
    if len(notes) > 1:
        filled["notes"] = "\n".join(notes)
    if filled:
        uow.update(cue, keys[0], **filled)
    _merge_parties(uow, keys)
    for link, column in _LINKED:
        have = [entry._mapping[column] for entry in lookups.links(uow.connection, link, keys[0])]
        for key in keys[1:]:
            for entry in lookups.links(uow.connection, link, key):
                target = entry._mapping[column]
                if target not in have:
                    have.append(target)
                    said = {"statement": entry.statement} if link is cue_theme else {}
                    uow.insert(link, cue_id=keys[0], position=len(have), **{column: target}, **said)


def _merge_parties(uow: UnitOfWork, keys: Sequence[str]) -> None:
    """Join the cues' own parties; not where the first that are shown are those of works, since these would be
    overridden. To be done before the works are joined."""
    shown = next((row for row in cue_rows.cue_rows(uow.connection, keys) if row.parties), None)
    if shown is None or shown.parties_from_work:
        return
    rows = lookups.party_rows(uow.connection, cue_party, "cue_id", keys[0])
    have = {(row.party_id, row.role) for row in rows}
    place = max((row.position for row in rows), default=-1) + 1
    for key in keys[1:]:
        rows = lookups.party_rows(uow.connection, cue_party, "cue_id", key)
        # Shares of one whole cannot be added to those of another: joined parties come without.
        alone = not have
        added = [row for row in rows if (row.party_id, row.role) not in have]
        for row in added:
            uow.insert(
                cue_party,
                cue_id=keys[0],
                party_id=row.party_id,
                role=row.role,
                society=row.society,
                share=row.share if alone else None,
                position=place,
                writer_party_id=row.writer_party_id,
            )
            place += 1
        have |= {(row.party_id, row.role) for row in added}

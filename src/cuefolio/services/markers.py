# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments marked in a film: set, read, named, moved, deleted. They belong to the current cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuefolio.domain.markers import Marker
from cuefolio.domain.text import sanitize_text, single_line
from cuefolio.domain.timecode import format_timecode, parse_timecode, rate_from_id
from cuefolio.persistence import lookups, marker_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cut, marker, production
from cuefolio.persistence.unit_of_work import ChangeSet, Record, UnitOfWork


def of_film(store: CatalogStore, film_id: str) -> list[Marker]:
    """The markers of a production's current cut, by time. Raises film.gone."""
    with store.read() as connection:
        return marker_queries.markers_of_cut(connection, lookups.current_cut(connection, film_id).id)


def add(store: CatalogStore, film_id: str, frame: int, name: str = "", note: str = "") -> ChangeSet:
    """Mark a frame (since 00:00:00:00) of the current cut; ``created[0]`` is the marker's key."""

    def work(uow: UnitOfWork) -> None:
        uow.get(production, film_id)
        now = lookups.current_cut(uow.connection, film_id)
        uow.arguments["timecode"] = format_timecode(frame, rate_from_id(now.rate))
        values = {"name": single_line(name) or None, "note": sanitize_text(note).strip() or None}
        uow.created.append(uow.insert(marker, cut_id=now.id, frame=frame, **values))

    return store.write("step.add_marker", work)


def edit(store: CatalogStore, marker_id: str, values: Mapping[str, str]) -> ChangeSet:
    """Set "name", "note" or "time" (as typed) and leave what is not given.

    Raises timecode.* for a time that does not exist, edit.gone.
    """

    def work(uow: UnitOfWork) -> None:
        row = uow.get(marker, marker_id)
        rate = rate_from_id(uow.get(cut, row.cut_id).rate)
        uow.arguments["name"] = _label(uow, row)
        columns: dict[str, object] = {}
        if "name" in values:
            columns["name"] = single_line(values["name"]) or None
        if "note" in values:
            columns["note"] = sanitize_text(values["note"]).strip() or None
        if "time" in values:
            columns["frame"] = parse_timecode(values["time"], rate)
        uow.update(marker, marker_id, **columns)

    return store.write("step.edit_marker", work)


def delete(store: CatalogStore, marker_ids: Sequence[str]) -> ChangeSet:
    """Delete markers as one step. Raises edit.gone."""

    def work(uow: UnitOfWork) -> None:
        for key in marker_ids:
            if len(marker_ids) == 1:
                uow.arguments["name"] = _label(uow, uow.get(marker, key))
            uow.delete(marker, key)

    if len(marker_ids) == 1:
        return store.write("step.delete_marker", work)
    return store.write("step.delete_markers", work, count=len(marker_ids))


def _label(uow: UnitOfWork, row: Record) -> str:
    """What a step calls a marker: its name, or its time."""
    return row.name or format_timecode(row.frame, rate_from_id(uow.get(cut, row.cut_id).rate))

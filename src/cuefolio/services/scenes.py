# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenes of a film and when they play in its current cut, in frames since 00:00:00:00."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import FrameRate, check_range, parse_out, parse_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups, map_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import scene, scene_time
from cuefolio.persistence.unit_of_work import ChangeSet, Record, UnitOfWork
from cuefolio.services import films

Times = tuple[int, int]
"""First frame and frame after the last."""


@dataclass(frozen=True, slots=True)
class SceneLine:
    """A scene in film order; ``times`` are those of the current cut, by start."""

    id: str
    number: str
    name: str
    times: tuple[Times, ...] = ()


def of_film(store: CatalogStore, film_id: str) -> list[SceneLine]:
    """The scenes of a film in their order. Raises film.gone."""
    film = films.get_film(store, film_id)
    with store.read() as connection:
        rows = map_queries.scene_lines(connection, film)
    found: dict[str, SceneLine] = {}
    for row in rows:
        key, number, name, start, end = tuple(row)
        before = found[key].times if key in found else ()
        times = before if start is None else (*before, (start, end))
        found[key] = SceneLine(key, number or "", name, times)
    return list(found.values())


def add(
    store: CatalogStore,
    film_id: str,
    name: str,
    start: int | None = None,
    end: int | None = None,
    *,
    number: str = "",
) -> ChangeSet:
    """Add a scene, with its time when both frames are given; ``created[0]`` is its key.

    It takes the place in the order that its start gives it, else the last. Raises scene.no_name,
    timecode.out_before_in.
    """
    name = _named(name)

    def work(uow: UnitOfWork) -> None:
        cut = lookups.current_cut(uow.connection, film_id)
        position = lookups.next_position(uow.connection, scene, "production_id", film_id)
        key = uow.insert(
            scene,
            production_id=film_id,
            number=single_line(number) or None,
            name=name,
            name_key=fold(name),
            position=position,
        )
        if start is not None and end is not None:
            check_range(start, end, rate_from_id(cut.rate))
            uow.insert(scene_time, scene_id=key, cut_id=cut.id, start_frame=start, end_frame=end)
            _place_by_time(uow, film_id, cut.id, key, start)
        uow.created.append(key)

    return store.write("step.add_scene", work, name=name)


def rename(
    store: CatalogStore, scene_id: str, name: str | None = None, number: str | None = None
) -> ChangeSet:
    """Give a scene another name or number; every cue that plays in it shows it. Raises scene.no_name."""
    values: dict[str, Any] = {}
    if name is not None:
        named = _named(name)
        values |= {"name": named, "name_key": fold(named)}
    if number is not None:
        values["number"] = single_line(number) or None

    def work(uow: UnitOfWork) -> None:
        uow.arguments["name"] = uow.get(scene, scene_id).name
        uow.update(scene, scene_id, **values)

    return store.write("step.rename_scene", work)


def set_times(store: CatalogStore, scene_id: str, start: int, end: int, *, part: int = 0) -> ChangeSet:
    """Set when a scene plays in the current cut; ``part`` counts the times of one that comes back.

    Raises timecode.out_before_in.
    """
    return set_times_each(store, {(scene_id, part): (start, end)})


def set_times_each(store: CatalogStore, times: Mapping[tuple[str, int], Times]) -> ChangeSet:
    """Set times of several (scene, part) as one step: two scenes that meet share their border."""

    def work(uow: UnitOfWork) -> None:
        for (key, part), (start, end) in times.items():
            row = uow.get(scene, key)
            if len(times) == 1:
                uow.arguments["name"] = row.name
            cut = lookups.current_cut(uow.connection, row.production_id)
            check_range(start, end, rate_from_id(cut.rate))
            have = map_queries.scene_times(uow.connection, key, cut.id)
            if part < len(have):
                uow.update(scene_time, have[part].id, start_frame=start, end_frame=end)
            else:
                uow.insert(scene_time, scene_id=key, cut_id=cut.id, start_frame=start, end_frame=end)

    if len(times) == 1:
        return store.write("step.set_scene_times", work)
    return store.write("step.set_scenes_times", work, count=len(times))


def type_time(store: CatalogStore, scene_id: str, edge: str, text: str, *, part: int = 0) -> ChangeSet:
    """Set "in" or "out" of a scene as it was typed; "" takes this time away from the scene.

    A new in keeps the length. Without an in, an out cannot be kept: a scene has both times or none, so an
    in alone lasts one second until its out is typed. Raises timecode.*.
    """

    def work(uow: UnitOfWork) -> None:
        row = uow.get(scene, scene_id)
        uow.arguments["name"] = row.name
        cut = lookups.current_cut(uow.connection, row.production_id)
        rate = rate_from_id(cut.rate)
        have = map_queries.scene_times(uow.connection, scene_id, cut.id)
        now = have[part] if part < len(have) else None
        typed = single_line(text)
        if not typed:
            if now is not None:
                uow.delete(scene_time, now.id)
            return
        start, end = _typed_times(edge, typed, now, rate)
        check_range(start, end, rate)
        if now is not None:
            uow.update(scene_time, now.id, start_frame=start, end_frame=end)
        else:
            uow.insert(scene_time, scene_id=scene_id, cut_id=cut.id, start_frame=start, end_frame=end)

    return store.write("step.set_scene_times", work)


def _typed_times(edge: str, typed: str, now: Record | None, rate: FrameRate) -> Times:
    if edge == "in":
        start = parse_timecode(typed, rate)
        length = rate.nominal if now is None else now.end_frame - now.start_frame
        return start, start + length
    if now is None:
        raise CuefolioError("scene.out_first")
    return now.start_frame, parse_out(typed, rate, now.start_frame)


def delete(store: CatalogStore, scene_ids: Sequence[str]) -> ChangeSet:
    """Delete scenes; the cues that played in them stay and lose them."""

    def work(uow: UnitOfWork) -> None:
        for key in scene_ids:
            if len(scene_ids) == 1:
                uow.arguments["name"] = uow.get(scene, key).name
            uow.delete(scene, key)

    if len(scene_ids) == 1:
        return store.write("step.delete_scene", work)
    return store.write("step.delete_scenes", work, count=len(scene_ids))


def move(store: CatalogStore, scene_id: str, before: str | None) -> ChangeSet:
    """Put a scene before another one of its film in the order of scenes, or last. Its times stay."""

    def work(uow: UnitOfWork) -> None:
        row = uow.get(scene, scene_id)
        uow.arguments["name"] = row.name
        order = [
            key for key in map_queries.scene_positions(uow.connection, row.production_id) if key != scene_id
        ]
        place = order.index(before) if before in order else len(order)
        order.insert(place, scene_id)
        _number(uow, order)

    return store.write("step.move_scene", work)


def _named(name: str) -> str:
    name = single_line(name)
    if not name:
        raise CuefolioError("scene.no_name")
    return name


def _place_by_time(uow: UnitOfWork, film_id: str, cut_id: str, scene_id: str, start: int) -> None:
    """Put a new scene before the first one that starts later."""
    order = [key for key in map_queries.scene_positions(uow.connection, film_id) if key != scene_id]
    for place, key in enumerate(order):
        times = map_queries.scene_times(uow.connection, key, cut_id)
        if times and times[0].start_frame > start:
            order.insert(place, scene_id)
            _number(uow, order)
            return


def _number(uow: UnitOfWork, order: Sequence[str]) -> None:
    for position, key in enumerate(order, start=1):
        uow.update(scene, key, position=position)

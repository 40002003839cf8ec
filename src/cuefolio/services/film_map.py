# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map: read it, and move cues on it. Times are frames of the current cut since 00:00:00:00."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuefolio.domain.film_map import FilmMap
from cuefolio.domain.timecode import FrameRate, check_range, format_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups, map_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_time
from cuefolio.persistence.unit_of_work import ChangeSet, Record, UnitOfWork
from cuefolio.services import cues, film_order, films
from cuefolio.services.cue_values import Times
from cuefolio.services.cue_writer import write_times

Place = tuple[int | None, int | None]
"""First frame and frame after the last; None leaves what is stored."""
Stretch = tuple[str, int]
"""Key of a cue, and which of its stretches counted among those that have an in."""


def read(store: CatalogStore, film_id: str) -> FilmMap:
    """The map of a film's current cut with lanes, overlaps, silences and theme links. Raises film.gone."""
    film = films.get_film(store, film_id)
    with store.read() as connection:
        return map_queries.read_map(connection, film)


def move_cues(store: CatalogStore, delta: int, cue_ids: list[str]) -> ChangeSet:
    """Move cues by ``delta`` frames with all their stretches, as one step.

    Cues without a time stay. Raises cue.before_zero when one would begin before 00:00:00:00.
    """

    def work(uow: UnitOfWork) -> None:
        if len(cue_ids) == 1:
            uow.arguments["name"] = _name(uow, cue_ids[0])
        starts: list[tuple[int, str, str, str]] = []
        for key in cue_ids:
            row = uow.get(cue, key)
            cut = lookups.current_cut(uow.connection, row.production_id)
            stretches = [s for s in lookups.times(uow.connection, key, cut.id) if s.start_frame is not None]
            for stretch in stretches:
                start = stretch.start_frame + delta
                end = None if stretch.end_frame is None else stretch.end_frame + delta
                if start < 0:
                    raise CuefolioError("cue.before_zero", name=row.number or row.title or "")
                uow.update(cue_time, stretch.id, start_frame=start, end_frame=end)
            if stretches:
                starts.append((stretches[0].start_frame, row.production_id, cut.id, key))
        # All times stand before the first cue looks for its neighbours.
        for _start, production_id, cut_id, key in sorted(starts):
            film_order.place_by_time(uow, production_id, cut_id, key)

    if len(cue_ids) == 1:
        return store.write("step.move_cue_in_time", work)
    return store.write("step.move_cues_in_time", work, count=len(cue_ids))


def set_times(store: CatalogStore, places: Mapping[Stretch, Place]) -> ChangeSet:
    """Set in, out or both of stretches of cues, in frames, as one step.

    A cue without a time gets one by its stretch 0. Raises timecode.out_before_in, cue.stretch_overlap; then
    nothing is changed.
    """

    def work(uow: UnitOfWork) -> None:
        if len(places) == 1:
            uow.arguments["name"] = _name(uow, next(iter(places))[0])
        for (key, part), place in places.items():
            row = uow.get(cue, key)
            cut = lookups.current_cut(uow.connection, row.production_id)
            have = lookups.times(uow.connection, key, cut.id)
            timed = [stretch for stretch in have if stretch.start_frame is not None]
            stored = timed[part] if part < len(timed) else have[0] if have else None
            rate = rate_from_id(cut.rate)
            old, new = _times(stored, place, rate)
            _refuse_overlap([stretch for stretch in timed if stretch is not stored], new, rate)
            write_times(uow, key, cut.id, stored, new)
            if new.start != old.start:
                film_order.place_by_time(uow, row.production_id, cut.id, key)

    if len(places) == 1:
        return store.write("step.trim_cue", work)
    return store.write("step.trim_cues", work, count=len(places))


def _times(stored: Record | None, place: Place, rate: FrameRate) -> tuple[Times, Times]:
    """Times before and after; a known length goes along with a new in, and a new out replaces it."""
    old = Times(None, None, None)
    if stored is not None:
        old = Times(stored.start_frame, stored.end_frame, stored.length_frames)
    start = old.start if place[0] is None else place[0]
    end = old.end if place[1] is None else place[1]
    length = old.length
    if start is not None and end is None and length is not None:
        end, length = start + length, None
    if start is not None and end is not None:
        check_range(start, end, rate)
        length = None
    return old, Times(start, end, length)


def _refuse_overlap(others: Sequence[Record], new: Times, rate: FrameRate) -> None:
    """A cue cannot sound twice at one time."""
    if new.start is None:
        return
    end = new.start + 1 if new.end is None else new.end
    for other in others:
        other_end = other.start_frame + 1 if other.end_frame is None else other.end_frame
        if new.start < other_end and other.start_frame < end:
            raise CuefolioError(
                "cue.stretch_overlap",
                start=format_timecode(other.start_frame, rate),
                end=format_timecode(other_end, rate),
            )


def add_cue(store: CatalogStore, film_id: str, start: int, end: int | None = None) -> ChangeSet:
    """Add a cue at a place of the map under the next free number of its reel; ``created[0]`` is its key.

    Without ``end`` its out stays unknown. Raises timecode.out_before_in.
    """
    rate = films.get_film(store, film_id).rate
    if end is not None:
        check_range(start, end, rate)
    values = {
        "number": cues.suggest_number(store, film_id, start),
        "in": format_timecode(start, rate),
        "out": "" if end is None else format_timecode(end, rate),
    }
    return cues.add(store, film_id, values)


def _name(uow: UnitOfWork, cue_id: str) -> str:
    row = uow.get(cue, cue_id)
    return row.number or row.title or "a cue"

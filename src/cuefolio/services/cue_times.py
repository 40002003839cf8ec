# SPDX-License-Identifier: GPL-3.0-or-later
"""The stretches of a cue in the current cut, and how its reported duration comes about.

Most cues sound once; one that stops for a line of dialogue and goes on has two stretches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cuefolio.domain.cue_row import CueRow, TimeRange
from cuefolio.domain.reporting import Carve, Explanation
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import FrameRate, format_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_reported, cue_rows, lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_time
from cuefolio.persistence.unit_of_work import ChangeSet, Record, UnitOfWork
from cuefolio.services import film_order
from cuefolio.services.cue_values import Times, new_times

Range = tuple[int | None, int | None, int | None]
"""Start, end (frame after the last), and the length where the start is unknown; frames of the cut."""


@dataclass(frozen=True, slots=True)
class Stretch(TimeRange):
    """A stretch that can be edited: a time range with the key of its row."""

    id: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Taken:
    """Frames that cues of one song which enter later took, in so many ``places``; ``cue`` is the number or
    title of the cue, of several the title."""

    cue: str
    frames: int
    same_work: bool
    places: int = 1


@dataclass(frozen=True, slots=True)
class CueTimes:
    """A cue's stretches in order, and the reasons for its reported seconds.

    ``explanation`` is None for a cue without a length and for one that no sheet counts (``is_music`` and
    ``is_omitted`` say why); then ``reported_seconds`` is None too.
    """

    cue_id: str
    name: str
    rate: FrameRate
    stretches: tuple[Stretch, ...]
    explanation: Explanation | None
    taken: tuple[Taken, ...]
    reported_seconds: int | None
    is_music: bool
    is_omitted: bool


def of_cue(store: CatalogStore, cue_id: str) -> CueTimes:
    """The stretches of a cue and how its reported duration came about. Raises edit.gone."""
    with store.read() as connection:
        rows = cue_rows.cue_rows(connection, [cue_id])
        if not rows:
            raise CuefolioError("edit.gone", table="cue")
        row = rows[0]
        stored = lookups.times(connection, cue_id, row.cut_id)
        report = cue_reported.reported_of(connection, row)
        explanation = None if report is None else report.explanation
        carves = () if explanation is None else explanation.carves
        others = {
            other.id: other for other in cue_rows.cue_rows(connection, [str(carve.by) for carve in carves])
        }
    return CueTimes(
        cue_id=cue_id,
        name=row.text("number") or row.text("title"),
        rate=row.rate,
        stretches=tuple(Stretch(t.start_frame, t.end_frame, t.length_frames, id=t.id) for t in stored),
        explanation=explanation,
        taken=_taken(carves, others),
        reported_seconds=None if report is None else report.reported_seconds,
        is_music=row.is_music,
        is_omitted=row.is_music and not row.is_counted,
    )


def _taken(carves: Sequence[Carve], others: Mapping[str, CueRow]) -> tuple[Taken, ...]:
    """One entry a song, the one that took most first."""
    songs: dict[tuple[str, bool], list[tuple[Carve, CueRow | None]]] = {}
    for carve in carves:
        other = others.get(str(carve.by))
        song = (fold(other.text("work") or other.text("title")) if other else "") or str(carve.by)
        songs.setdefault((song, carve.same_work), []).append((carve, other))
    found = []
    for (_song, same_work), held in songs.items():
        other = held[0][1]
        number, title = (other.text("number"), other.text("title")) if other else ("", "")
        name = title or number if len(held) > 1 else number or title
        found.append(Taken(name, sum(carve.frames for carve, _ in held), same_work, len(held)))
    return tuple(sorted(found, key=lambda one: -one.frames))


def add(store: CatalogStore, cue_id: str, typed: Mapping[str, str]) -> ChangeSet:
    """Add a stretch from texts (in, out, duration); ``created[0]`` is its key.

    Raises cue.stretch_no_in, cue.stretch_overlap, timecode.*; then nothing is changed.
    """

    def work(uow: UnitOfWork) -> None:
        row = _named(uow, cue_id)
        cut = lookups.current_cut(uow.connection, row.production_id)
        rate = rate_from_id(cut.rate)
        have = lookups.times(uow.connection, cue_id, cut.id)
        new = new_times(typed, Times(None, None, None), rate)
        if new.start is None and (have or new.length is None):
            raise CuefolioError("cue.stretch_no_in")
        _refuse_overlap(have, "", new, rate)
        values = {"start_frame": new.start, "end_frame": new.end, "length_frames": new.length}
        position = max((t.position for t in have), default=-1) + 1
        uow.created.append(uow.insert(cue_time, cue_id=cue_id, cut_id=cut.id, position=position, **values))
        _settle(uow, row, cut.id, have)

    return store.write("step.add_stretch", work)


def change(store: CatalogStore, cue_id: str, stretch_id: str, typed: Mapping[str, str]) -> ChangeSet:
    """Set in, out or duration of a stretch from texts. Errors as ``add``, and edit.gone."""

    def work(uow: UnitOfWork) -> None:
        row = _named(uow, cue_id)
        cut = lookups.current_cut(uow.connection, row.production_id)
        rate = rate_from_id(cut.rate)
        have = lookups.times(uow.connection, cue_id, cut.id)
        mine = next((t for t in have if t.id == stretch_id), None)
        if mine is None:
            raise CuefolioError("edit.gone", table="stretch")
        new = new_times(typed, Times(mine.start_frame, mine.end_frame, mine.length_frames), rate)
        if new.start is None and new.end is None and new.length is None:
            uow.delete(cue_time, stretch_id)
        elif new.start is None and len(have) > 1:
            raise CuefolioError("cue.stretch_no_in")
        else:
            _refuse_overlap(have, stretch_id, new, rate)
            values = {"start_frame": new.start, "end_frame": new.end, "length_frames": new.length}
            uow.update(cue_time, stretch_id, **values)
        _settle(uow, row, cut.id, have)

    return store.write("step.edit_stretch", work)


def remove(store: CatalogStore, cue_id: str, stretch_ids: Sequence[str]) -> ChangeSet:
    """Take stretches away; those that are gone already are passed over."""

    def work(uow: UnitOfWork) -> None:
        row = _named(uow, cue_id)
        cut = lookups.current_cut(uow.connection, row.production_id)
        have = lookups.times(uow.connection, cue_id, cut.id)
        for stretch in have:
            if stretch.id in stretch_ids:
                uow.delete(cue_time, stretch.id)
        _settle(uow, row, cut.id, have)

    if len(stretch_ids) == 1:
        return store.write("step.remove_stretch", work)
    return store.write("step.remove_stretches", work, count=len(stretch_ids))


def replace_stretches(
    uow: UnitOfWork, row: Record, cut_id: str, ranges: Sequence[Range], rate: FrameRate
) -> None:
    """Make a cue's stretches in a cut exactly ``ranges``, touching only what differs.

    Raises cue.stretch_overlap when two of them overlap.
    """
    have = lookups.times(uow.connection, row.id, cut_id)
    left = {(t.start_frame, t.end_frame, t.length_frames): t for t in have}
    kept = {left[span].id: position for position, span in enumerate(ranges) if span in left}
    spare = [t for t in have if t.id not in kept]
    for position, span in enumerate(ranges):
        values = dict(zip(("start_frame", "end_frame", "length_frames"), span, strict=True))
        if span in left and kept.get(left[span].id) == position:
            uow.update(cue_time, left[span].id, position=position)
        elif spare:
            uow.update(cue_time, spare.pop(0).id, position=position, **values)
        else:
            uow.insert(cue_time, cue_id=row.id, cut_id=cut_id, position=position, **values)
    for stretch in spare:
        uow.delete(cue_time, stretch.id)
    _settle(uow, row, cut_id, have)


def _named(uow: UnitOfWork, cue_id: str) -> Record:
    """The cue's row; its name goes into the label of the step."""
    row = uow.get(cue, cue_id)
    uow.arguments["name"] = row.number or row.title or "a cue"
    return row


def _refuse_overlap(have: Sequence[Record], own: str, new: Times, rate: FrameRate) -> None:
    """A cue cannot sound twice at one time; a stretch without an out counts as one frame."""
    if new.start is None:
        return
    end = new.start + 1 if new.end is None else new.end
    for other in have:
        if other.id == own or other.start_frame is None:
            continue
        other_end = other.start_frame + 1 if other.end_frame is None else other.end_frame
        if new.start < other_end and other.start_frame < end:
            raise CuefolioError(
                "cue.stretch_overlap",
                start=format_timecode(other.start_frame, rate),
                end="" if other.end_frame is None else format_timecode(other.end_frame, rate),
            )


def _settle(uow: UnitOfWork, row: Record, cut_id: str, before: Sequence[Record]) -> None:
    """Number the stretches in the order of time, and place the cue where it begins now."""
    now = lookups.times(uow.connection, row.id, cut_id)
    ordered = sorted(now, key=lambda t: (t.start_frame is None, t.start_frame or 0, t.position))
    for position, stretch in enumerate(ordered):
        uow.update(cue_time, stretch.id, position=position)
    starts = [[t.start_frame for t in rows if t.start_frame is not None] for rows in (before, now)]
    if min(starts[0], default=None) != min(starts[1], default=None):
        film_order.place_by_time(uow, row.production_id, cut_id, row.id)

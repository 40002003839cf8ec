# SPDX-License-Identifier: GPL-3.0-or-later
"""Reported and exact times of many cues at once, without the rest of their rows.

The numbers are those of ``cue_rows``: the generic rule of reporting, overlaps carved film by film. Only
cues that overlap another one, or sound more than once, are carved; the others report what they last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy.engine import Connection

from cuefolio.domain.reporting import Entry, reported
from cuefolio.domain.timecode import FrameRate, rate_from_id
from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.errors import CuefolioError
from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.figure_table import FigureTable, Kind

_MOST_FILMS = 20
"""Productions read at once: the whole of a large catalogue takes a while, and may be given up in between."""
_STATEMENT = """
    SELECT c.id, c.origin, c.status, k.id, k.rate, t.start_frame, t.end_frame, t.length_frames, t.position
    FROM cue c
    CROSS JOIN cut k ON k.production_id = c.production_id AND k.is_current
    LEFT JOIN cue_time t ON t.cue_id = c.id AND t.cut_id = k.id
    WHERE c.production_id IN ({marks})
    ORDER BY c.production_id, c.position, c.id, t.position"""


def figures(
    connection: Connection, film_ids: Sequence[str], cancelled: Callable[[], bool] = lambda: False
) -> FigureTable:
    """What each cue of the given productions adds to a total, by key. Raises job.cancelled in between."""
    found = FigureTable()
    lengths: dict[str, _Lengths] = {}
    for start in range(0, len(film_ids), _MOST_FILMS):
        if cancelled():
            raise CuefolioError("job.cancelled")
        keys = tuple(film_ids[start : start + _MOST_FILMS])
        rows = driver_of(connection).execute(_STATEMENT.format(marks=", ".join("?" * len(keys))), keys)
        for (_cut, rate), of_cut in groupby(rows, itemgetter(3, 4)):
            if rate not in lengths:
                lengths[rate] = _Lengths(rate_from_id(rate))
            _add_cut(found, of_cut, lengths[rate])
    return found


class _Lengths(dict[int, int | None]):
    """Whole seconds of frames of which nothing is carved, each worked out once."""

    def __init__(self, rate: FrameRate) -> None:
        super().__init__()
        self.rate = rate

    def __missing__(self, frames: int) -> int | None:
        seconds = self[frames] = reported([Entry("", ((0, frames),))], self.rate)[0].reported_seconds
        return seconds


class _Cue:
    """A cue of one cut: its stretches, and what they last."""

    __slots__ = ("frames", "is_counted", "key", "kind", "ranges", "timed")

    def __init__(self, key: str, kind: int, is_counted: bool) -> None:
        self.key, self.kind, self.is_counted = key, kind, is_counted
        self.ranges: list[tuple[int, int]] = []
        self.frames: int | None = None
        """Frames of all stretches of a known length, None when there is none."""
        self.timed = True
        """Whether in and out of every stretch are known."""


def _add_cut(table: FigureTable, rows: Iterable[tuple[Any, ...]], lengths: _Lengths) -> None:
    """Add the cues of one cut; rows in film order, those of one cue together."""
    cues = _cues(rows, table, lengths.rate)
    counted = [cue for cue in cues if cue.is_counted]
    carved = _carved(counted)
    entries = [Entry(cue.key, cue.ranges) for cue in counted if cue.key in carved]
    whole = {result.key: result.reported_seconds for result in reported(entries, lengths.rate)}
    for cue in cues:
        seconds = None
        if cue.frames is not None and cue.is_counted:
            seconds = whole[cue.key] if cue.timed and cue.key in whole else lengths[cue.frames]
        table.add(cue.key, cue.kind, cue.frames, seconds)


def _cues(rows: Iterable[tuple[Any, ...]], table: FigureTable, rate: FrameRate) -> list[_Cue]:
    kinds: dict[tuple[str | None, str | None], tuple[int, bool]] = {}
    cues: list[_Cue] = []
    last = ""
    for key, origin, status, _cut, _rate, start, end, length, position in rows:
        if key != last:
            last = key
            found = kinds.get((origin, status))
            if found is None:
                kind = Kind(rate, origin or "", origin != Origin.SOUND_DESIGN, status == Status.OMITTED)
                found = kinds[origin, status] = (table.number_of(kind), kind.is_music and not kind.is_omitted)
            cue = _Cue(key, *found)
            cues.append(cue)
        if position is None:
            continue
        frames = length
        if start is not None and end is not None:
            cue.ranges.append((start, end))
            frames = end - start
        else:
            cue.timed = False
        if frames is not None:
            cue.frames = (cue.frames or 0) + frames
    return cues


def _carved(cues: Sequence[_Cue]) -> set[str]:
    """Keys of the cues that sound more than once, or while another one does."""
    found = {cue.key for cue in cues if len(cue.ranges) > 1}
    reach, furthest = 0, ""
    for start, end, key in sorted((*span, cue.key) for cue in cues for span in cue.ranges):
        if end <= start:
            continue
        if furthest and start < reach:
            found.add(key)
            found.add(furthest)
        if not furthest or end > reach:
            reach, furthest = end, key
    return found

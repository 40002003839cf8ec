# SPDX-License-Identifier: GPL-3.0-or-later
"""Reported and exact times of many cues at once, without the rest of their rows.

The numbers are those of ``cue_rows``: the generic rule of reporting, overlaps carved film by film.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from cuefolio.domain.cue_groups import Figure
from cuefolio.domain.reporting import Entry, reported
from cuefolio.domain.timecode import FrameRate, rate_from_id
from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.errors import CuefolioError
from cuefolio.persistence.engine import driver_of

_MOST_FILMS = 20
"""Productions read at once: the whole of a large catalogue takes seconds, and may be given up in between."""
_STATEMENT = """
    SELECT c.id, c.origin, c.status, k.id, k.rate, t.start_frame, t.end_frame, t.length_frames,
        t.position, (SELECT min(w.work_id) FROM cue_work w WHERE w.cue_id = c.id)
    FROM cue c
    CROSS JOIN cut k ON k.production_id = c.production_id AND k.is_current
    LEFT JOIN cue_time t ON t.cue_id = c.id AND t.cut_id = k.id
    {where}
    ORDER BY c.production_id, c.position, c.id, t.position"""


def figures(
    connection: Connection, film_ids: Sequence[str], cancelled: Callable[[], bool] = lambda: False
) -> dict[str, Figure]:
    """What each cue of the given productions adds to a total, by key. Raises job.cancelled in between."""
    found: dict[str, Figure] = {}
    for start in range(0, len(film_ids), _MOST_FILMS):
        if cancelled():
            raise CuefolioError("job.cancelled")
        keys = tuple(film_ids[start : start + _MOST_FILMS])
        found |= _figures(connection, f"WHERE c.production_id IN ({', '.join('?' * len(keys))})", keys)
    return found


class _Cue:
    __slots__ = ("cut", "loose", "omitted", "origin", "ranges", "rate", "timed", "work")

    def __init__(self, row: tuple[Any, ...], rate: FrameRate) -> None:
        _key, self.origin, status, self.cut, _rate, *_times, self.work = row
        self.rate = rate
        self.omitted = status == Status.OMITTED
        self.ranges: list[tuple[int, int]] = []
        self.loose: int | None = None
        """Frames of all stretches of a known length, None when there is none."""
        self.timed = True
        """Whether in and out of every stretch are known."""

    def add(self, start: int | None, end: int | None, length: int | None) -> None:
        frames = length
        if start is not None and end is not None:
            self.ranges.append((start, end))
            frames = end - start
        else:
            self.timed = False
        if frames is not None:
            self.loose = (self.loose or 0) + frames

    @property
    def is_music(self) -> bool:
        return bool(self.origin != Origin.SOUND_DESIGN)


def _figures(connection: Connection, where: str, keys: tuple[str, ...]) -> dict[str, Figure]:
    cues: dict[str, _Cue] = {}
    rates: dict[str, FrameRate] = {}
    for row in driver_of(connection).execute(_STATEMENT.format(where=where), keys):
        cue = cues.get(row[0])
        if cue is None:
            rate = rates.get(row[4]) or rates.setdefault(row[4], rate_from_id(row[4]))
            cue = cues[row[0]] = _Cue(row, rate)
        start, end, length, position = row[5:9]
        if position is not None:
            cue.add(start, end, length)
    carved: defaultdict[str, list[Entry]] = defaultdict(list)
    for key, cue in cues.items():
        if cue.ranges and cue.is_music and not cue.omitted:
            carved[cue.cut].append(Entry(key, cue.ranges, cue.work or key))
    whole: dict[object, int | None] = {}
    for entries in carved.values():
        rate = cues[str(entries[0].key)].rate
        whole.update((result.key, result.reported_seconds) for result in reported(entries, rate))
    return {key: _figure(key, cue, whole) for key, cue in cues.items()}


def _figure(key: str, cue: _Cue, whole: dict[object, int | None]) -> Figure:
    reported_seconds = None
    if cue.is_music and not cue.omitted and cue.loose is not None:
        if cue.timed and key in whole:
            reported_seconds = whole[key]
        else:
            reported_seconds = reported([Entry(key, ((0, cue.loose),), key)], cue.rate)[0].reported_seconds
    return Figure(reported_seconds, cue.loose, cue.rate, cue.origin or "", cue.is_music, cue.omitted)

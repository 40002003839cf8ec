# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cells of a written sheet are its reported durations and totals, whatever the layout.

Layouts know no rules and this knows no layouts: a column whose numbers are the durations of the lines, in
their order and without a gap, is that of the durations. Some layouts part minutes and seconds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time, timedelta
from itertools import pairwise

from cuefolio.domain.delivery import Delivery
from cuefolio.gui.exporting.grids import Grid, Place

TOTAL = 0
"""Stands for the total where a line has its number, which begins at 1."""

_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d\d)")
_ISO = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?")
_TOTAL_WORD = re.compile(r"total|\bsum\b|summe|gesamt", re.IGNORECASE)

Marks = tuple[Mapping[Place, int], ...]
"""For each grid: place of a cell -> number of the line as printed, or TOTAL."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Seconds that a cell may mean. ``is_time`` where it looks like a time, not like any number."""

    grid: int
    places: tuple[Place, ...]
    seconds: int
    is_time: bool


def find(grids: Sequence[Grid], made: Delivery) -> Marks:
    """The durations and totals in the tables of a delivery."""
    marks: tuple[dict[Place, int], ...] = tuple({} for _ in grids)
    lines = [line.cue for line in made.lines if line.cue.reported_seconds is not None]
    wanted = [cue.reported_seconds or 0 for cue in lines]
    cut = any(grid.cut for grid in grids)
    single = [_column(grids, column) for column in range(max((g.columns for g in grids), default=0))]
    double = [_minutes_and_seconds(left, right) for left, right in pairwise(single)]
    times = [[one for one in column if one.is_time] for column in single]
    for group in (times, single, double):
        hits = [(column, _run(column, wanted, cut)) for column in group]
        found = [(column, start) for column, start in hits if start is not None]
        for column, start in found:
            for one, cue in zip(column[start:], lines, strict=False):
                marks[one.grid].update(dict.fromkeys(one.places, cue.sequence))
            for one in column[start + len(lines) :]:
                if one.seconds == made.reported_seconds:
                    marks[one.grid].update(dict.fromkeys(one.places, TOTAL))
        if found:
            break
    for number, grid in enumerate(grids):
        for place in _totals(grid, made.reported_seconds):
            marks[number].setdefault(place, TOTAL)
    return marks


def _column(grids: Sequence[Grid], column: int) -> list[_Found]:
    found = []
    for number, grid in enumerate(grids):
        for row in range(grid.rows):
            cell = grid.cells.get((row, column))
            meant = _seconds(cell.value) if cell is not None else None
            if meant is not None:
                found.append(_Found(number, ((row, column),), *meant))
    return found


def _minutes_and_seconds(left: Sequence[_Found], right: Sequence[_Found]) -> list[_Found]:
    """What two neighbouring columns mean where one holds minutes and the other seconds."""
    by_row = {(one.grid, one.places[0][0]): one for one in left if not one.is_time}
    found = []
    for one in right:
        minutes = by_row.get((one.grid, one.places[0][0]))
        if minutes is not None and not one.is_time and one.seconds < 60:
            both = (*minutes.places, *one.places)
            found.append(_Found(one.grid, both, 60 * minutes.seconds + one.seconds, False))
    return found


def _run(column: Sequence[_Found], wanted: Sequence[int], cut: bool) -> int | None:
    """Where the durations begin in a column, None where it does not hold them."""
    seconds = [one.seconds for one in column]
    for start, first in enumerate(seconds):
        if not wanted or first != wanted[0]:
            continue
        here = seconds[start : start + len(wanted)]
        if here == wanted[: len(here)] and (len(here) == len(wanted) or (cut and len(here) > 1)):
            return start
    return None


def _totals(grid: Grid, total: int) -> list[Place]:
    """Cells beside the word total that say the total."""
    rows = sorted({row for (row, _column), cell in grid.cells.items() if _TOTAL_WORD.search(cell.text)})
    found: list[Place] = []
    for row in rows:
        meant = [
            (place, told)
            for column in range(grid.columns)
            if (cell := grid.cells.get(place := (row, column))) and (told := _seconds(cell.value))
        ]
        found += [place for place, (seconds, is_time) in meant if is_time and seconds == total]
        plain = [(place, seconds) for place, (seconds, is_time) in meant if not is_time]
        for (one, minutes), (other, seconds) in pairwise(plain):
            if 60 * minutes + seconds == total:
                found += [one, other]
    return found


def _seconds(value: object) -> tuple[int, bool] | None:
    """Whole seconds that a value may mean, and whether it looks like a time."""
    if isinstance(value, timedelta):
        return (round(value.total_seconds()), True)
    if isinstance(value, time):
        return (value.hour * 3600 + value.minute * 60 + value.second, True)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return (int(value), False) if float(value).is_integer() and value >= 0 else None
    if not isinstance(value, str):
        return None
    text = value.strip()
    if text.isascii() and text.isdigit() and len(text) < 7:
        return (int(text), False)
    clock = _CLOCK.fullmatch(text)
    if clock is None and len(text) > 2:
        clock = _ISO.fullmatch(text)
    if clock is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in clock.groups())
    return (3600 * hours + 60 * minutes + seconds, True)

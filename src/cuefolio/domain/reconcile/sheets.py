# SPDX-License-Identifier: GPL-3.0-or-later
"""A received sheet beside ours, line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cuefolio.domain.delivery import Delivery, Line
from cuefolio.domain.reconcile.comparison import Comparison, Row
from cuefolio.domain.reconcile.differences import differences, header_differences, label_frames
from cuefolio.domain.reconcile.matching import Match, Side, matched
from cuefolio.domain.reconcile.received import ReadCue, ReadSheet
from cuefolio.domain.timecode import FrameRate

_OF_ONE_CUE = frozenset(
    {"number", "title", "uses", "notes", "scene", "mood", "theme", "in", "out", "duration"}
)
"""What is not taken over where one line of ours stands for several cues."""


def compare_sheets(
    read: ReadSheet, ours: Delivery, cue_ids: Sequence[str] = (), header: Mapping[str, str] | None = None
) -> Comparison:
    """Their sheet beside ours as its profile shows it.

    ``cue_ids`` are the keys of the snapshot's cues in order; ``header`` the production's facts as texts by
    ``domain.film`` field names.
    """
    rate = ours.sheet.rate
    shift = _time_shift(read, ours)
    theirs = [Side(row.cue, _their_spans(row, rate, shift), row.cue.reported_seconds) for row in read.rows]
    mine = [Side(line.cue, _our_spans(line, rate), line.cue.reported_seconds) for line in ours.lines]
    found = {match.theirs: match for match in matched(theirs, mine)}
    rows = []
    for place, (row, match) in enumerate(_in_order(read.rows, ours.lines, found), start=1):
        theirs_row, line = row
        if theirs_row is None or line is None or match is None:
            rows.append(Row(place, theirs_row, line, cue_ids=_ids(line, cue_ids)))
            continue
        plain = read.roles_by_column
        told = differences(theirs_row, line, ours.profile, rate, shift, plain_roles=plain)
        if len(line.parts) > 1:
            told = tuple(replace(d, can_take=d.can_take and d.field not in _OF_ONE_CUE) for d in told)
        ids = _ids(line, cue_ids)
        rows.append(Row(place, theirs_row, line, match.reason, match.confidence, told, ids))
    return Comparison(
        read,
        ours.profile.id,
        tuple(rows),
        header_differences(read.header, header or {}),
        shift=shift,
        theirs_seconds=read.total_seconds,
        ours_seconds=ours.reported_seconds,
    )


def _time_shift(read: ReadSheet, ours: Delivery) -> int:
    """Frames to add to their times, which is our start where theirs count from the start of the programme,
    else 0.

    Some layouts say so. Of others it is told by the times: all end before our programme begins, or more of
    them meet one of ours when the start is added.
    """
    start, rate = ours.sheet.header.start_frame, ours.sheet.rate
    if not start or read.from_start:
        return start
    labels = [label for row in read.rows for span in row.times for label in (span.start, span.end)]
    frames = [frame for frame in (label_frames(label, rate) for label in labels) if frame is not None]
    if not frames or max(frames) < start:
        return start if frames else 0
    near = {(span.start // rate.nominal) + late
            for line in ours.lines for span in line.cue.ranges for late in (-1, 0, 1)}  # fmt: skip
    met = [sum((frame + shift) // rate.nominal in near for frame in frames) for shift in (0, start)]
    return start if met[1] > met[0] else 0


def _in_order(
    theirs: Sequence[ReadCue], ours: Sequence[Line], found: Mapping[int, Match]
) -> list[tuple[tuple[ReadCue | None, Line | None], Match | None]]:
    """Their lines in their order, each after those of ours that stand before its match and have none."""
    taken = {match.ours for match in found.values()}
    alone = [at for at in range(len(ours)) if at not in taken]
    result: list[tuple[tuple[ReadCue | None, Line | None], Match | None]] = []
    for at, row in enumerate(theirs):
        match = found.get(at)
        if match is not None:
            while alone and alone[0] < match.ours:
                result.append(((None, ours[alone.pop(0)]), None))
        result.append(((row, ours[match.ours] if match else None), match))
    return [*result, *(((None, ours[at]), None) for at in alone)]


def _ids(line: Line | None, cue_ids: Sequence[str]) -> tuple[str, ...]:
    if line is None or not cue_ids:
        return ()
    return tuple(cue_ids[part.sequence - 1] for part in line.parts)


def _their_spans(row: ReadCue, rate: FrameRate, shift: int) -> tuple[tuple[float, float], ...]:
    found = []
    for span in row.times:
        start, end = label_frames(span.start, rate), label_frames(span.end, rate)
        if start is None:
            continue
        first = float((start + shift) / rate.fraction)
        if end is not None and end > start:
            found.append((first, float((end + shift) / rate.fraction)))
        elif row.cue.reported_seconds:
            found.append((first, first + row.cue.reported_seconds))
    return tuple(found)


def _our_spans(line: Line, rate: FrameRate) -> tuple[tuple[float, float], ...]:
    return tuple(
        (float(span.start / rate.fraction), float(span.end / rate.fraction)) for span in line.cue.ranges
    )

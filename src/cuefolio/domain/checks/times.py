# SPDX-License-Identifier: GPL-3.0-or-later
"""Times: cues without length, outside the programme, on top of each other, longer than can be."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction

from cuefolio.domain.checks.context import (
    ERROR,
    WARNING,
    CueContext,
    ProfiledSheet,
    SheetContext,
    cue_label,
    line_of,
    of_cue,
    short,
    source_of,
)
from cuefolio.domain.delivery import music_of
from cuefolio.domain.profile import Need
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue
from cuefolio.domain.timecode import format_seconds, format_timecode, seconds

_SILENCE = Fraction(2)
"""Seconds that a cue may last beyond its recording: reverberation, a file cut short."""
_EXCERPT = 3
"""A cue this many times as long as its recording plays a loop, or the file is an excerpt to listen to."""
MOST_CROSSINGS = 3
"""Overlaps that are told of one cue."""


def stretches(context: CueContext) -> Iterator[Finding]:
    """The stretches of a cue have a length and do not run into each other."""
    cue = context.cue
    spans = sorted((span.start, span.end) for span in cue.ranges)
    if any(end <= start for start, end in spans):
        yield of_cue(cue, ERROR, "sheets.empty_range", "ranges")
    elif any(second[0] < first[1] for first, second in itertools.pairwise(spans)):
        yield of_cue(cue, WARNING, "sheets.own_overlap", "ranges")


def within_programme(context: SheetContext) -> Iterator[Finding]:
    """Every cue lies in the programme, in the order of its start, and is no longer than its recording."""
    sheet = context.sheet
    first = sheet.header.start_frame
    length = sheet.header.duration_frames
    last_start: int | None = None
    for cue in sheet.cues:
        if cue.ranges:
            start = min(span.start for span in cue.ranges)
            if last_start is not None and start < last_start:
                yield of_cue(cue, WARNING, "sheets.out_of_order", "ranges")
            last_start = start if last_start is None else max(start, last_start)
            if start < first:
                shown = _timecode(start, sheet)
                yield of_cue(cue, WARNING, "sheets.before_programme", "ranges", timecode=shown)
        if length is None or length <= 0:
            continue
        end = max((span.end for span in cue.ranges), default=first)
        if _frames(cue) > length:
            yield of_cue(
                cue, ERROR, "sheets.longer_than_programme", "ranges",
                length=_clock(_frames(cue), sheet), programme=_clock(length, sheet),
            )  # fmt: skip
        elif end > first + length:
            yield of_cue(
                cue, WARNING, "sheets.after_programme", "ranges",
                timecode=_timecode(end, sheet), programme_end=_timecode(first + length, sheet),
            )  # fmt: skip


def within_recording(context: SheetContext) -> Iterator[Finding]:
    """No stretch of a cue lasts longer than the recording that plays in it."""
    known = context.background.recording_seconds
    sheet = context.sheet
    for cue in sheet.cues if known else ():
        longest = known.get(cue.recording) if cue.recording else None
        if longest is None:
            continue
        frames = max((span.end - span.start for span in cue.ranges), default=cue.exact_frames or 0)
        if longest + _SILENCE < seconds(max(frames, 0), sheet.rate) < _EXCERPT * longest:
            yield of_cue(
                cue, WARNING, "sheets.longer_than_recording", "ranges", length=_clock(frames, sheet),
                recording=short(cue.recording), recorded=format_seconds(longest),
            )  # fmt: skip


def crossings(context: SheetContext) -> Iterator[Finding]:
    """Cues that sound at once, told of the later one, except twice the same line."""
    sheet = context.sheet
    for first, second, frames in overlaps(sheet, MOST_CROSSINGS):
        if line_of(first) is not None and line_of(first) == line_of(second):
            continue
        length = _clock(frames, sheet)
        length = f"{frames} frames" if length == "0:00" else length
        code = "sheets.crossfade" if _is_same_music(first, second) else "sheets.overlap"
        yield of_cue(second, WARNING, code, "ranges", other=cue_label(first), seconds=length)


def overlaps(sheet: CueSheet, most: int | None = None) -> list[tuple[SheetCue, SheetCue, int]]:
    """Pairs of different cues that sound at once, with the frames they share, in order of sounding.

    With ``most`` each stretch is paired with as many of those that entered last before it only, so that
    ten thousand cues on one spot do not make fifty million pairs.
    """
    spans = sorted(
        (span.start, span.end, index)
        for index, cue in enumerate(sheet.cues)
        for span in cue.ranges
        if span.end > span.start
    )
    shared: dict[tuple[int, int], int] = {}
    sounding: list[tuple[int, int]] = []
    for start, end, index in spans:
        met: list[tuple[int, int]] = []
        at = len(sounding) - 1
        while at >= 0 and (most is None or len(met) < most):
            until, other = sounding[at]
            if until <= start:
                del sounding[at]
            elif other != index:
                met.append((until, other))
            at -= 1
        for until, other in reversed(met):
            pair = (min(other, index), max(other, index))
            shared[pair] = shared.get(pair, 0) + min(until, end) - start
        sounding.append((end, index))
    return [(sheet.cues[first], sheet.cues[second], frames) for (first, second), frames in shared.items()]


def shared_frames(sheet: CueSheet) -> int:
    """Frames that different cues share, counted for each pair of stretches: the sum of all ``overlaps``
    without the pairs, of which ten thousand cues on one spot make fifty million."""
    moments = sorted(
        moment
        for index, cue in enumerate(sheet.cues)
        for span in cue.ranges
        if span.end > span.start
        for moment in ((span.start, 1, index), (span.end, -1, index))
    )
    sounding = [0] * len(sheet.cues)
    pairs = stretches_at_once = since = frames = 0
    for now, change, index in moments:
        frames += pairs * (now - since)
        since = now
        if change < 0:
            stretches_at_once -= 1
            sounding[index] -= 1
        pairs += change * (stretches_at_once - sounding[index])
        if change > 0:
            stretches_at_once += 1
            sounding[index] += 1
    return frames


def _is_same_music(one: SheetCue, two: SheetCue) -> bool:
    """Whether two cues play the same work, as far as is known."""
    music = music_of(one)
    return bool(music) and music == music_of(two)


def reported_times(context: ProfiledSheet) -> Iterator[Finding]:
    """What the recipient adds up: every cue has a duration, and together they fit into the programme."""
    sheet, profile = context.sheet, context.profile
    wanted = profile.cue.get("reported_seconds")
    source = source_of(profile, profile.times.source)
    for cue, whole in zip(sheet.cues, context.reported, strict=True):
        if whole is None and wanted is not None:
            need = wanted.of(cue.origin)
            if need in (Need.MANDATORY, Need.WANTED):
                severity = ERROR if need is Need.MANDATORY else WARNING
                named = source_of(profile, wanted.source)
                yield of_cue(cue, severity, "sheets.no_duration", "reported_seconds", named)
        elif whole == 0 and _frames(cue) > 0:
            yield of_cue(cue, WARNING, "sheets.nothing_reported", "reported_seconds", source)
    length = sheet.header.duration_frames
    total = sum(whole or 0 for whole in context.reported)
    if length is not None and length > 0 and total > seconds(length, sheet.rate):
        arguments: dict[str, object] = {"total": format_seconds(total), "programme": _clock(length, sheet)}
        yield Finding(ERROR, "sheets.total_too_long", None, "duration_frames", arguments, source)


def _frames(cue: SheetCue) -> int:
    return sum(max(0, span.end - span.start) for span in cue.ranges) or cue.exact_frames or 0


def _clock(frames: int, sheet: CueSheet) -> str:
    return format_seconds(seconds(frames, sheet.rate))


def _timecode(frame: int, sheet: CueSheet) -> str:
    return format_timecode(frame, sheet.rate)

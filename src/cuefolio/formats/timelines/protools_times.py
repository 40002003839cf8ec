# SPDX-License-Identifier: GPL-3.0-or-later
"""The time formats of Pro Tools' session text: timecode, minutes and seconds, samples, feet and frames.

Timecode is a label; the others count real time from the session's start. Times are cut to the unit shown.
Subframes are hundredths of a frame. Feet have 16 film frames; how many of these a second has is not written.
Bars and beats need a tempo map, which the text has not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from cuefolio.domain.timecode import FrameRate
from cuefolio.formats.timelines.text_times import day_frames, label_frames

_TIMECODE = re.compile(r"[0-9]{1,2}[:;][0-9]{2}[:;][0-9]{2}[:;.][0-9]{2,3}(\.[0-9]{1,2})?")
_MINUTES = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,6}):([0-9]{2})(?:[.,]([0-9]{1,3}))?")
_FEET = re.compile(r"([0-9]{1,8})\+([0-9]{2})(?:\.([0-9]{1,2}))?")
_SAMPLES = re.compile(r"[0-9]{1,15}")
_BARS = re.compile(r"-?[0-9]+\|")
_FEET_RATES = (Fraction(24), Fraction(24000, 1001), Fraction(25), Fraction(30000, 1001), Fraction(30))
_UNDER_A_FILM_FRAME = 2


class TimeFormat(StrEnum):
    """How a session's times are written."""

    TIMECODE = "timecode"
    MINUTES = "minutes"
    FEET = "feet"
    SAMPLES = "samples"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Clock:
    """Reads the times of one session.

    ``ticks`` per frame in which every time is whole; ``unit`` is the smallest step shown, in ticks. ``read``
    gives ticks since 00:00:00:00 and raises KeyError for what is no such time. ``samples`` does the same
    for a sample position counted from the session's start. ``coarse`` is true for whole seconds.
    """

    ticks: int
    unit: int
    coarse: bool
    read: Callable[[str], int]
    samples: Callable[[int], int]


def format_of(cell: str) -> TimeFormat | None:
    """The format a time is written in, None when it is none that is known."""
    text = cell.strip()
    for pattern, found in (
        (_TIMECODE, TimeFormat.TIMECODE),
        (_MINUTES, TimeFormat.MINUTES),
        (_FEET, TimeFormat.FEET),
        (_SAMPLES, TimeFormat.SAMPLES),
    ):
        if pattern.fullmatch(text):
            return found
    return TimeFormat.BARS if _BARS.match(text) else None


def frames_and_hundredths(text: str, rate: FrameRate) -> tuple[int, int]:
    """Frames since 00:00:00:00 and hundredths for "23:57:00:00" and "23:57:00:00.50". KeyError for others."""
    label, _, hundredths = text.strip().partition(".")
    if hundredths and not (hundredths.isdecimal() and len(hundredths) == 2):
        raise KeyError(text)
    return label_frames(rate)(label), int(hundredths or "0")


def feet_rate(known: Iterable[tuple[str, int]], sample_rate: int, rate: FrameRate) -> tuple[Fraction, bool]:
    """Film frames a second, from places of which feet and samples are both known; false when it is a guess.

    Without such a place: 25 on pictures at 25, 23.976 on video at 29.97 (film slowed down for it), else 24.
    """
    pairs = [(_film_hundredths(feet), samples) for feet, samples in known]
    pairs = [(feet, samples) for feet, samples in pairs if samples > 0 and feet > 0]
    if pairs and sample_rate:
        feet, samples = max(pairs, key=lambda pair: pair[1])
        off = {film: abs(Fraction(samples, sample_rate) * film - Fraction(feet, 100)) for film in _FEET_RATES}
        best = min(_FEET_RATES, key=lambda film: off[film])
        if off[best] < _UNDER_A_FILM_FRAME:
            return best, True
    if rate.nominal % 25 == 0:
        return Fraction(25), False
    return Fraction(24000, 1001) if rate.nominal % 30 == 0 and rate.den == 1001 else Fraction(24), False


def clock(
    sample: str, start: tuple[int, int], rate: FrameRate, sample_rate: int, film: Fraction = Fraction(24)
) -> Clock:
    """The clock for times like ``sample``.

    ``start`` is the session's start in frames and hundredths, ``film`` the film frames a second of feet.
    ValueError for bars and beats and for what is no time.
    """
    written = format_of(sample)
    if written is TimeFormat.TIMECODE:
        return _timecode_clock("." in sample.strip()[9:], start, rate, sample_rate)
    step = (
        {
            TimeFormat.MINUTES: Fraction(1, 1000),
            TimeFormat.SAMPLES: Fraction(1, sample_rate or 48000),
            TimeFormat.FEET: Fraction(1, 100) / film,
        }.get(written)
        if written
        else None
    )
    if step is None or written is None:
        raise ValueError(sample)
    in_frames = step * rate.fraction
    ticks = in_frames.denominator * (1 if not start[1] else 100)
    each = in_frames.numerator * (ticks // in_frames.denominator)
    zero = start[0] * ticks + start[1] * ticks // 100
    fine = "." in sample or "," in sample or written is TimeFormat.SAMPLES
    steps = {TimeFormat.MINUTES: 1000, TimeFormat.FEET: 100}.get(written, 1)
    count = {TimeFormat.MINUTES: _milliseconds, TimeFormat.FEET: _film_count}.get(written, _sample_count)

    def read(cell: str) -> int:
        return zero + count(cell) * each

    return Clock(
        ticks,
        each if fine else each * steps,
        written is TimeFormat.MINUTES and not fine,
        read,
        _samples_to_ticks(zero, ticks, rate, sample_rate),
    )


def _timecode_clock(fine: bool, start: tuple[int, int], rate: FrameRate, sample_rate: int) -> Clock:
    frames, day = label_frames(rate), day_frames(rate)
    ticks = 100 if fine or start[1] else 1
    zero = start[0] * ticks + (start[1] if ticks > 1 else 0)
    midnight = day * ticks

    def read(cell: str) -> int:
        text = cell.strip()
        if ticks == 1:
            at = frames(text)
        else:
            label, _, hundredths = text.partition(".")
            at = frames(label) * 100 + (
                int(hundredths) if hundredths.isdecimal() and len(hundredths) == 2 else 0
            )
        return at if at >= zero else at + midnight

    return Clock(ticks, 1, False, read, _samples_to_ticks(zero, ticks, rate, sample_rate))


def _samples_to_ticks(zero: int, ticks: int, rate: FrameRate, sample_rate: int) -> Callable[[int], int]:
    each = rate.fraction * ticks / (sample_rate or 48000)
    up, down = each.numerator, each.denominator

    def read(samples: int) -> int:
        return zero + (samples * up * 2 + down) // (2 * down)

    return read


def _milliseconds(cell: str) -> int:
    match = _MINUTES.fullmatch(cell.strip())
    if match is None:
        raise KeyError(cell)
    hours, minutes, seconds, part = match.groups()
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0"))


def _film_count(cell: str) -> int:
    count = _film_hundredths(cell)
    if count < 0:
        raise KeyError(cell)
    return count


def _film_hundredths(cell: str) -> int:
    match = _FEET.fullmatch(cell.strip())
    if match is None:
        return -1
    feet, frames, part = match.groups()
    return (int(feet) * 16 + int(frames)) * 100 + int((part or "0").ljust(2, "0"))


def _sample_count(cell: str) -> int:
    text = cell.strip()
    if not _SAMPLES.fullmatch(text):
        raise KeyError(cell)
    return int(text)

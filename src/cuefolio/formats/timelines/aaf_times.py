# SPDX-License-Identifier: GPL-3.0-or-later
"""Rate, first frame and ticks of a composition. Every slot of an AAF counts in edit units of its own rate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, lcm

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import RateFrom
from cuefolio.formats.timelines.aaf_objects import (
    Object,
    class_of,
    edit_rate,
    kind_of,
    number,
    parts,
    value,
)
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks
from cuefolio.formats.timelines.xml_values import frame_rate

FASTEST_PICTURE = 120
"""Edit rates above this count samples, or quarters of frames as Avid does for sound."""
_FINEST = 10**7
_TWO_DAYS = 48 * 3600
_USUAL = FrameRate(25)


@dataclass(slots=True)
class Times:
    """The times of one composition. ``start`` is the frame of its first edit unit, None when nothing says."""

    rate: FrameRate
    rate_from: RateFrom
    start: int | None
    ticks: int

    def per_unit(self, rate: Fraction) -> Fraction:
        """Ticks that an edit unit of a rate lasts."""
        return self.rate.fraction * self.ticks / rate

    def of(self, units: int, rate: Fraction) -> int:
        """Edit units at a rate as ticks, rounded to the nearest."""
        each = self.per_unit(rate)
        return (units * each.numerator * 2 + each.denominator) // (2 * each.denominator)


@dataclass(slots=True)
class _Counter:
    """A timecode track: frames a second as it counts, what its first frame is, and how much it is trusted."""

    nominal: int
    drop: bool
    start: int
    rate: Fraction
    trust: tuple[bool, bool, bool]


def times_of(composition: Object, rates: Iterable[Fraction], reading: Reading, remarks: Remarks) -> Times:
    """The times of a composition; ``rates`` are the edit rates that whole ticks are wanted for.

    Without a timecode track and without picture the rate is a person's, else a guess, which is a remark.
    """
    slots = [(slot, edit_rate(slot)) for slot in parts(composition, "Slots")]
    counters = [found for slot, rate in slots if rate is not None for found in _counter(slot, rate)]
    pictures = [
        rate
        for slot, rate in slots
        if rate is not None and rate <= FASTEST_PICTURE and kind_of(value(slot, "Segment")) == "picture"
    ]
    sounds = [
        rate
        for slot, rate in slots
        if rate is not None and rate <= 60 and kind_of(value(slot, "Segment")) == "sound"
    ]
    best = max(counters, key=lambda counter: counter.trust, default=None)
    rate_from = RateFrom.FILE
    start: int | None = None
    rate: FrameRate | None = None
    if best is not None:
        rate = _counted_rate(best, [*pictures, *sounds])
        start = best.start
        if best.drop and rate is not None and not rate.drop:
            # No system of ours skips labels at whole rates: the first frame keeps the label that it has.
            start = _undropped(start, rate.nominal)
            remarks.add("timeline.aaf_drop_at_whole_rate", rate=rate.label)
    elif pictures or sounds:
        rate = frame_rate((pictures or sounds)[0])
    if rate is None:
        rate_from = RateFrom.GUESS if reading.rate is None else RateFrom.PERSON
        rate = reading.rate or _USUAL
        if reading.rate is None:
            remarks.add("timeline.aaf_rate_guess", rate=rate.label)
    elif reading.rate is not None and reading.rate.fraction == rate.fraction:
        rate = reading.rate
    if start is None:
        start = reading.start
    ticks = 1
    for other in sorted(set(rates)):
        finer = lcm(ticks, (rate.fraction / other).denominator)
        if finer <= _FINEST:
            ticks = finer
    return Times(rate, rate_from, start, ticks)


def timecode_of(segment: Object) -> Object | None:
    """The timecode that a segment of a timecode slot begins with, None when it begins with none."""
    for _ in range(8):
        kind = class_of(segment)
        if kind == "Timecode":
            return segment
        if kind == "Pulldown":
            segment = value(segment, "InputSegment")
        elif kind == "Sequence":
            segment = next(iter(parts(segment, "Components")), None)
        else:
            return None
    return None


def _counter(slot: Object, rate: Fraction) -> list[_Counter]:
    segment = value(slot, "Segment")
    if segment is None or kind_of(segment) not in ("timecode", ""):
        return []
    timecode = timecode_of(segment)
    if timecode is None:
        return []
    nominal, start = number(timecode, "FPS"), number(timecode, "Start")
    if nominal is None or start is None or not 1 <= nominal <= FASTEST_PICTURE:
        return []
    direct = class_of(segment) != "Pulldown"
    fits = ceil(rate) == nominal
    if rate > FASTEST_PICTURE and start > _TWO_DAYS * nominal:
        # Frames are what the specification wants; some exporters write samples, as in the slot's own rate.
        start = round(Fraction(start) / rate * nominal)
    first = number(slot, "PhysicalTrackNumber") in (1, None)
    drop = bool(value(timecode, "Drop"))
    return [_Counter(nominal, drop, start, rate, (direct, fits or rate > FASTEST_PICTURE, first))]


def _undropped(start: int, nominal: int) -> int:
    """Frames to the label of a first frame that counts drop-frame, where no label is skipped."""
    skipped = nominal // 15
    tens, rest = divmod(start, 600 * nominal - 9 * skipped)
    minutes = max(0, rest - skipped) // (60 * nominal - skipped)
    return start + skipped * (9 * tens + minutes)


def _counted_rate(counter: _Counter, others: list[Fraction]) -> FrameRate | None:
    """The exact rate of a timecode track: 24 labels a second are 24 or 23.976 frames."""
    if ceil(counter.rate) == counter.nominal:
        return frame_rate(counter.rate, drop=counter.drop)
    for other in others:
        if ceil(other) == counter.nominal:
            return frame_rate(other, drop=counter.drop)
    slowed = counter.drop and counter.nominal % 30 == 0
    exact = Fraction(counter.nominal * 1000, 1001) if slowed else Fraction(counter.nominal)
    return frame_rate(exact, drop=counter.drop)

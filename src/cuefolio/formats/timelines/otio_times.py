# SPDX-License-Identifier: GPL-3.0-or-later
"""Times and ranges of OpenTimelineIO as whole ticks, and how its objects are looked into without trust."""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from math import isfinite, lcm
from typing import Any

from cuefolio.domain.timecode import FrameRate
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.xml_values import MOST_FRAMES, exact_rate, frame_rate

Object = dict[str, Any]
_RATES = re.compile(rb'"rate"\s*:\s*(\d{1,9}(?:\.\d{1,18})?)')
_BROKEN = re.compile(rb'"value"\s*:\s*-?\d+\.\d*[1-9]')
_FASTEST_PICTURE = 240
_FINEST = 10**7
_MOST_RATES = 60
_PARTS = 1000
"""Ticks of a frame where values are fractions: some exporters write seconds times rate."""


def schema_of(value: Any) -> str:
    """The name of an object's schema without its version, "" for anything else."""
    schema = value.get("OTIO_SCHEMA") if isinstance(value, dict) else None
    return schema.partition(".")[0] if isinstance(schema, str) else ""


def text_of(value: Any, key: str) -> str:
    """A text in an object, "" when there is none."""
    text = value.get(key) if isinstance(value, dict) else None
    return text.strip() if isinstance(text, str) else ""


def part_of(value: Any, *keys: str) -> Object:
    """An object inside an object, empty when there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def list_of(value: Any, key: str) -> list[Any]:
    """A list in an object, empty when there is none."""
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def children_of(value: Any) -> list[Any]:
    """The children of a composition or collection."""
    return list_of(value, "children")


def number_of(value: Any) -> float | None:
    """A finite number, None for anything else (true and false are none)."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if isfinite(number) else None


class Times:
    """Counts the times of one timeline in ticks. ``rate`` is the timeline's."""

    def __init__(self, rate: FrameRate, ticks_of_frame: int) -> None:
        self.rate = rate
        self.ticks_of_frame = ticks_of_frame
        self._scales: dict[float, tuple[int, int]] = {}

    @classmethod
    def of(cls, timeline: Object, data: bytes, reading: Reading) -> Times | None:
        """The times of a timeline; None when nothing in it says its rate.

        The rate is that of its start, else the most frequent of its clips that is no sample rate.
        """
        start = number_of(part_of(timeline, "global_start_time").get("rate"))
        rate = frame_rate(exact_rate(start)) if start and 1 <= start <= _FASTEST_PICTURE else None
        if rate is None:
            rate = _frequent(timeline)
        if rate is None:
            rate = reading.rate
        if rate is None:
            return None
        drop = _drops(timeline)
        if drop is not None:
            rate = frame_rate(rate.fraction, drop=drop) or rate
        elif reading.rate is not None and reading.rate.fraction == rate.fraction:
            rate = reading.rate
        rates = {exact_rate(float(text)) for text in set(_RATES.findall(data)) if float(text) > 0}
        ticks = 1
        for other in sorted(rates)[:_MOST_RATES]:
            finer = lcm(ticks, (rate.fraction / other).denominator)
            if finer <= _FINEST:
                ticks = finer
        if _BROKEN.search(data) and ticks * _PARTS <= _FINEST:
            ticks = lcm(ticks, _PARTS)
        return cls(rate, ticks)

    def ticks(self, time: Any) -> int | None:
        """A RationalTime in ticks, None when it is none or beyond reason."""
        if not isinstance(time, dict):
            return None
        value, rate = number_of(time.get("value")), number_of(time.get("rate"))
        if value is None or rate is None or not 0 < rate <= MOST_FRAMES:
            return None
        scale = self._scales.get(rate)
        if scale is None:
            exact = exact_rate(rate)
            if exact <= 0:
                return None
            each = self.rate.fraction * self.ticks_of_frame / exact
            scale = self._scales[rate] = (each.numerator, each.denominator)
        num, den = scale
        if abs(value) * num > MOST_FRAMES * self.ticks_of_frame * den:
            return None
        if value.is_integer():
            return (int(value) * num * 2 + den) // (2 * den)
        return round(Fraction(value) * num / den)

    def frames(self, time: Any) -> int | None:
        """A RationalTime in whole frames of the timeline."""
        ticks = self.ticks(time)
        return None if ticks is None else round(Fraction(ticks, self.ticks_of_frame))

    def span(self, span: Any) -> tuple[int, int] | None:
        """Start and length of a TimeRange in ticks, None when it is none or negative."""
        if not isinstance(span, dict):
            return None
        length = self.ticks(span.get("duration"))
        start = self.ticks(span.get("start_time"))
        if length is None or length < 0:
            return None
        return start or 0, length


def _drops(timeline: Object) -> bool | None:
    """Whether its metadata say that a timeline counts drop-frame, which the format has no field for: our own
    and those of a Final Cut Pro XML that it was made from. None when they say nothing."""
    own = part_of(timeline, "metadata", "cuefolio").get("drop_frame")
    if isinstance(own, bool):
        return own
    shown = part_of(timeline, "metadata", "fcp_xml", "timecode")
    return True if text_of(shown, "displayformat").upper() == "DF" else None


def _frequent(timeline: Object) -> FrameRate | None:
    seen: Counter[float] = Counter()
    for track in children_of(part_of(timeline, "tracks")):
        for child in children_of(track):
            rate = number_of(part_of(child, "source_range", "duration").get("rate"))
            if rate is not None and 1 <= rate <= _FASTEST_PICTURE:
                seen[rate] += 1
    return frame_rate(exact_rate(seen.most_common(1)[0][0])) if seen else None

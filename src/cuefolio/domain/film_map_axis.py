# SPDX-License-Identifier: GPL-3.0-or-later
"""The axis of a film map: what of the film is seen at which scale, and where its ticks stand."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode

MOST_PER_FRAME = 24.0
"""Greatest scale in px a frame: single frames are well apart."""
MARGIN = 0.01
"""Part of the width that stays free at both sides of what is fitted."""

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200)
"""Steps of ticks in seconds."""
_WITH_TIMECODE = 15
"""Ticks at this many seconds and less are labelled with timecode."""
_MOST_TICKS = 400


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a film that is seen: ``first`` frame (may lie between frames) at the left edge, ``scale``
    in px a frame, ``width`` in px. ``low`` and ``high`` bound what can be seen."""

    first: float
    scale: float
    width: float
    low: float
    high: float

    @classmethod
    def fitting(
        cls, shown: tuple[float, float], width: float, bounds: tuple[float, float] | None = None
    ) -> Window:
        """The window that shows (first frame, frame after the last) with a small margin."""
        low, high = bounds or shown
        span = max(shown[1] - shown[0], 1.0)
        width = max(width, 1.0)
        scale = min(width / (span * (1 + 2 * MARGIN)), MOST_PER_FRAME)
        middle = (shown[0] + shown[1]) / 2
        return cls(middle - width / scale / 2, scale, width, min(low, shown[0]), max(high, shown[1]))._held()

    @property
    def span(self) -> float:
        """Frames that are seen."""
        return self.width / self.scale

    @property
    def last(self) -> float:
        """The frame at the right edge."""
        return self.first + self.span

    @property
    def least_scale(self) -> float:
        """Pixels of a frame at which everything is seen."""
        return min(self.width / max((self.high - self.low) * (1 + 2 * MARGIN), 1.0), MOST_PER_FRAME)

    @property
    def sees_all(self) -> bool:
        """Whether nothing lies outside."""
        return self.scale <= self.least_scale * 1.000001

    def x(self, frame: float) -> float:
        """Where a frame begins, in px from the left edge."""
        return (frame - self.first) * self.scale

    def frame(self, x: float) -> float:
        """The frame at ``x`` px; a whole number at its beginning."""
        return self.first + x / self.scale

    def zoomed(self, factor: float, x: float) -> Window:
        """Nearer by ``factor``; the frame at ``x`` px stays there, unless an end of the film comes in."""
        if not (math.isfinite(factor) and factor > 0):
            return self
        scale = min(max(self.scale * factor, self.least_scale), MOST_PER_FRAME)
        return replace(self, first=self.frame(x) - x / scale, scale=scale)._held()

    def panned(self, pixels: float) -> Window:
        """Moved by px towards later frames."""
        return replace(self, first=self.first + pixels / self.scale)._held()

    def resized(self, width: float) -> Window:
        """At another width; what was seen whole is seen whole."""
        width = max(width, 1.0)
        if self.sees_all:
            return replace(self, scale=self.least_scale * width / self.width, width=width)._held()
        return replace(self, width=width)._held()

    def bounded(self, low: float, high: float) -> Window:
        """In a film of other bounds, looking at the same frames."""
        return replace(self, low=low, high=high)._held()

    def revealing(self, start: float, end: float, margin: float = 24.0) -> Window:
        """Moved as little as possible so that the frames [start, end) are seen, the first of them before all,
        with ``margin`` pixels beside them where there is room."""
        free = min(margin / self.scale, self.span / 8)
        if start - free < self.first or end - start + 2 * free > self.span:
            fits = self.first <= start - free and end + free <= self.last
            inside = self.first <= start and start + 2 * free <= self.last
            if fits or (end - start + 2 * free > self.span and inside):
                return self
            return replace(self, first=start - free)._held()
        if end + free > self.last:
            return replace(self, first=end + free - self.span)._held()
        return self

    def towards(self, other: Window, part: float) -> Window:
        """Between this window (0) and another one (1), for a glide."""
        first = self.first + (other.first - self.first) * part
        last = self.last + (other.last - self.last) * part
        return replace(other, first=first, scale=other.width / max(last - first, 1e-6))

    def _held(self) -> Window:
        """Within the film: as near as allowed, and nothing beside it but its margin."""
        scale = min(max(self.scale, self.least_scale), MOST_PER_FRAME)
        span = self.width / scale
        free = span * MARGIN / (1 + 2 * MARGIN)
        low, high = self.low - free, self.high + free - span
        first = (low + high) / 2 if high <= low else min(max(self.first, low), high)
        return replace(self, first=first, scale=scale)


class Tick(NamedTuple):
    """A line of the ruler; a minor one has no label."""

    frame: int
    label: str = ""


def ticks(
    window: Window, rate: FrameRate, zero: int, label_px: float, timecode_px: float, *, timecode: bool = False
) -> list[Tick]:
    """Ticks of what is seen, by frame; labelled ones at least ``label_px`` apart.

    Labels are running time from ``zero`` on (M:SS, H:MM:SS), or timecode when the ticks come close
    (or with ``timecode``); those need ``timecode_px``.
    """
    fps = float(rate.fraction)
    step = None if timecode else running_step(window, rate, label_px)
    if step is None:
        return _timecode_ticks(window, rate, timecode_px)
    minor = _minor(step, fps * window.scale)
    found = []
    for number in _between((window.first - zero) / fps / minor, (window.last - zero) / fps / minor):
        second = number * minor
        frame = zero + round(second * fps)
        found.append(Tick(frame, "" if second % step else format_seconds(second)))
    return found


def running_step(window: Window, rate: FrameRate, label_px: float) -> int | None:
    """Seconds between labels of running time that are ``label_px`` wide; None where they would stand so close
    that timecode says more."""
    step = _step(float(rate.fraction) * window.scale, label_px)
    return None if step is None or step <= _WITH_TIMECODE else step


def _step(second_px: float, least: float) -> int | None:
    """Seconds between labels; None when they stand closer than a second."""
    if second_px >= 2 * least:
        return None
    return next((step for step in _STEPS if step * second_px >= least), _STEPS[-1])


def _minor(step: int, second_px: float) -> int:
    """Seconds between the small ticks that share out ``step``, at least 7 px apart."""
    fitting = (s for s in _STEPS if s <= step and step % s == 0 and s * second_px >= 7 and step // s <= 10)
    return next(fitting, step)


def _between(first: float, last: float) -> range:
    low, high = math.floor(first), math.ceil(last)
    return range(low, min(high, low + _MOST_TICKS) + 1)


def _timecode_ticks(window: Window, rate: FrameRate, least: float) -> list[Tick]:
    """Ticks at round labels: whole seconds of timecode, or frames within them."""
    nominal = rate.nominal
    step = _step(nominal * window.scale, least)
    if step is not None:
        minor = _minor(step, nominal * window.scale)
        first = _label_second(window.first, rate) // minor * minor
        found = []
        for second in range(first, first + minor * _MOST_TICKS, minor):
            frame = _frame_of_second(second, rate)
            if frame > window.last:
                break
            found.append(Tick(frame, "" if second % step else format_timecode(frame, rate)))
        return found
    parts = [n for n in range(1, nominal) if nominal % n == 0]
    frames = next((n for n in parts if n * window.scale >= least), nominal)
    fine = next(n for n in (*parts, nominal) if frames % n == 0 and n * window.scale >= 4)
    return list(_frame_ticks(window, rate, frames, fine))


def _frame_ticks(window: Window, rate: FrameRate, step: int, fine: int) -> Iterator[Tick]:
    second = _label_second(window.first, rate)
    while True:
        begin, following = _frame_of_second(second, rate), _frame_of_second(second + 1, rate)
        skipped = rate.nominal - (following - begin)  # labels that drop-frame counting leaves out
        for number in range(0, rate.nominal, fine):
            frame = begin + max(number - skipped, 0)
            if frame > window.last:
                return
            if 0 < number <= skipped:
                continue
            yield Tick(frame, "" if number % step else format_timecode(frame, rate))
        second += 1


def _label_second(frame: float, rate: FrameRate) -> int:
    """The second of the label of a frame, counted in labels since 00:00:00."""
    whole = math.floor(frame)
    sign, parts = (-1, format_timecode(-whole, rate)) if whole < 0 else (1, format_timecode(whole, rate))
    hour, minute, second = (int(part) for part in parts.replace(";", ":").split(":")[:3])
    seconds = (hour * 60 + minute) * 60 + second
    return seconds if sign > 0 else -seconds - 1


def _frame_of_second(second: int, rate: FrameRate) -> int:
    """The first frame whose label has this second."""
    if second < 0:
        return second * rate.nominal
    minutes = second // 60
    frame = second * rate.nominal - rate.dropped * (minutes - minutes // 10)
    is_skipped = rate.dropped and second % 60 == 0 and minutes % 10
    return frame + (rate.dropped if is_skipped else 0)

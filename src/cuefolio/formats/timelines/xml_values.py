# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that several editing systems write alike: numbers, addresses of files, rates, levels."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from math import isfinite, log10
from urllib.parse import unquote

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import SILENCE

MOST_FRAMES = 10**9
"""A frame number beyond this is no time of a film: 96 days at 120 frames a second."""
LOWEST_DB = -96.0
"""At and below this a fader is shut: Final Cut writes -96 dB for silence, Resolve -100."""
_DRIVE = re.compile(r"/?([A-Za-z])[:|](?=[/\\]|$)")
_URL = re.compile(r"file:/*(?:localhost(?=/))?", re.IGNORECASE)

Keys = tuple[tuple[int, float], ...]
"""Points of a level curve: ticks, dB."""


def whole(text: str | None) -> int | None:
    """A whole number as exporters write it ("14", "14.0", " 14 "); None when it is none or beyond reason."""
    if text is None:
        return None
    try:
        value = int(text)
    except ValueError:
        number = real(text)
        if number is None:
            return None
        value = round(number)
    return value if -MOST_FRAMES <= value <= MOST_FRAMES else None


def real(text: str | None) -> float | None:
    """A finite number with a point or comma, None when it is none."""
    try:
        value = float((text or "").strip().replace(",", "."))
    except ValueError:
        return None
    return value if isfinite(value) else None


def file_path(address: str | None) -> str:
    """The path that an address means: "file://localhost/D%3a/x.wav" is "D:/x.wav"; plain paths stay."""
    address = (address or "").strip()
    match = _URL.match(address)
    if not match:
        return unquote(address) if "://" in address or "%20" in address else address
    rest = address[match.end() :]
    if (
        match[0].count("/") == 2
        and not match[0].lower().endswith("localhost")
        and not _DRIVE.match(unquote(rest))
    ):
        return "//" + unquote(rest)
    path = unquote(rest if rest.startswith("/") else "/" + rest)
    return _DRIVE.sub(r"\1:", path, count=1) if _DRIVE.match(path) else path


def exact_rate(frames: float) -> Fraction:
    """The rate that a rounded number of frames a second means: 23.976 and 23.98 are 24000/1001.

    Numbers that belong to no film rate (48000, 12.5) stay as they are.
    """
    nearest = round(frames)
    if nearest > 0 and abs(frames - nearest) < 1e-6:
        return Fraction(nearest)
    above = -int(-frames // 1)
    slowed = Fraction(above * 1000, 1001)
    if above > 0 and abs(frames - float(slowed)) < 0.006:
        return slowed
    return Fraction(frames).limit_denominator(1001)


def frame_rate(rate: Fraction, *, drop: bool = False) -> FrameRate | None:
    """The rate as a FrameRate; None when it is no rate of pictures. ``drop`` counts only where it can."""
    if not 1 <= rate <= 1000:
        return None
    drop = drop and rate.denominator == 1001 and -(-rate.numerator // 1001) % 30 == 0
    return FrameRate(rate.numerator, rate.denominator, drop=drop)


def decibels(gain: float) -> float:
    """The level in dB of a linear gain, silence at and below nothing."""
    level = 20 * log10(gain) if gain > 0 else SILENCE
    return level if level > LOWEST_DB else SILENCE


def level_at(keys: Keys, at: int) -> float:
    """The level of a curve at a tick, straight between its points. ``keys`` is not empty."""
    place = bisect_left(keys, at, key=_tick)
    if place == len(keys):
        return keys[-1][1]
    if place == 0 or keys[place][0] == at:
        return keys[place][1]
    (left, low), (right, high) = keys[place - 1], keys[place]
    low, high = max(low, LOWEST_DB), max(high, LOWEST_DB)
    return low + (high - low) * (at - left) / (right - left)


def summed(first: Keys, second: Keys) -> Keys:
    """Two level curves that work one after the other."""
    if not first or not second:
        return first or second
    ticks = sorted({at for at, _ in first} | {at for at, _ in second})
    return tuple((at, level_at(first, at) + level_at(second, at)) for at in ticks)


def muted_between(keys: Keys, ranges: Sequence[tuple[int, int]]) -> Keys:
    """A level curve with silence inside some ranges of ticks; the edges are steps of one tick."""
    silent: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if silent and start <= silent[-1][1]:
            silent[-1] = (silent[-1][0], max(end, silent[-1][1]))
        elif end > start:
            silent.append((start, end))
    if not silent:
        return keys
    curve = keys or ((silent[0][0], 0.0),)
    points = {}
    for at, level in keys:
        place = bisect_right(silent, at, key=_tick) - 1
        if place < 0 or at >= silent[place][1]:
            points[at] = level
    for start, end in silent:
        points.setdefault(start - 1, level_at(curve, start - 1))
        points[start] = points[end - 1] = SILENCE
        points.setdefault(end, level_at(curve, end))
    return tuple(sorted(points.items()))


def _tick(pair: tuple[int, object]) -> int:
    return pair[0]

# SPDX-License-Identifier: GPL-3.0-or-later
"""When a use is audible: its level, keyframes and fades against a threshold, exact to the tick.

Fades are straight lines of amplitude, the shape that every format falls back to. Between two keyframes the
level moves evenly in dB, as the editors draw it; where one of them is silence there is no such line, and the
amplitude moves evenly: a fade from silence to 0 dB over 120 s passes -60 dB after 0.12 s.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from math import ceil, floor, isnan, log10

from cuefolio.domain.timeline.model import SILENCE, Use

BOTTOM = -96.0
"""dB at and below which a keyframe is the bottom of its fader, silence (Final Cut writes -96 for it)."""

_LOUDEST = 1000.0
"""dB: no real level is beyond this, up or down."""
_STEPS = 40
"""Halvings of a search: a part in a million millions of a clip."""


def audible(use: Use, threshold: float) -> list[tuple[int, int]]:
    """The stretches [start, end) in ticks in which a use is at or over ``threshold`` dB, in order."""
    start, end = use.record_in, use.record_out
    length = end - start
    if length <= 0:
        return []
    if not -_LOUDEST < threshold < _LOUDEST:
        threshold = max(_sane(threshold), -_LOUDEST)
    if not _possible(use):
        use = replace(use, level=_sane(use.level), keys=tuple((at, _sane(level)) for at, level in use.keys))
    faded = use.fade_in > 0 or use.fade_out > 0
    if use.keys:
        lowest = min(level for _, level in use.keys)
        if not faded:
            if lowest > BOTTOM and use.level + lowest >= threshold:
                return [(start, end)]
            return _keyed(use, threshold)
        if any(level != lowest for _, level in use.keys):
            return _pieces(use, threshold)
        level = use.level + _floor(lowest)
    else:
        level = use.level
    if level < threshold:
        return []
    if not faded:
        return [(start, end)]
    if max(use.fade_in, 0) + max(use.fade_out, 0) > length:
        return _pieces(use, threshold)
    quiet = 10 ** ((threshold - level) / 20)
    first = start + _nearest(max(use.fade_in, 0) * quiet)
    last = end - _nearest(max(use.fade_out, 0) * quiet)
    return [(first, last)] if last > first else []


def _possible(use: Use) -> bool:
    """Whether all levels are such that sound can have; files hold what is not even a number."""
    return -_LOUDEST < use.level < _LOUDEST and all(-_LOUDEST < level < _LOUDEST for _, level in use.keys)


def _sane(level: float) -> float:
    if isnan(level):
        return 0.0
    return SILENCE if level <= -_LOUDEST else min(level, _LOUDEST)


def _nearest(value: float) -> int:
    return floor(value + 0.5)


def level_at(use: Use) -> Callable[[float], float]:
    """The level in dB of a use at a time in ticks from its start."""
    keys = use.keys
    times = [at for at, _ in keys]
    length = use.record_out - use.record_in
    fade_in, fade_out = min(max(use.fade_in, 0), length), min(max(use.fade_out, 0), length)

    def level(at: float) -> float:
        value = use.level
        if keys:
            value += _between(keys, times, at)
        if 0 < fade_in > at:
            value += _db(at / fade_in)
        if 0 < fade_out > length - at:
            value += _db((length - at) / fade_out)
        return value

    return level


def _between(keys: tuple[tuple[int, float], ...], times: list[int], at: float) -> float:
    place = bisect_right(times, at)
    if place == 0:
        return _floor(keys[0][1])
    if place == len(keys):
        return _floor(keys[-1][1])
    (t0, v0), (t1, v1) = keys[place - 1], keys[place]
    v0, v1 = _floor(v0), _floor(v1)
    part = (at - t0) / (t1 - t0)
    if v0 == SILENCE or v1 == SILENCE:
        return _db(_amplitude(v0) * (1 - part) + _amplitude(v1) * part)
    return v0 + (v1 - v0) * part


def _floor(level: float) -> float:
    return level if level > BOTTOM else SILENCE


def _amplitude(level: float) -> float:
    return 0.0 if level == SILENCE else float(10 ** (level / 20))


def _db(amplitude: float) -> float:
    return 20 * log10(amplitude) if amplitude > 0 else SILENCE


def _keyed(use: Use, threshold: float) -> list[tuple[int, int]]:
    """Keyframes without fades: every line crosses the threshold once, at a place that can be written down."""
    length, wanted = use.record_out - use.record_in, threshold - use.level
    keys = [(at, _floor(level)) for at, level in use.keys]
    lines = [(0, keys[0][1]), *keys, (max(length, keys[-1][0]), keys[-1][1])]
    found: list[tuple[int, int]] = []
    for (t0, v0), (t1, v1) in pairwise(lines):
        if t1 <= t0 or (v0 < wanted and v1 < wanted):
            continue
        left, right = t0, t1
        if v0 < wanted or v1 < wanted:
            if v0 == SILENCE or v1 == SILENCE:
                a0, a1, a = _amplitude(v0), _amplitude(v1), _amplitude(wanted)
                part = (a - a0) / (a1 - a0)
            else:
                part = (wanted - v0) / (v1 - v0)
            crossing = _nearest(t0 + (t1 - t0) * part)
            left, right = (crossing, t1) if v0 < wanted else (t0, crossing)
        left, right = max(left, 0), min(right, length)
        if right > left:
            _append(found, use.record_in + left, use.record_in + right)
    return found


def _append(found: list[tuple[int, int]], first: int, last: int) -> None:
    if found and found[-1][1] >= first:
        found[-1] = (found[-1][0], last)
    else:
        found.append((first, last))


def _pieces(use: Use, threshold: float) -> list[tuple[int, int]]:
    """Between two corners the level in dB is concave: each piece is audible in one stretch at most."""
    length = use.record_out - use.record_in
    level = level_at(use)
    corners = {0, length, min(max(use.fade_in, 0), length), max(length - max(use.fade_out, 0), 0)}
    corners.update(at for at, _ in use.keys if 0 < at < length)
    found: list[tuple[int, int]] = []
    for left, right in pairwise(sorted(corners)):
        piece = _piece(level, left, right, threshold)
        if piece is None:
            continue
        _append(found, use.record_in + piece[0], use.record_in + piece[1])
    return found


def _piece(
    level: Callable[[float], float], left: int, right: int, threshold: float
) -> tuple[int, int] | None:
    tiny = (right - left) * 1e-9
    at_left, at_right = level(left + tiny), level(right - tiny)
    if at_left >= threshold and at_right >= threshold:
        return left, right
    top = left + tiny if at_left >= at_right else right - tiny
    if max(at_left, at_right) < threshold:
        top = _highest(level, left, right)
        if level(top) < threshold:
            return None
    first = left if at_left >= threshold else ceil(_crossing(level, left, top, threshold) - 0.5)
    last = right if at_right >= threshold else floor(_crossing(level, right, top, threshold) + 0.5)
    return (first, last) if last > first else None


def _highest(level: Callable[[float], float], left: float, right: float) -> float:
    for _ in range(_STEPS):
        a, b = left + (right - left) / 3, right - (right - left) / 3
        if level(a) < level(b):
            left = a
        else:
            right = b
    return (left + right) / 2


def _crossing(level: Callable[[float], float], quiet: float, loud: float, threshold: float) -> float:
    for _ in range(_STEPS):
        middle = (quiet + loud) / 2
        if level(middle) >= threshold:
            loud = middle
        else:
            quiet = middle
    return loud

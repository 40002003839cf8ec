# SPDX-License-Identifier: GPL-3.0-or-later
"""Parameters of effects in an AAF that matter for what is heard: gain, its keyframes, and speed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from fractions import Fraction

from cuefolio.formats.timelines.aaf_objects import (
    Object,
    class_of,
    length_of,
    parts,
    ratio,
    tagged,
    text,
    value,
)
from cuefolio.formats.timelines.xml_values import Keys, decibels

_GAINS = frozenset({"amplitude multiplier", "amplitude", "avidcontrolclipratio"})
_AMPLITUDE = "e4962321-2267-11d3-8a4c-0050040ef7d2"
_SPEED_RATIO = "72559a80-24d7-11d3-8a50-0050040ef7d2"
_RETIMED = ("warp", "speed", "motion control", "timewarp", "frame hold", "pitch shift and time")
_MOST_POINTS = 20_000
_FASTEST = 1000
_FASTEST_RATE = 1_000_000


@dataclass(slots=True)
class Gain:
    """``level`` in dB, or a curve: (part of the effect's length from 0 to 1, dB)."""

    level: float = 0.0
    curve: tuple[tuple[float, float], ...] = ()

    def keys(self, begin: int, end: int) -> Keys:
        """The curve over an effect from tick ``begin`` to ``end``; points that fall together stay apart."""
        points: dict[int, float] = {}
        for part, level in self.curve:
            tick = begin + round(part * (end - begin))
            while tick in points and points[tick] != level:
                tick += 1
            points[tick] = level
        return tuple(points.items())


class Effects:
    """Reads effects; ``dictionary`` names their parameters."""

    def __init__(self, dictionary: Object) -> None:
        self._names = {
            str(value(one, "Identification")): text(one, "Name").casefold()
            for one in parts(dictionary, "ParameterDefinitions")
        }

    def gain(self, effect: Object) -> Gain:
        """The gain of an effect: all of its gain parameters one after the other."""
        gain = Gain()
        for parameter in parts(effect, "Parameters"):
            definition = str(value(parameter, "Definition"))
            if definition != _AMPLITUDE and self._names.get(definition, "") not in _GAINS:
                continue
            if class_of(parameter) == "ConstantValue":
                amplitude = ratio(value(parameter, "Value"))
                if amplitude is not None:
                    gain.level += decibels(float(amplitude))
            elif class_of(parameter) == "VaryingValue":
                points = _points(parameter)
                if not points:
                    continue
                if len({level for _, level in points}) == 1:
                    gain.level += points[0][1]
                else:
                    gain.curve = points
        return gain

    def speed(self, effect: Object, outer: int, rate: Fraction) -> tuple[Fraction, Fraction] | None:
        """How an effect retimes what it plays: (source over record, edit rate inside), None when it does not.

        ``outer`` is its own length in edit units of ``rate``. The lengths of input and effect say it best; a
        speed ratio is that of output to input. Avid also wraps clips of another frame rate so, notes the
        rate in which their units count, and changes no speed.
        """
        first = next(iter(parts(effect, "InputSegments")), None)
        inner = 0 if first is None else length_of(first)
        inside = _mixed_rate(first)
        if inside is not None and inner and outer:
            lasts, should = Fraction(inner) / inside, Fraction(outer) / rate
            same = abs(lasts - should) * min(rate, inside) <= 1
            return (Fraction(1) if same else _bounded(lasts / should)), inside
        operation = value(effect, "Operation")
        name = (text(operation, "Name") if operation is not None else "").casefold()
        stated = self._speed_ratio(effect)
        if stated is None and not any(part in name for part in _RETIMED):
            return None
        if inner and outer and inner != outer:
            return _bounded(Fraction(inner, outer)), rate
        return None if stated is None else (_bounded(1 / stated), rate)

    def _speed_ratio(self, effect: Object) -> Fraction | None:
        for parameter in parts(effect, "Parameters"):
            definition = str(value(parameter, "Definition"))
            label = self._names.get(definition, "").replace(" ", "")
            if class_of(parameter) == "ConstantValue" and (
                definition == _SPEED_RATIO or label == "speedratio"
            ):
                said = ratio(value(parameter, "Value"))
                if said:
                    return abs(said)
        return None


def _mixed_rate(segment: Object | None) -> Fraction | None:
    """The edit rate that Avid notes on the input of a clip whose frame rate is not the sequence's."""
    said = {} if segment is None else tagged(segment, "ComponentAttributeList")
    number, under = said.get("_MIXMATCH_RATE_NUM"), said.get("_MIXMATCH_RATE_DENOM")
    if not isinstance(number, int) or not isinstance(under, int) or number <= 0 or under <= 0:
        return None
    rate = Fraction(number, under)
    return rate if rate <= _FASTEST_RATE else None


def keys_between(keys: Keys, low: int, high: int) -> Keys:
    """The points of a curve that shape it from tick ``low`` to ``high``, counted from ``low``."""
    first = max(0, bisect_right(keys, low, key=_tick) - 1)
    last = bisect_left(keys, high, key=_tick) + 1
    return tuple((at - low, level) for at, level in keys[first:last])


def _tick(point: tuple[int, float]) -> int:
    return point[0]


def _bounded(speed: Fraction) -> Fraction:
    return max(Fraction(1, _FASTEST), min(Fraction(_FASTEST), speed))


def _points(parameter: Object) -> tuple[tuple[float, float], ...]:
    found: list[tuple[float, float]] = []
    interpolation = value(parameter, "Interpolation")
    stepped = "constant" in (text(interpolation, "Name") if interpolation is not None else "").casefold()
    for place, point in enumerate(parts(parameter, "PointList")):
        if place >= _MOST_POINTS:
            break
        time, amplitude = ratio(value(point, "Time")), ratio(value(point, "Value"))
        if time is None or amplitude is None or not -1 <= time <= 2:
            continue
        at, level = float(time), decibels(float(amplitude))
        if stepped and found and at > found[-1][0]:
            found.append((at, found[-1][1]))
        found.append((at, level))
    return tuple(sorted(found, key=lambda point: point[0]))

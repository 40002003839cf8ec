# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters of FCP7 XML clips that matter to what is heard: levels and speed."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import SILENCE
from cuefolio.formats.timelines.fcp7_items import truth
from cuefolio.formats.timelines.xml_values import (
    LOWEST_DB,
    MOST_FRAMES,
    Keys,
    decibels,
    real,
    summed,
    whole,
)

_ONE = Fraction(1)
_PREMIERE_GAIN = "{61756678, 4761696e, 4b657947}"
"""The effect that Premiere writes for a clip's gain: it counts in dB, where Final Cut's levels are linear."""


class Filters:
    """Level and speed of one clip. ``keys`` and ``remap`` count frames of the clip from its media's start.

    ``plain`` says that it plays at its own speed.
    """

    def __init__(self, item: Element) -> None:
        self.level = 0.0
        self.keys: Keys = ()
        self.speed = _ONE
        self.remap: list[tuple[int, float]] = []
        for held in item.findall("filter"):
            effect = held.find("effect")
            if effect is None or not truth(held.findtext("enabled"), default=True):
                continue
            kind = (effect.findtext("effectid") or "").strip().casefold()
            if kind == "audiolevels":
                self._levels(_parameters(effect).get("level"), decibels)
            elif kind == _PREMIERE_GAIN:
                self._levels(_parameters(effect).get("gain(db)"), _as_decibels)
            elif kind == "timeremap":
                self._speed(effect)
        self.plain = self.speed == _ONE and not self.remap

    def _levels(self, parameter: Element | None, level_of: Callable[[float], float]) -> None:
        if parameter is None:
            return
        keys: dict[int, float] = {}
        for key in parameter.findall("keyframe"):
            at, gain = whole(key.findtext("when")), real(key.findtext("value"))
            if at is not None and gain is not None:
                keys[at] = level_of(gain)
        gain = real(parameter.findtext("value"))
        if len(keys) > 1:
            self.keys = summed(self.keys, tuple(sorted(keys.items())))
        elif keys:
            self.level += next(iter(keys.values()))
        elif gain is not None:
            self.level += level_of(gain)

    def _speed(self, effect: Element) -> None:
        parameters = _parameters(effect)
        graph = parameters.get("graphdict")
        points = {}
        for key in () if graph is None else graph.findall("keyframe"):
            at, value = whole(key.findtext("when")), real(key.findtext("value"))
            if at is not None and value is not None and abs(value) <= MOST_FRAMES:
                points[at] = value
        if len(points) > 1:
            self.remap = sorted(points.items())
        percent = parameters.get("speed")
        speed = None if percent is None else real(percent.findtext("value"))
        if speed and abs(speed) <= 100_000:
            self.speed = Fraction(speed / 100).limit_denominator(10_000)
        backwards = parameters.get("reverse")
        if backwards is not None and truth(backwards.findtext("value"), default=False):
            self.speed = -abs(self.speed)


def _as_decibels(level: float) -> float:
    return level if level > LOWEST_DB else SILENCE


def _parameters(effect: Element) -> dict[str, Element]:
    return {
        (parameter.findtext("parameterid") or "").strip().casefold(): parameter
        for parameter in effect.findall("parameter")
    }

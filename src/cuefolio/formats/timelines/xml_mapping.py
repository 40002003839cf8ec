# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the time inside of a clip or nest stands on the timeline."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial

FOREVER = 1 << 62
"""A tick that no timeline reaches."""


class Mapping:
    """Local tick ``local`` stands at tick ``record``; a local tick lasts num/den ticks, backwards below 0.

    ``at`` gives the tick of the timeline for a local one, ``back`` the local tick for one of the timeline.
    Never changed once it is made.
    """

    __slots__ = ("at", "back", "den", "local", "num", "record")
    at: Callable[[int], int]
    back: Callable[[int], int]

    def __init__(self, record: int, local: int, num: int = 1, den: int = 1) -> None:
        self.record = record
        self.local = local
        self.num = num
        self.den = den
        if num == den:
            # The addition of the number itself: these are asked ten times a clip, and a function of ours
            # would take four times as long.
            self.at = (record - local).__add__
            self.back = (local - record).__add__
        else:
            self.at = partial(_scaled_at, record, local, num, den)
            self.back = partial(_scaled_back, record, local, num, den)

    def length(self, ticks: int) -> int:
        """How long a local length lasts on the timeline."""
        return abs(ticks * self.num * 2 + self.den) // (2 * self.den)


def _scaled_at(record: int, local: int, num: int, den: int, tick: int) -> int:
    return record + ((tick - local) * num * 2 + den) // (2 * den)


def _scaled_back(record: int, local: int, num: int, den: int, tick: int) -> int:
    return local + round(Fraction((tick - record) * den, num))

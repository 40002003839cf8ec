# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the time inside of a clip or nest stands on the timeline."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

FOREVER = 1 << 62
"""A tick that no timeline reaches."""


class Mapping(NamedTuple):
    """Local tick ``local`` stands at tick ``record``; a local tick lasts num/den ticks, backwards below 0."""

    record: int
    local: int
    num: int = 1
    den: int = 1

    def at(self, local: int) -> int:
        """The tick of the timeline for a local one."""
        if self.num == self.den:
            return self.record + local - self.local
        return self.record + ((local - self.local) * self.num * 2 + self.den) // (2 * self.den)

    def back(self, record: int) -> int:
        """The local tick for one of the timeline."""
        if self.num == self.den:
            return self.local + record - self.record
        return self.local + round(Fraction((record - self.record) * self.den, self.num))

    def length(self, ticks: int) -> int:
        """How long a local length lasts on the timeline."""
        return abs(ticks * self.num * 2 + self.den) // (2 * self.den)

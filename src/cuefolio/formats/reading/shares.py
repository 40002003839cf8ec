# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a column of shares holds percents or parts of one, decided when all of it was seen.

Nothing is guessed for our own layouts: those of workbooks hold parts of one. A number above one there was
typed as a percentage into a cell that shows 10000 % then; it is read as meant, with a remark.
"""

from __future__ import annotations

from fractions import Fraction

from cuefolio.domain.reconcile.received import Remark
from cuefolio.domain.shares import WHOLE
from cuefolio.formats.reading.layouts import Layout
from cuefolio.formats.reading.parties import RawParty, percent
from cuefolio.formats.reading.values import Cell, is_percent, number, text


class Shares:
    """The shares of one sheet."""

    def __init__(self, layout: Layout | None) -> None:
        self._fractions = layout is not None and layout.fractions
        self._known = layout is not None
        self._seen: list[Fraction] = []
        self._typed_percent = 0
        self._over = 0
        self._unreadable = 0

    def note(self, party: RawParty) -> None:
        """Remember a share, for the decision."""
        cell = party.share
        if cell is None or cell == "":
            return
        if is_percent(cell):
            party.percent = percent(text(cell).rstrip("%").strip()) if number(cell) is not None else None
        elif not self._known:
            found = number(cell)
            if found is not None and found >= 0:
                self._seen.append(found)

    def decide(self) -> None:
        """Settle what the numbers of a stranger are: parts of one where none is above it and they make up
        one."""
        if self._seen:
            self._fractions = max(self._seen) <= 1 and sum(self._seen) >= 1

    def remarks(self) -> list[Remark]:
        """What was odd, when every share was asked for."""
        counts = (
            ("import.share_percent", self._typed_percent),
            ("import.share_over", self._over),
            ("import.share_unreadable", self._unreadable),
        )
        return [Remark(code, arguments={"count": count}) for code, count in counts if count]

    def of(self, party: RawParty) -> int | None:
        """A party's share of 1/10000; None where it has none, or one that cannot be."""
        share, cell = party.percent, party.share
        if share is None and (cell is None or cell == ""):
            return None
        if share is None and self._fractions and isinstance(cell, float | int) and 0 <= cell <= 1:
            # As below, without the long way over a fraction: 0.3333 is 3333 however it is kept.
            return int(cell * WHOLE + 0.5)
        if share is None:
            found = number(cell)
            if found is None or found < 0:
                self._unreadable += 1
                return None
            if self._fractions and found > 1:
                self._typed_percent += 1
            share = _half_up(found * (WHOLE if self._fractions and found <= 1 else 100))
        if share > WHOLE:
            self._over += 1
            return None
        return share

    def fraction(self, cell: Cell) -> int | None:
        """A part of one as 1/10000."""
        found = number(cell)
        return _half_up(found * WHOLE) if found is not None and 0 <= found <= 1 else None


def _half_up(value: Fraction) -> int:
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)

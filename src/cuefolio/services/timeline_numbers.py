# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers for the cues that come out of timelines, given before anything is stored.

What a review shows and what an import stores come from the same ``Numbers``: the rule is that of
``cue_numbers.next_free``, on a film order kept in memory, so that a long timeline does not take its square.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from cuefolio.domain.numbering import next_number, reel_of, style_of
from cuefolio.domain.text import single_line
from cuefolio.domain.timeline.proposal import Proposal
from cuefolio.persistence import lookups, timeline_queries
from cuefolio.services.cue_numbers import reel_at
from cuefolio.services.timeline_place import Placing, at_label


class Numbers:
    """The numbers of one production as they are and as they come to be, one new cue after the other."""

    def __init__(self, connection: Any, film_id: str, cut_id: str) -> None:
        self._order = [
            (row.start_frame, row.number or "")
            for row in timeline_queries.numbers_in_order(connection, film_id, cut_id)
        ]
        self._taken = {number for _start, number in self._order if number}
        self._reels = [(row.number, row.start_frame) for row in lookups.reels(connection, cut_id)]
        self._last: tuple[str, int | None] | None = None
        """The number that was given last, and its reel."""

    def add_reels(self, reels: Iterable[tuple[int, int]]) -> None:
        """Reels (number, first frame) that the cut gets with the next cues."""
        there = {number for number, _first in self._reels}
        new = [reel for reel in reels if reel[0] not in there]
        self._reels = sorted((*self._reels, *new), key=lambda reel: reel[1])

    def reserve(self, wanted: Iterable[str]) -> None:
        """Numbers that later cues bring along: no cue without one gets them before."""
        self._taken.update(filter(None, map(single_line, wanted)))

    def give(self, start: int, wanted: str = "") -> str:
        """The number of a new cue that begins at frame ``start``: the one ``wanted``, else the next free one
        of its reel."""
        number = single_line(wanted) or self._next(start)
        self._taken.add(number)
        self._put(start, number)
        return number

    def _next(self, start: int) -> str:
        """The number after the last one given where that is free, else a look at every cue."""
        reel = reel_at(self._reels, start)
        number = ""
        if self._last is not None and self._last[1] == reel:
            number = next_number([self._last[0]])
        if not number or number in self._taken:
            number = self._next_free(start, reel)
        while number in self._taken:
            number = next_number([number])
        self._last = (number, reel)
        return number

    def _next_free(self, start: int, reel: int | None) -> str:
        numbers = [number for _start, number in self._order if number]
        if not style_of(numbers).restarts:
            return next_number(numbers)
        if reel is None:
            reel = self._reel_nearby(start, numbers)
        return next_number(numbers, reel)

    def _reel_nearby(self, start: int, numbers: Sequence[str]) -> int | None:
        """The reel of the nearest cue above that has one, else of the first one below."""
        split = self._place(start)
        nearby = (*reversed(self._order[:split]), *self._order[split:])
        return next((reel for _, number in nearby if (reel := reel_of(number, numbers)) is not None), None)

    def _place(self, start: int) -> int:
        """Where a cue belongs: behind the last that begins no later, else before the first with a time."""
        first_later = len(self._order)
        for place in range(len(self._order) - 1, -1, -1):
            begins = self._order[place][0]
            if begins is None:
                continue
            if begins <= start:
                return place + 1
            first_later = place
        return first_later

    def _put(self, start: int, number: str) -> None:
        self._order.insert(self._place(start), (start, number))


def reels_of(proposal: Proposal, placing: Placing) -> list[tuple[int, int]]:
    """(number, first frame) of a reel for each hour that holds music."""
    hours = sorted({proposed.hour for proposed in proposal.cues} - {0})
    return [(hour, at_label(f"{hour:02d}:00:00:00", placing.rate, parts=1)) for hour in hours]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which number a new cue gets: the next free one of the reel that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cuefolio.domain.numbering import next_number, reel_of, style_of
from cuefolio.persistence import cue_lists, lookups


def reel_at(reels: Sequence[tuple[int, int]], frame: int | None) -> int | None:
    """The reel that ``frame`` lies in, of (number, first frame) in their order; None when it is not known."""
    return next((n for n, first in reversed(reels) if frame is not None and first <= frame), None)


def next_free(connection: Any, film_id: str, start: int | None = None, after: str | None = None) -> str:
    """The next free cue number of the reel that frame ``start`` lies in. Where that is not known, of the
    reel of the cue above: the last that begins no later than ``start``, or ``after`` where there is no
    start. With neither, of the reel of the last number.

    ``connection`` is that of a reading transaction or of a unit of work.
    """
    numbers = cue_lists.numbers(connection, film_id)
    if (start is None and after is None) or not style_of(numbers).restarts:
        return next_number(numbers)
    cut = lookups.current_cut(connection, film_id)
    reel = reel_at([(row.number, row.start_frame) for row in lookups.reels(connection, cut.id)], start)
    if reel is None:
        reel = _reel_of_neighbour(connection, film_id, cut.id, numbers, start, after)
    return next_number(numbers, reel)


def _reel_of_neighbour(
    connection: Any,
    film_id: str,
    cut_id: str,
    numbers: Sequence[str],
    start: int | None,
    after: str | None,
) -> int | None:
    """The reel of the nearest cue above that has one, else of the first one below."""
    order = lookups.cue_positions(connection, film_id, cut_id)
    above = [
        place
        for place, row in enumerate(order)
        if start is not None and row.start_frame is not None and row.start_frame <= start
    ]
    if start is None:
        above = [place for place, row in enumerate(order) if row.id == after]
        if not above:
            return None
    split = above[-1] + 1 if above else 0
    for row in (*reversed(order[:split]), *order[split:]):
        number, _title = cue_lists.number_and_title(connection, row.id)
        reel = reel_of(number, numbers)
        if reel is not None:
            return reel
    return None

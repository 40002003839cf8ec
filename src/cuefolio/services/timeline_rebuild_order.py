# SPDX-License-Identifier: GPL-3.0-or-later
"""Where rebuilt cues go in the film's order: as ``film_order.place_by_time``, with the order read once.

That asks for the neighbours of each cue among all others, so that a thousand parts would take their square.
"""

from __future__ import annotations

from cuefolio.persistence import lookups
from cuefolio.persistence.tables import cue
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services.film_order import STEP


class FilmOrder:
    """The order of one production within one step that nothing else changes."""

    def __init__(self, uow: UnitOfWork, film_id: str, cut_id: str) -> None:
        self._uow = uow
        rows = lookups.cue_positions(uow.connection, film_id, cut_id)
        self._ids: list[str] = [row.id for row in rows]
        self._positions: list[int] = [row.position for row in rows]
        self._starts: list[int | None] = [row.start_frame for row in rows]

    def move(self, key: str, start: int) -> None:
        """A cue begins at another frame: it goes behind the last one that starts no later than it."""
        at = self._ids.index(key)
        for values in (self._ids, self._positions, self._starts):
            del values[at]
        if self._is_here(at, start):
            place = at
        else:
            place = self._place(start)
        self._insert(place, key, start, self._uow.get(cue, key).position if place == at else None)

    def room(self, start: int) -> int:
        """The position for a new cue that begins at a frame; ``add`` it next."""
        return self._between(self._place(start))

    def add(self, key: str, start: int, position: int) -> None:
        """A new cue got the position of ``room``."""
        self._insert(self._place(start), key, start, position)

    def _is_here(self, at: int, start: int) -> bool:
        """Whether nothing behind ``at`` starts as early, and nothing before it later."""
        later = any(one is not None and one > start for one in self._starts[:at])
        return not later and not any(one is not None and one <= start for one in self._starts[at:])

    def _place(self, start: int) -> int:
        known = self._starts
        for place in range(len(known) - 1, -1, -1):
            one = known[place]
            if one is not None and one <= start:
                return place + 1
        return next((place for place, one in enumerate(known) if one is not None), len(known))

    def _insert(self, place: int, key: str, start: int, position: int | None) -> None:
        if position is None:
            position = self._between(place)
            self._uow.update(cue, key, position=position)
        self._ids.insert(place, key)
        self._positions.insert(place, position)
        self._starts.insert(place, start)

    def _between(self, place: int) -> int:
        """A position before the cue at ``place``; where there is none left, all get new ones."""
        known = self._positions
        if not known:
            return STEP
        low = known[place - 1] if place else known[0] - 2 * STEP
        high = known[place] if place < len(known) else low + 2 * STEP
        if high - low < 2:
            self._positions = known = [(at + 1) * STEP for at in range(len(self._ids))]
            for key, position in zip(self._ids, known, strict=True):
                self._uow.update(cue, key, position=position)
            return self._between(place)
        return low + (high - low) // 2

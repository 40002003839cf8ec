# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the new cues of a received sheet go in the film's order.

A sheet is in film order nearly always, so a new cue nearly always stays at the end, where it was added.
Asking for its neighbours each time would make a long sheet take its square.
"""

from __future__ import annotations

from cuefolio.persistence import lookups
from cuefolio.persistence.tables import cue_time
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import film_order


class FilmEnd:
    """Adds cues at the end of one production within one step."""

    def __init__(self, uow: UnitOfWork, film_id: str, cut_id: str) -> None:
        self._uow = uow
        self._film_id = film_id
        self._cut_id = cut_id
        self._position: int | None = None
        self._latest = 0
        """Frame of the last start in the cut."""
        self._last: str | None = None
        """Key of the last cue, where it is known."""

    def position(self) -> int:
        """The position for a new cue behind all others; ask before it gets a time."""
        if self._position is None:
            self._position = film_order.last_position(self._uow, self._film_id)
            self._latest = lookups.greatest(
                self._uow.connection, cue_time, "start_frame", "cut_id", self._cut_id
            )
        else:
            self._position += film_order.STEP
        return self._position

    def place(self, key: str, start: int | None, after: str | None) -> None:
        """Put the cue that was added last where it belongs: by its first frame, else behind ``after``."""
        if start is not None and start >= self._latest:
            self._latest = start
        elif start is not None:
            film_order.place_by_time(self._uow, self._film_id, self._cut_id, key)
            self.forget()
            return
        elif after is not None and after != self._last:
            self._place_behind(key, after)
            return
        self._last = key

    def forget(self) -> None:
        """Something else changed the order."""
        self._position = self._last = None

    def _place_behind(self, key: str, after: str) -> None:
        rows = lookups.cue_positions(self._uow.connection, self._film_id, self._cut_id)
        ids = [row.id for row in rows if row.id != key]
        place = ids.index(after) + 1 if after in ids else len(ids)
        if place < len(ids):
            film_order.move(self._uow, self._film_id, self._cut_id, [key], ids[place])
            self.forget()
        else:
            self._last = key

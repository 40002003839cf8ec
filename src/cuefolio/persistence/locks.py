# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rows belong to a locked production, asked by the one door for writes before every write.

Shared entries (people, works, recordings, moods) belong to no production and may change: delivered sheets
are kept by value.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.engine import Connection

from cuefolio.errors import CuefolioError
from cuefolio.persistence.engine import driver_of

LOCK_COLUMNS = frozenset({"locked_at", "locked_by"})
"""What may change of a locked production: the lock itself."""
LOCK_STEPS = frozenset({"step.lock_film", "step.unlock_film"})
"""Steps that undo and redo pass over: a lock goes only by unlocking, with a reason."""
_OWNERS = {"production_id": "production", "cue_id": "cue", "cut_id": "cut", "scene_id": "scene"}
"""Columns that say what a row belongs to; ``production`` itself belongs to nothing (a series is shared)."""


class Locks:
    """The locked productions as they are when a step begins."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)
        # "" sorts before every time, so the index is used; most catalogues have no locked production.
        found = self._driver.execute("SELECT id FROM production WHERE locked_at > ''")
        self._locked = frozenset(row[0] for row in found)
        self._films: dict[tuple[str, str], str] = {}

    @property
    def any(self) -> bool:
        """Whether a production is locked at all."""
        return bool(self._locked)

    def check(self, table: str, row: Mapping[str, Any], changed: Mapping[str, Any] | None = None) -> None:
        """Raise film.locked when ``row`` of ``table`` belongs to a locked production, or would with the
        columns ``changed``."""
        if not self._locked:
            return
        if table == "production":
            if row["id"] in self._locked and not (changed and LOCK_COLUMNS.issuperset(changed)):
                self._refuse(row["id"])
            return
        for image in (row, changed or {}):
            for column, owner in _OWNERS.items():
                key = image.get(column)
                if key is not None:
                    film = self._film(owner, key)
                    if film in self._locked:
                        self._refuse(film)

    def _film(self, owner: str, key: str) -> str:
        if owner == "production":
            return key
        film = self._films.get((owner, key))
        if film is None:
            row = self._driver.execute(f"SELECT production_id FROM {owner} WHERE id = ?", (key,)).fetchone()
            film = "" if row is None else str(row[0])
            if film:
                self._films[owner, key] = film
        return film

    def _refuse(self, film: str) -> None:
        title, at, by = self._driver.execute(
            "SELECT title, locked_at, coalesce(locked_by, '') FROM production WHERE id = ?", (film,)
        ).fetchone()
        raise CuefolioError("film.locked", title=title, by=by or "somebody", at=str(at)[:10])

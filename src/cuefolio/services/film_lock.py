# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivered production locked against accidental edits, and unlocked with a reason.

Both stay in the history, but undo and redo pass over them: otherwise one press too many would unlock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from cuefolio.domain.text import single_line
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import production
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import films


@dataclass(frozen=True, slots=True)
class Lock:
    """When (ISO time, UTC) and by whom a production was locked."""

    at: str
    by: str


def state(store: CatalogStore, film_id: str) -> Lock | None:
    """The lock of a production, None when it can be edited. Raises film.gone."""
    with store.read() as connection:
        row = lookups.lock_of(connection, film_id)
    if row is None:
        raise CuefolioError("film.gone")
    return Lock(row.locked_at, row.locked_by or "") if row.locked_at else None


def lock(store: CatalogStore, film_id: str) -> ChangeSet:
    """Refuse every later edit of a production: its facts, cuts, reels, scenes, cues and all that they hold.

    People, works and recordings are shared and stay editable. No step when it is locked already. Raises
    film.gone.
    """
    title = films.get_film(store, film_id).title

    def work(uow: UnitOfWork) -> None:
        if uow.get(production, film_id).locked_at is None:
            now = datetime.now(UTC).isoformat(timespec="seconds")
            uow.update(production, film_id, locked_at=now, locked_by=store.author or None)

    return store.write("step.lock_film", work, title=title)


def unlock(store: CatalogStore, film_id: str, reason: str) -> ChangeSet:
    """Let a production be edited again; ``reason`` stays in the history. No step when it is not locked.

    Raises film.unlock_reason for an empty reason, film.gone.
    """
    title = films.get_film(store, film_id).title
    why = single_line(reason)
    if not why:
        raise CuefolioError("film.unlock_reason", title=title)

    def work(uow: UnitOfWork) -> None:
        uow.update(production, film_id, locked_at=None, locked_by=None)

    return store.write("step.unlock_film", work, title=title, reason=why)

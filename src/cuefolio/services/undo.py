# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and redo of whole steps, across closing and reopening, and the history that they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cuefolio.messages import sentence
from cuefolio.persistence import history
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.unit_of_work import ChangeSet


@dataclass(frozen=True, slots=True)
class UndoState:
    """Labels of what Undo and Redo would do, "" where there is nothing."""

    undo: str
    redo: str


def undo(store: CatalogStore) -> ChangeSet:
    """Take back the newest step, locks and unlockings passed over. Raises undo.nothing, film.locked,
    edit.conflict."""
    return store.undo()


def redo(store: CatalogStore) -> ChangeSet:
    """Do again what was undone last. Raises redo.nothing, film.locked, edit.conflict."""
    return store.redo()


def labels(
    store: CatalogStore,
) -> tuple[tuple[str, dict[str, Any]] | None, tuple[str, dict[str, Any]] | None]:
    """Code and arguments of what Undo and Redo would do, None where there is nothing."""
    return store.undo_labels()


def state(store: CatalogStore) -> UndoState:
    """What Undo and Redo would do, in English."""
    done, undone = labels(store)
    return UndoState(
        "" if done is None else sentence(*done),
        "" if undone is None else sentence(*undone),
    )


def steps(store: CatalogStore, most: int = 200) -> list[history.Step]:
    """The newest steps first, undone ones and undos included."""
    with store.read() as connection:
        return history.steps(connection, most)

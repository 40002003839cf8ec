# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits on their way to the catalogue: shown at once, and until the stored row is back.

Nothing here is guessed for good: a refused edit is taken away and the old value is seen again.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

SLOW = 0.15
"""Seconds after which a cell looks like one that is being saved; less would only flicker."""


@dataclass(slots=True)
class Waiting:
    """A value (in the form of its editor) that was typed. ``stored`` once the catalogue has it."""

    edit: int
    value: object
    since: float
    stored: bool = False

    def is_slow(self) -> bool:
        """Whether the person has been waiting for long enough to be told."""
        return not self.stored and time.monotonic() - self.since > SLOW


@dataclass(slots=True)
class Draft:
    """A line whose cue is being added. ``key`` is set by the worker that adds it."""

    name: str
    after: str = ""
    """The line that it was put behind, "" for the last."""
    key: str | None = None


class PendingEdits:
    """Waiting values by cue and field; the newest edit of a cell counts."""

    def __init__(self) -> None:
        self._cells: dict[str, dict[str, Waiting]] = {}
        self._edits = 0

    def __bool__(self) -> bool:
        return bool(self._cells)

    def find(self, key: str, field: str) -> Waiting | None:
        """What waits in a cell."""
        cells = self._cells.get(key)
        return None if cells is None else cells.get(field)

    def has(self, key: str) -> bool:
        """Whether anything of a cue waits."""
        return key in self._cells

    def begin(self, values: Mapping[str, Mapping[str, object]]) -> int:
        """Show these values; returns the number of the edit."""
        self._edits += 1
        now = time.monotonic()
        for key, fields in values.items():
            cells = self._cells.setdefault(key, {})
            for name, value in fields.items():
                cells[name] = Waiting(self._edits, value, now)
        return self._edits

    def store(self, edit: int, keys: Iterable[str]) -> None:
        """An edit is in the catalogue: its values show until their rows have been read again."""
        for key in keys:
            for cell in self._cells.get(key, {}).values():
                cell.stored = cell.stored or cell.edit == edit

    def drop(self, edit: int, keys: Iterable[str]) -> None:
        """An edit was refused or changed nothing: what was there before is seen again."""
        for key in keys:
            self._keep(key, lambda cell: cell.edit != edit)

    def arrive(self, keys: Iterable[str]) -> None:
        """Rows were read that hold all stored edits."""
        if self._cells:
            for key in keys:
                self._keep(key, lambda cell: not cell.stored)

    def rename(self, old: str, new: str) -> None:
        """A draft has become a cue."""
        if old in self._cells:
            self._cells[new] = self._cells.pop(old)

    def forget(self, key: str) -> None:
        """A draft is gone."""
        self._cells.pop(key, None)

    def keys(self) -> list[str]:
        """Cues with waiting values."""
        return list(self._cells)

    def _keep(self, key: str, wanted: object) -> None:
        cells = self._cells.get(key)
        if cells is None:
            return
        left = {name: cell for name, cell in cells.items() if wanted(cell)}  # type: ignore[operator]
        if left:
            self._cells[key] = left
        else:
            del self._cells[key]

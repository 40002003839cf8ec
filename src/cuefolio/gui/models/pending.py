# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits on their way to the catalogue: shown at once, and until the stored row is back.

Nothing here is guessed for good: an edit that the catalogue cannot take is taken away, and the old value is
seen again. Where only the file could not be written just now, what was typed stays, marked as refused.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

SLOW = 0.15
"""Seconds after which a cell looks like one that is being saved; less would only flicker."""


@dataclass(slots=True)
class Waiting:
    """A value (in the form of its editor) that was typed. ``stored`` once the catalogue has it."""

    edit: int
    value: object
    since: float
    stored: bool = False
    refused: str = ""
    """The sentence why it could not be stored; the person may try again."""

    def is_slow(self) -> bool:
        """Whether the person has been waiting for long enough to be told."""
        return not self.stored and not self.refused and time.monotonic() - self.since > SLOW


@dataclass(slots=True)
class Draft:
    """A line whose cue is being added. ``key`` is set by the worker that adds it."""

    name: str
    after: str = ""
    """The line that it was put behind, "" for the last."""
    key: str | None = None
    film_id: str = ""
    number: str = ""
    """The number that was suggested for it."""
    given: dict[str, object] = field(default_factory=dict)
    """What was typed so far, as services take it: all of it goes with the next try."""
    start: object = None
    """The typed in, frames."""
    refused: str = ""
    """Why it could not be added; it stays, to be tried again."""


@dataclass(frozen=True, slots=True)
class RefusedEdit:
    """An edit to try again: values as services take them and as they were typed, and cues to add."""

    values: Mapping[str, Mapping[str, object]]
    as_typed: Mapping[str, Mapping[str, object]]
    new_cues: tuple[Mapping[str, object], ...] = ()


TRY_AGAIN = frozenset(
    {"catalog.locked", "catalog.disk_full", "catalog.disk_error", "catalog.cannot_open", "catalog.read_only"}
)
"""Refusals that say nothing about what was typed: the file could not be written just now."""


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

    def refuse(self, edit: int, keys: Iterable[str], sentence: str) -> None:
        """The file could not take an edit: its values stay to be seen, with the sentence."""
        for key in keys:
            for cell in self._cells.get(key, {}).values():
                if cell.edit == edit:
                    cell.refused = sentence

    def fields_of(self, key: str) -> list[str]:
        """Fields of a cue that wait."""
        return list(self._cells.get(key, ()))

    def edit_at(self, key: str, field: str) -> int | None:
        """The refused edit that a cell shows."""
        cell = self.find(key, field)
        return cell.edit if cell is not None and cell.refused else None

    def cells_of(self, edit: int) -> dict[str, list[str]]:
        """Fields by cue that still show an edit; others were typed in anew."""
        found: dict[str, list[str]] = {}
        for key, cells in self._cells.items():
            names = [name for name, cell in cells.items() if cell.edit == edit]
            if names:
                found[key] = names
        return found

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

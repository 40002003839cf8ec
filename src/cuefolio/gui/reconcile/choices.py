# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a comparison a person has ticked: whole new lines, and fields of lines that both sheets have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cuefolio.domain.reconcile import Comparison, Row

SURE = 80
"""From this confidence on a match is not doubted: identifiers, the same title."""
ALL, DIFFERENT, UNCERTAIN, THEIRS, OURS, SAME = "all", "different", "uncertain", "theirs", "ours", "same"
FILTERS = (ALL, DIFFERENT, UNCERTAIN, THEIRS, OURS, SAME)
"""Which lines are listed; all but the first two are also what a line can be."""


def is_uncertain(row: Row) -> bool:
    """Whether two lines were put side by side by little more than likeness or place."""
    return row.theirs is not None and row.ours is not None and row.confidence < SURE


def takeable(row: Row) -> frozenset[str]:
    """The fields that can be taken over from a line that both sheets have."""
    return frozenset(difference.field for difference in row.differences if difference.can_take)


def can_tick(row: Row) -> bool:
    """Whether there is anything to accept."""
    return row.theirs is not None and row.can_take


def shown(rows: Iterable[Row], wanted: str) -> list[Row]:
    """The rows that a filter lets through."""
    if wanted == ALL:
        return list(rows)
    if wanted == UNCERTAIN:
        return [row for row in rows if is_uncertain(row)]
    return [row for row in rows if row.state == wanted]


class Choices:
    """Row number -> fields that are ticked; a new line has none and is taken as a whole."""

    def __init__(self) -> None:
        self._fields: dict[int, frozenset[str]] = {}

    def __len__(self) -> int:
        """Lines of which anything is ticked."""
        return len(self._fields)

    def fields(self, row: Row) -> frozenset[str]:
        """The ticked fields of a row."""
        return self._fields.get(row.number, frozenset())

    def has(self, row: Row) -> bool:
        """Whether anything of a row is ticked."""
        return row.number in self._fields

    def is_whole(self, row: Row) -> bool:
        """Whether all is ticked that can be taken."""
        return self.has(row) and self.fields(row) == takeable(row)

    def tick(self, row: Row, fields: frozenset[str] | None = None) -> None:
        """Tick these fields of a row and no others, all that can be taken for None."""
        kept = takeable(row) if fields is None else fields & takeable(row)
        if can_tick(row) and (kept or row.ours is None):
            self._fields[row.number] = kept
        else:
            self.untick(row)

    def untick(self, row: Row) -> None:
        """Take nothing of a row."""
        self._fields.pop(row.number, None)

    def clear(self) -> None:
        """Nothing is ticked."""
        self._fields.clear()

    def for_accept(self) -> dict[int, frozenset[str] | None]:
        """As ``sheet_import.accept`` takes them."""
        return {number: fields or None for number, fields in self._fields.items()}

    def carried(self, before: Comparison, now: Comparison) -> Choices:
        """The same ticks on a newer comparison of the same sheet, where the line is still beside the same cue
        and the field still differs."""
        found = Choices()
        pairs = zip(_of_theirs(before), _of_theirs(now), strict=True)
        for old, new in pairs:
            if self.has(old) and old.cue_ids == new.cue_ids:
                found.tick(new, self.fields(old))
        return found


def _of_theirs(comparison: Comparison) -> list[Row]:
    """The rows with a line of theirs: as many and in the same order whatever ours says."""
    return [row for row in comparison.rows if row.theirs is not None]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The changes between two cue sheets as records.

Texts here are what is stored: codes of vocabularies, "true" and "false" for flags, timecode for frames,
percent for shares; "" is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass

from cuefolio.domain.sheet import CueSheet, SheetCue

MARKS = frozenset({"classification", "revision", "date_prepared"})
"""Facts of the head that say which sheet this is, not what it says."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that is said differently.

    ``kind`` is changed, filled (it was blank), emptied, added or removed (a party or work), work_added or
    work_removed (a party of one work of a medley); ``field`` is a name of the snapshot, or "in", "out" and
    "length"; ``about`` the party or work.
    """

    field: str
    before: str
    after: str
    kind: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class CueChange:
    """A cue of both sheets that says something else, or ``moved`` to another place among its neighbours."""

    before: SheetCue
    after: SheetCue
    changes: tuple[FieldChange, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class SheetDiff:
    """How ``after`` differs from ``before``. Cues stand in the order of their sheet; ``unchanged`` counts the
    others."""

    before: CueSheet
    after: CueSheet
    header: tuple[FieldChange, ...] = ()
    added: tuple[SheetCue, ...] = ()
    removed: tuple[SheetCue, ...] = ()
    changed: tuple[CueChange, ...] = ()
    unchanged: int = 0

    @property
    def moved(self) -> tuple[CueChange, ...]:
        """The cues that changed their place among the others."""
        return tuple(change for change in self.changed if change.moved)

    @property
    def says_the_same(self) -> bool:
        """Whether both tell a recipient the same, whatever number and date they bear."""
        cues = self.added or self.removed or self.changed
        return not cues and all(change.field in MARKS for change in self.header)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a received sheet and ours have in common, and where they say different things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cuefolio.domain.delivery import Line
from cuefolio.domain.reconcile.received import ReadCue, ReadSheet


class Reason(StrEnum):
    """Why a line of theirs is taken for one of ours; the surer ones first."""

    ISRC = "isrc"
    ISWC = "iswc"
    WORK_NUMBER = "work-number"
    NUMBER_AND_TITLE = "number-and-title"
    TITLE_AND_TIME = "title-and-time"
    TITLE = "title"
    SIMILAR_AND_TIME = "similar-title-and-time"
    NUMBER_AND_TIME = "number-and-time"
    SIMILAR = "similar-title"
    TIME = "time"
    NUMBER = "number"
    PLACE = "place"
    """Nothing but its place in the sheet is known of either."""


CONFIDENCE: Mapping[Reason, int] = {
    Reason.ISRC: 100,
    Reason.ISWC: 98,
    Reason.WORK_NUMBER: 98,
    Reason.NUMBER_AND_TITLE: 96,
    Reason.TITLE_AND_TIME: 94,
    Reason.TITLE: 80,
    Reason.SIMILAR_AND_TIME: 75,
    Reason.NUMBER_AND_TIME: 70,
    Reason.SIMILAR: 55,
    Reason.TIME: 45,
    Reason.NUMBER: 40,
    Reason.PLACE: 30,
}
"""Out of 100, before what speaks against it is taken off."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that both sheets state, or only theirs, and not alike.

    ``field`` is a name of ``domain.fields`` (or of ``domain.film`` in the header), or "writers" and
    "publishers"; ``theirs`` and ``ours`` are texts for people; ``code`` names the sentence in
    ``messages/sheet_import.py``; ``party`` is who it is about. ``can_take`` is False where theirs cannot be
    stored as it stands: it is only told.
    """

    field: str
    theirs: str
    ours: str
    code: str
    party: str = ""
    can_take: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One line of theirs beside one of ours; either may be missing. ``number`` counts from 1 and is what a
    choice names; ``cue_ids`` are the keys of the cues behind our line."""

    number: int
    theirs: ReadCue | None
    ours: Line | None
    reason: Reason | None = None
    confidence: int = 0
    differences: tuple[Difference, ...] = ()
    cue_ids: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """same, different, theirs (only on their sheet) or ours (only on ours)."""
        if self.ours is None:
            return "theirs"
        if self.theirs is None:
            return "ours"
        return "different" if self.differences else "same"

    @property
    def can_take(self) -> bool:
        """Whether accepting this row would change anything."""
        return self.ours is None or any(difference.can_take for difference in self.differences)


@dataclass(frozen=True, slots=True)
class EntryMatch:
    """A person, company or work that their sheet names, and the entry of the library it is, if any.

    ``reason``: "ipi", "iswc", "work-number" and "same-name" are taken when their line is accepted; "alike" is
    only proposed, ``entry_id`` being the likeliest; "new" has no entry. ``identifier`` is what their sheet
    gives.
    """

    kind: str
    """"party" or "work"."""
    name: str
    identifier: str
    entry_id: str
    entry_name: str
    reason: str
    confidence: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """A received sheet beside ours, line by line. ``profile`` is the id of the profile through which ours was
    seen; ``shift`` are the frames that were added to their times, which count from another zero."""

    sheet: ReadSheet
    profile: str
    rows: tuple[Row, ...]
    header: tuple[Difference, ...] = ()
    entries: tuple[EntryMatch, ...] = ()
    shift: int = 0
    theirs_seconds: int = 0
    ours_seconds: int = 0
    film_id: str = ""
    rollup: bool = False
    """Whether ours was rolled up."""
    data_version: int = 0
    """State of the catalogue when the comparison was made."""
    counts: Mapping[str, int] = field(init=False, repr=False, compare=False)
    """How many rows have each ``Row.state``."""

    def __post_init__(self) -> None:
        states = [row.state for row in self.rows]
        found = {state: states.count(state) for state in ("same", "different", "theirs", "ours")}
        object.__setattr__(self, "counts", found)

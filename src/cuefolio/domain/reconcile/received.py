# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue sheet as somebody else wrote it down: what it states, where it states it, and nothing more.

No frame rate is known here, so times stay labels; shares and usage codes stay as they are shown, since only a
profile tells what they mean. Blank is "not stated".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from cuefolio.domain.sheet import SheetCue


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file: worksheet, row (from 1) or page of a PDF; 0 and "" where there is
    none."""

    sheet: str = ""
    row: int = 0
    page: int = 0

    def __str__(self) -> str:
        page = f"page {self.page}" if self.page else ""
        row = f"row {self.row}" if self.row else ""
        return ", ".join(part for part in (self.sheet, page, row) if part)


@dataclass(frozen=True, slots=True)
class ReadRange:
    """One stretch; "" where not stated.

    Labels of the picture are "HH:MM:SS" or with frames "HH:MM:SS:FF"; real time, which no frame rate makes
    longer or shorter, is "HH:MM:SS.mmm" with as many decimals as were stated and at least one.
    """

    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class ReadCue:
    """One line of a received sheet.

    ``cue`` holds what it states in the words of our snapshot: ``usage`` is their code, shares are of
    1/10000 as they are shown, ``reported_seconds`` their duration; ``ranges`` and ``exact_frames`` stay
    empty, because frames need a rate. ``exact_seconds`` is a length that is stated more closely than in
    whole seconds.
    """

    cue: SheetCue
    place: Place = Place()
    times: tuple[ReadRange, ...] = ()
    exact_seconds: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a file that a person should know; ``code`` names a sentence of
    ``messages/sheet_import.py``."""

    code: str
    place: Place = Place()
    arguments: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """A whole received sheet.

    ``layout`` is the id of the format whose layout it has, "" for a stranger's. ``header`` holds texts by
    ``domain.film`` field names, ready to be typed into a production. ``columns`` are the columns that were
    used: field -> heading.
    """

    layout: str
    header: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[ReadCue, ...] = ()
    remarks: tuple[Remark, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    stated_total: int | None = None
    """Whole seconds of music that the sheet itself says it adds up to."""
    roles_by_column: bool = False
    """Roles are told by columns (composer, arranger, author), which do not tell finer ones apart."""
    from_start: bool = False
    """Times count from the start of the programme."""

    @property
    def total_seconds(self) -> int:
        """Sum of the durations it states."""
        return sum(row.cue.reported_seconds or 0 for row in self.rows)

# SPDX-License-Identifier: GPL-3.0-or-later
"""How wide the columns of the cue table are: what their contents need, what the person chose, and the title
takes the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cuefolio.domain.fields import CueField, Kind
from cuefolio.gui.delegates.cell import PADDING
from cuefolio.gui.delegates.look import look
from cuefolio.gui.words import field_label

if TYPE_CHECKING:
    from cuefolio.gui.views.cue_grid import CueGrid

LEAST_TITLE = 180
_LEAST_OF_ALL = 100
"""Width in px that the title keeps in the narrowest window."""
NARROWEST, WIDEST = 40, 2000
"""Between these lies what a person can pull a column to, and what is believed of a stored width."""
_SAMPLES = {Kind.TIMECODE: "00:00:00:00", Kind.DURATION: "00:00:00"}
_NUMBER = "10M15s"
_PILL = 86
"""Width in px of the longest word for an origin in its pill."""


class ColumnWidths(QObject):
    """Keeps the widths of the cue table. What the person pulls stays as it is; ``pulled`` tells of it."""

    pulled = Signal()

    def __init__(self, view: CueGrid) -> None:
        super().__init__(view)
        self._view = view
        self._chosen: dict[str, int] = {}
        self._own = False
        view.headings.sectionResized.connect(self._resized)
        view.verticalScrollBar().rangeChanged.connect(self.fit)

    @property
    def _fields(self) -> list[CueField]:
        return self._view.cues.columns

    @property
    def chosen(self) -> dict[str, int]:
        """Widths in px that the person pulled, by field."""
        return dict(self._chosen)

    def choose(self, widths: Mapping[str, int]) -> None:
        """Use these widths instead of all that were pulled before."""
        self._chosen = {name: min(max(width, NARROWEST), WIDEST) for name, width in widths.items()}

    def apply(self) -> None:
        """Put the columns into their order and give each its width."""
        self._own = True
        self._view.headings.arrange()
        for column, field in enumerate(self._fields):
            self._view.setColumnWidth(column, self._chosen.get(field.name) or natural(field))
        self._own = False
        self.fit()

    def fit(self) -> None:
        """Let the title take what the columns leave that are seen whole: no strip of the table is dead,
        and none of them is cut by the edge."""
        names = [field.name for field in self._fields]
        if "title" not in names or "title" in self._chosen:
            return
        view, title = self._view, names.index("title")
        room = view.viewport().width()
        number = view.columnWidth(names.index("number")) if "number" in names else 0
        least = min(LEAST_TITLE, max(room - number, _LEAST_OF_ALL))
        header = view.headings
        taken = 0
        for place in range(header.count()):
            column = header.logicalIndex(place)
            if column == title or view.isColumnHidden(column):
                continue
            if taken + view.columnWidth(column) + least > room:
                break
            taken += view.columnWidth(column)
        width = max(least, room - taken)
        if width != view.columnWidth(title):
            self._own = True
            view.setColumnWidth(title, width)
            self._own = False

    def _resized(self, column: int, _before: int, now: int) -> None:
        fields = self._fields
        if not self._own and now and column < len(fields):
            self._chosen[fields[column].name] = now
            self.fit()
            self.pulled.emit()


def natural(field: CueField) -> int:
    """The width in px that a column begins with."""
    the_look = look()
    sample = _SAMPLES.get(field.kind)
    if sample is not None:
        # Headings are heavier than small text, and the sorted one has an arrow.
        heading = the_look.small.width(f"{field_label(field)} ↓") * 1.08 + 2 * PADDING
        return round(max(the_look.number.width(sample) + 2 * PADDING + 1, heading))
    if field.name == "number":
        return round(the_look.strong.width(_NUMBER)) + 2 * PADDING
    if field.name == "origin":
        return _PILL + 2 * PADDING + 2
    return field.width

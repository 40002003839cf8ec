# SPDX-License-Identifier: GPL-3.0-or-later
"""How wide the columns of a library page are: what they hold, and the name and the last share the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from cuefolio.domain.fields import Kind
from cuefolio.gui.delegates.cell import PADDING
from cuefolio.gui.delegates.look import look
from cuefolio.gui.models.entry_model import PLAY, EntryModel
from cuefolio.gui.views.entry_table import EntryTable
from cuefolio.gui.words import field_label

_MEASURED = 80
"""Lines that are measured: more than a page."""
_LEAST_NAME = 140
_LEAST_NOTES = 110
_WIDER = 1.5
"""A column grows to this share of the width that is usual for it, not more."""


class EntryColumns(QObject):
    """Keeps the widths of a table; what the person pulls stays as it is."""

    def __init__(self, table: EntryTable, model: EntryModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._natural: dict[int, int] = {}
        self._chosen: set[int] = set()
        self._own = False
        self._measured = 0
        table.horizontalHeader().sectionResized.connect(self._resized)
        table.viewport().installEventFilter(self)
        model.dataChanged.connect(self._rows_came)
        self.measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def _rows_came(self) -> None:
        """Rows are here that were not: the first page of them says how wide the columns are."""
        known = sum(self._model.cached(key) is not None for key in self._model.ids[:_MEASURED])
        if known > self._measured:
            self._measured = known
            self.measure()

    def measure(self) -> None:
        """Look at headings and contents again, after a change of theme too."""
        the_look = look()
        rows = [row for key in self._model.ids[:_MEASURED] if (row := self._model.cached(key)) is not None]
        for column, field in enumerate(self._model.fields):
            if field is PLAY:
                self._natural[column] = field.width
                continue
            # Headings are heavier than small text, and the sorted one has an arrow.
            heading = the_look.small.width(f"{field_label(field)} ↓") * 1.08 + 2 * PADDING
            places = (self._model.place_of(row.id) or 0 for row in rows)
            texts = (str(self._model.index(place, column).data() or "") for place in places)
            widest = max((the_look.text.width(text[:80]) for text in texts), default=0.0)
            square = 18 if field.name == "colour" else 0
            content = min(widest + square + 2 * PADDING + 4, field.width * _WIDER)
            if column == len(self._model.fields) - 1 and field.kind is Kind.TEXT:
                # Notes take what is left, and that may be little.
                content = min(content, _LEAST_NOTES)
            self._natural[column] = round(max(heading, content if rows else field.width))
        self.fit()

    def fit(self) -> None:
        """Give each column its width; the name takes what is left, and when it has enough the last column."""
        if self._own:
            return  # a width that is set here changed the scroll bar
        name, last = self._model.name_column, len(self._model.fields) - 1
        room = self._table.viewport().width()
        widths = {
            column: self._table.columnWidth(column) if column in self._chosen else natural
            for column, natural in self._natural.items()
        }
        if name not in self._chosen:
            taken = sum(width for column, width in widths.items() if column != name)
            usual = self._model.fields[name].width
            left = min(room - taken, round(usual * _WIDER))
            widths[name] = max(_LEAST_NAME, min(widths[name], usual), left)
        if last not in self._chosen:
            widths[last] = max(widths[last], room - sum(widths.values()) + widths[last])
        self._own = True
        header = self._table.horizontalHeader()
        header.setMinimumSectionSize(min(widths.values(), default=34))
        for column, width in widths.items():
            if width != header.sectionSize(column):
                header.resizeSection(column, width)
        self._own = False

    def _resized(self, column: int, _before: int, now: int) -> None:
        if not self._own and now:
            self._chosen.add(column)
            self.fit()

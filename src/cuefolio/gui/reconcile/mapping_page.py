# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column is what in a stranger's table: a line a column, with its first values and a proposal."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.reconcile.columns import column_of, fields, reference
from cuefolio.gui.reconcile.words import one_line
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel, plain_tip
from cuefolio.gui.words import field_help

if TYPE_CHECKING:
    from cuefolio.services.sheet_import import Columns

MOST = 120
"""Columns that are offered: more than any cue sheet has."""
_SAMPLES = 3
_NOTHING = "-"
_CHOICE = 1
_CHOICE_WIDTH = 220
_PADDING = 2


class MappingPage(QWidget):
    """``show_columns`` fills it; ``mapping`` is what the person made of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: Columns | None = None
        self.fields: list[ChoiceField] = []
        self.sentence = PlainLabel(
            self.tr(
                "The columns of this sheet are not known yet. Say what is in each; it is remembered for the "
                "next sheet with the same headings."
            ),
            self,
            wrap=True,
        )
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("Columns of the sheet"))
        self.table.setColumnCount(2 + _SAMPLES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_CHOICE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_CHOICE, scaled(_CHOICE_WIDTH))
        self.no_headings = QCheckBox(self.tr("The table has no headings: its first row is a cue"), self)
        surface = QFrame(self)
        surface.setProperty("surface", True)
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(surface, 1)
        layout.addWidget(self.no_headings)

    def show_columns(self, columns: Columns, mapping: Mapping[str, str]) -> None:
        """A line for each column; ``mapping`` (field -> column) is chosen already."""
        self.columns = columns
        chosen = {column_of(columns.headings, named): field for field, named in mapping.items()}
        self.no_headings.setChecked(False)
        count = min(max(len(columns.headings), *(len(row) for row in columns.samples), 0), MOST)
        self.table.clear()
        self.table.setRowCount(count)
        words = [self.tr("Heading"), self.tr("What it holds")]
        samples = [self.tr("Row {0}").format(number) for number in range(1, _SAMPLES + 1)]
        self.table.setHorizontalHeaderLabels([*words, *samples])
        self.table.verticalHeader().setDefaultSectionSize(current().metrics.field_height + _PADDING)
        self.fields = [self._line(at, chosen.get(at)) for at in range(count)]
        if self.fields:
            self.fields[0].setFocus()

    def mapping(self) -> dict[str, str]:
        """Field -> heading, or "#" and the number of the column."""
        if self.columns is None:
            return {}
        headings = () if self.no_headings.isChecked() else self.columns.headings
        pairs = ((field.value(), at) for at, field in enumerate(self.fields))
        return {name: reference(headings, at) for name, at in pairs if name and name != _NOTHING}

    def _line(self, at: int, chosen: str | None) -> ChoiceField:
        columns = self.columns
        assert columns is not None
        heading = one_line(columns.headings[at]) if at < len(columns.headings) else ""
        name = heading or self.tr("Column {0}").format(at + 1)
        self._put(at, 0, name)
        rows = columns.samples[:_SAMPLES]
        for place, row in enumerate(rows, start=_CHOICE + 1):
            self._put(at, place, one_line(row[at]) if at < len(row) else "")
        choices = [(_NOTHING, self.tr("(not used)")), *((f, field_help(w)) for f, w in fields().items())]
        field = ChoiceField(
            choices, self.table, name=self.tr("What column “{0}” holds").format(name), unknown=False
        )
        field.set_value(chosen or _NOTHING)
        field.committed.connect(partial(self._chose, at))
        self.table.setCellWidget(at, _CHOICE, field)
        return field

    def _put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(text))
        self.table.setItem(row, column, item)

    def _chose(self, at: int, value: object) -> None:
        """A field has one column: the one that had it before lets go of it."""
        if value == _NOTHING:
            return
        for other, field in enumerate(self.fields):
            if other != at and field.value() == value:
                field.set_value(_NOTHING)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with a column of the cue table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from cuefolio.domain.cue_groups import GROUPINGS
from cuefolio.domain.fields import CueField
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.table_bar import StayingMenu
from cuefolio.gui.words import field_label

if TYPE_CHECKING:
    from cuefolio.gui.panels.table_area import TableArea


class HeadingMenu(QMenu):
    """The menu of a column: order, filter, groups, width, columns. It goes when it is closed."""

    def __init__(self, area: TableArea, column: int) -> None:
        super().__init__(area.view.headings)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._area = area
        field = area.view.cues.columns[column]
        self._add_order(field)
        self.addSeparator()
        self._add_filter_and_groups(field)
        self.addSeparator()
        self._add_column(field, column)

    def _add_order(self, field: CueField) -> None:
        cues, name = self._area.view.cues, field.name
        if name != "film":
            for text, descending, sign in (
                (self.tr("Sort by {0}, upwards"), False, "arrow-up"),
                (self.tr("Sort by {0}, downwards"), True, "arrow-down"),
            ):
                action = self.addAction(icon(sign, "dim"), text.format(field_label(field)))
                action.setCheckable(True)
                action.setChecked(cues.order == name and cues.descending == descending)
                action.triggered.connect(lambda _on=False, down=descending: cues.sort_by(name, down))
        film_order = self.addAction(self.tr("Film order"), lambda: cues.sort_by("film", False))
        film_order.setEnabled(cues.order != "film")

    def _add_filter_and_groups(self, field: CueField) -> None:
        area, name, label = self._area, field.name, field_label(field)
        text = self.tr("Filter by {0}…").format(label)
        self.addAction(icon("filter", "dim"), text, lambda: area.filter_column(name))
        if name in GROUPINGS or name == "film":
            grouped = self.addAction(icon("rows-3", "dim"), self.tr("Group by {0}").format(label))
            grouped.setCheckable(True)
            grouped.setChecked(area.view.cues.grouping == name)
            grouped.triggered.connect(lambda on: area.set_grouping(name if on else ""))
        area.bar.fill_groupings(self.addMenu(self.tr("Groups")))

    def _add_column(self, field: CueField, column: int) -> None:
        area, name = self._area, field.name
        self.addAction(
            self.tr("Fit the width to what is seen"), lambda: area.view.resizeColumnToContents(column)
        )
        text = self.tr("Hide {0}").format(field_label(field))
        hide = self.addAction(icon("eye-off", "dim"), text, lambda: area.toggle_column(name, False))
        hide.setEnabled(name != "film" and len(area.state.columns) > 1)
        columns = StayingMenu(self.tr("Columns"), self)
        area.bar.fill_columns(columns)
        self.addMenu(columns)
        own = area.views.is_own(area.current)
        self.addAction(self.tr("As saved") if own else self.tr("As delivered with Cuefolio"), area.reset_view)

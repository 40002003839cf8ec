# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue table: views, groups, filters, colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.gui.panels.table_area import TableArea


class TableCommands(CommandArea):
    """The cue table: views, groups, filters, colours."""

    ACTIONS = (
        ActionSpec("filter_row", "&View", "Filter row", ("Ctrl+Shift+G",), "filter", Needs.CATALOG, separator=True),
        ActionSpec("group_cues", "&View", "Group cues…", ("Ctrl+G",), "rows-3", Needs.CATALOG),
        ActionSpec("fold_groups", "", "Fold all groups", (), "", Needs.CATALOG),
        ActionSpec("unfold_groups", "", "Unfold all groups", (), "", Needs.CATALOG),
        ActionSpec("heading_menu", "&View", "Menu of the column…", ("Ctrl+Alt+Down",), "columns-3", Needs.CATALOG),
        ActionSpec("film_order", "", "Film order", (), "", Needs.CATALOG),
        ActionSpec("row_colours", "&View", "Row colours…", (), "palette", Needs.CATALOG),
        ActionSpec("save_view", "&View", "Save this view as…", (), "bookmark", Needs.CATALOG),
        ActionSpec("next_view", "", "Next view", ("Ctrl+Alt+PgDown",), "", Needs.CATALOG),
        ActionSpec("previous_view", "", "Previous view", ("Ctrl+Alt+PgUp",), "", Needs.CATALOG),
    )  # fmt: skip

    def ready(self) -> None:
        self.table.bar.follow_keys(self.window.actions_by_id)
        self.table.dialog_wanted.connect(self.window.open_dialog)
        self.view.cues.noticed.connect(self._notice)

    @property
    def table(self) -> TableArea:
        """The table with all around it."""
        return self.window.film_page.table

    def _show_table(self) -> bool:
        """Whether the table is what is shown; these actions are about nothing else."""
        return self.window.middle.currentWidget() is self.window.film_page

    def _notice(self, sentence: str) -> None:
        """Something happened that may surprise, and can be undone."""
        self.window.tell(sentence, (self.tr("Undo"), self.window.session.undo))

    def do_filter_row(self) -> None:
        if self._show_table():
            self.table.show_filter_row(self.table.filters.isHidden())

    def do_group_cues(self) -> None:
        if self._show_table():
            button = self.table.bar.group
            self.table.bar.group.menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def do_fold_groups(self) -> None:
        self.view.fold_all(True)

    def do_unfold_groups(self) -> None:
        self.view.fold_all(False)

    def do_heading_menu(self) -> None:
        if self._show_table() and self.view.cues.columnCount():
            self.table.show_current_heading_menu()

    def do_film_order(self) -> None:
        self.view.cues.sort_by("film", False)

    def do_row_colours(self) -> None:
        self.table.edit_colours()

    def do_save_view(self) -> None:
        self.table.save_as()

    def do_next_view(self) -> None:
        self._step(1)

    def do_previous_view(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        views = self.table.views.ids()
        self.table.show_view(views[(views.index(self.table.current) + by) % len(views)])

# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue table with everything around it: views, groups, filters, colours, totals."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cuefolio.domain.cue_groups import GROUPINGS, SEARCH_GROUPINGS, Figures
from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.gui.models.row_marks import ColourRule
from cuefolio.gui.panels.filter_row import FilterRow
from cuefolio.gui.panels.table_bar import TableBar
from cuefolio.gui.panels.table_views import TableViews, ViewState
from cuefolio.gui.panels.totals_bar import TotalsBar
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current
from cuefolio.gui.views.cue_view import CueView
from cuefolio.gui.widgets.empty_state import EmptyState

_SEARCH_GROUPING = "search_grouping"
_LEAST_LINES = 5
_ANY_HEIGHT = (1 << 24) - 1
"""Qt's own greatest height of a widget."""


class TableArea(QWidget):
    """Cues of one production, or results of a search. ``add_cue_wanted`` and ``scan_wanted`` come from the
    words in an empty table; ``dialog_wanted`` carries a dialog to be shown, ``view_shown`` the id of the view
    in which the table is shown now."""

    add_cue_wanted = Signal()
    scan_wanted = Signal()
    dialog_wanted = Signal(object)
    view_shown = Signal(str)

    def __init__(self, session: CatalogSession, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._searching = False
        self._filter_search = False
        self.views = TableViews(settings)
        self.current = self.views.current()
        self.state = self.views.state(self.current)
        self.bar = TableBar(self)
        self.view = CueView(session, self)
        self.filters = FilterRow(self.view.headings)
        self.totals = TotalsBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        self._frame = self._table_frame()
        layout.addWidget(self._frame, 1)
        layout.addWidget(self.totals)
        self._connect()
        self.show_view(self.current)

    def _table_frame(self) -> QWidget:
        frame = QFrame(self)
        frame.setProperty("surface", True)
        self.stack = QStackedWidget(frame)
        self.empty = EmptyState(
            "music",
            self.tr("No music logged yet"),
            self.tr(
                "Type in the line below the headings, paste rows from a spreadsheet, "
                "or drop a timeline or a folder of music here."
            ),
            [
                (self.tr("Add the first cue"), self.add_cue_wanted.emit),
                (self.tr("Scan a folder of music"), self.scan_wanted.emit),
            ],
            primary=None,
        )
        self.nothing = EmptyState(
            "search",
            self.tr("Nothing found"),
            self.tr(
                "Try fewer letters, a field (mood:tender, origin:licensed, duration>60), "
                'or "or" between words.'
            ),
        )
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.nothing)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.stack, 1)
        inside.addWidget(self.empty)
        self.empty.hide()
        return frame

    def _connect(self) -> None:
        bar, view, cues = self.bar, self.view, self.view.cues
        bar.tabs.chosen.connect(self.show_view)
        bar.tabs.menu_filling.connect(self._fill_view_menu)
        bar.grouping_chosen.connect(self.set_grouping)
        bar.fold_wanted.connect(view.fold_all)
        bar.filter_toggled.connect(self.show_filter_row)
        bar.column_toggled.connect(self.toggle_column)
        bar.columns_reset.connect(self.reset_view)
        bar.colours_wanted.connect(self.edit_colours)
        self.filters.filtered.connect(self._filter)
        self.filters.left.connect(self._to_table)
        self.filters.column_wanted.connect(self._show_column)
        self.totals.clear_wanted.connect(self.clear_filters)
        view.headings.menu_wanted.connect(self.show_heading_menu)
        view.columns_arranged.connect(self._arranged)
        view.widths.pulled.connect(self._pulled)
        view.cues_selected.connect(self.totals.show_selected)
        cues.listed.connect(self._listed)
        cues.added_up.connect(self._added_up)

    # what is listed

    def begin(self, *, searching: bool) -> None:
        """A production, or results of a search, will be shown: with their own columns and groups."""
        was, self._searching = self._searching, searching
        self._show_empty(False)
        self.totals.show_figures(None)
        if was != searching and not self.filters.isHidden():
            self.filters.clear()
        self.view.cues.begin_with(self.state.order, self.state.descending, self._grouping())
        self._apply_columns()
        self._show_tabs()

    def least_height(self) -> int:
        """Height in px with which five lines are seen."""
        bars = self.bar.sizeHint().height() + self.totals.sizeHint().height()
        around = bars + self.view.horizontalScrollBar().sizeHint().height() + 2 * 8 + 2
        lines = _LEAST_LINES * current().metrics.row_height
        return around + self.view.headings.sizeHint().height() + lines

    def _listed(self) -> None:
        cues = self.view.cues
        listing, filtered = cues.lines.listing, bool(cues.conditions)
        shown = bool(listing.ids) or bool(cues.ids) or filtered
        self._show_empty(not shown and cues.query is None and cues.film_id is not None)
        nothing = cues.query is not None and not listing.total
        self.stack.setCurrentWidget(self.nothing if nothing else self.view)
        self.totals.show_listing(listing, filtered=filtered)
        if cues.query is None and not self.view.currentIndex().isValid():
            self.view.go_first()

    def _show_empty(self, on: bool) -> None:
        """Words under the empty line, which needs no more room than itself."""
        self.empty.setVisible(on)
        lines = self.view.headings.sizeHint().height() + 2 * current().metrics.row_height
        self.stack.setMaximumHeight(lines if on else _ANY_HEIGHT)

    def _added_up(self, figures: Figures) -> None:
        self.totals.show_figures(figures)
        self.totals.show_selected(self.view.selected_cues())

    # views

    def show_view(self, view: str) -> None:
        """Show the table as a view has it."""
        if view not in self.views.ids():
            view = self.views.current()
        self.current = view
        self.views.choose(view)
        self.state = self.views.state(view)
        cues = self.view.cues
        cues.begin_with(self.state.order, self.state.descending, self._grouping())
        self.view.widths.choose(self.state.widths)
        self._show_filter_row(self.state.filter_row)
        self._apply_columns()
        cues.marks.set_rules(self.state.rules)
        cues.group_by(self._grouping())
        if (cues.order, cues.descending) != (self.state.order, self.state.descending):
            cues.sort_by(self.state.order, self.state.descending)
        self._show_tabs()
        self.view_shown.emit(view)

    def _show_tabs(self) -> None:
        views = self.views
        self.bar.tabs.show_views(
            [(view, views.name(view), views.is_changed(view)) for view in views.ids()], self.current
        )
        self.bar.show_columns(list(self.state.columns))
        self.bar.show_grouping(self._grouping(), SEARCH_GROUPINGS if self._searching else GROUPINGS)
        self.bar.show_filter(not self.filters.isHidden())

    def _keep(self, state: ViewState) -> None:
        """The person changed how the table looks: it is so next time."""
        if state != self.state:
            self.state = state
            self.views.keep(self.current, state)
            self._show_tabs()

    def reset_view(self) -> None:
        """Show the view as it was delivered or saved."""
        self.views.reset(self.current)
        self.show_view(self.current)

    def as_shown(self) -> ViewState:
        """How the table looks now, with its order."""
        cues = self.view.cues
        return replace(self.state, order=cues.order, descending=cues.descending)

    def save_as(self) -> None:
        """Ask for a name and save how the table looks as a view of its own."""
        from cuefolio.gui.dialogs.view_name_dialog import ViewNameDialog

        dialog = ViewNameDialog(self.views, "", self.window())
        dialog.named.connect(self._save_as)
        self.dialog_wanted.emit(dialog)

    def _save_as(self, name: str) -> None:
        self.show_view(self.views.add(name, self.as_shown()))

    def rename(self, view: str) -> None:
        """Ask for another name of an own view."""
        from cuefolio.gui.dialogs.view_name_dialog import ViewNameDialog

        dialog = ViewNameDialog(self.views, view, self.window())
        dialog.named.connect(lambda name: self._rename(view, name))
        self.dialog_wanted.emit(dialog)

    def _rename(self, view: str, name: str) -> None:
        self.views.rename(view, name)
        self._show_tabs()

    def update_view(self) -> None:
        """Save the current own view as it looks now."""
        if self.views.is_own(self.current):
            self.views.update(self.current, self.as_shown())
            self.state = self.views.state(self.current)
            self._show_tabs()

    def delete_view(self, view: str) -> None:
        """Forget an own view."""
        self.views.delete(view)
        if view == self.current:
            self.show_view(self.views.current())
        else:
            self._show_tabs()

    def _fill_view_menu(self, menu: QMenu, view: str) -> None:
        own, now = self.views.is_own(view), view == self.current
        menu.addAction(self.tr("Save this view as…"), self.save_as)
        if own:
            update = menu.addAction(self.tr("Update “{0}”").format(self.views.name(view)), self.update_view)
            update.setEnabled(now and self.as_shown() != self.views.saved(view))
            menu.addAction(self.tr("Rename…"), lambda: self.rename(view))
            menu.addAction(self.tr("Delete view"), lambda: self.delete_view(view))
        text = self.tr("As saved") if own else self.tr("As delivered with Cuefolio")
        reset = menu.addAction(text, self.reset_view)
        reset.setEnabled(now and self.views.is_changed(view))
        menu.addSeparator()
        menu.addAction(self.tr("Row colours…"), self.edit_colours)

    # columns

    def _apply_columns(self) -> None:
        names = list(self.state.columns)
        if self._searching and self._grouping() != "film":
            names.insert(0, "film")
        self.view.show_columns(names)
        if not self.filters.isHidden():
            self.filters.show_columns(self.view.cues.columns)

    def toggle_column(self, name: str, on: bool) -> None:
        """Show a column, in the place that its field has among all, or hide it."""
        order = [field.name for field in CUE_FIELDS]
        names = list(self.state.columns)
        if on and name not in names:
            following = (n for n, other in enumerate(names) if order.index(other) > order.index(name))
            names.insert(next(following, len(names)), name)
        elif not on and len(names) > 1 and name in names:
            names.remove(name)
        self._keep(replace(self.state, columns=tuple(names)))
        self._apply_columns()
        self._show_tabs()

    def _arranged(self, names: list[str]) -> None:
        self._keep(replace(self.state, columns=tuple(name for name in names if name != "film")))
        # Later: the heading is still in the middle of its own event.
        QTimer.singleShot(0, self, self._apply_columns)

    def _pulled(self) -> None:
        self._keep(replace(self.state, widths=self.view.widths.chosen))

    def _show_column(self, column: int) -> None:
        self.view.scrollTo(self.view.cues.index(max(self.view.currentIndex().row(), 0), column))

    # groups

    def _grouping(self) -> str:
        """What the cues that are shown are grouped by."""
        if not self._searching:
            return self.state.grouping
        stored = str(self._settings.value(_SEARCH_GROUPING, "film"))
        return stored if stored in SEARCH_GROUPINGS else ""

    def set_grouping(self, grouping: str) -> None:
        """Group by something, or by nothing for ""."""
        if self._searching:
            self._settings.setValue(_SEARCH_GROUPING, grouping)
            self._apply_columns()
        else:
            self._keep(replace(self.state, grouping=grouping))
        cues = self.view.cues
        cues.begin_with(self.state.order, self.state.descending, grouping)
        cues.group_by(grouping)
        self._show_tabs()

    # filters

    def show_filter_row(self, on: bool) -> None:
        """Have fields under the headings, and type in that of the current column; or none, and show all."""
        self._keep(replace(self.state, filter_row=on))
        self._show_filter_row(on)
        self._show_tabs()
        if on:
            self.filters.focus(self.view.current_field())
        else:
            self._to_table()

    def _show_filter_row(self, on: bool) -> None:
        if on == (not self.filters.isHidden()):
            return
        if on:
            self.view.headings.set_below(self.filters)
            self.filters.show_columns(self.view.cues.columns)
        else:
            self.filters.clear()
            self.view.headings.set_below(None)
            self.filters.apply()

    def filter_column(self, name: str) -> None:
        """Type in the filter field of a column."""
        if self.filters.isHidden():
            self.show_filter_row(True)
        self.filters.focus(name)

    def clear_filters(self) -> None:
        """Show all cues again; the fields stay, empty."""
        self.filters.clear()
        self._to_table()

    def _filter(self) -> None:
        self.view.cues.filter_by(self.filters.conditions())

    def _to_table(self) -> None:
        self.view.setFocus()

    # colours

    def edit_colours(self) -> None:
        """Ask by which rules lines are coloured."""
        from cuefolio.gui.dialogs.row_colours_dialog import RowColoursDialog

        dialog = RowColoursDialog(self.state.rules, self.views.name(self.current), self.window())
        dialog.chosen.connect(self._colour)
        self.dialog_wanted.emit(dialog)

    def _colour(self, rules: tuple[ColourRule, ...]) -> None:
        self._keep(replace(self.state, rules=tuple(rules)))
        self.view.cues.marks.set_rules(rules)

    # the menu of a heading

    def show_heading_menu(self, column: int, place: QPoint) -> None:
        """The menu of a column, at a place on the screen."""
        from cuefolio.gui.panels.heading_menu import HeadingMenu

        HeadingMenu(self, column).popup(place)

    def show_current_heading_menu(self) -> None:
        """The menu of the column in which the keys are."""
        column = max(self.view.currentIndex().column(), 0)
        left, _width = self.view.headings.section_rect(column)
        below = QPoint(max(left, 0), self.view.headings.viewport().height())
        self.show_heading_menu(column, self.view.headings.mapToGlobal(below))

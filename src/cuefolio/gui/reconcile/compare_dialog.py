# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else's cue sheet beside ours: looked through line by line, and taken over as far as wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.reconcile import choices, words
from cuefolio.gui.reconcile.lines_model import LinesModel
from cuefolio.gui.reconcile.lines_view import LinesView
from cuefolio.gui.reconcile.names_list import NamesList
from cuefolio.gui.reconcile.sheet_dialog import SheetDialog
from cuefolio.gui.reconcile.ticked_list import Entry, TickedList
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

if TYPE_CHECKING:
    from cuefolio.domain.reconcile import Comparison, ReadSheet

_AGAIN_MS = 150


class CompareDialog(SheetDialog):
    """Compares again by itself when the catalogue changes; what is ticked stays."""

    def __init__(
        self, session: CatalogSession, settings: QSettings, film: Film, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, settings, "", parent)
        self.setWindowTitle(self.tr("Compare “{0}” with a sheet").format(film.title))
        self.film_id = film.id
        self.lines = LinesModel(self)
        self.lines.can_tick = not session.read_only
        self.view = LinesView(self.lines, self)
        self.filter = ChoiceField((), self, name=self.tr("Lines that are listed"), unknown=False)
        self.filter.setMinimumWidth(170)
        self.filter.committed.connect(self._filter)
        self.rollup = QCheckBox(self.tr("Ours rolled up"), self)
        set_tip(
            self.rollup,
            self.tr("Compare with our commissioned score in one line, as some recipients want it"),
        )
        self.rollup.hide()
        self.rollup.clicked.connect(self.compare)
        self.totals = PlainLabel("", self, role="dim", elide=True)
        self.tick_button = QPushButton(self.tr("Tick all"), self)
        set_tip(
            self.tick_button,
            self.tr("Tick every listed line of which something can be taken over, but no uncertain match"),
        )
        self.tick_button.clicked.connect(self._tick_all)
        self.untick_button = QPushButton(self.tr("Untick all"), self)
        self.untick_button.clicked.connect(self.lines.untick_all)
        self.line_list = TickedList(
            self.tr("Differences of the line"), [self.tr("Field"), self.tr("What the sheets say")], self
        )
        self.film_list = TickedList(
            self.tr("Differences of the production"),
            [self.tr("Field"), self.tr("What the sheets say")],
            self,
        )
        self.names = NamesList(self)
        self.tabs = QTabWidget(self)
        self._fill_page()
        self.accept_button = self.add_button(self.tr("Take over"), primary=True)
        set_tip(self.accept_button, self.tr("Take over what is ticked, as one step that can be undone"))
        self.accept_button.clicked.connect(self.take_over)
        for place, button in enumerate((self.tick_button, self.untick_button)):
            button.setAutoDefault(False)
            self.buttons.insertWidget(place, button)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.compare)
        self.view.line_changed.connect(self._show_line)
        self.view.details_wanted.connect(self._go_to_details)
        self.view.left_doubtful.connect(self._tell_left)
        self.lines.ticked.connect(self._ticked)
        self.line_list.ticked.connect(self._tick_fields)
        self.film_list.ticked.connect(self.show_buttons)
        for one in (self.line_list, self.film_list, self.names):
            one.left.connect(self.view.setFocus)
        self.show_buttons()

    def _fill_page(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.profile_field)
        tools.addWidget(self.filter)
        tools.addWidget(self.rollup)
        tools.addWidget(self.totals, 1)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Details"))
        self._tab_names = {
            self.line_list: self.tr("This line"),
            self.film_list: self.tr("The production ({0})"),
            self.names: self.tr("Names alike ({0})"),
        }
        for page, name in self._tab_names.items():
            self.tabs.addTab(page, name)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setObjectName("halves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._surface(self.view))
        halves.addWidget(self._surface(self.tabs))
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 1)
        halves.setSizes([420, 170])
        layout = QVBoxLayout(self.main_page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(tools)
        layout.addWidget(halves, 1)

    def _surface(self, inside: QWidget) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("surface", True)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(inside)
        return frame

    # comparing

    def show_sheet(self, sheet: ReadSheet) -> None:
        """Compare a sheet that was just read."""
        self.lines.wanted = choices.ALL
        self.rollup.setChecked(False)
        self._compare_with("")

    def choose_profile(self, profile_id: object) -> None:
        """Compare by another recipient's rules."""
        self.rollup.setChecked(False)
        self._compare_with(str(profile_id or ""))

    def compare(self) -> None:
        """Compare again, by the same rules."""
        found = self.lines.comparison
        if found is not None and self.sheet is not None:
            self._compare_with(found.profile)

    def _compare_with(self, profile_id: str) -> None:
        if self.sheet is None or self.session.store is None:
            return
        self.read(
            "sheet_import.compare_read",
            self.session.store,
            self.film_id,
            self.sheet,
            profile_id,
            rollup=self.rollup.isChecked(),
            done=self._take_comparison,
            failed=self.read_failed,
        )

    def catalog_changed(self, change: object) -> None:
        """What ours says may be different now: compare again, once things are quiet."""
        if self.lines.comparison is not None:
            self._again.start()

    def _take_comparison(self, found: Comparison) -> None:
        row = self.lines.line(self.view.currentIndex().row())
        at_first = self.pages.currentWidget() is not self.main_page
        self.lines.show_comparison(found)
        self.profile_field.set_value(found.profile)
        profile = self.profiles.get(found.profile)
        self.rollup.setVisible(profile is not None and profile.times.rollup)
        self._show_filters(found)
        self._show_others(found)
        self.go_to(self.main_page)
        self.accept_button.setDefault(True)
        self.view.go(self.lines.place_of(row.number) if row is not None and not at_first else 0)
        if at_first:
            self.view.setFocus()

    def _show_filters(self, found: Comparison) -> None:
        names = {
            choices.ALL: self.tr("All lines ({0})"),
            choices.DIFFERENT: self.tr("Differences ({0})"),
            choices.UNCERTAIN: self.tr("Uncertain matches ({0})"),
            choices.THEIRS: self.tr("New, only theirs ({0})"),
            choices.OURS: self.tr("Only ours ({0})"),
            choices.SAME: self.tr("Agreeing ({0})"),
        }
        counts = {**found.counts, choices.ALL: len(found.rows)}
        counts[choices.UNCERTAIN] = sum(map(choices.is_uncertain, found.rows))
        self.filter.set_choices([(name, names[name].format(counts[name])) for name in choices.FILTERS])
        self.filter.set_value(self.lines.wanted)
        self.totals.setText(
            self.tr("Music: theirs {0}, ours {1}").format(
                format_seconds(found.theirs_seconds), format_seconds(found.ours_seconds)
            )
        )

    def _show_others(self, found: Comparison) -> None:
        """Facts of the production and names that are only alike, where there are any."""
        entries = [
            Entry(d.field if d.can_take else "", (words.field_word(d.field), words.difference_sentence(d)))
            for d in found.header
        ]
        self.film_list.show_entries(entries, self.film_list.ticked_keys(), can_tick=self.lines.can_tick)
        self.names.show_matches(found.entries, can_tick=self.lines.can_tick)
        for page, count in ((self.film_list, len(entries)), (self.names, self.names.count())):
            place = self.tabs.indexOf(page)
            self.tabs.setTabVisible(place, bool(count))
            self.tabs.setTabText(place, self._tab_names[page].format(count))

    # looking

    def _filter(self, wanted: object) -> None:
        row = self.lines.line(self.view.currentIndex().row())
        self.lines.show_only(str(wanted))
        self.view.go(self.lines.place_of(row.number) if row is not None else 0)
        self.show_buttons()

    def _show_line(self) -> None:
        row = self.lines.line(self.view.currentIndex().row())
        if row is None:
            self.line_list.show_entries([], ())
            return
        if row.ours is None and row.theirs is not None:
            facts = [Entry("", (words.field_word(name), text)) for name, text in words.facts_of(row.theirs)]
            self.line_list.show_entries(facts, ())
            return
        told = [
            Entry(d.field if d.can_take else "", (words.field_word(d.field), words.difference_sentence(d)))
            for d in row.differences
        ] or [Entry("", ("", words.what_differs(row)))]
        ticked = self.lines.choices.fields(row)
        self.line_list.show_entries(told, ticked, can_tick=self.lines.can_tick)

    def _go_to_details(self) -> None:
        self.tabs.setCurrentWidget(self.line_list)
        self.line_list.setFocus()
        first = self.line_list.topLevelItem(0)
        if self.line_list.currentItem() is None and first is not None:
            self.line_list.setCurrentItem(first)

    # ticking

    def _tick_fields(self) -> None:
        row = self.lines.line(self.view.currentIndex().row())
        if row is not None:
            self.lines.tick_fields(row, frozenset(self.line_list.ticked_keys()))

    def _tick_all(self) -> None:
        left = self.lines.tick_all()
        if left:
            self._tell_left(left)

    def _tell_left(self, left: int) -> None:
        self.notice.show_message(
            self.tr("Uncertain matches are not ticked together with others; still to look at: {0}.").format(
                left
            )
        )

    def _ticked(self) -> None:
        row = self.lines.line(self.view.currentIndex().row())
        if row is not None and self.lines.choices.fields(row) != self.line_list.ticked_keys():
            self._show_line()
        self.show_buttons()

    # taking over

    def show_buttons(self) -> None:
        """How much is ticked, and what can be done now."""
        super().show_buttons()
        is_shown = self.pages.currentWidget() is self.main_page
        count = len(self.lines.choices) + len(self.film_list.ticked_keys())
        self.accept_button.setVisible(is_shown)
        self.accept_button.setText(
            self.tr("Take over ({0})").format(count) if count else self.tr("Take over")
        )
        self.accept_button.setEnabled(bool(count) and not self.is_busy)
        self.tick_button.setVisible(is_shown)
        self.untick_button.setVisible(is_shown)
        self.tick_button.setEnabled(self.lines.is_tickable and not self.is_busy)
        self.untick_button.setEnabled(bool(count) and not self.is_busy)
        self.profile_field.setEnabled(not self.is_busy)
        self.rollup.setEnabled(not self.is_busy)

    def take_over(self) -> None:
        """Store what is ticked, as one step."""
        found = self.lines.comparison
        if found is None or self.path is None:
            return
        self.write(
            "sheet_import.accept",
            self.film_id,
            found,
            self.lines.choices.for_accept(),
            people=self.names.decided(),
            header=self.film_list.ticked_keys(),
            file=self.path.name,
            label=self.tr("Taking over the sheet"),
            done=self._taken,
        )

    def _taken(self, change: Any) -> None:
        self.lines.untick_all()
        self.film_list.show_entries([], ())
        self.notice.show_message(
            self.tr("Taken over; what is left differs still."),
            kind="done",
            action=(self.tr("Undo"), self.session.undo),
        )
        self.view.setFocus()

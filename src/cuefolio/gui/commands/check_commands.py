# SPDX-License-Identifier: GPL-3.0-or-later
"""The Problems panel: showing it, going from problem to problem, mending, and for which profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.gui.problems.count import ProblemCount
    from cuefolio.gui.problems.panel import ProblemsPanel

_FILM = Needs.CATALOG | Needs.FILM
_PROFILES = "problems/profiles"
_USUAL = "house"
"""The profile of sheets that go to nobody in particular."""
_HEIGHT = 260


class CheckCommands(CommandArea):
    """Problems of the production that is shown."""

    ACTIONS = (
        ActionSpec("next_problem", "&Cue", "Next problem", ("F8",), "circle-alert", _FILM, separator=True),
        ActionSpec("previous_problem", "&Cue", "Previous problem", ("Shift+F8",), "", _FILM),
        ActionSpec("mend_problem", "&Cue", "Mend this problem", ("Ctrl+F8",), "", _FILM | Needs.WRITABLE),
        ActionSpec(
            "mend_kind",
            "&Cue",
            "Mend all problems of this kind",
            ("Ctrl+Shift+F8",),
            "",
            _FILM | Needs.WRITABLE,
        ),
    )

    panel: ProblemsPanel | None = None
    count: ProblemCount
    _ids: list[str]

    def ready(self) -> None:
        from cuefolio.gui.problems.count import ProblemCount

        window, marks = self.window, self.view.cues.marks
        stored = window.settings.value(_PROFILES, [])
        ids = stored if isinstance(stored, list) else [stored]
        self._ids = [str(profile_id) for profile_id in ids if profile_id]
        marks.set_profiles(self._ids)
        self.count = ProblemCount(window)
        window.status.addPermanentWidget(self.count)
        self.count.clicked.connect(self._toggle)
        marks.readiness_read.connect(self.count.show_readiness)
        window.film_page.header.findings_wanted.connect(self.open)

    # the panel

    def show_panel(self, on: bool) -> None:
        """Show or hide the panel, as its switch in the View menu says."""
        if on:
            self._make_panel().show()
        elif self.panel is not None:
            had_keys = self.panel.isAncestorOf(QApplication.focusWidget() or self.window)
            self.panel.hide()
            if had_keys:
                self.view.setFocus()
        self._follow_panel()

    def open(self) -> None:
        """Show the panel and give it the keyboard."""
        self.show_panel(True)
        panel = self._make_panel()
        panel.raise_()
        panel.take_keyboard()

    def open_for(self, profile_id: str) -> None:
        """Show the panel with the problems that one recipient would have."""
        if self._ids != [profile_id]:
            self.choose_profiles([profile_id])
        self.open()

    def _toggle(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self.show_panel(False)
        else:
            self.open()

    def _make_panel(self) -> ProblemsPanel:
        if self.panel is not None:
            return self.panel
        from cuefolio.gui.problems.panel import ProblemsPanel

        window, marks = self.window, self.view.cues.marks
        panel = self.panel = ProblemsPanel(window.session, window.settings, window)
        if not window.restoreDockWidget(panel):
            window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
            window.resizeDocks([panel], [_HEIGHT], Qt.Orientation.Vertical)
        panel.cue_wanted.connect(self.go_to_cue)
        panel.film_wanted.connect(window.commands.file.edit_film_field)
        panel.profiles_chosen.connect(self.choose_profiles)
        panel.mended.connect(self._tell_mended)
        panel.left.connect(self.view.setFocus)
        panel.toggleViewAction().toggled.connect(self._follow_panel)
        panel.bar.profiles.show_chosen(self._ids or [_USUAL])
        marks.readiness_read.connect(panel.show_readiness)
        if marks.readiness is not None:
            panel.show_readiness(marks.readiness)
        panel.read_profiles()
        return panel

    def _follow_panel(self, _on: bool = False) -> None:
        """Shown or hidden by whatever means: its own button, a menu, another layout of the window."""
        is_shown = self.panel is not None and not self.panel.isHidden()
        self.window.actions_by_id["toggle_problems"].setChecked(is_shown)

    def choose_profiles(self, profile_ids: list[str]) -> None:
        """Check for these profiles from now on; remembered."""
        self._ids = profile_ids
        self.window.settings.setValue(_PROFILES, profile_ids)
        self.view.cues.marks.set_profiles(profile_ids)

    # going there

    def go_to_cue(self, cue_id: str, field: str) -> None:
        """Go to the cell of a cue; where the table does not show it, to the field of the card."""
        window, view = self.window, self.view
        window.show_cue(cue_id, field)
        shown = [view.cues.columns[column].name for column in view.shown_columns()]
        if field in shown or window.card is None:
            view.setFocus()
            return
        toggle = window.actions_by_id["toggle_card"]
        if not toggle.isChecked():
            toggle.trigger()
        window.arrange_sides("card")
        view.setFocus()  # a field that the card does not have either leaves the keyboard in the table
        window.card.focus_field(field)

    def _tell_mended(self, plan: str) -> None:
        window = self.window
        window.tell(self.tr("Mended. {0}").format(plan), (self.tr("Undo"), window.session.undo))

    # actions

    def do_next_problem(self) -> None:
        self._step(1)

    def do_previous_problem(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self.show_panel(True)
        self._make_panel().step(by)

    def do_mend_problem(self) -> None:
        if self.panel is None or self.panel.isHidden():
            self.open()
        else:
            self._tell_unless(self.panel.mend_current())

    def do_mend_kind(self) -> None:
        if self.panel is None or self.panel.isHidden():
            self.open()
        else:
            self._tell_unless(self.panel.mend_kind())

    def _tell_unless(self, mends: bool) -> None:
        if not mends:
            self.window.tell(
                self.tr("Choose a problem that says “Mend”; the others need a person to decide.")
            )

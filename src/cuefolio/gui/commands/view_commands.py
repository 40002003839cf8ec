# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks and where the keyboard is: the View menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.layouts import Layouts
from cuefolio.gui.theme.chosen import choose


class ViewCommands(CommandArea):
    """How the window looks and where the keyboard is."""

    ACTIONS = (
        ActionSpec("theme_system", "&View", "Theme of the system", (), "", Needs.NOTHING),
        ActionSpec("theme_light", "&View", "Light", (), "sun", Needs.NOTHING),
        ActionSpec("theme_dark", "&View", "Dark", (), "moon", Needs.NOTHING),
        ActionSpec("density_compact", "&View", "Compact rows", (), "", Needs.NOTHING, separator=True),
        ActionSpec("density_normal", "&View", "Normal rows", (), "", Needs.NOTHING),
        ActionSpec("density_roomy", "&View", "Roomy rows", (), "", Needs.NOTHING),
        ActionSpec("toggle_library", "&View", "Library", ("Ctrl+Shift+L",), "panel-left", Needs.NOTHING, separator=True),
        ActionSpec("toggle_card", "&View", "Cue card", ("Ctrl+Shift+C",), "panel-right", Needs.NOTHING),
        ActionSpec("toggle_problems", "&View", "Problems", ("Ctrl+Shift+I",), "circle-alert", Needs.NOTHING),
        ActionSpec("reset_layout", "&View", "Panels in their usual places", (), "list-restart", Needs.NOTHING),
        ActionSpec("next_area", "&View", "Next area", ("F6", "Ctrl+Tab"), "", Needs.NOTHING, separator=True),
    )  # fmt: skip

    def prepare(self) -> None:
        actions, settings = self.window.actions_by_id, self.window.settings
        for group_name, names, now in (
            ("theme", ("system", "light", "dark"), str(settings.value("theme", "system"))),
            ("density", ("compact", "normal", "roomy"), str(settings.value("density", "normal"))),
        ):
            group = QActionGroup(self.window)
            for name in names:
                action = actions[f"{group_name}_{name}"]
                action.setCheckable(True)
                action.setChecked(name == now)
                group.addAction(action)
        for name in ("toggle_library", "toggle_card"):
            actions[name].setCheckable(True)
            actions[name].setChecked(True)
        actions["toggle_problems"].setCheckable(True)

    def ready(self) -> None:
        table = self.window.film_page.table
        self.layouts = Layouts(self.window)
        self.layouts.begin(table.current)
        table.view_shown.connect(self.layouts.switch)

    def _restyle(self, setting: str, value: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            choose(app, self.window.settings, **{setting: value})

    def do_theme_system(self) -> None:
        self._restyle("theme", "system")

    def do_theme_light(self) -> None:
        self._restyle("theme", "light")

    def do_theme_dark(self) -> None:
        self._restyle("theme", "dark")

    def do_density_compact(self) -> None:
        self._restyle("density", "compact")

    def do_density_normal(self) -> None:
        self._restyle("density", "normal")

    def do_density_roomy(self) -> None:
        self._restyle("density", "roomy")

    def do_toggle_library(self) -> None:
        self.window.arrange_sides("library")

    def do_toggle_card(self) -> None:
        self.window.arrange_sides("card")

    def do_toggle_problems(self) -> None:
        check = self.window.commands.check
        check.open() if self.window.actions_by_id["toggle_problems"].isChecked() else check.show_panel(False)

    def do_reset_layout(self) -> None:
        self.layouts.reset()

    def do_next_area(self) -> None:
        """Give the keyboard to the next of: search, library, film map, table, card, problems, log, picture,
        player."""
        window, play = self.window, self.window.commands.play
        take: dict[QWidget, Callable[[], object]] = {window.library: window.library.enter}
        areas: list[QWidget | None] = [window.top_bar.search, window.library]
        areas += [window.commands.map.panel.canvas, self.view, window.card]
        if window.card is not None:
            take[window.card] = window.card.take_keyboard
        problems = window.commands.check.panel
        if problems is not None:
            areas.append(problems)
            take[problems] = problems.take_keyboard
        if play.desk.is_on and play.desk.bar is not None:
            areas.append(play.desk.bar)
            take[play.desk.bar] = play.desk.bar.take_keys
        if play.player.picture.dock is not None:
            areas.append(play.player.picture.dock.view)
        areas.append(play.player.bar.play)
        shown = [area for area in areas if area is not None and area.isVisible() and area.isEnabled()]
        focused = QApplication.focusWidget()
        places = [n for n, area in enumerate(shown) if focused in (area, *area.findChildren(QWidget))]
        target = shown[(places[-1] + 1 if places else 0) % len(shown)]
        take.get(target, lambda: target.setFocus(Qt.FocusReason.TabFocusReason))()

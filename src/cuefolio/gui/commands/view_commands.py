# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks and where the keyboard is: the View menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.theme import apply_theme


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

    def _restyle(self, setting: str, value: str) -> None:
        settings = self.window.settings
        settings.setValue(setting, value)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, str(settings.value("theme", "system")), str(settings.value("density", "normal")))

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
        self.window.library.setVisible(self.window.actions_by_id["toggle_library"].isChecked())

    def do_toggle_card(self) -> None:
        self.window.show_card()

    def do_next_area(self) -> None:
        """Give the keyboard to the next of: search, library, table, card."""
        window = self.window
        areas: list[QWidget] = [window.top_bar.search, window.library.tree, self.view]
        if window.card is not None:
            areas.append(window.card)
        areas = [area for area in areas if area.isVisible()]
        focused = QApplication.focusWidget()
        here = next(
            (
                n
                for n, a in enumerate(areas)
                if focused is not None and (a is focused or a.isAncestorOf(focused))
            ),
            -1,
        )
        target = areas[(here + 1) % len(areas)]
        if target is window.card:
            window.card.focus_field("title")
        else:
            target.setFocus(Qt.FocusReason.TabFocusReason)

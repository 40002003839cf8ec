# SPDX-License-Identifier: GPL-3.0-or-later
"""Help and information: the Help menu."""

from __future__ import annotations

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea


class HelpCommands(CommandArea):
    """Help and information."""

    ACTIONS = (
        ActionSpec("shortcuts", "&Help", "Keyboard shortcuts", ("F1",), "keyboard", Needs.NOTHING),
        ActionSpec("about", "&Help", "About Cuefolio", (), "info", Needs.NOTHING),
    )  # fmt: skip

    def do_shortcuts(self) -> None:
        from cuefolio.gui.dialogs.shortcuts_dialog import ShortcutsDialog

        self.window.open_dialog(ShortcutsDialog(self.window.actions_by_id.by_id, self.window))

    def do_about(self) -> None:
        from cuefolio.gui.dialogs.about_dialog import AboutDialog

        self.window.open_dialog(AboutDialog(self.window))

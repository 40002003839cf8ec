# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding, the palette, keys and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.theme import notifier
from cuefolio.gui.theme.chosen import looks

if TYPE_CHECKING:
    from cuefolio.gui.keymap import Keymap
    from cuefolio.gui.palette.director import PaletteDirector


class FindCommands(CommandArea):
    """Finding, the palette, keys and settings."""

    ACTIONS = (
        ActionSpec("goto_cue", "&Edit", "Go to cue…", ("Ctrl+J",), "hash"),
        ActionSpec("palette", "&Edit", "Command palette…", ("Ctrl+K",), "command", Needs.NOTHING, separator=True),
        ActionSpec("repeat", "&Edit", "Repeat the last command", ("Ctrl+Shift+R",), "repeat", Needs.NOTHING),
        ActionSpec("settings", "&Edit", "Settings…", ("Ctrl+,",), "settings-2", Needs.NOTHING, separator=True),
        ActionSpec("search_help", "&Help", "How to search", (), "search", Needs.NOTHING),
    )  # fmt: skip

    keymap: Keymap
    _director: PaletteDirector | None = None

    def prepare(self) -> None:
        from cuefolio.gui.keymap import Keymap

        self.keymap = Keymap(self.window.actions_by_id, self.window.settings, self)
        self.keymap.apply()

    def ready(self) -> None:
        window = self.window
        search = window.top_bar.search
        search.attach(window.session, window.settings)
        search.help_wanted.connect(self.do_search_help)
        for name, action in window.actions_by_id.by_id.items():
            action.triggered.connect(lambda _checked=False, name=name: self._ran(name))
        self._name_repeat()
        notifier().changed.connect(self._tick_looks)

    def _tick_looks(self, _theme: object) -> None:
        """The View menu shows what was chosen in the settings."""
        wanted = looks(self.window.settings)
        for name in (f"theme_{wanted.mode}", f"density_{wanted.density}"):
            self.window.actions_by_id[name].setChecked(True)

    # the palette

    def _palette(self) -> PaletteDirector:
        if self._director is None:
            from cuefolio.gui.palette.director import PaletteDirector

            self._director = PaletteDirector(self.window)
        return self._director

    def do_palette(self) -> None:
        self._palette().show_commands()

    def do_goto_cue(self) -> None:
        self._palette().show_cues()

    # the last command

    def _ran(self, name: str) -> None:
        from cuefolio.gui.palette.recent_actions import PASSING, note_action

        if name not in PASSING:
            note_action(self.window.settings, name)
            self._name_repeat()

    def _last(self) -> str:
        from cuefolio.gui.palette.recent_actions import recent_actions

        known = self.window.actions_by_id.by_id
        return next((name for name in recent_actions(self.window.settings) if name in known), "")

    def _name_repeat(self) -> None:
        from cuefolio.gui.keymap import name_keys, title_of

        last, action = self._last(), self.window.actions_by_id["repeat"]
        if last:
            title = title_of(self.window.actions_by_id[last])
            action.setText(self.tr("Repeat “{0}”").format(title).replace("&", "&&"))
        else:
            action.setText(self.tr("Repeat the last command"))
        name_keys(action)

    def do_repeat(self) -> None:
        """Do again what was done last, if it can be done here."""
        from cuefolio.gui.keymap import title_of
        from cuefolio.gui.palette.director import why_not

        last = self._last()
        if not last:
            self.window.warn(self.tr("There is no command to repeat yet."))
            return
        action = self.window.actions_by_id[last]
        if action.isEnabled():
            action.trigger()
        else:
            reason = why_not(self.window, last)
            sentence = self.tr("“{0}” cannot be repeated now: {1}.")
            self.window.warn(sentence.format(title_of(action), reason))

    # help and settings

    def do_search_help(self) -> None:
        from cuefolio.gui.search.help_dialog import SearchHelp

        dialog = SearchHelp(self.window)
        dialog.chosen.connect(self._try_example)
        self.window.open_dialog(dialog)

    def _try_example(self, query: str) -> None:
        search = self.window.top_bar.search
        if search.isEnabled():
            search.setFocus()
            search.put(query)

    def show_shortcuts(self) -> None:
        """Every action with its keys, to read and to change."""
        from cuefolio.gui.dialogs.shortcuts_dialog import ShortcutsDialog

        self.window.open_dialog(ShortcutsDialog(self.keymap, self.window.actions_by_id, self.window))

    def do_settings(self) -> None:
        self.show_settings("")

    def show_settings(self, page: str) -> None:
        """Open the settings at a page: appearance, language, keyboard, files."""
        from cuefolio.gui.dialogs.settings_dialog import SettingsDialog

        self.window.open_dialog(SettingsDialog(self.window, self.keymap, page))

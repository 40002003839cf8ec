# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide, what is new, shortcuts and information: the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cuefolio import __version__
from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.gui.dialogs.guide_window import GuideWindow

SEEN = "seen_version"


class HelpCommands(CommandArea):
    """The guide, what is new, shortcuts and information."""

    ACTIONS = (
        ActionSpec("guide", "&Help", "Guide", ("F1",), "book-open", Needs.NOTHING),
        ActionSpec("whats_new", "&Help", "What's new", (), "star", Needs.NOTHING),
        ActionSpec("shortcuts", "&Help", "Keyboard shortcuts", ("Ctrl+F1",), "keyboard", Needs.NOTHING),
        ActionSpec("about", "&Help", "About Cuefolio", (), "info", Needs.NOTHING, separator=True),
    )

    _guide: GuideWindow | None = None

    def ready(self) -> None:
        """Say once, without being in the way, that this is a newer Cuefolio."""
        settings = self.window.settings
        seen = settings.value(SEEN)
        settings.setValue(SEEN, __version__)
        if seen is not None and str(seen) != __version__:
            text = self.tr("This is Cuefolio {0}.").format(__version__)
            self.window.tell(text, (self.tr("What's new"), self.do_whats_new))

    def do_guide(self) -> None:
        self.show_guide("")

    def do_whats_new(self) -> None:
        from cuefolio.gui.dialogs.guide_window import WHATS_NEW

        self.show_guide(WHATS_NEW)

    def show_guide(self, chapter: str) -> None:
        """Show the guide, at a chapter when one is named; there is only ever one."""
        from cuefolio.gui.dialogs.guide_window import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(self.window.session.jobs, self.window, chapter=chapter)
        elif chapter:
            self._guide.show_chapter(chapter)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def do_shortcuts(self) -> None:
        from cuefolio.gui.commands.find_commands import FindCommands

        area = self.window.commands.areas[FindCommands]
        assert isinstance(area, FindCommands)
        area.show_shortcuts()

    def do_about(self) -> None:
        from cuefolio.gui.dialogs.about_dialog import AboutDialog

        self.window.open_dialog(AboutDialog(self.window))

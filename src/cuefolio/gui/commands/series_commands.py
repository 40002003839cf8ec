# SPDX-License-Identifier: GPL-3.0-or-later
"""What episodes have in common: cues copied from another one, templates of the series, end credits."""

from __future__ import annotations

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.words import counted

_FILM = Needs.CATALOG | Needs.FILM


class SeriesCommands(CommandArea):
    """The Film menu's entries about the production that is shown."""

    ACTIONS = (
        ActionSpec("copy_from_episode", "Fil&m", "Copy from another episode…", (), "copy", _FILM | Needs.WRITABLE),
        ActionSpec("series_templates", "Fil&m", "Series templates…", (), "tv", _FILM),
        ActionSpec("end_credits", "Fil&m", "End credits…", (), "file-text", _FILM, separator=True),
    )  # fmt: skip

    def do_copy_from_episode(self) -> None:
        """Choose cues of another production and add them to the one that is shown."""
        from cuefolio.gui.series_comfort.copy_dialog import CopyDialog

        window = self.window
        film = window.film_page.film
        if film is not None:
            dialog = CopyDialog(window.session, film, window.playhead.frame, window)
            dialog.copied.connect(self._tell_copied)
            window.open_dialog(dialog)

    def do_series_templates(self) -> None:
        """The templates of the series of the production that is shown."""
        from cuefolio.gui.series_comfort.templates_dialog import TemplatesDialog

        window = self.window
        film = window.film_page.film
        if film is not None:
            dialog = TemplatesDialog(window.session, film, self.selected(), window.playhead.frame, window)
            dialog.applied.connect(self._tell_applied)
            dialog.edit_film_wanted.connect(window.commands.file.do_edit_film)
            window.open_dialog(dialog)

    def do_end_credits(self) -> None:
        """The credits of the songs of the production that is shown."""
        from cuefolio.gui.series_comfort.credits_dialog import CreditsDialog

        window = self.window
        film = window.film_page.film
        if film is not None:
            dialog = CreditsDialog(window.session, film, window.settings, window)
            dialog.goto.connect(window.commands.check.go_to_cue)
            window.open_dialog(dialog)

    def _tell_copied(self, created: list[str], title: str) -> None:
        text = self.tr("{0} copied from “{1}”.").format(counted(len(created), "cue"), title)
        self._show(created, text)

    def _tell_applied(self, created: list[str], name: str) -> None:
        text = self.tr("{0} of the template “{1}” added.").format(counted(len(created), "cue"), name)
        self._show(created, text)

    def _show(self, created: list[str], text: str) -> None:
        if created:
            self.view.select_cue(created[0])
        self.window.tell(text, (self.tr("Undo"), self.window.session.undo))

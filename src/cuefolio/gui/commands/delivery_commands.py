# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes out: delivered sheets, several productions in one go, and the recipients."""

from __future__ import annotations

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea


class DeliveryCommands(CommandArea):
    """Dialogs about sheets that go out or went out."""

    ACTIONS = (
        ActionSpec("delivered_sheets", "Fil&m", "Delivered sheets…", (), "history", Needs.CATALOG | Needs.FILM),
        ActionSpec("export_several", "&File", "Export several…", (), "share", Needs.CATALOG),
        ActionSpec("recipients", "Fil&m", "Recipients…", (), "building-2", Needs.CATALOG),
    )  # fmt: skip

    def do_delivered_sheets(self) -> None:
        """Show the sheets of the production that went out."""
        from cuefolio.gui.delivery.delivered_dialog import DeliveredDialog

        film = self.window.film_page.film
        if film is not None:
            dialog = DeliveredDialog(self.window.session, film, self.window)
            dialog.export_wanted.connect(self.window.commands.file.do_export)
            dialog.cue_wanted.connect(self.window.show_cue)
            self.window.open_dialog(dialog)

    def do_export_several(self) -> None:
        """Export several productions for several recipients; what is shown is ticked."""
        from cuefolio.gui.delivery.batch_dialog import BatchDialog

        window = self.window
        window.open_dialog(BatchDialog(window.session, window.settings, self.film_id, window))

    def do_recipients(self) -> None:
        """Show what each recipient wants, and profiles of one's own."""
        from cuefolio.gui.delivery.profiles_dialog import ProfilesDialog

        dialog = ProfilesDialog(self.window.session, self.window)
        dialog.profiles_changed.connect(self._look_again)
        self.window.open_dialog(dialog)

    def _look_again(self) -> None:
        """Everything that is shown may rest on a profile: as after a step in another window."""
        self.window.session.changed.emit(None)

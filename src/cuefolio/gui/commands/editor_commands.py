# SPDX-License-Identifier: GPL-3.0-or-later
"""Back to the editor: the cues as markers and lanes of an editing system."""

from __future__ import annotations

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

_FILM = Needs.CATALOG | Needs.FILM


class EditorCommands(CommandArea):
    """Files for editing systems."""

    ACTIONS = (
        ActionSpec("editor_markers", "&File", "Markers for the editor…", ("Ctrl+Shift+X",), "flag", _FILM),
    )  # fmt: skip

    def do_editor_markers(self) -> None:
        """Choose what goes to the editor, look at it, and write it."""
        from cuefolio.gui.editor_export.dialog import EditorExportDialog

        window = self.window
        if self.film_id is None:
            return
        listed = window.film_page.view.cues
        dialog = EditorExportDialog(
            window.session,
            self.film_id,
            window,
            selected=self.selected(),
            shown=listed.lines.listing.ids if listed.conditions else None,
            settings=window.settings,
        )
        dialog.goto.connect(window.show_cue)
        dialog.film_goto.connect(self._to_film)
        window.open_dialog(dialog)

    def _to_film(self, field: str) -> None:
        """A finding that speaks of the production; where no field is meant, the table is the place."""
        if field:
            self.window.commands.file.edit_film_field(field)
        else:
            self.view.setFocus()

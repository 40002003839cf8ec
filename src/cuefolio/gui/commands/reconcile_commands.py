# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue sheets of others: compared with ours, or made a production of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.words import counted

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv", ".pdf", ".json")
"""Endings of dropped files that are taken for cue sheets."""
_FILM = Needs.CATALOG | Needs.FILM
_W = Needs.CATALOG | Needs.WRITABLE


class ReconcileCommands(CommandArea):
    """Reading sheets back."""

    ACTIONS = (
        ActionSpec("compare_sheet", "&File", "Compare with a sheet…", (), "file-spreadsheet", _FILM, separator=True),
        ActionSpec("import_sheet", "&File", "Import a sheet as a new production…", (), "download", _W),
    )  # fmt: skip

    def do_compare_sheet(self) -> None:
        self.compare(None)

    def compare(self, path: Path | None) -> None:
        """Show their sheet beside that of the production on the screen; None asks for the file."""
        from cuefolio.gui.reconcile.compare_dialog import CompareDialog

        film = self.window.film_page.film
        if film is None:
            return
        dialog = CompareDialog(self.window.session, self.window.settings, film, self.window)
        self.window.open_dialog(dialog)
        if path is not None:
            dialog.read_file(path)

    def do_import_sheet(self) -> None:
        self.import_new(None)

    def import_new(self, path: Path | None) -> None:
        """Make a production of their sheet; None asks for the file."""
        from cuefolio.gui.reconcile.import_dialog import ImportDialog

        dialog = ImportDialog(self.window.session, self.window.settings, self.window)
        dialog.imported.connect(self._tell_imported)
        self.window.open_dialog(dialog)
        if path is not None:
            dialog.read_file(path)

    def take_dropped(self, paths: Sequence[Path]) -> list[Path]:
        """Take the first dropped cue sheet: beside the production that is shown, else as a new one. Returns
        the files that are no cue sheets."""
        sheets = [path for path in paths if path.suffix.lower() in SUFFIXES and path.is_file()]
        if sheets and self.film_id is not None:
            self.compare(sheets[0])
        elif sheets and not self.window.session.read_only:
            self.import_new(sheets[0])
        if len(sheets) > 1:
            text = self.tr("Sheets are looked at one by one, so of these only “{0}” is taken.")
            self.window.warn(text.format(sheets[0].name))
        return [path for path in paths if path not in sheets]

    def _tell_imported(self, film_id: str, title: str, cues: int) -> None:
        window = self.window
        window.library.choose_film(film_id)
        text = self.tr("“{0}” was added with {1}.").format(title, counted(cues, "cue"))
        window.tell(text, (self.tr("Undo"), window.session.undo))

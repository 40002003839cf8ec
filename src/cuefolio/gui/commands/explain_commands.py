# SPDX-License-Identifier: GPL-3.0-or-later
"""How reported numbers came about: of the cue in the table, and of the production's total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.domain.film import Film
    from cuefolio.gui.explaining.number_dialog import NumberDialog


class ExplainCommands(CommandArea):
    """Numbers explained."""

    ACTIONS = (
        ActionSpec("explain_number", "&Cue", "How this number came about…", ("Alt+Return",), "circle-help", Needs.CATALOG | Needs.CUE, separator=True),
        ActionSpec("explain_total", "&Cue", "How the total came about…", ("Alt+Shift+Return",), "", Needs.CATALOG | Needs.FILM),
    )  # fmt: skip

    def ready(self) -> None:
        page = self.window.film_page
        page.totals.explain_wanted.connect(self.do_explain_total)
        page.film_shown.connect(self._film_shown)

    def _film_shown(self, film: Film | None) -> None:
        self.window.film_page.totals.set_explains(film is not None)

    def do_explain_number(self) -> None:
        from cuefolio.gui.explaining.number_dialog import NumberDialog

        view = self.view
        row = view.currentIndex().row()
        selected = self.selected()
        here = str(view.cues.ids[row]) if 0 <= row < len(view.cues.ids) else ""
        key = here if here in selected else next(iter(selected), "")
        if key:
            self._open(NumberDialog.of_cue(self.window.session, key, self.window))

    def do_explain_total(self) -> None:
        from cuefolio.gui.explaining.number_dialog import NumberDialog

        if self.film_id is not None:
            self._open(NumberDialog.of_film(self.window.session, self.film_id, self.window))

    def _open(self, dialog: NumberDialog) -> None:
        dialog.cue_wanted.connect(self._go)
        self.window.open_dialog(dialog)

    def _go(self, cue_id: str) -> None:
        self.window.show_cue(cue_id, "duration")

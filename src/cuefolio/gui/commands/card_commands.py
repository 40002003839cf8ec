# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the cue card, from wherever the keyboard is."""

from __future__ import annotations

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

_CUE = Needs.CATALOG | Needs.CUE


class CardCommands(CommandArea):
    """The parts of the cue card. The keyboard stays where it is: one looks, and goes on in the table."""

    ACTIONS = (
        ActionSpec("card_music", "", "Cue card: music", ("Alt+1",), "", _CUE),
        ActionSpec("card_rights", "", "Cue card: rights", ("Alt+2",), "", _CUE),
        ActionSpec("card_scene", "", "Cue card: scene and mood", ("Alt+3",), "", _CUE),
        ActionSpec("card_evidence", "", "Cue card: evidence", ("Alt+4",), "", _CUE),
        ActionSpec("card_history", "", "Cue card: history", ("Alt+5",), "", _CUE),
    )

    def _show(self, tab: str) -> None:
        toggle = self.window.actions_by_id["toggle_card"]
        toggle.setChecked(True)
        self.window.arrange_sides("card")
        if self.window.card is not None:
            self.window.card.show_tab(tab)

    def do_card_music(self) -> None:
        self._show("music")

    def do_card_rights(self) -> None:
        self._show("rights")

    def do_card_scene(self) -> None:
        self._show("scene")

    def do_card_evidence(self) -> None:
        self._show("evidence")

    def do_card_history(self) -> None:
        self._show("history")

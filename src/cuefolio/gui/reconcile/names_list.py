# SPDX-License-Identifier: GPL-3.0-or-later
"""Names on their sheet that are only alike to somebody of the library: the same, or somebody new?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cuefolio.gui.reconcile.ticked_list import Entry, TickedList
from cuefolio.gui.widgets.labels import set_tip

if TYPE_CHECKING:
    from cuefolio.domain.reconcile import EntryMatch

_ALIKE = "alike"


class NamesList(TickedList):
    """A ticked name is who it is alike to; all others are added as somebody new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", ["", "", ""], parent)
        self.setAccessibleName(self.tr("Names that are alike"))
        self.setHeaderLabels([self.tr("On their sheet"), self.tr("Tick if this is"), self.tr("Alike")])
        set_tip(self, self.tr("A name that is not ticked is taken for somebody new"))
        self._matches: dict[str, EntryMatch] = {}

    def show_matches(self, matches: Sequence[EntryMatch], *, can_tick: bool = True) -> None:
        """Those of the people and companies that are only alike; what was ticked stays."""
        ticked = self.ticked_keys()
        found = [match for match in matches if match.kind == "party" and match.reason == _ALIKE]
        self._matches = {match.name: match for match in found}
        self.show_entries(
            [
                Entry(match.name, (match.name, match.entry_name, f"{match.confidence} %"))
                for match in self._matches.values()
            ],
            ticked,
            can_tick=can_tick,
        )

    def count(self) -> int:
        """Names to decide about."""
        return len(self._matches)

    def decided(self) -> dict[str, str]:
        """Name as it stands on their sheet -> key of who it is, for those that are ticked."""
        return {name: self._matches[name].entry_id for name in self.ticked_keys() if name in self._matches}

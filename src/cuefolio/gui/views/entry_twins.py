# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens when an entry gets a name that another one has: never a silent twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cuefolio.domain.library import LibraryRow
from cuefolio.gui.views.entry_words import used_by

if TYPE_CHECKING:
    from cuefolio.gui.views.entry_view import EntryView


class EntryTwins(QObject):
    """Says so in the notice of a page, and offers to merge, or to add another one all the same."""

    def __init__(self, view: EntryView) -> None:
        super().__init__(view)
        self._view = view
        view.model.name_taken.connect(self._taken)

    def _taken(self, entry_id: str, name: str, rows: list[LibraryRow], stored: bool) -> None:
        most_used = max(rows, key=lambda row: row.uses)
        if not entry_id:
            self._is_here(name, most_used)
            return
        if stored:
            text = self.tr("“{0}” is the name of another entry too, {1}.").format(
                name, used_by(most_used.uses)
            )
        else:
            text = self.tr("“{0}” is here already, {1}, so nothing was renamed.").format(
                name, used_by(most_used.uses)
            )
        action = (self.tr("Merge…"), lambda: self._view.merge([most_used.id, entry_id]))
        self._view.notice.show_message(text, kind="warning", action=action)

    def _is_here(self, name: str, row: LibraryRow) -> None:
        """A name typed into the empty line: go to the entry that has it."""
        self._view.select_entry(row.id)
        text = self.tr("“{0}” is here already, {1}.").format(row.name, used_by(row.uses))
        another = (self.tr("Add another"), lambda: self._view.model.add(name))
        # A mood is its word: there cannot be two.
        self._view.notice.show_message(text, action=None if row.kind == "mood" else another)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one entry is used, kept up to date; a part of every card about an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.errors import CuefolioError
from cuefolio.gui.panels.entry_card_lines import sections, summary
from cuefolio.gui.panels.entry_card_tree import UsesTree
from cuefolio.gui.session import CatalogSession

if TYPE_CHECKING:
    from cuefolio.domain.used import WhereUsed


class EntryUses(QWidget):
    """Films with their cues, works, people, recordings and files of an entry. A click goes there."""

    cue_wanted = Signal(str)
    entry_wanted = Signal(str, str)
    read = Signal(object)
    """The WhereUsed that is shown now; None when the entry is gone."""

    def __init__(
        self, session: CatalogSession, parent: QWidget | None = None, *, card: QWidget | None = None
    ) -> None:
        """``card``: what this is a part of; it is kept up to date while that is on the screen."""
        super().__init__(parent)
        self._card = card or self
        self.session = session
        self._kind = self._key = ""
        self._out_of_date = False
        self.tree = UsesTree(self, name=self.tr("Where it is used"))
        self.tree.cue_wanted.connect(self.cue_wanted)
        self.tree.entry_wanted.connect(self.entry_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree)
        session.changed.connect(self._changed)

    def show_entry(self, kind: str, key: str) -> None:
        """Show the uses of an entry, "" for none."""
        if (kind, key) != (self._kind, self._key):
            self.tree.forget_opened()
        self._kind, self._key = kind, key
        if key:
            self._ask()

    def _changed(self, _change: Any) -> None:
        if self._key and self._card.isVisible():
            self._ask()
        else:
            self._out_of_date = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._out_of_date and self._key:
            self._ask()

    def _ask(self) -> None:
        self._out_of_date = False
        self.session.read(
            "where_used.of_entry",
            self._kind,
            self._key,
            done=self._take,
            failed=self._failed,
            key=f"uses-{id(self)}",
            receiver=self,
        )

    def _take(self, used: WhereUsed) -> None:
        if used.id != self._key:
            return
        self.tree.show_sections(sections(used))
        self.setAccessibleDescription(summary(used))
        self.read.emit(used)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError) and error.code == "edit.gone":
            self.tree.show_sections([])
            self.read.emit(None)
        else:
            self.session.refuse(error)

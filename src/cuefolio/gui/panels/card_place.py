# SPDX-License-Identifier: GPL-3.0-or-later
"""The right side of the window: the card that fits what the middle shows.

Cards have many fields, so each is made when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.gui.session import CatalogSession

if TYPE_CHECKING:
    from cuefolio.gui.panels.cue_card import CueCard
    from cuefolio.gui.panels.entry_card import EntryCard
    from cuefolio.gui.panels.recording_card import RecordingCard


class CardPlace(QWidget):
    """Holds the cue card, the card of a recording, and the card of any other library entry."""

    def __init__(
        self,
        session: CatalogSession,
        settings: QSettings,
        attach: Callable[[EntryCard], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.kind = ""
        self._attach = attach
        self.cue: CueCard | None = None
        self.recording: RecordingCard | None = None
        self.entry: EntryCard | None = None
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(270)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def make_cue_card(self) -> bool:
        """Make the cue card; False when it was there already."""
        if self.cue is not None:
            return False
        from cuefolio.gui.panels.cue_card import CueCard

        self.cue = CueCard(self._session, self, settings=self._settings)
        self._column.addWidget(self.cue)
        return True

    def show_for(self, kind: str) -> None:
        """Show the card for "cue", for a kind of library entry, or none for ""."""
        self.kind = kind
        if kind not in ("", "cue"):
            self._make_entry_card()
        for card, shown in ((self.cue, kind == "cue"), (self.entry, kind not in ("", "cue"))):
            if card is not None:
                card.setVisible(shown)

    def _make_entry_card(self) -> None:
        if self.entry is not None:
            return
        from cuefolio.gui.panels.entry_card import EntryCard
        from cuefolio.gui.panels.recording_card import RecordingCard

        self.entry = EntryCard(self._session, self)
        self.recording = RecordingCard(self._session, inside=True)
        self.entry.add_page(
            "recording", self.tr("Sound & tags"), self.recording, self.recording.show_recording
        )
        self._column.addWidget(self.entry)
        self._attach(self.entry)

    def show_entries(self, kind: str, keys: list[str]) -> None:
        """Entries of the library were selected."""
        if self.entry is not None:
            self.entry.show_entries(kind, keys)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the cue card: number and title, origin, artwork of the recording; or how many are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.gui.panels.artwork import ArtworkLabel
from cuefolio.gui.panels.cue_card_values import totals
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.pill import Pill
from cuefolio.messages import sentence

SIDE = 56


class CardHeader(QWidget):
    """One line of heading that is shortened when it is too long, and a line of what it is."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", self, role="heading", elide=True)
        self.pill = Pill("", "", self)
        self.facts = PlainLabel("", self, role="small", elide=True)
        self.artwork = ArtworkLabel(session, SIDE, self)
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(self.pill)
        facts.addWidget(self.facts, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addLayout(facts)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 0)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(self.artwork, 0, Qt.AlignmentFlag.AlignTop)

    def show_rows(self, rows: Sequence[CueRow], count: int) -> None:
        """Show one cue, or the number of several."""
        origins = {row.origin for row in rows}
        origin = origins.pop() if len(origins) == 1 else ""
        if count == 1:
            row = rows[0]
            named = f"{row.text('number')}  {row.text('title')}".strip()
            self.title.setText(named or self.tr("Untitled cue"))
            self.facts.setText(row.film)
        else:
            self.title.setText(self.tr("{count} cues").format(count=f"{count:,}"))
            self.facts.setText(totals(rows) if rows else "")
        self.pill.set_pill(sentence(f"origin.{origin}", {}) if origin else "", origin)
        artworks = {row.artwork for row in rows}
        self.artwork.show_key(artworks.pop() if len(artworks) == 1 else "")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the cue card: number and title, origin, artwork of the recording; or how many are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.panels.artwork import ArtworkView
from cuefolio.gui.panels.cue_card_values import CardContent
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.pill import Pill
from cuefolio.gui.words import sentence_for

SIDE = 56


class CardHeader(QWidget):
    """One line of heading that is shortened when it is too long, and a line of what it is."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", self, role="heading", elide=True)
        self.pill = Pill("", "", self)
        self.facts = PlainLabel("", self, role="small", elide=True)
        self.artwork = ArtworkView(session, SIDE, self)
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

    def show_content(self, content: CardContent) -> None:
        """Show one cue, or the number of several."""
        rows = content.rows
        origins = {row.origin for row in rows}
        origin = origins.pop() if len(origins) == 1 else ""
        if len(rows) == 1:
            self._show_one(rows[0])
        else:
            count = len(rows) if content.is_read else len(content.asked)
            self.title.setText(self.tr("{count} cues").format(count=QLocale().toString(count)))
            self.facts.setText(self._totals(content))
        self.pill.set_pill(sentence_for(f"origin.{origin}") if origin else "", origin)
        self._show_artwork(rows)

    def _show_one(self, row: CueRow) -> None:
        named = f"{row.text('number')}  {row.text('title')}".strip()
        self.title.setText(named or self.tr("Untitled cue"))
        self.facts.setText(row.film)

    def _totals(self, content: CardContent) -> str:
        """How much music several cues hold together: exact, and reported."""
        if not content.is_read:
            return self.tr("too many to show their values")
        music, reported = format_seconds(content.music_seconds), format_seconds(content.reported_seconds)
        return self.tr("{0} of music, {1} reported").format(music, reported)

    def _show_artwork(self, rows: Sequence[CueRow]) -> None:
        artworks = {(row.recording.id if row.recording else "", row.artwork) for row in rows}
        recording, key = artworks.pop() if len(artworks) == 1 else ("", "")
        self.artwork.show_artwork(recording, key)

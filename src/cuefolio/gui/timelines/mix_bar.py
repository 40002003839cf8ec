# SPDX-License-Identifier: GPL-3.0-or-later
"""A mix whose production is in the catalogue: how it was found, and whether its cues stand in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from cuefolio.gui.timelines import words
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

if TYPE_CHECKING:
    from cuefolio.gui.timelines.lines import Line
    from cuefolio.services.timeline_mixes import MixMatch


class MixBar(QFrame):
    """Shown for such a mix and for the cues that came through it. ``chosen`` carries the match and whether
    its cues are to be taken."""

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._match: MixMatch | None = None
        self.text = PlainLabel("", self, elide=True)
        self.take = QCheckBox(self.tr("Take its cues in place of the mix"), self)
        self.take.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.take)
        self.hide()

    def show_line(self, cue: Line | None) -> None:
        """Tell of the mix that a cue's line is or came through; of another line nothing."""
        match = words.mix_of(cue) if cue is not None else None
        self._match = match
        if match is None:
            self.hide()
            return
        lines = words.mix_lines(match)
        # One line, in full at the left: what cannot be taken says first why.
        text = " ".join(lines if match.cues else reversed(lines))
        self.text.setText(text)
        set_tip(self.text, "\n".join(lines))
        self.take.setVisible(bool(match.cues))
        self.take.setChecked(match.is_taken)
        self.take.setAccessibleDescription(text)
        self.show()

    def _choose(self, on: bool) -> None:
        if self._match is not None:
            self.chosen.emit(self._match, on)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The reported duration of a cue, and why it is what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.gui.panels.cue_card_values import explanation
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.labels import PlainLabel, set_tip


class ReportedLine(FieldLine):
    """ "2:12  why?": the button opens the reasons below, the tool tip has them too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        box = QWidget()
        super().__init__(self.tr("Reported"), box, parent)
        self.number = PlainLabel("", box)
        self.number.setFont(font(tabular=True))
        self.why = QToolButton(box)
        self.why.setText(self.tr("why?"))
        self.why.setProperty("quiet", True)
        self.why.setCheckable(True)
        self.why.setAccessibleName(self.tr("Why this reported duration?"))
        self.why.toggled.connect(self._toggle)
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.number)
        row.addWidget(self.why)
        row.addStretch(1)
        box.setMinimumHeight(self.label.minimumHeight())
        box.setFocusProxy(self.why)
        self._reasons = ""

    def show_row(self, row: CueRow) -> None:
        """Show one cue's reported seconds and its exact length."""
        self._reasons = explanation(row)
        self.number.setText(row.text("reported") or "–")
        self.why.setVisible(bool(self._reasons))
        self.why.setAccessibleDescription(self._reasons)
        set_tip(self.why, self._reasons)
        self._toggle(self.why.isChecked())

    def _toggle(self, shown: bool) -> None:
        self.say(self._reasons if shown else "")
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

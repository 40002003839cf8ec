# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one cue becomes two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cuefolio.domain.timecode import RATES
from cuefolio.errors import CuefolioError
from cuefolio.gui.timelines import words
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.domain.timeline.proposal import ProposedCue
    from cuefolio.services.timelines import Part

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SplitBar(QFrame):
    """``split_wanted`` carries the cue and the frame; ``left`` tells that it was closed."""

    split_wanted = Signal(object, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._cue: ProposedCue | None = None
        self._part: Part | None = None
        self.text = PlainLabel("", self, wrap=True)
        self.field = TimecodeField(
            RATES[0],
            self,
            name=self.tr("Split at"),
            description=self.tr("The second cue begins at this timecode"),
        )
        self.field.setFixedWidth(120)
        self.ok_button = QPushButton(self.tr("Split here"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for widget in (self.field, self.ok_button, self.cancel_button):
            row.addWidget(widget)
        for button, call in ((self.ok_button, self._split), (self.cancel_button, self.close_bar)):
            button.setAutoDefault(False)
            button.clicked.connect(call)
        self.hide()

    def ask(self, part: Part, cue: ProposedCue, frame: int) -> None:
        """Ask where to split; ``frame`` is offered."""
        self._part, self._cue = part, cue
        self._say(self.tr("Split “{0}” at a timecode between its in and its out.").format(words.name_of(cue)))
        self.field.set_rate(part.seen.timeline.rate)
        self.field.set_frames(frame)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _say(self, text: str) -> None:
        self.text.setText(text)

    def _split(self) -> None:
        cue, part = self._cue, self._part
        if cue is None or part is None:
            return
        try:
            frame = self.field.typed_frames()
        except CuefolioError as error:
            self._say(error_sentence(error))
            return
        if frame is None or not cue.start < frame < cue.end:
            text = self.tr("“{0}” runs from {1} to {2}: split it in between.")
            self._say(
                text.format(words.name_of(cue), words.label(part, cue.start), words.label(part, cue.end))
            )
            self.field.setFocus()
            return
        self.close_bar()
        self.split_wanted.emit(cue, frame)

    def close_bar(self) -> None:
        """Go, with nothing split."""
        if self.isHidden():
            return
        self._cue = self._part = None
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._split()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to split a cue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.timecode import RATES, FrameRate, format_seconds, format_timecode, seconds
from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.words import error_sentence


class SplitDialog(CatalogDialog):
    """Asks for a timecode inside the cue and shows how long both parts will be."""

    split_done = Signal(str)
    """Key of the second part."""

    def __init__(self, session: CatalogSession, cue_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Split cue"), QSize(420, 190), parent)
        self.cue_id = cue_id
        self._start = self._end = 0
        self.name = PlainLabel("", self, role="key", elide=True)
        self.range = PlainLabel("", self, role="dim")
        self.field = TimecodeField(
            RATES[0],
            hint=self._parts,
            name=self.tr("Split at"),
            description=self.tr("The second part begins at this timecode"),
        )
        self.line = FieldLine(self.tr("Split at"), self.field, self)
        self.field.error_changed.connect(self.line.show_error)
        for widget in (self.name, self.range, self.line):
            self.content.addWidget(widget)
        self.content.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self.ok_button = self.add_button(self.tr("Split"), primary=True)
        self.ok_button.clicked.connect(self.split)
        self.ok_button.setEnabled(False)
        session.read("cues.rows", [cue_id], done=self._take, failed=self.refuse, receiver=self)

    def _take(self, rows: Sequence[CueRow]) -> None:
        if not rows:
            self.reject()
            return
        row = rows[0]
        self.name.setText(f"{row.text('number')}  {row.text('title')}".strip() or self.tr("Untitled cue"))
        if row.start is None or row.end is None:
            self.refuse(CuefolioError("cue.split_no_times", number=row.text("number") or row.text("title")))
            self.field.setEnabled(False)
            return
        self._start, self._end = row.start, row.end
        length = format_seconds(seconds(row.end - row.start, row.rate))
        self.range.setText(f"{row.text('in')} – {row.text('out')}   ({length})")
        self.field.set_rate(row.rate)
        self.field.setPlaceholderText(format_timecode((row.start + row.end) // 2, row.rate))
        self.ok_button.setEnabled(True)
        self.field.setFocus()

    def _parts(self, frames: int, rate: FrameRate) -> str:
        label = format_timecode(frames, rate)
        if not self._start < frames < self._end:
            return self.tr("{0} is outside the cue").format(label)
        first, second = seconds(frames - self._start, rate), seconds(self._end - frames, rate)
        return f"{label}  ·  {format_seconds(first)} + {format_seconds(second)}"

    def split(self) -> None:
        """Split where the field says; a refusal is shown under it."""
        if not self.field.accepts():
            return
        text = self.field.text().strip() or self.field.placeholderText()
        self.ok_button.setEnabled(False)
        self.session.write(
            "cue_surgery.split",
            self.cue_id,
            text,
            done=self._done,
            failed=self._refused,
            receiver=self,
        )

    def _done(self, change: object) -> None:
        self.split_done.emit(change.created[0])  # type: ignore[attr-defined]
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.ok_button.setEnabled(True)
        if isinstance(error, JobCancelled):
            return
        if isinstance(error, CuefolioError):
            self.field.set_error(error_sentence(error))
            self.field.setFocus()
        else:
            self.refuse(error)

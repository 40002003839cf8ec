# SPDX-License-Identifier: GPL-3.0-or-later
"""Where copies begin: where they stood, measured from start or end, at a timecode, or without times."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.domain.timecode import FrameRate
from cuefolio.errors import CuefolioError
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.timecode_field import TimecodeField

AT = "at"
_LABEL_WIDTH = 96


class PlaceChoice(QWidget):
    """``changed`` tells that ``keywords`` differ."""

    changed = Signal()

    def __init__(self, rate: FrameRate, frame: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [
            ("nearer", self.tr("As far from the start or the end as there, whichever is nearer")),
            ("start", self.tr("As far from the start of the programme as there")),
            ("end", self.tr("As far from the end of the programme as there")),
            (AT, self.tr("The first one at a timecode, the others as far from it as there")),
            ("none", self.tr("Without times; the lengths stay")),
        ]
        self.choice = ChoiceField(choices, self, name=self.tr("Place"), unknown=False)
        self.choice.set_value("nearer")
        self.field = TimecodeField(
            rate, name=self.tr("Timecode"), description=self.tr("Where the first of the cues begins")
        )
        self.field.set_frames(frame)
        self.line = FieldLine(self.tr("Place"), self.choice, self, label_width=_LABEL_WIDTH)
        self.at_line = FieldLine(self.tr("Timecode"), self.field, self, label_width=_LABEL_WIDTH)
        self.field.error_changed.connect(self.at_line.show_error)
        self.at_line.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.line)
        rows.addWidget(self.at_line)
        self.choice.committed.connect(self._chosen)
        self.field.edited.connect(self.changed)

    def _chosen(self, value: object) -> None:
        self.at_line.setVisible(value == AT)
        if value == AT:
            self.field.setFocus()
            self.field.selectAll()
        self.changed.emit()

    def keywords(self) -> dict[str, Any] | None:
        """``anchor`` and ``at`` as the services take them; None while the timecode cannot be read."""
        from cuefolio.services.series_comfort import Anchor

        value = self.choice.value()
        if value != AT:
            return {"anchor": Anchor(str(value))}
        try:
            frame = self.field.typed_frames()
        except CuefolioError:
            return None
        return None if frame is None else {"at": frame}

    def accepts(self) -> bool:
        """Whether ``keywords`` can be used; says why not."""
        if self.choice.value() != AT:
            return True
        if not self.field.text().strip():
            self.field.set_error(self.tr("Type where the first of the cues begins."))
            return False
        return self.field.accepts()

# SPDX-License-Identifier: GPL-3.0-or-later
"""From which level a clip counts as heard, and which gap one cue may have: for a whole production."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.errors import CuefolioError
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.evidence_words import number_text
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.integer_field import IntegerField
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.services.timeline_evidence import Building
    from cuefolio.services.timelines import BuildOptions

LOWEST, LONGEST = -96, 600
"""dB and seconds, the same limits as of ``services.timelines.set_building``."""


class SecondsField(LineField):
    """A line that takes seconds with decimals, from 0 to ``LONGEST``, or nothing."""

    def typed_seconds(self) -> Fraction | None:
        """What is typed, None for a blank or a text that is refused."""
        return _seconds(self.text())

    def accepts(self) -> bool:
        if self.text().strip() and self.typed_seconds() is None:
            self.set_error(self.tr("Seconds from 0 to {most} belong here.").format(most=LONGEST))
            return False
        return True


class BuildingBlock(QWidget):
    """Two fields. While somebody types, ``tried`` carries the Building that the texts would make, and None
    while one of them is refused or when the production refused it. On Enter or leaving the production gets
    them as one step."""

    tried = Signal(object)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._film = ""
        self._is_showing = False
        self.threshold = IntegerField(
            self,
            name=self.tr("Heard from (dB)"),
            description=self.tr("The level from which a clip counts as heard; fades and gain move it"),
            least=LOWEST,
            most=0,
        )
        self.gap = SecondsField(
            self,
            name=self.tr("Gap up to (s)"),
            description=self.tr("Clips of one piece that lie no further apart are one cue"),
        )
        self.gap.setFont(font(tabular=True))
        self.threshold_line = FieldLine(self.tr("Heard from (dB)"), self.threshold, self, label_width=120)
        self.gap_line = FieldLine(self.tr("Gap up to (s)"), self.gap, self, label_width=120)
        self.about = PlainLabel(
            self.tr("For the whole production, also at its next import. Blank: as at each import."),
            self,
            role="small",
            wrap=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(4)
        for line, field in ((self.threshold_line, self.threshold), (self.gap_line, self.gap)):
            layout.addWidget(line)
            field.error_changed.connect(line.show_error)
            field.textChanged.connect(self._try)  # Esc takes a try back too
            field.committed.connect(self._store)
        layout.addWidget(self.about)

    def show_building(self, film_id: str, building: Building, usual: BuildOptions) -> None:
        """Show what a production says; ``usual`` is what counts where it says nothing. What is being typed
        for the same production stays."""
        gap = "" if building.gap is None else number_text(building.gap, 3)
        threshold = "" if building.threshold is None else str(round(building.threshold))
        same, self._film = film_id == self._film, film_id
        self._is_showing = True
        for field, text in ((self.gap, gap), (self.threshold, threshold)):
            if same:
                field.refresh_value(text)
            else:
                field.set_value(text)
            field.setReadOnly(self._session.read_only)
        self._is_showing = False
        self.gap.setPlaceholderText(number_text(usual.gap, 3))
        self.threshold.setPlaceholderText(str(round(usual.threshold)))

    def is_trying(self) -> bool:
        """Whether something is typed that is not stored yet."""
        return self.gap.is_dirty() or self.threshold.is_dirty()

    def typed(self) -> Building | None:
        """What the texts would make, None while one of them is refused."""
        # Whoever shows evidence has it from this module, so nothing is loaded here.
        from cuefolio.services.timeline_evidence import Building

        gap, level = self.gap.typed_seconds(), self.threshold.typed_number()
        if (self.gap.text().strip() and gap is None) or (self.threshold.text().strip() and level is None):
            return None
        if level is not None and not LOWEST <= level <= 0:
            return None
        return Building(gap, None if level is None else float(level))

    def _try(self, _text: str) -> None:
        if not self._is_showing:
            self.tried.emit(self.typed())

    def _store(self, _text: str) -> None:
        if self._film:
            gap, level = _seconds(self.gap.value()), self.threshold.number()
            self.gap_line.show_error("")
            self._session.write(
                "timelines.set_building", self._film, gap, level, failed=self._refused, receiver=self
            )

    def _refused(self, error: Any) -> None:
        if isinstance(error, CuefolioError):
            self.gap_line.show_error(error_sentence(error))
            self.tried.emit(None)
        elif not isinstance(error, JobCancelled):
            self._session.refuse(error)


def _seconds(text: str) -> Fraction | None:
    text = text.strip().replace(",", ".")
    digits = text.replace(".", "", 1)
    if not digits.isascii() or not digits.isdecimal() or len(digits) > 9:
        return None
    seconds = Fraction(f"0{text}" if text.startswith(".") else text)
    return seconds if seconds <= LONGEST else None

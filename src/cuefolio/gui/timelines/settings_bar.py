# SPDX-License-Identifier: GPL-3.0-or-later
"""How a timeline is read and cues are built: sequence, rate, start, hours, gap, threshold, muted clips."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cuefolio.domain.timecode import RATES
from cuefolio.domain.timeline.model import RateFrom
from cuefolio.domain.timeline.options import BuildOptions, Hours
from cuefolio.gui.timelines import words
from cuefolio.gui.timelines.decimal_field import DecimalField
from cuefolio.gui.timelines.work import EVERY_FILE
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.timecode_field import TimecodeField

if TYPE_CHECKING:
    from cuefolio.gui.timelines.work import Files, Shown

_MOST_FILES = 3
_ALL = "all"
"""The entry for every file; a choice field takes "" for unknown."""


class SettingsBar(QWidget):
    """Two rows of fields. ``rate_chosen`` (id) and ``start_chosen`` (frames): the files are read again.
    ``sequence_chosen`` and ``building_chosen`` (fields of BuildOptions): cues are proposed anew."""

    rate_chosen = Signal(object)
    start_chosen = Signal(object)
    sequence_chosen = Signal(str)
    building_chosen = Signal(object)
    wrong_changed = Signal()
    """A field holds something else now than it can take, or no longer does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sequence = ChoiceField((), self, name=self.tr("Sequence"), unknown=False)
        set_tip(self.sequence, self.tr("Which sequence of the files is imported"))
        self.rate = ChoiceField(
            [(rate.id, rate.label) for rate in RATES],
            self,
            name=self.tr("Frame rate"),
            description=self.tr("What the timecodes count; another rate reads the file again"),
            unknown=False,
        )
        self.rate_from = PlainLabel("", self, role="small")
        self.start = TimecodeField(
            RATES[0],
            self,
            name=self.tr("Start"),
            description=self.tr("The timecode of the first picture of the programme"),
        )
        hours = {
            Hours.NOTHING: self.tr("nothing"),
            Hours.REEL: self.tr("a reel"),
            Hours.EPISODE: self.tr("an episode"),
        }
        self.hours = ChoiceField(
            [(value.value, text) for value, text in hours.items()],
            self,
            name=self.tr("An hour is"),
            description=self.tr("What the hours of the timecode count: no cue runs over their border"),
            unknown=False,
        )
        self.gap = DecimalField(
            0, 600, self, name=self.tr("Gap"),
            description=self.tr("Seconds of silence after which a song that goes on is a new cue"),
        )  # fmt: skip
        self.threshold = DecimalField(
            -96, 0, self, name=self.tr("Audible from"),
            description=self.tr("Level in dB from which a sound counts as heard"),
        )  # fmt: skip
        self.muted = QCheckBox(self.tr("Include muted"), self)
        set_tip(self.muted, self.tr("Take clips and tracks too that the session does not play"))
        self.only_tracks = QCheckBox("", self)
        set_tip(self.only_tracks, self.tr("Only what is on these tracks is music, as at the last import"))
        self.only_tracks.hide()
        self._patterns: tuple[str, ...] = ()
        """Tracks that were the music of the last import."""
        self.files = PlainLabel("", self, role="warning", wrap=True)
        self.error = PlainLabel("", self, role="error", wrap=True)
        self._lay_out()
        for label in (self.files, self.error):
            label.hide()
        for field in self._typed():
            field.error_changed.connect(self._show_wrong)
        self.sequence.committed.connect(self._choose_sequence)
        self.rate.committed.connect(self.rate_chosen)
        self.start.committed_frames.connect(self.start_chosen)
        self.hours.committed.connect(self._choose_hours)
        self.gap.committed_number.connect(self._choose_gap)
        self.threshold.committed_number.connect(self._choose_threshold)
        self.muted.clicked.connect(self._choose_muted)
        self.only_tracks.clicked.connect(self._choose_tracks)

    def _lay_out(self) -> None:
        self.start.setFixedWidth(112)
        self.gap.setFixedWidth(60)
        self.threshold.setFixedWidth(60)
        self.rate.setMinimumWidth(96)
        self.hours.setFixedWidth(130)
        seconds, level = (PlainLabel(text, self, role="dim") for text in (self.tr("s"), self.tr("dB")))
        upper = (
            self._pair(self.tr("Sequence"), self.sequence),
            self._pair(self.tr("Frame rate"), self.rate, self.rate_from),
            self._pair(self.tr("Start"), self.start),
        )
        lower = (
            self._pair(self.tr("An hour is"), self.hours),
            self._pair(self.tr("Gap"), self.gap, seconds),
            self._pair(self.tr("Audible from"), self.threshold, level),
            self.muted,
            self.only_tracks,
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for pairs in (upper, lower):
            row = QHBoxLayout()
            row.setSpacing(16)
            for pair in pairs:
                row.addWidget(pair, 1 if pair is upper[0] else 0)
            if pairs is lower:
                row.addStretch(1)
            rows.addLayout(row)
            rows.addWidget(self.error if pairs is upper else self.files)

    def _pair(self, text: str, field: QWidget, behind: QWidget | None = None) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(PlainLabel(text, pair, role="dim", buddy=field))
        row.addWidget(field, 1)
        if behind is not None:
            row.addWidget(behind)
        return pair

    # what is shown

    def show_files(self, files: Files, sequence: str) -> None:
        """The sequences that there are."""
        several = len(files.paths) > 1
        choices = [
            (value, f"{name} ({one.path.name})" if several else name)
            for value, one in files.choices()
            for name in [words.one_line(one.timeline.name) or one.path.stem]
        ]
        if several:
            choices.insert(0, (_ALL, self.tr("Every file")))
        self.sequence.set_choices(choices)
        usual = _ALL if several else f"0/{files.usual[0]}"
        self.sequence.set_value(sequence if sequence != EVERY_FILE else usual)
        self.sequence.setEnabled(len(choices) > 1)

    def show_state(self, shown: Shown) -> None:
        """The settings that the review was made with."""
        part = shown.review.parts[0]
        timeline, options = part.seen.timeline, shown.stance.options
        self.rate.set_value(timeline.rate.id)
        self.rate_from.setText(words.rate_words(timeline.rate_from))
        self.rate_from.set_role("warning" if timeline.rate_from is RateFrom.GUESS else "small")
        self.start.set_rate(timeline.rate)
        self.start.refresh_frames(part.placing.theirs_start)
        lines = words.file_lines(shown.review.parts)
        self.files.setText(words.in_short(lines, _MOST_FILES, "\n"))
        set_tip(self.files, "\n".join(lines))
        self.files.setVisible(bool(lines))
        rates = {one.seen.timeline.rate for one in shown.review.parts}
        self.files.set_role("warning" if len(rates) > 1 else "dim")
        self.show_options(options)

    def show_options(self, options: BuildOptions) -> None:
        """How cues are built."""
        self.hours.set_value(options.hours.value)
        self.gap.set_number(float(options.gap))
        self.threshold.set_number(options.threshold)
        self.muted.setChecked(options.include_muted)
        self._patterns = options.music_tracks or self._patterns
        self.only_tracks.setText(self.tr("Only tracks {0}").format(", ".join(self._patterns)))
        self.only_tracks.setVisible(bool(self._patterns))
        self.only_tracks.setChecked(bool(options.music_tracks))

    def begin(self) -> None:
        """Other files: what was half typed for the ones before is given up."""
        self._patterns = ()
        for field in self._typed():
            field.restore()

    def _typed(self) -> tuple[LineField, ...]:
        return self.start, self.gap, self.threshold

    def wrong(self) -> str:
        """Why a field cannot be used as it stands, "" when all can."""
        for field in self._typed():
            if field.error():
                return f"{field.accessibleName()}: {field.error()}"
        return ""

    def _show_wrong(self, _sentence: str) -> None:
        self.error.setText(self.wrong())
        self.error.setVisible(bool(self.wrong()))
        self.wrong_changed.emit()

    # what is chosen

    def _choose_sequence(self, value: object) -> None:
        self.sequence_chosen.emit(EVERY_FILE if value == _ALL else str(value))

    def _choose_hours(self, value: object) -> None:
        self.building_chosen.emit({"hours": Hours(str(value))})

    def _choose_gap(self, number: Decimal) -> None:
        self.building_chosen.emit({"gap": Fraction(number)})

    def _choose_threshold(self, number: Decimal) -> None:
        self.building_chosen.emit({"threshold": float(number)})

    def _choose_muted(self, on: bool) -> None:
        self.building_chosen.emit({"include_muted": on})

    def _choose_tracks(self, on: bool) -> None:
        self.building_chosen.emit({"music_tracks": self._patterns if on else ()})

# SPDX-License-Identifier: GPL-3.0-or-later
"""The review itself: settings, question, tracks and reasons at the left, cues and their map at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from cuefolio.domain.timeline.options import Hours, Verdict
from cuefolio.gui.timelines import words
from cuefolio.gui.timelines.lines import NOTES, SCENES, Kind, Line
from cuefolio.gui.timelines.loss_bar import AgainBar, LossBar
from cuefolio.gui.timelines.mix_bar import MixBar
from cuefolio.gui.timelines.questions import QuestionBar
from cuefolio.gui.timelines.result_map import ResultMap
from cuefolio.gui.timelines.review_model import ReviewModel
from cuefolio.gui.timelines.review_view import ReviewView
from cuefolio.gui.timelines.settings_bar import SettingsBar
from cuefolio.gui.timelines.split_bar import SplitBar
from cuefolio.gui.timelines.tracks import TracksModel, TracksView
from cuefolio.gui.timelines.why import WhyPanel
from cuefolio.gui.timelines.work import Shown
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

NOT_AT_ALL, PRODUCTION, SERIES = "no", "production", "series"
"""For whom answers are remembered."""


def _first_unfolded(shown: Shown) -> set[str]:
    unfolded = {Verdict.MUSIC.value, Verdict.UNSURE.value}
    return unfolded if shown.lines.has_sound else unfolded | {SCENES, NOTES}


class ReviewPage(QWidget):
    """The parts of a review and what they show; what is done with them is the dialog's."""

    def __init__(self, has_series: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again = AgainBar(self)
        """Above everything else of the dialog, which gives it its place."""
        self.losses = LossBar(self)
        self.settings = SettingsBar(self)
        self.hint = PlainLabel("", self, role="dim", wrap=True)
        self.questions = QuestionBar(self)
        self.tracks_model = TracksModel(self)
        self.tracks = TracksView(self.tracks_model, self)
        self.why = WhyPanel(self)
        self.model = ReviewModel(self)
        self.view = ReviewView(self.model, self)
        self.mix = MixBar(self)
        self.split = SplitBar(self)
        self.map = ResultMap(self)
        self.music_button = self._button(self.tr("Music (M)"), self.tr("Take what is selected as music"))
        self.unsure_button = self._button(self.tr("Unsure (U)"), self.tr("Keep what is selected for later"))
        self.out_button = self._button(self.tr("Leave out (X)"), self.tr("Leave out what is selected"))
        self.join_button = self._button(self.tr("Join (J)"), self.tr("Selected cues of one song are one cue"))
        self.split_button = self._button(self.tr("Split… (S)"), self.tr("Make two cues of one"))
        self.scenes = QCheckBox("", self)
        self.reels = QCheckBox("", self)
        self.spots = QCheckBox("", self)
        self._ticked = False
        """Whether markers are ticked because there is nothing else."""
        self.remember = ChoiceField(
            [(NOT_AT_ALL, self.tr("not at all")), (PRODUCTION, self.tr("for this production"))]
            + ([(SERIES, self.tr("for the series"))] if has_series else []),
            self,
            name=self.tr("Remember the answers"),
            description=self.tr("What you said of tracks and names, for the next import"),
            unknown=False,
        )
        self.remember.set_value(PRODUCTION)
        self.remembered_button = self._button(
            self.tr("Remembered…"), self.tr("See what is remembered of tracks and names, and forget it")
        )
        self.scenes.setChecked(True)
        self.reels.setChecked(True)
        self._lay_out()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        set_tip(button, tip)
        return button

    def _lay_out(self) -> None:
        left = QSplitter(Qt.Orientation.Vertical, self)
        right = QSplitter(Qt.Orientation.Vertical, self)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        for halves in (left, right, both):
            halves.setObjectName("halves")
            halves.setChildrenCollapsible(False)
        left.addWidget(self._surface(self.tracks))
        left.addWidget(self._surface(self.why))
        left.setSizes([200, 220])
        right.addWidget(self._surface(self.view))
        right.addWidget(self._surface(self.map))
        right.setStretchFactor(0, 1)
        right.setSizes([330, 120])
        actions = QHBoxLayout()
        actions.setSpacing(6)
        for button in (
            self.music_button,
            self.unsure_button,
            self.out_button,
            self.join_button,
            self.split_button,
        ):
            actions.addWidget(button)
        actions.addStretch(1)
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(right, 1)
        column.addWidget(self.mix)
        column.addWidget(self.split)
        column.addLayout(actions)
        both.addWidget(left)
        both.addWidget(beside)
        both.setStretchFactor(1, 1)
        both.setSizes([270, 900])
        extras = QHBoxLayout()
        extras.setSpacing(16)
        for box in (self.scenes, self.reels, self.spots):
            extras.addWidget(box)
        extras.addStretch(1)
        extras.addWidget(PlainLabel(self.tr("Remember the answers"), self, role="dim", buddy=self.remember))
        self.remember.setMinimumWidth(190)
        extras.addWidget(self.remember)
        extras.addWidget(self.remembered_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.losses)
        layout.addWidget(self.settings)
        layout.addWidget(self.hint)
        layout.addWidget(self.questions)
        layout.addWidget(both, 1)
        layout.addLayout(extras)

    def _surface(self, inside: QWidget) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("surface", True)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(inside)
        return frame

    # what is shown

    def show_review(self, shown: Shown, *, anew: bool, go_on: str = "") -> None:
        """Another state. ``anew``: of another file. ``go_on`` is the key of the line to be current."""
        place = self.view.keep_place()
        self.settings.show_state(shown)
        self.again.show_files(words.remark_lines(shown.twice), anew=anew)
        files = list(dict.fromkeys(file for file, _remark in shown.lost))
        self.losses.show_losses(files, words.remark_lines([one for _file, one in shown.lost]), anew=anew)
        self.tracks_model.show_tracks(shown)
        self.model.show_review(shown)
        self.view.show_known(any(part.known for part in shown.review.parts))
        if anew:
            place = (_first_unfolded(shown), Verdict.MUSIC.value, set(), 0)
        elif go_on:
            place = (place[0], go_on, set(), place[3])
        self.view.back_to(*place)
        self.map.show_map(shown.film)
        self.questions.show_questions(shown)
        self._show_hint(shown)
        self._show_extras(shown)
        if anew:
            self._go_to_first()
            self._tick_markers(shown)
        self.show_line()

    def forget(self) -> None:
        """Let go of what is shown."""
        for show in (self.model.show_review, self.tracks_model.show_tracks, self.map.show_map):
            show(None)
        self.why.explain(None, None)
        self.mix.show_line(None)

    def _go_to_first(self) -> None:
        for group in self.model.groups():
            if group.count and (group.verdict is not Verdict.EXCLUDED or group.kind is Kind.NOTES):
                self.view.go(group.lines()[0].key)
                return

    def _tick_markers(self, shown: Shown) -> None:
        """Of a list of markers, the markers are what a person wants."""
        wanted = shown.notes > 0 and not shown.lines.has_sound
        if wanted or self._ticked:
            self.spots.setChecked(wanted)
        self._ticked = wanted

    def _show_hint(self, shown: Shown) -> None:
        lines = shown.lines
        text = ""
        if not lines.music and lines.unsure:
            text = self.tr(
                "Nothing here says that it is music. Tick the music tracks at the left, or choose cues and "
                "press M."
            )
        elif not lines.music and lines.has_sound:
            text = self.tr(
                "Everything was left out. Unfold “Left out” to see why, or tick the music tracks at the left."
            )
        elif not lines.music and (shown.notes or shown.scenes):
            text = self.tr("This sequence holds no sound; below is what else there is in it.")
        elif not lines.music:
            text = self.tr("This sequence holds no sound.")
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _show_extras(self, shown: Shown) -> None:
        self.scenes.setText(self.tr("Scenes ({0})").format(shown.scenes))
        self.reels.setText(self.tr("Reels ({0})").format(shown.reels))
        self.spots.setText(self.tr("Markers as spotting notes ({0})").format(shown.notes))
        self.scenes.setVisible(shown.scenes > 0)
        self.reels.setVisible(shown.stance.options.hours is Hours.REEL and shown.reels > 0)
        self.spots.setVisible(shown.notes > 0)

    def show_line(self) -> None:
        """Explain the current line and show it on the map."""
        shown = self.model.shown
        self.why.explain(self.view.current_line(), shown)
        cue = self.view.current_cue()
        self.mix.show_line(cue)
        self.map.select([self._on_map(cue)])

    def _on_map(self, cue: Line | None) -> str:
        """The key of what stands for the current line on the map."""
        line = cue or self.view.current_line()
        while line is not None and line.kind is Kind.CLIP:
            line = line.under
        return line.key if line is not None else ""

    def remembered(self) -> str:
        """For whom answers are remembered."""
        return self.remember.value() or NOT_AT_ALL

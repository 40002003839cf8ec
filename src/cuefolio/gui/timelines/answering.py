# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in a review becomes an answer, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import ProposedCue, Reason
from cuefolio.domain.timeline.scenes import whole_frames
from cuefolio.gui.timelines.lines import Kind, Line
from cuefolio.gui.timelines.review_page import ReviewPage
from cuefolio.gui.timelines.stance import Stance

if TYPE_CHECKING:
    from cuefolio.gui.timelines.carrying import Carried
    from cuefolio.services.timeline_mixes import MixMatch
    from cuefolio.services.timeline_options import Remembered
    from cuefolio.services.timelines import Part

_MOST_NAMES = 200
"""Clips of more names are moved by their tracks."""
_FIXED = {Reason.PICTURE, Reason.BLACK, Reason.EMPTY, Reason.BELOW_THRESHOLD, Reason.OTHER_EPISODE}
"""No answer makes a cue of these."""
_MUTED = {
    Reason.CLIP_MUTED, Reason.TRACK_MUTED, Reason.DISABLED, Reason.INACTIVE, Reason.ROLE_OFF,
    Reason.NOT_SOLOED,
}  # fmt: skip


_NOT_MOVED = (Kind.GROUP, Kind.NOTES, Kind.NOTE)


class Answering(QObject):
    """The present stance and those before it. ``changed``: cues must be proposed anew. ``told`` carries a
    sentence about something that cannot be done."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, page: ReviewPage, parent: QObject) -> None:
        super().__init__(parent)
        self.page = page
        self.stance = Stance()
        self._past: list[Stance] = []
        self.is_held = False
        """What is being stored is not answered anew."""
        self._next = ""
        """The line to be current in the next state."""
        view, model = page.view, page.model
        view.move_wanted.connect(self.move)
        view.join_wanted.connect(self.join)
        view.split_wanted.connect(self.ask_split)
        view.menu_wanted.connect(self._open_menu)
        view.line_changed.connect(page.show_line)
        model.title_given.connect(self._rename)
        model.number_given.connect(self._number)
        page.tracks_model.answered.connect(self._tracks)
        page.settings.building_chosen.connect(self.settle)
        page.questions.join_wanted.connect(self._join_pair)
        page.questions.same_wanted.connect(self._same)
        page.questions.go_wanted.connect(self._go)
        page.questions.refused.connect(self._next_question)
        page.mix.chosen.connect(self._take_mix)
        page.split.split_wanted.connect(self._split)
        page.split.left.connect(view.setFocus)
        page.questions.left.connect(view.setFocus)
        page.map.cues_chosen.connect(self._go_first)
        page.map.cue_opened.connect(self._go)
        page.music_button.clicked.connect(self._to_music)
        page.unsure_button.clicked.connect(self._to_unsure)
        page.out_button.clicked.connect(self._leave_out)
        page.join_button.clicked.connect(self.join)
        page.split_button.clicked.connect(self.ask_split)

    # states

    def begin(self, stance: Stance) -> None:
        """A review begins."""
        self.stance, self._past, self._next = stance, [], ""

    def _say(self, stance: Stance) -> None:
        if stance == self.stance or self.is_held:
            return
        self._past.append(self.stance)
        self.stance = stance
        self.changed.emit()

    @property
    def can_take_back(self) -> bool:
        """Whether there is an answer to take back."""
        return bool(self._past)

    def take_back(self) -> None:
        """Back to before the last answer."""
        if self._past and not self.is_held:
            self.stance = self._past.pop()
            self.changed.emit()

    def forget(self, forgotten: Iterable[Remembered]) -> None:
        """Remembered answers are gone; no earlier state brings them back."""
        gone = list(forgotten)
        self._past = [stance.forget(gone) for stance in self._past]
        self.stance = self.stance.forget(gone)
        self.changed.emit()

    def carry(self, carried: Carried) -> None:
        """The files were read anew: every answer, also of earlier states, goes with its clips."""
        self._past = [carried.stance(stance) for stance in self._past]
        self.stance = carried.stance(self.stance)
        line = self.page.view.current_line()
        self._next = carried.key(line.key) if line is not None and line.kind is Kind.CUE else ""

    def go_on(self) -> str:
        """The key of the line to be current now, "" for the one that was. Told once."""
        key, self._next = self._next, ""
        return key

    def settle(self, settings: dict[str, object]) -> None:
        """Other settings of building."""
        self._say(self.stance.settle(**settings))

    # moving

    def _to_music(self) -> None:
        self.move(Verdict.MUSIC)

    def _to_unsure(self) -> None:
        self.move(Verdict.UNSURE)

    def _leave_out(self) -> None:
        self.move(Verdict.EXCLUDED)

    def move(self, verdict: Verdict) -> None:
        """Hold the selected lines for something; the keyboard goes on to the line behind them."""
        lines = [line for line in self.page.view.selected_lines() if line.verdict is not verdict]
        cues = [line.cue for line in lines if line.cue is not None]
        clips = [line for line in lines if line.kind in (Kind.CLIP, Kind.RECORDING)]
        reasons = [line for line in lines if line.kind is Kind.REASON and line.count <= _MOST_NAMES]
        clips += [clip for reason in reasons for clip in reason.lines()]
        movable = [clip for clip in clips if _can_move(clip, verdict)]
        names = list(dict.fromkeys(use.name for clip in movable for use in clip.all_uses()))
        if len(names) > _MOST_NAMES:
            self.told.emit(self.tr("These are very many clips: say it of their tracks, at the left."))
            return
        if not cues and not names:
            self._say_why_not(lines, clips)
            return
        self._next = self._behind(lines)
        self._say(self.stance.move(cues, verdict).name(names, verdict))

    def _say_why_not(self, lines: list[Line], clips: list[Line]) -> None:
        if any(line.kind is Kind.REASON for line in lines) and not clips:
            self.told.emit(self.tr("These are very many clips: say it of their tracks, at the left."))
        elif any(clip.reason in _MUTED for clip in clips):
            self.told.emit(self.tr("Muted clips can be taken as music, or stay out."))
        elif any(clip.reason is Reason.BELOW_THRESHOLD for clip in clips):
            self.told.emit(self.tr("These clips are too soft: lower “Audible from” to hear them."))
        elif clips:
            self.told.emit(self.tr("These clips have no sound or no length, so no cue can come of them."))

    def _behind(self, lines: list[Line]) -> str:
        """The key of the cue behind the last of these, or before the first, that stays in its group."""
        moved = {line.key for line in lines}
        last = lines[-1]
        if last.under is None or last.kind is not Kind.CUE:
            return last.key if last.kind is Kind.CUE else ""
        beside = last.under.lines()
        for line in (*beside[last.place + 1 :], *reversed(beside[: last.place])):
            if line.key not in moved and line.kind is Kind.CUE:
                return line.key
        return last.under.key

    def _tracks(self, names: list[str], verdict: Verdict | None) -> None:
        self._say(self.stance.tracks(names, verdict))

    # naming

    def _rename(self, line: Line, title: str) -> None:
        if line.cue is not None:
            self._say(self.stance.rename(line.cue.song, title))

    def _number(self, line: Line, number: str) -> None:
        if line.cue is not None:
            self._say(self.stance.number(line.cue.key, number))

    # one or two

    def _joinable(self) -> list[ProposedCue]:
        """The selected cues of one song with all between them; of one cue, it and the one before it."""
        lines = [line for line in self.page.view.selected_lines() if line.kind is Kind.CUE]
        lines = [line for line in lines if line.verdict is not Verdict.EXCLUDED and line.cue is not None]
        if not lines or lines[0].under is None or lines[0].cue is None:
            return []
        first, under = lines[0].cue, lines[0].under
        if first.through:
            return []
        if any(line.under is not under or line.cue is None or line.cue.song != first.song for line in lines):
            return []
        beside, part = under.lines(), lines[0].part
        places = sorted(line.place for line in lines)
        low = places[0]
        if len(places) == 1:
            earlier = (at for at in range(low - 1, -1, -1) if _is_of(beside[at], first.song, part))
            low = next(earlier, low)
        between = beside[low : places[-1] + 1]
        return [line.cue for line in between if line.cue is not None and _is_of(line, first.song, part)]

    def join(self) -> None:
        """Selected cues of one song are one."""
        cues = self._joinable()
        if len(cues) < 2:
            self.told.emit(self.tr("Select cues of one song that follow each other, then join them."))
            return
        self._next = cues[0].key
        self._say(self.stance.join([cue.key for cue in cues]))

    def _join_pair(self, first: str, second: str) -> None:
        self._next = first
        self._say(self.stance.join([first, second]))

    def _same(self, first: str, second: str) -> None:
        self._say(self.stance.same(first, second))

    def _next_question(self) -> None:
        self.page.questions.show_questions(self.page.model.shown)

    def ask_split(self) -> None:
        """Ask where the current cue is to be split: at the current clip, else in its middle."""
        line, cue_line = self.page.view.current_line(), self.page.view.current_cue()
        if line is None or cue_line is None or not _can_split(cue_line):
            self.told.emit(self.tr("Choose a cue, or the clip in it at which it is to be split."))
            return
        cue, part = cue_line.cue, cue_line.part
        assert cue is not None and part is not None
        frame = (cue.start + cue.end) // 2
        if line.kind is Kind.CLIP:
            begin = whole_frames(line.use().record_in, part.seen.timeline.ticks)
            frame = begin if cue.start < begin < cue.end else frame
        self.page.split.ask(part, cue, frame)

    def _split(self, cue: ProposedCue, frame: int) -> None:
        self._next = cue.key
        self._say(self.stance.split(cue, frame))

    def _take_mix(self, match: MixMatch, on: bool) -> None:
        self._next = match.cues[0].key if on else match.mix.key
        self._say(self.stance.take_mix(match.mix.key, on))

    # going

    def _go(self, key: str) -> None:
        self.page.view.go(key)

    def _go_first(self, keys: list[str]) -> None:
        if keys:
            self.page.view.go(keys[0])

    def show_buttons(self) -> None:
        """Which buttons make sense for what is selected."""
        page = self.page
        lines = page.view.selected_lines()
        kinds = {line.verdict for line in lines if line.kind not in _NOT_MOVED}
        page.music_button.setEnabled(bool(kinds - {Verdict.MUSIC}))
        page.unsure_button.setEnabled(bool(kinds - {Verdict.UNSURE}))
        page.out_button.setEnabled(bool(kinds - {Verdict.EXCLUDED}))
        page.join_button.setEnabled(len(self._joinable()) > 1)
        cue = page.view.current_cue()
        page.split_button.setEnabled(cue is not None and _can_split(cue))

    def _open_menu(self, place: QPoint) -> None:
        page = self.page
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, key, call, button in (
            (self.tr("Is music"), "M", self._to_music, page.music_button),
            (self.tr("Is unsure"), "U", self._to_unsure, page.unsure_button),
            (self.tr("Leave out"), "X", self._leave_out, page.out_button),
            (self.tr("Join"), "J", self.join, page.join_button),
            (self.tr("Split…"), "S", self.ask_split, page.split_button),
        ):
            action = menu.addAction(f"{text}\t{key}")
            action.setEnabled(button.isEnabled())
            action.triggered.connect(call)
        menu.popup(place)


def _can_move(clip: Line, verdict: Verdict) -> bool:
    if clip.reason in _FIXED:
        return False
    return clip.reason not in _MUTED or verdict is Verdict.MUSIC


def _can_split(line: Line) -> bool:
    cue = line.cue
    return cue is not None and not cue.through and line.verdict is not Verdict.EXCLUDED and cue.span > 1


def _is_of(line: Line, song: str, part: Part | None) -> bool:
    return line.part is part and line.cue is not None and line.cue.song == song

# SPDX-License-Identifier: GPL-3.0-or-later
"""What only a person can know, one question at a time: is it one cue or two, one song or two?"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cuefolio.gui.timelines import words
from cuefolio.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from cuefolio.domain.timeline.proposal import JoinOffer, ProposedCue
    from cuefolio.gui.timelines.carrying import Carried
    from cuefolio.gui.timelines.work import Shown
    from cuefolio.services.timelines import Part

_Question = tuple[str, str, str]
"""("join" or "same", first, second): keys of cues or of songs."""


class QuestionBar(QFrame):
    """Hidden while there is nothing to ask. ``join_wanted`` and ``same_wanted`` are the answer yes; a no is
    remembered while the review lasts. ``go_wanted`` carries the key of the cue that is asked about."""

    join_wanted = Signal(str, str)
    same_wanted = Signal(str, str)
    go_wanted = Signal(str)
    refused = Signal()
    """A question was answered with no; the next one is to be shown."""
    left = Signal()
    """The last question went while the keyboard was here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._refused: set[_Question] = set()
        self._asked: _Question | None = None
        self._cue = ""
        self.text = PlainLabel("", self, wrap=True)
        self.more = PlainLabel("", self, role="dim")
        self.show_button = self._button(self.tr("Show"), self._show)
        self.yes_button = self._button("", self._yes)
        self.no_button = self._button("", self._no)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for widget in (self.more, self.show_button, self.yes_button, self.no_button):
            row.addWidget(widget)
        self.hide()

    def _button(self, text: str, call: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    def show_questions(self, shown: Shown | None) -> None:
        """Ask the first question that was not answered with no."""
        asked = self._questions(shown) if shown is not None else []
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        if not asked:
            self._asked = None
            self.hide()
            if had_focus:
                self.left.emit()
            return
        question, word = asked[0]
        self._asked, (self._cue, text) = question, word()
        self.text.setText(text)
        joins = question[0] == "join"
        self.yes_button.setText(self.tr("One cue") if joins else self.tr("One song"))
        self.no_button.setText(self.tr("Two cues") if joins else self.tr("Two songs"))
        left = len(asked) - 1
        self.more.setText(self.tr("{0} more").format(left) if left else "")
        self.setAccessibleName(text)
        self.show()

    def _questions(self, shown: Shown) -> list[tuple[_Question, Callable[[], tuple[str, str]]]]:
        """What is not answered yet; the words (key of a cue, sentence) are made of what is asked only."""
        found: list[tuple[_Question, Callable[[], tuple[str, str]]]] = [
            (("join", offer.first, offer.second), partial(self._of_join, part, offer, first, second))
            for part, offer, first, second in shown.joins
        ]
        found += [
            (("same", same.first, same.second), partial(self._of_song, one, other))
            for same, one, other in shown.same
        ]
        return [entry for entry in found if entry[0] not in self._refused]

    def _of_join(
        self, part: Part, offer: JoinOffer, first: ProposedCue, second: ProposedCue
    ) -> tuple[str, str]:
        text = self.tr("“{0}” stops at {1} and goes on {2} s later. Is it one cue?").format(
            words.name_of(first), words.label(part, first.end), words.number_text(offer.gap)
        )
        return second.key, text

    def _of_song(self, one: ProposedCue, other: ProposedCue) -> tuple[str, str]:
        text = self.tr("“{0}” and “{1}” begin alike. Are they one song?")
        return other.key, text.format(_original(one), _original(other))

    def forget(self) -> None:
        """Another file: ask everything."""
        self._refused.clear()

    def carry(self, carried: Carried) -> None:
        """The files were read anew: what was answered with no is still known."""
        self._refused = {
            (kind, carried.key(first), carried.key(second)) if kind == "join" else (kind, first, second)
            for kind, first, second in self._refused
        }

    def _show(self) -> None:
        self.go_wanted.emit(self._cue)

    def _yes(self) -> None:
        if self._asked is not None:
            kind, first, second = self._asked
            (self.join_wanted if kind == "join" else self.same_wanted).emit(first, second)

    def _no(self) -> None:
        if self._asked is not None:
            self._refused.add(self._asked)
            self.refused.emit()


def _original(cue: ProposedCue) -> str:
    return words.one_line(cue.original_name)

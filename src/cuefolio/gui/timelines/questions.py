# SPDX-License-Identifier: GPL-3.0-or-later
"""What only a person can know, one question at a time: is it one cue or two, one song or two?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cuefolio.gui.timelines import words
from cuefolio.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from cuefolio.domain.timeline.proposal import ProposedCue
    from cuefolio.gui.timelines.work import Shown


class QuestionBar(QFrame):
    """Hidden while there is nothing to ask. ``join_wanted`` and ``same_wanted`` are the answer yes; a no is
    remembered while the review lasts. ``go_wanted`` carries the key of the cue that is asked about."""

    join_wanted = Signal(str, str)
    same_wanted = Signal(str, str)
    go_wanted = Signal(str)
    refused = Signal()
    """A question was answered with no; the next one is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._refused: set[tuple[str, str, str]] = set()
        self._asked: tuple[str, str, str] | None = None
        """("join" or "same", first, second)."""
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
            if had_focus:
                self.focusNextChild()
            self._asked = None
            self.hide()
            return
        self._asked, self._cue, text = asked[0]
        self.text.setText(text)
        joins = self._asked[0] == "join"
        self.yes_button.setText(self.tr("One cue") if joins else self.tr("One song"))
        self.no_button.setText(self.tr("Two cues") if joins else self.tr("Two songs"))
        left = len(asked) - 1
        self.more.setText(self.tr("{0} more").format(left) if left else "")
        self.setAccessibleName(text)
        self.show()

    def _questions(self, shown: Shown) -> list[tuple[tuple[str, str, str], str, str]]:
        found = []
        for part, offer, first, second in shown.joins:
            if ("join", offer.first, offer.second) in self._refused:
                continue
            text = self.tr("“{0}” stops at {1} and goes on {2} s later. Is it one cue?").format(
                words.name_of(first), words.label(part, first.end), words.number_text(offer.gap)
            )
            found.append((("join", offer.first, offer.second), second.key, text))
        for same, one, other in shown.same:
            if ("same", same.first, same.second) in self._refused:
                continue
            text = self.tr("“{0}” and “{1}” begin alike. Are they one song?").format(
                _original(one), _original(other)
            )
            found.append((("same", same.first, same.second), other.key, text))
        return found

    def forget(self) -> None:
        """Another file: ask everything."""
        self._refused.clear()

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

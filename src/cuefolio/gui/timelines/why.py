# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a line is where it is: the evidence for and against, what was folded, how the length came about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cuefolio.domain.timeline.explain import explain
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import Vote
from cuefolio.gui.timelines import words
from cuefolio.gui.timelines.lines import Kind, Line
from cuefolio.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from cuefolio.gui.timelines.work import Shown

_MOST_VOTES = _MOST_FACTS = 12


class WhyPanel(QScrollArea):
    """Explains one line of a review in sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Why"))
        inside = QWidget(self)
        self.title = PlainLabel("", inside, role="key", wrap=True)
        self.text = PlainLabel("", inside, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch(1)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def explain(self, line: Line | None, shown: Shown | None) -> None:
        """Say everything that is known of a line."""
        if line is not None and line is self._line:
            return
        self._line = line
        title, lines = self._words(line) if line is not None and shown is not None else ("", [])
        if not title:
            title = self.tr("Why")
            lines = [self.tr("Choose a cue or a clip to see why it is music, unsure or left out.")]
        self.title.setText(title)
        self.text.setText("\n".join(lines))
        self.setAccessibleDescription(" ".join(lines))

    def _words(self, line: Line) -> tuple[str, list[str]]:
        if line.kind is Kind.CUE and line.cue is not None and line.part is not None:
            return words.name_of(line.cue), self._of_cue(line)
        if line.kind in (Kind.CLIP, Kind.RECORDING) and line.part is not None:
            return words.one_line(line.use().name), self._of_clip(line)
        return "", []

    def _of_cue(self, line: Line) -> list[str]:
        cue, part = line.cue, line.part
        assert cue is not None and part is not None
        lines = [self.tr("In the file: {0}").format(words.one_line(cue.original_name))]
        if cue.key in part.through:
            lines = [words.through_words(part.through[cue.key])]
        match = words.mix_of(line)
        if match is not None:
            lines += ["", *words.mix_lines(match)]
        if cue.is_mix and not words.can_take(match):
            text = self.tr("It is a mix of several pieces: report them from the cue sheet of that mix.")
            lines += ["", text]
        known = part.known.get(cue.key)
        if known is not None:
            if known.recording_id:
                text, name = self.tr("Known recording “{0}”: {1}."), known.title
            else:
                text, name = self.tr("Known from “{0}”: {1}."), known.film
            lines += ["", text.format(words.one_line(name), words.match_words(known.by))]
        if line.verdict is not Verdict.EXCLUDED:
            told = words.account_lines(explain(part.proposal, cue.key).parts)
            lines += ["", *self._first(told, _MOST_FACTS)]
        return [*lines, *self._votes(cue.votes)]

    def _of_clip(self, line: Line) -> list[str]:
        assert line.part is not None
        lines = words.use_lines(line.part, line.use())[1:]
        if line.reason is not None:
            lines.insert(0, words.reason_words(line.reason) + ".")
            found = (one for one in line.part.proposal.excluded if one.use == line.uses[0])
            excluded = next(found, None)
            if excluded is not None:
                lines += self._votes(excluded.votes)
        return lines

    def _votes(self, votes: tuple[Vote, ...]) -> list[str]:
        if not votes:
            return []
        lines = ["", self.tr("What speaks for what:")]
        return lines + [f"• {text}" for text in self._first(words.vote_lines(votes), _MOST_VOTES)]

    def _first(self, lines: list[str], most: int) -> list[str]:
        """A long list would take longer to lay out than anybody reads; its last line stays."""
        left = len(lines) - most
        if left <= 0:
            return lines
        return [*lines[: most - 1], self.tr("and {0} more").format(left), lines[-1]]

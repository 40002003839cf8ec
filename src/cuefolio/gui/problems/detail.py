# SPDX-License-Identifier: GPL-3.0-or-later
"""The current problem in full: what is wrong, why, and what mending it would do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cuefolio.gui.problems import words
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.page_button import PageButton

if TYPE_CHECKING:
    from cuefolio.services.readiness import Problem, Recipient

_LINES = 3


class ProblemDetail(QWidget):
    """As high whatever it shows, so that the list over it does not jump."""

    go_wanted = Signal()
    mend_wanted = Signal()
    mend_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = PlainLabel("", self, wrap=True)
        self.what.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.more = PlainLabel("", self, role="dim", elide=True)
        self.mend = PageButton("", self)
        self.mend.clicked.connect(self.mend_wanted)
        self.mend_all = PageButton("", self)
        self.mend_all.clicked.connect(self.mend_all_wanted)
        self.go = PageButton(self.tr("Go to the cell"), self)
        self.go.clicked.connect(self.go_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.what, 1)
        texts.addWidget(self.more)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.mend)
        buttons.addWidget(self.mend_all)
        buttons.addWidget(self.go)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addLayout(buttons)
        notifier().changed.connect(self._fit)
        self._fit()
        self.show_problem(None, (), can_mend=False)

    def _fit(self, _theme: object = None) -> None:
        lines = _LINES * (self.what.fontMetrics().height() + 1)
        self.setFixedHeight(max(lines, current().metrics.field_height) + 14)

    def show_problem(
        self, problem: Problem | None, recipients: Sequence[Recipient], *, can_mend: bool, same: int = 0
    ) -> None:
        """Show a problem; None for none. ``same`` counts those of its kind, itself among them."""
        self.go.setVisible(problem is not None)
        plan = words.mend_plan(problem) if problem is not None and can_mend else ""
        self.mend.setVisible(bool(plan))
        sentence = words.problem_sentence(problem) if problem is not None else ""
        self.what.setText(sentence)
        set_tip(self.what, sentence)
        why = words.why(problem, recipients) if problem is not None else ""
        self.more.setText("  ".join((self.tr("Mend: {0}").format(plan), why)) if plan else why)
        if problem is not None and plan:
            self.mend.setText(words.mend_word(problem))
            self.mend.setAccessibleDescription(plan)
        self.mend_all.setVisible(bool(plan) and same > 1)
        self.mend_all.setText(self.tr("All {0}").format(same))
        tip = self.tr("Mend all {0} listed problems of this kind, as one step").format(same)
        self.mend_all.setAccessibleName(tip)
        set_tip(self.mend_all, tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().surface)
        painter.fillRect(0, 0, self.width(), 1, current().line)
        painter.end()

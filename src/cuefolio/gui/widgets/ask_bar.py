# SPDX-License-Identifier: GPL-3.0-or-later
"""A question on the page that blocks nothing: one sentence, and a button for each answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cuefolio.gui.widgets.labels import PlainLabel

Answer = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class _Question:
    key: str
    sentence: str
    answers: tuple[Answer, ...]
    kind: str


class AskBar(QFrame):
    """Put it into a layout; hidden while there is no question. Questions wait for each other.

    Work goes on around it: nothing is modal, the focus stays where it is. Screen readers are told.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: list[_Question] = []
        self.setProperty("notice", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = PlainLabel("", self, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._count = PlainLabel("", self, role="small")
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self.buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addLayout(self._row)
        self.hide()

    def ask(self, key: str, sentence: str, answers: Sequence[Answer], *, kind: str = "warning") -> None:
        """Ask behind the questions that wait; one of the same ``key`` gives way to this one.

        ``answers`` are (label, function); the function is called when its button is pressed.
        """
        question = _Question(key, sentence, tuple(answers), kind)
        keys = [waiting.key for waiting in self._questions]
        if key in keys:
            self._questions[keys.index(key)] = question
        else:
            self._questions.append(question)
        self._show()

    def drop(self, beginning: str) -> None:
        """Withdraw the questions whose key begins so."""
        left = [question for question in self._questions if not question.key.startswith(beginning)]
        if left != self._questions:
            self._questions = left
            self._show()

    def sentence(self) -> str:
        """What is asked now, "" for nothing."""
        return self._questions[0].sentence if self._questions else ""

    def _show(self) -> None:
        inside = any(button.hasFocus() for button in self.buttons)
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QPushButton):
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        if not self._questions:
            if inside:
                self.focusNextChild()
            self.hide()
            return
        question = self._questions[0]
        self.setProperty("notice", question.kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(question.sentence)
        for label, call in question.answers:
            button = QPushButton(label, self)
            button.setAutoDefault(False)
            button.setAccessibleDescription(question.sentence)
            button.clicked.connect(lambda _checked=False, call=call: self._answer(call))
            self._row.addWidget(button)
            QWidget.setTabOrder(self.buttons[-1] if self.buttons else self, button)
            self.buttons.append(button)
        waiting = len(self._questions) - 1
        self._count.setText(self.tr("{0} more").format(waiting) if waiting else "")
        self._count.setVisible(bool(waiting))
        self._row.addStretch(1)
        self._row.addWidget(self._count)
        self.setAccessibleName(question.sentence)
        self.show()
        if inside:
            self.buttons[0].setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _answer(self, call: Callable[[], object]) -> None:
        self._questions.pop(0)
        self._show()
        call()
        self.answered.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions that a merge asks: one answer each, none taken by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.merging import Conflict
from cuefolio.gui.dialogs import merge_words
from cuefolio.gui.widgets.labels import LONGEST, PlainLabel
from cuefolio.gui.words import counted

_MANY = 3
"""From this many questions of one kind on they can be answered alike."""


class MergeQuestions(QWidget):
    """A block a question. ``changed`` tells that one was answered."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._conflicts: tuple[Conflict, ...] = ()
        self._answers: dict[str, str] = {}
        self._groups: dict[str, QButtonGroup] = {}
        self._body: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Ask these; what was answered before stays answered where the answer is still one."""
        if tuple(conflicts) == self._conflicts:
            return
        self._conflicts = tuple(conflicts)
        known = {c.id: {o.id for o in c.options} for c in conflicts}
        self._answers = {key: a for key, a in self._answers.items() if a in known.get(key, ())}
        self._build()

    def unanswered(self) -> int:
        """How many questions are open."""
        return len(self._conflicts) - len(self._answers)

    def answers(self) -> dict[str, str]:
        """The chosen option of each question, by its id."""
        return dict(self._answers)

    def choose(self, conflict_id: str, option_id: str) -> None:
        """Answer a question, as a click on the option does."""
        for button in self._groups[conflict_id].buttons():
            if button.property("option") == option_id:
                button.setChecked(True)

    def focus_first(self) -> None:
        """Give the keyboard to the first question."""
        for group in self._groups.values():
            group.buttons()[0].setFocus()
            return

    def _build(self) -> None:
        if self._body is not None:
            self._body.deleteLater()
        self._groups.clear()
        self.setVisible(bool(self._conflicts))
        self._body = QWidget(self)
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        heading = self.tr("To settle: {0}").format(counted(len(self._conflicts), "conflict"))
        rows.addWidget(PlainLabel(heading, self._body, role="key"))
        if len(self._conflicts) >= _MANY:
            rows.addLayout(self._all_alike())
        for conflict in self._conflicts:
            rows.addWidget(self._block(conflict))
        self._layout.addWidget(self._body)

    def _all_alike(self) -> QHBoxLayout:
        """Buttons that answer every question as one of the entries says."""
        row = QHBoxLayout()
        row.setSpacing(6)
        entries = {o.entry_id: o.entry for c in self._conflicts for o in c.options if o.entry_id}
        for key, name in list(entries.items())[:4]:
            button = QPushButton(self.tr("All as for {0}").format(name[:40]).replace("&", "&&"), self._body)
            button.clicked.connect(lambda _checked=False, key=key: self._answer_all(key))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _answer_all(self, entry_id: str) -> None:
        for conflict in self._conflicts:
            option = next((o for o in conflict.options if o.entry_id == entry_id), None)
            if option is not None:
                self.choose(conflict.id, option.id)

    def _block(self, conflict: Conflict) -> QFrame:
        block = QFrame(self._body)
        block.setProperty("surface", True)
        inside = QVBoxLayout(block)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(4)
        asked = merge_words.question(conflict)
        inside.addWidget(PlainLabel(asked[:LONGEST], block, wrap=True))
        group = QButtonGroup(block)
        for option in conflict.options:
            said = merge_words.answer(conflict, option)
            button = _Answer(said, block)
            button.setAccessibleDescription(asked)
            button.setProperty("option", option.id)
            button.setChecked(self._answers.get(conflict.id) == option.id)
            button.toggled.connect(
                lambda on, conflict=conflict.id, option=option.id: self._answered(on, conflict, option)
            )
            group.addButton(button)
            inside.addWidget(button)
        self._groups[conflict.id] = group
        return block

    def _answered(self, on: bool, conflict: str, option: str) -> None:
        if on:
            self._answers[conflict] = option
            self.changed.emit()


class _Answer(QRadioButton):
    """A radio button whose words may be long: they are cut with an ellipsis and told in full as a tip."""

    def __init__(self, text: str, parent: QWidget) -> None:
        from cuefolio.gui.widgets.labels import set_tip

        short = text if len(text) <= 90 else text[:89] + "…"
        super().__init__(short.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        set_tip(self, text)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging entries: which one stays, what it says, what moves, and what has to be settled before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.merging import FieldChoice, MergePreview
from cuefolio.gui.dialogs import merge_words
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.merge_questions import MergeQuestions
from cuefolio.gui.panels.entry_card_tree import UsesTree
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import shown_value
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import LONGEST, PlainLabel, set_tip
from cuefolio.gui.words import counted, field_label

_LONGEST_CHOICE = 80
_NUMBERS = ("ipi", "iswc", "isrc")
"""Two different ones are usually two different things."""


class MergeDialog(CatalogDialog):
    """Nothing happens before the button is pressed; then it is one step that can be undone."""

    merged = Signal(str)
    """Key of the entry that stayed."""

    def __init__(
        self,
        session: CatalogSession,
        kind: str,
        ids: Sequence[str],
        parent: QWidget | None = None,
        *,
        keep: str = "",
    ) -> None:
        """``keep`` is proposed to stay; without it the one that is used most."""
        super().__init__(
            session, self.tr("Merge {0}").format(counted(len(ids), kind)), QSize(860, 620), parent
        )
        self.kind = kind
        self.ids = list(dict.fromkeys(ids))
        self.keep = keep or self.ids[0]
        self._may_choose = not keep
        self.preview: MergePreview | None = None
        self._values: dict[str, str] = {}
        """What the person chose instead of what is proposed."""
        self._done = False
        self.keeping = QButtonGroup(self)
        self.field_choices: dict[str, ChoiceField] = {}
        self.questions = MergeQuestions(self)
        self.questions.changed.connect(self._show_state)
        self.moving = UsesTree(self, name=self.tr("What moves"))
        self.warning = PlainLabel("", self, role="warning", wrap=True)
        self.warning.hide()
        self.sentence = PlainLabel("", self, role="dim", wrap=True)
        self._keep_place, self._field_place = QVBoxLayout(), QGridLayout()
        self._lay_out()
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.merge_button = self.add_button(self.tr("Merge"), primary=True)
        self.merge_button.clicked.connect(self._merge)
        self.merge_button.setEnabled(False)
        self._ask()

    def _lay_out(self) -> None:
        self._keep_place.setSpacing(4)
        self._field_place.setHorizontalSpacing(12)
        self._field_place.setVerticalSpacing(6)
        self._field_place.setColumnStretch(1, 1)
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(6)
        rows.addWidget(PlainLabel(self.tr("Which one stays?"), left, role="key"))
        rows.addLayout(self._keep_place)
        rows.addSpacing(8)
        self._facts_heading = PlainLabel(self.tr("What it says then"), left, role="key")
        rows.addWidget(self._facts_heading)
        rows.addLayout(self._field_place)
        rows.addWidget(self.warning)
        rows.addSpacing(8)
        rows.addWidget(self.questions)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        left.setAutoFillBackground(False)
        area.setWidget(left)
        right = QFrame(self)
        right.setProperty("surface", True)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.moving)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(area, 6)
        both.addWidget(right, 5)
        self.content.addLayout(both, 1)
        self.content.addWidget(self.sentence)

    # reading

    def catalog_changed(self, change: object) -> None:
        """Somebody changed something: what moves may be different now."""
        if not self._done:
            self._ask()

    def _ask(self) -> None:
        others = [key for key in self.ids if key != self.keep]
        self.session.read(
            "merging.preview",
            self.kind,
            self.keep,
            others,
            done=self._take,
            failed=self._failed,
            key=f"merge-{id(self)}",
            receiver=self,
        )

    def _failed(self, error: BaseException) -> None:
        self.preview = None
        self.merge_button.setEnabled(False)
        self.refuse(error)

    def _take(self, preview: MergePreview) -> None:
        if preview.rows[0].id != self.keep:
            return
        if self._may_choose:
            self._may_choose = False
            most_used = max(preview.rows, key=lambda row: row.uses)
            if most_used.uses > preview.rows[0].uses:
                self.keep = most_used.id
                self._ask()
                return
        first = self.preview is None
        self.preview = preview
        if first:
            self._show_entries(preview)
        self._show_fields(preview)
        self.questions.show_conflicts(preview.conflicts)
        self.moving.show_sections(merge_words.moving(preview))
        self._show_state()
        if first:
            self._focus_first()

    def _focus_first(self) -> None:
        if self.preview is not None and self.preview.conflicts:
            self.questions.focus_first()
        else:
            self.merge_button.setFocus()

    # which one stays

    def _show_entries(self, preview: MergePreview) -> None:
        for row in preview.rows:
            button = QRadioButton(row.name[:_LONGEST_CHOICE].replace("&", "&&"), self)
            button.setChecked(row.id == self.keep)
            facts = merge_words.facts_of(row)
            button.setAccessibleDescription(facts)
            set_tip(button, row.name)
            button.toggled.connect(partial(self._choose, row.id))
            self.keeping.addButton(button)
            self._keep_place.addWidget(button)
            note = PlainLabel(facts, self, role="small", wrap=True)
            note.setContentsMargins(22, 0, 0, 4)
            self._keep_place.addWidget(note)

    def _choose(self, key: str, on: bool) -> None:
        if on and key != self.keep:
            self.keep = key
            self._values.clear()
            self.merge_button.setEnabled(False)
            self._ask()

    # what it says

    def _show_fields(self, preview: MergePreview) -> None:
        while (item := self._field_place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.field_choices.clear()
        described = {field.name: field for field in ENTRY_KINDS[self.kind].fields}
        shown = [choice for choice in preview.fields if choice.values or choice.together]
        self._facts_heading.setVisible(bool(shown))
        for line, choice in enumerate(shown):
            field = described[choice.field]
            options = self._options(choice)
            if len(options) > 1:
                labels = [(value, shown_value(field, value)[:_LONGEST_CHOICE]) for value in options]
                control: QWidget = self._choice(choice, labels, field_label(field))
            else:
                control = PlainLabel(shown_value(field, choice.chosen)[:LONGEST], self, wrap=True)
            label = PlainLabel(field_label(field), self, role="dim", buddy=control)
            top = (
                Qt.AlignmentFlag.AlignTop
                if isinstance(control, PlainLabel)
                else Qt.AlignmentFlag.AlignVCenter
            )
            self._field_place.addWidget(label, line, 0, top)
            self._field_place.addWidget(control, line, 1)
        differing = [field_label(described[c.field]) for c in shown if c.field in _NUMBERS and c.is_conflict]
        self.warning.setVisible(bool(differing))
        if differing:
            self.warning.setText(
                self.tr(
                    "Their {0} differ: these are probably not the same. Merge them only if you know better."
                ).format(", ".join(differing))
            )

    def _options(self, choice: FieldChoice) -> list[str]:
        """What can be chosen: each value, all of them together, and for works the titles they had."""
        return list(dict.fromkeys(filter(None, (choice.chosen, *choice.values, choice.together))))

    def _choice(self, choice: FieldChoice, labels: list[tuple[str, str]], name: str) -> ChoiceField:
        control = ChoiceField(
            [(value, " ".join(text.split())) for value, text in labels], self, name=name, unknown=False
        )
        control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        control.set_value(self._values.get(choice.field, choice.chosen))
        control.committed.connect(partial(self._choose_value, choice.field))
        self.field_choices[choice.field] = control
        return control

    def _choose_value(self, field: str, value: object) -> None:
        self._values[field] = str(value or "")

    # merging

    def _show_state(self) -> None:
        if self.preview is None:
            return
        left = self.questions.unanswered()
        self.merge_button.setEnabled(not left and not self._done)
        if left:
            self.sentence.setText(self.tr("Settle {0} first.").format(counted(left, "conflict")))
        else:
            self.sentence.setText(merge_words.summary(self.preview))

    def _merge(self) -> None:
        if self.preview is None or self._done or self.questions.unanswered():
            return
        self._done = True
        self.merge_button.setEnabled(False)
        self.session.write(
            "merging.merge",
            self.kind,
            self.keep,
            [key for key in self.ids if key != self.keep],
            dict(self._values),
            self.questions.answers(),
            done=self._finish,
            failed=self._not_merged,
            receiver=self,
        )

    def _finish(self, _change: Any) -> None:
        self.merged.emit(self.keep)
        self.accept()

    def _not_merged(self, error: BaseException) -> None:
        self._done = False
        self.refuse(error)
        # What stands in the way may be new: ask again.
        self._ask()

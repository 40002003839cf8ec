# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules by which lines of the cue table are coloured."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain import cue_conditions as ask
from cuefolio.domain.cue_conditions import Condition
from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME, CueField, Kind
from cuefolio.gui.delegates.roles import TINTS
from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.icons import icon
from cuefolio.gui.models.row_marks import MOST_RULES, ColourRule
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import field_label, sentence_for

_NOTHING = ""
_EXAMPLES = {
    Kind.DURATION: ("0:05", "0:30..2:00"),
    Kind.INTEGER: ("5", "4..7"),
    Kind.TIMECODE: ("01:10:00:00", "01:00:00:00..01:10:00:00"),
}
"""What a value, and a range, of a kind look like."""


class _ConditionLine(QWidget):
    """Field, operator and value of one condition. ``optional``: there may be no field."""

    changed = Signal()

    def __init__(self, optional: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QComboBox(self)
        self.field.setAccessibleName(self.tr("Second field") if optional else self.tr("Field"))
        if optional:
            self.field.addItem(self.tr("(nothing more)"), _NOTHING)
        for field in CUE_FIELDS:
            self.field.addItem(field_label(field), field.name)
        self.operator = QComboBox(self)
        self.operator.setAccessibleName(self.tr("Comparison"))
        self.text = QLineEdit(self)
        self.text.setMaxLength(200)
        self.text.setAccessibleName(self.tr("Value"))
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Value"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        value = QWidget(self)
        inside = QHBoxLayout(value)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.text)
        inside.addWidget(self.choice)
        for column, part in enumerate((self.field, self.operator, value)):
            keeps = part.sizePolicy()
            keeps.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            keeps.setRetainSizeWhenHidden(True)
            part.setSizePolicy(keeps)
            part.setMinimumWidth(90)
            layout.addWidget(part, 4 if column == 0 else 3)
        self.field.currentIndexChanged.connect(self._field_chosen)
        self.operator.currentIndexChanged.connect(self._operator_chosen)
        self.text.textChanged.connect(self.changed)
        self.choice.currentIndexChanged.connect(self.changed)
        self._field_chosen()

    def _chosen(self) -> CueField | None:
        return FIELD_BY_NAME.get(str(self.field.currentData() or ""))

    def _word(self, operator: str, field: CueField) -> str:
        if operator == ask.LESS:
            by_kind = {Kind.DURATION: self.tr("is shorter than"), Kind.TIMECODE: self.tr("is before")}
            return by_kind.get(field.kind, self.tr("is less than"))
        if operator == ask.AT_LEAST:
            late = field.kind is Kind.TIMECODE
            return self.tr("is not before") if late else self.tr("is at least")
        return {
            ask.CONTAINS: self.tr("holds"),
            ask.LACKS: self.tr("does not hold"),
            ask.IS: self.tr("is"),
            ask.IS_NOT: self.tr("is not"),
            ask.BETWEEN: self.tr("is between"),
            ask.EMPTY: self.tr("is empty"),
            ask.FILLED: self.tr("is not empty"),
        }[operator]

    def _field_chosen(self) -> None:
        field = self._chosen()
        for widget in (self.operator, self.choice):
            widget.blockSignals(True)
            widget.clear()
        if field is not None:
            for operator in ask.operators_for(field):
                self.operator.addItem(self._word(operator, field), operator)
            if field.kind is Kind.FLAG:
                self.choice.addItem(sentence_for("flag.true"), "yes")
                self.choice.addItem(sentence_for("flag.false"), "no")
            for code in field.choices:
                self.choice.addItem(sentence_for(f"{field.name}.{code}"), code)
        for widget in (self.operator, self.choice):
            widget.blockSignals(False)
        self._operator_chosen()

    def _operator_chosen(self) -> None:
        field, operator = self._chosen(), self.operator.currentData()
        self.operator.setVisible(field is not None)
        valued = field is not None and operator not in (ask.EMPTY, ask.FILLED)
        chosen = field is not None and field.kind in (Kind.CHOICE, Kind.FLAG)
        self.choice.setVisible(valued and chosen)
        self.text.setVisible(valued and not chosen)
        single, both = _EXAMPLES.get(field.kind if field is not None else Kind.LINE, ("", ""))
        self.text.setPlaceholderText(both if operator == ask.BETWEEN else single)
        self.changed.emit()

    def show_condition(self, condition: Condition | None) -> None:
        """Show a condition, or none."""
        self.field.setCurrentIndex(max(self.field.findData(condition.field if condition else _NOTHING), 0))
        if condition is not None:
            self.operator.setCurrentIndex(max(self.operator.findData(condition.operator), 0))
            self.text.setText(condition.value)
            self.choice.setCurrentIndex(max(self.choice.findData(condition.value), 0))

    def condition(self) -> Condition | None:
        """The condition, None without a field."""
        field, operator = self._chosen(), str(self.operator.currentData() or "")
        if field is None:
            return None
        if operator in (ask.EMPTY, ask.FILLED):
            return Condition(field.name, operator)
        chosen = field.kind in (Kind.CHOICE, Kind.FLAG)
        value = str(self.choice.currentData()) if chosen else self.text.text().strip()
        return Condition(field.name, operator, value)

    def problem(self) -> str:
        """Why the condition cannot be used, "" when it can."""
        condition, field = self.condition(), self._chosen()
        if condition is None or field is None or ask.is_complete(condition, field):
            return ""
        return self.tr("“{0}” needs a value to compare {1} with; type one.").format(
            self.operator.currentText(), field_label(field)
        )

    def said(self) -> str:
        """The condition in words."""
        if self._chosen() is None:
            return ""
        condition = self.condition()
        field = self._chosen()
        assert condition is not None and field is not None
        if condition.operator in (ask.EMPTY, ask.FILLED):
            return self.tr("{0} {1}").format(field_label(field), self.operator.currentText())
        value = self.choice.currentText() if self.choice.isVisibleTo(self) else condition.value
        return self.tr("{0} {1} {2}").format(field_label(field), self.operator.currentText(), value)


class _RuleBox(QFrame):
    """One rule: its colour, one or two conditions, a way to delete it."""

    changed = Signal()
    gone = Signal(object)

    def __init__(self, rule: ColourRule, parent: QWidget) -> None:
        super().__init__(parent)
        self._more = rule.conditions[2:]
        self.number = PlainLabel("", self, role="key")
        self.tint = QComboBox(self)
        self.tint.setAccessibleName(self.tr("Colour"))
        names = {
            "amber": self.tr("Amber"),
            "red": self.tr("Red"),
            "green": self.tr("Green"),
            "blue": self.tr("Blue"),
            "violet": self.tr("Violet"),
            "grey": self.tr("Grey"),
        }
        for tint in TINTS:
            self.tint.addItem(_swatch(current().extra[f"tint_{tint}"]), names[tint], tint)
        self.tint.setCurrentIndex(TINTS.index(rule.tint))
        self.first = _ConditionLine(False, self)
        self.second = _ConditionLine(True, self)
        self.first.show_condition(rule.conditions[0])
        self.second.show_condition(rule.conditions[1] if len(rule.conditions) > 1 else None)
        self.delete = QToolButton(self)
        self.delete.setIcon(icon("trash-2", "dim"))
        self.delete.setProperty("quiet", True)
        self.delete.setAccessibleName(self.tr("Delete this rule"))
        set_tip(self.delete, self.tr("Delete this rule"))
        self.delete.clicked.connect(self._go)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(6)
        layout.addWidget(self.number, 0, 0)
        layout.addWidget(self.first, 0, 1)
        layout.addWidget(self.tint, 0, 2)
        layout.addWidget(self.delete, 0, 3)
        layout.addWidget(QLabel(self.tr("and"), self), 1, 0)
        layout.addWidget(self.second, 1, 1)
        layout.setColumnStretch(1, 1)
        for part in (self.first, self.second):
            part.changed.connect(self.changed)
        self.tint.currentIndexChanged.connect(self.changed)

    def _go(self) -> None:
        self.gone.emit(self)

    def rule(self) -> ColourRule:
        """The rule as it is set now, named after its conditions."""
        parts = [part for part in (self.first, self.second) if part.condition() is not None]
        conditions = tuple(filter(None, (part.condition() for part in parts)))
        name = self.tr(", ").join(part.said() for part in parts)
        return ColourRule((*conditions, *self._more), str(self.tint.currentData()), name)

    def problem(self) -> str:
        """Why the rule cannot be used, "" when it can."""
        return self.first.problem() or self.second.problem()


def _swatch(colour: QColor) -> QIcon:
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(current().line_strong)
    painter.setBrush(colour)
    painter.drawRoundedRect(1, 1, 13, 13, 3, 3)
    painter.end()
    return QIcon(picture)


class RowColoursDialog(Dialog):
    """Edits the rules of a view. ``chosen`` carries all of them."""

    chosen = Signal(tuple)

    def __init__(self, rules: Sequence[ColourRule], view: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Row colours"), QSize(680, 420), parent)
        self.content.addWidget(
            PlainLabel(
                self.tr(
                    "Rules of the view “{0}”. The first rule that fits colours a line; "
                    "its number stands beside the line, too."
                ).format(view),
                self,
                role="dim",
                wrap=True,
            )
        )
        inside = QWidget(self)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(4)
        self._none = PlainLabel(self.tr("No rules yet: add one of the ready-made ones, or your own."), inside)
        self._rows.addWidget(self._none)
        self._rows.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Rules"))
        self.content.addWidget(area, 1)
        self.boxes: list[_RuleBox] = []
        self.add = self.add_button(self.tr("Add a rule"), left=True)
        menu = QMenu(self.add)
        for name, conditions, tint in self._ready_made():
            menu.addAction(name).setData(ColourRule(conditions, tint))
        menu.addSeparator()
        own = menu.addAction(self.tr("Own rule"))
        own.setData(ColourRule((Condition("title", ask.CONTAINS),), "blue"))
        menu.triggered.connect(self._add)
        self.add.setMenu(menu)
        self.add_close(self.tr("Cancel"))
        self.apply = self.add_button(self.tr("Apply"), primary=True)
        self.apply.clicked.connect(self._apply)
        for rule in rules:
            self.add_rule(rule)
        self._number()

    def _ready_made(self) -> list[tuple[str, tuple[Condition, ...], str]]:
        licensed = Condition("origin", ask.IS, "licensed-song")
        return [
            (self.tr("Licensed without a publisher"), (licensed, Condition("publisher", ask.EMPTY)), "red"),
            (self.tr("Without a composer"), (Condition("composer", ask.EMPTY),), "amber"),
            (self.tr("Shorter than 5 seconds"), (Condition("duration", ask.LESS, "0:05"),), "violet"),
            (self.tr("Without a mood"), (Condition("mood", ask.EMPTY),), "grey"),
            (self.tr("Final"), (Condition("status", ask.IS, "final"),), "green"),
        ]

    def _add(self, action: QAction) -> None:
        self.add_rule(action.data())
        self.boxes[-1].first.field.setFocus()

    def add_rule(self, rule: ColourRule) -> None:
        """Add a rule behind the others."""
        if len(self.boxes) >= MOST_RULES:
            return
        box = _RuleBox(rule, self)
        box.gone.connect(self._delete)
        self._rows.insertWidget(self._rows.count() - 1, box)
        self.boxes.append(box)
        self._number()

    def _delete(self, box: _RuleBox) -> None:
        self.boxes.remove(box)
        box.hide()
        box.deleteLater()
        self._number()

    def _number(self) -> None:
        self._none.setVisible(not self.boxes)
        self.add.setEnabled(len(self.boxes) < MOST_RULES)
        for number, box in enumerate(self.boxes, start=1):
            box.number.setText(str(number))

    def _apply(self) -> None:
        problem = next(filter(None, (box.problem() for box in self.boxes)), "")
        if problem:
            self.notice.show_message(problem, kind="error")
            return
        self.chosen.emit(tuple(box.rule() for box in self.boxes))
        self.accept()

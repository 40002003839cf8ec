# SPDX-License-Identifier: GPL-3.0-or-later
"""In which format the markers go, and what that format lets one choose.

Formats share most of their options, so a choice stays when another format is taken, and until the next time.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cuefolio.errors import CuefolioError
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.registry import OptionValue, SheetOption
from cuefolio.gui.editor_export.words import how_to_read
from cuefolio.gui.exporting.format_part import word
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import LineField

_FORMAT = "editor_export/format"


class OptionsPart(QWidget):
    """``changed`` when a person takes another option, ``chosen`` when another format."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, label_width: int, settings: QSettings | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label_width, self._settings = label_width, settings
        self._formats: Mapping[str, MarkerFormat] = {}
        self._taken: dict[str, OptionValue] = {}
        """What the person chose while this is open, by the name of the option."""
        self.controls: dict[str, QWidget] = {}
        self.field = ChoiceField(name=self.tr("Format"), unknown=False)
        self.field.committed.connect(self._take)
        self.line = FieldLine(self.tr("Format"), self.field, self, label_width=label_width)
        self._options = QVBoxLayout()
        self._options.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addLayout(self._options)

    def show_formats(self, formats: Mapping[str, MarkerFormat]) -> None:
        """The formats that there are, and the one that was taken last."""
        self._formats = formats
        self.field.set_choices([(one.id, word(one.name)) for one in formats.values()])
        last = str(self._settings.value(_FORMAT, "")) if self._settings is not None else ""
        self._choose(last if last in formats else next(iter(formats)))

    def described(self) -> MarkerFormat | None:
        """The chosen format, None before the list is here."""
        return self._formats.get(self.field.value() or "")

    def options(self) -> dict[str, object]:
        """The options as they are chosen."""
        return {name: _value_of(control) for name, control in self.controls.items()}

    def stops(self) -> list[QWidget]:
        """The controls in the order of Tab."""
        return [self.field, *self.controls.values()]

    def _choose(self, format_id: str) -> None:
        self.field.set_value(format_id)
        self.line.say(how_to_read(format_id))
        while self._options.count():
            item = self._options.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.controls = {}
        for option in self._formats[format_id].options:
            control = self._control(option)
            self.controls[option.id] = control
            label = "" if option.kind == "flag" else word(option.label)
            self._options.addWidget(FieldLine(label, control, self, label_width=self._label_width))

    def _control(self, option: SheetOption) -> QWidget:
        label, about, value = word(option.label), word(option.help), self._start(option)
        if option.kind == "choice":
            choices = [(one, word(name)) for one, name in option.choices]
            choice = ChoiceField(choices, name=label, description=about, unknown=False)
            choice.set_value(str(value))
            choice.committed.connect(self._changed)
            return choice
        if option.kind == "flag":
            box = QCheckBox(label, self)
            box.setChecked(bool(value))
            box.setAccessibleDescription(about)
            set_tip(box, about)
            box.toggled.connect(self._changed)
            return box
        text = LineField(name=label, description=about)
        text.set_value(str(value))
        text.edited.connect(self._changed)
        return text

    def _start(self, option: SheetOption) -> OptionValue:
        """What was chosen last, where this format can still do it."""
        kept: object = self._taken.get(option.id)
        if kept is None and self._settings is not None:
            kept = self._settings.value(_key(option.id))
        try:
            return option.default if kept is None else option.parse(kept)
        except CuefolioError:
            return option.default

    def _take(self, format_id: object) -> None:
        self._choose(str(format_id))
        if self._settings is not None:
            self._settings.setValue(_FORMAT, str(format_id))
        self.chosen.emit()

    def _changed(self, _value: object = None) -> None:
        for name, control in self.controls.items():
            if control is self.sender():
                self._taken[name] = _value_of(control)
                if self._settings is not None:
                    self._settings.setValue(_key(name), self._taken[name])
        self.changed.emit()


def _value_of(control: QWidget) -> OptionValue:
    if isinstance(control, QCheckBox):
        return control.isChecked()
    if isinstance(control, ChoiceField):
        return control.value() or ""
    return control.text().strip() if isinstance(control, LineField) else ""


def _key(option_id: str) -> str:
    return f"editor_export/options/{option_id}"

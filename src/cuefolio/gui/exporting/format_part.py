# SPDX-License-Identifier: GPL-3.0-or-later
"""In which format the sheet goes out, and what may be chosen about that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.formats.registry import SheetFormat, SheetOption
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import LineField

_FILES = {"workbook": "*.xlsx *.xlsm", "template": "*.typ"}
"""Options that name a file of the person's own, and how such files end."""


class FileField(QWidget):
    """The path of a file of the person's own, typed or chosen."""

    committed = Signal(str)

    def __init__(self, name: str, about: str, endings: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._endings = name, endings
        self.field = LineField(self, name=name, description=about)
        self.field.committed.connect(self._typed)
        self.button = QPushButton(self.tr("Browse…"), self)
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(self.tr("Browse for {0}").format(name))
        self.button.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.field)

    def text(self) -> str:
        """The path, "" for none."""
        return self.field.text().strip()

    def set_text(self, path: str) -> None:
        """Show a path."""
        self.field.set_value(path)
        set_tip(self.field, path)

    def _typed(self, text: str) -> None:
        set_tip(self.field, text)
        self.committed.emit(text.strip())

    def _browse(self) -> None:
        dialog = QFileDialog(self, self._name, str(Path(self.text()).parent) if self.text() else "")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{self._name} ({self._endings})")
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.set_text(path)
        self.committed.emit(path)


class FormatField(ChoiceField):
    """The formats that carry a profile first, all others below a line."""

    def show_groups(self, first: Sequence[tuple[str, str]], others: Sequence[tuple[str, str]]) -> None:
        """Show two groups of ``(id, label)``."""
        self.set_choices([*first, *others])
        if first and others:
            self.insertSeparator(len(first))


class FormatPart(QWidget):
    """``changed`` when a person takes another option, ``chosen`` when another format. File names are
    remembered in the settings."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(
        self, label_width: int, settings: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label_width, self._settings = label_width, settings
        self.formats: Mapping[str, SheetFormat] = {}
        self._controls: dict[str, QWidget] = {}
        self.field = FormatField(name=self.tr("Format"), unknown=False)
        self.field.committed.connect(self._take)
        self.rollup = QCheckBox(self.tr("Roll up commissioned score"), self)
        about = self.tr("Commissioned cues of one usage and the same authors become one line.")
        self.rollup.setAccessibleDescription(about)
        self.rollup.toggled.connect(self.changed)
        self.rollup_line = FieldLine("", self.rollup, self, label_width=label_width)
        self.rollup_line.say(about)
        self.rollup_line.hide()
        self._options = QVBoxLayout()
        self._options.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(FieldLine(self.tr("Format"), self.field, self, label_width=label_width))
        layout.addLayout(self._options)
        layout.addWidget(self.rollup_line)

    def show_formats(self, formats: Mapping[str, SheetFormat], usual: Sequence[str], *, rollup: bool) -> None:
        """The formats that there are, those that carry the recipient's profile (``usual``) first, and whether
        the recipient takes a roll-up."""
        self.formats = formats
        first = [formats[name] for name in usual if name in formats]
        others = [one for one in formats.values() if one not in first]
        self.field.show_groups([_entry(one) for one in first], [_entry(one) for one in others])
        self.rollup_line.setVisible(rollup)
        if not rollup:
            self.rollup.setChecked(False)

    def choose(self, format_id: str) -> None:
        """Show a format with its options as they are at first."""
        described = self.formats[format_id]
        self.field.set_value(format_id)
        while self._options.count():
            item = self._options.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._controls = {}
        for option in described.options:
            control = self._control(option)
            self._controls[option.id] = control
            label = "" if option.kind == "flag" else word(option.label)
            line = FieldLine(label, control, self, label_width=self._label_width)
            line.say(word(option.help))
            self._options.addWidget(line)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes down the lines: Qt would come to the new ones last."""
        before: QWidget = self.field
        for control in [*self._controls.values(), self.rollup]:
            stops = [control.field, control.button] if isinstance(control, FileField) else [control]
            for stop in stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def described(self) -> SheetFormat | None:
        """The chosen format, None before the list is here."""
        return self.formats.get(self.field.value() or "")

    def options(self) -> dict[str, object]:
        """The options as they are chosen."""
        found: dict[str, object] = {}
        for name, control in self._controls.items():
            if isinstance(control, QCheckBox):
                found[name] = control.isChecked()
            elif isinstance(control, ChoiceField):
                found[name] = control.value()
            elif isinstance(control, FileField):
                found[name] = control.text()
            elif isinstance(control, LineField):
                found[name] = control.text().strip()
        return found

    def _take(self, format_id: object) -> None:
        self.choose(str(format_id))
        self.chosen.emit(str(format_id))

    def _control(self, option: SheetOption) -> QWidget:
        label, about = word(option.label), word(option.help)
        if option.kind == "choice":
            choices = [(value, word(name)) for value, name in option.choices]
            choice = ChoiceField(choices, name=label, description=about, unknown=False)
            choice.set_value(str(option.default))
            choice.committed.connect(self._changed)
            return choice
        if option.kind == "flag":
            box = QCheckBox(label, self)
            box.setChecked(bool(option.default))
            box.setAccessibleDescription(about)
            box.toggled.connect(self._changed)
            return box
        if option.id in _FILES:
            file = FileField(label, about, _FILES[option.id])
            file.set_text(self._remembered(option.id) or str(option.default))
            file.committed.connect(self._file_chosen)
            return file
        text = LineField(name=label, description=about)
        text.set_value(str(option.default))
        text.committed.connect(self._changed)
        return text

    def _changed(self, _value: object = None) -> None:
        self.changed.emit()

    def _file_chosen(self, path: str) -> None:
        names = [name for name, control in self._controls.items() if control is self.sender()]
        if self._settings is not None and names:
            self._settings.setValue(self._key(names[0]), path)
        self.changed.emit()

    def _remembered(self, option_id: str) -> str:
        return str(self._settings.value(self._key(option_id), "")) if self._settings is not None else ""

    def _key(self, option_id: str) -> str:
        return f"export/{self.field.value()}/{option_id}"


def word(text: str) -> str:
    """What a format says of itself, in the language of the window."""
    return QCoreApplication.translate("Formats", text) if text else ""


def _entry(described: SheetFormat) -> tuple[str, str]:
    return described.id, f"{word(described.name)}  ({described.suffix})"

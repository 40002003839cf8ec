# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a production as controls, from their description; texts in, texts out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.domain.fields import Kind
from cuefolio.domain.film import FILM_FIELDS, Film, FilmField
from cuefolio.domain.identifiers import canonical
from cuefolio.domain.timecode import RATES, parse_timecode, rate_from_id
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.identifier_flag import SCHEMES, IdentifierFlag
from cuefolio.gui.widgets.integer_field import IntegerField
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.text_field import TextField
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.words import field_help, field_label, sentence_for
from cuefolio.messages import templates

DEFAULT_RATE = "24"
LABEL_WIDTH = 148
_KNOWN = {"kind", "rate"}
"""Choices that always have a value."""
_PLACEHOLDERS = {"start": "00:00:00:00", "duration": "1:34:12", "year": "1968", "cut_name": "Original"}


class FilmForm(QObject):
    """One FieldLine for every field of a production. ``rate_changed`` follows the frame rate."""

    rate_changed = Signal(object)

    def __init__(self, film: Film | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.rate = film.rate if film is not None else rate_from_id(DEFAULT_RATE)
        self.lines: dict[str, FieldLine] = {}
        self._initial: dict[str, str] = {}
        for field in FILM_FIELDS:
            control = self._control(field)
            line = FieldLine(field_label(field), control, parent, label_width=LABEL_WIDTH)
            if isinstance(control, LineField | TextField):
                control.error_changed.connect(line.show_error)
            if isinstance(control, LineField) and field.name in SCHEMES:
                line.add_under(IdentifierFlag(SCHEMES[field.name], control, line, tidy=True))
            self.lines[field.name] = line
            self._set(control, film.values[field.name] if film is not None else None, field.name)
            self._initial[field.name] = "" if film is None else self.text(field.name)
        rate = self.lines["rate"].control
        assert isinstance(rate, ChoiceField)
        rate.committed.connect(self._take_rate)

    def _control(self, field: FilmField) -> QWidget:
        name, description = field_label(field), field_help(field.help)
        hint = _PLACEHOLDERS.get(field.name, "")
        if field.name == "rate":
            rates = [(rate.id, rate.label) for rate in RATES]
            return ChoiceField(rates, name=name, description=description, unknown=False)
        if field.kind is Kind.CHOICE:
            choices = [(code, _word(field.name, code)) for code in field.choices]
            return ChoiceField(choices, name=name, description=description, unknown=field.name not in _KNOWN)
        if field.kind is Kind.TEXT:
            return TextField(name=name, description=description, min_lines=3)
        if field.kind is Kind.INTEGER:
            return IntegerField(name=name, description=description, placeholder=hint, least=0, most=9999)
        if field.kind in (Kind.TIMECODE, Kind.DURATION):
            mode = "duration" if field.kind is Kind.DURATION else "absolute"
            return TimecodeField(self.rate, mode=mode, name=name, description=description, placeholder=hint)
        return LineField(name=name, description=description, placeholder=hint)

    def _set(self, control: QWidget, value: object, name: str) -> None:
        if isinstance(control, TimecodeField):
            control.set_frames(value if isinstance(value, int) else None)
        elif isinstance(control, ChoiceField):
            defaults = {"kind": "film", "rate": DEFAULT_RATE}
            control.set_value(str(value) if value else defaults.get(name))
        elif isinstance(control, LineField | TextField):
            text = "" if value is None else str(value)
            control.set_value(canonical(SCHEMES[name], text) if text and name in SCHEMES else text)

    def fill(self, values: Mapping[str, str]) -> None:
        """Put texts into the fields of a new production, as if they had been typed."""
        rate = values.get("rate")
        control = self.lines["rate"].control
        if rate and isinstance(control, ChoiceField):
            control.set_value(rate)
            self._take_rate(rate)
        for name, text in values.items():
            control = self.lines[name].control
            if isinstance(control, TimecodeField):
                control.set_frames(parse_timecode(text, self.rate))
            elif isinstance(control, ChoiceField | LineField | TextField):
                control.set_value(text)

    def text(self, name: str) -> str:
        """What the control of a field holds now, as it would be typed."""
        control = self.lines[name].control
        if isinstance(control, ChoiceField):
            return control.value() or ""
        assert isinstance(control, LineField | TextField)
        return control.text().strip()

    def changed(self) -> dict[str, str]:
        """Texts of the fields that differ from what is stored (all that hold something, for a new one)."""
        now = {field.name: self.text(field.name) for field in FILM_FIELDS}
        return {name: text for name, text in now.items() if text != self._initial[name]}

    def first_refused(self) -> str | None:
        """The first field whose own control refuses its text; each of them says why."""
        refused = [
            name
            for name, line in self.lines.items()
            if isinstance(line.control, LineField) and not line.control.accepts()
        ]
        return refused[0] if refused else None

    def _take_rate(self, rate_id: object) -> None:
        """Timecodes keep the numbers that stand on the picture; only their frames are counted anew."""
        old, self.rate = self.rate, rate_from_id(str(rate_id))
        for line in self.lines.values():
            control = line.control
            if isinstance(control, TimecodeField):
                text = control.text()
                control.set_rate(self.rate)
                control.setText(text)
        if old != self.rate:
            self.rate_changed.emit(self.rate)


def _word(vocabulary: str, code: str) -> str:
    """The word for a code; the code itself where it is one already (the versions of a cut)."""
    name = f"{vocabulary}.{code}"
    return sentence_for(name) if name in templates() else code

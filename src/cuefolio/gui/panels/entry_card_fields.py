# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts of one entry, or of several at once, as fields that are typed into."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cuefolio.domain.fields import Kind
from cuefolio.domain.library import EntryField, EntryKind, LibraryRow
from cuefolio.gui.dialogs.colour_dialog import choose_colour
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import choices_of, refusal
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.completing import Completing, Reply
from cuefolio.gui.widgets.identifier_flag import SCHEMES, IdentifierFlag
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.text_field import TextField
from cuefolio.gui.words import field_label

_OWN = (
    "name", "title", "ipi", "ipi_base", "isni", "iswc", "isrc", "ean", "number", "track_number",
    "society_work_number", "arrangement_of",
)  # fmt: skip
"""What belongs to one entry and is not set for several at once."""
_WITH_SERVICE = {"arrangement_of": ("works.set_arrangement_of", "work")}
"""Fields without a column that a service of their own stores: the service, and what completes them."""
_SQUARE = 14


class ColourField(QPushButton):
    """The colour of a mood or theme; pressing it asks for another one."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self._value = ""
        self.setAccessibleName(name)
        self.setIconSize(QSize(_SQUARE, _SQUARE))
        self.setProperty("left", True)
        self.clicked.connect(lambda _checked=False: choose_colour(self._value, self, self._choose))

    def set_value(self, value: str | None) -> None:
        """Show a colour, "" for none."""
        self._value = value or ""
        colour = QColor(self._value)
        self.setText(self._value if colour.isValid() else self.tr("None yet"))
        picture = QPixmap(_SQUARE * 2, _SQUARE * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(QColor(0, 0, 0, 0))
        if colour.isValid():
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(colour)
            painter.setPen(QColor(0, 0, 0, 0))
            painter.drawRoundedRect(0, 0, _SQUARE, _SQUARE, 3, 3)
            painter.end()
        self.setIcon(QIcon(picture) if colour.isValid() else QIcon())

    def set_mixed(self) -> None:
        """Several entries have different ones."""
        self._value = ""
        self.setIcon(QIcon())
        self.setText(self.tr("different ones"))

    def _choose(self, colour: str) -> None:
        self.set_value(colour)
        self.committed.emit(colour)


Control = LineField | TextField | ChoiceField | ColourField


class EntryFields(QWidget):
    """A line a field of a kind. ``edited`` tells of an edit that was stored: field and text."""

    edited = Signal(str, str)
    refused = Signal(str, str, object)
    """Field, text and the error of an edit that was not stored."""

    def __init__(self, session: CatalogSession, kind: EntryKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.kind = kind
        self._ids: list[str] = []
        self._shown: dict[str, str] = {}
        self.lines: dict[str, FieldLine] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for described in kind.fields:
            if described.editable or described.name in _WITH_SERVICE:
                control = self._control(described)
                line = FieldLine(field_label(described), control, self, label_width=92)
                if isinstance(control, LineField) and described.name in SCHEMES:
                    line.add_under(IdentifierFlag(SCHEMES[described.name], control, self))
                self.lines[described.name] = line
                layout.addWidget(line)
        layout.addStretch(1)

    def _control(self, described: EntryField) -> Control:
        label = field_label(described)
        if described.name == "colour":
            control: Control = ColourField(name=label)
        elif described.kind is Kind.CHOICE:
            control = ChoiceField(choices_of(described), name=label)
        elif described.kind is Kind.TEXT:
            control = TextField(name=label)
        else:
            control = LineField(name=label)
            _service, suggests = _WITH_SERVICE.get(described.name, ("", described.suggests))
            if suggests:
                Completing(control, partial(self._suggest, suggests))
        control.committed.connect(partial(self._commit, described.name))
        return control

    def _suggest(self, library: str, typed: str, reply: Reply) -> None:
        self.session.read(
            "library.suggest", library, typed, done=reply, key=f"fields-{id(self)}", receiver=self
        )

    def control(self, name: str) -> Any:
        """The control of a field."""
        return self.lines[name].control

    def show_rows(self, rows: Sequence[LibraryRow], *, other: bool) -> None:
        """Show entries; ``other``: other ones than before, so that what was typed is given up."""
        self._ids = [row.id for row in rows]
        for name, line in self.lines.items():
            line.setVisible(len(rows) == 1 or name not in _OWN)
            control: Any = line.control
            values = {row.values[name] for row in rows}
            control.setEnabled(not self.session.read_only)
            if other:
                line.show_error("")
            if len(values) > 1:
                self._shown[name] = ""
                if other or not _is_dirty(control):
                    control.set_mixed()
                continue
            value = next(iter(values), "")
            self._shown[name] = value
            if other or not hasattr(control, "refresh_value"):
                if other or not _is_dirty(control):
                    control.set_value((value or None) if isinstance(control, ChoiceField) else value)
            elif not (name in _WITH_SERVICE and line.error.text()):
                control.refresh_value(value)

    def _commit(self, name: str, value: object) -> None:
        text = "" if value is None else str(value)
        line, ids = self.lines[name], list(self._ids)
        line.show_error("")

        def failed(error: BaseException) -> None:
            line.show_error(refusal(error))
            if not isinstance(line.control, LineField | TextField):
                line.control.set_value(self._shown[name] or None)  # type: ignore[attr-defined]
            self.refused.emit(name, text, error)

        service: str = "library.edit"
        arguments: tuple[object, ...] = (self.kind.id, ids, {name: text})
        if name in _WITH_SERVICE:
            service, arguments = _WITH_SERVICE[name][0], (ids[0], text)
        self.session.write(
            service,
            *arguments,
            done=lambda _change: self.edited.emit(name, text),
            failed=failed,
            receiver=self,
        )


def _is_dirty(control: Any) -> bool:
    return bool(control.is_dirty()) if hasattr(control, "is_dirty") else False

# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of a form: a label, a control, and what there is to say about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.tri_state_field import TriStateField

LABEL_WIDTH = 100
"""Px at the usual font size; a larger font gets more."""
USUAL_FONT = 12.5


def scaled(width: int) -> int:
    """A width in px that grows with the font size of the theme."""
    return round(width * max(current().font_size / USUAL_FONT, 1.0))


class FieldLine(QWidget):
    """A label beside a control, with a note and an error under the control when there is something to say.

    ``beside`` is a small widget on the same line behind the control.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        parent: QWidget | None = None,
        *,
        label_width: int = LABEL_WIDTH,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label_text = label
        self._label_width = label_width
        self.label = PlainLabel(label, self, role="dim", wrap=True, buddy=control)
        self._fit()
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.error = PlainLabel("", self, role="error", wrap=True)
        for under in (self.note, self.error):
            under.setContentsMargins(0, 2, 0, 2)
            under.hide()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        side = Qt.AlignmentFlag.AlignLeft if isinstance(control, TriStateField) else Qt.AlignmentFlag(0)
        if beside is None:
            column.addWidget(control, 0, side)
        else:
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(control, 1)
            row.addWidget(beside)
            column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.error)
        self._column = column
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        # Not fixed: sentences that wrap need the height that their width asks for.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _fit(self) -> None:
        self.label.setFixedWidth(scaled(self._label_width))
        # Level with the first line of the control, whatever its height.
        self.label.setMinimumHeight(current().metrics.field_height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "label"):
            self._fit()

    def say(self, text: str, role: str = "small") -> None:
        """A short fact under the control, "" for none."""
        self.note.set_role(role)
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def add_under(self, widget: QWidget) -> None:
        """Put a widget of one's own under the control, before the note."""
        self._column.insertWidget(1, widget)

    def show_error(self, text: str) -> None:
        """A sentence about what is wrong, "" when nothing is."""
        self.error.setText(text)
        self.error.setVisible(bool(text))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A number with a decimal point or comma, within limits."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cuefolio.gui.theme import font
from cuefolio.gui.timelines.words import number_text
from cuefolio.gui.widgets.line_field import LineField

_PLACES = 3


class DecimalField(LineField):
    """A line that takes a number from ``least`` to ``most``, with at most three places."""

    committed_number = Signal(object)
    """Decimal."""

    def __init__(
        self, least: int, most: int, parent: QWidget | None = None, *, name: str = "", description: str = ""
    ) -> None:
        super().__init__(parent, name=name, description=description)
        self._least, self._most = least, most
        self.setFont(font(tabular=True))
        self.committed.connect(self._tell)

    def set_number(self, number: Decimal | float) -> None:
        """Show a value; what is being typed stays."""
        self.refresh_value(number_text(float(number), _PLACES))

    def typed_number(self) -> Decimal | None:
        """The number in the line, None for a text that is none or is out of bounds."""
        text = self.text().strip().replace(",", ".").replace("−", "-")
        try:
            number = Decimal(text)
        except InvalidOperation:
            return None
        fine = number.is_finite() and self._least <= number <= self._most
        return round(number, _PLACES) if fine else None

    def accepts(self) -> bool:
        if self.typed_number() is None:
            text = self.tr("A number from {least} to {most} belongs here.")
            self.set_error(text.format(least=self._least, most=self._most))
            return False
        return True

    def _tell(self, _text: str) -> None:
        number = self.typed_number()
        if number is not None:
            self.committed_number.emit(number)

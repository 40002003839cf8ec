# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole number, or blank for unknown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.line_field import LineField


class IntegerField(LineField):
    """A line that takes a whole number from ``least`` to ``most`` (either may be None), or nothing."""

    committed_number = Signal(object)
    """int, or None for unknown."""

    _font_of = -1
    """Serial of the theme whose font is in use; Qt tells of changes before this is made."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        description: str = "",
        placeholder: str = "",
        least: int | None = None,
        most: int | None = None,
    ) -> None:
        super().__init__(parent, name=name, description=description, placeholder=placeholder)
        self._least, self._most = least, most
        self._take_font()
        self.committed.connect(lambda _text: self.committed_number.emit(self.typed_number()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._font_of != current().serial:
            self._take_font()

    def _take_font(self) -> None:
        self._font_of = current().serial
        self.setFont(font(tabular=True))

    def set_number(self, number: int | None) -> None:
        """Show a value."""
        self.set_value("" if number is None else str(number))

    def number(self) -> int | None:
        """The number last set or committed."""
        return _number(self.value())

    def typed_number(self) -> int | None:
        """The number in the line now, None for a blank or for a text that is refused."""
        return _number(self.text())

    def accepts(self) -> bool:
        text = self.text().strip()
        number = _number(text)
        if not text:
            return True
        if number is None:
            self.set_error(self.tr("This is not a whole number."))
            return False
        if (self._least is not None and number < self._least) or (
            self._most is not None and number > self._most
        ):
            if self._least is not None and self._most is not None:
                limits = self.tr("from {least} to {most}").format(least=self._least, most=self._most)
            elif self._least is not None:
                limits = self.tr("of {least} or more").format(least=self._least)
            else:
                limits = self.tr("of {most} or less").format(most=self._most)
            self.set_error(self.tr("A whole number {limits} belongs here.").format(limits=limits))
            return False
        return True


def _number(text: str) -> int | None:
    text = text.strip()
    digits = text[1:] if text[:1] in "+-" else text
    return int(text) if digits.isdecimal() and len(digits) <= 18 else None

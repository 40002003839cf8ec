# SPDX-License-Identifier: GPL-3.0-or-later
"""A small line under a control: how the program reads what is being typed, or why it does not."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cuefolio.gui.widgets.labels import PlainLabel

_WIDEST = 360


class HintBubble(QFrame):
    """Floats over the window under one control; takes neither focus nor clicks. Hidden while its text is "".

    A child of the window and no window of its own: it stays in place on every platform.
    """

    def __init__(self, control: QWidget) -> None:
        super().__init__(control.window())
        self._control = control
        self.setProperty("popup", True)
        # The sentence reaches screen readers as the control's description.
        self._label = PlainLabel("", self, role="small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 8, 3)
        layout.addWidget(self._label)
        self.hide()

    def say(self, text: str, *, error: bool = False) -> None:
        """Show ``text`` under the control, or above it at the window's lower edge."""
        if not text or not self._control.isVisible():
            self.hide()
            return
        window = self._control.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._label.set_role("error" if error else "small")
        self._label.setWordWrap(False)
        self._label.setText(text)
        room = min(_WIDEST, window.width() - 8)
        if self._label.sizeHint().width() + 18 > room:
            self._label.setWordWrap(True)
            self._label.setFixedWidth(room - 18)
        else:
            self._label.setMinimumWidth(0)
            self._label.setMaximumWidth(room)
        self.adjustSize()
        below = self._control.mapTo(window, QPoint(0, self._control.height() + 2))
        left = max(4, min(below.x(), window.width() - self.width() - 4))
        top = below.y()
        if top + self.height() > window.height():
            top = self._control.mapTo(window, QPoint(0, 0)).y() - self.height() - 2
        self.move(left, max(top, 0))
        self.show()
        self.raise_()

    def text(self) -> str:
        """What stands in the bubble, "" when it is hidden."""
        return self._label.full_text() if not self.isHidden() else ""

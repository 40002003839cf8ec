# SPDX-License-Identifier: GPL-3.0-or-later
"""The line under the search box: what looks mistyped, with the correction to click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.query.remarks import Remark

_SIGN = QSize(14, 14)
_LONGEST_SUGGESTION = 40


class HintLine(QWidget):
    """Shows the first remark about a query. ``corrected`` carries the remark and the place of the
    suggestion that was clicked."""

    corrected = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark: Remark | None = None
        self._sign = QLabel(self)
        self._sign.setFixedSize(_SIGN)
        self._text = PlainLabel("", self, role="dim", elide=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._question = PlainLabel(self.tr("Did you mean"), self, role="dim")
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        for widget in (self._sign, self._text, self._question):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self.hide()

    def show_remarks(self, remarks: Sequence[Remark], query: str) -> None:
        """Show the first of some remarks about ``query``; none hides the line."""
        remark = remarks[0] if remarks else None
        if remark is None:
            self.remark = None
            self.hide()
            return
        if remark == self.remark and not self.isHidden():
            return
        self.remark = remark
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        sentence = sentence_for(remark.code, remark.args)
        self._text.setText(sentence)
        self._question.setVisible(bool(remark.suggestions))
        for place in range(len(remark.suggestions)):
            self.buttons.append(self._button(remark, place, query))
            self._row.insertWidget(self._row.count() - 1, self.buttons[-1], 0, Qt.AlignmentFlag.AlignVCenter)
        self._draw_sign()
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _button(self, remark: Remark, place: int, query: str) -> QPushButton:
        text = remark.corrected(query, place)
        shown = text if len(text) <= _LONGEST_SUGGESTION else remark.suggestions[place] or text
        if len(shown) > _LONGEST_SUGGESTION:
            shown = shown[: _LONGEST_SUGGESTION - 1] + "…"
        button = QPushButton(shown.replace("&", "&&"), self)
        button.setProperty("link", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(self.tr("Search for {0} instead").format(text))
        set_tip(button, self.tr("Search for {0} instead").format(text))
        button.clicked.connect(lambda _checked=False: self.corrected.emit(remark, place))
        return button

    def _draw_sign(self) -> None:
        self._sign.setPixmap(icon("info", "accent_text").pixmap(_SIGN, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._draw_sign()

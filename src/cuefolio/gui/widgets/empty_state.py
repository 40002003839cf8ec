# SPDX-License-Identifier: GPL-3.0-or-later
"""What an empty place says: what belongs here and how to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.page_button import PageButton

Choice = tuple[str, Callable[[], object]]
_ICON = QSize(32, 32)
_WIDEST = 480


class EmptyState(QWidget):
    """A sign, a title, one sentence and up to three buttons, in the middle of the place.

    ``buttons``: (label, function); ``primary`` is the index of the filled one, None for none.
    """

    def __init__(
        self,
        icon_name: str,
        title: str,
        sentence: str = "",
        buttons: Sequence[Choice] = (),
        parent: QWidget | None = None,
        *,
        primary: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel(title, self, role="heading", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = PlainLabel(sentence, self, role="dim", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setVisible(bool(sentence))
        for label in (self._title, self._sentence):
            label.setMaximumWidth(_WIDEST)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons: list[PageButton] = []
        for index, (text, call) in enumerate(buttons[:3]):
            button = PageButton(text, self)
            button.setProperty("primary", index == primary)
            button.clicked.connect(lambda _checked=False, call=call: call())
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._sign)
        for label in (self._title, self._sentence):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 100)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addSpacing(4)
        layout.addLayout(row)
        layout.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._draw_sign()

    def set_text(self, title: str, sentence: str = "") -> None:
        """Other words for the same place."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def _draw_sign(self) -> None:
        self._sign.setPixmap(icon(self._icon, "dim").pixmap(_ICON, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._draw_sign()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of the cue card: one row that fits 320 px in any language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from cuefolio.gui.theme import current

_WIDEST_PADDING = 10
_LEAST_PADDING = 3
_GAP = 2
_SHEET = "QTabBar::tab { padding: 4px 0; margin-right: 2px; }"


class CardTabs(QTabBar):
    """Words side by side. Less room takes first from the space around the words, then from the longest word.

    A word that is cut, and one that stands for a longer name, tells the whole name as tool tip and to screen
    readers.
    """

    chosen = Signal(str)
    """The id of the tab that is shown now."""

    def __init__(self, tabs: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """``tabs``: (id, word, whole name)."""
        super().__init__(parent)
        self._ids = [tab for tab, _, _ in tabs]
        self._words = [word for _, word, _ in tabs]
        self._names = [name for _, _, name in tabs]
        self._widths: list[int] = []
        self.setStyleSheet(_SHEET)
        self.setDrawBase(False)
        self.setDocumentMode(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for word, name in zip(self._words, self._names, strict=True):
            index = self.addTab(word.replace("&", "&&"))
            self.setAccessibleTabName(index, name)
        self.setAccessibleName(self.tr("Parts of the cue card"))
        self.currentChanged.connect(lambda index: self.chosen.emit(self._ids[index]))

    def current_id(self) -> str:
        """The id of the tab that is shown."""
        return self._ids[self.currentIndex()]

    def choose(self, tab: str) -> None:
        """Show a tab; an id that is not known is passed over."""
        if tab in self._ids:
            self.setCurrentIndex(self._ids.index(tab))

    def step(self, by: int) -> None:
        """Go ``by`` tabs on, round the end."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def tabSizeHint(self, index: int) -> QSize:
        if len(self._widths) != len(self._words):
            self._measure()
        return QSize(self._widths[index], current().metrics.field_height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, current().metrics.field_height)

    def sizeHint(self) -> QSize:
        return QSize(280, current().metrics.field_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_words"):
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        """Widths of the tabs for the present room."""
        metrics = self.fontMetrics()
        words = [metrics.horizontalAdvance(word) + 2 for word in self._words]
        room = self.width() - _GAP * len(words)
        padding = max(_LEAST_PADDING, min(_WIDEST_PADDING, (room - sum(words)) // (2 * len(words))))
        level = _level(words, room - 2 * padding * len(words))
        shown = [min(word, level) for word in words]
        self._widths = [width + 2 * padding + _GAP for width in shown]
        for index, (word, name) in enumerate(zip(self._words, self._names, strict=True)):
            cut = shown[index] < words[index]
            self.setTabToolTip(index, "")
            if cut or word != name:
                self.setTabToolTip(index, name)


def _level(widths: Sequence[int], room: int) -> int:
    """The greatest width that may be given to each, so that all of them fit into ``room``."""
    left = max(room, 0)
    for place, width in enumerate(sorted(widths)):
        share = left // (len(widths) - place)
        if width > share:
            return share
        left -= width
    return max(widths, default=0)

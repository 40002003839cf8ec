# SPDX-License-Identifier: GPL-3.0-or-later
"""A piece of the window in small, to see looks by."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import PlainLabel, elide
from cuefolio.gui.widgets.pill import paint_pill
from cuefolio.gui.words import sentence_for


class _Lines(QWidget):
    """Three lines of a cue table, the second one selected."""

    _ROWS = (
        ("1M1", "Harbour Lights", "score", "1:59"),
        ("1M2", "Queen of the Quay", "licensed-song", "4:54"),
        ("1M3", "Fog Coming In", "library", "1:30"),
    )

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Three lines of a cue table"))
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(current().metrics.row_height * len(self._ROWS))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        if self.height() != theme.metrics.row_height * len(self._ROWS):
            self._fit()
        height, width = theme.metrics.row_height, self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (number, title, origin, length) in enumerate(self._ROWS):
            top = place * height
            if place == 1:
                painter.fillRect(0, top, width, height, theme.selection)
            elif place:
                painter.fillRect(0, top, width, 1, theme.line)
            painter.setPen(theme.selection_text if place == 1 else theme.text)
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.setFont(font(weight=600))
            painter.drawText(QRect(10, top, 50, height), flags, number)
            painter.setFont(font())
            room = max(width - 60 - 190, 40)
            painter.drawText(QRect(60, top, room, height), flags, elide(title, painter.fontMetrics(), room))
            word = sentence_for(f"origin.{origin}")
            small = font(theme.small)
            box = QRectF(60 + room + 8, top, 120, height)
            paint_pill(painter, box, word, theme.origin(origin), small, QFontMetricsF(small))
            painter.setPen(theme.selection_text if place == 1 else theme.dim)
            painter.setFont(font(tabular=True))
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRect(width - 62, top, 52, height), flags, length)
        painter.end()


class LooksPreview(QFrame):
    """Text, a link, a button and lines of a table in the present looks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)
        self.setAccessibleName(self.tr("How it looks"))
        title = PlainLabel("Night Ferry", self, role="heading")
        about = PlainLabel(self.tr("Film · 2024 · 24 fps · 19 cues"), self, role="dim")
        link = QPushButton(self.tr("why?"), self)
        link.setProperty("link", True)
        button = QPushButton(self.tr("Export"), self)
        button.setProperty("primary", True)
        for pressed in (link, button):
            pressed.setAutoDefault(False)
            pressed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(about)
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 6)
        head.addLayout(words, 1)
        head.addWidget(link)
        head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 3)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(_Lines(self))

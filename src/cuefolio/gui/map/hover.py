# SPDX-License-Identifier: GPL-3.0-or-later
"""The card that floats beside the pointer and tells about a cue, a scene or a marker."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cuefolio.domain.film_map import MapCue, MapMarker, MapScene
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, seconds
from cuefolio.gui.map.canvas import MapCanvas
from cuefolio.gui.map.speech import length_text, origin_text, times_text
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import PlainLabel, elide
from cuefolio.gui.widgets.pill import Pill
from cuefolio.gui.words import sentence_for

WIDTH = 288
_SQUARE = 9
_MOST_TAGS = 12


class TagLine(QWidget):
    """Words with squares of their colours, on two lines at most; the rest is counted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tags: list[tuple[str, QColor]] = []
        self._more = 0

    def show_tags(self, tags: list[tuple[str, QColor]], more: int) -> None:
        """Show (word, colour) and how many more there are."""
        self._tags, self._more = tags, more
        self.setVisible(bool(tags))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = self._layout()[-1][2] + 1 if self._tags else 0
        return QSize(WIDTH - 24, lines * (self.fontMetrics().height() + 2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _layout(self) -> list[tuple[str, float, int, QColor | None]]:
        """(word, x, line, colour) of what is shown."""
        metrics, room = self.fontMetrics(), WIDTH - 24
        placed: list[tuple[str, float, int, QColor | None]] = []
        x, line = 0.0, 0
        for number, (word, colour) in enumerate(self._tags):
            shown = elide(word, metrics, room - _SQUARE - 8)
            width = _SQUARE + 5 + metrics.horizontalAdvance(shown) + 12
            if x and x + width - 12 > room:
                x, line = 0.0, line + 1
            if line == 2 or (line == 1 and x + width > room - 36 and number + 1 < len(self._tags)):
                rest = len(self._tags) - number + self._more
                return [*placed, (self.tr("+{0}").format(rest), x if line < 2 else 0.0, min(line, 2), None)]
            placed.append((shown, x, line, colour))
            x += width
        if self._more:
            placed.append((self.tr("+{0}").format(self._more), x, line, None))
        return placed

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        for word, x, line, colour in self._layout() if self._tags else ():
            top = line * (metrics.height() + 2)
            if colour is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(
                    QRectF(x, top + (metrics.height() - _SQUARE) / 2, _SQUARE, _SQUARE), 2, 2
                )
                x += _SQUARE + 5
            painter.setPen(current().text if colour is not None else current().dim)
            painter.drawText(QPointF(x, top + metrics.ascent()), word)


class HoverCard(QFrame):
    """A child of the window that takes neither focus nor clicks."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas.window())
        self._canvas = canvas
        self.cue_id = ""
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.number = PlainLabel("", self, role="key")
        self.title = PlainLabel("", self, elide=True)
        self.pill = Pill("", "", self)
        self.times = PlainLabel("", self)
        self.times.setFont(font(tabular=True))
        self.length = PlainLabel("", self)
        self.length.setFont(font(weight=600, tabular=True))
        self.composer = PlainLabel("", self, role="dim", elide=True)
        self.theme = PlainLabel("", self, role="dim", elide=True)
        self.tags = TagLine(self)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.number)
        first.addWidget(self.title, 1)
        second = QGridLayout()
        second.setHorizontalSpacing(10)
        second.addWidget(self.times, 0, 0)
        second.addWidget(self.length, 0, 1)
        second.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(second)
        layout.addWidget(self.composer)
        layout.addWidget(self.theme)
        layout.addWidget(self.tags)
        self.setFixedWidth(WIDTH)
        self.hide()

    def show_cue(self, cue: MapCue, rate: FrameRate) -> None:
        """Tell about a cue; its composer follows with ``show_composer``."""
        colouring = self._canvas.colouring
        if self.cue_id != cue.id:
            self.composer.setText("")
            self.composer.hide()
        self.cue_id = cue.id
        stretches = self._canvas.stretches(cue.id)
        self._head(cue.number, cue.title or ("" if cue.number else self.tr("Untitled cue")))
        words = origin_text(cue)
        if cue.status:
            words = self.tr("{0} · {1}").format(words, sentence_for(f"status.{cue.status}"))
        self.pill.set_pill(words, cue.origin)
        self.pill.show()
        self._times(times_text(stretches, rate), length_text(stretches, rate))
        themes = [f"{s.theme.name} ({s.words})" if s.words else s.theme.name for s in cue.themes[:3]]
        self.theme.setText(", ".join(themes))
        self.theme.setVisible(bool(themes))
        moods = cue.moods[:_MOST_TAGS]
        own = [] if colouring is None else [(tag.name, colouring.mood(tag)) for tag in moods]
        self.tags.show_tags(own, len(cue.moods) - len(moods))

    def show_composer(self, cue_id: str, text: str) -> None:
        """The composers of the cue that the card is about."""
        if cue_id == self.cue_id:
            self.composer.setText(text)
            self.composer.setVisible(bool(text))
            self._fit()

    def show_scene(self, scene: MapScene, rate: FrameRate) -> None:
        """Tell about a scene."""
        self._plain(scene.number, scene.name)
        start, end = format_timecode(scene.start, rate), format_timecode(scene.end, rate)
        self._times(f"{start} – {end}", format_seconds(seconds(scene.end - scene.start, rate)))

    def show_marker(self, marker: MapMarker, rate: FrameRate) -> None:
        """Tell about a marked moment."""
        self._plain("", marker.name or self.tr("Marker"))
        self._times(format_timecode(marker.frame, rate), "")

    def _plain(self, number: str, name: str) -> None:
        self.cue_id = ""
        self._head(number, name)
        for widget in (self.pill, self.composer, self.theme, self.tags):
            widget.hide()

    def _head(self, number: str, title: str) -> None:
        self.number.setText(elide(number, self.fontMetrics(), 110))
        self.number.setVisible(bool(number))
        self.title.setText(title)

    def _times(self, times: str, length: str) -> None:
        self.times.setText(times)
        self.length.setText(length)
        self.length.setVisible(bool(length))

    def place(self, at: QPoint) -> None:
        """Show the card beside a point of the canvas, within the window."""
        window = self._canvas.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._fit()
        point = self._canvas.mapTo(window, at)
        x = min(max(point.x() + 14, 4), window.width() - self.width() - 4)
        y = point.y() + 20
        if y + self.height() > window.height() - 4:
            y = point.y() - self.height() - 10
        self.move(x, max(y, 4))
        self.show()
        self.raise_()

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.sizeHint().height())

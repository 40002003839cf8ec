# SPDX-License-Identifier: GPL-3.0-or-later
"""What a waveform shows and how it is painted; ``waveform`` adds mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound.peaks_queue import peaks_queue
from cuefolio.gui.sound.time_window import TimeWindow
from cuefolio.gui.sound.wave_paint import WaveMasks, tick_seconds, time_text
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import set_tip

if TYPE_CHECKING:
    from cuefolio.domain.peaks import PeakShape

RULER = 16
"""Height of the time marks, where there is room for them."""
ROOM_FOR_RULER = 84


class WaveView(QWidget):
    """Shows one recording: its shape as far as it is known, what has played, a stretch that is repeated."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.recording_id = ""
        self.window_shown = TimeWindow()
        self._shape: PeakShape | None = None
        self._trouble = ""
        self._position: float | None = None
        self._loop: tuple[float, float] | None = None
        self._hover: float | None = None
        self._is_dragged = False
        self._masks: WaveMasks | None = None
        self._pictures: tuple[QPixmap, QPixmap] | None = None
        self._serial = -1
        self._told_second = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(80, 32)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right everywhere
        self.setAccessibleName(self.tr("Waveform"))
        self._queue = peaks_queue(session)
        self._queue.grown.connect(self._grow)
        self._queue.ready.connect(self._take)
        self._queue.failed.connect(self._fail)
        session.changed.connect(self._changed)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(240, 64)

    # what is shown

    def show_recording(self, recording_id: str) -> None:
        """Show the recording of this key, "" for none."""
        if recording_id != self.recording_id:
            self.recording_id = recording_id
            self._position, self._loop = None, None
            self._ask()

    def set_position(self, seconds: float | None) -> None:
        """Where it plays; None: it does not play, and nothing counts as played."""
        if seconds == self._position:
            return
        before, self._position = self._position, seconds
        if seconds is not None and not self._is_dragged and self.window_shown.follow(seconds):
            self._redraw()
        else:
            self._update_between(before, seconds)
        self._describe_second()

    def set_loop(self, start: float, end: float) -> None:
        """Show the stretch that is repeated; an empty one: none."""
        self._loop = (start, end) if end > start else None
        self.update()
        self._describe()

    @property
    def position(self) -> float | None:
        """Where it plays, in seconds."""
        return self._position

    @property
    def duration(self) -> float:
        """Length of the recording in seconds, 0 while it is not known."""
        return self.window_shown.duration

    @property
    def trouble(self) -> str:
        """Why there is nothing to see, as a sentence; "" where there is."""
        return self._trouble

    @property
    def is_complete(self) -> bool:
        """Whether the whole recording is shown, and not only what has been read so far."""
        return self._shape is not None and self._shape.peaks.is_complete

    def _ask(self) -> None:
        self._shape, self._trouble = None, ""
        self.window_shown = TimeWindow()
        self._queue.unwant(self)
        if self.recording_id:
            known = self._queue.want(self.recording_id, self)
            if known is not None:
                self._show(known)
        self._redraw()
        self._describe()

    def _show(self, shape: PeakShape) -> None:
        self._shape, self._trouble = shape, ""
        self.window_shown.set_duration(shape.peaks.seconds)
        self._redraw()

    def _grow(self, recording_id: str, shape: PeakShape) -> None:
        if recording_id == self.recording_id:
            self._show(shape)

    def _take(self, recording_id: str, shape: PeakShape) -> None:
        if recording_id == self.recording_id:
            self._show(shape)
            self._describe()

    def _fail(self, recording_id: str, sentence: str) -> None:
        if recording_id == self.recording_id and not self.is_complete:
            self._shape, self._trouble = None, sentence
            self._redraw()
            self._describe()

    def _changed(self, change: Any) -> None:
        """The file may have come back, or been exchanged."""
        touched = change is None or change.tables & {"media_file", "recording"}
        if self.recording_id and touched and not self.is_complete:
            self._ask()

    def _opened(self, _path: object) -> None:
        if self.recording_id and not self.is_complete:
            self._ask()

    def _closed(self) -> None:
        self.show_recording("")

    # painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _redraw(self) -> None:
        self._masks = self._pictures = None
        self.update()

    def _picture_rect(self) -> QRect:
        ruler = RULER if self.height() >= ROOM_FOR_RULER else 0
        return QRect(0, 0, self.width(), self.height() - ruler)

    def _both_pictures(self) -> tuple[QPixmap, QPixmap]:
        """What has not played yet, and the same as played."""
        theme, ratio = current(), self.devicePixelRatioF()
        size = self._picture_rect().size() * ratio
        if self._masks is None or self._masks.extremes.size() != size:
            assert self._shape is not None
            window = self.window_shown
            self._masks, self._pictures = WaveMasks(self._shape, window.start, window.end, size), None
        if self._pictures is None or self._serial != theme.serial:
            self._serial = theme.serial
            still, played = theme.dim.toRgb(), theme.accent.toRgb()
            faint = [colour.toRgb() for colour in (still, played)]
            for colour, alpha in zip(faint, (0.38, 0.42), strict=True):
                colour.setAlphaF(alpha)
            self._pictures = (
                self._masks.tinted(faint[0], still, ratio),
                self._masks.tinted(faint[1], played, ratio),
            )
        return self._pictures

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        place = self._picture_rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover)
        radius = theme.metrics.field_radius
        painter.drawRoundedRect(QRectF(place), radius, radius)
        if self._shape is not None and self.duration > 0:
            self._paint_wave(painter, place)
        else:
            self._paint_words(painter, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, 1.5))
            painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        painter.end()

    def _paint_wave(self, painter: QPainter, place: QRect) -> None:
        theme, window, width = current(), self.window_shown, float(place.width())
        line = QRectF(0, place.height() / 2 - 0.5, width, 1)
        painter.fillRect(line, theme.line)
        if self._loop is not None:
            left, right = (window.to_x(second, width) for second in self._loop)
            band = theme.accent.toRgb()
            band.setAlphaF(0.16)
            painter.fillRect(QRectF(left, 0, right - left, place.height()), band)
            for x in (left, right):
                self._line(painter, x, 1.0, theme.accent)
        still, played = self._both_pictures()
        split = 0.0 if self._position is None else window.to_x(self._position, width)
        split = min(max(split, 0.0), width)
        for picture, left, right in ((played, 0.0, split), (still, split, width)):
            if right > left:
                painter.setClipRect(QRectF(left, 0, right - left, place.height()))
                painter.drawPixmap(0, 0, picture)
        painter.setClipping(False)
        if self._position is not None:
            self._line(painter, split, 1.5, theme.playhead)
        if self.height() >= ROOM_FOR_RULER:
            self._paint_ruler(painter, place)
        if self._hover is not None:
            self._paint_hover(painter, place)

    def _line(self, painter: QPainter, x: float, thickness: float, colour: QColor) -> None:
        """An upright line, whole device pixels wide."""
        ratio = self.devicePixelRatioF()
        wide = max(round(thickness * ratio), 1)
        left = round(x * ratio - wide / 2)
        painter.fillRect(QRectF(left / ratio, 0, wide / ratio, self._picture_rect().height()), colour)

    def _paint_ruler(self, painter: QPainter, place: QRect) -> None:
        theme, window, width = current(), self.window_shown, float(place.width())
        step = tick_seconds(window.span, width, 64)
        painter.setFont(font(theme.small, tabular=True))
        painter.setPen(theme.dim)
        number = int(window.start / step)
        while number * step <= window.end:
            x = window.to_x(number * step, width)
            if x >= 0:
                painter.fillRect(QRectF(x, place.bottom() + 1, 1, 4), theme.line_strong)
                text = QRectF(x + 4, place.bottom() + 1, 60, RULER)
                if text.left() + 30 < width:
                    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, time_text(number * step, step))
            number += 1

    def _paint_hover(self, painter: QPainter, place: QRect) -> None:
        assert self._hover is not None
        theme, width = current(), float(place.width())
        x = self.window_shown.to_x(self._hover, width)
        self._line(painter, x, 1.0, theme.line_strong)
        text = time_text(self._hover, self.window_shown.span / max(width, 1) * 8)
        painter.setFont(font(theme.small, tabular=True))
        metrics = painter.fontMetrics()
        tag = QRectF(0, 2, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
        tag.moveLeft(min(max(x - tag.width() / 2, 1), width - tag.width() - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tooltip)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(theme.tooltip_text)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        theme = current()
        text = self._trouble
        if not text:
            painter.fillRect(QRectF(0, place.height() / 2 - 0.5, place.width(), 1), theme.line)
            text = self.tr("Reading the waveform…") if self.recording_id else self.tr("No recording")
        painter.setFont(font(theme.small))
        painter.setPen(theme.statuses["error"].text if self._trouble else theme.dim)
        area = place.adjusted(8, 2, -8, -2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        metrics = painter.fontMetrics()
        while metrics.boundingRect(area, int(flags), text).height() > area.height() and len(text) > 20:
            text = text[: int(len(text) * 0.85)].rstrip() + "…"
        if not self._trouble:
            back = QRectF(metrics.boundingRect(area, int(flags), text)).adjusted(-6, 0, 6, 0)
            painter.fillRect(back, theme.hover)
        painter.drawText(area, int(flags), text)

    def _update_between(self, one: float | None, other: float | None) -> None:
        """Paint again what lies between two positions, with their lines."""
        width = float(self.width())
        if self._shape is None:
            return
        xs = [self.window_shown.to_x(second or 0.0, width) for second in (one, other)]
        left, right = max(min(xs), 0.0), min(max(xs), width)
        self.update(QRect(int(left) - 2, 0, int(right - left) + 5, self.height()))

    # for screen readers

    def _describe_second(self) -> None:
        second = -1 if self._position is None else int(self._position)
        if second != self._told_second:
            self._told_second = second
            if self.hasFocus():
                self._describe()

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say where it is: a slider's value in words."""
        if self._trouble:
            words = self._trouble
        elif not self.recording_id:
            words = self.tr("No recording")
        elif not self.is_complete:
            words = self.tr("Reading the waveform…")
        else:
            whole = time_text(self.duration, 1)
            if self._position is None:
                words = self.tr("{0} long").format(whole)
            else:
                words = self.tr("{0} of {1}").format(time_text(self._position, 1), whole)
            if self._loop is not None:
                start, end = (time_text(second, 1) for second in self._loop)
                words = self.tr("{0}, loop from {1} to {2}").format(words, start, end)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(changed)
        set_tip(self, self._trouble)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The clips of a cue as a picture: a lane for each track, fades as ramps, what is heard in full colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from cuefolio.domain.timeline.model import SILENCE
from cuefolio.gui.panels.evidence_words import details, label, muted_by, one_line
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import elide, plain_tip

if TYPE_CHECKING:
    from cuefolio.domain.timeline.model import Timeline, Use
    from cuefolio.services.timeline_evidence import Piece

TALLEST, LOWEST, ROOM = 28, 4, 180
"""Px of a lane at most and at least, and of all lanes together while they are not at their least."""
NAMES = 64
"""Px for the names of tracks."""
_NAMED_FROM = 11
"""A lane that is lower than this has no room for a name."""
_LOUDEST, _SOFTEST = 12.0, -60.0
"""dB at the upper and the lower edge of a lane."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LanePicture(QWidget):
    """One clip is the current one: a click or the arrows choose it, and ``chosen`` carries its place."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece: Piece | None = None
        self._lanes: list[int] = []
        self._rows: dict[int, int] = {}
        self._current = -1
        self._drawn = QPixmap()
        """Everything but the current clip and the focus, as it looked last."""
        self._drawn_for: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture of the clips"))

    def show_piece(self, piece: Piece) -> None:
        """Draw the clips of one import; the current clip stays where there is one of its place."""
        self._piece = piece
        self._lanes = sorted({use.track for use in piece.uses})
        self._rows = {track: row for row, track in enumerate(self._lanes)}
        self._current = min(self._current, len(piece.uses) - 1)
        self._drawn_for = ()
        self.setFixedHeight(self.sizeHint().height())
        self._describe()
        self.update()

    def current(self) -> int:
        """Place of the current clip, -1 without one."""
        return self._current

    def set_current(self, place: int) -> None:
        """Mark a clip; nothing is signalled."""
        if place != self._current:
            self._current = place
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round(self._lane() * max(len(self._lanes), 1)) + self._foot() + 2)

    def _timeline(self, piece: Piece) -> Timeline:
        return piece.evidence.timeline

    def _describe(self) -> None:
        piece = self._piece
        if piece is None:
            return
        timeline, ticks = self._timeline(piece), self._timeline(piece).ticks
        text = self.tr("{0} clips on {1} tracks, from {2} to {3}.").format(
            len(piece.uses),
            len(self._lanes),
            label(timeline, piece.cue.start * ticks),
            label(timeline, piece.cue.end * ticks),
        )
        self.setAccessibleDescription("\n".join([*self._details(self._current), text]))

    def _details(self, place: int) -> list[str]:
        piece = self._piece
        if piece is None or not 0 <= place < len(piece.uses):
            return []
        use = piece.uses[place]
        return details(self._timeline(piece), use, self._name(piece, use.track))

    def _name(self, piece: Piece, track: int) -> str:
        tracks = self._timeline(piece).tracks
        return one_line(tracks[track].name) if 0 <= track < len(tracks) else ""

    # geometry

    def _lane(self) -> float:
        """Height of a lane."""
        return max(min(TALLEST, ROOM / max(len(self._lanes), 1)), LOWEST)

    def _foot(self) -> int:
        return round(current().small * 1.5)

    def _left(self) -> int:
        return NAMES if self._lane() >= _NAMED_FROM else 0

    def _x(self, ticks: int) -> float:
        piece = self._piece
        assert piece is not None
        per_frame = self._timeline(piece).ticks
        first, last = piece.cue.start * per_frame, piece.cue.end * per_frame
        return self._left() + (ticks - first) / max(last - first, 1) * (self.width() - self._left() - 1)

    def _bar(self, use: Use) -> QRectF:
        left, right = self._x(use.record_in), self._x(use.record_out)
        lane = self._lane()
        return QRectF(left, self._rows[use.track] * lane + 1, max(right - left, 1.0), max(lane - 2, 2.0))

    def place_at(self, at: QPointF) -> int:
        """Place of the clip under a point, the uppermost; -1 for none."""
        piece = self._piece
        if piece is None or at.x() < self._left():
            return -1
        row = int(at.y() / self._lane())
        for place in reversed(range(len(piece.uses))):
            use = piece.uses[place]
            if (
                self._rows[use.track] == row
                and self._x(use.record_in) - 2 <= at.x() <= self._x(use.record_out) + 2
            ):
                return place
        return -1

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        piece = self._piece
        if piece is None:
            return
        looks = self.size(), self.devicePixelRatioF(), current().serial
        if self._drawn_for != looks:
            self._draw(piece)
            self._drawn_for = looks
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = self._area()
        if self.hasFocus():
            painter.setPen(QPen(current().focus, 1))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        if 0 <= self._current < len(piece.uses):
            painter.setClipRect(area)
            for pen in (QPen(current().window, 5), QPen(current().text, 2)):
                painter.setPen(pen)
                painter.drawRect(self._bar(piece.uses[self._current]))

    def _area(self) -> QRectF:
        """Where the clips lie."""
        return QRectF(self._left(), 0, self.width() - self._left(), self._lane() * len(self._lanes))

    def _draw(self, piece: Piece) -> None:
        self._drawn = QPixmap(self.size() * self.devicePixelRatioF())
        self._drawn.setDevicePixelRatio(self.devicePixelRatioF())
        self._drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, lane, left, area = current(), self._lane(), self._left(), self._area()
        painter.setFont(font(theme.small))
        painter.setPen(theme.dim)
        for row, track in enumerate(self._lanes):
            if row % 2 == 0:
                painter.fillRect(QRectF(left, row * lane, area.width(), lane), theme.row_tint)
            if left:
                name = elide(self._name(piece, track), painter.fontMetrics(), left - 6)
                place = QRectF(0, row * lane, left - 4, lane)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        self._paint_times(painter, piece, area.bottom())
        painter.setClipRect(area)
        seen: dict[int, int] = {}
        for number, use in enumerate(piece.uses):
            bar = self._bar(use)
            # Slivers of the same pixel would only cover each other.
            if bar.width() > 1 or seen.get(use.track) != int(bar.x()):
                seen[use.track] = int(bar.x())
                self._paint_clip(painter, piece, number, bar)
        painter.end()

    def _paint_clip(self, painter: QPainter, piece: Piece, place: int, bar: QRectF) -> None:
        theme, use = current(), piece.uses[place]
        tone = theme.status("info")
        muted = muted_by(self._timeline(piece), use) is not None
        shape = self._shape(use, bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(shape, theme.silence if muted else tone.soft)
        fill = QBrush(tone.fill, Qt.BrushStyle.BDiagPattern) if muted else QBrush(tone.fill)
        for into, out in piece.heard[place]:
            x = self._x(into)
            painter.save()
            painter.setClipRect(
                QRectF(x, bar.y(), max(self._x(out) - x, 1.0), bar.height()), Qt.ClipOperation.IntersectClip
            )
            painter.fillPath(shape, fill)
            painter.restore()
        painter.setPen(QPen(tone.text if not muted else theme.dim, 0.7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        if (use.keys or use.level) and bar.width() > 3:
            line = self._gain_line(use, bar)
            # A rim of the window's colour keeps the line apart from whatever it crosses.
            for pen in (QPen(theme.window, 3), QPen(theme.text, 1)):
                painter.setPen(pen)
                painter.drawPolyline(line)

    def _shape(self, use: Use, bar: QRectF) -> QPainterPath:
        """The clip with its fades: straight ramps of amplitude."""
        length = max(use.record_out - use.record_in, 1)
        into = min(max(use.fade_in, 0) / length, 1.0) * bar.width()
        out = min(max(use.fade_out, 0) / length, 1.0) * bar.width()
        path = QPainterPath(bar.bottomLeft())
        if into + out > bar.width():
            # The ramps meet before either is full.
            peak = bar.width() / (into + out)
            path.lineTo(bar.x() + into * peak, bar.bottom() - bar.height() * peak)
        else:
            path.lineTo(bar.x() + into, bar.top())
            path.lineTo(bar.right() - out, bar.top())
        path.lineTo(bar.bottomRight())
        path.closeSubpath()
        return path

    def _gain_line(self, use: Use, bar: QRectF) -> QPolygonF:
        def y(level: float) -> float:
            within = min(max(level, _SOFTEST), _LOUDEST) if level != SILENCE else _SOFTEST
            return bar.y() + (_LOUDEST - within) / (_LOUDEST - _SOFTEST) * bar.height()

        if not use.keys:
            return QPolygonF([QPointF(bar.left(), y(use.level)), QPointF(bar.right(), y(use.level))])
        points = [QPointF(self._x(use.record_in + at), y(use.level + level)) for at, level in use.keys]
        first, last = QPointF(bar.left(), points[0].y()), QPointF(bar.right(), points[-1].y())
        return QPolygonF([first, *points, last])

    def _paint_times(self, painter: QPainter, piece: Piece, bottom: float) -> None:
        timeline, ticks = self._timeline(piece), self._timeline(piece).ticks
        painter.setPen(current().dim)
        painter.setFont(font(current().small, tabular=True))
        place = QRectF(self._left(), bottom, self.width() - self._left(), self._foot())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, label(timeline, piece.cue.start * ticks))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, label(timeline, piece.cue.end * ticks))

    # people

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(QPointF(event.pos()))
            if place < 0:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip("\n".join(self._details(place))), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._choose(place)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._piece.uses) if self._piece is not None else 0
        key = Qt.Key(event.key())
        if not count or (key not in _STEPS and key not in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._choose(min(max(self._current + _STEPS[key], 0), count - 1))
        else:
            self._choose(0 if key == Qt.Key.Key_Home else count - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._piece is not None:
            self.setFixedHeight(self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _choose(self, place: int) -> None:
        if place != self._current:
            self.set_current(place)
            self.chosen.emit(place)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The waveform of a recording: what has played is coloured, a click or key goes anywhere, a part can loop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QWidget

from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound.player import sound_player
from cuefolio.gui.sound.wave_view import WaveView

STEP, LONG_STEP, PAGE = 1.0, 5.0, 30.0
"""Seconds of an arrow key, with Shift, and of Page Up and Down."""
NEARER = 1.25
DRAG_PX = 4
"""A press becomes a drag after this way."""
_KEYS = {
    Qt.Key.Key_Left: -STEP,
    Qt.Key.Key_Right: STEP,
    Qt.Key.Key_PageUp: -PAGE,
    Qt.Key.Key_PageDown: PAGE,
}
_ZOOM_IN = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_OURS = (
    *_KEYS, *_ZOOM_IN, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight,
)  # fmt: skip


class Waveform(WaveView):
    """Shows one recording. ``seek_wanted`` carries the seconds where somebody wants to be; a loop goes to the
    session's player by itself."""

    seek_wanted = Signal(float)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._press: QPointF | None = None
        self._is_marking = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._player = sound_player(session)
        self._player.changed.connect(self._player_changed)

    # mouse

    def _seconds_at(self, x: float) -> float:
        return self.window_shown.to_seconds(x, float(self.width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._trouble:
            self._ask()
        elif self.duration > 0:
            self._press, self._is_dragged = event.position(), True
            self._is_marking = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if not self._is_marking:
                self._seek(self._seconds_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._seconds_at(event.position().x())
        self._set_hover(at if self.duration > 0 else None)
        if self._press is None:
            return
        far = abs(event.position().x() - self._press.x()) >= DRAG_PX
        if self._is_marking:
            first = self._seconds_at(self._press.x())
            self.set_loop(min(first, at), max(first, at) if far else min(first, at))
        elif far:
            self._seek(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._press is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self._press, self._is_dragged = None, False
        if self._is_marking:
            self._is_marking = False
            self._ask_for_loop(*(self._loop or (0.0, 0.0)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    def _set_hover(self, seconds: float | None) -> None:
        if seconds != self._hover:
            self._hover = seconds
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, or once it was clicked; else the wheel belongs to the panel around."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        sideways = angle.x() if abs(angle.x()) > abs(angle.y()) else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not sideways:
            sideways = angle.y()
        ours = self.hasFocus() or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.duration <= 0 or not (ours or (sideways and not self.window_shown.is_whole)):
            event.ignore()
            return
        if sideways:
            way = pixels.x() or sideways / 2
            self.window_shown.pan(-way / max(self.width(), 1) * self.window_shown.span)
        else:
            self.window_shown.zoom(NEARER ** (angle.y() / 120), self._seconds_at(event.position().x()))
        self._redraw()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.duration <= 0:
            event.ignore()
            return
        at = self._position if event.reason() == QContextMenuEvent.Reason.Keyboard else None
        at = self._seconds_at(event.pos().x()) if at is None else at
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Zoom in (+)"), lambda: self._zoom(2.0, at))
        menu.addAction(self.tr("Zoom out (−)"), lambda: self._zoom(0.5, at))
        menu.addAction(self.tr("Whole recording (0)"), self._show_all)
        menu.addSeparator()
        menu.addAction(self.tr("Loop from here ([)"), lambda: self._mark(at, None))
        menu.addAction(self.tr("Loop to here (])"), lambda: self._mark(None, at))
        end = menu.addAction(self.tr("No loop (Esc)"), self._unmark)
        end.setEnabled(self._loop is not None)
        menu.popup(event.globalPos())

    # keyboard

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_ours(event)
        ):
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent) and self._is_pinch(event):
            self._zoom(1.0 + event.value(), self._seconds_at(event.position().x()))
            return True
        return super().event(event)

    def _is_pinch(self, event: QNativeGestureEvent) -> bool:
        return self.duration > 0 and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture

    def _is_ours(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        escape = event.key() == Qt.Key.Key_Escape and self._loop is not None
        return (
            self.duration > 0 and plain == Qt.KeyboardModifier.NoModifier and (event.key() in _OURS or escape)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_ours(event):
            super().keyPressEvent(event)
            return
        key, at = Qt.Key(event.key()), self._position or 0.0
        if key in _KEYS:
            step = _KEYS[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and abs(step) == STEP:
                step *= LONG_STEP
            self._seek(min(max(at + step, 0.0), self.duration))
        elif key == Qt.Key.Key_Home:
            self._seek(0.0)
        elif key == Qt.Key.Key_End:
            self._seek(self.duration)
        elif key == Qt.Key.Key_BracketLeft:
            self._mark(at, None)
        elif key == Qt.Key.Key_BracketRight:
            self._mark(None, at)
        elif key == Qt.Key.Key_Escape:
            self._unmark()
        elif key == Qt.Key.Key_0:
            self._show_all()
        else:
            self._zoom(2.0 if key in _ZOOM_IN else 0.5, at)

    # what both do

    def _seek(self, seconds: float) -> None:
        if self._position is not None:
            self.set_position(seconds)  # at once; the player follows
        self.seek_wanted.emit(seconds)

    def _zoom(self, factor: float, anchor: float) -> None:
        self.window_shown.zoom(factor, anchor)
        self._redraw()

    def _show_all(self) -> None:
        self.window_shown.show_all()
        self._redraw()

    def _mark(self, start: float | None, end: float | None) -> None:
        """Begin or end the loop; the other end stays, or is that of the recording."""
        known = self._loop or (0.0, self.duration)
        first = known[0] if start is None else start
        last = known[1] if end is None else end
        if last <= first:
            first, last = (first, self.duration) if start is not None else (0.0, last)
        self.set_loop(first, last)
        self._ask_for_loop(first, last)

    def _unmark(self) -> None:
        self.set_loop(0.0, 0.0)
        self._ask_for_loop(0.0, 0.0)

    def _player_changed(self) -> None:
        """Another waveform of the same recording may have set a loop."""
        if self._player.recording_id == self.recording_id and not self._is_marking:
            loop = self._player.loop
            if loop != self._loop:
                self.set_loop(*(loop or (0.0, 0.0)))

    def _ask_for_loop(self, start: float, end: float) -> None:
        """Only the recording that plays can loop; another one is played from there first."""
        player = self._player
        if end > start and player.recording_id != self.recording_id:
            player.play(self.recording_id, start)
        if player.recording_id == self.recording_id:
            player.set_loop(start, end)

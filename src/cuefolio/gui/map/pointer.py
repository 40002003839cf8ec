# SPDX-License-Identifier: GPL-3.0-or-later
"""The mouse on the map: what a press begins, what the pointer hovers over, how a view scrolls by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from cuefolio.gui.map import drags
from cuefolio.gui.map.hit import Hit, hit_at

if TYPE_CHECKING:
    from cuefolio.gui.map.canvas import MapCanvas

_Button = Qt.MouseButton
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CURSORS = {
    "ruler": Qt.CursorShape.PointingHandCursor,
    "marker": Qt.CursorShape.PointingHandCursor,
    "scenes": Qt.CursorShape.CrossCursor,
}
_SCROLL_MS = 16
_SCROLL_PX = 14.0


class Pointer(QObject):
    """Follows the pointer of one canvas. ``drag`` is what the pressed button does, None for nothing yet."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.drag: drags.Drag | None = None
        self.at: QPointF | None = None
        """Where the pointer is, None outside of the map."""
        self.over: Hit | None = None
        """What it hovers over."""
        self._pressed: Hit | None = None
        self._began = QPointF()
        self._began_scale = 0.0
        self._anchor = ""
        self._alone = ""
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def is_active(self) -> bool:
        """Whether a drag is under way."""
        return self.drag is not None

    # events

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        picture = self.canvas.picture()
        if picture is None or self.drag is not None:
            return
        at = event.position()
        hit = hit_at(picture, at.x(), at.y())
        self._began, self._pressed, self._alone = at, None, ""
        if event.button() == _Button.MiddleButton:
            self._begin(drags.Pan(self.canvas, hit, at))
        elif event.button() == _Button.LeftButton:
            self._left(hit, at, event.modifiers())

    def _left(self, hit: Hit, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        canvas = self.canvas
        if canvas.range is not None:
            canvas.range = None
            canvas.update()
        if hit.kind == "ruler":
            self._begin(drags.Scrub(canvas, hit, at))
            return
        if hit.kind == "marker" and hit.marker is not None:
            canvas.playhead_wanted.emit(hit.marker.frame)
            return
        if hit.kind == "cue":
            self._choose(hit, modifiers)
        elif hit.kind == "scene" and hit.scene is not None:
            canvas.scene = (hit.scene.id, hit.scene.part)
            canvas.refresh()
        self._pressed = hit

    def _choose(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        """A click selects; with Ctrl it adds or takes away, with Shift all from the last click to here."""
        canvas = self.canvas
        film = canvas.film
        assert film is not None
        key = film.cues[hit.place].id
        if modifiers & _SHIFT and (anchor := self._anchor or canvas.current) in film.by_id:
            order = film.arrangement.by_time
            ends = [order.index(p) for p in (film.by_id[anchor], hit.place) if p in order]
            ids = [film.cues[p].id for p in order[min(ends) : max(ends) + 1]]
            kept = list(canvas.selected) if modifiers & _CTRL else []
            canvas.choose(dict.fromkeys([*kept, *ids]), key)
            return
        self._anchor = key
        if modifiers & _CTRL:
            ids = (
                [k for k in canvas.selected if k != key]
                if key in canvas.selected
                else [*canvas.selected, key]
            )
            if ids:
                canvas.choose(ids, key if key in ids else ids[-1])
        elif key not in canvas.selected:
            canvas.choose([key], key)
        else:
            canvas.current = key
            # Whether one of several shall be carried or chosen alone is known when the button is let go.
            self._alone = key if len(canvas.selected) > 1 else ""
            canvas.say_current()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button."""
        at = event.position()
        if self.drag is None and self._pressed is not None and event.buttons() & _Button.LeftButton:
            far = (at - self._began).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._start(self._pressed, event.modifiers())
        if self.drag is None:
            self.hover(at)
            return
        self.at = at
        self._follow(bool(event.modifiers() & _ALT))
        outside = not 0 <= at.x() < self.canvas.width()
        if outside and not isinstance(self.drag, drags.Pan):
            self._scroll.start()
        else:
            self._scroll.stop()

    def _start(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        drag = self._drag_for(hit, modifiers)
        self._pressed = None
        if drag is None:
            return
        if drag.edits and not self.canvas.editable:
            drag.cancel()
            self.canvas.refused.emit()
            return
        self._alone = ""
        self._begin(drag)

    def _drag_for(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> drags.Drag | None:
        canvas, at = self.canvas, self._began
        if hit.kind == "cue":
            if modifiers & _CTRL:
                return None
            return (drags.Edge if hit.edge else drags.Move)(canvas, hit, at)
        if hit.kind == "scene":
            return drags.SceneEdge(canvas, hit, at)
        if hit.kind == "scenes":
            return drags.NewScene(canvas, hit, at)
        kept = tuple(canvas.selected) if modifiers & (_CTRL | _SHIFT) else ()
        return drags.Band(canvas, hit, at, kept)

    def _begin(self, drag: drags.Drag) -> None:
        self.drag = drag
        self.at = drag.began
        self.over = None
        self.canvas.setCursor(drag.cursor)
        self.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self.canvas.update()

    def release(self, event: QMouseEvent) -> None:
        """A button was let go."""
        drag, self.drag = self.drag, None
        self._scroll.stop()
        self._pressed = None
        if drag is not None:
            drag.end()
        elif self._alone and event.button() == _Button.LeftButton:
            self.canvas.choose([self._alone], self._alone)
        self._alone = ""
        self.hover(event.position())
        self.canvas.update()

    def cancel(self) -> None:
        """Take back what the pressed button did so far."""
        drag, self.drag = self.drag, None
        self._scroll.stop()
        self._pressed = None
        self._alone = ""
        if drag is not None:
            drag.cancel()
        self._set_over(None)
        self.canvas.unsetCursor()
        self.canvas.update()

    def double_click(self, event: QMouseEvent) -> None:
        """A cue opens, a scene gets another name."""
        picture = self.canvas.picture()
        if picture is None or event.button() != _Button.LeftButton:
            return
        hit = hit_at(picture, event.position().x(), event.position().y())
        if hit.kind == "cue":
            self.canvas.cue_opened.emit(picture.film.cues[hit.place].id)
        elif hit.kind == "scene" and hit.scene is not None:
            self.canvas.rename_wanted.emit(hit.scene.id, hit.scene.part)

    def hit_for_menu(self, place: QPoint) -> Hit | None:
        """What a menu at a point is about; a cue that is not selected becomes so."""
        picture = self.canvas.picture()
        if picture is None:
            return None
        hit = hit_at(picture, place.x(), place.y())
        if hit.kind == "cue" and hit.place not in picture.selected:
            key = picture.film.cues[hit.place].id
            self.canvas.choose([key], key)
        elif hit.kind == "scene" and hit.scene is not None:
            self.canvas.scene = (hit.scene.id, hit.scene.part)
            self.canvas.refresh()
        self._set_over(None)
        return hit

    # hovering

    def hover(self, at: QPointF) -> None:
        """The pointer is here, and no button is pressed."""
        if self.drag is not None:
            return
        self.at = at
        picture = self.canvas.picture()
        if picture is None:
            return
        self._set_over(hit_at(picture, at.x(), at.y()))

    def look_again(self) -> None:
        """The map was read anew under a pointer that rests: say what lies there now."""
        picture = self.canvas.picture()
        if self.drag is None and self.at is not None and picture is not None:
            self.over = hit_at(picture, self.at.x(), self.at.y())
            self.canvas.hovered.emit(self.over)

    def leave(self) -> None:
        """The pointer left the map."""
        if self.drag is None:
            self.at = None
            self._set_over(None)

    def _set_over(self, hit: Hit | None) -> None:
        old, self.over = self.over, hit
        if hit is not None:
            self.canvas.setCursor(self._cursor(hit))
        key = _meaning(hit)
        if key != _meaning(old):
            self.canvas.hovered.emit(hit)
            self.canvas.update()

    def _cursor(self, hit: Hit) -> Qt.CursorShape:
        if not self.canvas.editable and hit.kind in ("cue", "scene", "scenes"):
            return Qt.CursorShape.ArrowCursor
        if hit.edge:
            return Qt.CursorShape.SizeHorCursor
        return _CURSORS.get(hit.kind, Qt.CursorShape.ArrowCursor)

    # dragging

    def _follow(self, free: bool) -> None:
        if self.drag is not None and self.at is not None:
            frame = self.canvas.window_now.frame(self.at.x())
            self.drag.to(self.at, frame, not free)
            self.canvas.update()

    def _scroll_on(self) -> None:
        """The pointer waits beside the map: the film comes to it, the faster the farther it is."""
        if self.drag is None or self.at is None:
            self._scroll.stop()
            return
        x, width = self.at.x(), self.canvas.width()
        beyond = x if x < 0 else x - width if x > width else 0.0
        if beyond:
            self.canvas.pan(max(-4.0, min(beyond / 20, 4.0)) * _SCROLL_PX / 2)
            self._follow(bool(QApplication.keyboardModifiers() & _ALT))


def _meaning(hit: Hit | None) -> tuple[object, ...]:
    """What a hover card tells about: the same thing keeps its card."""
    if hit is None or hit.kind not in ("cue", "scene", "marker"):
        return ()
    return (hit.kind, hit.place, hit.scene, hit.marker)

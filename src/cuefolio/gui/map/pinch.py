# SPDX-License-Identifier: GPL-3.0-or-later
"""Pinching on a touchpad zooms the map at the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QNativeGestureEvent

if TYPE_CHECKING:
    from cuefolio.gui.map.canvas import MapCanvas


class PinchFilter(QObject):
    """Takes the gestures out of a canvas's events.

    No override of ``event``: painting would run inside it, and a fault in painting would take the program
    with it instead of being reported.
    """

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.NativeGesture or not isinstance(event, QNativeGestureEvent):
            return False
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._canvas.zoom(max(1.0 + event.value(), 0.1), event.position().x(), glide=False)
            return True
        if event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
            self._canvas.fit()
            return True
        return False

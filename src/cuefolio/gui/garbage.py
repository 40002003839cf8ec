# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects garbage in the GUI thread only, in pieces that nobody notices.

Python runs its cycle collector in whatever thread happens to allocate. When that is a worker, wrappers of
widgets that were closed are finalised there, and Qt crashes: a QObject may only be destroyed in its own
thread. So automatic collection is off while the window lives, and a timer looks instead: often, so that
there is little to look at, and at everything only while nobody types (a whole look takes a tenth of a
second in a large catalogue).
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 50
QUIET_SECONDS = 4.0
"""Only the youngest objects are looked at until so long after the last ``hold``, but no longer than
PATIENCE_SECONDS."""
PATIENCE_SECONDS = 300.0

_held_at = 0.0


def hold() -> None:
    """Somebody is typing or playing: short looks only for now."""
    global _held_at
    _held_at = time.monotonic()


class GarbageKeeper(QObject):
    """Make one after the QApplication, as its child. Thresholds are those of Python. What is made in the
    first ``starting`` seconds is taken for lasting: modules, classes, the window's own parts."""

    def __init__(self, parent: QObject, starting: float = 0.0) -> None:
        super().__init__(parent)
        self._starting = starting
        self._thresholds = gc.get_threshold()
        self._began = self._long_at = time.monotonic()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Hand the work back to Python, when the window is gone."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Collect the generations that have grown beyond their thresholds."""
        young, middle, old = gc.get_count()
        if young <= self._thresholds[0]:
            return
        now = time.monotonic()
        if middle <= self._thresholds[1]:
            gc.collect(0)
        elif now - self._began < self._starting:
            gc.freeze()  # never looked at again
        elif now - _held_at < QUIET_SECONDS and now - self._long_at < PATIENCE_SECONDS:
            gc.collect(0)
        else:
            self._long_at = now
            gc.collect(1 if old <= self._thresholds[2] else 2)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects garbage in the GUI thread only.

Python runs its cycle collector in whatever thread happens to allocate. When that is a worker, wrappers of
widgets that were closed are finalised there, and Qt crashes: a QObject may only be destroyed in its own
thread. So automatic collection is off while the window lives, and a timer looks instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 400


class GarbageKeeper(QObject):
    """Make one after the QApplication, as its child. Thresholds are those of Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frozen = False
        self._thresholds = gc.get_threshold()
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
        counts = gc.get_count()
        if counts[0] <= self._thresholds[0]:
            return
        if counts[1] <= self._thresholds[1]:
            gc.collect(0)
        elif counts[2] <= self._thresholds[2]:
            gc.collect(1)
        else:
            gc.collect(2)
            if not self._frozen:
                # Modules and classes never become garbage; without them a full look costs a few ms.
                self._frozen = True
                gc.freeze()

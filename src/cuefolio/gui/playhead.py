# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one is in the film: one frame that map, table, picture and clock agree on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Playhead(QObject):
    """The frame one is at, in frames since 00:00:00:00 of the shown production's current cut.

    ``moved`` tells every change (None: nowhere); ``wanted`` only those that somebody asked for, which
    whatever plays has to follow.
    """

    moved = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame: int | None = None

    def go(self, frame: int | None) -> None:
        """Somebody wants to be at ``frame``."""
        self.follow(frame)
        self.wanted.emit(frame)

    def follow(self, frame: int | None) -> None:
        """What plays is at ``frame`` now."""
        if frame != self.frame:
            self.frame = frame
            self.moved.emit(frame)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A running clock in place of a picture: for a cinema, a television, or a film that cannot be played."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.transport import RunningClock
from cuefolio.gui.player.source import Source, now

SHOW_MS = 40
"""How often the time on the screen is brought up to date; key presses do not depend on it."""


class ClockSource(Source):
    """Counts frames of the production against the machine's monotonic clock.

    A change of the clock concerns later moments only: what was logged before stays. Nobody else may move
    it while it runs, for then it would not agree with the other screen any more.
    """

    def __init__(self, rate: FrameRate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = RunningClock(rate)
        self._earlier: list[RunningClock] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(SHOW_MS)
        self._timer.timeout.connect(self._show)

    @property
    def rate(self) -> FrameRate:
        """Frames a second that it counts."""
        return self._clock.rate

    @property
    def speed(self) -> float:
        return 1.0 if self._clock.running else 0.0

    @property
    def is_ready(self) -> bool:
        return True

    def frame_at(self, moment: int) -> int:
        # A key may be handled after a change that came later than its press.
        then = (clock for clock in reversed(self._earlier) if clock.since <= moment)
        return next(then, self._earlier[0] if self._earlier else self._clock).frame_at(moment)

    def run(self, speed: float, moment: int) -> None:
        if (speed != 0) != self._clock.running:
            self._take(self._clock.run(moment) if speed else self._clock.hold(moment))

    def go(self, frame: int) -> None:
        if not self._clock.running:
            self._take(self._clock.set_to(max(frame, 0), now()))

    def step(self, frames: int) -> None:
        self.nudge(frames, now())

    def nudge(self, frames: int, moment: int) -> None:
        """Put the clock forward or back by some frames; it goes on running."""
        self._take(self._clock.nudged(frames, moment))

    def set_to(self, frame: int, moment: int) -> None:
        """Say that at ``moment`` the other screen showed ``frame``."""
        self._take(self._clock.set_to(frame, moment))

    def _take(self, clock: RunningClock) -> None:
        self._clock = clock
        self._earlier = [*self._earlier[-31:], clock]
        if clock.running:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()
        self._show()

    def _show(self) -> None:
        self.moved.emit(self.frame_at(now()))

    def close(self) -> None:
        self._timer.stop()

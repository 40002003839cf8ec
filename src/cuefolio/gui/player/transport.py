# SPDX-License-Identifier: GPL-3.0-or-later
"""What runs: the film's picture, or a clock in its place. One of them at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cuefolio.domain.transport import SLOW, faster, loop_start
from cuefolio.gui.player.clock import ClockSource
from cuefolio.gui.player.source import Source, now
from cuefolio.gui.playhead import Playhead

ENTERING = 1_000_000_000
"""ns for which a film that was sent to a range may still show what was before."""
IGNORING = 2_000_000_000
"""ns in which the selection of a cue that was just logged does not move the film."""


class Transport(QObject):
    """Plays, steps and loops whatever source there is, and keeps the window's playhead with it.

    ``moved`` carries the frame that is shown, ``changed`` tells of source, speed and range.
    """

    moved = Signal(int)
    changed = Signal()
    refused = Signal(str)

    def __init__(self, playhead: Playhead, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playhead = playhead
        self.picture: Source | None = None
        self.clock: ClockSource | None = None
        self._range: tuple[int, int] | None = None
        self._loops = False
        self._entered = 0
        """Until when (ns) pictures outside the range are those of before it began; 0: it has begun."""
        self._is_stop_held = False
        self._slow = 0
        self._ignored: dict[int, int] = {}
        playhead.wanted.connect(self._wanted)

    # the source

    @property
    def source(self) -> Source | None:
        """What runs or could run: the clock in clock mode, else the picture once it is there."""
        if self.clock is not None:
            return self.clock
        return self.picture if self.picture is not None and self.picture.is_ready else None

    @property
    def is_clock(self) -> bool:
        """Whether the clock stands in for a picture."""
        return self.clock is not None

    @property
    def speed(self) -> float:
        """How fast it runs; 0 standing or without a source."""
        return self.source.speed if self.source is not None else 0.0

    @property
    def is_running(self) -> bool:
        """Whether it moves by itself."""
        return self.speed != 0

    @property
    def frame(self) -> int | None:
        """The frame that is shown now."""
        return self.frame_at(now())

    @property
    def is_stop_held(self) -> bool:
        """Whether K is held down."""
        return self._is_stop_held

    @property
    def loop(self) -> tuple[int, int] | None:
        """In and out (frames) of what is played again and again."""
        return self._range if self._loops else None

    def frame_at(self, moment: int) -> int | None:
        """The frame that was shown at ``moment`` (ns); None without a source."""
        return self.source.frame_at(moment) if self.source is not None else None

    def set_picture(self, picture: Source | None) -> None:
        """Take another picture, or none; whoever gives it keeps it."""
        if self.picture is not None:
            self.picture.run(0.0, now())
            self.picture.moved.disconnect(self._picture_moved)
            self.picture.changed.disconnect(self.changed)
            self.picture.refused.disconnect(self.refused)
        self.picture = picture
        self._range = None
        if picture is not None:
            picture.moved.connect(self._picture_moved)
            picture.changed.connect(self.changed)
            picture.refused.connect(self.refused)
        self.changed.emit()

    def set_clock(self, clock: ClockSource | None) -> None:
        """Go by a clock from now on, or by the picture again."""
        if self.clock is not None:
            self.clock.close()
            self.clock.deleteLater()
        if self.picture is not None:
            self.picture.run(0.0, now())
        self.clock = clock
        self._range = None
        if clock is not None:
            clock.moved.connect(self._clock_moved)
            clock.changed.connect(self.changed)
            self._clock_moved(clock.frame_at(now()))
        self.changed.emit()

    # running

    def toggle(self, moment: int) -> None:
        """Play, or stand still where it was at ``moment``."""
        self._range = self._range if self._loops else None
        self._run(0.0 if self.is_running else 1.0, moment)

    def stop(self, moment: int) -> None:
        """Stand still where it was at ``moment``."""
        self._run(0.0, moment)

    def shuttle(self, direction: int, moment: int) -> None:
        """L (1) or J (-1): faster in that direction. While K is held, one frame."""
        if self.is_clock:
            if direction > 0:
                self._run(1.0, moment)
            return
        if self._is_stop_held:
            self.step(direction)
        else:
            self._range = None
            self._run(faster(self.speed, direction), moment)

    def hold(self, held: bool, moment: int) -> None:
        """K: stands still, and is held down for J and L to go slowly."""
        self._is_stop_held = held
        if held:
            self._run(0.0, moment)
        else:
            self.slow(0, moment)

    def slow(self, direction: int, moment: int) -> None:
        """K held together with J or L held: slowly; 0 stands still again."""
        if self.is_clock or self._slow == direction:
            return
        self._slow = direction
        self._run(direction * SLOW, moment)

    def step(self, frames: int) -> None:
        """Stand still, some frames further on or back. A running clock is nudged instead."""
        if self.source is not None:
            self.source.step(frames)

    def go(self, frame: int) -> None:
        """Show a frame. A clock that runs stays with the other screen; a film stays where it is when its
        file does not have the frame."""
        source = self.source
        if source is None or (self.is_clock and self.is_running) or not source.covers(frame):
            return
        self._range = self._range if self._contains(frame) else None
        source.go(frame)

    def play_range(self, start: int, end: int, *, loop: bool = False) -> bool:
        """Play from ``start`` to ``end`` (exclusive), once or again and again.

        Returns False when there is no picture of it.
        """
        source = self.source
        if source is None or self.is_clock or not source.covers(start):
            return False
        self._run(0.0, now())
        source.go(start)
        self._begin_range(start, end, loop)
        self._run(1.0, now())
        self.changed.emit()
        return True

    def _begin_range(self, start: int, end: int, loops: bool) -> None:
        self._range, self._loops, self._entered = (start, end), loops, now() + ENTERING

    def leave_loop(self) -> None:
        """Go on without going back at the out."""
        self._range, self._loops = None, False
        self.changed.emit()

    def _contains(self, frame: int) -> bool:
        return self._range is not None and self._range[0] <= frame < self._range[1]

    def _run(self, speed: float, moment: int) -> None:
        if self.source is not None and speed != self.speed:
            self.source.run(speed, moment)

    # where it is

    def ignore(self, frame: int) -> None:
        """Views will soon want to be at ``frame`` because a cue is selected there; what runs goes on."""
        self._ignored[frame] = now() + IGNORING

    def _wanted(self, frame: object) -> None:
        if isinstance(frame, int) and self._ignored.pop(frame, 0) < now():
            self.go(frame)

    def _clock_moved(self, frame: int) -> None:
        self._tell(frame)

    def _picture_moved(self, frame: int) -> None:
        if self.clock is not None:
            return
        if self._range is not None and self.is_running and self._leaves_range(frame, *self._range):
            return
        self._tell(frame)

    def _leaves_range(self, frame: int, start: int, end: int) -> bool:
        """Go back or stop at the end of what is to be played; whether the frame need not be told."""
        if start <= frame < end:
            self._entered = 0
        again = loop_start(frame, start, end)
        if again is None:
            return False
        if now() < self._entered:
            return True
        assert self.source is not None
        if self._loops:
            self._begin_range(start, end, True)
            self.source.go(again)
            return True
        if frame < end:
            return False
        self._range = None
        self._run(0.0, now())
        self.source.go(end)
        return True

    def _tell(self, frame: int) -> None:
        self._playhead.follow(frame)
        self.moved.emit(frame)

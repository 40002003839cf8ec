# SPDX-License-Identifier: GPL-3.0-or-later
"""Time of a running picture or clock: which frame a key press fell on, and how fast things run.

Moments are nanoseconds of one monotonic clock, positions are frames of the catalogue since 00:00:00:00.
Everything here is arithmetic: whoever asks brings the moment along, so a key that is handled late still
gets the frame of the moment at which it was pressed.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections import deque
from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor
from typing import NamedTuple

from cuefolio.domain.picture_sync import PictureSync
from cuefolio.domain.timecode import FrameRate

SECOND = 1_000_000_000
"""Nanoseconds."""
FASTEST = 8.0
SLOW = 0.25
"""Speed while K is held together with J or L."""


def faster(speed: float, direction: int) -> float:
    """The speed after L (``direction`` 1) or J (-1): 1, 2, 4, 8 times; the other key slows down first."""
    if speed * direction <= 0:
        return speed / 2 if abs(speed) >= 2 else float(direction)
    return direction * min(abs(speed) * 2, FASTEST) if abs(speed) >= 1 else float(direction)


@dataclass(frozen=True, slots=True)
class RunningClock:
    """A clock that counts frames of a production: where it stood at a moment, and whether it runs.

    ``position`` is exact and may lie between two frames; a change makes a new clock, so that what was
    read off before stays as it was.
    """

    rate: FrameRate
    position: Fraction = Fraction(0)
    since: int = 0
    """Moment (ns) at which the clock stood at ``position``."""
    running: bool = False

    def position_at(self, moment: int) -> Fraction:
        """Exact position in frames. A moment before the last change gives the position of that change."""
        if not self.running or moment <= self.since:
            return self.position
        return self.position + Fraction(moment - self.since, SECOND) * self.rate.fraction

    def frame_at(self, moment: int) -> int:
        """The frame that the clock shows."""
        return floor(self.position_at(moment))

    def run(self, moment: int) -> RunningClock:
        """Running from ``moment`` on."""
        return replace(self, position=self.position_at(moment), since=moment, running=True)

    def hold(self, moment: int) -> RunningClock:
        """Standing still from ``moment`` on."""
        return replace(self, position=self.position_at(moment), since=moment, running=False)

    def nudged(self, frames: int, moment: int) -> RunningClock:
        """Put forward or back by some frames; never before 00:00:00:00."""
        return replace(self, position=max(self.position_at(moment) + frames, Fraction(0)), since=moment)

    def set_to(self, frame: int, moment: int) -> RunningClock:
        """Standing at the beginning of ``frame`` at ``moment``; it goes on running if it did."""
        return replace(self, position=Fraction(frame), since=moment)


class Shown(NamedTuple):
    """A picture on the screen: since when (ns), its time in the file (µs), the speed at which it runs, and
    whether no later one has come yet."""

    since: int
    time: int
    speed: float
    is_newest: bool


class ShownPictures:
    """Which picture came onto the screen when. Written by one thread, asked by another.

    Whoever notes a picture may be late, for want of processor time, and never early. So while a film runs,
    the quickest of the pictures around one tells when that one was due: it came then, whenever it was noted.
    ``at`` answers for any moment since ``clear``, within the last ``keep`` pictures.
    """

    AROUND = 25
    """Pictures before and after one that are compared with it."""
    GAP = 250_000
    """µs of film between two pictures of which the later one follows from the earlier: no jump."""

    def __init__(self, keep: int = 1024) -> None:
        self._lock = threading.Lock()
        self._noted: deque[tuple[int, int, float]] = deque(maxlen=keep)

    def note(self, moment: int, time: int, speed: float = 0.0) -> None:
        """From ``moment`` (ns) on, the picture at ``time`` (µs) is shown; the film runs at ``speed``."""
        with self._lock:
            if self._noted:
                moment = max(moment, self._noted[-1][0])
            self._noted.append((moment, time, speed))

    def at(self, moment: int) -> Shown | None:
        """The picture that was shown at ``moment``; the oldest one that is known for a moment before it; None
        without any."""
        with self._lock:
            noted = list(self._noted)
        if not noted:
            return None
        place = max(bisect_right(noted, moment, key=lambda entry: entry[0]) - 1, 0)
        since = self._due(noted, place)
        while place + 1 < len(noted) and _follows(noted[place], noted[place + 1]):
            due = self._due(noted, place + 1)
            if due > moment:
                break
            place, since = place + 1, due
        return Shown(since, noted[place][1], noted[place][2], place == len(noted) - 1)

    def _due(self, noted: list[tuple[int, int, float]], place: int) -> int:
        """When the picture at ``place`` came, by the quickest of those around it in the same run."""
        moment, time, speed = noted[place]
        if speed <= 0:
            return moment
        earliest = moment
        for step in (-1, 1):
            other = place
            for _ in range(self.AROUND):
                pair = (other + step, other) if step < 0 else (other, other + step)
                if not 0 <= other + step < len(noted) or not _follows(noted[pair[0]], noted[pair[1]]):
                    break
                other += step
                came, then, _speed = noted[other]
                earliest = min(earliest, came + round((time - then) * 1000 / speed))
        return earliest

    def clear(self) -> None:
        """Forget everything, as for another film."""
        with self._lock:
            self._noted.clear()


def _follows(one: tuple[int, int, float], other: tuple[int, int, float]) -> bool:
    """Whether a picture is the next of the same run: same speed, a little later in the film."""
    return one[2] == other[2] > 0 and 0 < other[1] - one[1] <= ShownPictures.GAP * max(other[2], 1.0)


def shown_frame(sync: PictureSync, time: int, since: int = 0, pictures: int = 1) -> int:
    """The catalogue's frame for the picture at ``time`` (µs after the first one).

    Containers round their times (Matroska to whole milliseconds): near a picture of a constant rate, that
    picture's exact time counts. ``since`` is how long (µs of film time) the picture has been shown: where
    the production counts more frames than the file has pictures, they pass while it stands. They never go
    beyond ``pictures`` of the file, by default the one that is shown.
    """
    rate = sync.picture_rate
    if rate is None:
        return sync.frame_at(Fraction(time + _ROUNDED, 1_000_000))
    number = round(Fraction(time, 1_000_000) * rate)
    exact = sync.seconds_of_picture(number)
    if abs(exact - Fraction(time, 1_000_000)) > Fraction(2 * _ROUNDED, 1_000_000):
        return sync.frame_at(Fraction(time + _ROUNDED, 1_000_000))  # a rate that varies
    passed = Fraction(max(since, 0), 1_000_000)
    return sync.frame_at(exact + min(passed, pictures / rate - Fraction(1, 1_000_000)))


_ROUNDED = 500
"""µs by which a container may have rounded a picture's time."""


class EventTimes:
    """Turns the time stamps of key and mouse events into moments of our own clock.

    A stamp counts milliseconds since nobody knows when, on some systems in 32 bits. Where it is our own
    monotonic clock (X11, Wayland, Windows and macOS as a rule), it is taken as it is. Otherwise the event
    that took the least time to arrive tells how far the clocks are apart: delays only ever add.
    """

    WRAP = 1 << 32
    LATEST = 3 * SECOND
    """A stamp of our own clock is at most this much older than its arrival."""
    AHEAD = SECOND // 20
    """Coarse clocks of a system may be ahead of ours by this much."""
    KEPT = 64
    STALE = 5 * SECOND
    """An event later than this means that one of the clocks has stood still (the machine slept)."""

    def __init__(self) -> None:
        self._offsets: deque[int] = deque(maxlen=self.KEPT)
        self._last_stamp = 0

    def moment(self, stamp: int, arrived: int) -> int:
        """The moment (ns) of an event with ``stamp`` (ms, 0 for none) that was handled at ``arrived`` (ns).

        Never after ``arrived``. Every event that is asked about makes later answers better.
        """
        if stamp <= 0:
            return arrived
        own = self._as_own_clock(stamp, arrived)
        if own is not None:
            self._offsets.clear()
            return own
        if stamp < self._last_stamp:
            self._offsets.clear()  # the counter has begun anew
        self._last_stamp = stamp
        offset = arrived - stamp * 1_000_000
        if self._offsets and offset - min(self._offsets) > self.STALE:
            self._offsets.clear()
        self._offsets.append(offset)
        return min(stamp * 1_000_000 + min(self._offsets), arrived)

    def _as_own_clock(self, stamp: int, arrived: int) -> int | None:
        now = arrived // 1_000_000
        age = (now - stamp) % self.WRAP
        if age > self.WRAP // 2:
            age -= self.WRAP
        if stamp >= self.WRAP and age != now - stamp:
            return None  # more than 32 bits, and of another clock
        if not -self.AHEAD <= age * 1_000_000 <= self.LATEST:
            return None
        return min((now - age) * 1_000_000, arrived)


def loop_start(frame: int, start: int, end: int) -> int | None:
    """Where a loop over ``start`` .. ``end`` (exclusive) goes on when it has come to ``frame``.

    None while it may run on.
    """
    return start if frame >= end or frame < start else None


def out_after(start: int, frame: int) -> int | None:
    """The out (exclusive) that a press at ``frame`` gives a cue that began at ``start``.

    A press in the frame of the in makes the shortest cue, one frame. None when the picture was put back
    before the in: there is no such out.
    """
    return None if frame < start else max(frame, start + 1)

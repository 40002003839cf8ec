# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit decision lists that pass midnight, where labels begin again at 00:00:00:00 and the list goes on."""

from __future__ import annotations

from cuefolio.domain.timeline.model import Timeline
from cuefolio.formats.timelines.text_times import day_frames


class Midnight:
    """Counts the days that pass from event to event of a list, in the order of the file.

    Labels that fall by more than ``far`` (18 hours) passed midnight. Those that rise by as much go back over
    it: to the evening on another track, or to one late event amid others, behind which nothing is a day on.
    """

    def __init__(self, day: int) -> None:
        self.far = day * 3 // 4
        self.line = 0
        """The first line that stands a day later than it is labelled, 0 when none does."""
        self._day = day
        self._days = 0
        self._last: int | None = None

    def frames_before(self, start: int, line: int) -> int:
        """The frames of the days that have passed when an event begins whose label is ``start``."""
        if start >= self._day:
            return 0
        if self._last is not None and abs(start - self._last) > self.far:
            self._days += 1 if start < self._last else -1
        self._last = start
        if self._days <= 0:
            return 0
        self.line = self.line or line
        return self._days * self._day


def move_morning(timeline: Timeline) -> None:
    """Put markers that stand a day before the clips of a list among those behind midnight."""
    if not timeline.uses:
        return
    day = day_frames(timeline.rate)
    first = min(use.record_in for use in timeline.uses)
    last = max(use.record_out for use in timeline.uses)
    for spot in timeline.spots:
        if last > day and spot.at < first and abs(spot.at + day - last) < first - spot.at:
            spot.at += day

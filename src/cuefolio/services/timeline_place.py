# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the frames of a timeline lie in a production."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import RATES, FrameRate, format_timecode, parse_timecode
from cuefolio.domain.timeline.model import RateFrom, Timeline
from cuefolio.errors import CuefolioError

_BEFORE_HOUR = 600
"""Seconds before an hour in which a programme of that hour may begin (a leader, a pop)."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Turns frames of a timeline into frames of a production, both since 00:00:00:00.

    At the same rate and counting they are the same. Where only the counting differs (drop-frame or not), the
    same label is meant. At another rate the real time since the timeline's start counts: ``rate`` and
    ``start`` are the production's, ``takes_rate`` says that it takes both from this timeline.
    """

    theirs: FrameRate
    theirs_start: int
    rate: FrameRate
    start: int
    takes_rate: bool = False

    @classmethod
    def of(cls, timeline: Timeline, film: Film, *, takes_rate: bool, hour: int | None = None) -> Placing:
        """``takes_rate``: the production has no times yet and follows what the timeline or a person says. A
        guess changes nothing that somebody has set, unless the timeline's labels cannot be of that rate. A
        rate that no production has stays the timeline's own, and its times are converted.
        ``hour``: where each hour of the timeline is an episode, that of the production. It begins there,
        unless the timeline begins shortly before."""
        theirs = timeline.rate
        if not timeline.has_labels and theirs.fraction == film.rate.fraction:
            theirs = film.rate  # Frames were counted; how the labels count is the production's to say.
        their_start = timeline.start if timeline.start is not None else _earliest(timeline)
        if not takes_rate:
            return cls(theirs, their_start, film.rate, film.start_frame)
        rate = theirs if _is_taken(timeline, theirs, film.rate) else film.rate
        placing = cls(theirs, their_start, rate, film.start_frame)
        if timeline.start is not None or not film.start_frame:
            start = placing.frame(their_start)
            if hour is not None:
                first = at_label(f"{hour:02d}:00:00:00", rate, parts=1)
                start = start if 0 <= first - start < _BEFORE_HOUR * rate.nominal else first
        else:
            start = at_label(format_timecode(film.start_frame, film.rate), rate, parts=3)
        changed = (film.rate, film.start_frame) != (rate, start)
        return cls(theirs, their_start, rate, start, changed)

    def frame(self, frame: int) -> int:
        """The production's frame for one of the timeline, the nearest one, half up."""
        if self.theirs == self.rate:
            return frame
        if self.theirs.fraction == self.rate.fraction:
            return self._same_label(frame)
        elapsed = Fraction(frame - self.theirs_start) / self.theirs.fraction * self.rate.fraction
        return self._start_here() + floor(elapsed + Fraction(1, 2))

    def _same_label(self, frame: int) -> int:
        """The frame of the same label; for one that drop-frame counting skips, the first that exists."""
        try:
            return parse_timecode(format_timecode(frame, self.theirs).replace(";", ":"), self.rate)
        except CuefolioError:
            later = format_timecode(frame + self.rate.dropped, self.theirs).replace(";", ":")
            return parse_timecode(f"{later[:-2]}{self.rate.dropped:02d}", self.rate)

    def _start_here(self) -> int:
        """The timeline's start by its label, without its frames: they need not exist at another rate."""
        return at_label(format_timecode(self.theirs_start, self.theirs), self.rate, parts=3)


def _is_taken(timeline: Timeline, theirs: FrameRate, ours: FrameRate) -> bool:
    """Whether a production without times takes a timeline's rate in place of its own."""
    if theirs not in RATES:
        return False
    is_guess = timeline.rate_from is RateFrom.GUESS
    # Where only the counting differs, the list says itself how it counts.
    return not is_guess or theirs.fraction == ours.fraction or not _has_labels_of(timeline, ours)


def _has_labels_of(timeline: Timeline, rate: FrameRate) -> bool:
    """Whether the frame numbers in a timeline's labels are less than the rate."""
    own, most = timeline.rate.nominal, rate.nominal
    if own <= most or timeline.rate.drop:
        return own <= most
    times = {time for use in timeline.uses for time in (use.record_in, use.record_out)}
    return all(time // timeline.ticks % own < most for time in times)


def _earliest(timeline: Timeline) -> int:
    """The whole hour that the first use or spot begins in: timelines begin at hours."""
    times = [use.record_in for use in timeline.uses] or [spot.at for spot in timeline.spots]
    first = max(0, int(timeline.frames(min(times, default=0))))
    return at_label(format_timecode(first, timeline.rate), timeline.rate, parts=1)


def at_label(label: str, rate: FrameRate, parts: int) -> int:
    """The frame of a label of which only the first parts (hour, minute, second) are kept."""
    kept = label.replace(";", ":").split(":")[:parts]
    return parse_timecode(":".join([*kept, *["00"] * (4 - parts)]), rate)

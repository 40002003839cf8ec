# SPDX-License-Identifier: GPL-3.0-or-later
"""Timecode labels of text timelines as frames: by tables, since a session has hundreds of thousands."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache

from cuefolio.domain.timecode import FrameRate

FASTEST_NOMINAL = 120
_LABEL = re.compile(r"([0-9]{1,2})[:;.,]([0-9]{1,2})[:;.,]([0-9]{1,2})[:;.,]([0-9]{1,2})")


def is_label(text: str) -> bool:
    """Whether a text has the form of a timecode: four groups of digits."""
    return _LABEL.fullmatch(text) is not None


def is_skipped(text: str, rate: FrameRate) -> bool:
    """Whether a label ("00:01:00:00") is one that drop-frame counting leaves out."""
    match = _LABEL.fullmatch(text)
    if match is None:
        return False
    _hour, minute, second, frame = map(int, match.groups())
    return second == 0 and minute % 10 != 0 and frame < rate.dropped


def day_frames(rate: FrameRate) -> int:
    """Frames of 24 hours of labels."""
    return (86400 * rate.nominal) - rate.dropped * (1440 - 144)


@lru_cache(maxsize=8)
def label_frames(rate: FrameRate) -> Callable[[str], int]:
    """A function from a label ("01:02:03:04", any of ``: ; . ,`` between) to frames since 00:00:00:00.

    A label that drop-frame counting skips counts as the first that exists after it. The function raises
    KeyError for anything that is no label at this rate.
    """
    nominal, dropped = rate.nominal, rate.dropped
    if nominal > FASTEST_NOMINAL:
        raise KeyError(rate.label)
    minutes: dict[str, int] = {}
    for hour in range(100):
        for minute in range(60):
            total = hour * 60 + minute
            minutes[f"{hour:02d}:{minute:02d}"] = total * 60 * nominal - dropped * (total - total // 10)
    rest = {
        f"{second:02d}{mark}{frame:02d}": second * nominal + frame
        for second in range(60)
        for frame in range(nominal)
        for mark in ":;"
    }
    skipped = {f"00{mark}{frame:02d}" for frame in range(dropped) for mark in ":;"}

    def slow(text: str) -> int:
        match = _LABEL.fullmatch(text)
        if match is None:
            raise KeyError(text)
        hour, minute, second, frame = match.groups()
        label = f"{int(hour):02d}:{int(minute):02d}:{int(second):02d}:{int(frame):02d}"
        return counted(label)

    def counted(label: str) -> int:
        if label[6:] in skipped and label[4] != "0":
            return minutes[label[:5]] + dropped
        return minutes[label[:5]] + rest[label[6:]]

    def plain(text: str) -> int:
        try:
            return minutes[text[:5]] + rest[text[6:]]
        except KeyError:
            return slow(text)

    def drop(text: str) -> int:
        try:
            return counted(text)
        except KeyError:
            return slow(text)

    return drop if dropped else plain


def guessed_rate(largest_frame: int, drop: bool, likely: FrameRate | None = None) -> FrameRate:
    """The likeliest rate of a list whose labels reach a frame number: ``likely`` where it has such a frame
    and can count so, else the slowest that has."""
    if likely is not None and largest_frame < likely.nominal and (not drop or likely.nominal % 30 == 0):
        with suppress(ValueError):
            return FrameRate(likely.num, likely.den, drop)
    if drop:
        return FrameRate(30000, 1001, True) if largest_frame < 30 else FrameRate(60000, 1001, True)
    for nominal, num, den in ((24, 24, 1), (25, 25, 1), (30, 30000, 1001), (48, 48, 1), (50, 50, 1)):
        if largest_frame < nominal:
            return FrameRate(num, den)
    return FrameRate(60000, 1001)

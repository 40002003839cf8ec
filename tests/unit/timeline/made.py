# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines made in code: 25 frames a second, four ticks a frame, times in seconds."""

from __future__ import annotations

from typing import Any

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Source, Timeline, Track, Use

TICKS = 4
SECOND = 25 * TICKS


def use(name: str, start: float, end: float, track: int = 0, **values: Any) -> Use:
    """A clip from ``start`` to ``end`` seconds; fades in seconds too."""
    for fade in ("fade_in", "fade_out"):
        if fade in values:
            values[fade] = round(values[fade] * SECOND)
    return Use(track, name, round(start * SECOND), round(end * SECOND), **values)


def timeline(*uses: Use, tracks: tuple[Track | str, ...] = ("MX 1",), **values: Any) -> Timeline:
    """A timeline with these uses; by default its only track is one of music."""
    made = [track if isinstance(track, Track) else Track(track) for track in tracks]
    facts: dict[str, Any] = {"kind": "made", "name": "", "rate": FrameRate(25), "ticks": TICKS} | values
    return Timeline(tracks=made, uses=list(uses), **facts)


def file(name: str, folder: str = "/media", **values: Any) -> Source:
    """A source that is a file in a folder."""
    return Source(name, path=f"{folder}/{name}", **values)

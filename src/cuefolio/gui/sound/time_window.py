# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a recording that a waveform shows: zooming, moving, and between seconds and pixels."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST = 0.5
"""Seconds: nearer than this there is nothing more to see."""


@dataclass(slots=True)
class TimeWindow:
    """``span`` seconds from ``start`` of a recording of ``duration`` seconds. Time goes left to right."""

    duration: float = 0.0
    start: float = 0.0
    span: float = 0.0

    def set_duration(self, seconds: float) -> None:
        """Another recording, or its length is known better by now. What is shown stays where it can."""
        whole = self.is_whole
        self.duration = max(seconds, 0.0)
        if whole:
            self.show_all()
        else:
            self.place(self.start, self.span)

    @property
    def is_whole(self) -> bool:
        """Whether the whole recording is shown."""
        return self.span >= self.duration

    @property
    def end(self) -> float:
        """The second at the right edge."""
        return self.start + self.span

    def show_all(self) -> None:
        """Show the whole recording."""
        self.start, self.span = 0.0, self.duration

    def place(self, start: float, span: float) -> None:
        """Show ``span`` seconds from ``start``, as near as the recording allows."""
        self.span = min(max(span, min(SHORTEST, self.duration)), self.duration)
        self.start = min(max(start, 0.0), self.duration - self.span)

    def zoom(self, factor: float, anchor: float) -> None:
        """Show ``factor`` times as much detail; the second ``anchor`` stays where it is on the screen."""
        if self.span > 0:
            share = (anchor - self.start) / self.span
            self.place(anchor - share * min(self.span / factor, self.duration), self.span / factor)

    def pan(self, seconds: float) -> None:
        """Move along."""
        self.place(self.start + seconds, self.span)

    def follow(self, position: float) -> bool:
        """Turn the page when ``position`` has left what is shown; whether it did."""
        if self.is_whole or self.start <= position <= self.end:
            return False
        self.place(position - self.span * 0.1, self.span)
        return True

    def to_x(self, seconds: float, width: float) -> float:
        """Where a second stands on ``width`` pixels; may lie outside."""
        return (seconds - self.start) / self.span * width if self.span > 0 else 0.0

    def to_seconds(self, x: float, width: float) -> float:
        """The second at a pixel, within the recording."""
        if width <= 0:
            return self.start
        return min(max(self.start + x / width * self.span, 0.0), self.duration)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the local time of an FCPXML element stands on the timeline, and what the containers around it say."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from xml.etree.ElementTree import Element

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Muted
from cuefolio.formats.timelines.fcpxml_resources import Clock
from cuefolio.formats.timelines.fcpxml_volume import PLAIN, Component, Roles, Volume
from cuefolio.formats.timelines.xml_mapping import FOREVER, Mapping
from cuefolio.formats.timelines.xml_values import exact_rate, real

_FAMILY = tuple(Fraction(*ratio) for ratio in ((1, 1), (2, 1), (1, 2), (4, 5), (5, 4), (2, 5), (5, 2)))
_SAME = Fraction(1)
_NEAR = Fraction(25, 10_000)
_ADJACENT = Fraction(5, 100)


@dataclass(slots=True)
class Container:
    """What is said around an element.

    Only ticks in [low, high) are seen of it; it fades in until ``faded_in`` and out from ``fades_out``.
    ``connected`` are the roles of what hangs on lanes inside a synchronised clip.
    """

    rate: FrameRate
    low: int = -FOREVER
    high: int = FOREVER
    faded_in: int = -FOREVER
    fades_out: int = FOREVER
    muted: Muted | None = None
    volume: Volume = PLAIN
    roles: Roles = ()
    connected: Roles | None = None
    nest: tuple[str, ...] = ()
    inside: tuple[Element, ...] = ()
    name: str = ""
    role: str = ""
    lane: int | None = None
    sound: bool = True
    picture: bool = True
    components: tuple[Component, ...] = ()

    def seen(self, low: int, high: int) -> tuple[int, int]:
        """What is seen of a range; nothing where the first is not below the second."""
        if low < self.low:
            low = self.low
        if high > self.high:
            high = self.high
        return low, high


def conformed(element: Element, rate: FrameRate) -> Fraction:
    """How many seconds of the timeline a second of a clip's local time lasts (``conform-rate``).

    Final Cut plays a source of another rate frame by frame where the rates are near: 23.976 and 24, 29.97 and
    30, 24 and 25, and their multiples and pulldowns. Otherwise it drops or repeats frames and time is kept.
    """
    conform = element.find("conform-rate")
    if conform is None or conform.get("scaleEnabled") == "0":
        return _SAME
    written = real(conform.get("srcFrameRate"))
    if written is None or not 1 <= written <= 1000:
        return _SAME
    source = exact_rate(written)
    for ratio in _FAMILY:
        factor = source / (rate.fraction * ratio)
        if abs(factor - 1) < _NEAR:
            return factor
    factor = source / rate.fraction
    return factor if abs(factor - 1) < _ADJACENT else _SAME


def time_map(element: Element, clock: Clock) -> list[tuple[int, int]]:
    """The points of a retimed clip: its own time, the source's time. Empty when it plays as it is."""
    points: dict[int, int] = {}
    held = element.find("timeMap")
    for point in () if held is None else held:
        time, value = clock.ticks(point.get("time", "")), clock.ticks(point.get("value", ""))
        if time is not None and value is not None:
            points[time] = value
    return sorted(points.items()) if len(points) > 1 else []


def source_time(points: list[tuple[int, int]], at: int) -> int:
    """The source's time at a clip's own time, straight between the points and prolonged beyond them."""
    left, right = points[0], points[1]
    for point in points[2:]:
        if at <= right[0]:
            break
        left, right = right, point
    span = right[0] - left[0]
    return left[1] + ((right[1] - left[1]) * (at - left[0]) * 2 + span) // (2 * span)


def retimed(points: list[tuple[int, int]], own: Mapping, low: int, high: int) -> Mapping | None:
    """How the source's time stands on the timeline between two ticks; None when it stands still."""
    begin, end = source_time(points, own.back(low)), source_time(points, own.back(high))
    if begin == end or low == high:
        return None
    num, den = high - low, end - begin
    return Mapping(low, begin, num, den) if den > 0 else Mapping(low, begin, -num, -den)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What an FCPXML document defines once: formats, assets, compound and multicam media; and its exact time.

FCPXML writes every time as a rational number of seconds ("1001/24000s"). A ``Clock`` counts them in whole
ticks of 1/L second, where L is a common multiple of the denominators in the document.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import chain
from math import lcm
from xml.etree.ElementTree import Element

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Source
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_values import exact_rate, file_path, frame_rate, real, whole

_DENOMINATORS = re.compile(rb"=[\"'](?<=[tn]=[\"'])-?\d{1,18}/(\d{1,9})s[\"']")
"""In attributes that end in "t" or "n": offset, start, tcStart, audioStart, duration, audioDuration; not the
times of keyframes and speed points, which may have any denominator."""
_TIME = re.compile(r"\s*(-?\d{1,18})(?:/(\d{1,18})|(\.\d{1,18}))?s?\s*")
_FORMAT_RATE = re.compile(r"(?:\d{3,4}|x\d+|DV\w*?)([pi])(\d{2,5})$")
_ROUNDED = {"2398": 23.976, "2997": 29.97, "5994": 59.94, "11988": 119.88, "4795": 47.952}
_MOST_DIGITS = 18
_FINEST = 10**13
"""Ticks a second that are never exceeded; times with stranger denominators round to a tick."""
_FURTHEST = 10**7
"""Seconds beyond which a time is no time of a film: 115 days."""


class _Times(dict[str, int | None]):
    """Times by how they are written, in ticks; a document has few that differ."""

    def __init__(self, per_second: int) -> None:
        super().__init__()
        self._per_second = per_second
        self._furthest = _FURTHEST * per_second
        self._scales: dict[str, int] = {}
        """Ticks of one part by what stands below the line ("24000s"), where a part is whole ticks."""

    def __missing__(self, text: str) -> int | None:
        above, _, below = text.partition("/")
        scale = self._scales.get(below)
        value: int | None
        if scale is None or not above.isdecimal() or len(above) > _MOST_DIGITS:
            value = self._parsed(text, below)
        else:
            value = int(above) * scale
        if value is not None and not -self._furthest <= value <= self._furthest:
            value = None
        self[text] = value
        return value

    def _parsed(self, text: str, below: str) -> int | None:
        match = _TIME.fullmatch(text)
        if match is None:
            return None
        if match[3]:
            return round(Fraction(match[1] + match[3]) * self._per_second)
        parts = int(match[2] or 1)
        if parts <= 0:
            return None
        if match[2] and self._per_second % parts == 0:
            self._scales[below] = self._per_second // parts
        return (int(match[1]) * self._per_second * 2 + parts) // (2 * parts)


class _Lengths(dict[str, int | None]):
    """Lengths by how they are written, in ticks."""

    def __init__(self, ticks: Callable[[str], int | None]) -> None:
        super().__init__()
        self._ticks = ticks

    def __missing__(self, text: str) -> int | None:
        value = self._ticks(text)
        length = self[text] = None if value is None or value < 0 else value
        return length


class Clock:
    """Times of one sequence as whole ticks. ``per_frame`` ticks are a frame, ``per_second`` a second."""

    def __init__(self, denominators: set[int], rate: FrameRate) -> None:
        second = rate.num
        for denominator in sorted(denominators):
            finer = lcm(second, denominator)
            if finer <= _FINEST:
                second = finer
        self.per_second = second
        self.per_frame = second * rate.den // rate.num
        self.ticks: Callable[[str], int | None] = _Times(second).__getitem__
        """A time as it is written, None when it is empty or no time."""
        self.length: Callable[[str], int | None] = _Lengths(self.ticks).__getitem__
        """A length as it is written, None also when it is negative."""


def denominators_of(data: bytes) -> set[int]:
    """The denominators of the times at which anything stands in a document."""
    return {value for text in set(_DENOMINATORS.findall(data)) if (value := int(text)) > 0}


class Resources:
    """What the ``resources`` of a document hold, by id."""

    def __init__(self, resources: Iterable[Element]) -> None:
        self.formats: dict[str, Element] = {}
        self.assets: dict[str, Element] = {}
        self.media: dict[str, Element] = {}
        kept = {"format": self.formats, "asset": self.assets, "media": self.media}
        for element in chain.from_iterable(resources):
            held = kept.get(element.tag)
            if held is not None and element.get("id"):
                held.setdefault(element.get("id", ""), element)

    def rate(self, format_id: str | None, *, drop: bool = False) -> FrameRate | None:
        """The rate of a format: its frame duration, or else what the name of Apple's format says."""
        element = self.formats.get(format_id or "")
        if element is None:
            return None
        match = _TIME.fullmatch(element.get("frameDuration", ""))
        if match is not None and int(match[1]) > 0 and (match[2] is None or int(match[2]) > 0):
            seconds = (
                Fraction(match[1] + match[3]) if match[3] else Fraction(int(match[1]), int(match[2] or 1))
            )
            return frame_rate(1 / seconds, drop=drop)
        named = _FORMAT_RATE.search(element.get("name", ""))
        if named is None:
            return None
        number = _ROUNDED.get(named[2]) or real(named[2]) or 0.0
        return frame_rate(exact_rate(number / 2 if named[1] == "i" else number), drop=drop)


class Asset:
    """A media file as one sequence sees it: its source, and where its media begins in ticks."""

    __slots__ = ("name", "picture", "rate", "sound", "source", "start")

    def __init__(self, element: Element, clock: Clock, resources: Resources) -> None:
        self.start = clock.ticks(element.get("start", "")) or 0
        self.sound = element.get("hasAudio") == "1" or bool(whole(element.get("audioSources")))
        self.picture = element.get("hasVideo") == "1"
        self.rate = resources.rate(element.get("format"))
        replica = element.find("media-rep")
        address = element.get("src") or (None if replica is None else replica.get("src"))
        path = file_path(address)
        self.name = element.get("name") or path.rpartition("/")[2]
        streams, channels = whole(element.get("audioSources")) or 1, whole(element.get("audioChannels"))
        self.source = Source(
            self.name,
            element.get("uid", ""),
            path,
            self.start,
            clock.length(element.get("duration", "")) or None,
            streams * channels if channels and 0 < streams * channels <= 1024 else None,
        )
        for entry in element.iterfind("metadata/md"):
            key, value = entry.get("key", "").rpartition(".")[2], entry.get("value")
            if value and key not in _DULL:
                self.source.tags.setdefault(key, shortened(value))


_DULL = frozenset({"ingestDate", "rawToLogConversion", "cameraISO", "cameraColorTemperature"})

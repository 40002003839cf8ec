# SPDX-License-Identifier: GPL-3.0-or-later
"""What an FCPXML document defines once: formats, assets, compound and multicam media; and its exact time.

FCPXML writes every time as a rational number of seconds ("1001/24000s"). A ``Clock`` counts them in whole
ticks of 1/L second, where L is a common multiple of the denominators in the document.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
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
_FINEST = 10**13
"""Ticks a second that are never exceeded; times with stranger denominators round to a tick."""
_FURTHEST = 10**7
"""Seconds beyond which a time is no time of a film: 115 days."""


class _Known(dict[str | None, int | None]):
    """Times that were read once; a document has few that differ."""

    def __init__(self, read: Callable[[str], int | None]) -> None:
        super().__init__({None: None})
        self._read = read

    def __missing__(self, text: str) -> int | None:
        value = self[text] = self._read(text)
        return value


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
        self.ticks: Callable[[str | None], int | None] = _Known(self._read).__getitem__
        """A time as it is written, None when it is missing or no time."""

    def _read(self, text: str) -> int | None:
        match = _TIME.fullmatch(text)
        value: int | None = None
        if match is not None:
            whole_part, below, decimals = match.groups()
            if decimals:
                value = round(Fraction(whole_part + decimals) * self.per_second)
            elif below is None or int(below) > 0:
                den = int(below or 1)
                value = (int(whole_part) * self.per_second * 2 + den) // (2 * den)
            if value is not None and abs(value) > _FURTHEST * self.per_second:
                value = None
        return value

    def length(self, text: str | None) -> int | None:
        """A length as it is written, None also when it is negative."""
        value = self.ticks(text)
        return value if value is not None and value >= 0 else None


def denominators_of(data: bytes) -> set[int]:
    """The denominators of the times at which anything stands in a document."""
    return {value for text in set(_DENOMINATORS.findall(data)) if (value := int(text)) > 0}


class Resources:
    """The ``resources`` of a document by id."""

    def __init__(self, root: Element) -> None:
        self.formats: dict[str, Element] = {}
        self.assets: dict[str, Element] = {}
        self.media: dict[str, Element] = {}
        kept = {"format": self.formats, "asset": self.assets, "media": self.media}
        for resources in root.iter("resources"):
            for element in resources:
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
        self.start = clock.ticks(element.get("start")) or 0
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
            clock.length(element.get("duration")) or None,
            streams * channels if channels and 0 < streams * channels <= 1024 else None,
        )
        for entry in element.iterfind("metadata/md"):
            key, value = entry.get("key", "").rpartition(".")[2], entry.get("value")
            if value and key not in _DULL:
                self.source.tags.setdefault(key, shortened(value))


_DULL = frozenset({"ingestDate", "rawToLogConversion", "cameraISO", "cameraColorTemperature"})

# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers and keywords of an FCPXML story as spots."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Spot, Timeline
from cuefolio.formats.timelines.fcpxml_elements import Laid
from cuefolio.formats.timelines.fcpxml_resources import Clock
from cuefolio.formats.timelines.fcpxml_told import Told
from cuefolio.formats.timelines.text_files import shortened

_MOST_WORDS = 100
"""Keywords of one range; more are a sentence, or made to do harm."""


class Spots:
    """Collects the markers of a story into a Timeline, each once."""

    def __init__(self, timeline: Timeline, clock: Clock, told: Told) -> None:
        self.hidden = 0
        """Markers of clips that stand outside of what is seen of them."""
        self._spots = timeline.spots
        self._shortest = 2 * timeline.ticks
        self._clock = clock
        self._told = told
        self._words = _Words()
        self._marked: set[tuple[int, str, str, str]] = set()

    def add(self, laid: Laid, markers: Iterable[Element]) -> None:
        """Add those markers of an element that is placed which fall into what is seen of it."""
        own, container, clock, marked = laid.own, laid.container, self._clock, self._marked
        low, high = container.seen(laid.low, laid.high)
        nest = " > ".join(container.nest) if container.nest else ""
        for marker in markers:
            tag, get = marker.tag, marker.get
            start, length = clock.ticks(get("start", "")), clock.length(get("duration", ""))
            if tag == "keyword":
                kind, names = tag, self._words[get("value", "")]
                if start is None:
                    start = own.back(laid.low)
                at, end = own.at(start), own.at(own.back(laid.high) if length is None else start + length)
                if end < at:
                    at, end = end, at
                if at < low:
                    at = low
                if end > high:
                    end = high
                if at >= end:
                    continue
                length = end - at
            elif start is None:
                name = shortened(get("value", ""), 60)
                self._told.remark(marker, "timeline.xml_marker_without_time", name=name)
                continue
            else:
                at = own.at(start)
                if not low <= at < high:
                    self.hidden += 1
                    continue
                kind = "marker" if get("completed") is None else "to-do"
                if tag == "chapter-marker":
                    kind = "chapter"
                names = (get("value", ""),)
                length = own.length(length) if length else 0
                if length < self._shortest:
                    length = 0
            comment = get("note", "").strip()
            place = self._told.place(marker)
            for name in names:
                key = (at, kind, name, nest)
                if key not in marked:
                    marked.add(key)
                    self._spots.append(Spot(at, name, length, comment, "", kind, nest, "", place))


class _Words(dict[str, tuple[str, ...]]):
    """The words of keywords by how these are written; an editor chooses from a few."""

    def __missing__(self, value: str) -> tuple[str, ...]:
        parts = value.split(",") if value.count(",") < _MOST_WORDS else [shortened(value)]
        words = self[value] = tuple([part.strip() for part in parts])
        return words

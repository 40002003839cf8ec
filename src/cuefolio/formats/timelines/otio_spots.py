# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers of an OpenTimelineIO timeline, and the transitions beside an item of a track."""

from __future__ import annotations

from typing import Any, NamedTuple

from cuefolio.domain.timeline.model import Spot, Timeline
from cuefolio.formats.timelines.otio_times import Object, Times, list_of, part_of, schema_of, text_of
from cuefolio.formats.timelines.text_files import Remarks, shortened
from cuefolio.formats.timelines.xml_mapping import Mapping


class Beside(NamedTuple):
    """A transition beside an item, in ticks: how far the item lasts beyond its edge by it, its length."""

    beyond: int
    length: int


NONE = Beside(0, 0)


def beside(children: list[Any], place: int, times: Times) -> tuple[Beside, Beside]:
    """The transitions before and after a child of a track."""
    before = children[place - 1] if place else None
    after = children[place + 1] if place + 1 < len(children) else None
    return _beside(before, "in_offset", times), _beside(after, "out_offset", times)


def _beside(item: Any, key: str, times: Times) -> Beside:
    if schema_of(item) != "Transition":
        return NONE
    offsets = {name: max(0, times.ticks(item.get(name)) or 0) for name in ("in_offset", "out_offset")}
    return Beside(offsets[key], sum(offsets.values()))


class Spots:
    """Adds markers to a timeline."""

    def __init__(self, timeline: Timeline, times: Times, remarks: Remarks) -> None:
        self._timeline = timeline
        self._times = times
        self._remarks = remarks
        self._start = (timeline.start or 0) * timeline.ticks

    def add(
        self,
        owner: Object,
        own: Mapping,
        low: int,
        high: int,
        nest: tuple[str, ...],
        *,
        end: int | None = None,
    ) -> None:
        """Add an object's markers that fall into [low, high).

        They count in their owner's time. On the whole timeline, which has an ``end``, some exporters write
        labels instead: then all lie behind its start, and one of them, taken as a time, behind its end.
        """
        spans = [
            (marker, self._times.span(part_of({"m": marker}, "m").get("marked_range")))
            for marker in list_of(owner, "markers")
        ]
        times = [span[0] for _, span in spans if span is not None]
        behind = 0 < self._start <= min(times, default=0)
        labels = end is not None and behind and own.at(max(times)) >= end
        for marker, span in spans:
            name = text_of(marker, "name")
            if span is None:
                place = nest[-1] if nest else "tracks"
                self._remarks.add("timeline.xml_marker_without_time", place=place, name=shortened(name, 60))
                continue
            at = span[0] if labels else own.at(span[0])
            if not low <= at < high:
                continue
            note = text_of(part_of(marker, "metadata", "Resolve_OTIO"), "Note")
            length = own.length(span[1]) if span[1] >= 2 * self._timeline.ticks else 0
            colour = text_of(marker, "color")
            comment = text_of(marker, "comment") or note
            self._timeline.spots.append(Spot(at, name, length, comment, colour, "marker", " > ".join(nest)))


def range_text(span: object) -> str:
    """A TimeRange as it is written, for a person."""
    times = [part_of({"r": span}, "r", key) for key in ("start_time", "duration")]
    return " + ".join(f"{time.get('value')}@{time.get('rate')}" for time in times if time)

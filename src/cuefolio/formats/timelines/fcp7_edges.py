# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a clip of an FCP7 XML track begins and ends, with the transitions and overlaps beside it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Use
from cuefolio.formats.timelines.xml_values import whole

TRANSITION = "transitionitem"
_TIMES = ("start", "end", "in", "out")
_BESIDE = -1
"""Written for a start or end that the transition beside it gives."""


@dataclass(slots=True)
class Edges:
    """Frames of the sequence; fades are lengths inside [start, end).

    ``first`` is the clip's in point, ``length`` the frames from there to its out point; None where the file
    does not say. ``unread`` are the names of times that are written and are no number a film can have.
    """

    start: int | None
    end: int | None
    first: int | None
    length: int | None
    fade_in: int = 0
    fade_out: int = 0
    unread: tuple[str, ...] = ()


def edges_of(items: list[Element], place: int) -> Edges:
    """The edges of the clip at ``place`` among a track's clips and transitions.

    A clip beside a transition lasts through it: its in point belongs to the transition's start, its out point
    to the end. Final Cut writes a clip that it plays backwards from its end to its start.
    """
    item = items[place]
    start, end, first, last = (whole(item.findtext(tag)) for tag in _TIMES)
    if start is None or end is None or first is None or last is None:
        unread = tuple(tag for tag in _TIMES if _written(item, tag) and whole(item.findtext(tag)) is None)
    else:
        unread = ()
        if 0 <= end < start and last < first:
            start, end, first, last = end, start, last, first
    length = last - first if first is not None and last is not None and last > first else None
    edges = Edges(start, end, first, length, unread=unread)
    before = _span(items[place - 1]) if place else None
    if before is not None:
        if edges.start == _BESIDE:
            edges.start = before[0]
        if edges.start is not None and before[0] <= edges.start < before[1]:
            edges.fade_in = before[1] - edges.start
    after = _span(items[place + 1]) if place + 1 < len(items) else None
    if after is not None:
        if edges.end == _BESIDE:
            edges.end = after[1]
        if edges.end is not None and after[0] < edges.end <= after[1]:
            edges.fade_out = edges.end - after[0]
    if length is not None:
        if edges.start in (None, _BESIDE) and edges.end is not None and edges.end != _BESIDE:
            edges.start = edges.end - length
        elif edges.end in (None, _BESIDE) and edges.start is not None and edges.start != _BESIDE:
            edges.end = edges.start + length
    return edges


def _written(item: Element, tag: str) -> bool:
    text = item.findtext(tag)
    return text is not None and not text.isspace() and text != ""


def _span(item: Element) -> tuple[int, int] | None:
    """From where to where a transition lasts, None for anything else."""
    if item.tag != TRANSITION:
        return None
    start, end = whole(item.findtext("start")), whole(item.findtext("end"))
    return (start, end) if start is not None and end is not None and start < end else None


def cross(uses: list[Use]) -> None:
    """Clips that overlap on one track are a crossfade, written without its transition."""
    uses.sort(key=lambda use: use.record_in)
    for left, right in pairwise(uses):
        overlap = left.record_out - right.record_in
        if 0 < overlap < min(left.record_out - left.record_in, right.record_out - right.record_in):
            left.fade_out = max(left.fade_out, overlap)
            right.fade_in = max(right.fade_in, overlap)


def along(points: list[tuple[int, float]], at: int) -> float:
    """The value at a place of a line through two points or more, its ends prolonged."""
    left, right = points[0], points[1]
    for point in points[2:]:
        if at <= right[0]:
            break
        left, right = right, point
    return left[1] + (right[1] - left[1]) * (at - left[0]) / (right[0] - left[0])


def colour_of(marker: Element) -> str:
    """ "#rrggbb" of a marker's colour, "" when it has none."""
    colour = marker.find("color")
    if colour is None:
        return ""
    parts = [whole(colour.findtext(part)) for part in ("red", "green", "blue")]
    return "#" + "".join(f"{max(0, min(255, part or 0)):02x}" for part in parts)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers of a composition, in event slots or, with a length, in timeline slots."""

from __future__ import annotations

from collections.abc import Iterator

from cuefolio.domain.timeline.model import Spot, Timeline
from cuefolio.formats.timelines.aaf_objects import (
    Object,
    Visit,
    class_of,
    edit_rate,
    kind_of,
    length_of,
    number,
    parts,
    tagged,
    text,
    value,
)
from cuefolio.formats.timelines.aaf_times import Times

_MARKERS = ("DescriptiveMarker", "CommentMarker")


def read_markers(mob: Object, timeline: Timeline, times: Times, visit: Visit) -> None:
    """All markers of a composition as spots, in order. Raises CuefolioError timeline.aaf_too_many_parts."""
    start = (times.start or 0) * times.ticks
    names = {}
    for slot in parts(mob, "Slots"):
        kind = kind_of(value(slot, "Segment"))
        if kind in ("sound", "picture"):
            label = f"{'A' if kind == 'sound' else 'V'}{number(slot, 'PhysicalTrackNumber') or ''}"
            names[number(slot, "SlotID")] = text(slot, "SlotName") or label
    for slot in parts(mob, "Slots"):
        rate, segment = edit_rate(slot), value(slot, "Segment")
        if rate is None or segment is None:
            continue
        for at, marker in _markers(segment):
            visit.count()
            spot = Spot(start + times.of(at, rate), *_words(marker))
            spot.length = times.of(length_of(marker), rate)
            said = tagged(marker, "CommentMarkerAttributeList")
            spot.colour = _word(said.get("_ATN_CRM_COLOR")) or _colour(value(marker, "CommentMarkerColor"))
            spot.author = text(marker, "CommentMarkerUSer") or _word(said.get("_ATN_CRM_USER"))
            spot.kind = "marker"
            named = text(marker, "CommentMarkerUser")
            if named:
                # Resolve names a marker so; Avid spells who made it "CommentMarkerUSer".
                spot.comment = "\n".join(line for line in (spot.name, spot.comment) if line)
                spot.name = named
            described = value(marker, "DescribedSlots") or ()
            try:
                spot.track = ", ".join(names[one] for one in sorted(described) if one in names)
            except TypeError:
                spot.track = ""
            spot.place = f"slot {number(slot, 'SlotID')}"
            timeline.spots.append(spot)
    timeline.spots.sort(key=lambda spot: spot.at)


def _markers(segment: Object) -> Iterator[tuple[int, Object]]:
    """Each marker of a slot with its edit unit: its own position, or where it stands in the sequence."""
    if class_of(segment) in _MARKERS:
        yield number(segment, "Position") or 0, segment
    elif class_of(segment) == "Sequence":
        at = 0
        for component in parts(segment, "Components"):
            if class_of(component) in _MARKERS:
                position = number(component, "Position")
                yield at if position is None else position, component
            at += length_of(component)


def _words(marker: Object) -> tuple[str, int, str]:
    """Name, no length yet, and comment: the first line names the marker."""
    comment = text(marker, "Comment") or _word(tagged(marker, "UserComments").get("Comment"))
    comment = comment or _word(tagged(marker, "CommentMarkerAttributeList").get("_ATN_CRM_COM"))
    lines = comment.replace("\r\n", "\n").replace("\r", "\n").split("\n", 1)
    return lines[0].strip(), 0, lines[1].strip() if len(lines) > 1 else ""


def _word(said: object) -> str:
    return said.replace("\0", "").strip() if isinstance(said, str) else ""


def _colour(said: object) -> str:
    """ "#rrggbb" of a colour with 16 bits a part."""
    if not isinstance(said, dict):
        return ""
    channels = [said.get(part) for part in ("red", "green", "blue")]
    if not all(isinstance(channel, int) and 0 <= channel <= 0xFFFF for channel in channels):
        return ""
    return "#" + "".join(f"{(channel or 0) >> 8:02x}" for channel in channels)

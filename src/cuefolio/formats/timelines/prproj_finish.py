# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers of a Premiere sequence, and its times in as few ticks as they need."""

from __future__ import annotations

import json
from math import gcd
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Spot, Timeline
from cuefolio.formats.timelines.prproj_objects import MOST_TICKS
from cuefolio.formats.timelines.xml_mapping import Mapping


def spot_of(marker: Element, mapping: Mapping) -> Spot | None:
    """A marker as a spot, None when it cannot be read. Premiere writes it as JSON."""
    try:
        said = json.loads(marker.findtext("DVAMarker") or "")
    except (ValueError, RecursionError):
        return None
    said = said.get("DVAMarker") if isinstance(said, dict) else None
    if not isinstance(said, dict):
        return None
    at, length = _ticks(said.get("mStartTime")), _ticks(said.get("mDuration"))
    if at is None:
        return None
    name, comment, kind = (
        value.strip() if isinstance(value := said.get(key), str) else ""
        for key in ("mName", "mComment", "mType")
    )
    colour = ""
    for point in said.get("mCuePointList") or () if isinstance(said.get("mCuePointList"), list) else ():
        colour = colour or _colour(point)
    place = f"Marker {marker.get('ObjectID', '')}"[:60]
    return Spot(
        mapping.at(at),
        name or comment,
        length or 0,
        comment if name else "",
        colour,
        kind.casefold() if kind and kind != "Comment" else "marker",
        place=place,
    )


def _ticks(value: object) -> int | None:
    """The ticks of a time in a marker; a marker at the very start leaves them out."""
    ticks = value.get("ticks", 0) if isinstance(value, dict) else 0 if value is None else None
    if isinstance(ticks, str) and ticks.isdecimal():
        ticks = int(ticks)
    return ticks if isinstance(ticks, int) and 0 <= ticks <= MOST_TICKS else None


def _colour(point: object) -> str:
    """ "#rrggbb" of a colour written as one number inside a text of JSON."""
    value = point.get("mValue") if isinstance(point, dict) else None
    if not isinstance(value, str) or not value.startswith('{"color"'):
        return ""
    try:
        colour = json.loads(value).get("color")
    except (ValueError, RecursionError):
        return ""
    return f"#{colour & 0xFFFFFF:06x}" if isinstance(colour, int) else ""


def coarsen(timeline: Timeline) -> None:
    """Use the fewest ticks a frame in which all times are whole.

    Retimed sources and the lengths of media are rounded.
    """
    common = timeline.ticks
    for use in timeline.uses:
        common = gcd(common, use.record_in, use.record_out, use.fade_in, use.fade_out)
        common = gcd(common, *(at for at, _ in use.keys))
        if use.speed == 1:
            common = gcd(common, use.source_in or 0, use.source_out or 0)
    for spot in timeline.spots:
        common = gcd(common, spot.at, spot.length)
    if common == 1:
        return
    timeline.ticks //= common
    for use in timeline.uses:
        use.record_in //= common
        use.record_out //= common
        use.source_in = _divided(use.source_in, common)
        use.source_out = _divided(use.source_out, common)
        use.fade_in //= common
        use.fade_out //= common
        use.keys = tuple((at // common, level) for at, level in use.keys)
    for source in {id(use.source): use.source for use in timeline.uses if use.source is not None}.values():
        source.start = _divided(source.start, common) or 0
        source.length = _divided(source.length, common)
    for spot in timeline.spots:
        spot.at //= common
        spot.length //= common


def _divided(ticks: int | None, common: int) -> int | None:
    return None if ticks is None else (ticks * 2 + common) // (2 * common)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A timeline as OpenTimelineIO JSON: markers on the stack of tracks, the cues as clips on audio tracks.

Times inside count from the timeline's first frame, whose timecode is ``global_start_time``. Schema versions
are those that every released library reads; newer ones bring them up by themselves. The format holds rates as
floating-point numbers, frames are whole.
"""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from cuefolio.domain.timecode import FrameRate
from cuefolio.formats.markers.colours import OTIO
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import CONTENT, USUAL
from cuefolio.formats.markers.placing import Lane, Mark, extent, lanes, marks
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets.text import printable

Json = dict[str, Any]


def write_otio(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The timeline as ``.otio``."""
    placed = marks(listing, options)
    first, last = extent(listing, placed)
    rate = listing.rate
    rows = lanes(placed) if options["content"] != "markers" else []
    shown = placed if options["content"] != "lanes" else []
    tracks = [_track(row, first, rate) for row in rows]
    if not tracks:
        # A stack without a track has no length, and markers would stand outside of it.
        tracks = [_audio("Music 1", [_gap(last - first, rate)])]
    document: Json = {
        "OTIO_SCHEMA": "Timeline.1",
        "metadata": {"cuefolio": {"rate": rate.id, "drop_frame": rate.drop}},
        "name": printable(listing.title),
        "global_start_time": _time(first, rate),
        "tracks": {
            "OTIO_SCHEMA": "Stack.1",
            "metadata": {},
            "name": "tracks",
            "source_range": None,
            "effects": [],
            "markers": [_marker(mark, first, rate) for mark in shown],
            "children": tracks,
        },
    }
    out.write((json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))


def _track(row: Lane, first: int, rate: FrameRate) -> Json:
    children: list[Json] = []
    at = first
    for mark in row.clips:
        if mark.start > at:
            children.append(_gap(mark.start - at, rate))
        children.append(_clip(mark, rate))
        at = mark.last
    return _audio(row.name, children)


def _audio(name: str, children: list[Json]) -> Json:
    return {
        "OTIO_SCHEMA": "Track.1",
        "metadata": {},
        "name": name,
        "source_range": None,
        "effects": [],
        "markers": [],
        "kind": "Audio",
        "children": children,
    }


def _clip(mark: Mark, rate: FrameRate) -> Json:
    return {
        "OTIO_SCHEMA": "Clip.1",
        "metadata": {"cuefolio": {"number": mark.number, "title": mark.title, "comment": mark.comment}},
        "name": mark.name,
        "source_range": _range(0, mark.length, rate),
        "effects": [],
        "markers": [],
        "media_reference": {
            "OTIO_SCHEMA": "MissingReference.1",
            "metadata": {},
            "name": mark.name,
            "available_range": None,
        },
    }


def _gap(length: int, rate: FrameRate) -> Json:
    return {
        "OTIO_SCHEMA": "Gap.1",
        "metadata": {},
        "name": "",
        "source_range": _range(0, length, rate),
        "effects": [],
        "markers": [],
    }


def _marker(mark: Mark, first: int, rate: FrameRate) -> Json:
    # Libraries before 0.16 know no comment of a marker; Resolve has its note among the metadata.
    return {
        "OTIO_SCHEMA": "Marker.2",
        "metadata": {
            "Resolve_OTIO": {"Keywords": [], "Note": mark.comment},
            "cuefolio": {"number": mark.number, "title": mark.title},
        },
        "name": mark.name,
        "color": OTIO[mark.hue],
        "comment": mark.comment,
        "marked_range": _range(mark.start - first, mark.length if mark.end is not None else 0, rate),
    }


def _range(start: int, length: int, rate: FrameRate) -> Json:
    return {
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": _time(start, rate),
        "duration": _time(length, rate),
    }


def _time(frames: int, rate: FrameRate) -> Json:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": rate.num / rate.den, "value": float(frames)}


FORMAT = MarkerFormat(
    id="markers-otio",
    name="OpenTimelineIO timeline",
    suffix=".otio",
    mime="application/json",
    writer=write_otio,
    options=(CONTENT, *USUAL),
)

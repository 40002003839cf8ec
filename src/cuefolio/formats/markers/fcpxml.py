# SPDX-License-Identifier: GPL-3.0-or-later
"""A project as FCPXML 1.10 for Final Cut Pro and DaVinci Resolve: one gap as long as the programme, on it the
markers, below it the cues as connected audio clips, lane under lane, with the role music
(sound design: effects).

The gap begins at the project's timecode, so that a time inside it is the timeline's own. Times are rational
seconds of whole frames (``1001/24000s``). The clips are offline: their media stands in no place. Markers
have no colours here. Order of elements and attributes by Apple's document type definition 1.10.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from typing import BinaryIO

from cuefolio.domain.timecode import FrameRate
from cuefolio.formats.markers import xml_text
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import CONTENT, PLAIN
from cuefolio.formats.markers.placing import Lane, Mark, extent, lanes, marks, offline_path
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.markers.xml_text import add
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets.text import printable

_KNOWN_FORMATS = {
    (24000, 1001): "2398", (24, 1): "24", (25, 1): "25", (30000, 1001): "2997", (30, 1): "30",
    (50, 1): "50", (60000, 1001): "5994", (60, 1): "60",
}  # fmt: skip
"""Rates for which Final Cut Pro has a format with a name."""


def write_fcpxml(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The timeline as FCPXML 1.10."""
    placed = marks(listing, options)
    first, last = extent(listing, placed)
    rate = listing.rate
    rows = lanes(placed) if options["content"] != "markers" else []
    root = ET.Element("fcpxml", version="1.10")
    resources = add(root, "resources")
    _format(resources, rate)
    _assets(resources, rows, rate)
    title = printable(listing.title)
    project = add(add(add(root, "library"), "event", name=title), "project", name=title)
    whole = time(last - first, rate)
    sequence = add(
        project,
        "sequence",
        format="r1",
        duration=whole,
        tcStart=time(first, rate),
        tcFormat="DF" if rate.drop else "NDF",
        audioLayout="stereo",
        audioRate="48k",
    )
    spine = add(sequence, "spine")
    began = time(first, rate)
    gap = add(spine, "gap", name="Cues", offset=began, start=began, duration=whole)
    for lane, row in enumerate(rows, start=1):
        for mark in row.clips:
            _clip(gap, mark, lane, rate)
    if options["content"] != "lanes":
        for mark in placed:
            note = {"note": mark.comment} if mark.comment else {}
            length = time(mark.length, rate)
            add(gap, "marker", start=time(mark.start, rate), duration=length, value=mark.name, **note)
    xml_text.write(root, "fcpxml", out)


def time(frames: int, rate: FrameRate) -> str:
    """Exact seconds of whole frames as the format writes them: "7s", "180180/24000s"."""
    units = frames * rate.den
    return f"{units // rate.num}s" if units % rate.num == 0 else f"{units}/{rate.num}s"


def _format(resources: ET.Element, rate: FrameRate) -> None:
    known = _KNOWN_FORMATS.get((rate.num, rate.den))
    named = {"name": f"FFVideoFormat1080p{known}"} if known else {}
    add(resources, "format", id="r1", **named, frameDuration=time(1, rate), width="1920", height="1080")


def _assets(resources: ET.Element, rows: Sequence[Lane], rate: FrameRate) -> None:
    """What the clips play: one asset for each cue, as long as its longest stretch."""
    longest: dict[int, Mark] = {}
    for mark in sorted(
        (mark for row in rows for mark in row.clips), key=lambda mark: (mark.cue, -mark.length)
    ):
        longest.setdefault(mark.cue, mark)
    for cue, mark in longest.items():
        asset = add(
            resources,
            "asset",
            id=_asset_id(cue),
            name=mark.name,
            start="0s",
            duration=time(mark.length, rate),
            hasAudio="1",
            audioSources="1",
            audioChannels="2",
            audioRate="48000",
        )
        add(asset, "media-rep", kind="original-media", src=f"file://{offline_path(mark)}")


def _clip(gap: ET.Element, mark: Mark, lane: int, rate: FrameRate) -> None:
    clip = add(
        gap,
        "asset-clip",
        ref=_asset_id(mark.cue),
        lane=str(-lane),
        offset=time(mark.start, rate),
        name=mark.name,
        start="0s",
        duration=time(mark.length, rate),
        audioRole="music" if mark.is_music else "effects",
    )
    if mark.comment:
        add(clip, "note", mark.comment)


def _asset_id(cue: int) -> str:
    return f"r{cue + 1}"


FORMAT = MarkerFormat(
    id="markers-fcpxml",
    name="Final Cut Pro timeline (FCPXML)",
    suffix=".fcpxml",
    mime="application/xml",
    writer=write_fcpxml,
    options=(CONTENT, *PLAIN),
)

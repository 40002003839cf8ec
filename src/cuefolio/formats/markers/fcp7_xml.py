# SPDX-License-Identifier: GPL-3.0-or-later
"""A sequence as Final Cut Pro 7 XML (xmeml 4), for Premiere Pro and DaVinci Resolve: sequence markers, and
the cues as offline clips on audio tracks.

Frames of a sequence count from its own first frame, which its timecode names. ``ntsc`` with a whole
``timebase`` is how the format says 23.976, 29.97 and 59.94. A marker of a stretch has its out; a moment has
the out -1. Source: Apple, Final Cut Pro XML Interchange Format (xmeml 4).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from typing import BinaryIO

from cuefolio.domain.timecode import FrameRate
from cuefolio.formats.markers import xml_text
from cuefolio.formats.markers.check import check_labels
from cuefolio.formats.markers.colours import PREMIERE_LABELS, RGB
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import CONTENT, USUAL
from cuefolio.formats.markers.placing import Lane, Mark, day_frames, extent, label, lanes, marks, offline_path
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.markers.xml_text import add
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets.text import printable

_SAMPLE_RATE = 48000


def write_xml(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The timeline as xmeml."""
    placed = marks(listing, options)
    first, last = extent(listing, placed)
    rate = listing.rate
    root = ET.Element("xmeml", version="4")
    sequence = add(root, "sequence", id="sequence-1")
    add(sequence, "name", printable(listing.title))
    add(sequence, "duration", last - first)
    _rate(sequence, rate)
    timecode = add(sequence, "timecode")
    _rate(timecode, rate)
    add(timecode, "string", label(first, rate))
    add(timecode, "frame", first % day_frames(rate))
    add(timecode, "displayformat", "DF" if rate.drop else "NDF")
    media = add(sequence, "media")
    _picture(media, rate)
    audio = add(media, "audio")
    add(audio, "numOutputChannels", 2)
    if options["content"] != "markers":
        _tracks(audio, lanes(placed), first, rate)
    if options["content"] != "lanes":
        for mark in placed:
            _marker(sequence, mark, first)
    xml_text.write(root, "xmeml", out)


def _picture(media: ET.Element, rate: FrameRate) -> None:
    """An empty picture track: a sequence takes its rate from there."""
    video = add(media, "video")
    character = add(add(video, "format"), "samplecharacteristics")
    _rate(character, rate)
    add(character, "width", 1920)
    add(character, "height", 1080)
    add(character, "pixelaspectratio", "square")
    add(video, "track")


def _tracks(audio: ET.Element, rows: Sequence[Lane], first: int, rate: FrameRate) -> None:
    lengths: dict[int, int] = {}
    for row in rows:
        for mark in row.clips:
            lengths[mark.cue] = max(mark.length, lengths.get(mark.cue, 0))
    written: set[int] = set()
    count = 0
    for row in rows:
        track = add(audio, "track")
        for mark in row.clips:
            count += 1
            clip = _clip(track, mark, f"clipitem-{count}", first, rate)
            file = add(clip, "file", id=f"file-{mark.cue}")
            if mark.cue not in written:
                written.add(mark.cue)
                _file(file, mark, lengths[mark.cue], rate)
            source = add(clip, "sourcetrack")
            add(source, "mediatype", "audio")
            add(source, "trackindex", 1)
            add(add(clip, "labels"), "label2", PREMIERE_LABELS[mark.hue])
            if mark.comment:
                add(add(clip, "comments"), "mastercomment1", mark.comment)
        add(track, "enabled", "TRUE")
        add(track, "locked", "FALSE")


def _clip(track: ET.Element, mark: Mark, clip_id: str, first: int, rate: FrameRate) -> ET.Element:
    clip = add(track, "clipitem", id=clip_id)
    add(clip, "name", mark.name)
    add(clip, "enabled", "TRUE")
    add(clip, "duration", mark.length)
    _rate(clip, rate)
    add(clip, "start", mark.start - first)
    add(clip, "end", mark.last - first)
    add(clip, "in", 0)
    add(clip, "out", mark.length)
    return clip


def _file(file: ET.Element, mark: Mark, length: int, rate: FrameRate) -> None:
    add(file, "name", mark.name)
    add(file, "pathurl", f"file://localhost{offline_path(mark)}")
    _rate(file, rate)
    add(file, "duration", length)
    audio = add(add(file, "media"), "audio")
    character = add(audio, "samplecharacteristics")
    add(character, "depth", 16)
    add(character, "samplerate", _SAMPLE_RATE)
    add(audio, "channelcount", 1)


def _marker(sequence: ET.Element, mark: Mark, first: int) -> None:
    marker = add(sequence, "marker")
    add(marker, "comment", mark.comment)
    add(marker, "name", mark.name)
    add(marker, "in", mark.start - first)
    add(marker, "out", -1 if mark.end is None else mark.end - first)
    colour = add(marker, "color")
    for name, part in zip(("alpha", "red", "green", "blue"), (255, *RGB[mark.hue]), strict=True):
        add(colour, name, part)


def _rate(parent: ET.Element, rate: FrameRate) -> None:
    element = add(parent, "rate")
    add(element, "timebase", rate.nominal)
    add(element, "ntsc", "TRUE" if rate.den == 1001 else "FALSE")


FORMAT = MarkerFormat(
    id="markers-fcp7-xml",
    name="Premiere Pro and Resolve timeline (Final Cut Pro 7 XML)",
    suffix=".xml",
    mime="application/xml",
    writer=write_xml,
    checker=check_labels,
    options=(CONTENT, *USUAL),
)

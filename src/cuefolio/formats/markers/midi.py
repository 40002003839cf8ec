# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers as a Standard MIDI File, for Pro Tools, Logic Pro, Cubase and other sequencers.

The tempo makes every frame a whole number of ticks at 960 ticks a quarter: 120 a minute (500,000 µs), 100 at
25 and 50 frames, and for 23.976, 29.97 and 59.94 the tempo that lasts 1001/1000 as long (500,500 µs), so that
neither frames nor seconds drift. The file begins at the first frame of the timeline; the SMPTE offset names
its timecode. A sequencer that knows no such offset wants the file placed at that timecode.
Source: Standard MIDI Files 1.0, meta events 01, 03, 06, 2F, 51, 54, 58.
"""

from __future__ import annotations

from typing import BinaryIO

from cuefolio.domain.timecode import FrameRate
from cuefolio.formats.markers.check import check_labels
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import ENDS, MOMENTS, MUSIC, NAME
from cuefolio.formats.markers.placing import extent, label, marks
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets.text import printable

QUARTER = 960
"""Ticks."""
_MARKER, _NAME, _END, _TEMPO, _OFFSET, _METER = 0x06, 0x03, 0x2F, 0x51, 0x54, 0x58
_RATE_BITS = {24: 0, 25: 1, 30: 3}
_DROP_BITS = 2


def write_midi(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """A file of format 1 with one track, the conductor's, that holds tempo, offset and markers."""
    placed = marks(listing, {**options, "comment": "none"})
    first, last = extent(listing, placed)
    tempo, ticks = clock(listing.rate)
    events = [(mark.start, mark.name) for mark in placed]
    if options["ends"]:
        events += [(mark.end, f"{mark.name} ends") for mark in placed if mark.end is not None]
        events.sort(key=lambda event: event[0])
    track = bytearray(
        _meta(0, _NAME, printable(listing.title).encode("utf-8"))
        + _meta(0, _OFFSET, _offset(first, listing.rate))
        + _meta(0, _METER, bytes((4, 2, 24, 8)))
        + _meta(0, _TEMPO, tempo.to_bytes(3, "big"))
    )
    at = first
    for frame, name in events:
        track += _meta((frame - at) * ticks, _MARKER, name.encode("utf-8"))
        at = frame
    track += _meta((last - at) * ticks, _END, b"")
    head = (1).to_bytes(2, "big") + (1).to_bytes(2, "big") + QUARTER.to_bytes(2, "big")
    out.write(b"MThd" + len(head).to_bytes(4, "big") + head)
    out.write(b"MTrk" + len(track).to_bytes(4, "big") + bytes(track))


def clock(rate: FrameRate) -> tuple[int, int]:
    """Microseconds of a quarter and ticks of a frame, both whole, for a rate."""
    microseconds = 600_000 if rate.nominal % 25 == 0 else 500_000
    tempo = microseconds * rate.den // 1000 if rate.den == 1001 else microseconds
    return tempo, QUARTER * 1_000_000 // (microseconds * rate.nominal)


def _offset(frame: int, rate: FrameRate) -> bytes:
    """Timecode of the first tick: hour with the bits of the rate, minute, second, frame, hundredths of a
    frame. The format knows 24, 25, 29.97 drop and 30; rates above count two frames as one of these."""
    hour, minute, second, count = (int(part) for part in label(frame, rate).replace(";", ":").split(":"))
    half = rate.nominal > 30
    bits = _DROP_BITS if rate.drop else _RATE_BITS[rate.nominal // 2 if half else rate.nominal]
    hundredths = 50 * (count % 2) if half else 0
    return bytes((bits << 5 | hour, minute, second, count // 2 if half else count, hundredths))


def _meta(delta: int, kind: int, data: bytes) -> bytes:
    return _number(delta) + bytes((0xFF, kind)) + _number(len(data)) + data


def _number(value: int) -> bytes:
    """A whole number in groups of seven bits, as the format writes lengths and distances."""
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(value & 0x7F | 0x80)
    return bytes(reversed(groups))


FORMAT = MarkerFormat(
    id="markers-midi",
    name="MIDI markers",
    suffix=".mid",
    mime="audio/midi",
    writer=write_midi,
    checker=check_labels,
    options=(NAME, MUSIC, MOMENTS, ENDS),
)

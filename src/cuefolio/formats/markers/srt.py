# SPDX-License-Identifier: GPL-3.0-or-later
"""The cues as subtitles (SubRip), to be seen in any player beside the picture.

Times are real time from the first frame of the picture, or from 00:00:00:00 where the player wants timecode.
Milliseconds are cut, so that a subtitle comes and goes exactly with its frames. SubRip has no escapes: what
players take for mark-up is written with signs that look alike.
"""

from __future__ import annotations

from typing import BinaryIO

from cuefolio.domain.timecode import FrameRate
from cuefolio.formats.markers.check import check_times
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import PLAIN
from cuefolio.formats.markers.placing import extent, marks
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.registry import Options, SheetOption

CLOCK = SheetOption(
    id="clock",
    kind="choice",
    default="picture",
    label="Times count from",
    help="The first frame of the picture is what a player of the film file wants.",
    choices=(("picture", "First frame of the picture"), ("timecode", "00:00:00:00")),
)
_MARKUP = str.maketrans({"<": "‹", ">": "›", "{": "(", "}": ")"})
_MOMENT_SECONDS = 2
"""How long a moment is shown."""


def write_srt(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The cues as numbered subtitles, UTF-8, lines that end in CRLF."""
    rate = listing.rate
    placed = marks(listing, options)
    zero = extent(listing, placed)[0] if options["clock"] == "picture" else 0
    parts = []
    for number, mark in enumerate(placed, start=1):
        end = mark.start + _MOMENT_SECONDS * rate.nominal if mark.end is None else mark.end
        text = "\r\n".join(filter(None, (mark.name, mark.comment))).translate(_MARKUP)
        span = f"{_time(mark.start - zero, rate)} --> {_time(end - zero, rate)}"
        parts.append(f"{number}\r\n{span}\r\n{text}\r\n\r\n")
    out.write("".join(parts).encode("utf-8"))


def _time(frames: int, rate: FrameRate) -> str:
    second, thousandths = divmod(frames * rate.den * 1000 // rate.num, 1000)
    minute, second = divmod(second, 60)
    hour, minute = divmod(minute, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d},{thousandths:03d}"


FORMAT = MarkerFormat(
    id="markers-srt",
    name="Subtitles (SRT)",
    suffix=".srt",
    mime="application/x-subrip",
    writer=write_srt,
    checker=check_times,
    options=(*PLAIN, CLOCK),
)

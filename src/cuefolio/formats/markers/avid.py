# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers as the text that Avid Media Composer imports into its Markers window.

One marker a line, parted by tabs: user, timecode, track, colour, comment, 1. Media Composer has no names of
markers, so name and comment stand together; a marker is one frame long. UTF-8, lines that end in LF.
"""

from __future__ import annotations

from typing import BinaryIO

from cuefolio.formats.markers.check import check_labels
from cuefolio.formats.markers.colours import AVID
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import ENDS, USUAL
from cuefolio.formats.markers.placing import label, marks
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.registry import Options, SheetOption
from cuefolio.formats.sheets.text import printable

USER = SheetOption("user", "text", "Cuefolio", "User", "Who set the markers, as Media Composer shows it.")
TRACK = SheetOption(
    id="track",
    kind="choice",
    default="V1",
    label="Track",
    help="The track that the markers stand on.",
    choices=(("V1", "V1"), ("A1", "A1"), ("TC1", "TC1")),
)
_ENDS = "ends"


def write_list(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The markers, one a line."""
    user, track = printable(str(options["user"])).strip() or "Cuefolio", str(options["track"])
    rows: list[tuple[int, str, str]] = []
    for mark in marks(listing, options):
        text = " · ".join(filter(None, (mark.name, mark.comment)))
        rows.append((mark.start, AVID[mark.hue], text))
        if options["ends"] and mark.end is not None:
            rows.append((mark.end, AVID[mark.hue], f"{mark.name} {_ENDS}"))
    rows.sort(key=lambda row: row[0])
    lines = (
        f"{user}\t{label(frame, listing.rate)}\t{track}\t{colour}\t{text}\t1\n"
        for frame, colour, text in rows
    )
    out.write("".join(lines).encode("utf-8"))


FORMAT = MarkerFormat(
    id="markers-avid",
    name="Avid Media Composer markers",
    suffix=".txt",
    mime="text/plain",
    writer=write_list,
    checker=check_labels,
    options=(*USUAL, ENDS, USER, TRACK),
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers as a table: comma-separated (in the flavours of ``csv_text``) and tab-separated.

Out is the frame after the last. The rate stands in every row, since a timecode without it says little.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from cuefolio.domain.timecode import FrameRate, seconds
from cuefolio.formats.markers.check import check_labels
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import USUAL
from cuefolio.formats.markers.placing import Mark, label, marks
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets.csv_text import FLAVOUR, write_rows

HEADS = (
    "In", "Out", "Frames", "Seconds", "Name", "Number", "Title", "Colour", "Comment", "Frame rate",
)  # fmt: skip


def write_csv(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The table in the flavour of the option ``flavour``."""
    write_rows(HEADS, _rows(listing, options), options["flavour"], out)


def write_tsv(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The table with tabs between the cells, UTF-8, lines that end in LF."""
    lines = ("\t".join(cells) + "\n" for cells in (HEADS, *_rows(listing, options)))
    out.write("".join(lines).encode("utf-8"))


def _rows(listing: EditorList, options: Options) -> Iterator[tuple[str, ...]]:
    for mark in marks(listing, options):
        yield _row(mark, listing.rate)


def _row(mark: Mark, rate: FrameRate) -> tuple[str, ...]:
    end, frames, length = "", "", ""
    if mark.end is not None:
        end, frames = label(mark.end, rate), str(mark.length)
        length = f"{float(seconds(mark.length, rate)):.3f}"
    return (
        label(mark.start, rate), end, frames, length,
        mark.name, mark.number, mark.title, mark.hue.value, mark.comment, rate.id,
    )  # fmt: skip


CSV = MarkerFormat(
    id="markers-csv",
    name="Table of markers (CSV)",
    suffix=".csv",
    mime="text/csv",
    writer=write_csv,
    checker=check_labels,
    options=(*USUAL, FLAVOUR),
)
TSV = MarkerFormat(
    id="markers-tsv",
    name="Table of markers (tab-separated)",
    suffix=".tsv",
    mime="text/tab-separated-values",
    writer=write_tsv,
    checker=check_labels,
    options=USUAL,
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a Netflix-style music cue sheet as CSV, in the flavours of ``csv_text``.

Layout: the sixteen columns of ``HEADS``. The first writer and the first publisher stand beside each other on
the cue's first row, the next ones below them; cue, title, time, usage and ISWC stand on the first row only,
and a blank CUE# continues the cue above. CUE# is the cue's number, else its place on the sheet. IPI # is that
of the composer. TIME is the reported duration as HH:MM:SS (spreadsheets take 0:32 for half past midnight);
TC IN and TC OUT are timecodes of the picture with frames, several stretches on successive rows, none where a
line stands for several cues. Shares are percent with two decimals, each side 100. Whether the service holds a
direct licence is not known to us: those cells stay blank for you to fill in.

Unconfirmed throughout: the columns are those of sheets in use (cue-sheets.md 5.2), no delivery specification
was seen; so is one row for each pair of parties. The table has no place for the production: its title is the
file's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery, Line
from cuefolio.domain.profile import Profile
from cuefolio.domain.shares import percent
from cuefolio.domain.sheet import Finding, SheetParty
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import shown
from cuefolio.formats.sheets.csv_text import FLAVOUR, write_rows

HEADS = (
    "CUE#", "CUE/SONG TITLE", "COMPOSER(S)", "PRO", "%", "DIRECT PERF LICENSE COMPOSER", "IPI #",
    "PUBLISHER(S)", "PRO", "%", "DIRECT PERF LICENSE PUBLISHER", "TIME", "TC IN", "TC OUT", "USAGE", "ISWC",
)  # fmt: skip


def write_csv(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The table in the flavour of the option ``flavour``; an empty sheet is the row of heads."""
    rate, profile = delivery.sheet.rate, delivery.profile
    rows = (row for line in delivery.lines for row in _rows(line, rate, profile))
    write_rows(HEADS, rows, options["flavour"], out)


def _rows(line: Line, rate: FrameRate, profile: Profile) -> Iterator[list[str]]:
    cue = line.cue
    spans = [
        [format_timecode(span.start, rate), format_timecode(span.end, rate)] for span in shown.ranges(line)
    ]
    first = True
    for writer, publisher, span in zip_longest(cue.writers or (None,), cue.publishers, spans, fillvalue=None):
        number, title, time, usage, iswc = (
            (
                cue.number or str(cue.sequence),
                cue.shown_title,
                shown.hours(cue.reported_seconds),
                cue.usage,
                cue.iswc,
            )
            if first
            else ("",) * 5
        )
        ipi = writer.ipi if writer else ""
        yield [
            number, title, *_party(writer, profile), "", ipi, *_party(publisher, profile), "",
            time, *(span or ("", "")), usage, iswc,
        ]  # fmt: skip
        first = False


def _party(party: SheetParty | None, profile: Profile) -> list[str]:
    """Name, society and share."""
    if party is None:
        return ["", "", ""]
    share = percent(party.share)
    return [party.name, profile.society(party.society), f"{share}%" if share else ""]


def check_csv(delivery: Delivery, options: Options) -> list[Finding]:
    """Medleys, and publishers' IPI name numbers."""
    found = list(shown.medleys(delivery.paper.cues))
    if any(party.ipi for cue in delivery.paper.cues for party in cue.publishers):
        found.append(Finding("warning", "layout.no_publisher_ipi", field="publishers"))
    return found


FORMAT = SheetFormat(
    id="netflix-csv",
    name="Netflix-style table (CSV)",
    suffix=".csv",
    mime="text/csv",
    writer=write_csv,
    checker=check_csv,
    options=(FLAVOUR,),
    profile="streamer",
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The music report of TONO and NCB (Norway and the Nordic copyright bureau) as a workbook.

Layout: the line of the programme first, then the lines of its music, one party a line. The order of the
columns is fixed. Channel and broadcast date stand on every line, the other facts of a cue on its first.
Dates are YYYYMMDD, times HH:MM:SS, run times MM:SS, all of them texts, so that no program prints them
otherwise. One file is one programme or episode. Several stretches of a cue have their times on successive
lines. Shares are fractions of one 100 %.

TONO's form has texts that are to be replaced and no heads of its own; since the names of its columns are not
known to us, each of the two kinds of lines has heads above it, which the option ``heads`` leaves out.

Source: TONO, "Reporting from production companies"
(https://www.tono.no/en/article/reporting-from-production-companies/): fixed order, programme line before
music lines, channel and date on every row, the formats, one form an episode, commissioned music marked as
such. Unconfirmed: which columns there are, in what order and under what names; one party a line; that Time of
a music line is where it begins in the programme's timecode. Time of the programme line is that of the
broadcast, which the channel knows; it stays blank.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery, Line
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding
from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.vocabulary import Origin
from cuefolio.formats.registry import Options, SheetFormat, SheetOption
from cuefolio.formats.sheets import common, shown, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import A4, PERCENT, Value, put
from cuefolio.formats.sheets.xlsx_table import Column, Table, party_cells

PROGRAMME = (
    "Channel", "Broadcast date", "Time", "Run time", "Programme title", "Alternative titles", "Season",
    "Episode no.", "Episode title", "Production no.", "Production company", "Producer", "Director", "Country",
    "Year", "Category", "ISAN", "Prepared by", "Date prepared", "Status",
)  # fmt: skip
MUSIC = (
    Column("channel", "Channel", 12),
    Column("date", "Broadcast date", 12),
    Column("time", "Time", 10),
    Column("run_time", "Run time", 9),
    Column("title", "Music title", 34, bold=True),
    Column("kind", "Kind of music", 20),
    Column("usage", "Usage", 8, centred=True),
    Column("role", "Role", 12),
    Column("name", "Name", 28),
    Column("society", "Society", 12),
    Column("share", "Share", 20, PERCENT),
    Column("ipi", "IPI name no.", 16),
    Column("performer", "Performer", 22),
    Column("recording", "Recording", 22),
    Column("label", "Label", 16),
    Column("catalog_number", "Catalogue no.", 14),
    Column("track_number", "Track no.", 22),
    Column("isrc", "ISRC", 15),
    Column("iswc", "ISWC", 16),
    Column("comment", "Restrictions", 20),
)
KINDS = {
    Origin.SCORE: "Commissioned music",
    Origin.ORIGINAL_SONG: "Commissioned music",
    Origin.LICENSED_SONG: "Existing music",
    Origin.PUBLIC_DOMAIN: "Existing music",
    Origin.LIBRARY: "Library music",
}
_TEXTS = {"title": "title", "performer": "performer", "recording": "recording"}


class _TwoKinds(Table):
    """A worksheet whose first line is of another kind than those below."""

    def programme(self, values: Sequence[Value], heads: Sequence[str]) -> None:
        """The line of the programme, below its heads where there are any."""
        for row, cells in enumerate([heads, values] if heads else [values]):
            style = self.head_styles[0] if heads and row == 0 else self.value_style
            for column, value in enumerate(cells):
                put(self.page, self.row, column, value, style)
            self.row += 1


def write_tono(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook with its one worksheet "Musikkrapport"."""
    sheet = delivery.paper
    with_heads = bool(options["heads"])
    title, _ = shown.programme(sheet.header)
    book = xlsx_parts.new_workbook(out, title, sheet.header.date_prepared)
    table = _TwoKinds(book, "Musikkrapport", MUSIC)
    table.programme(_programme(sheet), PROGRAMME if with_heads else ())
    head_row = table.heads() if with_heads else 0
    everywhere = {"channel": sheet.header.network, "date": _date(sheet.header.first_air_date)}
    for line in delivery.lines:
        for at, row in enumerate(_rows(line, sheet.rate, delivery.profile)):
            table.line(everywhere | row, first=at == 0)
    table.printing(title, head_row, 5, A4, breaks=(12,), scale=62)
    book.close()


def _programme(sheet: CueSheet) -> list[Value]:
    header = sheet.header
    title, episode = shown.programme(header)
    return [
        header.network,
        _date(header.first_air_date),
        "",
        shown.minutes(shown.programme_seconds(sheet)),
        title,
        "; ".join(header.aka_titles),
        header.season,
        header.episode_number,
        episode,
        header.production_number,
        header.production_company,
        header.producer,
        header.director,
        header.countries,
        "" if header.year is None else str(header.year),
        shown.kind(header),
        header.isan,
        header.prepared_by,
        _date(header.date_prepared),
        "; ".join(common.marks(sheet)),
    ]


def _rows(line: Line, rate: FrameRate, profile: Profile) -> list[dict[str, Value]]:
    """One row for each party or stretch, whichever are more, at least one."""
    cue, nothing = line.cue, dict[str, Value]()
    facts: dict[str, Value] = {
        "run_time": shown.minutes(cue.reported_seconds),
        "title": cue.shown_title,
        "kind": next((words for origin, words in KINDS.items() if origin == cue.origin), ""),
        "usage": cue.usage,
        "performer": cue.performer,
        "recording": cue.recording,
        "label": cue.label,
        "catalog_number": cue.catalog_number,
        "track_number": cue.track_number,
        "isrc": cue.isrc,
        "iswc": cue.iswc,
        "comment": cue.restrictions,
    }
    parties = [party_cells(party, profile) for party in (*cue.writers, *cue.publishers)]
    times: list[dict[str, Value]] = [{"time": shown.clock(span.start, rate)} for span in shown.ranges(line)]
    return [
        {**more, **party, **time}
        for more, party, time in zip_longest([facts], parties, times, fillvalue=nothing)
    ]


def _date(text: str) -> str:
    """An ISO date as YYYYMMDD; any other text as it is."""
    try:
        return date.fromisoformat(text.strip()).strftime("%Y%m%d")
    except ValueError:
        return text


def check_tono(delivery: Delivery, options: Options) -> list[Finding]:
    """Medleys, and texts that do not fit into a cell."""
    cues = delivery.paper.cues
    return [*shown.medleys(cues), *xlsx_parts.clipped(cues, _TEXTS)]


FORMAT = SheetFormat(
    id="tono-xlsx",
    name="TONO/NCB music report",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    writer=write_tono,
    checker=check_tono,
    options=(
        SheetOption(
            id="heads",
            kind="flag",
            default=True,
            label="Headings",
            help="Heads above the line of the programme and above the lines of music.",
        ),
    ),
    profile="tono",
)

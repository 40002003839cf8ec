# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue sheet workbook of IPRS (India).

Layout: facts of the production in rows 3 to 12, in a left and a right pair of label and value; heads in row
15 and the table below in columns A to M: SONG TITLE / TRACK NAME, CHARACTERISTICS (usage), NO. OF USAGE,
Internal No/Song Code, ISRC, DURATION (HH:MM:SS), ROLE (C/A/E), NAMES, SOCIETY, SHARE, IPI NO., SINGER,
VALIDATION LINK. One party a row; A to F and M are merged over a work. Durations are times, shares fractions
of one 100 %, numbers and codes are texts. NO. OF USAGE counts the uses that a line stands for, 1 where nobody
said otherwise. SINGER is the performer, on the first row. VALIDATION LINK is left to IPRS.

Source: cue-sheets.md 5.2. Unconfirmed: no document of IPRS itself was seen; the labels of rows 3 to 12 are
ours, after the facts that IPRS names in its questions and answers (https://iprs.org/frequently-asked-questions/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import common, shown, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import A4, PERCENT, Value
from cuefolio.formats.sheets.xlsx_table import Column, Table, party_cells

COLUMNS = (
    Column("title", "SONG TITLE / TRACK NAME", 34, bold=True),
    Column("usage", "CHARACTERISTICS", 16, centred=True),
    Column("uses", "NO. OF USAGE", 9, "0", centred=True),
    Column("work_number", "Internal No/Song Code", 16),
    Column("isrc", "ISRC", 15),
    Column("duration", "DURATION (HH:MM:SS)", 12, "[hh]:mm:ss"),
    Column("role", "ROLE (C/A/E)", 8, centred=True),
    Column("name", "NAMES", 30),
    Column("society", "SOCIETY", 11),
    Column("share", "SHARE", 9, PERCENT),
    Column("ipi", "IPI NO.", 13),
    Column("singer", "SINGER", 24),
    Column("link", "VALIDATION LINK", 18),
)
FIRST_FACT, HEADS = 2, 14
"""Rows from 0 of the first fact of the production and of the heads."""
_MERGED = ("title", "usage", "uses", "work_number", "isrc", "duration", "link")
_BLOCKS = (((0, 0), (1, 5)), ((6, 7), (8, 12)))
_TEXTS = {"title": "title", "performer": "singer", "work_number": "song code"}


class _MergedTable(Table):
    """A table whose cues stand in cells that are merged over their rows."""

    def cue(self, rows: Sequence[Mapping[str, Value]]) -> None:
        """The rows of one cue; what stands in merged cells is taken from the first."""
        if len(rows) > 1:
            last = self.row + len(rows) - 1
            for column, described in enumerate(self.columns):
                if described.id in _MERGED:
                    style = self.first_cells[described.id]
                    self.page.merge_range(self.row, column, last, column, "", style)
        # Merging blanks the cells, so the first row is written after it.
        for at, row in enumerate(rows):
            self.line(row, first=at == 0)


def write_iprs(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook with its one worksheet "Cue Sheet"."""
    sheet = delivery.paper
    title, _ = shown.programme(sheet.header)
    book = xlsx_parts.new_workbook(out, title, sheet.header.date_prepared)
    table = _MergedTable(book, "Cue Sheet", COLUMNS)
    table.heading("MUSIC CUE SHEET", [])
    table.row = FIRST_FACT
    table.facts(_facts(sheet), _BLOCKS)
    table.row = HEADS
    table.heads()
    for cue in sheet.cues:
        table.cue(_rows(cue, delivery.profile))
    words = delivery.profile.usage_words
    used = [code for code in words if any(cue.usage == code for cue in sheet.cues)]
    table.notes([f"Characteristics:  {'   '.join(f'{code} {words[code]}' for code in used)}"] if used else [])
    table.printing(title, HEADS, 1, A4)
    book.close()


def _facts(sheet: CueSheet) -> list[tuple[str, Value]]:
    """Label and value of the twenty facts, the left column before the right one."""
    header = sheet.header
    title, episode = shown.programme(header)
    return [
        ("Title of film / programme", title),
        ("Also known as", "; ".join(header.aka_titles)),
        ("Season", header.season),
        ("Episode title", episode),
        ("Episode number", header.episode_number),
        ("Category", shown.kind(header)),
        ("Language", header.language),
        ("Country", header.countries),
        ("Year of production", "" if header.year is None else header.year),
        ("Duration (HH:MM:SS)", shown.hours(shown.programme_seconds(sheet))),
        ("Production company", header.production_company),
        ("Producer", header.producer),
        ("Director", header.director),
        ("Principal actors", header.actors),
        ("Channel", header.network),
        ("First release", xlsx_parts.day(header.first_air_date)),
        ("Prepared by", header.prepared_by),
        ("Date prepared", xlsx_parts.day(header.date_prepared)),
        ("Music duration (HH:MM:SS)", shown.hours(shown.music_seconds(sheet))),
        ("Status of this sheet", "; ".join(common.marks(sheet)) or header.classification.upper()),
    ]


def _rows(cue: SheetCue, profile: Profile) -> list[dict[str, Value]]:
    """One row a party, at least one."""
    facts: dict[str, Value] = {
        "title": cue.shown_title,
        "usage": cue.usage,
        "uses": cue.uses or 1,
        "work_number": cue.work_number,
        "isrc": cue.isrc,
        "duration": xlsx_parts.length(cue.reported_seconds),
        "singer": cue.performer,
    }
    parties = [party_cells(party, profile) for party in (*cue.writers, *cue.publishers)] or [{}]
    return [facts | parties[0], *parties[1:]]


def check_iprs(delivery: Delivery, options: Options) -> list[Finding]:
    """Medleys, and texts that do not fit into a cell."""
    cues = delivery.paper.cues
    return [*shown.medleys(cues), *xlsx_parts.clipped(cues, _TEXTS)]


FORMAT = SheetFormat(
    id="iprs-xlsx",
    name="IPRS workbook",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    writer=write_iprs,
    checker=check_iprs,
    profile="iprs",
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The BBC's music cue form (Silvermouse) as a workbook; S4C's form has the same facts.

Layout: facts of the programme, then a table in the order of the form: Cue Title (Track Title), Composer*,
Arranger, Publisher*, Performer, Record/Video Label, Music Origin, Record Cat, ISRC, Tunecode, Use, Usage
Description, Restrictions, Duration, Timecode (HH:MM:SS). The nth composer, arranger and publisher stand
beside each other without belonging together, several stretches have their times in on successive rows; a
cue's other facts stand on its first row. Whoever wrote music or words is a composer here. What is mandatory
depends on the origin: a cell that the profile wants for this origin and that nobody filled is shaded.

Source: the contents of the BBC's help card "Reporting Music in the Cue Sheet" (fields 1 to 9b and their
order; docslib.org/doc/10818816). Unconfirmed: the facts above the table; which facts are mandatory for which
origin (data of the profile); that Usage Description says where in the programme (opening titles, end titles),
which is written from what is known of the cue. The form has no place for societies, shares and IPI.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, BinaryIO

from cuefolio.domain.delivery import Delivery, Line
from cuefolio.domain.profile import Need, Profile
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue
from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.vocabulary import ARRANGER_ROLES
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import common, english, shown, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import A4, Value
from cuefolio.formats.sheets.xlsx_table import Column, Table

if TYPE_CHECKING:
    from xlsxwriter import Workbook

COLUMNS = (
    Column("title", "Cue Title (Track Title)", 30, bold=True),
    Column("writers", "Composer*", 24),
    Column("arranger", "Arranger", 20),
    Column("publishers", "Publisher*", 24),
    Column("performer", "Performer", 22),
    Column("label", "Record/Video Label", 18),
    Column("origin", "Music Origin", 8, centred=True),
    Column("catalog_number", "Record Cat", 14),
    Column("isrc", "ISRC", 15),
    Column("work_number", "Tunecode", 12),
    Column("usage", "Use", 12),
    Column("description", "Usage Description", 18),
    Column("restrictions", "Restrictions", 18),
    Column("reported_seconds", "Duration", 10, "[hh]:mm:ss"),
    Column("ranges", "Timecode (HH:MM:SS)", 12),
)
DESCRIPTIONS = {
    "main-title": "Opening titles",
    "end-title": "End titles",
    "logo": "Company logo",
    "bumper": "Into or out of a break",
    "teaser": "Teaser or recap",
}
_BLOCKS = (((0, 0), (1, 2)), ((3, 3), (4, 6)), ((7, 8), (9, 14)))
_SECOND_PAGE = 7
_SHADED = {"bg_color": "#FFF2CC", "top": 1, "top_color": "#BFBFBF"}
_TEXTS = {"title": "title", "performer": "performer", "restrictions": "restrictions"}


class _Form(Table):
    """A table in which missing facts are seen."""

    def __init__(self, book: Workbook) -> None:
        super().__init__(book, "Cue sheet", COLUMNS)
        self._missing = self.style(**_SHADED)

    def shade(self, row: int, missing: Iterable[str]) -> None:
        """Shade the blank cells of these columns in a row."""
        names = set(missing)
        for at, column in enumerate(self.columns):
            if column.id in names:
                self.page.write_blank(row, at, None, self._missing)


def write_form(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook with its one worksheet "Cue sheet"."""
    sheet, profile = delivery.paper, delivery.profile
    title, episode = shown.programme(sheet.header)
    book = xlsx_parts.new_workbook(out, title, sheet.header.date_prepared)
    table = _Form(book)
    table.heading(
        title, [episode, "Music cue sheet"] if episode else ["Music cue sheet"], common.marks(sheet)
    )
    table.facts(_facts(sheet), _BLOCKS)
    heads = table.heads()
    for line in delivery.lines:
        rows = _rows(line, sheet.rate, profile)
        top = table.row
        for at, row in enumerate(rows):
            table.line(row, first=at == 0)
        table.shade(top, missing(line.cue, rows[0], profile))
    music = shown.music_seconds(sheet)
    if music is not None:
        table.total("reported_seconds", "title", "Total music", music, heads + 1)
    table.notes(_notes(delivery))
    table.printing(title, heads, 1, A4, breaks=(_SECOND_PAGE,), scale=90)
    book.close()


def missing(cue: SheetCue, row: Mapping[str, Value], profile: Profile) -> list[str]:
    """Columns that are blank in a cue's first row and mandatory for music of its origin."""
    return [
        column.id
        for column in COLUMNS
        if row.get(column.id, "") == "" and profile.cue_need(column.id, cue.origin) is Need.MANDATORY
    ]


def _facts(sheet: CueSheet) -> list[tuple[str, Value]]:
    """Label and value above the table, column by column."""
    header = sheet.header
    return [
        ("Programme number", header.production_number),
        ("Series", header.season),
        ("Episode number", header.episode_number),
        ("Alternative titles", "; ".join(header.aka_titles)),
        ("Channel", header.network),
        ("Transmission date", xlsx_parts.day(header.first_air_date)),
        ("Programme duration", shown.hours(shown.programme_seconds(sheet))),
        ("Music duration", shown.hours(shown.music_seconds(sheet))),
        ("Director", header.director),
        ("Production company", header.production_company),
        ("Prepared by", header.prepared_by),
        ("E-mail", header.company_email),
        ("Telephone", header.company_contact),
        ("Date prepared", xlsx_parts.day(header.date_prepared)),
        ("Start timecode", shown.clock(header.start_frame, sheet.rate)),
    ]


def _rows(line: Line, rate: FrameRate, profile: Profile) -> list[dict[str, Value]]:
    cue = line.cue
    facts: dict[str, Value] = {
        "title": cue.shown_title,
        "performer": cue.performer,
        "label": cue.label,
        "origin": shown.origin(cue, profile),
        "catalog_number": cue.catalog_number,
        "isrc": cue.isrc,
        "work_number": cue.work_number,
        "usage": cue.usage,
        "description": DESCRIPTIONS.get(cue.function, ""),
        "restrictions": cue.restrictions,
        "reported_seconds": xlsx_parts.length(cue.reported_seconds),
    }
    lists = {
        "writers": [party.name for party in cue.writers if party.role not in ARRANGER_ROLES],
        "arranger": [party.name for party in cue.writers if party.role in ARRANGER_ROLES],
        "publishers": [party.name for party in cue.publishers],
        "ranges": [shown.clock(span.start, rate) for span in shown.ranges(line)],
    }
    return [
        (facts if at == 0 else {}) | {name: values[at] for name, values in lists.items() if at < len(values)}
        for at in range(max(1, *map(len, lists.values())))
    ]


def _notes(delivery: Delivery) -> list[str]:
    profile = delivery.profile
    origins = [f"{word} {english.ORIGINS[code].lower()}" for code, word in profile.origins.items()]
    uses = [f"{code} {words}" for code, words in profile.usage_words.items()]
    lines = [("Music origin", origins), ("Use", uses)]
    return [f"{name}:  {'   '.join(entries)}" for name, entries in lines if entries]


def check_form(delivery: Delivery, options: Options) -> list[Finding]:
    """Medleys, texts that do not fit into a cell, societies and shares."""
    cues = delivery.paper.cues
    return [*shown.medleys(cues), *xlsx_parts.clipped(cues, _TEXTS), *shown.unprinted_shares(cues)]


FORMAT = SheetFormat(
    id="bbc-xlsx",
    name="BBC cue form (Silvermouse)",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    writer=write_form,
    checker=check_form,
    profile="bbc",
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet that American studios keep: writers and publishers of a cue side by side.

Columns: SEQ #, CUE #, CUE NAME, SONG TITLE, ARTIST / MASTER LICENSOR, COMPOSER, %, PRO, PUBLISHER, %, PRO,
TYPE OF USE, DURATION. The nth writer and the nth publisher share a row without belonging together; a cue's
own facts stand on its first row, the works of a medley on successive ones. CUE NAME is what the cue is called
in the film, SONG TITLE its work. Durations are time values whose sum stands below, shares are fractions.

Source: the layout in cue-sheets.md 5.2. Unconfirmed: no studio publishes it; the facts above the table and
the two parts of ARTIST / MASTER LICENSOR in one cell are ours.
"""

from __future__ import annotations

from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import Finding, SheetCue, SheetParty
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import common, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import LENGTH, PERCENT, US_LETTER, Value
from cuefolio.formats.sheets.xlsx_table import Column, Table

COLUMNS = (
    Column("sequence", "SEQ #", 6, "0", centred=True),
    Column("number", "CUE #", 10),
    Column("cue", "CUE NAME", 32, bold=True),
    Column("song", "SONG TITLE", 28),
    Column("artist", "ARTIST / MASTER LICENSOR", 26),
    Column("writer", "COMPOSER", 26),
    Column("writer_share", "%", 9, PERCENT, centred=True),
    Column("writer_society", "PRO", 10, centred=True),
    Column("publisher", "PUBLISHER", 30),
    Column("publisher_share", "%", 9, PERCENT, centred=True),
    Column("publisher_society", "PRO", 10, centred=True),
    Column("usage", "TYPE OF USE", 13, centred=True),
    Column("length", "DURATION", 11, LENGTH, centred=True),
)
_BLOCKS = (((0, 1), (2, 2)), ((3, 3), (4, 5)), ((6, 7), (8, 12)))
_TEXTS = {"title": "title", "performer": "performer", "master_licensor": "master licensor"}


def write_studio(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook with its one worksheet "Cue sheet"."""
    sheet = delivery.paper
    book = xlsx_parts.new_workbook(out, sheet.header.title, sheet.header.date_prepared)
    table = Table(book, "Cue sheet", COLUMNS)
    title, subtitle = common.headline(sheet)
    table.heading(
        title, [subtitle, "MUSIC CUE SHEET"] if subtitle else ["MUSIC CUE SHEET"], common.marks(sheet)
    )
    table.facts(common.header_pairs(sheet), _BLOCKS)
    heads = table.heads()
    for cue in sheet.cues:
        for at in range(max(1, len(cue.writers), len(cue.publishers), len(cue.works))):
            table.line(_row(cue, at, delivery.profile), first=at == 0)
    table.total("length", "cue", "TOTAL MUSIC", sheet.total_reported_seconds, heads + 1)
    words = delivery.profile.usage_words
    used = sorted({cue.usage for cue in sheet.cues if cue.usage in words})
    table.notes([f"Type of use:  {'   '.join(f'{code} {words[code]}' for code in used)}"] if used else [])
    table.printing(sheet.header.title, heads, 3, US_LETTER)
    book.close()


def _row(cue: SheetCue, at: int, profile: Profile) -> dict[str, Value]:
    """The nth row of a cue: its facts on the first, the nth work, writer and publisher."""
    row: dict[str, Value] = {}
    if at == 0:
        row = {
            "sequence": cue.sequence,
            "number": cue.number,
            "cue": cue.title,
            "artist": " / ".join(text for text in (cue.performer, cue.master_licensor) if text),
            "usage": cue.usage,
            "length": xlsx_parts.length(cue.reported_seconds),
        }
    if at < len(cue.works):
        row["song"] = cue.works[at].title
    for side, parties in (("writer", cue.writers), ("publisher", cue.publishers)):
        if at < len(parties):
            row |= _party(side, parties[at], profile)
    return row


def _party(side: str, party: SheetParty, profile: Profile) -> dict[str, Value]:
    return {
        side: party.name,
        f"{side}_share": xlsx_parts.share(party.share),
        f"{side}_society": profile.society(party.society),
    }


def check_studio(delivery: Delivery, options: Options) -> list[Finding]:
    """Texts that do not fit into a cell."""
    return list(xlsx_parts.clipped(delivery.paper.cues, _TEXTS))


FORMAT = SheetFormat(
    id="studio-xlsx",
    name="Studio workbook",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    writer=write_studio,
    checker=check_studio,
    profile="streamer",
)

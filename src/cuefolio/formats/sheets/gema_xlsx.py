# SPDX-License-Identifier: GPL-3.0-or-later
"""A music list for broadcasters that report to GEMA and GVL (Germany), as a workbook.

Layout: facts of the programme, then one row a cue with a column for each kind of fact. All who did the same
stand in one cell, parted by "; ", composers, arrangers, lyricists, publishers and performers each in a cell
of their own; no cell holds a line break or a tab, and long ones wrap. Letters are 10 point or more and
nothing is shrunk in print; the heads stand on every page. Channel and date of the broadcast stand on every
row. Durations are times. Heads are German, as the recipients are.

Source: GEMA and GVL, "Mindestangaben und Formate für nicht standardisierte Sendemeldungen - Fernsehsender"
(June 2014, https://doczz.fr/doc/1471399/): one cell a kind, composers and performers apart, no manual breaks
or tabs, 10 point, heads on all pages, the channel recognisable. Unconfirmed: which columns are wanted beyond
these, their names and order; the document was not seen whole. Shares are not reported this way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetParty
from cuefolio.domain.vocabulary import ARRANGER_ROLES, COMPOSER_ROLES, LYRICIST_ROLES
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import common, shown, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import A4, Value
from cuefolio.formats.sheets.xlsx_table import Column, Table

COLUMNS = (
    Column("sequence", "Lfd. Nr.", 6, "0", centred=True),
    Column("title", "Musiktitel", 30, bold=True),
    Column("composers", "Komponist", 26),
    Column("arrangers", "Bearbeiter", 22),
    Column("lyricists", "Textdichter", 24),
    Column("performer", "Interpret", 24),
    Column("duration", "Dauer", 10, "[h]:mm:ss"),
    Column("publishers", "Verlag", 30),
    Column("label", "Label", 18),
    Column("catalog_number", "Katalognummer", 15),
    Column("track_number", "Titelnummer", 12),
    Column("isrc", "ISRC", 15),
    Column("iswc", "ISWC", 16),
    Column("kind", "Art der Musik", 18),
    Column("usage", "Nutzung", 9, centred=True),
    Column("channel", "Sender", 12),
    Column("date", "Sendedatum", 12, xlsx_parts.DATE),
)
KINDS = {
    "score": "Auftragskomposition",
    "original-song": "Auftragskomposition",
    "licensed-song": "Lizenzierte Musik",
    "library": "Archivmusik",
    "public-domain": "Gemeinfrei",
}
_PAGES = (7, 13)
"""Columns that begin a further page across, so that letters keep their size."""
_BLOCKS = (((0, 0), (1, 1)), ((2, 2), (3, 3)), ((4, 4), (5, 6)))
_TEXTS = {"title": "title", "performer": "performer"}
_NO_COMPOSERS = (ARRANGER_ROLES | LYRICIST_ROLES) - COMPOSER_ROLES


def write_list(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook with its one worksheet "Musikliste"."""
    sheet = delivery.paper
    title, episode = shown.programme(sheet.header)
    book = xlsx_parts.new_workbook(out, title, sheet.header.date_prepared)
    table = Table(book, "Musikliste", COLUMNS)
    table.heading(title, [*([episode] if episode else []), "Musikliste"], common.marks(sheet))
    table.facts(_facts(sheet), _BLOCKS)
    heads = table.heads()
    everywhere: dict[str, Value] = {
        "channel": sheet.header.network,
        "date": xlsx_parts.day(sheet.header.first_air_date),
    }
    for cue in sheet.cues:
        table.line(_row(cue) | everywhere, first=True)
    music = shown.music_seconds(sheet)
    if music is not None:
        table.total("duration", "title", "Musik gesamt", music, heads + 1)
    table.printing(title, heads, 2, A4, breaks=_PAGES)
    book.close()


def _facts(sheet: CueSheet) -> list[tuple[str, Value]]:
    """Label and value above the table, column by column."""
    header = sheet.header
    return [
        ("Folge", header.episode_number),
        ("Staffel", header.season),
        ("Weitere Titel", "; ".join(header.aka_titles)),
        ("Produktionsnummer", header.production_number),
        ("Produktionsfirma", header.production_company),
        ("Regie", header.director),
        ("Produktionsjahr", "" if header.year is None else str(header.year)),
        ("Land", header.countries),
        ("Sendelänge", xlsx_parts.length(shown.programme_seconds(sheet))),
        ("Musiklänge", xlsx_parts.length(shown.music_seconds(sheet))),
        ("Erstellt von", header.prepared_by),
        ("Erstellt am", xlsx_parts.day(header.date_prepared)),
    ]


def _row(cue: SheetCue) -> dict[str, Value]:
    return {
        "sequence": cue.sequence,
        "title": cue.shown_title,
        "composers": _names(party for party in cue.writers if party.role not in _NO_COMPOSERS),
        "arrangers": _names(party for party in cue.writers if party.role in ARRANGER_ROLES),
        "lyricists": _names(party for party in cue.writers if party.role in LYRICIST_ROLES),
        "performer": cue.performer,
        "duration": xlsx_parts.length(cue.reported_seconds),
        "publishers": _names(cue.publishers),
        "label": cue.label,
        "catalog_number": cue.catalog_number,
        "track_number": cue.track_number,
        "isrc": cue.isrc,
        "iswc": cue.iswc,
        "kind": KINDS.get(cue.origin, ""),
        "usage": cue.usage,
    }


def _names(parties: Iterable[SheetParty]) -> str:
    return "; ".join(party.name for party in parties if party.name)


def check_list(delivery: Delivery, options: Options) -> list[Finding]:
    """Medleys, texts that do not fit into a cell, societies and shares."""
    cues = delivery.paper.cues
    return [*shown.medleys(cues), *xlsx_parts.clipped(cues, _TEXTS), *shown.unprinted_shares(cues)]


FORMAT = SheetFormat(
    id="gema-xlsx",
    name="GEMA/GVL music list",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    writer=write_list,
    checker=check_list,
    profile="gema",
)

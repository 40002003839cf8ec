# SPDX-License-Identifier: GPL-3.0-or-later
"""The generic professional sheet as PDF, set by typst from ``resources/templates/generic-sheet.typ``.

What layouts share, and what a person may change about them, stands in ``typst_pdf``.
"""

from __future__ import annotations

from typing import Any, BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet import CueSheet
from cuefolio.formats.registry import Options, SheetFormat, SheetOption
from cuefolio.formats.sheets import common, typst_pdf
from cuefolio.formats.sheets.typst_pdf import PAPERS, TEMPLATE, clipped, fitted, must_break, paper_option

HEAD = ("#", "Cue", "Title", "Origin", "Usage", "In", "Out", "Duration")
PARTY_HEAD = ("Role", "Writer / publisher", "Society", "Share %")

# The longest word that fits into a place of the layout; longer ones get points where they may break.
_LONGEST = {"page": 60, "title": 36, "pair": 28, "name": 24, "code": 8}


def write_pdf(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """One PDF of the sheet. Raises CuefolioError ``sheets.template_failed`` for an unusable layout."""
    typst_pdf.write_pdf("generic-sheet.typ", sheet_data(delivery.paper, options), options, out)


def sheet_data(sheet: CueSheet, options: Options) -> dict[str, Any]:
    """All that the layout shows, as JSON types: finished texts in order, nothing left to compute."""
    title, subtitle = common.headline(sheet)
    found = common.marks(sheet)
    footer = " · ".join(part for part in (clipped(title, 90), "Music cue sheet", *found[:1]) if part)
    return {
        "paper": PAPERS[str(options["paper"])],
        "document_title": f"{clipped(title, 200)}: music cue sheet",
        "title": fitted(title, _LONGEST["page"]),
        "title_size": 20 if len(title) <= 60 else 14 if len(title) <= 160 else 9,
        "subtitle": fitted(subtitle, _LONGEST["page"]),
        "footer": fitted(clipped(footer, 160), _LONGEST["page"]),
        "marks": [
            {"text": fitted(mark, _LONGEST["pair"]), "urgent": mark.startswith("INCOMPLETE")}
            for mark in found
        ],
        "pairs": [[label, fitted(value, _LONGEST["pair"])] for label, value in common.header_pairs(sheet)],
        "head": HEAD,
        "party_head": PARTY_HEAD,
        "cues": [_cue(common.cue_row(cue, sheet.rate), options) for cue in sheet.cues],
        "total": dict(common.totals(sheet))["Music, reported"],
        "totals": common.totals(sheet),
        "legend": common.legend(sheet),
        "notes": common.notes(sheet),
    }


def _cue(row: common.CueRow, options: Options) -> dict[str, Any]:
    details = common.details(row, scenes=bool(options["scenes"]))
    parties = [
        [
            fitted(party.role, _LONGEST["code"]),
            fitted(party.name, _LONGEST["name"]),
            fitted(party.society, _LONGEST["code"]),
            party.share,
        ]
        for party in row.parties
    ]
    writers = sum(party.side == "writer" for party in row.parties)
    return {
        "sequence": row.sequence,
        "number": fitted(row.number, _LONGEST["code"]),
        "title": fitted(row.title, _LONGEST["title"]),
        "details": [fitted(line, _LONGEST["title"]) for line in details],
        "origin": fitted(row.origin, _LONGEST["code"]),
        "usage": fitted(row.usage, _LONGEST["code"]),
        "ins": [start for start, _ in row.ranges],
        "outs": [end for _, end in row.ranges],
        "duration": row.duration,
        "parties": parties,
        "first_publisher": writers,
        "tall": must_break(
            [row.title, *details], [party.name for party in row.parties], len(parties) + len(row.ranges)
        ),
    }


FORMAT = SheetFormat(
    id="generic-pdf",
    name="PDF cue sheet",
    suffix=".pdf",
    mime="application/pdf",
    writer=write_pdf,
    options=(
        paper_option("a4"),
        SheetOption(
            id="scenes",
            kind="flag",
            default=False,
            label="Show scenes",
            help="Adds the scenes below each title; societies do not ask for them.",
        ),
        TEMPLATE,
    ),
)

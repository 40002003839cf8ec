# SPDX-License-Identifier: GPL-3.0-or-later
"""The Soundmouse report as PDF, set by typst from ``resources/templates/soundmouse-report.typ``.

Layout: the block of the production, then ``# | Reel No | Cue Title | Role | Name | Society | Usage |
Duration`` with one line a party; where # is blank the cue above goes on. Society and share stand together as
``BMI [100%]``, either alone where only one is known. Usage is the body's word, Duration the reported one as
HH:MM:SS, "Page n of m" below each page.

Source: cue-sheets.md 5.2. Unconfirmed: paper and measures; the labels of the production; the words for roles,
which are plain English where the profile has none; that Reel No is the number of the cue (1M01 begins with
the reel), as reports of films have it. The marks REVISION n and INCOMPLETE are ours.
"""

from __future__ import annotations

from typing import Any, BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.profile import Profile
from cuefolio.domain.shares import format_share
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetParty
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import shown
from cuefolio.formats.sheets.report_pdf import around_table
from cuefolio.formats.sheets.text import printable
from cuefolio.formats.sheets.typst_pdf import TEMPLATE, fitted, must_break, paper_option, write_pdf

HEAD = ("#", "Reel No", "Cue Title", "Usage", "Duration")
PARTY_HEAD = ("Role", "Name", "Society")

# The longest word that fits into a place of the layout.
_LONGEST = {
    "page": 60,
    "title": 30,
    "pair": 28,
    "name": 28,
    "role": 16,
    "society": 18,
    "code": 8,
    "usage": 14,
}


def write_report(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """One PDF. Raises CuefolioError ``sheets.template_failed`` for an unusable layout."""
    write_pdf("soundmouse-report.typ", report_data(delivery, options), options, out)


def report_data(delivery: Delivery, options: Options) -> dict[str, Any]:
    """All that the layout shows, as JSON types: finished texts in order, nothing left to compute."""
    sheet = delivery.paper
    title, episode = map(printable, shown.programme(sheet.header))
    heading = {
        "title": fitted(title, _LONGEST["page"]),
        "title_size": 16 if len(title) <= 60 else 12 if len(title) <= 160 else 9,
        "episode": fitted(episode, _LONGEST["page"]),
    }
    return around_table(sheet, _pairs(sheet), options, _LONGEST, **heading) | {
        "head": HEAD,
        "party_head": PARTY_HEAD,
        "cues": [_cue(cue, delivery.profile) for cue in sheet.cues],
        "total": shown.hours(shown.music_seconds(sheet)),
    }


def _pairs(sheet: CueSheet) -> list[tuple[str, str]]:
    """Label and value of the block above the table, row by row."""
    header = sheet.header
    return [
        ("Season", header.season),
        ("Episode No", header.episode_number),
        ("Production No", header.production_number),
        ("Alternative titles", "; ".join(header.aka_titles)),
        ("Alternative episode title", header.episode_aka),
        ("Production company", header.production_company),
        ("Director", header.director),
        ("Channel", header.network),
        ("First transmission", header.first_air_date),
        ("Category", shown.kind(header)),
        ("Programme duration", shown.hours(shown.programme_seconds(sheet))),
        ("Music duration", shown.hours(shown.music_seconds(sheet))),
        ("Prepared by", header.prepared_by),
        ("E-mail", header.company_email),
        ("Date prepared", header.date_prepared),
    ]


def _cue(cue: SheetCue, profile: Profile) -> dict[str, Any]:
    title = printable(cue.shown_title)
    parties = [
        [
            fitted(printable(shown.role_word(party, profile)), _LONGEST["role"]),
            fitted(printable(party.name), _LONGEST["name"]),
            fitted(printable(_society(party, profile)), _LONGEST["society"]),
        ]
        for party in (*cue.writers, *cue.publishers)
    ]
    return {
        "sequence": str(cue.sequence),
        "reel": fitted(printable(cue.number), _LONGEST["code"]),
        "title": fitted(title, _LONGEST["title"]),
        "parties": parties,
        "usage": fitted(printable(cue.usage), _LONGEST["role"]),
        "duration": shown.hours(cue.reported_seconds),
        "tall": must_break([title], [party[1] for party in parties], len(parties)),
    }


def _society(party: SheetParty, profile: Profile) -> str:
    """Society and share as ``BMI [100%]``; what is unknown is left out."""
    share = "" if party.share is None else f"[{format_share(party.share)}%]"
    return " ".join(part for part in (profile.society(party.society), share) if part)


FORMAT = SheetFormat(
    id="soundmouse-pdf",
    name="Soundmouse report (PDF)",
    suffix=".pdf",
    mime="application/pdf",
    writer=write_report,
    checker=shown.check_medleys,
    options=(paper_option("a4"), TEMPLATE),
    profile="bbc",
)

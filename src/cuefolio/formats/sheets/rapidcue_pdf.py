# SPDX-License-Identifier: GPL-3.0-or-later
"""The RapidCue report as PDF, set by typst from ``resources/templates/rapidcue-report.typ``.

Layout: the block of the production, the table ``SEQ# | CUE# | TITLE | COMPOSER/PUBLISHER | AFFILIATION | % |
USAGE | TIME`` with one line a party, the legends of roles and usages, "Page n of m". The letters of the role
stand before each name, writers first. Shares are percent with two decimals, each side 100; TIME is the
reported duration (M:SS).

Source: cue-sheets.md 5.2, and the legend "C = Composer, CA = Composer/Author ..." as sheets of third parties
print it. Unconfirmed: paper and measures; that the role stands before the name; labels of the production,
which are those of the RapidCue workbook. The marks REVISION n and INCOMPLETE are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.profile import Profile
from cuefolio.domain.shares import percent
from cuefolio.domain.sheet import CueSheet, SheetCue
from cuefolio.domain.timecode import format_seconds
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import english, shown
from cuefolio.formats.sheets.report_pdf import around_table
from cuefolio.formats.sheets.text import printable
from cuefolio.formats.sheets.typst_pdf import TEMPLATE, fitted, must_break, paper_option, write_pdf

HEAD = ("SEQ#", "CUE#", "TITLE", "USAGE", "TIME")
PARTY_HEAD = ("COMPOSER/PUBLISHER", "AFFILIATION", "%")

# The longest word that fits into a place of the layout.
_LONGEST = {"page": 60, "title": 34, "pair": 30, "name": 30, "code": 8}


def write_report(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """One PDF. Raises CuefolioError ``sheets.template_failed`` for an unusable layout."""
    write_pdf("rapidcue-report.typ", report_data(delivery, options), options, out)


def report_data(delivery: Delivery, options: Options) -> dict[str, Any]:
    """All that the layout shows, as JSON types: finished texts in order, nothing left to compute."""
    sheet, profile = delivery.paper, delivery.profile
    music = shown.music_seconds(sheet)
    return around_table(sheet, _pairs(sheet), options, _LONGEST) | {
        "head": HEAD,
        "party_head": PARTY_HEAD,
        "cues": [_cue(cue, profile) for cue in sheet.cues],
        "total": "" if music is None else format_seconds(music),
        "legends": [
            ["ROLES", [[code, printable(word)] for code, word in _roles(sheet, profile).items()]],
            ["USAGES", [[code, printable(word)] for code, word in profile.usage_words.items()]],
        ],
    }


def _pairs(sheet: CueSheet) -> list[tuple[str, str]]:
    """Label and value of the block above the table, column by column."""
    header = sheet.header
    title, episode = shown.programme(header)
    length, music = shown.programme_seconds(sheet), shown.music_seconds(sheet)
    return [
        ("Program Title", title),
        ("Program AKA", "; ".join(header.aka_titles)),
        ("Episode Title", episode),
        ("Episode AKA", header.episode_aka),
        ("Episode Number", header.episode_number),
        ("Production Number", header.production_number),
        ("Classification", header.classification.capitalize()),
        ("Date Prepared", header.date_prepared),
        ("Initial Air Date", header.first_air_date),
        ("Category", shown.kind(header)),
        ("Version", header.cut_version),
        ("Network/Source", header.network),
        ("Program Duration", "" if length is None else format_seconds(length)),
        ("Total Music Duration", "" if music is None else format_seconds(music)),
        ("Production Company", header.production_company),
        ("Company Address", header.company_address),
        ("Prepared By", header.prepared_by),
        ("E-mail", header.company_email),
    ]


def _cue(cue: SheetCue, profile: Profile) -> dict[str, Any]:
    title = printable(cue.shown_title)
    parties = [
        [
            fitted(printable(party.role), _LONGEST["code"]),
            fitted(printable(party.name), _LONGEST["name"]),
            fitted(printable(profile.society(party.society)), _LONGEST["code"]),
            percent(party.share) or "",
        ]
        for party in (*cue.writers, *cue.publishers)
    ]
    return {
        "sequence": str(cue.sequence),
        "number": fitted(printable(cue.number), _LONGEST["code"]),
        "title": fitted(title, _LONGEST["title"]),
        "parties": parties,
        "usage": fitted(printable(cue.usage), _LONGEST["code"]),
        "time": "" if cue.reported_seconds is None else format_seconds(cue.reported_seconds),
        "tall": must_break([title], [party[1] for party in parties], len(parties)),
    }


def _roles(sheet: CueSheet, profile: Profile) -> Mapping[str, str]:
    """The body's legend, and below it our words for roles on this sheet that the body does not know."""
    used = {party.role for cue in sheet.cues for party in (*cue.writers, *cue.publishers)}
    others = {
        code: word for code, word in english.ROLES.items() if code in used and code not in profile.roles
    }
    return {**profile.roles, **others}


FORMAT = SheetFormat(
    id="rapidcue-pdf",
    name="RapidCue report (PDF)",
    suffix=".pdf",
    mime="application/pdf",
    writer=write_report,
    checker=shown.check_medleys,
    options=(paper_option("letter"), TEMPLATE),
    profile="rapidcue",
)

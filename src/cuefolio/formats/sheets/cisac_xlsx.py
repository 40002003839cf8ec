# SPDX-License-Identifier: GPL-3.0-or-later
"""The common cue sheet of CISAC and the publishers as a workbook: the production, then one party a row.

Rows 4 to 20 hold the production in two pairs of label and value, known or not; row 22 the heads, row 23 on
the cues. A cue's own facts stand on its first row, its stretches, works and parties on successive ones, so
that every cell holds one value. In and out are timecodes with frames, the out being the first frame after the
music; durations are time values whose sum stands below, shares fractions in the profile's convention.

Sources: fields of the Global Cue Sheet Standard as listed in cue-sheets.md 2; roles are CISAC's codes.
Unconfirmed: the standard's own template (2020) is not public to us, so titles and order of columns are ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.profile import Profile, ShareRule, Views
from cuefolio.domain.shares import format_share
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetParty, SheetWork
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.domain.vocabulary import Classification
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import common, english, shown, xlsx_parts
from cuefolio.formats.sheets.xlsx_parts import A4, LENGTH, PERCENT, Value, day
from cuefolio.formats.sheets.xlsx_table import Column, Table

COLUMNS = (
    Column("sequence", "Seq. No.", 6, "0", centred=True),
    Column("number", "Cue No.", 9),
    Column("title", "Cue Title", 28, bold=True),
    Column("work", "Work Title", 24),
    Column("origin", "Music Origin", 15),
    Column("usage", "Usage", 7, centred=True),
    Column("vocal", "Vocal / Instrumental", 14),
    Column("uses", "No. of Uses", 6, "0", centred=True),
    Column("in", "Time In", 13),
    Column("out", "Time Out", 13),
    Column("length", "Duration", 9, LENGTH, centred=True),
    Column("role", "Role", 6, centred=True),
    Column("surname", "Last Name / Company", 26),
    Column("given", "First Name(s)", 16),
    Column("society", "Society", 10, centred=True),
    Column("share", "Share", 9, PERCENT, centred=True),
    Column("ipi", "IPI Name No.", 14),
    Column("ipi_base", "IPI Base No.", 14),
    Column("isni", "ISNI", 21),
    Column("performer", "Performer", 22),
    Column("label", "Record Label", 16),
    Column("catalog", "Catalogue No.", 14),
    Column("track", "Track No.", 6),
    Column("isrc", "ISRC", 15),
    Column("iswc", "ISWC", 15),
    Column("work_number", "Society Work No.", 14),
    Column("portion", "Part of Medley", 8, PERCENT, centred=True),
    Column("public_domain", "Public Domain", 8, centred=True),
    Column("arrangement_of", "Arrangement of", 18),
    Column("notes", "Comments", 20),
)
_BLOCKS = (((0, 1), (2, 3)), ((5, 7), (8, 13)))
_PAGES = (11, 19)
_VOCAL = {"vocal": "Vocal", "instrumental": "Instrumental"}
_TEXTS = {"title": "title", "performer": "performer", "notes": "comments"}


def write_cisac(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The workbook with its one worksheet "Cue sheet"."""
    sheet, profile = delivery.paper, delivery.profile
    book = xlsx_parts.new_workbook(out, sheet.header.title, sheet.header.date_prepared)
    table = Table(book, "Cue sheet", COLUMNS)
    table.heading("Music Cue Sheet", [common.headline(sheet)[0]])
    table.facts(list(production(sheet)), _BLOCKS)
    heads = table.heads()
    for cue in sheet.cues:
        for at in range(max(1, len(cue.writers) + len(cue.publishers), len(cue.works), len(cue.ranges))):
            table.line(_row(cue, at, profile, sheet.rate), first=at == 0)
    table.total("length", "title", "Total music duration", sheet.total_reported_seconds, heads + 1)
    table.notes(
        [f"Usage:  {'   '.join(f'{code} {word}' for code, word in profile.usage_words.items())}"]
        + [f"{name}:  {'   '.join(f'{code} {word}' for code, word in entries)}"
           for name, entries in common.legend(sheet) if name != "Usage"]
        + [convention(profile.shares)]
    )  # fmt: skip
    table.printing(sheet.header.title, heads, 3, A4, _PAGES, scale=52)
    book.close()


def production(sheet: CueSheet) -> Iterator[tuple[str, Value]]:
    """Label and value of every fact of the production, known or not, in the order of the sheet."""
    header, rate = sheet.header, sheet.rate
    yield from (
        ("Programme title", header.title),
        ("AKA titles", "; ".join(header.aka_titles)),
        ("Series title", header.series_title),
        ("Season", header.season),
        ("Episode title", header.episode_title),
        ("Episode AKA", header.episode_aka),
        ("Episode number", header.episode_number),
        ("Production number", header.production_number),
        ("Category", shown.kind(header)),
        ("Cut", header.cut_name),
        ("Version", header.cut_version),
        ("Classification", classification(sheet)),
        ("Incomplete", header.incomplete_reason),
        ("Date prepared", day(header.date_prepared)),
        ("Prepared by", header.prepared_by),
        ("Programme duration", xlsx_parts.length(shown.programme_seconds(sheet))),
        ("Total music duration", xlsx_parts.length(sheet.total_reported_seconds)),
        ("First air or release", day(header.first_air_date)),
        ("Network or channel", header.network),
        ("Production company", header.production_company),
        ("Company address", header.company_address),
        ("Company contact", header.company_contact),
        ("Company e-mail", header.company_email),
        ("Country", header.countries),
        ("Year", "" if header.year is None else header.year),
        ("Director", header.director),
        ("Producer", header.producer),
        ("Actors", header.actors),
        ("Language", header.language),
        ("ISAN", header.isan),
        ("EIDR", header.eidr),
        ("IMDb", header.imdb),
        ("Frame rate", f"{rate.label} fps"),
        ("Start timecode", format_timecode(header.start_frame, rate)),
    )


def classification(sheet: CueSheet) -> str:
    """ "Original" or "Revision 2"; a word that only another program knows stands as it is."""
    header = sheet.header
    if header.classification == Classification.REVISION:
        return "Revision" if header.revision is None else f"Revision {header.revision}"
    return "Original" if header.classification == Classification.ORIGINAL else header.classification


def convention(rule: ShareRule) -> str:
    """How the shares add up, in a sentence."""
    if rule.view is Views.SIDES:
        return "Shares: writers 100 % and publishers 100 %."
    parts = f"writers {format_share(rule.writers)} %, publishers {format_share(rule.publishers)} %"
    return f"Shares: writers and publishers divide one whole ({parts})."


def _row(cue: SheetCue, at: int, profile: Profile, rate: FrameRate) -> dict[str, Value]:
    """The nth row of a cue: its facts on the first, the nth stretch, work and party."""
    row: dict[str, Value] = _facts(cue, profile) if at == 0 else {}
    if at < len(cue.ranges):
        span = cue.ranges[at]
        row |= {"in": format_timecode(span.start, rate), "out": format_timecode(span.end, rate)}
    if at < len(cue.works):
        row |= {name: value for name, value in _work(cue.works[at]).items() if value != ""}
    parties = (*cue.writers, *cue.publishers)
    if at < len(parties):
        row |= _party(parties[at], profile)
    return row


def _facts(cue: SheetCue, profile: Profile) -> dict[str, Value]:
    origin = english.ORIGINS.get(cue.origin, cue.origin)
    return {
        "sequence": cue.sequence,
        "number": cue.number,
        "title": cue.title,
        "origin": profile.origins.get(cue.origin, origin),
        "usage": cue.usage,
        "vocal": _VOCAL.get(cue.vocal, cue.vocal),
        "uses": "" if cue.uses is None else cue.uses,
        "length": xlsx_parts.length(cue.reported_seconds),
        "performer": cue.performer,
        "label": cue.label,
        "catalog": cue.catalog_number,
        "track": cue.track_number,
        "isrc": cue.isrc,
        "iswc": cue.iswc,
        "work_number": cue.work_number,
        "notes": cue.notes,
    }


def _work(work: SheetWork) -> dict[str, Value]:
    return {
        "work": work.title,
        "iswc": work.iswc,
        "work_number": work.work_number,
        "portion": xlsx_parts.share(work.portion),
        "public_domain": {True: "Yes", False: "No", None: ""}[work.public_domain],
        "arrangement_of": work.arrangement_of,
    }


def _party(party: SheetParty, profile: Profile) -> dict[str, Value]:
    return {
        "role": shown.role(party, profile),
        "surname": party.surname,
        "given": party.given_names if party.surname != party.name else "",
        "society": profile.society(party.society),
        "share": xlsx_parts.share(party.share),
        "ipi": party.ipi,
        "ipi_base": party.ipi_base,
        "isni": party.isni,
    }


def check_cisac(delivery: Delivery, options: Options) -> list[Finding]:
    """Texts that do not fit into a cell."""
    return list(xlsx_parts.clipped(delivery.paper.cues, _TEXTS))


FORMAT = SheetFormat(
    id="cisac-xlsx",
    name="CISAC common cue sheet (workbook)",
    suffix=".xlsx",
    mime=xlsx_parts.MIME,
    writer=write_cisac,
    checker=check_cisac,
    profile="cisac",
)

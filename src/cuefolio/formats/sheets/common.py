# SPDX-License-Identifier: GPL-3.0-or-later
"""What every generic sheet shows: the columns in professional order, header, legend, totals and notes.

Values here are text for people (printable, one line). What is unknown is "" and stays blank.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.checks import overlaps, shared_frames
from cuefolio.domain.shares import percent
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetParty
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, seconds
from cuefolio.domain.vocabulary import Classification
from cuefolio.formats.sheets import english
from cuefolio.formats.sheets.text import printable

COLUMNS = (
    ("sequence", "#"),
    ("number", "Cue"),
    ("title", "Title"),
    ("works", "Works"),
    ("origin", "Origin"),
    ("usage", "Usage"),
    ("in", "In"),
    ("out", "Out"),
    ("duration", "Duration"),
    ("role", "Role"),
    ("name", "Writer / publisher"),
    ("society", "Society"),
    ("share", "Share"),
    ("ipi", "IPI name no."),
    ("performer", "Performer"),
    ("recording", "Recording"),
    ("label", "Label"),
    ("catalog_number", "Catalogue no."),
    ("track_number", "Track"),
    ("isrc", "ISRC"),
    ("iswc", "ISWC"),
    ("scenes", "Scene"),
)

_MOST_AT_ONCE = 50
"""Earlier cues with which a stretch is paired at most when a note counts overlaps."""


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One line of the parties column. ``side`` is "writer" or "publisher"; ``share`` as "33.33" or ""."""

    side: str
    role: str
    name: str
    society: str
    share: str
    ipi: str


@dataclass(frozen=True, slots=True)
class CueRow:
    """One cue as text. ``ranges`` are pairs of printed timecodes, the out being the frame after the last."""

    sequence: str
    number: str
    title: str
    works: tuple[str, ...]
    origin: str
    usage: str
    ranges: tuple[tuple[str, str], ...]
    duration: str
    parties: tuple[PartyRow, ...]
    performer: str
    recording: str
    label: str
    catalog_number: str
    track_number: str
    isrc: str
    iswc: str
    scenes: tuple[str, ...]


def cue_row(cue: SheetCue, rate: FrameRate) -> CueRow:
    """The printable form of one cue at the sheet's ``rate``."""
    title = printable(cue.title)
    works = tuple(printable(work) for work in cue.work_titles)
    return CueRow(
        sequence=str(cue.sequence),
        number=printable(cue.number),
        title=title,
        works=() if works == (title,) else works,
        origin=english.ORIGINS.get(cue.origin, printable(cue.origin)),
        usage=printable(cue.usage),
        ranges=tuple(
            (format_timecode(span.start, rate), format_timecode(span.end, rate)) for span in cue.ranges
        ),
        duration="" if cue.reported_seconds is None else format_seconds(cue.reported_seconds),
        parties=tuple(
            _party(side, party)
            for side, parties in (("writer", cue.writers), ("publisher", cue.publishers))
            for party in parties
        ),
        performer=printable(cue.performer),
        recording="" if cue.recording == cue.title else printable(cue.recording),
        label=printable(cue.label),
        catalog_number=printable(cue.catalog_number),
        track_number=printable(cue.track_number),
        isrc=printable(cue.isrc),
        iswc=printable(cue.iswc),
        scenes=tuple(printable(scene) for scene in cue.scenes),
    )


def details(row: CueRow, *, scenes: bool) -> list[str]:
    """The small lines below a title: works of a medley, performer and recording, label and identifiers."""
    performed = [row.performer, f"recording: {row.recording}" if row.recording else ""]
    released = [
        " ".join(part for part in (row.label, row.catalog_number) if part),
        f"track {row.track_number}" if row.track_number else "",
        f"ISRC {row.isrc}" if row.isrc else "",
        f"ISWC {row.iswc}" if row.iswc else "",
    ]
    lines = [
        f"{'Medley: ' if len(row.works) > 1 else ''}{' / '.join(row.works)}",
        " · ".join(part for part in performed if part),
        " · ".join(part for part in released if part),
        f"Scene: {'; '.join(row.scenes)}" if scenes and row.scenes else "",
    ]
    return [line for line in lines if line]


def headline(sheet: CueSheet) -> tuple[str, str]:
    """Title and subtitle: the series with season and episode below an episode's name, when there is one."""
    header = sheet.header
    episode = " ".join(
        part
        for part in (
            f"Season {printable(header.season)}" if header.season else "",
            f"Episode {printable(header.episode_number)}" if header.episode_number else "",
        )
        if part
    )
    parts = [printable(header.series_title), episode, printable(header.episode_title)]
    title = printable(header.title)
    return title, " · ".join(part for part in parts if part and part != title)


def header_pairs(sheet: CueSheet) -> list[tuple[str, str]]:
    """Label and value of the header block. Facts that societies match on stand there even when blank."""
    header, rate = sheet.header, sheet.rate
    cut = " · ".join(part for part in (printable(header.cut_name), printable(header.cut_version)) if part)
    duration = header.duration_frames
    always = [
        ("Director", header.director),
        ("Year", "" if header.year is None else str(header.year)),
        ("Country", header.countries),
        ("Production company", header.production_company),
        ("Programme duration", "" if duration is None else format_seconds(seconds(duration, rate))),
        ("Category", english.KINDS.get(header.kind, header.kind)),
        ("First air or release", header.first_air_date),
        ("Prepared by", header.prepared_by),
        ("Date prepared", header.date_prepared),
    ]
    if_known = [
        ("Also known as", "; ".join(header.aka_titles)),
        ("Episode AKA", header.episode_aka),
        ("Production number", header.production_number),
        ("Cut", cut),
        ("Network", header.network),
        ("Producer", header.producer),
        ("Actors", header.actors),
        ("Language", header.language),
        ("ISAN", header.isan),
        ("EIDR", header.eidr),
        ("IMDb", header.imdb),
        ("Company address", header.company_address),
        ("Contact", header.company_contact),
        ("E-mail", header.company_email),
    ]
    timing = [
        ("Frame rate", f"{rate.label} fps"),
        ("Start timecode", format_timecode(header.start_frame, rate)),
    ]
    pairs = [*always, *((label, value) for label, value in if_known if value), *timing]
    return [(label, printable(value)) for label, value in pairs]


def marks(sheet: CueSheet) -> list[str]:
    """What must catch the eye: a revision, and that the sheet is knowingly incomplete, with the reason."""
    header = sheet.header
    found = []
    if header.classification == Classification.REVISION:
        found.append("REVISION" if header.revision is None else f"REVISION {header.revision}")
    if header.incomplete_reason:
        found.append(f"INCOMPLETE: {printable(header.incomplete_reason)}")
    return found


def totals(sheet: CueSheet) -> list[tuple[str, str]]:
    """Label and value of the closing block; the share of music needs a programme duration."""
    reported = sheet.total_reported_seconds
    exact = sheet.total_exact_seconds
    rows = [
        ("Cues", str(len(sheet.cues))),
        ("Music, reported", format_seconds(reported)),
        ("Music, exact", _hundredths(exact) if any(c.exact_frames is not None for c in sheet.cues) else ""),
    ]
    duration = sheet.header.duration_frames
    programme = None if duration is None else seconds(duration, sheet.rate)
    rows.append(("Programme", "" if programme is None else format_seconds(programme)))
    rows.append(("Share of music", f"{_tenths(Fraction(reported) * 100 / programme)} %" if programme else ""))
    return rows


def legend(sheet: CueSheet) -> list[tuple[str, list[tuple[str, str]]]]:
    """The codes that occur on this sheet, with their meaning: usage, roles, marks in the society column."""
    parties = [party for cue in sheet.cues for party in (*cue.writers, *cue.publishers)]
    groups = (
        ("Usage", english.USAGES, {cue.usage for cue in sheet.cues}),
        ("Roles", english.ROLES, {party.role for party in parties}),
        ("Society", english.SOCIETY_MARKS, {party.society for party in parties}),
    )
    found = [
        (name, [(code, words) for code, words in known.items() if code in used])
        for name, known, used in groups
    ]
    return [(name, entries) for name, entries in found if entries]


def notes(sheet: CueSheet) -> list[str]:
    """How to read the figures: in and out, reported against exact time, overlaps, the two share totals."""
    lines = [
        "In and out are timecodes of the picture; out is the first frame after the music. "
        "Durations are reported in whole seconds; the total is their sum.",
        "Shares are percentages of the writers' side and of the publishers' side, each for itself.",
    ]
    crossing = overlaps(sheet, _MOST_AT_ONCE)
    if crossing:
        frames = shared_frames(sheet)
        complete = frames == sum(shared for _, _, shared in crossing)
        shown = ", ".join(f"{first.sequence}/{second.sequence}" for first, second, _ in crossing[:8])
        rest = f"{'' if complete else 'over '}{len(crossing) - 8}"
        more = f" and {rest} more" if len(crossing) > 8 else ""
        lines.append(
            f"Cues overlap in the picture: {shown}{more}; "
            f"together {_hundredths(seconds(frames, sheet.rate))}. Exact time counts each cue in full."
        )
    return lines


def _party(side: str, party: SheetParty) -> PartyRow:
    return PartyRow(
        side=side,
        role=printable(party.role),
        name=printable(party.name),
        society=printable(party.society),
        share=percent(party.share) or "",
        ipi=printable(party.ipi),
    )


def _hundredths(length: Fraction) -> str:
    """Exact seconds as M:SS.hh, half up."""
    whole, part = divmod(int(length * 100 + Fraction(1, 2)), 100)
    return f"{format_seconds(whole)}.{part:02d}"


def _tenths(value: Fraction) -> str:
    whole, part = divmod(int(value * 10 + Fraction(1, 2)), 10)
    return f"{whole}.{part}"

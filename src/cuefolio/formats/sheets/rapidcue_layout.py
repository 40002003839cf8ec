# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in which cell of the RapidCue workbook of ASCAP and BMI (2016, V3-6-5), however it is written.

Sheet ``Template``: labels in C and M, values in D, F and N of rows 4 to 14; heads end at row 19; A20:R999
hold one party a row: A number, B title, C usage, D-F time in (h, mm, ss), G-I time out, J K duration (min,
sec), L role, M N writer's first and last name, O publisher, P the publisher's IPI, Q society, R share.

A cue's facts and times stand on its first row only: the official totals sum J and K over every row, and a
time repeated on the second row counts twice. Writers come first, then publishers.

Time in and out are the timecode of the picture as it was logged, frames cut off; a cue of several stretches
has the first in and the last out, a line of several cues (roll-up, repeats) has neither. The duration is what
is reported (rounded, carved), so it may differ by a second or by what another cue took from out minus in.

Sources: the layout in cue-sheets.md 5.1; public programs that fill the official file (they agree on cells,
heads and formulas). Unconfirmed: the words of the lists of categories and versions, which stand in the
hidden sheet ``hidat`` of the official file; "Movie" and "Series" are from there, the others plain words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cuefolio.domain.delivery import Delivery, Line
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import Finding, SheetParty
from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.vocabulary import Classification, ProductionKind
from cuefolio.errors import CuefolioError
from cuefolio.formats.sheets import shown
from cuefolio.formats.sheets.xlsx_parts import Value, clipped, day, share

SHEET = "Template"
LISTS = "hidat"
FIRST_ROW = 20
LAST_ROW = 999
ROOM = LAST_ROW - FIRST_ROW + 1
TOTAL = ("D14", "F14")

LABELS = {
    "C4": "Cue Sheet Classification:", "C5": "Date Prepared:", "C8": "Initial Airdate:", "C9": "Category:",
    "C10": "Version:", "C11": "Network/Source:", "C13": "Program/Show Duration:",
    "C14": "Total Music Duration:", "M4": "Program (series, film, etc.) Title:",
    "M5": "Program Title AKA(s):", "M6": "Episode Title:", "M7": "Episode Title AKA(s):",
    "M8": "Episode Number:", "M9": "Production Number:", "M11": "Production Company:",
    "M12": "Company Address:", "M13": "Cue Sheet Prepared By:", "M14": "Email Address:",
}  # fmt: skip
HEADS = {
    "A19": "Seq. #", "B19": "Cue Title (Song/Track Name)", "C19": "Usage", "D19": "h", "E19": "mm",
    "F19": "ss", "G19": "h", "H19": "mm", "I19": "ss", "J19": "min.", "K19": "sec.", "L19": "Role",
    "M19": "First (and Middle) Name", "N19": "Last Name", "O19": "Name", "P19": "IPI #",
    "Q19": "PRO Affiliation", "R19": "% Shares",
}  # fmt: skip
ABOVE_HEADS = {"D18:F18": "Time In", "G18:I18": "Time Out", "J18:K18": "Duration"} | {
    "M18:N18": "Composer/Writer", "O18:P18": "Publisher",
}  # fmt: skip
CATEGORIES = {
    ProductionKind.FILM: "Movie",
    ProductionKind.SHORT: "Short Film",
    ProductionKind.EPISODE: "Series",
    ProductionKind.DOCUMENTARY: "Documentary",
    ProductionKind.COMMERCIAL: "Commercial",
    ProductionKind.TRAILER: "Trailer",
    ProductionKind.GAME: "Game",
    ProductionKind.STUDENT_FILM: "Student Film",
}
CLASSIFICATIONS = {Classification.ORIGINAL: "Original", Classification.REVISION: "Revision"}
_TEXTS = {"title": "title"}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: column letter -> value, blanks left out. ``timed`` says that time out minus time
    in (whole seconds of the labels) is the duration, as the official formula would compute it."""

    cells: dict[str, Value]
    timed: bool = False


def header_cells(delivery: Delivery) -> dict[str, Value]:
    """Address -> value of every input cell above the table; "" where the sheet does not know."""
    header = delivery.sheet.header
    minutes, seconds = _minutes_and_seconds(shown.programme_seconds(delivery.sheet))
    title, episode = shown.programme(header)
    return {
        "D4": _word(CLASSIFICATIONS, header.classification),
        "D5": day(header.date_prepared),
        "D8": day(header.first_air_date),
        "D9": _word(CATEGORIES, header.kind),
        "D10": header.cut_version,
        "D11": header.network,
        "D13": minutes,
        "F13": seconds,
        "N4": title,
        "N5": "; ".join(header.aka_titles),
        "N6": episode,
        "N7": header.episode_aka,
        "N8": header.episode_number,
        "N9": header.production_number,
        "N11": header.production_company,
        "N12": header.company_address,
        "N13": header.prepared_by,
        "N14": header.company_email,
    }


def pages(delivery: Delivery) -> list[list[Row]]:
    """The rows of each worksheet, at least one worksheet of at most ``ROOM`` rows; no cue is parted.

    Raises CuefolioError workbook.too_many_parties for a cue that fills more than a worksheet.
    """
    made: list[list[Row]] = [[]]
    for line in delivery.lines:
        rows = list(_rows(line, delivery.sheet.rate, delivery.profile))
        if len(rows) > ROOM:
            raise CuefolioError("workbook.too_many_parties", cue=line.cue.sequence, rows=len(rows), room=ROOM)
        if len(made[-1]) + len(rows) > ROOM:
            made.append([])
        made[-1] += rows
    return made


def losses(delivery: Delivery) -> Iterator[Finding]:
    """What the workbook has no place for."""
    header = delivery.sheet.header
    if header.revision is not None and header.classification == Classification.REVISION:
        yield Finding("warning", "workbook.no_revision", field="revision")
    if header.incomplete_reason:
        yield Finding("warning", "workbook.no_reason", field="incomplete_reason")
    for line in delivery.lines:
        cue = line.cue
        if len(line.parts) == 1 and len(cue.ranges) > 1:
            arguments: dict[str, object] = {"cue": str(cue.sequence), "count": len(cue.ranges)}
            yield Finding("warning", "workbook.one_range", cue.sequence, "ranges", arguments)
        if len(cue.works) > 1:
            arguments = {"cue": str(cue.sequence), "count": len(cue.works)}
            yield Finding("warning", "workbook.no_medley", cue.sequence, "works", arguments)
    yield from clipped(delivery.paper.cues, _TEXTS)


def _rows(line: Line, rate: FrameRate, profile: Profile) -> Iterator[Row]:
    cue = line.cue
    facts: dict[str, Value] = {"A": cue.sequence, "B": cue.shown_title, "C": cue.usage}
    times, between = _times(line, rate)
    facts |= times
    if cue.reported_seconds is not None:
        facts["J"], facts["K"] = divmod(cue.reported_seconds, 60)
    parties: Sequence[dict[str, Value]] = [
        *(_party(party, profile) | {"M": party.given_names if party.surname != party.name else ""}
          | {"N": party.surname} for party in cue.writers),
        *(_party(party, profile) | {"O": party.name, "P": party.ipi} for party in cue.publishers),
    ]  # fmt: skip
    for at, party in enumerate(parties or [{}]):
        cells = (facts if at == 0 else {}) | party
        timed = at == 0 and between is not None and between == cue.reported_seconds
        yield Row({column: value for column, value in cells.items() if value != ""}, timed)


def _party(party: SheetParty, profile: Profile) -> dict[str, Value]:
    return {
        "L": shown.role(party, profile),
        "Q": profile.society(party.society),
        "R": share(party.share),
    }


def _times(line: Line, rate: FrameRate) -> tuple[dict[str, Value], int | None]:
    """Hours, minutes and seconds of the in and out, and the whole seconds between them."""
    spans = line.cue.ranges
    if not spans or len(line.parts) != 1:
        return {}, None
    start = _clock(min(span.start for span in spans), rate)
    end = _clock(max(span.end for span in spans), rate)
    between = sum(
        (after - before) * unit for before, after, unit in zip(start, end, (3600, 60, 1), strict=True)
    )
    return dict(zip("DEFGHI", (*start, *end), strict=True)), between


def _clock(frame: int, rate: FrameRate) -> tuple[int, ...]:
    """Hour, minute and second of a frame's label."""
    return tuple(int(part) for part in shown.clock(frame, rate).split(":"))


def _minutes_and_seconds(seconds: int | None) -> tuple[Value, Value]:
    return ("", "") if seconds is None else divmod(seconds, 60)


def _word(words: dict[ProductionKind, str] | dict[Classification, str], code: str) -> str:
    """The workbook's word for a code; what only another program knows stands as it is."""
    return next((word for known, word in words.items() if known == code), code)


def total_of(rows: Iterable[Row]) -> int:
    """Whole seconds that a worksheet's J and K add up to."""
    found = 0
    for row in rows:
        minutes, seconds = row.cells.get("J", 0), row.cells.get("K", 0)
        if isinstance(minutes, int) and isinstance(seconds, int):
            found += minutes * 60 + seconds
    return found

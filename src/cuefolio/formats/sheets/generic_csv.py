# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV, one row per cue, with the production's facts repeated at the right of every row.

The flavours "exact" and "spreadsheet" are those of ``csv_text``.

Several values in one cell are joined with "; ". Writers and publishers read ``Name [role] society share%``,
for example ``Ada Vale [C] PRS 50.00%; Jo Ray [A] 50.00%``: a missing part is left out. Inside a value the
characters ``\\ ; [ ] %`` are written with a backslash before them; ``split_parties`` undoes the form. IPI
name numbers stand in a column of their own, in the same order. Times in and out are timecodes at the row's
rate, ``out`` being the first frame after the music; several ranges are joined in step.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.shares import percent
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetParty
from cuefolio.domain.timecode import format_timecode, seconds
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets.csv_text import FLAVOUR, write_rows

COLUMNS = (
    "sequence", "number", "title", "works", "origin", "usage", "in", "out", "reported_seconds",
    "exact_seconds", "writers", "writer_ipis", "publishers", "publisher_ipis", "performer", "recording",
    "label", "catalog_number", "track_number", "isrc", "iswc", "scenes", "moods", "themes", "instrumentation",
    "notes", "production", "series", "season", "episode_number", "episode_title", "year", "director", "cut",
    "rate", "programme_seconds",
)  # fmt: skip

_SPECIAL = re.compile(r"([\\;\[\]%])")
_PARTY = re.compile(r"(?P<name>(?:\\.|[^\\\[])*)\[(?P<role>(?:\\.|[^\\\]])*)\](?P<rest>.*)", re.DOTALL)
_SHARE = re.compile(r"(?:^|\s)(-?\d+)\.(\d\d)%$")


def join(values: Iterable[str]) -> str:
    """Several values in one cell, escaped; ``split`` undoes it for values without blanks at their ends."""
    return "; ".join(_escape(value) for value in values)


def split(cell: str) -> list[str]:
    """The values that ``join`` put into one cell."""
    return [_unescape(part) for part in _split_escaped(cell)] if cell else []


def join_parties(parties: Iterable[SheetParty]) -> str:
    """Parties as ``Name [role] society share%``; unknown parts are left out, names may be blank."""
    return "; ".join(_party(party) for party in parties)


def split_parties(cell: str) -> list[SheetParty]:
    """The parties of a ``join_parties`` cell (without IPI). A part of another form is a name only."""
    return [_read_party(part) for part in _split_escaped(cell)] if cell else []


def write_csv(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The sheet in the flavour of the option ``flavour``; an empty sheet is the row of column names."""
    sheet = delivery.paper
    production = _production(sheet)
    write_rows(COLUMNS, ([*_cells(sheet, cue), *production] for cue in sheet.cues), options["flavour"], out)


def _cells(sheet: CueSheet, cue: SheetCue) -> list[str]:
    exact = None if cue.exact_frames is None else float(seconds(cue.exact_frames, sheet.rate))
    return [
        str(cue.sequence),
        cue.number,
        cue.title,
        join(cue.work_titles),
        cue.origin,
        cue.usage,
        "; ".join(format_timecode(span.start, sheet.rate) for span in cue.ranges),
        "; ".join(format_timecode(span.end, sheet.rate) for span in cue.ranges),
        "" if cue.reported_seconds is None else str(cue.reported_seconds),
        "" if exact is None else f"{exact:.3f}",
        join_parties(cue.writers),
        _ipis(cue.writers),
        join_parties(cue.publishers),
        _ipis(cue.publishers),
        cue.performer,
        cue.recording,
        cue.label,
        cue.catalog_number,
        cue.track_number,
        cue.isrc,
        cue.iswc,
        join(cue.scenes),
        join(cue.moods),
        join(cue.themes),
        cue.instrumentation,
        cue.notes,
    ]


def _production(sheet: CueSheet) -> list[str]:
    header = sheet.header
    duration = header.duration_frames
    return [
        header.title,
        header.series_title,
        header.season,
        header.episode_number,
        header.episode_title,
        "" if header.year is None else str(header.year),
        header.director,
        header.cut_name,
        sheet.rate.id,
        "" if duration is None else f"{float(seconds(duration, sheet.rate)):.3f}",
    ]


def _ipis(parties: Sequence[SheetParty]) -> str:
    return join(party.ipi for party in parties) if any(party.ipi for party in parties) else ""


def _party(party: SheetParty) -> str:
    share = percent(party.share)
    parts = [
        _escape(party.name),
        f"[{_escape(party.role)}]",
        _escape(party.society),
        "" if share is None else f"{share}%",
    ]
    return " ".join(part for part in parts if part)


def _read_party(text: str) -> SheetParty:
    match = _PARTY.fullmatch(text)
    if match is None:
        return SheetParty(_unescape(text), "")
    rest = match["rest"].strip()
    share = None
    found = _SHARE.search(rest)
    if found:
        whole, part = int(found[1]), int(found[2])
        share = whole * 100 + (-part if found[1].startswith("-") else part)
        rest = rest[: found.start()].strip()
    return SheetParty(_unescape(match["name"].strip()), _unescape(match["role"]), _unescape(rest), share)


def _escape(value: str) -> str:
    return _SPECIAL.sub(r"\\\1", value)


def _unescape(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL)


def _split_escaped(cell: str) -> list[str]:
    """Parts between semicolons that no backslash keeps, still escaped."""
    parts, start = [], 0
    for match in re.finditer(r"\\.|;", cell, re.DOTALL):
        if match.group() == ";":
            parts.append(cell[start : match.start()].strip())
            start = match.end()
    return [*parts, cell[start:].strip()]


FORMAT = SheetFormat(
    id="generic-csv",
    name="CSV table",
    suffix=".csv",
    mime="text/csv",
    writer=write_csv,
    options=(FLAVOUR,),
)

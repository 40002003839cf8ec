# SPDX-License-Identifier: GPL-3.0-or-later
"""The classic American cue sheet as plain text, for e-mail and printers with letters of one width.

Layout: the block of the production, the legend of usage codes, then ``Cue # | Title | % | Society | Usage |
Timing``. A cue has its line; below it one line a party, marked W (writer) or P (publisher). UTF-8 without
mark, lines of at most 97 columns that end in CRLF; what is longer goes on in the next line below its own
column. Letters of East Asian scripts and emoji take two columns, marks above letters none.

Source: the sample sheet of *The Big Show*, episode 15, with its legend
(http://www.royalty-free.tv/rftv/cuesheetsample.htm), which also gives the labels above the table. It has
durations below a minute as ":32"; ours are "0:32". Unconfirmed: the widths of the columns, and the marks for
a revision and an incomplete sheet, which stand below the title; other sheets of this kind vary.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.profile import Profile
from cuefolio.domain.shares import format_share
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetParty
from cuefolio.domain.timecode import format_seconds
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import common, shown
from cuefolio.formats.sheets.text import encodable, isolated, printable

HEADS = ("Cue #", "Title", "%", "Society", "Usage", "Timing")
WIDTHS = (7, 46, 8, 11, 7, 8)
_GAP = "  "
WIDTH = sum(WIDTHS) + len(_GAP) * (len(WIDTHS) - 1)
_TITLE, _SHARE, _TIMING = 1, 2, 5
_TO_THE_RIGHT = frozenset({_SHARE, _TIMING})
_HALVES = ((WIDTH - len(_GAP)) // 2, (WIDTH - len(_GAP) + 1) // 2)
_PARTY_INDENT = "  "
_WORD = re.compile(r" *[^ ]+")
"""A word with the blanks before it."""


def write_text(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The sheet as lines of text."""
    sheet = delivery.paper
    lines = [*_production(sheet), "", *_legend(delivery.profile), *_table(sheet, delivery.profile)]
    text = "".join(f"{line.rstrip()}\r\n" for line in lines)
    out.write(encodable(text).encode("utf-8"))


def _production(sheet: CueSheet) -> Iterator[str]:
    header = sheet.header
    title, episode = shown.programme(header)
    length, music = shown.programme_seconds(sheet), shown.music_seconds(sheet)
    contact = ", ".join(
        part for part in (header.production_company, header.company_contact, header.company_email) if part
    )
    yield "MUSIC CUE SHEET"
    for mark in common.marks(sheet):
        yield from _wrapped(mark, WIDTH)
    yield ""
    pairs = (
        (("Series/Film Name", title), ("Series/Film AKA", "; ".join(header.aka_titles))),
        (("Episode Name", episode), ("Episode AKA", header.episode_aka)),
        (("Prod. #", header.production_number), ("Episode #", header.episode_number)),
        (("Original Airdate", header.first_air_date), ("Network/Source", header.network)),
        (
            ("Show Duration", "" if length is None else format_seconds(length)),
            ("Total Music Length", "" if music is None else format_seconds(music)),
        ),
        (("Prepared by", header.prepared_by), ("Date prepared", header.date_prepared)),
    )
    for left, right in pairs:
        halves = [_half(*left), _half(*right)]
        if all(_columns(half) <= room for half, room in zip(halves, _HALVES, strict=True)):
            yield from _beside(halves, _HALVES)
        else:
            for half in halves:
                yield from _wrapped(half, WIDTH)
    for label, value in (("Production Co./Contact Name", contact), ("Address", header.company_address)):
        yield from _wrapped(f"{label}: {printable(value)}", WIDTH)


def _half(label: str, value: str) -> str:
    return f"{label}: {printable(value)}"


def _legend(profile: Profile) -> Iterator[str]:
    """The body's codes, as many as fit beside each other; nothing where the body's codes are words."""
    entries = [f"{code}: {printable(words).title()}" for code, words in profile.usage_words.items()]
    line = ""
    for entry in entries:
        longer = f"{line}    {entry}" if line else entry
        if _columns(longer) > WIDTH:
            yield line
            longer = entry
        line = longer
    if line:
        yield line
        yield ""


def _table(sheet: CueSheet, profile: Profile) -> Iterator[str]:
    yield from _row(HEADS)
    yield "-" * WIDTH
    for cue in sheet.cues:
        yield from _cue(cue, profile)
    yield "-" * WIDTH
    music = shown.music_seconds(sheet)
    yield from _row(("", "Total music", "", "", "", "" if music is None else format_seconds(music)))


def _cue(cue: SheetCue, profile: Profile) -> Iterator[str]:
    timing = "" if cue.reported_seconds is None else format_seconds(cue.reported_seconds)
    number = cue.number or f"{cue.sequence:03d}"
    yield from _row((number, cue.shown_title, "", "", cue.usage, timing))
    for mark, parties in (("W", cue.writers), ("P", cue.publishers)):
        for party in parties:
            yield from _party(mark, party, profile)


def _party(mark: str, party: SheetParty, profile: Profile) -> Iterator[str]:
    share = "" if party.share is None else f"{format_share(party.share)}%"
    name = f"{_PARTY_INDENT}{mark} {printable(party.name)}"
    cells = ("", name, share, profile.society(party.society), "", "")
    yield from _row(cells, below=_PARTY_INDENT + "  ")


def _row(cells: Sequence[str], below: str = "") -> Iterator[str]:
    """One row of the table; ``below`` is put before what goes on in the next line of the title's column."""
    return _beside([printable(cell) for cell in cells], WIDTHS, below)


def _beside(cells: Sequence[str], widths: Sequence[int], below: str = "") -> Iterator[str]:
    """Cells side by side in columns of these widths, as many lines as the longest cell needs."""
    wrapped = [
        list(_wrapped(cell, width, below if at == _TITLE else ""))
        for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    for pieces in zip_longest(*wrapped, fillvalue=""):
        yield _GAP.join(
            _padded(piece, width, widths is WIDTHS and at in _TO_THE_RIGHT)
            for at, (piece, width) in enumerate(zip(pieces, widths, strict=True))
        )


def _wrapped(text: str, width: int, below: str = "") -> Iterator[str]:
    """A text in lines of at most ``width`` columns, parted at blanks, else where a line is full."""
    line = ""
    for word in _WORD.findall(text):
        if line and _columns(line + word) > width:
            yield line
            line, word = below, word.lstrip()
        for character in word:
            if _columns(line + character) > width:
                yield line
                line = below
            line += character
    yield line


def _padded(text: str, width: int, to_the_right: bool) -> str:
    room = " " * (width - _columns(text))
    return room + isolated(text) if to_the_right else isolated(text) + room


def _columns(text: str) -> int:
    """How many columns a text takes where every letter is equally wide."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(c) in ("W", "F")
        else 1
        for c in text
    )


FORMAT = SheetFormat(
    id="us-text",
    name="Classic US text sheet",
    suffix=".txt",
    mime="text/plain",
    writer=write_text,
    checker=shown.check_medleys,
    profile="us-classic",
)

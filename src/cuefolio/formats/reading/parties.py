# SPDX-License-Identifier: GPL-3.0-or-later
"""Interested parties as cells name them: one a row, or several in one cell with their societies and
shares."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache

from cuefolio.domain.sheet import SheetParty
from cuefolio.domain.text import single_line
from cuefolio.domain.vocabulary import WRITER_ROLES
from cuefolio.formats.reading.values import Cell, text
from cuefolio.formats.reading.words import ROLES, SIDES, plain
from cuefolio.formats.sheets.generic_csv import split, split_parties
from cuefolio.resources import read_text

_SEVERAL = re.compile(r"\s*(?:;|\n|\s/\s|\s\|\s)\s*")
_SHARE = re.compile(r"\[?\(?(\d{1,3}(?:[.,]\d{1,6})?)\s*%\)?\]?")
_BRACKETS = re.compile(r"[\[(]([^\[\]()]{1,40})[\])]")
_LEADING_ROLE = re.compile(r"([A-Z]{1,2})[\s:.-]+(?=\S)")
_DDEX = re.compile(r"(?<!\\)\|")


@dataclass(slots=True)
class RawParty:
    """A party before it is known whether the column of shares holds percents or parts of one."""

    side: str
    """"writer", "publisher" or "" while nothing tells."""
    name: str = ""
    role: str = ""
    given: str = ""
    society: str = ""
    share: Cell = None
    """A number or text as it stands."""
    percent: int | None = None
    """A share that the text itself calls percent, of 1/10000."""
    ipi: str = ""
    ipi_base: str = ""
    isni: str = ""
    unknown_role: str = ""
    """A word for the role that nobody knows."""
    made: SheetParty | None = None

    def party(self, share: int | None) -> SheetParty:
        """The party with its share of 1/10000."""
        if self.made is not None and self.made.share == share:
            return self.made
        self.made = SheetParty(
            self.name,
            self.role,
            self.society,
            share,
            self.ipi,
            self.given,
            "",
            self.ipi_base,
            self.isni,
        )
        return self.made

    @property
    def is_writer(self) -> bool:
        """Whether it stands among the writers: by its role, else by its column."""
        if self.role:
            return self.role in WRITER_ROLES
        return self.side != "publisher"

    def take_role(self, word: str) -> None:
        """Read a word for the role, or for the side alone."""
        if not word:
            return
        known = plain(word)
        if known in SIDES:
            self.side = SIDES[known]
        elif known in ROLES:
            self.role = ROLES[known]
        else:
            self.unknown_role = word

    def take_society(self, word: str) -> None:
        """Read a society, "BMI [100%]" with the share beside it."""
        found = _SHARE.search(word) if "%" in word else None
        if found:
            self.percent = percent(found[1])
            word = (word[: found.start()] + word[found.end() :]).strip()
        self.society = word


def percent(number: str) -> int | None:
    """Percent as 1/10000, half up: "33.33" is 3333."""
    whole, _, part = number.replace(",", ".").partition(".")
    digits = int((part + "000")[:3])
    return int(whole) * 100 + (digits + 5) // 10


def several(cell: Cell, separator: str) -> list[str]:
    """The values of one cell; blank ones stay, so that lists of one row keep in step."""
    if cell is None or cell == "":
        return []
    if not isinstance(cell, str):
        return [text(cell)]
    if separator == "csv":
        return split(cell)
    if separator == "|":
        return [_undo_ddex(part) for part in _DDEX.split(cell)]
    if separator == ";":
        return [single_line(part) for part in cell.split(";")]
    return [single_line(part) for part in _SEVERAL.split(cell.strip())]


def _undo_ddex(cell: str) -> str:
    """A text of a DDEX record: three backslashes are one, two before a pipe are its mark."""
    return single_line(cell.replace("\\\\\\", "\0").replace("\\\\|", "|").replace("\0", "\\"))


def in_cell(cell: Cell, side: str, role: str, separator: str, *, one: bool) -> list[RawParty]:
    """The parties that a cell of a column of writers or publishers names; ``one``: it never holds several."""
    if cell is None or cell == "":
        return []
    if separator == "csv":
        return [_from_csv(party, side) for party in split_parties(str(cell))]
    names = [text(cell)] if one else several(cell, separator)
    return [loose(name, side, role) if not one else RawParty(side, name, role) for name in names if name]


def _from_csv(party: SheetParty, side: str) -> RawParty:
    return RawParty(side, party.name, party.role, society=party.society, percent=party.share)


def loose(words: str, side: str, role: str) -> RawParty:
    """ "Ana Bell (PRS) 50%", "C: Ana Bell [ASCAP]": what can be told apart is; the rest is the name."""
    party = RawParty(side, role=role)
    found = _SHARE.search(words) if "%" in words else None
    if found:
        party.percent = percent(found[1])
        words = f"{words[: found.start()]} {words[found.end() :]}"
    for bracket in list(_BRACKETS.finditer(words))[::-1]:
        inside = bracket[1].strip()
        if plain(inside) in ROLES and not (inside in societies() and len(inside) > 2):
            party.role = ROLES[plain(inside)]
        elif inside.upper() in societies():
            party.society = inside.upper()
        else:
            continue
        words = words[: bracket.start()] + words[bracket.end() :]
    leading = _LEADING_ROLE.match(words)
    if leading and ":" in leading[0] and plain(leading[1]) in ROLES:
        party.role, words = ROLES[plain(leading[1])], words[leading.end() :]
    name = single_line(words).strip(" ,-")
    head, _, last = name.rpartition(" ")
    if head and not party.society and last.isupper() and len(last) > 2 and last in societies():
        party.society, name = last, head.rstrip(" ,-")
    party.name = name
    return party


@cache
def societies() -> frozenset[str]:
    """Codes of the known societies, in capitals."""
    data = json.loads(read_text("vocabularies", "societies.json"))
    return frozenset(entry["code"].upper() for entry in data["societies"]) | {"NS", "PD"}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue numbers: reel M number ("1M1", "2M03", "1m02s"), three digits ("101"), or plain ("7").

Productions differ, so the style is read off the numbers in use. Numbers are text: whatever a
person writes is kept, and these functions only suggest and sort.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

_CHUNKS = re.compile(r"[0-9]+|[^0-9\s]+")
_REEL = re.compile(r"([0-9]{1,4})\s?([A-Za-z]{1,2}|[-/._])\s?([0-9]{1,6})\s?([A-Za-z][A-Za-z0-9]{0,3})?")
_PLAIN = re.compile(r"([0-9]{1,9})\s?([A-Za-z][A-Za-z0-9]{0,3})?")

_Key = tuple[tuple[tuple[int, int, str], ...], str]


class CueNumber(NamedTuple):
    """A cue number read: ``reel`` is None for plain numbers, ``suffix`` the letters after the ordinal."""

    reel: int | None
    ordinal: int
    suffix: str


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a production writes its numbers.

    ``separator`` stands between reel and index ("M", "m", "-"); None means no reel is written, unless
    ``by_hundreds`` makes reel 2's first cue "201". ``width`` pads the index with zeros. ``source_suffix``
    follows the numbers of source cues.
    """

    separator: str | None = "M"
    width: int = 1
    by_hundreds: bool = False
    source_suffix: str = ""

    def write(self, reel: int, index: int, suffix: str = "") -> str:
        """The number of the ``index``-th cue (from 1) of a reel."""
        written = f"{index:0{self.width}d}{suffix}"
        if self.by_hundreds:
            return f"{reel}{written}"
        return written if self.separator is None else f"{reel}{self.separator}{written}"

    @property
    def restarts(self) -> bool:
        """Whether the index begins again with every reel."""
        return self.by_hundreds or self.separator is not None


DEFAULT_STYLE = NumberStyle()


def sort_key(number: str) -> _Key:
    """Natural order: 1M1 < 1M1A < 1M2 < 1m02s < 1M10 < 2M1; case and zeros only break ties; "" comes last."""
    chunks = []
    for chunk in _CHUNKS.findall(_plain(number).casefold()):
        if chunk[0] in "0123456789":
            digits = chunk.lstrip("0")
            chunks.append((0, len(digits), digits))
        else:
            chunks.append((1, 0, chunk))
    return tuple(chunks) or ((2, 0, ""),), number


def parse_number(number: str) -> CueNumber | None:
    """Reel, ordinal and suffix of a cue number; None for free text such as "Intro".

    "101" is read as plain: whether its first digit is a reel shows only beside its neighbours.
    """
    plain = _plain(number)
    if match := _REEL.fullmatch(plain):
        return CueNumber(int(match[1]), int(match[3]), match[4] or "")
    if match := _PLAIN.fullmatch(plain):
        return CueNumber(None, int(match[1]), match[2] or "")
    return None


def style_of(existing: Sequence[str]) -> NumberStyle:
    """The style of the last number in use that can be read; 1M1 when there is none.

    Plain numbers count as by hundreds when each has three digits or more and none ends in 00.
    """
    for number in reversed(existing):
        plain = _plain(number)
        if match := _REEL.fullmatch(plain):
            index = match[3]
            return NumberStyle(match[2], len(index) if index.startswith("0") else 1)
        if match := _PLAIN.fullmatch(plain):
            digits = match[1]
            if _by_hundreds(existing):
                return NumberStyle(None, 2, by_hundreds=True)
            return NumberStyle(None, len(digits) if digits.startswith("0") else 1)
    return DEFAULT_STYLE


def next_number(existing: Sequence[str], reel: int | None = None) -> str:
    """The number to suggest for a new cue, in the style of the last in use and never one of ``existing``.

    ``existing`` is in film order. ``reel`` None means the reel of the last number that has one, else 1.
    """
    style = style_of(existing)
    taken = [_split(number, style) for number in existing]
    used = {sort_key(number)[0] for number in existing}
    if reel is None:
        reel = next((number.reel for number in reversed(taken) if number and number.reel is not None), 1)
    in_reel = [number.ordinal for number in taken if number and (number.reel == reel or not style.restarts)]
    index = max(in_reel, default=0) + 1
    if style.by_hundreds and index > 99:
        style = replace(style, width=3)
    while sort_key(style.write(reel, index))[0] in used:
        index += 1
    return style.write(reel, index)


def reel_of(number: str, existing: Sequence[str]) -> int | None:
    """The reel that a number names, read as ``existing`` are written: "203" is of reel 2 where they count by
    hundreds. None for plain numbers and free text."""
    found = _split(number, style_of(existing))
    return found.reel if found else None


def renumber(cues: Iterable[tuple[int | None, bool]], style: NumberStyle = DEFAULT_STYLE) -> list[str]:
    """New numbers for (reel, is source) cues in film order, all different.

    A cue of unknown reel goes with the one before it, the first with reel 1. Source cues count in the
    same row and get the style's ``source_suffix``.
    """
    last: dict[int, int] = {}
    placed: list[tuple[int, int, bool]] = []
    current = 1
    for reel, is_source in cues:
        current = current if reel is None else reel
        counter = current if style.restarts else 0
        last[counter] = last.get(counter, 0) + 1
        placed.append((current, last[counter], is_source))
    if style.by_hundreds:
        # One width for all, so that reel 1 cue 101 and reel 11 cue 1 stay apart.
        style = replace(style, width=max([2, *(len(str(index)) for index in last.values())]))
    return [
        style.write(reel, index, style.source_suffix if is_source else "")
        for reel, index, is_source in placed
    ]


def _plain(number: str) -> str:
    return (number if number.isascii() else unicodedata.normalize("NFKC", number)).strip()


def _by_hundreds(existing: Sequence[str]) -> bool:
    plain = [found for number in existing if (found := _PLAIN.fullmatch(_plain(number)))]
    return all(3 <= len(found[1]) <= 4 and found[1][0] != "0" and found[1][-2:] != "00" for found in plain)


def _split(number: str, style: NumberStyle) -> CueNumber | None:
    """As ``parse_number``, with the reel of a number by hundreds."""
    found = parse_number(number)
    if found and found.reel is None and style.by_hundreds:
        reel, ordinal = divmod(found.ordinal, 100)
        return CueNumber(reel, ordinal, found.suffix)
    return found

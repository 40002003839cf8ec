# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a TOML text a value stands, so that a mistake can be told with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_KEY = r"(?:\"(?:[^\"\\]|\\.)*\"|'[^']*'|[A-Za-z0-9_-]+)"
_DOTTED = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_HEADING = re.compile(rf"\s*\[\[?\s*({_DOTTED})\s*\]")
_ENTRY = re.compile(rf"\s*({_DOTTED})\s*=")
_PARTS = re.compile(_KEY)


def line_of(lines: Sequence[str], place: Sequence[str]) -> int:
    """The line, from 1, that speaks of a place (table names, then the key): the one that names most of it,
    the first where several do, line 1 where none does."""
    wanted = tuple(place)
    best, found = 0, 0
    for number, path in _named(lines):
        depth = len(path)
        if best < depth <= len(wanted) and path == wanted[:depth]:
            best, found = depth, number
    return found + 1


def _named(lines: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Every line that names a table or a key, with the whole path of what it names."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(lines):
        if heading := _HEADING.match(line):
            table = _path(heading[1])
            yield number, table
        elif entry := _ENTRY.match(line):
            yield number, (*table, *_path(entry[1]))


def _path(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PARTS.findall(dotted))

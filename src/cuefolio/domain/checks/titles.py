# SPDX-License-Identifier: GPL-3.0-or-later
"""Titles as societies know the works: nothing before or behind them, no slips of the pen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from cuefolio.domain.checks import title_parts
from cuefolio.domain.checks.context import (
    WARNING,
    CueContext,
    SheetContext,
    cue_label,
    is_one_line,
    of_cue,
    short,
)
from cuefolio.domain.sheet import Finding, SheetCue
from cuefolio.domain.similarity import Reason, compare, name_of
from cuefolio.domain.text import single_line

_LONGEST = 200
"""Characters of a title that are looked at."""
_FEWEST = 5
"""Letters from which on one wrong letter is a slip and not another word."""


def titles(context: CueContext) -> Iterator[Finding]:
    """The title of the cue and those of its works."""
    cue = context.cue
    yield from _one(cue, "title", cue.title)
    for title in dict.fromkeys(cue.work_titles):
        if title != cue.title:
            yield from _one(cue, "works", title)


def _one(cue: SheetCue, place: str, title: str) -> Iterator[Finding]:
    if not title.strip():
        return
    for code, suggestion in _doubts(title, cue.number) if len(title) <= _LONGEST else ():
        fix = "title.clean" if suggestion else ""
        yield of_cue(
            cue, WARNING, code, place, fix=fix, title=short(title), whole=title, suggestion=suggestion or ""
        )
    mark = title_parts.unmatched(title) if is_one_line(title) else ""
    if mark:
        yield of_cue(cue, WARNING, "sheets.title_unmatched", place, title=short(title), mark=mark)


@lru_cache(maxsize=32768)
def _doubts(title: str, number: str) -> tuple[tuple[str, str], ...]:
    """Codes of what is wrong with a title, each with the title that is probably meant."""
    line = single_line(title)
    found = [
        code
        for code, rest in (
            ("sheets.title_library_code", title_parts.without_library_code(line)),
            ("sheets.title_version", title_parts.without_version(line)),
            ("sheets.title_file_name", title_parts.without_file_name(line)),
            ("sheets.title_number", title_parts.without_number(line, number)),
        )
        if rest != line
    ]
    if not found:
        return (("sheets.title_spaces", line),) if line != title and is_one_line(title) and line else ()
    meant = title_parts.clean_title(line, number)
    return tuple((code, meant) for code in found)


def spellings(context: SheetContext) -> Iterator[Finding]:
    """One work under two spellings of its title within the film; told of the later one."""
    first: dict[str, SheetCue] = {}
    for cue in context.sheet.cues:
        for title in cue.work_titles or (cue.title,):
            if title.strip():
                first.setdefault(single_line(title)[:_LONGEST], cue)
    for one, two in alike(tuple(first)):
        cue, other = first[two], first[one]
        if other is not cue:
            yield of_cue(
                cue, WARNING, "sheets.title_spelling", "works" if cue.works else "title",
                title=short(two), other=cue_label(other), other_title=short(one),
            )  # fmt: skip


@lru_cache(maxsize=16)
def alike(titles: tuple[str, ...]) -> list[tuple[str, str]]:
    """Pairs of different titles that are probably one, in the order of the titles."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for place, title in enumerate(titles):
        for key in _keys(title):
            blocks[key].append(place)
    pairs = {
        (one, two)
        for block in blocks.values()
        if 1 < len(block) <= 50
        for at, one in enumerate(block)
        for two in block[at + 1 :]
    }
    return [(titles[one], titles[two]) for one, two in sorted(pairs) if _is_slip(titles[one], titles[two])]


@lru_cache(maxsize=32768)
def _is_slip(one: str, two: str) -> bool:
    a, b = name_of("work", one, None), name_of("work", two, None)
    if a.guard == b.guard and _turned(a.compact, b.compact):
        return True
    reason = compare("work", a, b, persons=False)
    if reason is None or reason is Reason.ORDER:
        return False
    # "Shadow" and "Shadows" may well be two cues.
    return reason is Reason.SAME or not _plural(a.compact, b.compact)


def _turned(one: str, two: str) -> bool:
    """Whether two neighbouring letters changed places: "title", "titel"."""
    if len(one) != len(two) or len(one) < _FEWEST:
        return False
    differing = [at for at, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
    if len(differing) != 2 or differing[1] != differing[0] + 1:
        return False
    at = differing[0]
    return one[at] == two[at + 1] and one[at + 1] == two[at]


def _plural(one: str, two: str) -> bool:
    short_, long = sorted((one, two), key=len)
    return long in (f"{short_}s", f"{short_}es", f"{short_}n", f"{short_}en")


@lru_cache(maxsize=32768)
def _keys(title: str) -> tuple[str, ...]:
    """Titles that differ by a letter share one of these: the letters, and the letters without one. Numbers
    and versions must agree."""
    name = name_of("work", title, None)
    guard = " ".join((*name.exact, "/", *sorted(name.version), "/"))
    plain = name.compact[:40]
    if len(plain) < _FEWEST:
        return (guard + plain,)
    return tuple({guard + plain, *(f"{guard}{plain[:at]}{plain[at + 1 :]}" for at in range(len(plain)))})

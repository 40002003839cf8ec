# SPDX-License-Identifier: GPL-3.0-or-later
"""The same line twice, numbers twice, and numbers that were left out: a cue may have been forgotten."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import lru_cache

from cuefolio.domain.checks.context import ERROR, WARNING, SheetContext, cue_label, line_of, of_cue, short
from cuefolio.domain.numbering import parse_number, style_of
from cuefolio.domain.sheet import Finding, SheetCue

_parsed = lru_cache(maxsize=32768)(parse_number)

LONGEST_GAP = 3
"""Missing numbers in a row that are asked about; a longer gap is a way of numbering."""


def numbers(context: SheetContext) -> Iterator[Finding]:
    """No number stands on two cues."""
    first: dict[str, SheetCue] = {}
    for cue in context.sheet.cues:
        if cue.number:
            earlier = first.setdefault(cue.number, cue)
            if earlier is not cue:
                yield of_cue(cue, WARNING, "sheets.duplicate_number", "number", other=cue_label(earlier))


def lines(context: SheetContext) -> Iterator[Finding]:
    """No music stands twice at the same time."""
    first: dict[tuple[object, ...], SheetCue] = {}
    for cue in context.sheet.cues:
        line = line_of(cue)
        if line is None:
            continue
        earlier = first.setdefault(line, cue)
        if earlier is not cue:
            yield of_cue(cue, ERROR, "sheets.duplicate_cue", "ranges", other=cue_label(earlier))


def gaps(context: SheetContext) -> Iterator[Finding]:
    """Between 1M2 and 1M4 there is 1M3, or somebody says that it was omitted."""
    by_reel: dict[int | None, dict[int, SheetCue | None]] = {}
    for number in context.background.left_out:
        found = _parsed(number)
        if found is not None:
            by_reel.setdefault(found.reel, {})[found.ordinal] = None
    for cue in context.sheet.cues:
        found = _parsed(cue.number)
        if found is not None:
            by_reel.setdefault(found.reel, {}).setdefault(found.ordinal, cue)
    for reel, cues in by_reel.items():
        ordered = sorted(cues)
        for before, after in itertools.pairwise(ordered):
            beside = cues[after] or cues[before]
            if beside is None or not 1 < after - before <= LONGEST_GAP + 1:
                continue
            style = style_of([beside.number])
            missing = [style.write(reel or 1, ordinal) for ordinal in range(before + 1, after)]
            if reel is None:
                missing = [str(ordinal) for ordinal in range(before + 1, after)]
            yield of_cue(beside, WARNING, "sheets.number_gap", "number", missing=short(", ".join(missing)))

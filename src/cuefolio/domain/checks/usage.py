# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage facts that contradict each other, and titles of the film that stand where none can be."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from cuefolio.domain.checks.context import WARNING, CueContext, SheetContext, cue_label, of_cue
from cuefolio.domain.sheet import Finding, SheetCue
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import seconds
from cuefolio.domain.vocabulary import Function, Vocal

_INSTRUMENTAL = re.compile(r"\binstrumental\b")
_APART = 600
"""Seconds between two main titles (or two end titles) from which on one of them is probably none."""


def facts(context: CueContext) -> Iterator[Finding]:
    """What is stored of a cue's use agrees with itself and with its title."""
    cue = context.cue
    if cue.on_screen and cue.diegetic is False:
        yield of_cue(cue, WARNING, "sheets.seen_not_heard", "diegetic")
    titles = " ".join((cue.title, *(work.title for work in cue.works)))
    if cue.vocal == Vocal.VOCAL and _INSTRUMENTAL.search(fold(titles)):
        yield of_cue(cue, WARNING, "sheets.vocal_instrumental", "vocal")


def titles(context: SheetContext) -> Iterator[Finding]:
    """Main titles open a film and end titles close it, once."""
    sheet = context.sheet
    length = sheet.header.duration_frames
    middle = None if not length or length <= 0 else sheet.header.start_frame + length // 2
    main = [cue for cue in sheet.cues if cue.function == Function.MAIN_TITLE and cue.ranges]
    end = [cue for cue in sheet.cues if cue.function == Function.END_TITLE and cue.ranges]
    for cue in main:
        if middle is not None and _start(cue) > middle:
            yield of_cue(cue, WARNING, "sheets.late_main_title", "function")
    for cue in end:
        if middle is not None and _stop(cue) < middle:
            yield of_cue(cue, WARNING, "sheets.early_end_title", "function")
    for same, code in ((main, "sheets.second_main_title"), (end, "sheets.second_end_title")):
        ordered = sorted(same, key=_start)
        for first, second in itertools.pairwise(ordered):
            if seconds(_start(second) - _stop(first), sheet.rate) > _APART:
                yield of_cue(second, WARNING, code, "function", other=cue_label(first))


def _start(cue: SheetCue) -> int:
    return min(span.start for span in cue.ranges)


def _stop(cue: SheetCue) -> int:
    return max(span.end for span in cue.ranges)

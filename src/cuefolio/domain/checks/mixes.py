# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixes of several pieces that stand on the sheet as if they were one."""

from __future__ import annotations

from collections.abc import Iterator

from cuefolio.domain.checks.context import WARNING, SheetContext, Stretch, of_cue, short
from cuefolio.domain.sheet import Finding


def own_sheets(context: SheetContext) -> Iterator[Finding]:
    """A temp mix or stem hides the pieces that society and publishers ask for, so it needs its own cue sheet.

    Whether a cue plays one is known from its timeline (``Background.mixes``). The finding goes when the cue
    has a work, for then a person has said what is in it, and when the cue goes or is omitted.
    """
    mixes = context.background.mixes
    for cue in context.sheet.cues if mixes else ():
        played: list[Stretch] = [(cue.title, span.start, span.end) for span in cue.ranges]
        for stretch in played or [(cue.title, None, None)]:
            if stretch in mixes:
                yield of_cue(cue, WARNING, "sheets.mix", "works", mix=short(mixes[stretch]))
                break

# SPDX-License-Identifier: GPL-3.0-or-later
"""What reports in PDF show around their table of cues: titles, marks, the block of the production."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cuefolio.domain.sheet import CueSheet
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets import common, shown
from cuefolio.formats.sheets.text import printable
from cuefolio.formats.sheets.typst_pdf import PAPERS, clipped, fitted


def around_table(
    sheet: CueSheet,
    facts: Sequence[tuple[str, str]],
    options: Options,
    longest: Mapping[str, int],
    **heading: object,
) -> dict[str, Any]:
    """The part of a layout's data that is not the table, as JSON types.

    ``facts`` are label and value of the block of the production; ``longest`` the characters of the longest
    word that fits into a "page" and a "pair"; ``heading`` what the layout prints above the block.
    """
    title, episode = map(printable, shown.programme(sheet.header))
    name = " · ".join(part for part in (clipped(title, 90), clipped(episode, 60)) if part)
    return {
        "paper": PAPERS[str(options["paper"])],
        "document_title": f"{clipped(title, 200)}: music cue sheet",
        **heading,
        "footer": fitted(name, longest["page"]),
        "marks": [fitted(mark, longest["pair"]) for mark in common.marks(sheet)],
        "pairs": [[label, fitted(printable(value), longest["pair"])] for label, value in facts],
    }

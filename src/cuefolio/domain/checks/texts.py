# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells of one line that hold several lines."""

from __future__ import annotations

from collections.abc import Iterator

from cuefolio.domain.checks.context import WARNING, CueContext, is_one_line, of_cue
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.sheet import Finding

_ONE_LINE = (
    "number", "title", "performer", "label", "catalog_number", "track_number", "isrc", "iswc", "work_number",
    "recording", "master_licensor", "ean",
)  # fmt: skip


def breaks(context: CueContext) -> Iterator[Finding]:
    """No line breaks or control characters in what stands in one cell (GEMA form rules)."""
    cue = context.cue
    for name in _ONE_LINE:
        if not is_one_line(getattr(cue, name)):
            field = FIELD_BY_NAME[name].label if name in FIELD_BY_NAME else name.replace("_", " ")
            yield of_cue(cue, WARNING, "sheets.unprintable", name, field=field)
    if not all(is_one_line(work.title) for work in cue.works):
        yield of_cue(cue, WARNING, "sheets.unprintable", "works", field=FIELD_BY_NAME["work"].label)

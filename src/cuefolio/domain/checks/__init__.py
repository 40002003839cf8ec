# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a sheet would come back: a pure function for each reason, over a cue, the sheet, the recipient.

An "error" would be sent back, a "warning" should be looked at. The reasons are those for which societies
and broadcasters return sheets.
"""

from __future__ import annotations

from cuefolio.domain.checks.context import Background, ProfiledSheet, SheetContext, cue_label, moved
from cuefolio.domain.checks.needs import takes_incomplete
from cuefolio.domain.checks.rules import (
    check,
    cue_findings,
    in_order,
    profiled_cue_findings,
    profiled_sheet_findings,
    sheet_findings,
)
from cuefolio.domain.checks.times import overlaps, shared_frames

__all__ = [
    "Background",
    "ProfiledSheet",
    "SheetContext",
    "check",
    "cue_findings",
    "cue_label",
    "in_order",
    "moved",
    "overlaps",
    "profiled_cue_findings",
    "profiled_sheet_findings",
    "shared_frames",
    "sheet_findings",
    "takes_incomplete",
]

# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two cue sheets: in the head, and cue by cue."""

from __future__ import annotations

from cuefolio.domain.sheet_compare.changes import MARKS, CueChange, FieldChange, SheetDiff
from cuefolio.domain.sheet_compare.compare import changes_between
from cuefolio.domain.sheet_compare.listing import Entry, entries

__all__ = ["MARKS", "CueChange", "Entry", "FieldChange", "SheetDiff", "changes_between", "entries"]

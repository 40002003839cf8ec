# SPDX-License-Identifier: GPL-3.0-or-later
"""Reconciling: what somebody else's cue sheet says beside what we have, and why lines were matched."""

from __future__ import annotations

from cuefolio.domain.reconcile.comparison import Comparison, Difference, EntryMatch, Reason, Row
from cuefolio.domain.reconcile.received import Place, ReadCue, ReadRange, ReadSheet, Remark
from cuefolio.domain.reconcile.sheets import compare_sheets

__all__ = [
    "Comparison",
    "Difference",
    "EntryMatch",
    "Place",
    "ReadCue",
    "ReadRange",
    "ReadSheet",
    "Reason",
    "Remark",
    "Row",
    "compare_sheets",
]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which painter belongs to which column."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.delegates.origin import OriginPill
from cuefolio.gui.delegates.roles import FieldKind
from cuefolio.gui.delegates.status import StatusDot
from cuefolio.gui.delegates.tags import TagSquares
from cuefolio.gui.delegates.tri_state import TriStateMark

_NUMERIC = (FieldKind.TIMECODE, FieldKind.DURATION, FieldKind.INTEGER)


def delegate_for(kind: str, parent: QObject | None = None, *, dim: bool = False) -> CellDelegate:
    """The painter for a kind of field, or for "origin", "status" (marks of the row) and "number" (a computed
    figure). ``dim`` for facts of second rank, such as timecodes."""
    if kind == "origin":
        return OriginPill(parent)
    if kind == "status":
        return StatusDot(parent)
    if kind == FieldKind.FLAG:
        return TriStateMark(parent)
    if kind == FieldKind.TAGS:
        return TagSquares(parent)
    return CellDelegate(parent, numeric=kind in _NUMERIC or kind == "number", dim=dim)

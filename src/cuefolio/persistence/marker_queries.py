# SPDX-License-Identifier: GPL-3.0-or-later
"""Marked moments of a cut, in their order."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.markers import Marker
from cuefolio.persistence.tables import marker


def markers_of_cut(connection: Connection, cut_id: str) -> list[Marker]:
    """The markers of a cut by time; equal moments in the order in which they were set."""
    statement = sa.select(marker).where(marker.c.cut_id == cut_id).order_by(marker.c.frame, marker.c.id)
    return [
        Marker(row.id, row.cut_id, row.frame, row.name or "", row.note or "")
        for row in connection.execute(statement)
    ]

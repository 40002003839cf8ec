# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture file of a cut, as it is stored."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from cuefolio.persistence.tables import picture_file


def picture_of_cut(connection: Connection, cut_id: str) -> Row[Any] | None:
    """The row of the file that shows a cut, or None. Of several the newest counts."""
    return connection.execute(
        sa.select(picture_file)
        .where(picture_file.c.cut_id == cut_id)
        .order_by(picture_file.c.id.desc())
        .limit(1)
    ).first()

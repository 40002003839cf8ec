# SPDX-License-Identifier: GPL-3.0-or-later
"""What live logging asks: titles to complete, and where the cues of a cut begin and end."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import cue, cue_time


def titles_of_film(connection: Connection, film_id: str) -> list[str]:
    """The different titles of a production's cues."""
    statement = sa.select(cue.c.title).where(cue.c.production_id == film_id, cue.c.title.is_not(None))
    return list(connection.execute(statement.distinct().order_by(cue.c.title)).scalars())


def times_of_cut(connection: Connection, cut_id: str) -> list[tuple[str, int, int | None]]:
    """(key, in, out) of the first stretch of every cue that has an in, by time."""
    statement = (
        sa.select(cue_time.c.cue_id, cue_time.c.start_frame, cue_time.c.end_frame)
        .where(cue_time.c.cut_id == cut_id, cue_time.c.position == 0, cue_time.c.start_frame.is_not(None))
        .order_by(cue_time.c.start_frame, cue_time.c.cue_id)
    )
    return [(row.cue_id, row.start_frame, row.end_frame) for row in connection.execute(statement)]

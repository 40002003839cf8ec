# SPDX-License-Identifier: GPL-3.0-or-later
"""How the last timeline of a production was taken over, for the next one."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import cut, production, timeline_import


def last_options(connection: Connection, film_id: str) -> tuple[str, str, bool] | None:
    """Options (JSON) and path of the last import into a production, and whether that was into it itself:
    where it had none, of the last import into another one of its series. None when there was none."""
    series = sa.select(production.c.series_id).where(production.c.id == film_id).scalar_subquery()
    own = production.c.id == film_id
    found = connection.execute(
        sa.select(timeline_import.c.options, timeline_import.c.path, own.label("own"))
        .join(cut, timeline_import.c.cut_id == cut.c.id)
        .join(production, cut.c.production_id == production.c.id)
        .where(own | (production.c.series_id == series))
        .order_by(own.desc(), timeline_import.c.imported_at.desc(), timeline_import.c.id.desc())
        .limit(1)
    ).first()
    return None if found is None else (found.options, found.path, bool(found.own))

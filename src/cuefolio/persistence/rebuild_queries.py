# SPDX-License-Identifier: GPL-3.0-or-later
"""What a production's cues took from timelines and where they stand now, all cues at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.engine import driver_of
from cuefolio.persistence.tables import timeline_import


@dataclass(frozen=True, slots=True)
class KeptCue:
    """A cue with what it took from one import: ``uses`` is the text of ``cue_evidence``. ``number`` and
    ``title`` are "" where there are none."""

    evidence_id: str
    cue_id: str
    import_id: str
    proposal_key: str
    uses: str
    number: str
    title: str


def imports_of(connection: Connection, cut_id: str) -> Sequence[Any]:
    """The imports into a cut, oldest first."""
    query = sa.select(timeline_import).where(timeline_import.c.cut_id == cut_id)
    return connection.execute(query.order_by(timeline_import.c.imported_at, timeline_import.c.id)).all()


def kept_cues(connection: Connection, cut_id: str) -> list[KeptCue]:
    """Every cue of a cut that came from a timeline, once for each import that gave to it, in film order."""
    found = driver_of(connection).execute(
        "SELECT e.id, e.cue_id, e.timeline_import_id, e.proposal_key, e.uses,"
        " coalesce(c.number, ''), coalesce(c.title, '')"
        " FROM timeline_import i JOIN cue_evidence e ON e.timeline_import_id = i.id"
        " JOIN cue c ON c.id = e.cue_id WHERE i.cut_id = ? ORDER BY c.position, c.id, e.id",
        (cut_id,),
    )
    return [KeptCue(*row) for row in found]


def stretches_of(connection: Connection, cut_id: str) -> dict[str, tuple[tuple[int | None, int | None], ...]]:
    """(first frame, frame after the last one) of each stretch of each cue of a cut, by cue."""
    found = driver_of(connection).execute(
        "SELECT cue_id, start_frame, end_frame FROM cue_time WHERE cut_id = ? ORDER BY cue_id, position, id",
        (cut_id,),
    )
    by_cue: defaultdict[str, list[tuple[int | None, int | None]]] = defaultdict(list)
    for cue_id, start, end in found:
        by_cue[cue_id].append((start, end))
    return {cue_id: tuple(stretches) for cue_id, stretches in by_cue.items()}

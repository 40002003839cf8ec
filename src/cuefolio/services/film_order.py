# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of a film's cues: a sparse position that time keeps and hand can change.

A cue that gets a time moves to where that time belongs; cues without one stay beside their
neighbours; a move by hand stands until the next "sort by time".
"""

from __future__ import annotations

from collections.abc import Sequence

from cuefolio.persistence import lookups
from cuefolio.persistence.tables import cue
from cuefolio.persistence.unit_of_work import UnitOfWork

STEP = 1 << 20


def last_position(uow: UnitOfWork, production_id: str) -> int:
    """A position behind every cue of the film."""
    return lookups.greatest(uow.connection, cue, "position", "production_id", production_id) + STEP


def place_by_time(uow: UnitOfWork, production_id: str, cut_id: str, cue_id: str) -> None:
    """Move a cue behind the last one that starts no later than it. A cue without a time stays."""
    starts = [row.start_frame for row in lookups.times(uow.connection, cue_id, cut_id)]
    start = min((start for start in starts if start is not None), default=None)
    if start is None:
        return
    near = lookups.neighbours(uow.connection, cut_id, cue_id, start)
    is_behind = near.earlier is None or near.earlier <= near.mine
    is_ahead = near.later is None or near.later > near.mine
    if is_behind and is_ahead:
        return
    if near.earlier is not None:
        behind = lookups.position_behind(uow.connection, production_id, near.earlier, cue_id)
        end = near.earlier + 2 * STEP if behind is None else behind
        place = near.earlier + (end - near.earlier) // 2
        if near.earlier < place < end:
            uow.update(cue, cue_id, position=place)
            return
    others = [row for row in lookups.cue_positions(uow.connection, production_id, cut_id) if row.id != cue_id]
    earlier = [i for i, row in enumerate(others) if row.start_frame is not None and row.start_frame <= start]
    later = (i for i, row in enumerate(others) if row.start_frame is not None and row.start_frame > start)
    _put(uow, others, [cue_id], earlier[-1] + 1 if earlier else next(later))


def move(
    uow: UnitOfWork, production_id: str, cut_id: str, cue_ids: Sequence[str], before: str | None
) -> None:
    """Put cues, in their given order, before another one, or last when ``before`` is None."""
    rows = lookups.cue_positions(uow.connection, production_id, cut_id)
    others = [row for row in rows if row.id not in set(cue_ids)]
    index = next((i for i, row in enumerate(others) if row.id == before), len(others))
    _put(uow, others, cue_ids, index)


def sort_by_time(uow: UnitOfWork, production_id: str, cut_id: str) -> None:
    """Order by first frame; a cue without a time stays behind the one it follows."""
    rows = lookups.cue_positions(uow.connection, production_id, cut_id)
    reached = -(1 << 62)
    keyed = []
    for place, row in enumerate(rows):
        reached = row.start_frame if row.start_frame is not None else reached
        keyed.append((reached, place, row))
    for place, (_start, _place, row) in enumerate(sorted(keyed, key=lambda k: (k[0], k[1])), start=1):
        uow.update(cue, row.id, position=place * STEP)


def _put(uow: UnitOfWork, others: Sequence[object], cue_ids: Sequence[str], index: int) -> None:
    positions = [row.position for row in others]  # type: ignore[attr-defined]
    low = positions[index - 1] if index else (positions[0] - STEP * (len(cue_ids) + 1) if positions else 0)
    high = positions[index] if index < len(positions) else low + STEP * (len(cue_ids) + 1)
    gap = (high - low) // (len(cue_ids) + 1)
    if gap > 0:
        for n, key in enumerate(cue_ids, start=1):
            uow.update(cue, key, position=low + gap * n)
        return
    order = [row.id for row in others]  # type: ignore[attr-defined]
    order[index:index] = cue_ids
    for place, key in enumerate(order, start=1):
        uow.update(cue, key, position=place * STEP)

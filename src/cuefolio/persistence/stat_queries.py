# SPDX-License-Identifier: GPL-3.0-or-later
"""Which moods and composers a film's music has, or that of all films, by cues and by time."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.domain.timecode import rate_from_id, seconds
from cuefolio.domain.vocabulary import COMPOSER_ROLES, Origin, Status
from cuefolio.persistence.tables import (
    cue,
    cue_mood,
    cue_party,
    cue_time,
    cue_work,
    cut,
    mood,
    party,
    work_party,
)

Tally = list[tuple[str, int, Fraction]]
"""(name, cues, exact seconds), the longest first."""

_ROLES = sorted(str(role) for role in COMPOSER_ROLES)


def moods(connection: Connection, film_id: str | None) -> Tally:
    """Moods of the music that counts (neither sound design nor omitted)."""
    pairs = sa.select(cue_mood.c.cue_id, cue_mood.c.mood_id.label("key")).subquery()
    return _tally(connection, pairs, mood, film_id)


def composers(connection: Connection, film_id: str | None) -> Tally:
    """Composers (roles C and CA) of the music that counts; a cue's own parties replace those of its works."""
    own = sa.select(cue_party.c.cue_id, cue_party.c.party_id.label("key")).where(cue_party.c.role.in_(_ROLES))
    has_own = sa.exists().where(cue_party.c.cue_id == cue_work.c.cue_id)
    of_work = (
        sa.select(cue_work.c.cue_id, work_party.c.party_id)
        .join(work_party, work_party.c.work_id == cue_work.c.work_id)
        .where(work_party.c.role.in_(_ROLES), ~has_own)
    )
    return _tally(connection, sa.union(own, of_work).subquery(), party, film_id)


def _tally(connection: Connection, pairs: sa.Subquery, names: sa.Table, film_id: str | None) -> Tally:
    length = sa.func.coalesce(cue_time.c.end_frame - cue_time.c.start_frame, cue_time.c.length_frames, 0)
    counts: sa.ColumnElement[bool] = sa.and_(
        sa.func.coalesce(cue.c.origin, "") != Origin.SOUND_DESIGN,
        sa.func.coalesce(cue.c.status, "") != Status.OMITTED,
    )
    if film_id is not None:
        counts = sa.and_(counts, cue.c.production_id == film_id)
    statement = (
        sa.select(
            names.c.name,
            cut.c.rate,
            sa.func.count(sa.distinct(cue.c.id)).label("cues"),
            sa.func.coalesce(sa.func.sum(length), 0).label("frames"),
        )
        .select_from(pairs)
        .join(names, names.c.id == pairs.c.key)
        .join(cue, cue.c.id == pairs.c.cue_id)
        .join(cut, sa.and_(cut.c.production_id == cue.c.production_id, cut.c.is_current))
        .outerjoin(cue_time, sa.and_(cue_time.c.cue_id == cue.c.id, cue_time.c.cut_id == cut.c.id))
        .where(counts)
        .group_by(names.c.id, cut.c.rate)
    )
    cues: defaultdict[str, int] = defaultdict(int)
    lengths: defaultdict[str, Fraction] = defaultdict(Fraction)
    for row in connection.execute(statement):
        found: Any = row
        cues[found.name] += found.cues
        lengths[found.name] += seconds(int(found.frames), rate_from_id(found.rate))
    ordered = sorted(cues, key=lambda name: (-lengths[name], -cues[name], name))
    return [(name, cues[name], lengths[name]) for name in ordered]

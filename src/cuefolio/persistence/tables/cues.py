# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues, and the moods, themes and scenes they meet.

The plain columns of a cue come from ``domain.fields``: a field is declared there once.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text, UniqueConstraint
from sqlalchemy.types import TypeEngine

from cuefolio.domain.fields import CUE_FIELDS, Kind
from cuefolio.persistence.tables.base import (
    CASCADE,
    DETACH,
    id_column,
    metadata,
    reference,
    version_column,
)

_TYPES: dict[Kind, type[TypeEngine[Any]]] = {Kind.FLAG: Boolean, Kind.INTEGER: Integer}

mood = Table(
    "mood",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("colour", Text),
    Column("description", Text),
)

theme = Table(
    "theme",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, index=True),
    Column("kind", Text),
    Column("stands_for", Text),
    Column("description", Text),
    Column("colour", Text),
)

scene = Table(
    "scene",
    metadata,
    id_column(),
    version_column(),
    reference("production_id", "production", CASCADE),
    Column("number", Text),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("description", Text),
    Column("position", Integer, nullable=False),
    Index("ix_scene_production_name", "production_id", "name_key"),
)

scene_time = Table(
    "scene_time",
    metadata,
    id_column(),
    version_column(),
    reference("scene_id", "scene", CASCADE),
    reference("cut_id", "cut", CASCADE),
    Column("start_frame", BigInteger, nullable=False),
    Column("end_frame", BigInteger, nullable=False),
)

cue = Table(
    "cue",
    metadata,
    id_column(),
    version_column(),
    reference("production_id", "production", CASCADE),
    Column("position", BigInteger, nullable=False),
    Column("number_key", Text),
    reference("recording_id", "recording", DETACH, nullable=True),
    *[Column(f.column, _TYPES.get(f.kind, Text)) for f in CUE_FIELDS if f.column],
)
Index("ix_cue_film_order", cue.c.production_id, cue.c.position, cue.c.id)

cue_time = Table(
    "cue_time",
    metadata,
    id_column(),
    version_column(),
    reference("cue_id", "cue", CASCADE),
    reference("cut_id", "cut", CASCADE),
    Column("position", Integer, nullable=False),
    Column("start_frame", BigInteger),
    Column("end_frame", BigInteger),
    Column("length_frames", BigInteger),
)
"""One stretch of a cue in one cut, frames since 00:00:00:00, end exclusive. ``length_frames`` only where
a length is known and the in is not (a song promised for "about two minutes")."""
Index("ix_cue_time_cut_start", cue_time.c.cut_id, cue_time.c.start_frame)
Index("ix_cue_time_cue_cut", cue_time.c.cue_id, cue_time.c.cut_id, cue_time.c.position)


def _link(name: str, target: str, *more: Column[object]) -> Table:
    table = Table(
        name,
        metadata,
        id_column(),
        version_column(),
        reference("cue_id", "cue", CASCADE),
        reference(f"{target}_id", target, CASCADE),
        Column("position", Integer, nullable=False),
        *more,
    )
    table.append_constraint(UniqueConstraint("cue_id", f"{target}_id"))
    return table


cue_mood = _link("cue_mood", "mood")
cue_scene = _link("cue_scene", "scene")
cue_theme = _link("cue_theme", "theme", Column("statement", Text))
cue_work = _link("cue_work", "work", Column("portion", Integer))
"""``portion`` of 1/10000 says how much of a medley is this work; None is unknown."""

cue_party = Table(
    "cue_party",
    metadata,
    id_column(),
    version_column(),
    reference("cue_id", "cue", CASCADE),
    reference("party_id", "party", "refuse"),
    Column("role", Text, nullable=False),
    Column("society", Text),
    Column("share", Integer),
    Column("position", Integer, nullable=False),
    reference("writer_party_id", "party", DETACH, nullable=True),
)
"""Parties of a cue that has no work, or that override those of its work."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""The recorded steps, read for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.persistence.tables import change
from cuefolio.persistence.unit_of_work import decode


@dataclass(frozen=True, slots=True)
class Step:
    """One step: when (ISO, UTC), who, do/undo/redo, done/undone/dropped, and its label's parts."""

    change_id: int
    at: str
    author: str
    kind: str
    state: str
    code: str
    arguments: Mapping[str, Any]


def steps(connection: Connection, most: int) -> list[Step]:
    """The newest ``most`` steps, newest first."""
    rows = connection.execute(sa.select(change).order_by(change.c.id.desc()).limit(most))
    return [Step(r.id, r.at, r.author, r.kind, r.state, r.code, decode(r.arguments)) for r in rows]

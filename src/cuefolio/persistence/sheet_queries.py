# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of delivered sheets."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.errors import CuefolioError
from cuefolio.persistence.tables import delivered_sheet, new_id


@dataclass(frozen=True, slots=True)
class Delivered:
    """One sheet that went out: when (ISO, UTC), by whom, as what file."""

    id: str
    at: str
    by: str
    format: str
    profile: str
    file_name: str
    file_sha256: str


def delivered(connection: Connection, film_id: str) -> list[Delivered]:
    """Sheets of a production, newest first."""
    t = delivered_sheet.c
    rows = connection.execute(
        sa.select(t.id, t.delivered_at, t.delivered_by, t.format, t.profile, t.file_name, t.file_sha256)
        .where(t.production_id == film_id)
        .order_by(t.delivered_at.desc(), t.id.desc())
    )
    return [
        Delivered(
            r.id, r.delivered_at, r.delivered_by or "", r.format, r.profile, r.file_name or "", r.file_sha256
        )
        for r in rows
    ]


def keep(connection: Connection, **values: object) -> str:
    """Add a delivered sheet to the record and return its key. Nothing ever changes or deletes one."""
    key = new_id()
    connection.execute(sa.insert(delivered_sheet), {"id": key, **values})
    return key


def delivered_text(connection: Connection, delivered_id: str) -> tuple[str, str]:
    """The stored sheet (JSON text) and its SHA-256. Raises sheets.no_such_record."""
    t = delivered_sheet.c
    row = connection.execute(sa.select(t.sheet, t.sheet_sha256).where(t.id == delivered_id)).first()
    if row is None:
        raise CuefolioError("sheets.no_such_record", key=delivered_id)
    return row.sheet, row.sheet_sha256

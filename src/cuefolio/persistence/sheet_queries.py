# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of delivered sheets. Nothing ever changes or deletes a line of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from cuefolio.errors import CuefolioError
from cuefolio.persistence.tables import delivered_sheet, new_id

_t = delivered_sheet.c


@dataclass(frozen=True, slots=True)
class Delivered:
    """One sheet that was written: when (ISO, UTC), by whom, as what file.

    ``classification`` is "original" or "revision" for one that was delivered ``to`` somebody, "" for a file
    that was only exported.
    """

    id: str
    at: str
    by: str
    format: str
    profile: str
    file_name: str
    file_sha256: str
    film_id: str = ""
    to: str = ""
    note: str = ""
    classification: str = ""
    revision: int | None = None
    rollup: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What a record holds by value: the sheet and the options as JSON, the profile's rules as TOML ("" before
    schema 3), and the SHA-256 of them all."""

    delivered: Delivered
    sheet: str
    options: str
    rules: str
    sha256: str


def delivered(connection: Connection, film_id: str) -> list[Delivered]:
    """Sheets of a production, newest first."""
    rows = connection.execute(
        sa.select(*_HEADS).where(_t.production_id == film_id).order_by(_t.delivered_at.desc(), _t.id.desc())
    )
    return [_delivered(row) for row in rows]


def last_delivery(connection: Connection, film_id: str, profile_id: str) -> str | None:
    """Key of the sheet that was delivered last by a profile; files that were only exported do not count."""
    statement = (
        sa.select(_t.id)
        .where(_t.production_id == film_id, _t.profile == profile_id, _t.classification.is_not(None))
        .order_by(_t.delivered_at.desc(), _t.id.desc())
        .limit(1)
    )
    return connection.execute(statement).scalar()


def keep(connection: Connection, **values: object) -> str:
    """Add a delivered sheet to the record and return its key."""
    key = new_id()
    connection.execute(sa.insert(delivered_sheet), {"id": key, **values})
    return key


def kept(connection: Connection, delivered_id: str) -> Kept:
    """One record as it was kept. Raises sheets.no_such_record."""
    statement = sa.select(*_HEADS, _t.sheet, _t.options, _t.profile_rules, _t.sheet_sha256)
    row = connection.execute(statement.where(_t.id == delivered_id)).first()
    if row is None:
        raise CuefolioError("sheets.no_such_record", key=delivered_id)
    return Kept(_delivered(row), row.sheet, row.options, row.profile_rules or "", row.sheet_sha256)


def is_record(connection: Connection, key: str) -> bool:
    """Whether a delivered sheet has this key."""
    return connection.execute(sa.select(_t.id).where(_t.id == key)).first() is not None


def delivered_text(connection: Connection, delivered_id: str) -> tuple[str, str]:
    """The stored sheet (JSON text) and its SHA-256. Raises sheets.no_such_record."""
    found = kept(connection, delivered_id)
    return found.sheet, found.sha256


_HEADS = (
    _t.id, _t.delivered_at, _t.delivered_by, _t.format, _t.profile, _t.file_name, _t.file_sha256,
    _t.production_id, _t.delivered_to, _t.note, _t.classification, _t.revision, _t.rollup,
)  # fmt: skip


def _delivered(row: Any) -> Delivered:
    return Delivered(
        row.id,
        row.delivered_at,
        row.delivered_by or "",
        row.format,
        row.profile,
        row.file_name or "",
        row.file_sha256,
        row.production_id,
        row.delivered_to or "",
        row.note or "",
        row.classification or "",
        row.revision,
        bool(row.rollup),
    )

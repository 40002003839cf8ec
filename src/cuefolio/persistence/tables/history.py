# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of edits (audit, undo and conflicts in one), and facts about the catalogue itself."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from cuefolio.persistence.tables.base import metadata

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("edit_id", String(32), nullable=False, unique=True),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("arguments", Text, nullable=False),
    Column("target_id", Integer, ForeignKey("change.id")),
    Column("state", Text, nullable=False),
    sqlite_autoincrement=True,
    info={"recorded": False},
)
"""One step: ``kind`` do, undo or redo; ``state`` done, undone, or dropped (cannot be redone any more).
``edit_id`` comes from the client: an edit that was committed but not acknowledged is not done twice."""
Index("ix_change_kind_state_id", change.c.kind, change.c.state, change.c.id)

change_row = Table(
    "change_row",
    metadata,
    Column("change_id", Integer, ForeignKey("change.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("table_name", Text, nullable=False),
    Column("row_id", String(32), nullable=False),
    Column("op", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    info={"recorded": False},
)
"""One row of a step: JSON images of the changed columns only, so that two people who edit different
fields of a cue do not collide."""
Index("ix_change_row_row", change_row.c.table_name, change_row.c.row_id)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text),
    info={"recorded": False},
)

delivered_sheet = Table(
    "delivered_sheet",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("production_id", String(32), nullable=False, index=True),
    Column("cut_id", String(32)),
    Column("delivered_at", Text, nullable=False),
    Column("delivered_by", Text),
    Column("delivered_to", Text),
    Column("note", Text),
    Column("format", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("options", Text, nullable=False),
    Column("file_name", Text),
    Column("file_sha256", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("sheet_sha256", Text, nullable=False),
    Column("classification", Text),
    Column("revision", Integer),
    Column("profile_rules", Text),
    Column("rollup", Boolean),
    info={"recorded": False},
)
"""A sheet as it went out, by value. It points at nothing: neither an edit, nor undo, nor the deletion of
its production changes what was delivered. ``classification`` is NULL for a file that was only exported;
``profile_rules`` are all rules of the profile as TOML, NULL before schema 3."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library remembers for its people: searches they saved, and pairs that are not the same."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from cuefolio.persistence.tables.base import id_column, metadata, version_column

saved_search = Table(
    "saved_search",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

distinct_pair = Table(
    "distinct_pair",
    metadata,
    id_column(),
    version_column(),
    Column("kind", Text, nullable=False),
    Column("first_id", String(32), nullable=False),
    Column("second_id", String(32), nullable=False),
    UniqueConstraint("kind", "first_id", "second_id"),
)
"""Two entries of a kind that look alike and are not the same; the smaller key first. It points at
nothing: an entry that is merged or deleted leaves an answer that nobody asks for."""

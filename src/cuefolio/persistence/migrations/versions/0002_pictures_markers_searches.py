# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures and markers of a cut, saved searches, pairs that are not the same."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ROWS_CHANGE_IN: frozenset[str] = frozenset()
"""Tables whose number of rows this revision may change; every other table must keep its count."""


def upgrade() -> None:
    """Bring schema '0001' to '0002'."""
    op.create_table(
        "distinct_pair",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("first_id", sa.String(length=32), nullable=False),
        sa.Column("second_id", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_distinct_pair"),
        sa.UniqueConstraint(
            "kind", "first_id", "second_id", name=op.f("uq_distinct_pair_kind_first_id_second_id")
        ),
    )
    op.create_table(
        "saved_search",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_search"),
    )
    op.create_table(
        "marker",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("cut_id", sa.String(length=32), nullable=False),
        sa.Column("frame", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["cut_id"], ["cut.id"], name="fk_marker_cut_id"),
        sa.PrimaryKeyConstraint("id", name="pk_marker"),
    )
    op.create_index("ix_marker_cut_frame", "marker", ["cut_id", "frame"])
    op.create_index("ix_marker_cut_id", "marker", ["cut_id"])
    op.create_table(
        "picture_file",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("cut_id", sa.String(length=32), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("path_bytes", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("mtime_ns", sa.BigInteger(), nullable=True),
        sa.Column("rate", sa.Text(), nullable=True),
        sa.Column("start_frame", sa.BigInteger(), nullable=False),
        sa.Column("start_source", sa.Text(), nullable=False),
        sa.Column("duration_ms", sa.BigInteger(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("codec", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["cut_id"], ["cut.id"], name="fk_picture_file_cut_id"),
        sa.PrimaryKeyConstraint("id", name="pk_picture_file"),
    )
    op.create_index("ix_picture_file_cut_id", "picture_file", ["cut_id"])

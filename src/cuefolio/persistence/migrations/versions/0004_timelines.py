# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines that were imported, what cues took from them, and what people answered about their tracks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ROWS_CHANGE_IN: frozenset[str] = frozenset()
"""Tables whose number of rows this revision may change; every other table must keep its count."""


def upgrade() -> None:
    """Bring schema '0003' to '0004'."""
    op.create_table(
        "timeline_data",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_timeline_data"),
    )
    _recorded(
        "timeline_import",
        {"cut": False},
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("data_id", sa.String(length=64), nullable=False),
        sa.Column("rate", sa.Text(), nullable=False),
        sa.Column("rate_from", sa.Text(), nullable=False),
        sa.Column("start_frame", sa.BigInteger()),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
    )
    _recorded(
        "cue_evidence",
        {"cue": False, "timeline_import": False},
        sa.Column("proposal_key", sa.Text(), nullable=False),
        sa.Column("original_name", sa.Text()),
        sa.Column("uses", sa.Text(), nullable=False),
    )
    _recorded(
        "import_answer",
        {"production": True, "series": True},
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("pattern", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
    )
    op.create_index("ix_import_answer_kind", "import_answer", ["kind"])
    with op.batch_alter_table("production", recreate="always") as batch:
        batch.add_column(sa.Column("timeline_gap_ms", sa.Integer()))
        batch.add_column(sa.Column("audible_threshold", sa.Integer()))


def _recorded(name: str, owners: dict[str, bool], *columns: sa.Column[object]) -> None:
    """A recorded table with a pointer to each owner; the value says whether it may point at nothing."""
    keys = [sa.Column(f"{owner}_id", sa.String(length=32), nullable=free) for owner, free in owners.items()]
    op.create_table(
        name,
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        *keys,
        *columns,
        *(
            sa.ForeignKeyConstraint([key.name], [f"{owner}.id"], name=f"fk_{name}_{key.name}")
            for owner, key in zip(owners, keys, strict=True)
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )
    for key in keys:
        op.create_index(f"ix_{name}_{key.name}", name, [key.name])

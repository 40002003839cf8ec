# SPDX-License-Identifier: GPL-3.0-or-later
"""Portions of medleys, chains of a cue's own parties, arrangements, more identifiers, locks, revisions,
templates of series."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ROWS_CHANGE_IN: frozenset[str] = frozenset()
"""Tables whose number of rows this revision may change; every other table must keep its count."""

_MORE = {
    "cue_work": (("portion", sa.Integer()),),
    "delivered_sheet": (
        ("classification", sa.Text()),
        ("revision", sa.Integer()),
        ("profile_rules", sa.Text()),
        ("rollup", sa.Boolean()),
    ),
    "party": (("ipi_base", sa.Text()), ("isni", sa.Text())),
    "recording": (("ean", sa.Text()),),
}


def upgrade() -> None:
    """Bring schema '0002' to '0003'."""
    for table, columns in _MORE.items():
        with op.batch_alter_table(table, recreate="always") as batch:
            for name, kind in columns:
                batch.add_column(sa.Column(name, kind))
    with op.batch_alter_table("cue", recreate="always") as batch:
        batch.add_column(sa.Column("master_licensor", sa.Text()), insert_after="musical_key")
        batch.add_column(sa.Column("restrictions", sa.Text()), insert_after="master_licensor")
        batch.add_column(sa.Column("uses", sa.Integer()), insert_after="restrictions")
    with op.batch_alter_table("production", recreate="always") as batch:
        batch.add_column(sa.Column("locked_at", sa.Text()))
        batch.add_column(sa.Column("locked_by", sa.Text()))
        batch.create_index("ix_production_locked_at", ["locked_at"])
    with op.batch_alter_table("cue_party", recreate="always") as batch:
        batch.add_column(sa.Column("writer_party_id", sa.String(length=32)))
        batch.create_index("ix_cue_party_writer_party_id", ["writer_party_id"])
        batch.create_foreign_key("fk_cue_party_writer_party_id", "party", ["writer_party_id"], ["id"])
    with op.batch_alter_table("work", recreate="always") as batch:
        batch.add_column(sa.Column("public_domain", sa.Boolean()))
        batch.add_column(sa.Column("arrangement_of_id", sa.String(length=32)))
        batch.create_index("ix_work_arrangement_of_id", ["arrangement_of_id"])
        batch.create_foreign_key("fk_work_arrangement_of_id", "work", ["arrangement_of_id"], ["id"])
    op.create_table(
        "cue_template",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("series_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("cues", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name="fk_cue_template_series_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue_template"),
    )
    op.create_index("ix_cue_template_series_id", "cue_template", ["series_id"])

# SPDX-License-Identifier: GPL-3.0-or-later
"""${message}"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None

ROWS_CHANGE_IN: frozenset[str] = frozenset()
"""Tables whose number of rows this revision may change; every other table must keep its count."""


def upgrade() -> None:
    """Bring schema ${repr(down_revision)} to ${repr(up_revision)}."""
    ${upgrades}

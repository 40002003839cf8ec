# SPDX-License-Identifier: GPL-3.0-or-later
"""Schema history: one Alembic revision for every schema that was ever shipped. See README.md here."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""Library entries: merging, and where they are used."""

from __future__ import annotations

from cuefolio.gui.commands.base import CommandArea


class EntryCommands(CommandArea):
    """Library entries: merging, and where they are used."""

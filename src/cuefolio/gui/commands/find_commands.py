# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding, the palette and settings."""

from __future__ import annotations

from cuefolio.gui.commands.base import CommandArea


class FindCommands(CommandArea):
    """Finding, the palette and settings."""

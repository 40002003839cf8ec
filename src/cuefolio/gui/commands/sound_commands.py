# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing recordings."""

from __future__ import annotations

from cuefolio.gui.commands.base import CommandArea


class SoundCommands(CommandArea):
    """Playing recordings."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""Picture, clock and live logging."""

from __future__ import annotations

from cuefolio.gui.commands.base import CommandArea


class PlayCommands(CommandArea):
    """Picture, clock and live logging."""

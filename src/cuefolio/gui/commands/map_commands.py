# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map."""

from __future__ import annotations

from cuefolio.gui.commands.base import CommandArea


class MapCommands(CommandArea):
    """The film map."""

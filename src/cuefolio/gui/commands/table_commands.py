# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue table: presets, groups, filters."""

from __future__ import annotations

from cuefolio.gui.commands.base import CommandArea


class TableCommands(CommandArea):
    """The cue table: presets, groups, filters."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""Posters, series and saved searches."""

from __future__ import annotations

from cuefolio.gui.commands.base import CommandArea


class LibraryCommands(CommandArea):
    """Posters, series and saved searches."""

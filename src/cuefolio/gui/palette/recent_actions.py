# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done lately by commands, remembered between sessions: the head of the palette, and Repeat."""

from __future__ import annotations

from PySide6.QtCore import QSettings

MOST = 8
_KEY = "palette/recent"
PASSING = frozenset(
    {
        "palette", "repeat", "goto_cue", "find", "undo", "redo", "cut", "copy", "paste", "select_all",
        "next_area", "previous_area", "quit", "recent", "move_up", "move_down",
    }
)  # fmt: skip
"""Actions that everybody does by keys all the time: they would push the others out."""


def recent_actions(settings: QSettings) -> list[str]:
    """Ids of the commands of late, newest first."""
    stored = settings.value(_KEY, [])
    found = stored if isinstance(stored, list) else [stored] if isinstance(stored, str) and stored else []
    return [name for name in found if isinstance(name, str)][:MOST]


def note_action(settings: QSettings, name: str) -> None:
    """Put a command at the head of them."""
    if name in PASSING:
        return
    rest = [known for known in recent_actions(settings) if known != name]
    settings.setValue(_KEY, [name, *rest][:MOST])

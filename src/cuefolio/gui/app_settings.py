# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window remembers about itself: recent catalogues, theme, density, sizes. Never film data."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings

MOST_RECENT = 10


def open_settings() -> QSettings:
    """The person's settings; CUEFOLIO_SETTINGS names another file (pictures, several set-ups)."""
    place = os.environ.get("CUEFOLIO_SETTINGS")
    if place:
        return QSettings(place, QSettings.Format.IniFormat)
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Cuefolio", "Cuefolio")


def recent(settings: QSettings) -> list[Path]:
    """Catalogues opened lately that still exist, newest first."""
    return [path for path in all_recent(settings) if path.exists()]


def all_recent(settings: QSettings) -> list[Path]:
    """Catalogues opened lately, newest first, also those on a drive that is not there now."""
    stored = settings.value("recent", [])
    names = stored if isinstance(stored, list) else [stored] if isinstance(stored, str) else []
    return [Path(name) for name in names]


def note_recent(settings: QSettings, path: Path) -> None:
    """Put a catalogue at the head of the recent ones."""
    known = [path.absolute(), *(known for known in all_recent(settings) if known != path.absolute())]
    settings.setValue("recent", [str(one) for one in known[:MOST_RECENT]])


def forget_recent(settings: QSettings, path: Path) -> None:
    """Leave a catalogue out of the recent ones; its file stays."""
    settings.setValue("recent", [str(known) for known in all_recent(settings) if known != path])

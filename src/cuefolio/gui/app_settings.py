# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window remembers about itself: recent catalogues, theme, density, sizes. Never film data."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings

MOST_RECENT = 10
LONGEST_NAME = 100
"""Letters of a person's name."""
_PERSON = "person/name"
_FORMER = "former_names"
MOST_NAMES = 20


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


def person(settings: QSettings) -> str:
    """The name that the person gave; "" for the name of the account."""
    return " ".join(str(settings.value(_PERSON, "") or "").split())[:LONGEST_NAME]


def set_person(settings: QSettings, name: str) -> None:
    """Remember the person's name, "" for the name of the account, and the one they had until now."""
    former = [one for one in (person(settings), *former_names(settings)) if one]
    settings.setValue(_PERSON, " ".join(name.split())[:LONGEST_NAME])
    settings.setValue(_FORMER, list(dict.fromkeys(former))[:MOST_NAMES])


def former_names(settings: QSettings) -> list[str]:
    """Names that the person had before, the latest first."""
    stored = settings.value(_FORMER, [])
    found = stored if isinstance(stored, list) else [stored] if isinstance(stored, str) and stored else []
    return [str(name) for name in found][:MOST_NAMES]

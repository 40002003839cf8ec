# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks as the person chose them: theme, density, size of type and accent, from the settings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from cuefolio.gui.theme.apply import MODES, apply_theme
from cuefolio.gui.theme.tokens import DENSITIES, Theme

SMALLEST, USUAL, LARGEST = 11.0, 12.5, 16.0
"""Sizes of type in px that can be chosen."""
ACCENTS: dict[str, str] = {
    "blue": "",
    "teal": "#0f7a80",
    "green": "#2c7d46",
    "olive": "#6d7a1f",
    "amber": "#b5791a",
    "orange": "#c4571b",
    "red": "#c23b3b",
    "pink": "#c13d7a",
    "purple": "#7d4fb6",
    "indigo": "#4a55c8",
    "brown": "#8a5a3b",
    "slate": "#5c6675",
}
"""Accents to choose from, by name; "" is the theme's own."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What the settings say about looks."""

    mode: str = "system"
    density: str = "normal"
    font_size: float = USUAL
    accent: str = ""
    """#rrggbb, "" for the theme's own."""


def looks(settings: QSettings) -> Looks:
    """The looks of the settings; what is missing or no sense is as delivered."""
    mode = str(settings.value("theme", "system"))
    density = str(settings.value("density", "normal"))
    accent = str(settings.value("accent", "") or "")
    try:
        size = float(str(settings.value("font_size", USUAL)))
    except ValueError:
        size = USUAL
    return Looks(
        mode if mode in MODES else "system",
        density if density in DENSITIES else "normal",
        min(max(size, SMALLEST), LARGEST) if size == size else USUAL,
        QColor(accent).name() if accent and QColor.isValidColorName(accent) else "",
    )


def apply_chosen(app: QApplication, settings: QSettings) -> Theme:
    """Put the looks of the settings on the application."""
    wanted = looks(settings)
    return apply_theme(app, wanted.mode, wanted.density, wanted.font_size, wanted.accent or None)


def choose(app: QApplication, settings: QSettings, **values: object) -> Theme:
    """Store some of theme, density, font_size and accent, and put the looks on at once."""
    for name, value in values.items():
        settings.setValue(name, value)
    return apply_chosen(app, settings)

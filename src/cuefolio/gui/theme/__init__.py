# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks: tokens, palette, fonts and the small style sheet built from them.

``apply_theme`` once before the first widget; painters ask ``current()`` and compare its ``serial`` with
that of their cache. The tokens lie in ``resources/themes``, one file per theme.
"""

from __future__ import annotations

from cuefolio.gui.theme.apply import ThemeNotifier, apply_theme, current, notifier, palette
from cuefolio.gui.theme.contrast import contrast, mixed, readable
from cuefolio.gui.theme.fonts import font
from cuefolio.gui.theme.tokens import Metrics, Theme, Tone, load_theme

__all__ = [
    "Metrics",
    "Theme",
    "ThemeNotifier",
    "Tone",
    "apply_theme",
    "contrast",
    "current",
    "font",
    "load_theme",
    "mixed",
    "notifier",
    "palette",
    "readable",
]

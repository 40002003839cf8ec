# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses a colour, with those of the moods of the theme at hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QWidget

from cuefolio.gui.theme import current

_FALLBACK = "#7a5ea8"


def choose_colour(now: str, parent: QWidget, done: Callable[[str], object]) -> QColorDialog:
    """Ask for a colour; ``done`` gets "#rrggbb". Qt's own dialog, so that it looks and reads as the rest."""
    for place, colour in enumerate(current().moods[: QColorDialog.customCount()]):
        QColorDialog.setCustomColor(place, colour)
    dialog = QColorDialog(QColor(now or _FALLBACK), parent)
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setWindowTitle(QCoreApplication.translate("ColourDialog", "Choose a colour"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.colorSelected.connect(lambda colour: done(colour.name()))
    dialog.open()
    return dialog

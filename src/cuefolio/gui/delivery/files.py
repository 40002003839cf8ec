# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and folders in the programs of the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(path: Path) -> None:
    """Open the folder in which a file lies."""
    open_file(path.parent)


def open_file(path: Path) -> None:
    """Open a file, or a folder, with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

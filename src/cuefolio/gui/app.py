# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window: first paint first, the catalogue after it."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cuefolio.gui import app_settings, language
from cuefolio.gui.garbage import GarbageKeeper
from cuefolio.gui.main_window import MainWindow
from cuefolio.gui.theme.chosen import apply_chosen
from cuefolio.resources import resource_path

SWITCH_SECONDS = 0.0005
STARTING_SECONDS = 8.0


def make_application() -> QApplication:
    """The one QApplication, named for settings and the desktop."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Cuefolio")
    app.setOrganizationName("Cuefolio")
    app.setDesktopFileName("cuefolio")
    # The window waits for a worker's Python at most so long each time that it needs the interpreter.
    sys.setswitchinterval(SWITCH_SECONDS)
    GarbageKeeper(app, STARTING_SECONDS)
    return app


def main(catalog: Path | None = None) -> int:
    """Open the window, with ``catalog`` or the one opened last; returns the exit status."""
    app = make_application()
    settings = app_settings.open_settings()
    language.apply(app, str(settings.value("language", language.SYSTEM)))
    apply_chosen(app, settings)
    window = MainWindow(settings, staged=True)
    window.show()
    QTimer.singleShot(0, app, lambda: app.setWindowIcon(QIcon(str(resource_path("icons", "cuefolio.svg")))))
    lately = app_settings.recent(settings)
    path = catalog or (lately[0] if lately and "CUEFOLIO_NO_REOPEN" not in os.environ else None)
    if path is not None:
        QTimer.singleShot(0, window, lambda: window.open_catalog(path))
    signal.signal(signal.SIGINT, lambda *_: window.close())
    return app.exec()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows in another language for as long as a test needs them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cuefolio.gui import language


@contextlib.contextmanager
def speaking(app: QApplication, code: str) -> Iterator[None]:
    """What is made inside speaks ``code``; numbers and dates are as before afterwards."""
    before = QLocale()
    language.apply(app, code)
    try:
        yield
    finally:
        language.apply(app, "en")
        QLocale.setDefault(before)

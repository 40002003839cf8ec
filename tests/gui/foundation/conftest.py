# SPDX-License-Identifier: GPL-3.0-or-later
"""A themed application and a window to put controls into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cuefolio.gui.jobs import JobRunner
from cuefolio.gui.theme import apply_theme

HERE = Path(__file__).parent
PLATFORM = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
"""What the platform "offscreen" says when a window is shown; it is no fault of the window."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Pass these words over in this folder."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(PLATFORM))


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    """Every test begins with the light theme at normal density."""
    apply_theme(qapp, "light")


class Window(QMainWindow):
    """A window with an undo of its own, as ours has one."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(640, 480)
        self.undone = 0
        self.undo_action = QAction("Undo", self)
        self.undo_action.setShortcut(QKeySequence("Ctrl+Z"))
        self.undo_action.triggered.connect(self._undo)
        self.addAction(self.undo_action)
        self.page = QWidget(self)
        self.setCentralWidget(self.page)
        self.layout_ = QVBoxLayout(self.page)

    def _undo(self) -> None:
        self.undone += 1


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """A shown and active window."""
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def put(window: Window, qtbot: QtBot) -> Callable[[QWidget], None]:
    """Put a control into the window, with another one before it to take the focus away to."""

    def place(widget: QWidget) -> None:
        window.layout_.addWidget(widget)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        widget.setFocus()
        qtbot.waitUntil(lambda: widget.hasFocus() or QApplication.focusWidget() is widget.focusProxy())

    return place


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    """A runner that is shut down at the end."""
    made = JobRunner()
    yield made
    assert made.shutdown(5.0)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window without a catalogue shows: how to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.page_button import PageButton


class StartPage(QWidget):
    """New, open, demo, and the catalogues opened last."""

    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    recent_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QWidget(self)
        column.setFixedWidth(400)
        self._column = QVBoxLayout(column)
        self._column.setSpacing(8)
        self._column.addWidget(PlainLabel(self.tr("Welcome to Cuefolio"), column, role="film"))
        about = PlainLabel(
            self.tr(
                "Log the music of a film, reuse every song, composer and recording, and hand out cue sheets. "
                "A catalogue is one file of yours; every edit is saved at once."
            ),
            column,
            role="dim",
            wrap=True,
        )
        # A wrapped label tells a layout the height of a wider one; here the width is known.
        about.setFixedWidth(376)
        about.setMinimumHeight(about.heightForWidth(376))
        self._column.addWidget(about)
        self._column.addSpacing(8)
        for text, icon_name, signal in (
            (self.tr("New catalogue…"), "file-plus", self.new_wanted),
            (self.tr("Open a catalogue…"), "folder-open", self.open_wanted),
            (self.tr("Look around in the demo film"), "clapperboard", self.demo_wanted),
        ):
            button = PageButton(icon(icon_name, "dim"), text, column)
            button.setProperty("left", True)
            button.clicked.connect(signal)
            self._column.addWidget(button)
        self._recent_title = PlainLabel(self.tr("Opened lately"), column, role="dim")
        self._column.addSpacing(8)
        self._column.addWidget(self._recent_title)
        self._recent: list[PageButton] = []
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.show_recent([])

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the catalogues opened last."""
        for button in self._recent:
            button.deleteLater()
        self._recent = []
        self._recent_title.setVisible(bool(paths))
        for path in paths[:6]:
            button = PageButton(
                icon("library", "dim"), path.stem.replace("&", "&&"), self._recent_title.parentWidget()
            )
            button.setProperty("left", True)
            set_tip(button, str(path))
            button.clicked.connect(lambda _checked=False, path=path: self.recent_wanted.emit(path))
            self._column.addWidget(button)
            self._recent.append(button)

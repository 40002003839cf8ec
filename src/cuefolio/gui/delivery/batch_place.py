# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the files of several exports go and what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import LineField

_LABEL_WIDTH = 72


class BatchPlace(QWidget):
    """A folder, and a template of names with places in braces. ``changed`` comes with every letter."""

    changed = Signal()

    def __init__(self, base: Path, parent: QWidget | None = None) -> None:
        """A relative folder lies in ``base``."""
        super().__init__(parent)
        self._base = base
        self._usual = ""
        self.folder = LineField(name=self.tr("Folder"))
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(self.tr("Choose the folder of the files"))
        self.browse.clicked.connect(self.ask_folder)
        self.names = LineField(
            name=self.tr("Names"), description=self.tr("What stands in braces is filled in for each file")
        )
        self.insert_button = QToolButton(self)
        self.insert_button.setText(self.tr("Insert ▾"))
        self.insert_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert_button.setAccessibleName(self.tr("Insert what differs from file to file"))
        set_tip(self.insert_button, self.tr("Insert what differs from file to file"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(
            FieldLine(self.tr("Folder"), self.folder, self, label_width=_LABEL_WIDTH, beside=self.browse)
        )
        self.names_line = FieldLine(
            self.tr("Names"), self.names, self, label_width=_LABEL_WIDTH, beside=self.insert_button
        )
        rows.addWidget(self.names_line)
        self.names.error_changed.connect(self.names_line.show_error)
        self.folder.textChanged.connect(self.changed)
        self.names.textChanged.connect(self.changed)

    def show_place(self, folder: str, names: str, usual: str, places: Sequence[str]) -> None:
        """Show a folder ("" for the usual one) and a template ("" for ``usual``); ``places`` are what it may
        hold in braces."""
        self._usual = usual
        self.folder.set_value(folder or str(self._base))
        self.names.set_value(names or usual)
        words = {
            "series": self.tr("Series"),
            "season": self.tr("Season"),
            "episode": self.tr("Number of the episode"),
            "title": self.tr("Title"),
            "episode_title": self.tr("Title of the episode"),
            "production_number": self.tr("Production number"),
            "year": self.tr("Year"),
            "profile": self.tr("Recipient"),
            "format": self.tr("Format"),
        }
        menu = QMenu(self.insert_button)
        for place in places:
            if place in words:
                action = menu.addAction(f"{words[place]}  {{{place}}}")
                action.triggered.connect(lambda _on=False, place=place: self._insert(place))
        menu.addSeparator()
        menu.addAction(self.tr("As at first")).triggered.connect(self._restore)
        self.insert_button.setMenu(menu)

    def _insert(self, place: str) -> None:
        self.names.insert(f"{{{place}}}")
        self.names.setFocus()

    def _restore(self) -> None:
        self.names.set_value(self._usual)

    def path(self) -> Path:
        """The folder of the files."""
        return self._base / Path(self.folder.text().strip()).expanduser()

    def ask_folder(self) -> None:
        """Ask for the folder of the files."""
        dialog = QFileDialog(self, self.tr("Folder of the files"), str(self.path()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.set_value)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

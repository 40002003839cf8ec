# SPDX-License-Identifier: GPL-3.0-or-later
"""The poster of a production in its dialog: chosen, pasted, dropped or removed; stored with the rest."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.domain.film import Film
from cuefolio.errors import CuefolioError
from cuefolio.gui.icons import icon
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.poster import PosterButton, Posters, pictures_in, prepare

NOTHING = (b"", "")
"""What is stored when there is to be no poster."""


class PosterChoice(QWidget):
    """``choice`` is the poster to store as (bytes, mime type), NOTHING to have none, None to leave it.

    ``refused`` carries why a picture cannot be one.
    """

    refused = Signal(object)

    def __init__(self, session: CatalogSession, film: Film | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.choice: tuple[bytes, str] | None = None
        self.button = PosterButton(Posters(session, self), QSize(58, 80), self)
        title = film.title if film is not None else ""
        kind = str(film.values["kind"]) if film is not None else "film"
        self.button.show_poster(film.poster if film is not None else "", title, kind)
        self.button.given.connect(self.take)
        self.button.choose_wanted.connect(self.choose)
        self.button.remove_wanted.connect(self.remove)
        self.button.nothing_to_paste.connect(self._nothing)
        about = PlainLabel(
            self.tr("Drop a picture here, paste one, or choose a file."), self, role="small", wrap=True
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        self._choose = self._push("image-plus", self.tr("Choose…"), self.choose)
        self._paste = self._push("clipboard-paste", self.tr("Paste"), self.paste)
        self._remove = self._push("image-off", self.tr("Remove"), self.remove)
        for button in (self._choose, self._paste, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(about)
        column.addLayout(row)
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.button)
        layout.addLayout(column, 1)
        self._remove.setEnabled(self.button.has_poster())

    def _push(self, sign: str, text: str, call: Any) -> QPushButton:
        button = QPushButton(icon(sign, "dim"), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: call())
        return button

    def choose(self) -> None:
        """Ask for a picture file."""
        dialog = QFileDialog(self, self.tr("Choose a poster"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def paste(self) -> None:
        """Take the picture in the clipboard."""
        found = pictures_in(QApplication.clipboard().mimeData())
        if found is None:
            self._nothing()
        else:
            self.take(found)

    def _nothing(self) -> None:
        self.refused.emit(CuefolioError("poster.no_picture"))

    def take(self, source: Path | QImage) -> None:
        """Make a poster of a picture on a worker and show it."""
        self.session.jobs.submit_read(
            functools.partial(prepare, source), receiver=self, done=self._made, failed=self.refused.emit
        )

    def _made(self, made: tuple[bytes, str]) -> None:
        self.choice = made
        self.button.show_image(QImage.fromData(made[0]))
        self._remove.setEnabled(True)

    def remove(self) -> None:
        """Have no poster."""
        self.choice = NOTHING
        self.button.show_image(None)
        self._remove.setEnabled(False)

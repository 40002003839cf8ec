# SPDX-License-Identifier: GPL-3.0-or-later
"""What this program is, its version, its licence, and on whose work it stands."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cuefolio import __version__
from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import PlainLabel

LIBRARIES = (
    ("Qt and PySide6", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("Alembic", "MIT"),
    ("SQLite", "public domain"),
    ("mutagen", "GPL-2.0-or-later"),
    ("typst", "Apache-2.0"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("pypdfium2 and PDFium", "BSD-3-Clause, Apache-2.0"),
    ("python-stdnum", "LGPL-2.1-or-later"),
    ("RapidFuzz", "MIT"),
    ("PyAV and FFmpeg", "BSD-3-Clause, LGPL-2.1-or-later"),
    ("NumPy", "BSD-3-Clause"),
    ("defusedxml", "PSF-2.0"),
    ("platformdirs", "MIT"),
    ("Rich", "MIT"),
    ("Inter", "OFL-1.1"),
    ("Lucide icons", "ISC"),
)
"""What is shipped or required, with its licence."""


class AboutDialog(Dialog):
    """Plain facts; everything can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Cuefolio"), QSize(480, 460), parent)
        sign = QLabel(self)
        sign.setPixmap(icon("cuefolio", "accent_text").pixmap(QSize(48, 48), self.devicePixelRatioF()))
        sign.setFixedWidth(56)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel("Cuefolio", self, role="film"))
        words.addWidget(PlainLabel(self.tr("Version {0}").format(__version__), self, role="dim"))
        head = QHBoxLayout()
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.content.addLayout(head)
        what = self.tr("A desktop catalogue of film music and the cue sheets that come from it.")
        licence = self.tr(
            "Free software under the GNU General Public License, version 3 or later. "
            "It comes without any warranty."
        )
        for text in (what, licence):
            self.content.addWidget(PlainLabel(text, self, wrap=True))
        self.content.addSpacing(4)
        self.content.addWidget(PlainLabel(self.tr("It stands on"), self, role="section"))
        self.libraries = QPlainTextEdit(self)
        self.libraries.setReadOnly(True)
        self.libraries.setTabChangesFocus(True)
        self.libraries.setAccessibleName(self.tr("Libraries and their licences"))
        running = f"Qt {qVersion()}, Python {platform.python_version()}, {platform.system()}"
        lines = [f"{name}  ({terms})" for name, terms in LIBRARIES]
        self.libraries.setPlainText("\n".join([*lines, "", running]))
        self.content.addWidget(self.libraries, 1)
        close = self.add_close()
        close.setDefault(True)
        close.setFocus()

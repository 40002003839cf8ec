# SPDX-License-Identifier: GPL-3.0-or-later
"""A bug of ours, told honestly, with a report to copy."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from cuefolio import __version__
from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.widgets.labels import PlainLabel

MOST_CHARACTERS = 40_000


def report(error: BaseException) -> str:
    """What a developer needs: version, platform, traceback. Nothing of the catalogue beyond the traceback."""
    told = "".join(traceback.format_exception(error))
    if len(told) > MOST_CHARACTERS:
        told = told[: MOST_CHARACTERS // 2] + "\n[...]\n" + told[-MOST_CHARACTERS // 2 :]
    head = (
        f"Cuefolio {__version__}, Qt {qVersion()}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )
    return f"{head}\n\n{told}"


class CrashDialog(Dialog):
    """Says that nothing of the catalogue is lost, and offers the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Something went wrong"), QSize(680, 460), parent)
        self.content.addWidget(
            PlainLabel(self.tr("Something went wrong inside Cuefolio"), self, role="heading", wrap=True)
        )
        about = self.tr(
            "This is a bug of ours. What was stored before is safe; the last action was not carried out. "
            "You can go on working. Please copy the report and send it to us."
        )
        self.content.addWidget(PlainLabel(about, self, wrap=True))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setPlainText(report(error))
        self.content.addWidget(self.text, 1)
        self.copy_button = self.add_button(self.tr("Copy report"))
        self.copy_button.clicked.connect(self.copy)
        close = self.add_button(self.tr("Go on"), primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What our dialogs share: margins, a notice, a row of buttons with one filled one, no loop of their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.errors import CuefolioError
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.notice import Notice
from cuefolio.gui.words import error_sentence


class Dialog(QDialog):
    """Shown with ``open()``. ``content`` is the layout for what it holds; it deletes itself when closed.

    Enter presses the filled button, Esc closes. A sentence of ``refuse`` stays until the next try.
    """

    def __init__(self, title: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size.boundedTo(self.screen().availableSize() - QSize(24, 48)))
        self.notice = Notice(self)
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self._parted = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        self.notice.installEventFilter(self)
        layout.addWidget(self.notice)
        layout.addLayout(self.content, 1)
        layout.addLayout(self.buttons)

    def add_button(self, text: str, *, primary: bool = False, left: bool = False) -> QPushButton:
        """Add a button to the row; those on the left first, then the others, the filled one last."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if primary:
            button.setProperty("primary", True)
            button.setDefault(True)
        if not left and not self._parted:
            self._parted = True
            self.buttons.addStretch(1)
        self.buttons.addWidget(button)
        return button

    def add_close(self, text: str = "") -> QPushButton:
        """A button that closes the dialog and changes nothing."""
        button = self.add_button(text or self.tr("Close"))
        button.clicked.connect(self.reject)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A sentence takes room of its own, not that of the fields."""
        if watched is self.notice and event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else -1
        if needed > self.height():
            self.resize(self.width(), needed)

    def refuse(self, error: BaseException) -> None:
        """Show why something could not be done; the dialog stays open."""
        if isinstance(error, CuefolioError):
            text = error_sentence(error)
        else:
            text = self.tr("Something went wrong inside Cuefolio; nothing was changed.")
        self.notice.show_message(text, kind="error")


class CatalogDialog(Dialog):
    """A dialog about the open catalogue; it closes with it.

    Signals of the session, which outlives the dialog, are only connected to methods: Qt cuts those when the
    dialog is deleted, and keeps calling a lambda.
    """

    def __init__(
        self, session: CatalogSession, title: str, size: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, size, parent)
        self.session = session
        session.closed.connect(self.reject)
        session.changed.connect(self.catalog_changed)

    def catalog_changed(self, change: object) -> None:
        """A step was made, here or elsewhere. For subclasses."""

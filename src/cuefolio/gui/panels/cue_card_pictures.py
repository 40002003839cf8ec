# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture dropped or pasted anywhere on the cue card becomes that of the cue's recording."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.gui.panels.artwork import ArtworkView


class PictureTaker(QObject):
    """Watches ``card``; ``artwork`` knows the recording. Text fields keep their own paste, and whatever is
    no picture (audio files, catalogues) is left to the window."""

    def __init__(self, card: QWidget, artwork: ArtworkView, can_take: Callable[[], bool]) -> None:
        super().__init__(card)
        self._artwork = artwork
        self._can_take = can_take
        card.setAcceptDrops(True)
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if self._can_take() and self._artwork.can_take(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            if self._can_take() and self._artwork.can_take(event.mimeData()):
                event.acceptProposedAction()
                self._artwork.take(event.mimeData())
                return True
        elif isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            return self._paste(event)
        return super().eventFilter(watched, event)

    def _paste(self, event: QKeyEvent) -> bool:
        """A key that no field on the card wanted for itself."""
        data = QApplication.clipboard().mimeData()
        if not self._can_take() or not self._artwork.can_take(data):
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._artwork.take(data)
        event.accept()
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)

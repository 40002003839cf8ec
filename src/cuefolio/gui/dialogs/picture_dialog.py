# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of the catalogue as large as the window allows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.panels.artwork import load
from cuefolio.gui.session import CatalogSession

LARGEST = 2400
"""Px of the longer side that are kept; no screen of a desk shows more of it at once."""


class PictureDialog(CatalogDialog):
    """Fits the picture into the dialog and never enlarges it; Esc closes."""

    def __init__(self, session: CatalogSession, key: str, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Artwork"), QSize(560, 600), parent)
        self._image: QImage | None = None
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setMinimumSize(160, 160)
        self.picture.setAccessibleName(self.tr("Artwork of the recording"))
        self.content.addWidget(self.picture, 1)
        self.add_close().setDefault(True)
        store = session.store
        if store is not None:
            session.jobs.submit_read(
                lambda: load(store, key, LARGEST),
                receiver=self,
                done=self._take,
                failed=self.refuse,
            )

    def _take(self, image: QImage | None) -> None:
        if image is None:
            self.notice.show_message(self.tr("The picture cannot be shown."), kind="error")
            return
        self._image = image
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableSize() * 0.8
        wanted = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        wanted = image.size() if image.width() < wanted.width() else wanted
        self.resize(wanted.expandedTo(QSize(240, 240)) + QSize(32, 92))
        self.setAccessibleDescription(self.tr("{0} by {1} pixels").format(image.width(), image.height()))
        self._show()

    def _show(self) -> None:
        if self._image is None:
            return
        ratio = self.devicePixelRatioF()
        room = self.picture.size() * ratio
        image = self._image
        if image.width() > room.width() or image.height() > room.height():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(room, keep, smooth)
        shown = QPixmap.fromImage(image)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

# SPDX-License-Identifier: GPL-3.0-or-later
"""A small picture of a recording, read and scaled on a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from cuefolio.gui.session import CatalogSession, service

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore

MOST_PIXELS = 40_000_000
"""A picture with more is not decoded: artwork comes from files that anybody may have made."""


class ArtworkLabel(QLabel):
    """A square picture; hidden while there is none."""

    def __init__(self, session: CatalogSession, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._side = side
        self._key = ""
        self.setFixedSize(side, side)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Artwork of the recording"))
        self.hide()

    def show_key(self, key: str) -> None:
        """Show the artwork stored under a key; "" for none."""
        if key == self._key:
            return
        self._key = key
        self.hide()
        store = self.session.store
        if key and store is not None:
            ratio = self.devicePixelRatioF()
            self.session.jobs.submit_read(
                lambda: _load(store, key, round(self._side * ratio)),
                key=f"artwork-{id(self)}",
                receiver=self,
                done=lambda image: self._show(key, image),
                failed=lambda _error: None,
            )

    def show_image(self, data: bytes | None) -> None:
        """Show a picture that is in memory already, such as the one of a file before it is stored."""
        self._key = ""
        image = None if data is None else decode(data, round(self._side * self.devicePixelRatioF()))
        self._show("", image)

    def _show(self, key: str, image: QImage | None) -> None:
        if key != self._key:
            return
        if image is None or image.isNull():
            self.hide()
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(QPixmap.fromImage(image))
        self.show()


def _load(store: CatalogStore, key: str, side: int) -> QImage | None:
    found = service("audio.image")(store, key)
    return None if found is None else decode(found[1], side)


def decode(data: bytes, side: int) -> QImage | None:
    """A picture within ``side`` px, None when it cannot be read. Any thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image

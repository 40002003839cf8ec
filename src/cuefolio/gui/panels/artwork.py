# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of recordings: read and scaled on a worker, dropped or pasted, and large on a click."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import set_tip

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
        self._clear()
        store = self.session.store
        if key and store is not None:
            ratio = self.devicePixelRatioF()
            self.session.jobs.submit_read(
                lambda: load(store, key, round(self._side * ratio)),
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

    def _clear(self) -> None:
        self.setPixmap(QPixmap())
        self.hide()

    def _show(self, key: str, image: QImage | None) -> None:
        if key != self._key:
            return
        if image is None or image.isNull():
            self._clear()
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(QPixmap.fromImage(image))
        self.show()


class ArtworkView(ArtworkLabel):
    """Artwork that can be looked at: a click, Enter or Space shows it large. With ``editable`` also a place
    to drop or paste a picture for the recording, shown even while there is none.

    ``said`` carries a sentence for a person when a picture cannot be taken.
    """

    said = Signal(str)

    def __init__(
        self, session: CatalogSession, side: int, parent: QWidget | None = None, *, editable: bool = False
    ) -> None:
        super().__init__(session, side, parent)
        self._editable = editable
        self._recording = ""
        self._artwork = ""
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAcceptDrops(editable)
        if editable:
            self.show()

    def show_artwork(self, recording_id: str, key: str) -> None:
        """Show the artwork ``key`` of a recording; "" for none."""
        self._recording, self._artwork = recording_id, key
        self.show_key(key)
        if key:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            tip = self.tr("Show the picture large (Enter)")
        else:
            self.unsetCursor()
            tip = self.tr("Drop or paste a picture here (Ctrl+V)") if self._can_take() else ""
        set_tip(self, tip)
        self.setAccessibleDescription(tip)
        self.update()

    # taking pictures

    def _can_take(self) -> bool:
        return self._editable and bool(self._recording) and not self.session.read_only

    def can_take(self, data: QMimeData) -> bool:
        """Whether there is a picture in what is dragged or on the clipboard."""
        return picture_in(data) is not None or data.hasImage()

    def take(self, data: QMimeData) -> None:
        """Make the picture of ``data`` the recording's; the reason is said when it cannot be."""
        if not self._recording:
            self.said.emit(
                self.tr("This cue has no recording that could hold a picture; name its recording first.")
            )
            return
        path = picture_in(data)
        if path is not None:
            self._take(path)
        elif data.hasImage():
            image = data.imageData()
            if isinstance(image, QImage):
                self._take(image)

    def _take(self, source: Path | QImage) -> None:
        if self.session.read_only:
            return
        recording = self._recording

        def prepared() -> tuple[bytes, str]:
            from cuefolio.gui.poster_image import prepare

            return prepare(source)

        self.session.jobs.submit_read(
            prepared,
            receiver=self,
            done=lambda made: self._store(recording, *made),
            failed=self.session.refuse,
        )

    def _store(self, recording: str, data: bytes, mime: str) -> None:
        self.session.write("artwork.set_artwork", recording, data, mime)

    def choose(self) -> None:
        """Ask for a picture file."""
        dialog = QFileDialog(self.window(), self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._take(Path(name)))
        dialog.open()

    def remove(self) -> None:
        """Take the recording's picture away."""
        if self._can_take() and self._artwork:
            self.session.write("artwork.remove_artwork", self._recording)

    def paste(self) -> None:
        """Take the picture on the clipboard."""
        data = QApplication.clipboard().mimeData()
        if self._editable and self.can_take(data):
            self.take(data)

    def open_large(self) -> None:
        """Show the picture as large as it is."""
        if self._artwork:
            from cuefolio.gui.dialogs.picture_dialog import PictureDialog

            PictureDialog(self.session, self._artwork, self.window()).open()

    # events

    def _clear(self) -> None:
        self.setPixmap(QPixmap())
        self.setVisible(self._editable)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            if self._artwork:
                self.open_large()
            elif self._can_take():
                self.choose()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = event.matches(QKeySequence.StandardKey.Paste) or event.key() == Qt.Key.Key_Delete
            if ours and self._editable:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_large() if self._artwork else self.choose() if self._can_take() else None
        elif self._editable and event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif self._editable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, self.tr("Show large"), self.open_large, bool(self._artwork))
        if self._editable:
            data = QApplication.clipboard().mimeData()
            can = self._can_take()
            self._add(menu, self.tr("Choose a picture…"), self.choose, can)
            self._add(menu, self.tr("Paste picture"), self.paste, can and self.can_take(data))
            self._add(menu, self.tr("Remove picture"), self.remove, can and bool(self._artwork))
        menu.popup(event.globalPos())

    @staticmethod
    def _add(menu: QMenu, text: str, call: Callable[[], None], enabled: bool) -> None:
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: call())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._editable and self.can_take(event.mimeData()):
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        if self.can_take(event.mimeData()):
            event.acceptProposedAction()
            self.take(event.mimeData())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        empty = self.pixmap().isNull()
        if not (empty or self.hasFocus() or self._over):
            return
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.hasFocus() or self._over
        style = Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.focus if strong else theme.line_strong, 2 if strong else 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, theme.metrics.field_radius, theme.metrics.field_radius)
        if empty:
            sign = icon("image", "dim").pixmap(QSize(20, 20), self.devicePixelRatioF())
            painter.drawPixmap(self.rect().center().x() - 9, self.rect().center().y() - 9, sign)
        painter.end()


def picture_in(data: QMimeData) -> Path | None:
    """The one local picture file of what is dragged or pasted, None when there is none."""
    from cuefolio.gui.poster_image import SUFFIXES

    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.casefold() in SUFFIXES else None


def load(store: CatalogStore, key: str, side: int) -> QImage | None:
    """A stored picture within ``side`` px, None when there is none that can be read. For a worker."""
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
    if size.width() > side or size.height() > side:
        fitting = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image

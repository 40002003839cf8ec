# SPDX-License-Identifier: GPL-3.0-or-later
"""Posters on the screen: read and scaled on a worker; quiet initials where there is none."""

from __future__ import annotations

import functools
import unicodedata
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cuefolio.gui.icons import pixmap as icon_pixmap
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.theme import current, font
from cuefolio.gui.theme.contrast import mixed, readable
from cuefolio.gui.widgets.labels import set_tip

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore

KIND_ICONS = {
    "film": "film",
    "short": "clapperboard",
    "episode": "tv",
    "documentary": "book-open",
    "commercial": "tag",
    "trailer": "play",
    "game": "square",
    "student-film": "clapperboard",
}
"""Icon of each kind of production."""

_KEPT = 300
_BATCH = 8
_ARTICLES = frozenset(
    {"the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une"}
    | {"el", "los", "las", "il", "lo", "gli", "i", "de", "het", "en", "ett"}
)

_Wanted = tuple[str, int, int]
"""Key of the picture, width and height in pixels of the screen."""


class Posters(QObject):
    """Thumbnails by key and size. ``pixmap`` gives what is there and asks a worker for what is not;
    ``arrived`` says that a key has come."""

    arrived = Signal(str)

    def __init__(self, session: CatalogSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._have: OrderedDict[_Wanted, QPixmap | None] = OrderedDict()
        self._wanted: dict[_Wanted, None] = {}
        self._busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        session.opened.connect(self._forget)
        session.closed.connect(self._forget)

    def pixmap(self, key: str, size: QSize, ratio: float) -> QPixmap | None:
        """The picture for ``size`` in device-independent px; None while it is not there, or unreadable."""
        if not key:
            return None
        wanted = (key, round(size.width() * ratio), round(size.height() * ratio))
        if wanted in self._have:
            self._have.move_to_end(wanted)
            return self._have[wanted]
        # What is looked at last is read first: the rest may have been scrolled past.
        self._wanted.pop(wanted, None)
        self._wanted[wanted] = None
        if not self._busy:
            self._soon.start()
        return None

    def _forget(self, *_: object) -> None:
        # A key names content, so pictures stay good; what could not be read may be there in another file.
        self._wanted.clear()
        for wanted in [wanted for wanted, found in self._have.items() if found is None]:
            del self._have[wanted]

    def _ask(self) -> None:
        store = self._session.store
        if store is None or self._busy or not self._wanted:
            return
        batch = list(self._wanted)[-_BATCH:]
        for wanted in batch:
            del self._wanted[wanted]
        self._busy = True
        self._session.jobs.submit_read(
            functools.partial(_read, store, batch),
            receiver=self,
            done=self._take,
            failed=lambda _error: None,
            finished=self._ready,
        )

    def _take(self, images: dict[_Wanted, QImage | None]) -> None:
        for wanted, image in images.items():
            self._have[wanted] = None if image is None else QPixmap.fromImage(image)
            self.arrived.emit(wanted[0])
        while len(self._have) > _KEPT:
            self._have.popitem(last=False)

    def _ready(self) -> None:
        self._busy = False
        if self._wanted:
            self._soon.start()


def _read(store: CatalogStore, batch: list[_Wanted]) -> dict[_Wanted, QImage | None]:
    from cuefolio.gui.poster_image import thumbnail  # on the worker: it brings the readers of pictures

    data: dict[str, bytes] = service("posters.pictures")(store, [key for key, _width, _height in batch])
    return {
        wanted: thumbnail(data[wanted[0]], wanted[1], wanted[2]) if wanted[0] in data else None
        for wanted in batch
    }


def initials(title: str) -> str:
    """One or two letters that stand for a title; "" for a title without letters or digits."""
    words = [word for word in "".join(c if c.isalnum() else " " for c in title[:200]).split() if word]
    if len(words) > 1 and words[0].casefold() in _ARTICLES:
        words = words[1:]
    first = [unicodedata.normalize("NFC", word)[0] for word in words[:2]]
    # Scripts without words between spaces: one sign says enough.
    if first and not first[0].isascii() and unicodedata.category(first[0]) == "Lo":
        first = first[:1]
    return "".join(first).upper()


@functools.lru_cache(maxsize=600)
def _tints(title: str, _serial: int) -> tuple[QColor, QColor, QColor]:
    """Upper and lower tint and the ink of a title, the same in every session."""
    theme = current()
    base = theme.mood_colour(title.strip())
    upper, lower = mixed(theme.surface, base, 0.26), mixed(theme.surface, base, 0.46)
    return upper, lower, readable(mixed(base, theme.text, 0.25), [upper, lower])


def paint_poster(
    painter: QPainter, rect: QRect, picture: QPixmap | None, title: str, kind: str, radius: float = 3
) -> None:
    """Draw a poster, or the tinted initials and the sign of the kind where there is none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(rect), radius, radius)
    if picture is not None:
        painter.setClipPath(outline)
        painter.drawPixmap(rect, picture)
        painter.setClipping(False)
    else:
        _paint_initials(painter, rect, outline, title, kind)
    # A hair of shade keeps a poster as light (or dark) as the page from running into it.
    edge = QColor(current().text)
    edge.setAlphaF(0.14)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def _paint_initials(painter: QPainter, rect: QRect, outline: QPainterPath, title: str, kind: str) -> None:
    upper, lower, ink = _tints(title, current().serial)
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    gradient.setColorAt(0, upper)
    gradient.setColorAt(1, lower)
    painter.fillPath(outline, gradient)
    letters = initials(title)
    side = max(10, round(rect.width() * 0.36))
    name = KIND_ICONS.get(kind, "film")
    if letters:
        painter.setFont(font(round(rect.width() * (0.42 if len(letters) > 1 else 0.5)), 600))
        painter.setPen(ink)
        above = rect.adjusted(0, round(rect.height() * 0.06), 0, -round(rect.height() * 0.34))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, letters)
        centre = rect.bottom() - round(rect.height() * 0.2)
    else:
        centre = rect.center().y()
    ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
    painter.drawPixmap(
        rect.center().x() - side // 2 + 1, centre - side // 2, icon_pixmap(name, side, ratio, ink)
    )


def apart(text: str, direction: Qt.LayoutDirection) -> str:
    """A painted text in its own direction, also where the language of the window runs the other way."""
    return f"\u2068{text}\u2069" if direction == Qt.LayoutDirection.RightToLeft and text else text


def pictures_in(data: QMimeData | None) -> Path | QImage | None:
    """The picture that a drop or the clipboard brings: one picture file, or pixels."""
    from cuefolio.gui.poster_image import SUFFIXES

    if data is None:  # nobody has ever copied anything
        return None
    if data.hasUrls():
        urls = data.urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            path = Path(urls[0].toLocalFile())
            return path if path.suffix.lower() in SUFFIXES else None
        if len(urls) > 1:
            return None
    if data.hasImage():
        image: Any = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return image
    return None


class PosterButton(QAbstractButton):
    """A production's poster that takes another one: by a drop, by paste, or by a click that asks for a file.

    ``given`` carries a Path or a QImage, ``choose_wanted`` asks for a file, ``remove_wanted`` for none.
    """

    given = Signal(object)
    choose_wanted = Signal()
    remove_wanted = Signal()
    nothing_to_paste = Signal()

    def __init__(self, posters: Posters, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posters = posters
        self._key = self._title = self._kind = ""
        self._own: QPixmap | None = None
        self._locked = False
        self._over = False
        self.resize_to(size)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._clicked)
        posters.arrived.connect(self._arrived)
        self._name()

    def resize_to(self, size: QSize) -> None:
        """Another size on the page."""
        self.setFixedSize(size)

    def show_poster(self, key: str, title: str, kind: str, *, locked: bool = False) -> None:
        """Show the poster of a production; ``locked`` takes no other one (a read-only catalogue)."""
        self._key, self._title, self._kind, self._own, self._locked = key, title, kind, None, locked
        self.setAcceptDrops(not locked)
        self._name()
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show a picture that is not stored yet; None: the production is to have none."""
        self._key = ""
        self._own = None if image is None else QPixmap.fromImage(image)
        self._name()
        self.update()

    def has_poster(self) -> bool:
        """Whether there is one, stored or not."""
        return bool(self._key) or self._own is not None

    def paste(self) -> None:
        """Take the picture in the clipboard."""
        found = None if self._locked else pictures_in(QApplication.clipboard().mimeData())
        if found is None:
            self.nothing_to_paste.emit()
        else:
            self.given.emit(found)

    def _clicked(self) -> None:
        if not self._locked:
            self.choose_wanted.emit()

    def _name(self) -> None:
        if self.has_poster():
            named = self.tr("Poster of {0}").format(self._title)
            self.setAccessibleName(named if self._title else self.tr("Poster"))
            tip = self.tr("Drop or paste another picture here, or click to choose one. Delete takes it away.")
        else:
            named = self.tr("No poster of {0} yet").format(self._title)
            self.setAccessibleName(named if self._title else self.tr("No poster yet"))
            tip = self.tr("Drop or paste a picture here, or click to choose one")
        self.setAccessibleDescription("" if self._locked else tip)
        set_tip(self, "" if self._locked else tip)

    def _arrived(self, key: str) -> None:
        if key == self._key:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current()
        picture = self._own
        if picture is None:
            picture = self._posters.pixmap(self._key, self.size(), self.devicePixelRatioF())
        paint_poster(painter, self.rect(), picture, self._title, self._kind, theme.metrics.field_radius)
        if self.hasFocus() or self._over or (self.underMouse() and not self._locked):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.focus, 2 if self.hasFocus() or self._over else 1))
            inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, theme.metrics.field_radius, theme.metrics.field_radius)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._locked:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.has_poster():
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = event.matches(QKeySequence.StandardKey.Paste) or event.key() == Qt.Key.Key_Delete
            if mine and not self._locked:
                event.accept()
                return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._locked and pictures_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        found = pictures_in(event.mimeData())
        if found is not None and not self._locked:
            event.acceptProposedAction()
            self.given.emit(found)

    def sizeHint(self) -> QSize:
        return self.size()


def prepare(source: Path | QImage) -> tuple[bytes, str]:
    """The bytes and mime type of a poster from a file or from pixels. On a worker. Raises poster.*."""
    from cuefolio.gui import poster_image

    name = "" if isinstance(source, Path) else QCoreApplication.translate("Poster", "The pasted picture")
    return poster_image.prepare(source, name)

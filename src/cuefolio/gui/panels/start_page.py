# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window without a catalogue shows: how to begin, and what was opened lately."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui.icons import icon
from cuefolio.gui.panels.start_parts import THUMB, RecentRow, StartCard
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import counted

MOST = 8
LOOK_MS = 250
"""After the page is there: the first picture of the window waits for no disk."""
_WIDE = 720
"""From this width in px on, the two halves stand beside each other."""
_COLUMN = 400
_MARGIN = 24


class StartPage(QWidget):
    """New, open, demo, and the catalogues opened last. ``dropped`` carries files that were dropped on it."""

    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    recent_wanted = Signal(Path)
    forget_wanted = Signal(Path)
    help_wanted = Signal(str)
    """Id of an action: the guide, or what is new."""
    dropped = Signal(list)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setAcceptDrops(True)
        self.rows: list[RecentRow] = []
        self.cards: dict[str, StartCard] = {}
        page = QWidget(self)
        page.setAutoFillBackground(False)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(48)
        self._halves.addWidget(self._begin(page), 0, Qt.AlignmentFlag.AlignTop)
        self._recent = self._lately(page)
        self._halves.addWidget(self._recent, 0, Qt.AlignmentFlag.AlignTop)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(self._halves)
        across.addStretch(1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_MS)
        self._soon.timeout.connect(self._look)
        self.show_recent([])

    # building

    def _begin(self, parent: QWidget) -> QWidget:
        """The left half: what this is, and the ways to begin."""
        half = QWidget(parent)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(14)
        self._sign = QLabel(half)
        self._sign.setFixedSize(48, 48)
        self._sign.setPixmap(icon("cuefolio").pixmap(QSize(48, 48), self.devicePixelRatioF()))
        head.addWidget(self._sign)
        head.addWidget(PlainLabel(self.tr("Welcome to Cuefolio"), half, role="film"), 1)
        column.addLayout(head)
        about = PlainLabel(
            self.tr(
                "Log the music of a film, reuse every song, composer and recording, and hand out cue sheets. "
                "A catalogue is one file of yours; every edit is saved at once."
            ),
            half,
            role="dim",
            wrap=True,
        )
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addSpacing(2)
        column.addWidget(about)
        column.addSpacing(8)
        for name, sign, text, line, signal in (
            (
                "demo", "clapperboard", self.tr("Look around in the demo film"),
                self.tr("A film with its scenes, music, sound files and cue sheets"), self.demo_wanted,
            ),
            (
                "new", "file-plus", self.tr("New catalogue…"),
                self.tr("One file for all your films, songs and people"), self.new_wanted,
            ),
            (
                "open", "folder-open", self.tr("Open a catalogue…"),
                self.tr("A file that ends in .cuefolio"), self.open_wanted,
            ),
        ):  # fmt: skip
            card = StartCard(sign, text, line, half)
            card.clicked.connect(signal)
            self.cards[name] = card
            column.addWidget(card)
        column.addWidget(self._drop_place(half))
        column.addSpacing(4)
        column.addLayout(self._help(half))
        self._left, self._about = half, about
        return half

    def _drop_place(self, parent: QWidget) -> QWidget:
        self._drop = _DropPlace(
            self.tr("…or drop a catalogue, a timeline, sound files or a folder of music anywhere here"),
            parent,
        )
        return self._drop

    def _help(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, sign, text in (
            ("guide", "book-open", self.tr("Guide")),
            ("whats_new", "star", self.tr("What's new")),
            ("shortcuts", "keyboard", self.tr("Shortcuts")),
        ):
            button = QToolButton(parent)
            button.setText(text)
            button.setIcon(icon(sign, "dim"))
            button.setProperty("quiet", True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked=False, name=name: self.help_wanted.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _lately(self, parent: QWidget) -> QWidget:
        """The right half: what was opened lately."""
        half = QWidget(parent)
        self._list = QVBoxLayout(half)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        heading = PlainLabel(self.tr("Opened lately"), half, role="section")
        heading.setContentsMargins(12, 14, 0, 6)
        self._list.addWidget(heading)
        return half

    # what was opened lately

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the catalogues opened last; what is in them follows when a worker has looked."""
        place = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for path in paths[:MOST]:
            row = RecentRow(path, self._recent)
            row.opened.connect(self.recent_wanted)
            row.forgotten.connect(self.forget_wanted)
            self._list.addWidget(row)
            row.show()
            self.rows.append(row)
        self._recent.setVisible(bool(self.rows))
        self._arrange()
        if place is not None:  # with the keyboard one goes on where one was
            after = self.rows[min(place, len(self.rows) - 1)] if self.rows else self.cards["demo"]
            after.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.rows:
            self._soon.start()

    def _look(self) -> None:
        if not self.rows or not self.isVisible():
            return
        paths = [row.path for row in self.rows]
        work = functools.partial(_looks, paths, self.devicePixelRatioF())
        self.session.jobs.submit_read(
            work, key="recent", receiver=self, done=self._take, failed=lambda _error: None
        )

    def _take(self, looks: list[tuple[Any, list[QImage]]]) -> None:
        by_path = {look.path: (look, images) for look, images in looks}
        for row in self.rows:
            if row.path not in by_path:
                continue
            look, images = by_path[row.path]
            if look.state == "missing":
                note = self.tr("not there any more")
            elif look.state == "unreadable":
                note = self.tr("cannot be read")
            else:
                note = "" if look.films is None else counted(look.films, "production")
            row.show_look(look.state, note, [_pixmap(image, self.devicePixelRatioF()) for image in images])

    # room

    def _arrange(self) -> None:
        """Two halves beside each other, or one above the other, and never wider than the page."""
        room = self.width() - 2 * _MARGIN
        beside = room >= _WIDE and bool(self.rows)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)
        self._halves.setSpacing(48 if beside else 20)
        width = min(_COLUMN, (room - 48) // 2) if beside else min(_COLUMN, max(room, 200))
        for half in (self._left, self._recent):
            half.setFixedWidth(width)
        # A wrapped label tells a layout the height of a wider one; here the width is known. It also counts
        # the height that it was given before.
        self._about.setFixedHeight(0)
        self._about.setFixedHeight(self._about.heightForWidth(width))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.rows:
            self._soon.start()
        first = self.rows[0] if self.rows else self.cards["demo"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._drop.light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.light(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


class _DropPlace(QWidget):
    """A dashed frame that says what may be dropped."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lit = False
        label = PlainLabel(text, self, role="dim", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(label)

    def light(self, on: bool) -> None:
        """Show that something is about to be dropped."""
        self._lit = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit:
            painter.setBrush(theme.selection)
        pen = QPen(theme.focus if self._lit else theme.line_strong, 2 if self._lit else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, theme.metrics.radius, theme.metrics.radius)
        painter.end()


def _looks(paths: list[Path], ratio: float) -> list[tuple[Any, list[QImage]]]:
    """What is at each place, with small pictures of its posters. On a worker."""
    from cuefolio.gui.poster_image import thumbnail

    width, height = round(THUMB.width() * ratio), round(THUMB.height() * ratio)
    found = []
    for look in service("recent.look")(paths):
        images = [thumbnail(data, width, height) for data in look.posters]
        found.append((look, [image for image in images if image is not None]))
    return found


def _pixmap(image: QImage, ratio: float) -> QPixmap:
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture

# SPDX-License-Identifier: GPL-3.0-or-later
"""How the sheet will look: pages of a PDF as they come out, or the first lines of a text format.

The sheet is made and its pages are painted on a worker; the newest question wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.errors import CuefolioError
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore

LINES_SHOWN = 400
"""Of a text format only the beginning is shown."""
_TEXT = ("text/", "application/json")


@dataclass(frozen=True, slots=True)
class Preview:
    """What there is to see: one page as a picture, or text, and how many pages there are."""

    page: QImage | None = None
    pages: int = 0
    text: str = ""


def make_preview(
    store: CatalogStore, film_id: str, format_id: str, options: Mapping[str, object], page: int, width: int
) -> Preview:
    """Runs on a worker: write the sheet into memory and paint page ``page`` (from 0), ``width`` px wide."""
    described = service("sheets.formats")()[format_id]
    if described.mime != "application/pdf" and not described.mime.startswith(_TEXT):
        return Preview()
    made = service("sheets.delivery")(service("sheets.snapshot")(store, film_id), format_id)
    data = service("sheets.render")(made, format_id, options)
    if described.mime != "application/pdf":
        lines = data.decode("utf-8-sig", "replace").splitlines()
        return Preview(text="\n".join(line[:2000] for line in lines[:LINES_SHOWN]))
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        page = min(page, document.pageCount() - 1)
        points = document.pagePointSize(page)
        height = round(width * points.height() / max(points.width(), 1))
        image = document.render(page, QSize(width, height))
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.setPen(Qt.GlobalColor.lightGray)
        painter.drawRect(paper.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return Preview(paper, document.pageCount())
    finally:
        document.close()


class SheetPreview(QWidget):
    """Shows a sheet before it is exported. ``show_sheet`` asks anew; nothing here ever waits."""

    def __init__(self, session: CatalogSession, film_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.film_id = film_id
        self.pages = 0
        self._page = 0
        self._asked: tuple[str, dict[str, object]] | None = None
        self.setMinimumWidth(260)
        self.setAccessibleName(self.tr("Preview of the sheet"))
        self.paper = QLabel(self)
        self.paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.paper.setAccessibleName(self.tr("Page of the sheet"))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Page of the sheet"))
        self.area.setWidget(self.paper)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self.words = PlainLabel("", self, role="dim", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget(self)
        for widget in (self.words, self.area, self.text):
            self.stack.addWidget(widget)
        self.before = self._button("chevron-left", self.tr("Page before"), -1)
        self.behind = self._button("chevron-right", self.tr("Next page"), 1)
        self.number = PlainLabel("", self, role="dim")
        turn = QHBoxLayout()
        turn.addStretch(1)
        for part in (self.before, self.number, self.behind):
            turn.addWidget(part)
        turn.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.stack, 1)
        layout.addLayout(turn)
        self._show_number()

    def _button(self, name: str, says: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, "dim"))
        button.setProperty("quiet", True)
        button.setAccessibleName(says)
        set_tip(button, says)
        button.clicked.connect(lambda: self.turn_to(self._page + step))
        return button

    def show_sheet(self, format_id: str, options: Mapping[str, object]) -> None:
        """Show the sheet as this format and these options make it, on the page that was shown."""
        if self._asked is not None and self._asked[0] != format_id:
            self._page = 0
        self._asked = (format_id, dict(options))
        self._ask()

    def turn_to(self, page: int) -> None:
        """Show another page, counted from 0."""
        if 0 <= page < self.pages and page != self._page:
            self._page = page
            self._ask()

    def _ask(self) -> None:
        store = self.session.store
        if store is None or self._asked is None:
            return
        format_id, options = self._asked
        film_id, page = self.film_id, self._page
        width = round(max(self.width() - 20, 200) * self.devicePixelRatioF())
        self.session.jobs.submit_read(
            lambda: make_preview(store, film_id, format_id, options, page, width),
            key=f"sheet-preview-{id(self)}",
            receiver=self,
            done=self._show,
            failed=self._refused,
        )

    def _show(self, preview: Preview) -> None:
        self.pages = preview.pages
        self._page = min(self._page, max(self.pages - 1, 0))
        if preview.page is not None:
            pixels = QPixmap.fromImage(preview.page)
            pixels.setDevicePixelRatio(self.devicePixelRatioF())
            self.paper.setPixmap(pixels)
            self.stack.setCurrentWidget(self.area)
        elif preview.text:
            self.text.setPlainText(preview.text)
            self.stack.setCurrentWidget(self.text)
        else:
            nothing = self.tr("This format opens in its own program; there is nothing to show here.")
            self.words.setText(nothing)
            self.stack.setCurrentWidget(self.words)
        self._show_number()

    def _show_number(self) -> None:
        several = self.pages > 0
        for widget in (self.before, self.number, self.behind):
            widget.setVisible(several)
        self.number.setText(self.tr("Page {0} of {1}").format(self._page + 1, self.pages))
        self.before.setEnabled(self._page > 0)
        self.behind.setEnabled(self._page + 1 < self.pages)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        missing = self.tr("The preview needs a part of Qt that is not installed; exporting works without it.")
        known = isinstance(error, CuefolioError)
        self.pages = 0
        self.words.setText(error_sentence(error) if known else missing)  # type: ignore[arg-type]
        self.stack.setCurrentWidget(self.words)
        self._show_number()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._ask()

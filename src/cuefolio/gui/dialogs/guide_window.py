# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide inside the program: chapters of Markdown from ``resources/guide``, with pictures.

A chapter is one file; its number orders it, its first heading names it. A language that has no chapter of
a name gets the English one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui import language
from cuefolio.gui.jobs import JobRunner
from cuefolio.gui.theme import current, font, notifier
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.resources import resource_path

WHATS_NEW = "whats-new"
_PICTURES = "../pictures/"
_PICTURE = "\ufffc"
"""What stands for a picture in the text of a document."""
_CHAPTER = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the guide: its name without number, its heading, its Markdown."""

    name: str
    title: str
    text: str


def read_chapters(code: str) -> list[Chapter]:
    """Every chapter in a language, in order; runs on a worker."""
    found = {path.name: path for path in sorted(resource_path("guide", "en").glob("*.md"))}
    own = resource_path("guide", code)
    if own.is_dir():
        found.update({path.name: path for path in own.glob("*.md") if path.name in found})
    chapters = []
    for file_name, path in found.items():
        text = path.read_text(encoding="utf-8")
        heading = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("# ")), path.stem)
        chapters.append(Chapter(Path(file_name).stem.partition("-")[2], heading.strip(), text))
    return chapters


def read_pictures(text: str) -> dict[str, QImage]:
    """The pictures that a chapter shows, by the address in its text; runs on a worker."""
    names = re.findall(rf"!\[[^]]*\]\({re.escape(_PICTURES)}([^)/]+)\)", text)
    return {_PICTURES + name: QImage(str(resource_path("pictures", name))) for name in names}


class GuidePage(QTextBrowser):
    """One chapter, set in the type of the window; pictures never wider than the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._markdown = ""
        self._pictures: Mapping[str, QImage] = {}
        self._again = QTimer(self, singleShot=True, interval=60)
        self._again.timeout.connect(self._set_again)
        notifier().changed.connect(self._restyle)

    def show_markdown(self, text: str, pictures: Mapping[str, QImage]) -> None:
        """Show a chapter from its beginning."""
        self._markdown, self._pictures = text, pictures
        self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _restyle(self, _theme: object) -> None:
        if self._markdown:
            self._again.start()

    def _set_again(self) -> None:
        place, found = self.verticalScrollBar().value(), self.textCursor().selectedText()
        self._set()
        if found:
            self.find(found)
        self.verticalScrollBar().setValue(place)

    def _set(self) -> None:
        # A document of its own each time: what another chapter left in one would stay.
        document = QTextDocument(self)
        document.setDefaultFont(font(current().font_size + 1))
        document.setDocumentMargin(24)
        document.setMarkdown(self._markdown)  # which forgets every picture
        room, ratio = max(self.viewport().width() - 64, 240), self.devicePixelRatioF()
        for address, picture in self._pictures.items():
            wide = min(round(room * ratio), picture.width())
            fitted = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            fitted.setDevicePixelRatio(ratio)
            document.addResource(int(QTextDocument.ResourceType.ImageResource.value), QUrl(address), fitted)
        _format(document)
        self.setDocument(document)
        for old in self.findChildren(QTextDocument, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if old is not document:
                old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._markdown and event.size().width() != event.oldSize().width():
            self._again.start()


def _format(document: QTextDocument) -> None:
    """Sizes and spaces of the look."""
    sizes = {1: current().film_title, 2: current().card_title, 3: current().font_size + 1}
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setBottomMargin(8)
        cursor = QTextCursor(block)
        if level:
            shape.setTopMargin(0 if level == 1 else 20)
            letters = QTextCharFormat()
            letters.setFont(font(sizes.get(level, current().font_size + 1), 600))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)
        elif _PICTURE not in block.text():
            shape.setLineHeight(140, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        cursor.mergeBlockFormat(shape)
        block = block.next()


class GuideWindow(QDialog):
    """Chapters on the left, the text on the right; stays open beside the work."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None, *, chapter: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.Window)
        self.resize(QSize(980, 700).boundedTo(self.screen().availableSize() - QSize(24, 48)))
        self._jobs = jobs
        self._wanted = chapter
        self._chapters: list[Chapter] = []
        self.search = LineField(name=self.tr("Search the guide"), placeholder=self.tr("Search the guide"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._find_next)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setSpacing(3)
        self.list.viewport().setAutoFillBackground(False)
        self.list.currentItemChanged.connect(self._show)
        self.page = GuidePage(self)
        self.page.setAccessibleName(self.tr("Text of the guide"))
        self.page.anchorClicked.connect(self._follow)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 0, 12)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left)
        layout.addWidget(self.page, 1)
        self.search.setFixedWidth(220)
        self.list.setFixedWidth(220)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        jobs.submit_read(lambda: read_chapters(language.now()), receiver=self, done=self._take)
        self.list.setFocus()

    def show_chapter(self, name: str) -> None:
        """Go to a chapter by its name; waits until the guide is read."""
        self._wanted = name
        for row in range(self.list.count()):
            if self.list.item(row).data(_CHAPTER) == name:
                self.list.setCurrentRow(row)

    def _take(self, chapters: list[Chapter]) -> None:
        self._chapters = chapters
        for chapter in chapters:
            item = QListWidgetItem(chapter.title, self.list)
            item.setData(_CHAPTER, chapter.name)
        self.list.setCurrentRow(0)
        if self._wanted:
            self.show_chapter(self._wanted)

    def _show(self, item: QListWidgetItem | None) -> None:
        chapter = next((c for c in self._chapters if item and c.name == item.data(_CHAPTER)), None)
        if chapter is not None:
            self._jobs.submit_read(
                lambda: (chapter.text, read_pictures(chapter.text)),
                key=f"guide-{id(self)}",
                receiver=self,
                done=self._take_chapter,
            )

    def _take_chapter(self, chapter: tuple[str, dict[str, QImage]]) -> None:
        self.page.show_markdown(*chapter)
        if self.search.text():
            self._find_next()

    def _filter(self, text: str) -> None:
        """Only chapters that speak of it; the first of them is shown, at the first place."""
        wanted = text.strip().casefold()
        first = None
        for row, chapter in enumerate(self._chapters):
            speaks = wanted in chapter.text.casefold()
            self.list.item(row).setHidden(not speaks)
            if speaks and first is None:
                first = row
        if wanted and first is not None:
            here = self.list.currentItem()
            if here is None or here.isHidden():
                self.list.setCurrentRow(first)
                return  # its text comes, and is searched then
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(text.strip())

    def _find_next(self) -> None:
        wanted = self.search.text().strip()
        if wanted and not self.page.find(wanted):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(wanted)

    def _follow(self, url: QUrl) -> None:
        """A link to another chapter goes there; any other address opens outside, if the person has a way."""
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
        else:
            self.show_chapter(Path(url.path()).stem.partition("-")[2])

# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a recording: where they lie, whether they are there, how they sound, and their tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.theme import current
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import LONGEST, PlainLabel, plain_tip, set_tip

if TYPE_CHECKING:
    from cuefolio.persistence.media_queries import RecordingFile

MOST_FILES = 6
MOST_ROWS = 10
"""Tags that are seen at once; the table scrolls beyond."""
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class FilesBlock(QWidget):
    """Files one below the other. ``tag_part`` shows the tags of one of them and has a place of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: list[RecordingFile] = []
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 4, 0, 4)
        self.lines.setSpacing(6)
        self.tag_part = QWidget(parent)
        self.choice = ChoiceField((), name=self.tr("File whose tags are shown"), unknown=False)
        self.choice.committed.connect(self._choose)
        self.choice_line = FieldLine(self.tr("Tags of"), self.choice, self)
        self.tags_head = PlainLabel(self.tr("Tags of the file"), self, role="section")
        self.tags_head.setContentsMargins(0, 8, 0, 0)
        self.tags = TagTable(self)
        self.whole = PlainLabel("", self, role="small", wrap=True)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.no_tags = PlainLabel(self.tr("The file has no tags."), self, role="dim", wrap=True)
        self.tags.selectionModel().currentRowChanged.connect(self._show_whole)
        layout = QVBoxLayout(self.tag_part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.tags_head, self.choice_line, self.tags, self.whole, self.no_tags):
            layout.addWidget(widget)
        self.show_files([])

    def show_files(self, files: Sequence[RecordingFile]) -> None:
        """Show the files of one recording."""
        if list(files) == self._files and files:
            return
        kept = self.choice.value()
        self._files = list(files)
        while (item := self.lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for file in self._files[:MOST_FILES]:
            self.lines.addWidget(FileLine(file, self))
        more = len(self._files) - MOST_FILES
        if more > 0:
            self.lines.addWidget(PlainLabel(self.tr("and {0} more files").format(_n(more)), self, role="dim"))
        if not self._files:
            words = self.tr("No file of it is known yet.")
            self.lines.addWidget(PlainLabel(words, self, role="dim", wrap=True))
        self.choice.set_choices([(file.id, file_name(file.path)) for file in self._files])
        self.choice_line.setVisible(len(self._files) > 1)
        keys = [file.id for file in self._files]
        self._choose(kept if kept in keys else keys[0] if keys else None)

    def _choose(self, key: object) -> None:
        file = next((file for file in self._files if file.id == key), None)
        self.choice.set_value(file.id if file is not None else None)
        tags = list(file.tags) if file is not None else []
        self.tags.show_tags(tags)
        self.tags_head.setVisible(file is not None)
        self.no_tags.setVisible(file is not None and not tags)
        self._show_whole()

    def _show_whole(self, *_changed: object) -> None:
        """The value of the current tag, where the table has to cut it."""
        text = self.tags.cut_value()
        self.whole.setText(text)
        self.whole.setVisible(bool(text))


class FileLine(QWidget):
    """One file: its name with whether it is there, and its sound."""

    def __init__(self, file: RecordingFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = file.path
        name = PlainLabel(file_name(file.path), self, elide=True)
        set_tip(name, file.path)
        state = PlainLabel(self.tr("missing") if file.is_missing else self.tr("here"), self, role="small")
        state.set_role("error" if file.is_missing else "ready")
        sign = QLabel(self)
        look = icon("triangle-alert", "error") if file.is_missing else icon("circle-check", "ready")
        sign.setPixmap(look.pixmap(14, 14))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(name, 1)
        head.addWidget(sign)
        head.addWidget(state)
        facts = PlainLabel(" · ".join(self._facts(file)), self, role="small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(facts)
        said = self.tr("missing") if file.is_missing else self.tr("here")
        self.setAccessibleName(f"{file_name(file.path)}, {said}, {facts.full_text()}")

    def _facts(self, file: RecordingFile) -> list[str]:
        locale = QLocale()
        length = "" if file.duration_ms is None else format_seconds(round(file.duration_ms / 1000))
        rate = f"{locale.toString(file.sample_rate / 1000, 'g', 4)} kHz" if file.sample_rate else ""
        names = {1: self.tr("mono"), 2: self.tr("stereo")}
        channels = file.channels or 0
        sound = names.get(channels) or (self.tr("{0} channels").format(channels) if channels else "")
        bits = self.tr("{0} bit").format(file.bits) if file.bits else ""
        speed = self.tr("{0} kbit/s").format(round(file.bitrate / 1000)) if file.bitrate else ""
        return list(filter(None, (file.format, rate, bits, sound, speed, length)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy the path")).triggered.connect(self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._path)


class TagModel(QAbstractTableModel):
    """Original keys and values, as the file has them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tags: list[tuple[str, str]] = []
        self._labels = (self.tr("Tag"), self.tr("Value"))

    def replace(self, tags: Sequence[tuple[str, str]]) -> None:
        """Show other tags."""
        self.beginResetModel()
        self.tags = list(tags)
        self.endResetModel()

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.tags)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._labels[section]
        return None

    def data(self, index: _ANY_INDEX, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        text = self.tags[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text[:LONGEST].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return current().dim
        if role == Qt.ItemDataRole.AccessibleTextRole:
            key, value = self.tags[index.row()]
            return f"{key}: {value[:LONGEST]}"
        return None


class TagTable(SmallTable):
    """A table to read; Ctrl+C copies the current tag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name=self.tr("Tags of the file"))
        self._tags = TagModel(self)
        self.setModel(self._tags)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().setDefaultSectionSize(22)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.resizeSection(0, 112)

    def show_tags(self, tags: Sequence[tuple[str, str]]) -> None:
        """Show tags as (key, value)."""
        if list(tags) == self._tags.tags and tags:
            return
        self._tags.replace(tags)
        row = self.verticalHeader().defaultSectionSize()
        shown = min(len(tags), MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * row + 2 * self.frameWidth())
        self.setVisible(bool(tags))

    def cut_value(self) -> str:
        """The whole value of the current tag when the cell cannot show it, else ""."""
        index = self.currentIndex()
        if not index.isValid():
            return ""
        value = self._tags.tags[index.row()][1]
        room = self.columnWidth(1) - 12
        fits = "\n" not in value and self.fontMetrics().horizontalAdvance(value[:LONGEST]) <= room
        return "" if fits else value[:4000]

    def event(self, event: QEvent) -> bool:
        copying = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if copying and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QApplication.clipboard().setText(self._tags.tags[index.row()][1])
        else:
            super().keyPressEvent(event)


def file_name(path: str) -> str:
    """The last part of a path of any system."""
    return path.replace("\\", "/").rpartition("/")[2] or path


def _n(number: int) -> str:
    return QLocale().toString(number)

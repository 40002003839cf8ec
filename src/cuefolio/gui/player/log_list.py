# SPDX-License-Identifier: GPL-3.0-or-later
"""The short list of what was logged, the newest first, each with a way to take it back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.gui.icons import icon
from cuefolio.gui.player.live_log import REFUSED, STORING, LiveLog, LogEntry
from cuefolio.gui.theme import current, font, notifier
from cuefolio.gui.widgets.labels import plain_tip

_Index = QModelIndex | QPersistentModelIndex
NUMBER, IN, OUT, TITLE, BACK = range(5)
ROWS = 4
"""Lines that are seen at once."""


class LogModel(QAbstractTableModel):
    """Logged cues and markers as lines."""

    def __init__(self, log: LiveLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._lines: list[LogEntry] = []
        log.changed.connect(self._refresh)

    def entry(self, row: int) -> LogEntry | None:
        """What a line shows."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _refresh(self) -> None:
        lines = self._log.entries[::-1]
        if lines == self._lines:
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, BACK))
            return
        new = len(lines) - len(self._lines)
        if new == 1 and lines[1:] == self._lines:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._lines = lines
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return BACK + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        film = self._log.film
        if entry is None or film is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column, film.rate)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(entry, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = current()
            if entry.state == REFUSED:
                return theme.status("error").text
            return theme.dim if column in (IN, OUT) or entry.state == STORING else theme.text
        if role == Qt.ItemDataRole.FontRole:
            return font(None, 600 if column == NUMBER else 400, tabular=column in (IN, OUT))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(entry, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._text(entry, column, film.rate)
            return said or (self.tr("Take back {0}").format(self._name(entry)) if column == BACK else "")
        return None

    def _text(self, entry: LogEntry, column: int, rate: FrameRate) -> str:
        if column == NUMBER:
            return entry.number or ("…" if entry.kind == "cue" else "")
        if column == IN:
            return format_timecode(entry.start, rate)
        if column == OUT and entry.kind == "cue":
            return self.tr("running") if entry.end is None else format_timecode(entry.end, rate)
        if column == TITLE:
            if entry.state == REFUSED:
                return self.tr("Not stored: click to try again")
            return entry.title or (self.tr("Mark") if entry.kind == "mark" else "")
        return ""

    def _sign(self, entry: LogEntry, column: int) -> Any:
        if column == BACK:
            return icon("undo-2", "dim")
        if column == NUMBER and entry.kind == "mark":
            return icon("bookmark", "dim")
        return icon("circle-dot", "error") if column == OUT and entry.is_running else None

    def _name(self, entry: LogEntry) -> str:
        return entry.number or entry.title or self.tr("the mark")

    def _tip(self, entry: LogEntry, column: int) -> str:
        if entry.state == REFUSED and entry.error:
            return entry.error
        if column == BACK:
            return self.tr("Take back {0}").format(self._name(entry))
        return entry.title if column == TITLE else ""


class LogList(QTableView):
    """``wanted`` carries an entry to go to, ``back_wanted`` one to take back, ``again_wanted`` one to store
    once more."""

    wanted = Signal(object)
    back_wanted = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, log: LiveLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LogModel(log, self)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("Logged"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        for column in (NUMBER, IN, OUT, BACK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._clicked)
        self.lines.rowsInserted.connect(self.scrollToTop)
        notifier().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self, _theme: object = None) -> None:
        time = font(tabular=True)
        self.verticalHeader().setDefaultSectionSize(22)
        self.setFont(time)
        width = self.fontMetrics().horizontalAdvance("00:00:00:00") + 16
        for column, wide in ((NUMBER, 52), (IN, width), (OUT, width), (BACK, 30)):
            self.setColumnWidth(column, wide)

    def sizeHint(self) -> QSize:
        return QSize(360, ROWS * 22 + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 2 * 22)

    def _clicked(self, index: QModelIndex) -> None:
        entry = self.lines.entry(index.row())
        if entry is None:
            return
        if index.column() == BACK:
            self.back_wanted.emit(entry)
        elif entry.state == REFUSED:
            self.again_wanted.emit(entry)
        else:
            self.wanted.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.lines.entry(self.currentIndex().row())
        if entry is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.back_wanted.emit(entry)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.again_wanted if entry.state == REFUSED else self.wanted).emit(entry)
        else:
            super().keyPressEvent(event)

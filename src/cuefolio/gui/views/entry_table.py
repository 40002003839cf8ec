# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a library page: copies, plays, and takes entries that are dropped onto each other."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cuefolio.gui import clipboard
from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.delegates.columns import delegate_for
from cuefolio.gui.delegates.play import PlayButton
from cuefolio.gui.models.entry_model import PLAY, EntryModel
from cuefolio.gui.theme import current, font
from cuefolio.gui.views.small_table import SmallTable

MIME = "application/x-cuefolio-entries"


class EntryTable(SmallTable):
    """Whole lines are selected. Ctrl+C copies the current cell of one line, or all cells of several."""

    dropped = Signal(str, list)
    """Entries (keys) were dropped onto the entry of this key."""
    play_wanted = Signal(str)

    def __init__(self, model: EntryModel, parent: QWidget, *, name: str) -> None:
        super().__init__(parent, name=name)
        self._entries = model
        self._target = ""
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        coloured = any(field.name == "colour" for field in model.fields)
        for column, field in enumerate(model.fields):
            swatch = coloured and field.name in (model.kind.name_column, "colour")
            kind = "tags" if swatch else "number" if field.numeric else "line"
            delegate = PlayButton(self) if field is PLAY else delegate_for(kind, self)
            self.setItemDelegateForColumn(column, delegate)

    def selected_keys(self) -> list[str]:
        """Keys of the selected entries, in the order of the table."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._entries.ids[row] for row in rows if not self._entries.is_spare(row)]

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current and select its line alone, whichever keys are held down."""
        flags = QItemSelectionModel.SelectionFlag
        index = self._entries.index(row, column)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    # copying

    def copy_cells(self) -> None:
        """Put the current cell, or the lines when several are selected, on the clipboard."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = [row for row in rows if not self._entries.is_spare(row)]
        if len(rows) <= 1:
            index = self.currentIndex()
            text = str(index.data() or "") if index.isValid() and rows else ""
        else:
            text = clipboard.to_text([self._cells(row) for row in rows])
        if text:
            QGuiApplication.clipboard().setText(text)

    def copy_rows(self) -> None:
        """Put the selected lines on the clipboard under their headings."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines = [self._cells(row) for row in rows if not self._entries.is_spare(row)]
        if lines:
            QGuiApplication.clipboard().setText(clipboard.to_text([self._headings(), *lines]))

    def _columns(self) -> list[int]:
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [c for c in order if not self.isColumnHidden(c) and self._entries.fields[c] is not PLAY]

    def _cells(self, row: int) -> list[str]:
        return [str(self._entries.index(row, column).data() or "") for column in self._columns()]

    def _headings(self) -> list[str]:
        orientation = Qt.Orientation.Horizontal
        return [str(self._entries.headerData(column, orientation) or "") for column in self._columns()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.key() == Qt.Key.Key_F2 and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            # A computed cell cannot be edited, so the entry is renamed.
            self.edit_cell(index.row(), self._entries.name_column)
        else:
            super().keyPressEvent(event)

    # playing

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            self._play(index)

    def _play(self, index: QModelIndex) -> bool:
        if not index.isValid() or self._entries.fields[index.column()] is not PLAY:
            return False
        if not self._entries.is_spare(index.row()):
            self.play_wanted.emit(self._entries.ids[index.row()])
        return True

    def _edit_or_open(self, index: QModelIndex) -> None:
        if not self._play(index):
            super()._edit_or_open(index)

    def _double_clicked(self, index: QModelIndex) -> None:
        if self._entries.fields[index.column()] is not PLAY:
            super()._double_clicked(index)

    # dragging one entry onto another

    def drag_data(self) -> QMimeData:
        """The selected entries as they are dragged: ours for this program, names for others."""
        keys = self.selected_keys()
        data = QMimeData()
        held = json.dumps({"kind": self._entries.kind.id, "ids": keys})
        data.setData(MIME, QByteArray(held.encode()))
        rows = (self._entries.cached(key) for key in keys)
        data.setText("\n".join(row.name for row in rows if row is not None))
        return data

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        keys = self.selected_keys()
        if not keys:
            return
        drag = QDrag(self)
        drag.setMimeData(self.drag_data())
        drag.setPixmap(self._drag_picture(keys))
        drag.setHotSpot(QPoint(-8, -4))
        drag.exec(Qt.DropAction.CopyAction)

    def _drag_picture(self, keys: list[str]) -> QPixmap:
        row = self._entries.cached(keys[0])
        text = (row.name if row is not None else "")[:40]
        if len(keys) > 1:
            text = f"{text} + {len(keys) - 1}"
        theme, ratio = current(), self.devicePixelRatioF()
        shown = font(weight=500)
        painter_font = self.fontMetrics()
        size = painter_font.size(0, text)
        picture = QPixmap(round((size.width() + 24) * ratio), round((size.height() + 8) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.surface)
        painter = QPainter(picture)
        painter.setFont(shown)
        painter.setPen(theme.line_strong)
        painter.drawRect(0, 0, size.width() + 23, size.height() + 7)
        painter.setPen(theme.text)
        painter.drawText(12, 4 + painter_font.ascent(), text)
        painter.end()
        return picture

    def _dragged(self, data: QMimeData) -> list[str]:
        if not data.hasFormat(MIME):
            return []
        held = json.loads(bytes(data.data(MIME).data()))
        return list(held["ids"]) if held["kind"] == self._entries.kind.id else []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dragged(event.mimeData()):
            event.acceptProposedAction()
        else:
            # Files go to the page.
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        key = self._key_under(event.position().toPoint())
        dragged = self._dragged(event.mimeData())
        self._show_target(key if key and key not in dragged else "")
        event.setAccepted(bool(self._target) and not self._entries.session.read_only)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target("")

    def dropEvent(self, event: QDropEvent) -> None:
        key = self._key_under(event.position().toPoint())
        dragged = [other for other in self._dragged(event.mimeData()) if other != key]
        self._show_target("")
        if key and dragged and not self._entries.session.read_only:
            event.acceptProposedAction()
            self.dropped.emit(key, dragged)
        else:
            event.ignore()

    def _key_under(self, point: QPoint) -> str:
        index = self.indexAt(point)
        if not index.isValid() or self._entries.is_spare(index.row()):
            return ""
        return self._entries.ids[index.row()]

    def _show_target(self, key: str) -> None:
        if key == self._target:
            return
        self._target = key
        place = self._entries.place_of(key) if key else None
        for column in range(len(self._entries.fields)):
            delegate = self.itemDelegateForColumn(column)
            if isinstance(delegate, CellDelegate):
                delegate.current_row = -1 if place is None else place
        self.viewport().update()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The marked moments of a film: go to one, name it, move it, delete it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.film import Film
from cuefolio.domain.markers import Marker
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.gui.delegates.columns import delegate_for
from cuefolio.gui.delegates.roles import RateRole
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.empty_state import EmptyState

_Index = QModelIndex | QPersistentModelIndex
TIME, NAME, NOTE = range(3)
_FIELDS = ("time", "name", "note")


class MarkerModel(QAbstractTableModel):
    """Markers by time; an edit goes to the catalogue and comes back from there."""

    edited = Signal(str, dict)

    def __init__(self, rate: FrameRate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rate = rate
        self.markers: list[Marker] = []

    def show(self, markers: list[Marker]) -> None:
        """Other markers."""
        self.beginResetModel()
        self.markers = markers
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.markers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(_FIELDS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Time"), self.tr("Name"), self.tr("Note"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        marker = self.markers[index.row()]
        if role == RateRole:
            return self.rate
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if index.column() == TIME:
                shown = role == Qt.ItemDataRole.DisplayRole
                return format_timecode(marker.frame, self.rate) if shown else marker.frame
            return marker.name if index.column() == NAME else marker.note
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        if isinstance(value, int):
            value = format_timecode(value, self.rate)
        if index.column() == TIME and not value:
            return False
        self.edited.emit(self.markers[index.row()].id, {_FIELDS[index.column()]: str(value or "")})
        return True


class MarkersPanel(QDialog):
    """``wanted`` carries the frame of a marker to go to."""

    wanted = Signal(int)

    def __init__(self, session: CatalogSession, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Markers of {0}").format(film.title))
        self.session = session
        self.film = film
        self.marks = MarkerModel(film.rate, self)
        self.marks.edited.connect(
            lambda key, values: session.write("markers.edit", key, values, receiver=self)
        )
        self.table = SmallTable(self, name=self.tr("Markers"))
        self.table.setModel(self.marks)
        self.table.setSelectionBehavior(SmallTable.SelectionBehavior.SelectRows)
        for column, kind in ((TIME, "timecode"), (NAME, "text"), (NOTE, "text")):
            self.table.setItemDelegateForColumn(column, delegate_for(kind, self.table))
        self.table.setColumnWidth(TIME, 120)
        self.table.setColumnWidth(NAME, 180)
        self.table.horizontalHeader().setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        self.table.clear_wanted.connect(lambda _index: self.delete())
        empty = EmptyState(
            "bookmark",
            self.tr("No moment is marked yet"),
            self.tr("Press M while the picture or the clock runs and the live log is on."),
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(empty)
        self.go_button = QPushButton(self.tr("Go to it"), self)
        self.go_button.clicked.connect(self.go)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.delete_button.clicked.connect(self.delete)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        for button in (self.go_button, self.delete_button, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.go_button)
        row.addWidget(self.delete_button)
        row.addStretch(1)
        row.addWidget(close)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(16, 16, 16, 16)
        column_.setSpacing(12)
        column_.addWidget(self.stack, 1)
        column_.addLayout(row)
        session.changed.connect(self._changed)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._enable())
        self.reload()

    def reload(self) -> None:
        """Ask for the markers again."""
        self.session.read(
            "markers.of_film",
            self.film.id,
            done=self._take,
            failed=self.session.refuse_unless_gone,
            key=f"markers-{id(self)}",
            receiver=self,
        )

    def _changed(self, change: Any) -> None:
        if change is None or "marker" in change.tables or "cut" in change.tables:
            self.reload()

    def _take(self, markers: list[Marker]) -> None:
        here = self.selected()
        row = max(self.table.currentIndex().row(), 0)
        self.marks.show(markers)
        self.stack.setCurrentIndex(0 if markers else 1)
        keys = [marker.id for marker in markers]
        row = keys.index(here.id) if here is not None and here.id in keys else min(row, len(keys) - 1)
        if row >= 0:
            self.table.setCurrentIndex(self.marks.index(row, NAME))
        self._enable()

    def selected(self) -> Marker | None:
        """The marker that the keyboard is on."""
        row = self.table.currentIndex().row()
        return self.marks.markers[row] if 0 <= row < len(self.marks.markers) else None

    def go(self) -> None:
        """Show the moment in the film."""
        marker = self.selected()
        if marker is not None:
            self.wanted.emit(marker.frame)

    def delete(self) -> None:
        """Delete the marker; it can be undone."""
        marker = self.selected()
        if marker is not None:
            self.session.write("markers.delete", [marker.id], receiver=self)

    def _enable(self) -> None:
        for button in (self.go_button, self.delete_button):
            button.setEnabled(self.selected() is not None)

    def sizeHint(self) -> QSize:
        return QSize(560, 380)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.go()
        else:
            super().keyPressEvent(event)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The clips of a cue as a list: where they lie, what they play, how loud, and where the file says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QWidget

from cuefolio.gui.panels import evidence_words as words
from cuefolio.gui.theme import current
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from cuefolio.services.timeline_evidence import Piece

MOST_ROWS = 8
"""Clips that are seen at once; the table scrolls beyond."""
_LINE = 22
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_SAMPLES = (
    "Music 12",
    "1m02 Storm Song.wav",
    *["00:00:00:00"] * 2,
    "1m02 Storm Song.wav",
    *["00:00:00:00"] * 2,
)
"""Texts as wide as the columns; the others are as wide as their heads."""


class ClipModel(QAbstractTableModel):
    """Clips in order of time, worded when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.piece: Piece | None = None
        self.labels = (
            self.tr("Track"),
            self.tr("Clip"),
            self.tr("In"),
            self.tr("Out"),
            self.tr("Source"),
            self.tr("Source in"),
            self.tr("Source out"),
            self.tr("Gain"),
            self.tr("Fade in"),
            self.tr("Fade out"),
            self.tr("Muted"),
            self.tr("In the file"),
        )

    def replace(self, piece: Piece) -> bool:
        """Show the clips of one import; whether they are other ones than before."""
        if self.piece is not None and self.piece.uses == piece.uses:
            self.piece = piece
            return False
        self.beginResetModel()
        self.piece = piece
        self.endResetModel()
        return True

    def track(self, row: int) -> str:
        """The name of a clip's track."""
        piece = self.piece
        assert piece is not None
        tracks, place = piece.evidence.timeline.tracks, piece.uses[row].track
        return words.one_line(tracks[place].name) if 0 <= place < len(tracks) else ""

    def details(self, row: int) -> list[str]:
        """Everything about a clip, a line each."""
        piece = self.piece
        assert piece is not None
        return words.details(piece.evidence.timeline, piece.uses[row], self.track(row))

    def _text(self, row: int, column: int) -> str:
        piece = self.piece
        assert piece is not None
        timeline, use = piece.evidence.timeline, piece.uses[row]
        match column:
            case 0:
                return self.track(row)
            case 1:
                return words.one_line(use.name)
            case 2 | 3:
                return words.label(timeline, use.record_in if column == 2 else use.record_out)
            case 4:
                return words.source_name(use)
            case 5 | 6:
                return words.source_label(timeline, use, use.source_in if column == 5 else use.source_out)
            case 7:
                return words.gain(use)
            case 8 | 9:
                return words.seconds_text(timeline, use.fade_in if column == 8 else use.fade_out)
            case 10:
                return words.muted_words(timeline, use)
            case _:
                return words.place(use)

    # Qt

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.piece is None else len(self.piece.uses)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.labels)

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.labels[section]
        return None

    def data(self, index: _ANY_INDEX, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(self.details(index.row())))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                f"{self.labels[index.column()]}: {self._text(index.row(), index.column()) or self.tr('none')}"
            )
        if role == Qt.ItemDataRole.ForegroundRole:
            piece = self.piece
            assert piece is not None
            if words.muted_by(piece.evidence.timeline, piece.uses[index.row()]) is not None:
                return current().dim
        return None


class ClipTable(SmallTable):
    """A list to read. ``chosen`` carries the place of the clip that somebody goes to; Ctrl+C copies all that
    is known of it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name=self.tr("Clips of the cue"))
        self.clips = ClipModel(self)
        self.setModel(self.clips)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().setDefaultSectionSize(_LINE)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        metrics = self.fontMetrics()
        for column, name in enumerate(self.clips.labels):
            sample = _SAMPLES[column] if column < len(_SAMPLES) else ""
            header.resizeSection(column, max(map(metrics.horizontalAdvance, (name, sample))) + 24)
        self.selectionModel().currentRowChanged.connect(self._went)

    def show_piece(self, piece: Piece) -> None:
        """Show the clips of one import; the current one stays while they are the same."""
        here = self.currentIndex()
        if self.clips.replace(piece):
            lines = min(len(piece.uses), MOST_ROWS)
            bar = self.horizontalScrollBar().sizeHint().height()
            head = self.horizontalHeader().sizeHint().height()
            self.setFixedHeight(head + lines * _LINE + bar + 2 * self.frameWidth())
            row = max(min(here.row(), len(piece.uses) - 1), 0)
            self.setCurrentIndex(self.clips.index(row, max(here.column(), 0)))

    def go(self, place: int) -> None:
        """Make a clip the current one."""
        if place != self.currentIndex().row():
            self.setCurrentIndex(self.clips.index(place, max(self.currentIndex().column(), 0)))

    def _went(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def event(self, event: QEvent) -> bool:
        copying = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if copying and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QApplication.clipboard().setText("\n".join(self.clips.details(index.row())))
        else:
            super().keyPressEvent(event)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The markers that would go out, as a table: only what is on the screen is put into words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.formats.markers.colours import RGB
from cuefolio.formats.markers.placing import Mark, label
from cuefolio.gui.widgets.labels import plain_tip

START, LENGTH, NAME = range(3)
_NONE = QModelIndex()
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


class MarksModel(QAbstractTableModel):
    """In, length and name of each marker; a tip holds its comment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks: Sequence[Mark] = ()
        self._rate: FrameRate | None = None
        self._has_colours = False

    def show_marks(self, marks: Sequence[Mark], rate: FrameRate, *, has_colours: bool) -> None:
        """Other markers, by start; ``has_colours`` where the format keeps them."""
        self.beginResetModel()
        self.marks, self._rate, self._has_colours = marks, rate, has_colours
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.marks)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("In"), self.tr("Length"), self.tr("Name"))[section]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if self._rate is None or not 0 <= index.row() < len(self.marks):
            return None
        mark, column = self.marks[index.row()], index.column()
        if role == _Role.DisplayRole:
            if column == NAME:
                return mark.name
            if column == START:
                return label(mark.start, self._rate)
            return format_timecode(mark.length, self._rate) if mark.end is not None else ""
        if role == _Role.DecorationRole and column == NAME and self._has_colours:
            return QColor(*RGB[mark.hue])
        if role == _Role.ToolTipRole:
            goes = self.tr("Enter goes to the cue") if mark.cue else ""
            return plain_tip("\n".join(filter(None, (mark.name, mark.comment, goes))))
        return None

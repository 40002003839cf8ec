# SPDX-License-Identifier: GPL-3.0-or-later
"""The reels of a production: number and start timecode of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode
from cuefolio.errors import CuefolioError
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.icons import icon
from cuefolio.gui.views.small_table import SmallTable

_ANY = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(slots=True)
class ReelLine:
    """A reel; ``label`` is its start as it stands on the picture, whatever the rate."""

    number: int | None
    label: str = ""


class ReelModel(QAbstractTableModel):
    """Lines of reels at a rate."""

    def __init__(self, rate: FrameRate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rate = rate
        self.lines: list[ReelLine] = []
        self._labels = (self.tr("Reel"), self.tr("Starts at"))

    def replace(self, reels: Iterable[tuple[int, int]]) -> None:
        """Show (number, first frame) pairs."""
        self.beginResetModel()
        self.lines = [ReelLine(number, format_timecode(start, self.rate)) for number, start in reels]
        self.endResetModel()

    def reels(self) -> list[tuple[int, int]]:
        """(number, first frame) of each line. Raises film.bad_reels, timecode.* for a line that is half
        filled or cannot be at this rate."""
        found = []
        for line in self.lines:
            if line.number is None and not line.label:
                continue
            if line.number is None or not line.label:
                raise CuefolioError("film.bad_reels")
            found.append((line.number, parse_timecode(line.label, self.rate)))
        ordered = sorted(found)
        starts = [start for _number, start in ordered]
        if len({number for number, _start in found}) < len(found) or starts != sorted(set(starts)):
            raise CuefolioError("film.bad_reels")
        return ordered

    def add(self) -> int:
        """Add a line with the next number."""
        row = len(self.lines)
        number = max((line.number or 0 for line in self.lines), default=0) + 1
        self.beginInsertRows(QModelIndex(), row, row)
        self.lines.append(ReelLine(number))
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        """Take a line away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.lines[row]
        self.endRemoveRows()

    def rowCount(self, parent: _ANY = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _ANY = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def flags(self, index: _ANY) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._labels[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT
        return None

    def data(self, index: _ANY, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line, first = self.lines[index.row()], index.column() == 0
        if role == Qt.ItemDataRole.DisplayRole:
            return ("" if line.number is None else str(line.number)) if first else line.label
        if role == Qt.ItemDataRole.EditRole:
            return line.number if first else self._frames(line)
        if role == roles.FieldKindRole:
            return "integer" if first else "timecode"
        if role == roles.RateRole:
            return self.rate
        if role == roles.LimitsRole:
            return (1, 99)
        return None

    def _frames(self, line: ReelLine) -> int | None:
        try:
            return parse_timecode(line.label, self.rate) if line.label else None
        except CuefolioError:
            return None

    def setData(self, index: _ANY, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        line = self.lines[index.row()]
        number = value if isinstance(value, int) else None
        if index.column() == 0:
            line.number = number
        else:
            line.label = "" if number is None else format_timecode(number, self.rate)
        self.dataChanged.emit(index, index)
        return True


class ReelTable(QWidget):
    """The table with its buttons."""

    def __init__(self, rate: FrameRate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ReelModel(rate, self)
        self.table = SmallTable(self, name=self.tr("Reels"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(SmallTable.SelectionMode.SingleSelection)
        for column, width in ((0, 64), (1, 140)):
            self.table.setItemDelegateForColumn(column, CellDelegate(self.table, numeric=True))
            self.table.setColumnWidth(column, width)
        self.table.clear_wanted.connect(lambda index: self.model.setData(index, None))
        self.table.add_wanted.connect(self.add)
        self.add_button = QPushButton(icon("plus", "dim"), self.tr("Add reel"), self)
        self.remove_button = QPushButton(icon("trash-2", "dim"), self.tr("Remove"), self)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)

    def set_rate(self, rate: FrameRate) -> None:
        """Another rate: the numbers on the picture stay."""
        self.model.rate = rate

    def add(self) -> None:
        """Add a reel and open its start."""
        self.table.edit_cell(self.model.add(), 1)

    def remove(self) -> None:
        """Take the current reel away."""
        index = self.table.currentIndex()
        if index.isValid():
            self.model.remove(index.row())

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues with a tick box each, under two headings: those that come back in every episode, and the others."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.text import fold
from cuefolio.gui.models.cell_values import shown
from cuefolio.gui.theme import font
from cuefolio.gui.words import field_label

Index = QModelIndex | QPersistentModelIndex
FIELDS = ("number", "title", "function", "duration")
NUMBER, TITLE, USE, LENGTH = range(4)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SEARCHED = ("number", "title", "work", "composer", "function")
_CHECKED, _PART, _NONE = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)


class TickModel(QAbstractTableModel):
    """``ticked`` are the keys of the cues with a tick, whether a search shows them or not; ``changed`` tells
    of another choice. A heading has a box for all that is listed under it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticked: set[str] = set()
        self._rows: Sequence[CueRow] = ()
        self._likely = 0
        self._text = ""
        self._words: dict[str, str] = {}
        self._lines: list[CueRow | str] = []
        """Cues, and "likely" or "other" for a heading."""
        self._names = {
            "likely": self.tr("Titles, bumpers and logos"),
            "other": self.tr("All other cues"),
        }

    def show_cues(self, rows: Sequence[CueRow], likely: int, ticked: Collection[str] = ()) -> None:
        """Offer other cues; the first ``likely`` of them come back in every episode."""
        self._rows, self._likely = rows, likely
        known = {row.id for row in rows}
        self.ticked = known.intersection(ticked)
        self._words = {}
        self._list()
        self.changed.emit()

    def find(self, text: str) -> None:
        """List only the cues that hold all words of a text; ticks stay."""
        self._text = fold(text)
        self._list()

    def _list(self) -> None:
        self.beginResetModel()
        self._lines = []
        words = self._text.split()
        if words and not self._words:
            self._words = {row.id: _searched(row) for row in self._rows}
        for name, part in (("likely", self._rows[: self._likely]), ("other", self._rows[self._likely :])):
            fit = [row for row in part if all(word in self._words[row.id] for word in words)]
            self._lines += [name, *fit] if fit else []
        self.endResetModel()

    # what is ticked

    def chosen(self) -> list[str]:
        """Keys of the ticked cues, as they are listed without a search."""
        return [row.id for row in self._rows if row.id in self.ticked]

    def cue(self, row: int) -> CueRow | None:
        """The cue of a line, None for a heading."""
        line = self._lines[row] if 0 <= row < len(self._lines) else ""
        return line if isinstance(line, CueRow) else None

    def headings(self) -> list[int]:
        """The lines of the headings."""
        return [row for row, line in enumerate(self._lines) if not isinstance(line, CueRow)]

    def under(self, row: int) -> list[str]:
        """Keys of the cues of a line: its own, or those under a heading."""
        if isinstance(line := self._lines[row], CueRow):
            return [line.id]
        found = []
        for below in self._lines[row + 1 :]:
            if not isinstance(below, CueRow):
                break
            found.append(below.id)
        return found

    def tick(self, keys: Collection[str], on: bool) -> None:
        """Give cues a tick, or take it away."""
        self.ticked = self.ticked.union(keys) if on else self.ticked.difference(keys)
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))
        self.changed.emit()

    def state(self, row: int) -> Qt.CheckState:
        """The box of a line."""
        keys = self.under(row)
        count = sum(key in self.ticked for key in keys)
        return _CHECKED if count == len(keys) else _PART if count else _NONE

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(FIELDS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NUMBER else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return field_label(FIELD_BY_NAME[FIELDS[section]])
            if role == Qt.ItemDataRole.TextAlignmentRole and section == LENGTH:
                return RIGHT
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.state(index.row()) if column == NUMBER else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(line, CueRow):
                return shown(line, FIELD_BY_NAME[FIELDS[column]])
            return self._names[line] if column == NUMBER else ""
        if role == Qt.ItemDataRole.FontRole and not isinstance(line, CueRow):
            return font(weight=600)
        return None

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        # A box that is ticked in part becomes ticked, whatever the click would make of it.
        self.tick(self.under(index.row()), self.state(index.row()) is not _CHECKED)
        return True


def _searched(row: CueRow) -> str:
    """What a search looks through."""
    return fold(" ".join(shown(row, FIELD_BY_NAME[name]) for name in _SEARCHED))

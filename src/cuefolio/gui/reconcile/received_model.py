# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a received sheet as a table, to be looked at before they become cues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from cuefolio.gui.reconcile import words
from cuefolio.gui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from cuefolio.domain.reconcile import ReadCue

NAME, START, LENGTH, USAGE, WRITERS, PUBLISHERS = range(6)
_COLUMNS = 6
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class ReceivedModel(QAbstractTableModel):
    """Only what is on the screen is put into words."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ReadCue] = ()

    def show_rows(self, rows: Sequence[ReadCue]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Cue"),
            self.tr("In"),
            self.tr("Length"),
            self.tr("Use"),
            self.tr("Writers"),
            self.tr("Publishers"),
        )[section]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        if role == _Role.TextAlignmentRole and index.column() == LENGTH:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        text = self._text(self._rows[index.row()], index.column())
        return text if role == _Role.DisplayRole else plain_tip(text)

    @staticmethod
    def _text(row: ReadCue, column: int) -> str:
        cue = row.cue
        if column == NAME:
            return words.name_of(cue)
        if column == START:
            return row.times[0].start if row.times else ""
        if column == LENGTH:
            return words.length_of(cue)
        if column == USAGE:
            return words.one_line(cue.usage)
        return words.one_line(words.parties(cue.writers if column == WRITERS else cue.publishers))

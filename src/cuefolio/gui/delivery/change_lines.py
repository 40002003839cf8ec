# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of changes: the name of a cue, under it a sentence for each change. Nothing is made per line, so a
film of ten thousand changed cues opens as fast as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from cuefolio.gui.theme import font
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.labels import plain_tip

_INDENT = "\u2003"
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Line:
    """The name of a cue or a sentence under it. ``cue_id`` is the key of the cue, "" where one cannot go
    there; ``field`` is the field that the sentence speaks of."""

    text: str
    is_head: bool = False
    cue_id: str = ""
    field: str = ""


class ChangeLines(QAbstractTableModel):
    """The lines as they are shown."""

    lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == _Role.DisplayRole:
            return line.text if line.is_head else _INDENT + line.text
        if role == _Role.ToolTipRole:
            return plain_tip(line.text)
        if role == _Role.AccessibleTextRole:
            return line.text
        if role == _Role.FontRole and line.is_head:
            return font(weight=600)
        return None


class ChangesView(SmallTable):
    """``opened`` carries the Line that Enter or a double click asks for."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, name=name)
        self.changes = ChangeLines(self)
        self.setModel(self.changes)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.open_wanted.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.changes.lines[index.row()])

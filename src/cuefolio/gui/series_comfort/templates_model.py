# SPDX-License-Identifier: GPL-3.0-or-later
"""The templates of a series as lines: the name, which is edited in place, and what cues they hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cuefolio.gui.delegates import roles

if TYPE_CHECKING:
    from cuefolio.services.series_comfort import Template

Index = QModelIndex | QPersistentModelIndex
NAME, CUES = range(2)


class TemplatesModel(QAbstractTableModel):
    """``renamed`` carries the key of a template and the name that was typed."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Template] = ()
        self.can_edit = True

    def show(self, templates: Sequence[Template]) -> None:
        """Show other templates."""
        self.beginResetModel()
        self.lines = templates
        self.endResetModel()

    def place_of(self, template_id: str) -> int:
        """The line of a template, -1 where it is not."""
        return next((row for row, line in enumerate(self.lines) if line.id == template_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME and self.can_edit else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Template") if section == NAME else self.tr("Cues")
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return line.name if index.column() == NAME else "; ".join(line.labels)
        if role == roles.FieldKindRole:
            return "line"
        return None

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME:
            return False
        self.renamed.emit(self.lines[index.row()].id, str(value or ""))
        return True

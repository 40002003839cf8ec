# SPDX-License-Identifier: GPL-3.0-or-later
"""A series: title, network, notes and its seasons, stored as one step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QWidget

from cuefolio.domain.series import Series
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.cell import CellDelegate
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.text_field import TextField

_ANY = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


@dataclass(slots=True)
class SeasonLine:
    """A season; ``id`` is "" for one that is not stored yet."""

    id: str
    number: str
    title: str = ""


class SeasonModel(QAbstractTableModel):
    """Lines of seasons: number and title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[SeasonLine] = []
        self._labels = (self.tr("Season"), self.tr("Title"))

    def replace(self, series: Series | None) -> None:
        """Show the seasons of a series."""
        self.beginResetModel()
        parts = series.seasons if series is not None else ()
        self.lines = [SeasonLine(part.id, part.number, part.title) for part in parts]
        self.endResetModel()

    def seasons(self) -> list[tuple[str, str, str]]:
        """(key, number, title) of the lines that hold something."""
        return [(line.id, line.number, line.title) for line in self.lines if line.number or line.title]

    def add(self) -> int:
        """Add a line with the next number."""
        row = len(self.lines)
        numbers = [
            int(line.number) for line in self.lines if line.number.isdecimal() and len(line.number) < 6
        ]
        self.beginInsertRows(QModelIndex(), row, row)
        self.lines.append(SeasonLine("", str(max(numbers, default=0) + 1)))
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        """Take a line away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.lines[row]
        self.endRemoveRows()

    def rowCount(self, parent: _ANY = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _ANY = _NONE) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, _index: _ANY) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._labels[section]
        return None

    def data(self, index: _ANY, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return line.number if index.column() == 0 else line.title
        if role == roles.FieldKindRole:
            return "line"
        return None

    def setData(self, index: _ANY, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        line, text = self.lines[index.row()], str(value or "").strip()
        if index.column() == 0:
            line.number = text
        else:
            line.title = text
        self.dataChanged.emit(index, index)
        return True


class SeriesDialog(CatalogDialog):
    """All of a series; nothing is stored before "Save". ``series_saved`` carries its key."""

    series_saved = Signal(str)

    def __init__(self, session: CatalogSession, series: Series | None, parent: QWidget | None = None) -> None:
        super().__init__(session, "", QSize(520, 520), parent)
        title = (
            self.tr("New series") if series is None else self.tr("Edit the series “{0}”").format(series.title)
        )
        self.setWindowTitle(title)
        self.series = series
        self.fields: dict[str, LineField | TextField] = {
            "title": LineField(self, name=self.tr("Title")),
            "aka_titles": LineField(
                self, name=self.tr("Also known as"), placeholder=self.tr("Nachtfähre [de]; Traversée [fr]")
            ),
            "network": LineField(self, name=self.tr("Network or channel")),
            "notes": TextField(self, name=self.tr("Notes"), min_lines=2, max_lines=6),
        }
        for name, field in self.fields.items():
            field.set_value("" if series is None else str(getattr(series, name)))
            line = FieldLine(field.accessibleName(), field, self, label_width=128)
            field.error_changed.connect(line.show_error)
            self.content.addWidget(line)
        self.content.addSpacing(4)
        self.content.addWidget(PlainLabel(self.tr("Seasons"), self, role="section"))
        self.model = SeasonModel(self)
        self.model.replace(series)
        self.table = SmallTable(self, name=self.tr("Seasons"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(SmallTable.SelectionMode.SingleSelection)
        self.table.setItemDelegate(CellDelegate(self.table))
        self.table.setColumnWidth(0, 96)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.clear_wanted.connect(lambda index: self.model.setData(index, ""))
        self.table.add_wanted.connect(self.add_season)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(self._season_buttons())
        note = self.tr("Episodes of a season that is removed stay in the series.")
        self.content.addWidget(PlainLabel(note, self, role="small", wrap=True))
        self.add_close(self.tr("Cancel"))
        self.ok_button = self.add_button(
            self.tr("Create") if series is None else self.tr("Save"), primary=True
        )
        self.ok_button.clicked.connect(self.save)
        self.fields["title"].setFocus()

    def _season_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for sign, text, call in (
            ("plus", self.tr("Add season"), self.add_season),
            ("trash-2", self.tr("Remove"), self.remove_season),
        ):
            button = QPushButton(icon(sign, "dim"), text, self)
            button.setAutoDefault(False)
            button.clicked.connect(call)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def add_season(self) -> None:
        """Add a season and open its title."""
        self.table.edit_cell(self.model.add(), 1)

    def remove_season(self) -> None:
        """Take the current season away."""
        index = self.table.currentIndex()
        if index.isValid():
            self.model.remove(index.row())

    def save(self) -> None:
        """Store everything as one step; the dialog closes when the catalogue has it."""
        self.notice.dismiss()
        values = {name: field.text() for name, field in self.fields.items()}
        self.ok_button.setEnabled(False)
        if self.series is None:
            name = "series.add"
            arguments: tuple[Any, ...] = (values, self.model.seasons())
        else:
            name = "series.edit"
            arguments = (self.series.id, values, self.model.seasons())
        self.session.write(name, *arguments, done=self._stored, failed=self._refused, receiver=self)

    def _stored(self, change: Any) -> None:
        self.series_saved.emit(self.series.id if self.series is not None else change.created[0])
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.ok_button.setEnabled(True)
        if isinstance(error, JobCancelled):
            return
        self.refuse(error)
        if getattr(error, "code", "") in ("series.no_title", "series.exists"):
            self.fields["title"].setFocus()
        else:
            self.table.setFocus()

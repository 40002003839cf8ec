# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenes of a production as lines: number, name, in, out, length. What is typed is stored at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, seconds
from cuefolio.gui.delegates import roles
from cuefolio.gui.session import CatalogSession

if TYPE_CHECKING:
    from cuefolio.services.scenes import SceneLine

_ANY = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
NUMBER, NAME, IN, OUT, LENGTH = range(5)
_KINDS = ("line", "line", "timecode", "timecode", "line")


@dataclass(frozen=True, slots=True)
class Line:
    """A scene at one of its times; ``part`` counts them. A scene without a time has one line."""

    id: str
    number: str
    name: str
    part: int = 0
    start: int | None = None
    end: int | None = None


class SceneModel(QAbstractTableModel):
    """Lines of the scenes of one production; ``written`` carries what the catalogue made of an edit, as a
    ChangeSet or as the error that refused it."""

    written = Signal(object)

    def __init__(self, session: CatalogSession, rate: FrameRate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rate = rate
        self.lines: list[Line] = []
        self._labels = (
            self.tr("Number"), self.tr("Scene"), self.tr("In"), self.tr("Out"), self.tr("Length"),
        )  # fmt: skip

    def show_scenes(self, scenes: list[SceneLine]) -> None:
        """Show scenes in their order; lines that stay the same are not touched."""
        lines = []
        for scene in scenes:
            times = scene.times or ((None, None),)
            lines += [
                Line(scene.id, scene.number, scene.name, part, start, end)
                for part, (start, end) in enumerate(times)
            ]
        if [(line.id, line.part) for line in lines] == [(line.id, line.part) for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, LENGTH))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _ANY = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _ANY = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._labels)

    def flags(self, index: _ANY) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can = index.column() != LENGTH and not self._session.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if can else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._labels[section]
            if role == Qt.ItemDataRole.TextAlignmentRole and section >= IN:
                return _RIGHT
        return None

    def data(self, index: _ANY, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return (line.number, line.name, line.start, line.end, None)[column]
        if role == roles.FieldKindRole:
            return _KINDS[column]
        if role == roles.RateRole:
            return self.rate
        if role == roles.StartRole and column == OUT:
            return line.start
        return None

    def _text(self, line: Line, column: int) -> str:
        if column in (NUMBER, NAME):
            return line.number if column == NUMBER else line.name
        if line.start is None or line.end is None:
            return ""
        if column == LENGTH:
            return format_seconds(seconds(line.end - line.start, self.rate))
        return format_timecode(line.start if column == IN else line.end, self.rate)

    def setData(self, index: _ANY, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() == LENGTH:
            return False
        line, column = self.lines[index.row()], index.column()
        if column in (NUMBER, NAME):
            text = str(value or "")
            given = (None, text) if column == NUMBER else (text, None)
            self._write("scenes.rename", line.id, *given)
        else:
            text = format_timecode(value, self.rate) if isinstance(value, int) else ""
            self._write("scenes.type_time", line.id, "in" if column == IN else "out", text, part=line.part)
        return True

    def _write(self, name: str, *arguments: Any, **keywords: Any) -> None:
        self._session.write(
            name,
            *arguments,
            done=self.written.emit,
            failed=self.written.emit,
            receiver=self,
            **keywords,
        )

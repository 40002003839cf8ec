# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles against the cues of a production, as a model: what a cell says is looked up, nothing is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cuefolio.gui.problems import words
from cuefolio.gui.problems.lines import PRODUCTION
from cuefolio.gui.words import profile_text

if TYPE_CHECKING:
    from cuefolio.services.readiness import Problem, Readiness

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BEFORE_CUES = 2
_MOST_SENTENCES = 6
_Role = Qt.ItemDataRole


class Place(NamedTuple):
    """What a cell stands for: a profile, "" for all of them, and the key of a cue, PRODUCTION, or None for
    the whole sheet."""

    profile: str
    cue: str | None


class MatrixModel(QAbstractTableModel):
    """A row for each profile, over them one for all where there are several. The first column is the whole
    sheet, the second the production, then come the cues in the order of the sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.readiness: Readiness | None = None
        self._cue_ids: tuple[str, ...] = ()

    def show(self, readiness: Readiness | None) -> None:
        """Show another check. The same profiles and cues keep their cells."""
        before, now = self._shape(self.readiness), self._shape(readiness)
        if before == now:
            self.readiness = readiness
            if readiness is not None:
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self.readiness, self._cue_ids = readiness, now[1]
        self.endResetModel()

    @staticmethod
    def _shape(readiness: Readiness | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        if readiness is None:
            return (), ()
        return tuple(recipient.id for recipient in readiness.recipients), tuple(readiness.by_cue)

    @property
    def _is_one(self) -> bool:
        return self.readiness is not None and len(self.readiness.recipients) == 1

    def place(self, index: Index) -> Place:
        """What a cell stands for."""
        return Place(self._profile(index.row()), self._cue(index.column()))

    def index_of(self, place: Place) -> QModelIndex:
        """The cell of a place; an invalid index where it has none."""
        if self.readiness is None:
            return QModelIndex()
        profiles = [self._profile(row) for row in range(self.rowCount())]
        if place.profile not in profiles:
            return QModelIndex()
        column = 0 if place.cue is None else 1
        if place.cue:
            if place.cue not in self.readiness.by_cue:
                return QModelIndex()
            column = _BEFORE_CUES + self._cue_ids.index(place.cue)
        return self.index(profiles.index(place.profile), column)

    def _profile(self, row: int) -> str:
        assert self.readiness is not None
        if self._is_one:
            return self.readiness.recipients[0].id
        return "" if row == 0 else self.readiness.recipients[row - 1].id

    def _cue(self, column: int) -> str | None:
        if column < _BEFORE_CUES:
            return PRODUCTION if column else None
        return self._cue_ids[column - _BEFORE_CUES]

    def totals(self, row: int) -> tuple[int, int]:
        """Errors and warnings of a row."""
        found = self.readiness
        assert found is not None
        if not self._is_one and row == 0:
            return found.errors, found.warnings
        recipient = found.recipients[row if self._is_one else row - 1]
        return recipient.errors, recipient.warnings

    def state(self, row: int, column: int) -> str:
        """ "error", "warning" or "ready" of a cell."""
        found = self.readiness
        assert found is not None
        cue = self._cue(column)
        if cue is None:
            errors, warnings = self.totals(row)
            return "error" if errors else "warning" if warnings else "ready"
        profile = self._profile(row)
        if profile:
            return found.state_for(profile, cue)
        if cue == PRODUCTION:
            severities = {problem.severity for problem in found.of_film}
            return "error" if "error" in severities else "warning" if severities else "ready"
        return found.state_of(cue)

    def _problems(self, place: Place) -> list[Problem]:
        found = self.readiness
        assert found is not None
        mine = found.of_film if place.cue == PRODUCTION else found.by_cue.get(place.cue or "", ())
        return [p for p in mine if not place.profile or any(v.profile_id == place.profile for v in p.said_by)]

    def profile_name(self, row: int) -> str:
        """The name of a row."""
        assert self.readiness is not None
        names = {recipient.id: profile_text(recipient.name) for recipient in self.readiness.recipients}
        return names.get(self._profile(row)) or self.tr("All profiles")

    def cue_name(self, column: int) -> str:
        """The name of a column."""
        cue = self._cue(column)
        if not cue:
            return self.tr("Whole sheet") if cue is None else self.tr("Production")
        assert self.readiness is not None
        return words.cue_name(self.readiness.cues[column - _BEFORE_CUES])

    def described(self, row: int, column: int) -> str:
        """A cell in words: whose, which cue, and what there is."""
        place = Place(self._profile(row), self._cue(column))
        if place.cue is None:
            counts = words.counts(*self.totals(row))
        else:
            mine = self._problems(place)
            errors = sum(problem.severity == "error" for problem in mine)
            counts = words.counts(errors, len(mine) - errors)
        name = f"{self.profile_name(row)}, {self.cue_name(column)}"
        return f"{name}: {counts or words.severity_word('ready')}"

    def _tip(self, row: int, column: int) -> str:
        place = Place(self._profile(row), self._cue(column))
        mine = [] if place.cue is None else self._problems(place)
        said = [words.problem_sentence(problem) for problem in mine[:_MOST_SENTENCES]]
        if len(mine) > len(said):
            said.append(self.tr("… and {0} more").format(len(mine) - len(said)))
        return "\n".join((self.described(row, column), *said))

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() or self.readiness is None:
            return 0
        return len(self.readiness.recipients) + (not self._is_one)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.readiness is None else _BEFORE_CUES + len(self._cue_ids)

    def data(self, index: Index, role: int = int(_Role.DisplayRole)) -> Any:
        if self.readiness is None or not index.isValid():
            return None
        if role == _Role.AccessibleTextRole:
            return self.described(index.row(), index.column())
        if role == _Role.ToolTipRole:
            return self._tip(index.row(), index.column())
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = int(_Role.DisplayRole)) -> Any:
        if self.readiness is None or role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        if way == Qt.Orientation.Vertical:
            return self.profile_name(section)
        if role == _Role.ToolTipRole or section < _BEFORE_CUES:
            return self.cue_name(section)
        cue = self.readiness.cues[section - _BEFORE_CUES]
        return cue.number or str(cue.sequence)

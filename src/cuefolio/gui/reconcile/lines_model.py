# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a comparison as a table: theirs, why it stands beside ours, ours, what differs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from cuefolio.gui.icons import icon
from cuefolio.gui.reconcile import choices, words
from cuefolio.gui.reconcile.choices import Choices
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from cuefolio.domain.reconcile import Comparison, Row

TICK, THEIRS, THEIR_LENGTH, MATCH, OURS, OUR_LENGTH, WHAT = range(7)
_COLUMNS = 7
_FIELDS = {
    THEIRS: ("number", "title"), OURS: ("number", "title"),
    THEIR_LENGTH: ("duration",), OUR_LENGTH: ("duration",),
}  # fmt: skip
"""Columns that show fields: tinted where these differ."""
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


def _by(comparison: Comparison) -> tuple[str, bool]:
    """By whose rules ours was seen."""
    return comparison.profile, comparison.rollup


class LinesModel(QAbstractTableModel):
    """Only what is on the screen is put into words. ``ticked`` tells that a tick came or went."""

    ticked = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.choices = Choices()
        self.wanted = choices.ALL
        self.can_tick = True
        """Whether anything can be taken over: not where the catalogue can only be read."""
        self.is_tickable = False
        """Whether a listed line can be ticked."""
        self._rows: list[Row] = []

    # filling

    def show_comparison(self, comparison: Comparison) -> None:
        """Another comparison; ticks are kept where it is of the same sheet and nothing changed there."""
        before = self.comparison
        same = before is not None and before.sheet is comparison.sheet
        same = same and before is not None and _by(before) == _by(comparison)
        self.choices = self.choices.carried(before, comparison) if same and before else Choices()
        self.comparison = comparison
        self.show_only(self.wanted)
        self.ticked.emit()

    def show_only(self, wanted: str) -> None:
        """List the lines of a filter, one of ``choices.FILTERS``."""
        self.beginResetModel()
        self.wanted = wanted
        self._rows = choices.shown(self.comparison.rows, wanted) if self.comparison is not None else []
        self.is_tickable = self.can_tick and any(map(choices.can_tick, self._rows))
        self.endResetModel()

    def line(self, place: int) -> Row | None:
        """The row in a line of the table."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, number: int) -> int:
        """The line in which the row of this number stands, -1 when it is not listed."""
        return next((at for at, row in enumerate(self._rows) if row.number == number), -1)

    # ticking

    def toggle(self, places: Iterable[int]) -> int:
        """Tick these lines, or untick them when all are ticked whole. Of several, doubtful matches are left;
        returns how many were."""
        found = (self.line(place) for place in places)
        rows = [row for row in found if row is not None and choices.can_tick(row)]
        left = 0
        if len(rows) > 1:
            sure = [row for row in rows if self.choices.has(row) or not choices.is_uncertain(row)]
            left = len(rows) - len(sure)
            rows = sure
        if not self.can_tick or not rows:
            return left
        whole = all(self.choices.is_whole(row) for row in rows)
        for row in rows:
            if whole:
                self.choices.untick(row)
            else:
                self.choices.tick(row)
        self._tell()
        return 0 if whole else left

    def tick_all(self) -> int:
        """Tick every listed line that is not doubtful; returns how many were left."""
        left = 0
        for row in self._rows:
            if not choices.can_tick(row):
                continue
            if choices.is_uncertain(row) and not self.choices.has(row):
                left += 1
            else:
                self.choices.tick(row)
        self._tell()
        return left

    def untick_all(self) -> None:
        """Take nothing, also of lines that are not listed."""
        self.choices.clear()
        self._tell()

    def tick_fields(self, row: Row, fields: frozenset[str]) -> None:
        """Tick these fields of a row and no others."""
        self.choices.tick(row, fields)
        self._tell()

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, _COLUMNS - 1), [_Role.CheckStateRole]
            )
        self.ticked.emit()

    # Qt

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.AccessibleTextRole and section == TICK:
            return self.tr("Take over")
        if role != _Role.DisplayRole:
            return None
        return (
            "",
            self.tr("Their sheet"),
            self.tr("Length"),
            self.tr("Match"),
            self.tr("Ours"),
            self.tr("Length"),
            self.tr("What differs"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.line(index.row())
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK and row is not None and self.can_tick and choices.can_tick(row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        row = self.line(index.row())
        assert row is not None
        if self.choices.is_whole(row):
            self.choices.untick(row)
        else:
            self.choices.tick(row)
        self._tell()
        return True

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = self.line(index.row())
        if row is None:
            return None
        column = index.column()
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == _Role.CheckStateRole and column == TICK and self.can_tick and choices.can_tick(row):
            return Qt.CheckState.Checked if self.choices.has(row) else Qt.CheckState.Unchecked
        if role == _Role.ToolTipRole:
            return plain_tip(self._tip(row, column))
        if role == _Role.BackgroundRole and self._differs(row, column):
            return current().status("warning").soft
        if role == _Role.ForegroundRole and (row.theirs is None or row.state == choices.SAME):
            return current().dim
        if role == _Role.DecorationRole and column == MATCH and choices.is_uncertain(row):
            return icon("circle-help", "warning")
        if role == _Role.TextAlignmentRole and column in (THEIR_LENGTH, OUR_LENGTH):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def _text(self, row: Row, column: int) -> str:
        theirs = row.theirs.cue if row.theirs is not None else None
        ours = row.ours.cue if row.ours is not None else None
        if column in (THEIRS, OURS):
            side = theirs if column == THEIRS else ours
            return "" if side is None else words.name_of(side)
        if column in (THEIR_LENGTH, OUR_LENGTH):
            side = theirs if column == THEIR_LENGTH else ours
            return "" if side is None else words.length_of(side)
        if column == MATCH:
            return words.match_words(row)
        return words.what_differs(row) if column == WHAT else ""

    def _tip(self, row: Row, column: int) -> str:
        if column == MATCH and row.reason is not None:
            sure = self.tr("How sure: {0} %").format(row.confidence)
            return f"{words.match_words(row)}\n{sure}"
        if column == WHAT and len(row.differences) > 1:
            told = (f"{words.field_word(d.field)}: {words.difference_sentence(d)}" for d in row.differences)
            return "\n".join(told)
        return self._text(row, column)

    def _spoken(self, row: Row, column: int) -> str:
        text = self._text(row, column)
        if column == MATCH and choices.is_uncertain(row):
            return self.tr("{0}, uncertain").format(text)
        return text

    @staticmethod
    def _differs(row: Row, column: int) -> bool:
        fields = _FIELDS.get(column, ())
        return bool(row.ours and row.theirs) and any(d.field in fields for d in row.differences)

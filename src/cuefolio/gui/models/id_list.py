# SPDX-License-Identifier: GPL-3.0-or-later
"""A table over a list of keys whose rows are read in chunks when somebody looks at them.

The keys come from one query; a row that is not here yet shows as loading and is asked for. When keys
change, the table inserts, removes or moves rows, so that selection and editors stay where they are.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

CHUNK = 200
KEPT_ROWS = 4000
"""Rows kept in memory; a page far away is read again when it comes into view."""


class IdListModel(QAbstractTableModel, Generic[Row]):
    """Keys and a cache of rows. Subclasses say how rows are asked for (``request``) and shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[str] = []
        self._places: dict[str, int] | None = None
        self._rows: OrderedDict[str, Row] = OrderedDict()
        self._stale: set[str] = set()
        self._asked: set[str] = set()

    def request(self, ids: Sequence[str]) -> None:
        """Ask for rows; the answer goes to ``take_rows``. Never waits."""
        raise NotImplementedError

    def spare_rows(self) -> int:
        """Rows behind the last key, such as one for adding."""
        return 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids) + self.spare_rows()

    def row_at(self, number: int) -> Row | None:
        """The row in line ``number``, or None while it is on its way. Asking brings its neighbours too."""
        key = self.ids[number]
        row = self._rows.get(key)
        if row is None or key in self._stale:
            self._ask_around(number)
        return row

    def place_of(self, key: str) -> int | None:
        """The line of a key."""
        if self._places is None:
            self._places = {key: place for place, key in enumerate(self.ids)}
        return self._places.get(key)

    def cached(self, key: str) -> Row | None:
        """The row of a key when it is here, perhaps not the newest."""
        return self._rows.get(key)

    def _ask_around(self, number: int) -> None:
        first = number // CHUNK * CHUNK
        wanted = [
            key
            for key in self.ids[first : first + CHUNK]
            if key not in self._asked and (key not in self._rows or key in self._stale)
        ]
        if wanted:
            self._asked.update(wanted)
            self.request(wanted)

    def take_rows(self, asked: Sequence[str], rows: Iterable[tuple[str, Row]]) -> None:
        """Store answered rows and repaint their lines."""
        self._asked.difference_update(asked)
        self._stale.difference_update(asked)
        lines = []
        for key, row in rows:
            self._rows[key] = row
            self._rows.move_to_end(key)
            place = self.place_of(key)
            if place is not None:
                lines.append(place)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)
        if lines:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(min(lines), 0), self.index(max(lines), last))

    def forget(self, ids: Iterable[str] | None) -> None:
        """Mark rows as out of date (all of them for None). They show until the new ones are here."""
        self._asked.clear()
        self._stale.update(self._rows if ids is None else ids)
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, self.columnCount() - 1))

    def set_ids(self, new: Sequence[str]) -> None:
        """Take a new list of keys; lines are inserted, removed and moved, never reset."""
        new = list(new)
        old = self.ids
        if new == old:
            return
        first = 0
        shorter = min(len(old), len(new))
        while first < shorter and old[first] == new[first]:
            first += 1
        same = 0
        while same < shorter - first and old[-1 - same] == new[-1 - same]:
            same += 1
        old_middle, new_middle = old[first : len(old) - same], new[first : len(new) - same]
        if len(old_middle) == len(new_middle) and set(old_middle) == set(new_middle):
            self._reorder(new)
            return
        if old_middle:
            self.beginRemoveRows(QModelIndex(), first, first + len(old_middle) - 1)
            self.ids = old[:first] + old[len(old) - same :]
            self._places = None
            self.endRemoveRows()
        if new_middle:
            self.beginInsertRows(QModelIndex(), first, first + len(new_middle) - 1)
            self.ids = new
            self._places = None
            self.endInsertRows()

    def _reorder(self, new: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [self.ids[index.row()] if index.row() < len(self.ids) else None for index in held]
        self.ids = new
        self._places = None
        moved = []
        for index, key in zip(held, keys, strict=True):
            place = index.row() if key is None else self.place_of(key)
            moved.append(self.index(place if place is not None else -1, index.column()))
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

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

CHUNK = 64
"""Rows asked for at once: a page and its neighbours, some 7 ms of reading."""
KEPT_ROWS = 4000
"""Rows kept in memory; a page far away is read again when it comes into view."""
_MOST_RUNS = 32


class _Question(list[str]):
    """Keys that were asked for together, of lines from ``first`` on."""

    def __init__(self, keys: Iterable[str], first: int) -> None:
        super().__init__(keys)
        self.first = first


class IdListModel(QAbstractTableModel, Generic[Row]):
    """Keys and a cache of rows. Subclasses say how rows are asked for (``request``) and shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[str] = []
        self._places: dict[str, int] | None = None
        self._looked_in: list[str] | None = None
        self._looked = 0
        """Lines of that list that were looked at for keys without a table of places."""
        self._rows: OrderedDict[str, Row] = OrderedDict()
        self._stale: set[str] = set()
        self._asked: dict[str, Sequence[str]] = {}
        """The question that each key is part of. An answer to any other question is out of date."""

    def request(self, ids: Sequence[str]) -> None:
        """Ask for rows; the answer goes to ``take_rows`` together with this very list. Never waits."""
        raise NotImplementedError

    def spare_rows(self) -> int:
        """Rows behind the last key, such as one for adding."""
        return 0

    def is_local(self, key: str) -> bool:
        """Whether a row exists in this table only and cannot be asked for."""
        return False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids) + self.spare_rows()

    # rows

    def row_at(self, number: int) -> Row | None:
        """The row in line ``number``, or None while it is on its way. Asking brings its neighbours too."""
        key = self.ids[number]
        row = self._rows.get(key)
        if (row is None or key in self._stale) and key not in self._asked:
            self._ask_around(number)
        return row

    def place_of(self, key: str) -> int | None:
        """The line of a key."""
        if self._places is None:
            if self._looked_in is not self.ids:
                self._looked_in, self._looked = self.ids, 0
            if self._looked <= len(self.ids):
                # What is seen after a search stands near the top: looking there is quicker than a table of
                # 100,000 lines, which is made once the looking has cost as much.
                try:
                    place = self.ids.index(key)
                except ValueError:
                    self._looked += len(self.ids) + 1
                    return None
                self._looked += place + 1
                return place
            self._places = {key: place for place, key in enumerate(self.ids)}
        return self._places.get(key)

    def cached(self, key: str) -> Row | None:
        """The row of a key when it is here, perhaps not the newest."""
        return self._rows.get(key)

    def is_fresh(self, key: str) -> bool:
        """Whether the row of a key is here and nothing has changed it since."""
        return key in self._rows and key not in self._stale

    def _ask_around(self, number: int) -> None:
        first = number // CHUNK * CHUNK
        keys = (
            key
            for key in self.ids[first : first + CHUNK]
            if key not in self._asked
            and (key not in self._rows or key in self._stale)
            and not self.is_local(key)
        )
        wanted = _Question(keys, first)
        if wanted:
            self._asked.update(dict.fromkeys(wanted, wanted))
            self.request(wanted)

    def take_rows(self, asked: Sequence[str], rows: Iterable[tuple[str, Row]]) -> list[str]:
        """Store the rows that answer the question ``asked`` and repaint their lines.

        Rows that changed while the answer was on its way are shown only where there is nothing better,
        and asked for again. Returns the keys whose rows are up to date now.
        """
        current = {key for key in asked if self._asked.get(key) is asked}
        for key in current:
            del self._asked[key]
        fresh = []
        taken = []
        for key, row in rows:
            if key in current:
                self._stale.discard(key)
                fresh.append(key)
            elif key in self._rows:
                continue
            else:
                self._stale.add(key)
            self._rows[key] = row
            self._rows.move_to_end(key)
            taken.append(key)
        while len(self._rows) > KEPT_ROWS:
            self._stale.discard(self._rows.popitem(last=False)[0])
        self._repaint_taken(asked, taken)
        return fresh

    def _repaint_taken(self, asked: Sequence[str], taken: Sequence[str]) -> None:
        """Repaint the lines where rows stood when they were asked for. Once the lines are others, all are
        repainted: those that are not seen cost nothing, but looking for keys among 100,000 does."""
        if not isinstance(asked, _Question):
            self.repaint_keys(taken)
            return
        places = {key: place for place, key in enumerate(self.ids[asked.first : asked.first + CHUNK])}
        if all(key in places for key in taken):
            self._repaint_lines([asked.first + places[key] for key in taken])
        else:
            self._repaint_lines((0, len(self.ids) - 1))

    def not_answered(self, asked: Sequence[str]) -> None:
        """A question failed: its rows are asked for again when somebody looks."""
        for key in asked:
            if self._asked.get(key) is asked:
                del self._asked[key]

    def forget(self, ids: Iterable[str] | None) -> None:
        """Mark rows as out of date (all of them for None). They show until the new ones are here."""
        if ids is None:
            self._asked.clear()
            self._stale.update(key for key in self._rows if not self.is_local(key))
            self._repaint_lines((0, len(self.ids) - 1))
            return
        keys = list(ids)
        for key in keys:
            self._asked.pop(key, None)
            if key in self._rows and not self.is_local(key):
                self._stale.add(key)
        self.repaint_keys(keys)

    def repaint_keys(self, keys: Iterable[str]) -> None:
        """Repaint the lines of these keys, and with them what lies between."""
        places = (self.place_of(key) for key in keys)
        self._repaint_lines([place for place in places if place is not None])

    def _repaint_lines(self, lines: Sequence[int]) -> None:
        last = self.columnCount() - 1
        if lines and self.ids and last >= 0:
            self.dataChanged.emit(self.index(min(lines), 0), self.index(max(lines), last))

    # keys

    def rename(self, old: str, new: str) -> None:
        """Give a line its lasting key; row, selection and editors stay with it."""
        place = self.place_of(old)
        if old in self._rows:
            self._rows[new] = self._rows.pop(old)
            self._stale.add(new)
        if place is not None:
            self.ids[place] = new
            self._places = None
            self._repaint_lines([place])

    def set_ids(self, new: Sequence[str]) -> None:
        """Take a new list of (different) keys; lines are inserted, removed and moved, never reset."""
        new = list(new)
        old = self.ids
        if new == old:
            return
        if not old:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self.ids, self._places = new, None
            self.endInsertRows()
            return
        shorter = min(len(old), len(new))
        first = 0
        while first < shorter and old[first] == new[first]:
            first += 1
        same = 0
        while same < shorter - first and old[-1 - same] == new[-1 - same]:
            same += 1
        end = len(old) - same
        wanted = set(new[first : len(new) - same])
        known = set(old[first:end])
        if known - wanted:
            end -= self._remove(first, end, wanted)
        fresh = [key for key in new[first : len(new) - same] if key not in known]
        if fresh:
            # They come behind what stays and go to their places together with all that moves.
            self.beginInsertRows(QModelIndex(), end, end + len(fresh) - 1)
            self.ids = self.ids[:end] + fresh + self.ids[end:]
            self._places = None
            self.endInsertRows()
        self._reorder(new)

    def _remove(self, first: int, end: int, wanted: set[str]) -> int:
        """Remove the lines from ``first`` to before ``end`` whose keys are not wanted; returns how many."""
        runs: list[tuple[int, int]] = []
        for place in range(first, end):
            if self.ids[place] in wanted:
                continue
            if runs and runs[-1][1] == place:
                runs[-1] = (runs[-1][0], place + 1)
            else:
                runs.append((place, place + 1))
        if len(runs) > _MOST_RUNS:
            # Each run costs as much as the whole list is long: put them together first.
            middle = self.ids[first:end]
            staying = [key for key in middle if key in wanted]
            gone = [key for key in middle if key not in wanted]
            self._reorder(self.ids[:first] + staying + gone + self.ids[end:])
            runs = [(first + len(staying), end)]
        for start, stop in reversed(runs):
            self.beginRemoveRows(QModelIndex(), start, stop - 1)
            self.ids = self.ids[:start] + self.ids[stop:]
            self._places = None
            self.endRemoveRows()
        return sum(stop - start for start, stop in runs)

    def _reorder(self, new: list[str]) -> None:
        if new == self.ids:
            return
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

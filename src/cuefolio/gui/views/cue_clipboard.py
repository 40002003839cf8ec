# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells of the cue table taken as a block: copied, emptied, filled down, pasted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CueField
from cuefolio.gui import clipboard
from cuefolio.gui.models.cell_values import shown

if TYPE_CHECKING:
    from cuefolio.gui.views.cue_view import CueView

_copied: list[tuple[str, list[list[str]]]] = []
"""Text and cells of the last copy: the text of one cell does not tell its line breaks from rows."""


class CellBlock:
    """The selected cells of a cue table, and what is done with all of them."""

    def __init__(self, view: CueView) -> None:
        self._view = view
        self._reading = False
        """Cells to copy are still being read; a paste waits for them."""
        self._paste_next = False

    # what is selected

    def cells(self) -> dict[int, list[int]]:
        """Selected columns by line, from left to right as shown; not the empty line nor headings of groups,
        no hidden columns."""
        view = self._view
        by_row: dict[int, set[int]] = {}
        parts = view.selectionModel().selection()
        for place in range(parts.count()):
            part = parts.at(place)
            columns = range(part.left(), part.right() + 1)
            for row in range(part.top(), min(part.bottom() + 1, len(view.cues.ids))):
                if not view.cues.is_group(row):
                    by_row.setdefault(row, set()).update(columns)
        order = view.shown_columns()
        return {row: [c for c in order if c in by_row[row]] for row in sorted(by_row)}

    def _editable(self, columns: Iterable[int]) -> list[CueField]:
        fields = (self._view.cues.columns[column] for column in columns)
        return [field for field in fields if field.editable]

    # copying

    def copy(self) -> None:
        """Put the selected cells on the clipboard as a spreadsheet takes them.

        Where several blocks are selected, what lies between them is left empty.
        """
        cells = self.cells()
        wanted = {column for columns in cells.values() for column in columns}
        columns = [column for column in self._view.shown_columns() if column in wanted]
        if not columns:
            return
        fields = [self._view.cues.columns[column] for column in columns]
        taken = [[column in own for column in columns] for own in map(set, cells.values())]

        def text(rows: list[CueRow]) -> list[list[str]]:
            return [
                [_text(row, field) if own else "" for field, own in zip(fields, line, strict=True)]
                for row, line in zip(rows, taken, strict=False)
            ]

        def take(cells: list[list[str]]) -> None:
            self._reading = False
            _put(cells)
            if self._paste_next:
                self._paste_next = False
                self.paste()

        self._reading = True
        self._view.cues.complete_rows([self._view.cues.ids[row] for row in cells], take, text)

    def clear(self) -> None:
        """Empty the selected cells that can be typed in."""
        ids = self._view.cues.ids
        values = {
            ids[row]: dict.fromkeys([field.name for field in fields], "")
            for row, columns in self.cells().items()
            if (fields := self._editable(columns))
        }
        self._view.cues.edit(values)

    def fill_down(self) -> None:
        """Give the selected cells of each column the value of the topmost one."""
        cells = self.cells()
        if len(cells) < 2:
            return
        ids = self._view.cues.ids
        tops: dict[int, int] = {}
        targets: dict[str, list[tuple[str, str]]] = {}
        for row, columns in cells.items():
            for column in columns:
                field = self._view.cues.columns[column]
                top = tops.setdefault(column, row)
                if field.editable and top != row:
                    targets.setdefault(ids[row], []).append((field.name, ids[top]))
        sources = list(dict.fromkeys(key for names in targets.values() for _name, key in names))

        def fill(rows: list[CueRow]) -> None:
            if len(rows) == len(sources):  # else one was deleted elsewhere in this moment
                found = dict(zip(sources, rows, strict=True))
                self._view.cues.edit(
                    {
                        key: {name: found[source].text(name) for name, source in names}
                        for key, names in targets.items()
                    }
                )

        if sources:
            self._view.cues.complete_rows(sources, fill)

    # pasting

    def paste(self) -> None:
        """Write the clipboard's cells from the first selected cell on; lines beyond the last cue become cues.

        A block that fits into the selection several times fills it, so that one cell fills many. A first
        line of field names says where each column goes.
        """
        if self._reading:
            self._paste_next = True
            return
        lines = _take()
        view = self._view
        if not lines or view.cues.columnCount() == 0:
            return
        cells = self.cells()
        named = clipboard.headings(lines[0])
        if named is None and len(lines) == len(lines[0]) == 1 and sum(map(len, cells.values())) > 1:
            self._fill(cells, lines[0][0])
            return
        index = view.currentIndex()
        first = next(iter(cells), max(index.row(), 0))
        targets: Sequence[CueField | None]
        if named is not None:
            targets, lines = named, lines[1:]
        else:
            order = view.shown_columns()
            left = cells[first][0] if cells else max(index.column(), 0)
            targets = [view.cues.columns[column] for column in order[order.index(left) :]]
            if len(cells) > len(lines) and len(cells) % len(lines) == 0:
                lines = lines * (len(cells) // len(lines))
        self._write(first, targets, lines)

    def _fill(self, cells: dict[int, list[int]], text: str) -> None:
        ids = self._view.cues.ids
        values = {
            ids[row]: {field.name: text for field in fields}
            for row, columns in cells.items()
            if (fields := self._editable(columns))
        }
        self._view.cues.edit(values)

    def _write(self, first: int, targets: Sequence[CueField | None], lines: list[list[str]]) -> None:
        view = self._view
        over: dict[str, dict[str, object]] = {}
        new: list[dict[str, object]] = []
        rows = [row for row in range(first, len(view.cues.ids)) if not view.cues.is_group(row)]
        for place, line in enumerate(lines):
            values: dict[str, object] = {
                field.name: text
                for field, text in zip(targets, line, strict=False)
                if field is not None and field.editable
            }
            if not values:
                continue
            if place < len(rows):
                over[view.cues.ids[rows[place]]] = values
            elif any(values.values()):
                new.append(values)
        if new and view.cues.film_id is None:
            view.session.refused.emit(
                view.tr(
                    "Nothing was pasted: there are {0} rows too many for these results. "
                    "Paste into a production to add cues."
                ).format(len(new))
            )
            return
        view.cues.write(over, new, done=lambda change: view.select_cues([*over, *change.created]))


def _text(row: CueRow, field: CueField) -> str:
    return shown(row, field) if field.name == "film" else row.text(field.name)


def _take() -> list[list[str]]:
    """The clipboard's cells; [] when it holds no text."""
    text = QGuiApplication.clipboard().text()
    for own, cells in _copied:
        if own == text:
            return cells
    return clipboard.from_text(text) if text else []


def _put(cells: list[list[str]]) -> None:
    # One cell is a text; more of them end in a line break, as spreadsheets write it.
    alone = len(cells) == 1 and len(cells[0]) == 1
    text = cells[0][0] if alone else clipboard.to_text(cells)
    _copied[:] = [(text, cells)]
    # As text only: data with formats of its own, made in Python, would be destroyed after Python.
    QGuiApplication.clipboard().setText(text)

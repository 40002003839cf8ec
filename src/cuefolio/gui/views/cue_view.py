# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue table: a grid that behaves like a spreadsheet.

Typing edits, Enter goes down, Tab goes right (from the last column to the next line), Ctrl+D fills down,
copy and paste talk to spreadsheets, Delete empties cells. Files dropped on a line go to that cue.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from cuefolio.domain.fields import CueField
from cuefolio.gui import clipboard
from cuefolio.gui.delegates.cell import (
    MOVE_DOWN,
    MOVE_LEFT,
    MOVE_RIGHT,
    MOVE_UP,
    CellDelegate,
)
from cuefolio.gui.delegates.columns import delegate_for
from cuefolio.gui.models.cue_model import CueModel, shown
from cuefolio.gui.models.id_list import Index
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import current, notifier
from cuefolio.gui.widgets.completing import Provider

_Select = QItemSelectionModel.SelectionFlag


class CueView(QTableView):
    """Cues of ``model``. ``cues_selected`` carries the keys of the selected lines, top to bottom."""

    cues_selected = Signal(list)
    files_dropped = Signal(list, str)
    """Paths, and the key of the cue they fell on ("" beside every cue)."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.cues = CueModel(session, self)
        self._delegates: list[CellDelegate] = []
        self._wanted: str | None = None
        self.setModel(self.cues)
        self.setAccessibleName(self.tr("Cues"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(44)
        header.sectionClicked.connect(self._sort_by_section)
        self.cues.added.connect(self._go_to_added)
        self.cues.listed.connect(self._find_wanted)
        notifier().changed.connect(self._restyle)
        self._restyle()

    # columns

    def show_columns(self, names: list[str]) -> None:
        """Show these fields and give each its painter and width."""
        self.cues.set_columns(names)
        self._delegates = []
        for column, field in enumerate(self.cues.columns):
            kind = "origin" if field.name == "origin" else str(field.kind)
            delegate = delegate_for(kind, self, dim=field.name in ("in", "out"))
            delegate.provider_for = self._provider
            self._delegates.append(delegate)
            self.setItemDelegateForColumn(column, delegate)
            self.setColumnWidth(column, field.width)
        self._stretch()

    def _stretch(self) -> None:
        """Let the title take what the other columns leave, so that no strip of the table is dead."""
        column = self.cues.column_of("title")
        if column < 0:
            return
        others = sum(
            self.columnWidth(c)
            for c in range(len(self.cues.columns))
            if c != column and not self.isColumnHidden(c)
        )
        self.setColumnWidth(column, max(self.cues.columns[column].width, self.viewport().width() - others))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._stretch()

    def _provider(self, index: Index) -> Provider | None:
        library = self.cues.columns[index.column()].suggests
        if not library:
            return None

        def ask(prefix: str, reply: object) -> None:
            self.session.read(
                "library.suggest",
                library,
                prefix,
                self.cues.film_id,
                done=reply,  # type: ignore[arg-type]
                key=f"suggest-{id(self)}",
                receiver=self,
            )

        return ask

    def _restyle(self, _theme: object = None) -> None:
        self.verticalHeader().setDefaultSectionSize(current().metrics.row_height)

    def _sort_by_section(self, section: int) -> None:
        """First click sorts up, the second down, the third goes back to film order."""
        name = self.cues.columns[section].name
        if name == "film":
            return
        if self.cues.order != name:
            self.cues.sort_by(name, False)
        elif not self.cues.descending:
            self.cues.sort_by(name, True)
        else:
            self.cues.sort_by("film", False)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(self.cues.order != "film")
        order = Qt.SortOrder.DescendingOrder if self.cues.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)

    # selection

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.cues_selected.emit(self.selected_cues())

    def currentChanged(self, current_index: Index, previous: Index) -> None:
        super().currentChanged(current_index, previous)
        for delegate in self._delegates:
            delegate.current_row = current_index.row()
        if current_index.row() != previous.row():
            self.viewport().update()

    def selected_cues(self) -> list[str]:
        """Keys of the cues with a selected cell, top to bottom."""
        if self.selectionModel() is None:
            return []
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            part = selection.at(place)
            rows.update(range(part.top(), part.bottom() + 1))
        return [self.cues.ids[row] for row in sorted(rows) if not self.cues.is_spare(row)]

    def select_cue(self, key: str, field: str = "") -> None:
        """Make a cue current, in the column of ``field`` when that is shown; waits until it is listed."""
        place = self.cues.place_of(key)
        if place is None:
            self._wanted = key
            return
        self._wanted = None
        column = self.cues.column_of(field) if field else self.currentIndex().column()
        index = self.cues.index(place, max(column, 0))
        self.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect)
        self.scrollTo(index)

    def _find_wanted(self) -> None:
        if self._wanted is not None and self.cues.place_of(self._wanted) is not None:
            self.select_cue(self._wanted)

    def _go_to_added(self, key: str) -> None:
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            return
        if not index.isValid() or self.cues.place_of(key) != index.row():
            self.select_cue(key)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = (
            event.key(),
            event.modifiers()
            in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ),
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Tab and plain:
            self._step(MOVE_RIGHT)
        elif key == Qt.Key.Key_Backtab:
            self._step(MOVE_LEFT)
        elif key == Qt.Key.Key_Delete and plain:
            self.clear_cells()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the cells; Ctrl+Tab (an action of the window) leaves the table."""
        return False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        index = self.currentIndex()
        move = self._delegates[index.column()].last_move if index.isValid() else 0
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint != QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._step(move)

    def _step(self, move: int) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        header = self.horizontalHeader()
        order = [header.logicalIndex(v) for v in range(header.count())]
        order = [c for c in order if not self.isColumnHidden(c)]
        row, place = index.row(), order.index(index.column())
        if move == MOVE_DOWN:
            row += 1
        elif move == MOVE_UP:
            row -= 1
        elif move == MOVE_RIGHT:
            row, place = (row, place + 1) if place + 1 < len(order) else (row + 1, 0)
        elif move == MOVE_LEFT:
            row, place = (row, place - 1) if place else (row - 1, len(order) - 1)
        else:
            return
        if 0 <= row < self.cues.rowCount():
            target = self.cues.index(row, order[place])
            self.selectionModel().setCurrentIndex(target, _Select.ClearAndSelect)
            self.scrollTo(target)

    # cells

    def _cells(self) -> tuple[list[int], list[int]]:
        """Selected lines (without the empty one) and columns, as the rectangle that holds them."""
        indexes = self.selectionModel().selectedIndexes()
        rows = sorted({i.row() for i in indexes if not self.cues.is_spare(i.row())})
        header = self.horizontalHeader()
        columns = sorted(
            {i.column() for i in indexes if not self.isColumnHidden(i.column())}, key=header.visualIndex
        )
        return rows, columns

    def copy_cells(self) -> None:
        """Put the selected cells on the clipboard as a spreadsheet takes them."""
        rows, columns = self._cells()
        cells = []
        for row in rows:
            cue = self.cues.cached(self.cues.ids[row])
            fields = [self.cues.columns[c] for c in columns]
            cells.append(
                [
                    "" if cue is None else (shown(cue, f) if f.name == "film" else cue.text(f.name))
                    for f in fields
                ]
            )
        if cells:
            text = clipboard.to_text(cells)
            data = QMimeData()
            # One cell is a text; more of them end in a line break, as spreadsheets write it.
            data.setText(text.removesuffix("\n") if len(rows) == len(columns) == 1 else text)
            data.setData("text/tab-separated-values", QByteArray(text.encode()))
            QGuiApplication.clipboard().setMimeData(data)

    def cut_cells(self) -> None:
        """Copy the selected cells and empty them."""
        self.copy_cells()
        self.clear_cells()

    def clear_cells(self) -> None:
        """Empty the selected cells that can be typed in."""
        rows, columns = self._cells()
        names = [self.cues.columns[c].name for c in columns if self.cues.columns[c].editable]
        if rows and names:
            self.cues.edit({self.cues.ids[row]: dict.fromkeys(names, "") for row in rows})

    def fill_down(self) -> None:
        """Give the selected cells of each column the value of the topmost one."""
        rows, columns = self._cells()
        source = self.cues.cached(self.cues.ids[rows[0]]) if len(rows) > 1 else None
        if source is None:
            return
        fields = [self.cues.columns[c] for c in columns if self.cues.columns[c].editable]
        values: dict[str, object] = {f.name: source.text(f.name) for f in fields}
        if values:
            self.cues.edit({self.cues.ids[row]: values for row in rows[1:]})

    def paste_cells(self) -> None:
        """Write the clipboard's cells from the current cell on; lines beyond the last cue become cues.

        One copied cell fills the whole selection. A first line of field names says where each column goes.
        """
        text = QGuiApplication.clipboard().text()
        if not text or (self.cues.film_id is None and not self.cues.ids):
            return
        cells = clipboard.from_text(text)
        rows, columns = self._cells()
        if len(cells) == len(cells[0]) == 1 and len(rows) * len(columns) > 1:
            fields = [self.cues.columns[c] for c in columns if self.cues.columns[c].editable]
            self.cues.edit({self.cues.ids[r]: {f.name: cells[0][0] for f in fields} for r in rows})
            return
        current_index = self.currentIndex()
        named = clipboard.headings(cells[0])
        if named is not None:
            targets: Sequence[CueField | None] = named
            cells = cells[1:]
        else:
            header = self.horizontalHeader()
            first = header.visualIndex(current_index.column()) if current_index.isValid() else 0
            shown_columns = [header.logicalIndex(v) for v in range(first, header.count())]
            targets = [self.cues.columns[c] for c in shown_columns if not self.isColumnHidden(c)]
        self._paste_from(current_index.row() if current_index.isValid() else 0, targets, cells)

    def _paste_from(self, first: int, targets: Sequence[CueField | None], cells: list[list[str]]) -> None:
        over: dict[str, dict[str, object]] = {}
        new: list[dict[str, object]] = []
        for offset, line in enumerate(cells):
            values: dict[str, object] = {
                field.name: text
                for field, text in zip(targets, line, strict=False)
                if field is not None and field.editable
            }
            if not values:
                continue
            row = first + offset
            if row < len(self.cues.ids):
                over[self.cues.ids[row]] = values
            elif any(values.values()):
                new.append(values)
        if new and self.cues.film_id is not None:
            self.session.write("cues.paste", self.cues.film_id, over, new)
        elif over:
            self.cues.edit(over)

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        event.acceptProposedAction()
        self.files_dropped.emit(paths, self.cue_at(event.position().toPoint()))

    def cue_at(self, point: QPoint) -> str:
        """Key of the cue under a point of the viewport, "" beside every cue."""
        index = self.indexAt(point)
        return self.cues.ids[index.row()] if index.isValid() and not self.cues.is_spare(index.row()) else ""

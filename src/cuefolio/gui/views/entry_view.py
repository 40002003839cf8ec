# SPDX-License-Identifier: GPL-3.0-or-later
"""One kind of library entries on a page: filter, table, and what can be done with an entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.library import LibraryRow
from cuefolio.gui.delegates.cell import Index
from cuefolio.gui.delegates.columns import delegate_for
from cuefolio.gui.icons import icon
from cuefolio.gui.models.entry_model import EntryModel
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import ADD, EMPTY, REMOVED, query_for, used_by
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.completing import Provider, Reply
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.notice import Notice

_FILTER_MS = 150


class EntryView(QWidget):
    """A page of the library. Typing edits, the last line adds, Delete removes (and asks when it is used)."""

    show_cues = Signal(str)
    """A search for the cues that use an entry."""
    files_dropped = Signal(list)
    scan_wanted = Signal()
    entries_selected = Signal(str, list)
    """Kind, and the keys of the selected entries."""

    def __init__(self, session: CatalogSession, kind_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = EntryModel(session, kind_id, self)
        self.kind = self.model.kind
        self._was_listed = False
        self._out_of_date = True
        self._adds = False
        """The person is on the empty line, perhaps of an empty table."""
        self.setAcceptDrops(kind_id == "recording")
        self.setAccessibleName(self.kind.plural)
        self.filter_field = LineField(name=self.tr("Filter"), placeholder=self.tr("Filter by name"))
        self.filter_field.setFixedWidth(220)
        self.filter_field.setClearButtonEnabled(True)
        self.title = PlainLabel(self.kind.plural, self, role="heading")
        self.count = PlainLabel("", self, role="dim")
        self.notice = Notice(self)
        self.table = self._make_table()
        self.pages = QStackedWidget(self)
        self.empty = self._make_empty()
        self.nothing = EmptyState("search", "", "", [(self.tr("Clear the filter"), self.filter_field.clear)])
        for page in (self.table, self.empty, self.nothing):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(self._make_bar())
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        self._filter_later = QTimer(self, singleShot=True, interval=_FILTER_MS)
        self._filter_later.timeout.connect(lambda: self.model.filter(self.filter_field.text()))
        self.filter_field.textChanged.connect(lambda _text: self._filter_later.start())
        self.model.listed.connect(self._listed)
        self.model.added.connect(self._was_added)
        self.model.refused.connect(lambda text: self.notice.show_message(text, kind="error"))
        session.changed.connect(self._changed)
        session.opened.connect(self._changed)
        self._selected()

    def _make_table(self) -> SmallTable:
        table = SmallTable(self, name=self.kind.plural)
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, header.sortIndicatorOrder())
        header.sortIndicatorChanged.connect(self._sort)
        for column, field in enumerate(self.model.fields):
            swatch = self.kind.id == "mood" and field.name in ("name", "colour")
            kind = "tags" if swatch else "number" if field.numeric else "line"
            delegate = delegate_for(kind, table)
            delegate.provider_for = self._provider
            table.setItemDelegateForColumn(column, delegate)
            table.setColumnWidth(column, field.width)
        table.add_wanted.connect(self.add)
        table.clear_wanted.connect(self._delete_key)
        table.open_wanted.connect(self._open)
        table.editor_closed.connect(self._editor_closed)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        return table

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.title)
        bar.addWidget(self.count)
        bar.addStretch(1)
        bar.addWidget(self.filter_field)
        self.cues_button = self._button(self.tr("Show cues"), "list", self._show_cues)
        set_tip(self.cues_button, self.tr("Show the cues that use the selected entry"))
        self.parties_button = self._button(self.tr("Writers…"), "users", self.open_work)
        set_tip(self.parties_button, self.tr("Edit the writers and publishers of the selected work"))
        self.scan_button = self._button(self.tr("Scan a folder…"), "folder-open", self.scan_wanted.emit)
        self.add_button = self._button(self.tr("Add"), "plus", self.add)
        self.add_button.setAccessibleName(self.tr("Add a {0}").format(self.kind.label))
        set_tip(self.add_button, self.tr("Add a {0} (Insert)").format(self.kind.label))
        self.delete_button = self._button("", "trash-2", self.delete)
        self.delete_button.setAccessibleName(self.tr("Delete"))
        set_tip(self.delete_button, self.tr("Delete the selected entries (Ctrl+Delete)"))
        self.parties_button.setVisible(self.kind.id == "work")
        self.scan_button.setVisible(self.kind.id == "recording")
        self.add_button.setVisible(self.kind.can_add)
        for button in (
            self.cues_button, self.parties_button, self.scan_button, self.add_button, self.delete_button,
        ):  # fmt: skip
            bar.addWidget(button)
        return bar

    def _button(self, text: str, name: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(icon(name), text, self)
        button.clicked.connect(lambda _checked=False: call())
        return button

    def _make_empty(self) -> EmptyState:
        title, sentence = EMPTY[self.kind.id]
        buttons: list[tuple[str, Callable[[], object]]] = []
        if self.kind.id == "recording":
            buttons.append((self.tr("Scan a folder…"), self.scan_wanted.emit))
        if self.kind.can_add:
            buttons.append((ADD[self.kind.id], self.add))
        return EmptyState(self.kind.icon, title, sentence, buttons)

    # showing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._out_of_date:
            self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._out_of_date = False
        self.model.refresh()

    def _changed(self, _change_or_path: Any) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._out_of_date = True

    def _listed(self) -> None:
        number = len(self.model.ids)
        self.count.setText(f"{number:,}")
        if number or self._adds:
            page: QWidget = self.table
        elif self.model.like:
            page = self.nothing
            self.nothing.set_text(self.tr("Nothing matches “{0}”").format(self.model.like))
        else:
            page = self.empty
        self.pages.setCurrentWidget(page)
        if number and not self._was_listed:
            # The list came after the line for adding, which must not stay the current one.
            self._was_listed = True
            self.table.setCurrentIndex(self.model.index(0, self.model.name_column))
        self._selected()

    def _sort(self, column: int, order: Any) -> None:
        field = self.model.fields[column] if column >= 0 else None
        if field is not None and not field.column:
            # Computed columns have no order of their own.
            self.table.horizontalHeader().setSortIndicator(-1, order)
            return
        self.model.sort_by(field, order is not None and order.name == "DescendingOrder")

    def _provider(self, index: Index) -> Provider | None:
        library = self.model.fields[index.column()].suggests
        if not library:
            return None
        return lambda typed, reply: self._suggest(library, typed, reply)

    def _suggest(self, library: str, typed: str, reply: Reply) -> None:
        self.session.read(
            "library.suggest", library, typed, done=reply, key=f"suggest-{id(self)}", receiver=self
        )

    # the selected entries

    def selected_ids(self) -> list[str]:
        """Keys of the selected entries, in the order of the table."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.ids[row] for row in rows if not self.model.is_spare(row)]

    def selected_rows(self) -> list[LibraryRow]:
        """The selected entries that have been read."""
        found = (self.model.cached(key) for key in self.selected_ids())
        return [row for row in found if row is not None]

    def select_entry(self, key: str) -> None:
        """Select an entry and go to its name."""
        place = self.model.place_of(key)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, self.model.name_column))
            self.table.setFocus()

    def _selected(self) -> None:
        selected = self.selected_ids()
        number = len(selected)
        self.entries_selected.emit(self.kind.id, selected)
        self.cues_button.setEnabled(number == 1)
        self.parties_button.setEnabled(number == 1)
        self.delete_button.setEnabled(number > 0 and not self.session.read_only)
        self.add_button.setEnabled(not self.session.read_only)

    def _show_cues(self) -> None:
        rows = self.selected_rows()
        if rows:
            self.show_cues.emit(query_for(rows[0]))

    def _open(self, index: Index) -> None:
        if self.model.is_spare(index.row()):
            self.add()
        elif self.kind.id == "work":
            self.open_work()
        elif self.model.fields[index.column()].name == "colour":
            self.choose_colour(self.model.ids[index.row()])

    def open_work(self) -> None:
        """Open the writers and publishers of the selected work."""
        from cuefolio.gui.dialogs.work_dialog import WorkDialog

        keys = self.selected_ids()
        if keys:
            WorkDialog(self.session, keys[0], self).open()

    def choose_colour(self, key: str) -> None:
        """Choose the colour of a mood."""
        row = self.model.cached(key)
        dialog = QColorDialog(QColor(row.colour if row is not None and row.colour else "#7a5ea8"), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Colour of the mood"))
        dialog.colorSelected.connect(lambda colour: self.model.edit([key], "colour", colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # adding and deleting

    def add(self) -> None:
        """Go to the empty line and open its name."""
        if not self.kind.can_add or self.session.read_only:
            return
        if self.model.like:
            self.filter_field.clear()
            self.model.filter("")
        self._adds = True
        self.pages.setCurrentWidget(self.table)
        self.table.edit_cell(len(self.model.ids), self.model.name_column)

    def _editor_closed(self) -> None:
        if self._adds and not self.table.is_editing():
            self._adds = False
            if not self.model.ids and not self.model.is_adding():
                self._listed()

    def _was_added(self, key: str) -> None:
        self.pages.setCurrentWidget(self.table)
        self.select_entry(key)

    def _delete_key(self, index: Index) -> None:
        """Delete on the name (or a computed cell) removes the entry, on another cell it empties the cell."""
        field = self.model.fields[index.column()]
        if field.editable and field.name != self.kind.name_column and len(self.selected_ids()) == 1:
            self.model.setData(index, "")
        else:
            self.delete()

    def delete(self) -> None:
        """Delete the selected entries; those that cues use only after a question."""
        keys, rows = self.selected_ids(), self.selected_rows()
        if not keys or self.session.read_only:
            return
        uses = sum(row.uses for row in rows)
        if not uses:
            self._delete(keys)
            return
        name = self.tr("“{0}” is").format(rows[0].values[self.kind.name_column])
        if len(keys) > 1:
            name = self.tr("{0} entries are").format(len(keys))
        text = f"{name} {used_by(uses)}. {REMOVED[self.kind.id]}"
        action = (self.tr("Delete"), lambda: self._delete(keys))
        if self.kind.id == "party":
            action = (self.tr("Show cues"), self._show_cues)
        self.notice.show_message(text, kind="warning", action=action)
        self.notice.button().setFocus()

    def _delete(self, keys: list[str]) -> None:
        self.session.write(
            "library.delete",
            self.kind.id,
            keys,
            done=lambda _change: self.table.setFocus(),
            failed=self._refused,
            receiver=self,
        )

    def _refused(self, error: BaseException) -> None:
        self.notice.show_message(str(error), kind="error")

    # files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

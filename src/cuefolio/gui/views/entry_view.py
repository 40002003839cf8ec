# SPDX-License-Identifier: GPL-3.0-or-later
"""One kind of library entries on a page: filter, table, and what can be done with an entry."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.library import LibraryRow
from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.icons import icon
from cuefolio.gui.models.entry_model import EntryModel
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_columns import EntryColumns
from cuefolio.gui.views.entry_deleting import EntryDeleting
from cuefolio.gui.views.entry_table import EntryTable
from cuefolio.gui.views.entry_twins import EntryTwins
from cuefolio.gui.views.entry_words import ADD, empty_words, plural, query_for, told
from cuefolio.gui.widgets.completing import Provider, Reply
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.notice import Notice

_FILTER_MS = 150
_ICON = QSize(16, 16)


class EntryView(QWidget):
    """A page of the library. Typing edits, the last line adds, Delete removes (and asks when it is used),
    an entry that is dropped onto another one is merged with it after a look at what that does."""

    show_cues = Signal(str)
    """A search for the cues that use an entry."""
    files_dropped = Signal(list)
    scan_wanted = Signal()
    entries_selected = Signal(str, list)
    """Kind, and the keys of the selected entries."""
    play_wanted = Signal(str)
    """Key of a recording."""

    def __init__(self, session: CatalogSession, kind_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = EntryModel(session, kind_id, self)
        self.kind = self.model.kind
        self._was_listed = False
        self._out_of_date = True
        self._wanted = ""
        """Key of an entry to go to when the list is here."""
        self._adds = False
        """The person is on the empty line, perhaps of an empty table."""
        self.setAcceptDrops(kind_id == "recording")
        self.setAccessibleName(plural(self.kind))
        self.filter_field = LineField(name=self.tr("Filter"), placeholder=self.tr("Filter"))
        self.filter_field.setMinimumWidth(110)
        self.filter_field.setMaximumWidth(240)
        self.filter_field.setClearButtonEnabled(True)
        self.title = PlainLabel(plural(self.kind), self, role="heading")
        self.count = PlainLabel("", self, role="dim")
        self.notice = Notice(self)
        self.table = self._make_table()
        self.columns = EntryColumns(self.table, self.model)
        self.pages = QStackedWidget(self)
        self.empty = self._make_empty()
        self.nothing = EmptyState("search", "", "", [(self.tr("Clear the filter"), self.filter_field.clear)])
        for page in (self.table, self.empty, self.nothing):
            self.pages.addWidget(page)
        self.deleting = EntryDeleting(self)
        self.twins = EntryTwins(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(self._make_bar())
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        self._filter_later = QTimer(self, singleShot=True, interval=_FILTER_MS)
        self._filter_later.timeout.connect(self._filter_now)
        self.filter_field.textChanged.connect(lambda _text: self._filter_later.start())
        self.model.listed.connect(self._listed)
        self.model.added.connect(self._was_added)
        self.model.refused.connect(lambda text: self.notice.show_message(text, kind="error"))
        session.changed.connect(self._changed)
        session.opened.connect(self._changed)
        self._selected()

    def _make_table(self) -> EntryTable:
        table = EntryTable(self.model, self, name=plural(self.kind))
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, header.sortIndicatorOrder())
        header.sortIndicatorChanged.connect(self._sort)
        for column in range(len(self.model.fields)):
            delegate = table.itemDelegateForColumn(column)
            if isinstance(delegate, CellDelegate):
                delegate.provider_for = self._provider
        table.add_wanted.connect(self.add)
        table.clear_wanted.connect(self._delete_key)
        table.open_wanted.connect(self._open)
        table.editor_closed.connect(self._editor_closed)
        table.play_wanted.connect(self.play_wanted)
        table.dropped.connect(lambda key, others: self.merge([key, *others], key))
        table.customContextMenuRequested.connect(self._menu)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        return table

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.title)
        bar.addSpacing(2)
        bar.addWidget(self.count)
        bar.addStretch(1)
        bar.addWidget(self.filter_field, 2)
        self.cues_button = self._button("list", self.tr("Show cues"), self._show_cues)
        set_tip(self.cues_button, self.tr("Show the cues that use the selected entry"))
        self.parties_button = self._button("users", self.tr("Writers…"), self.open_work)
        set_tip(self.parties_button, self.tr("Edit the writers and publishers of the selected work"))
        self.merge_button = self._button("merge", self.tr("Merge…"), self.merge)
        set_tip(self.merge_button, self.tr("Merge the selected entries; you see first what that moves"))
        self.duplicates_button = self._button("scan-search", self.tr("Duplicates…"), self.find_duplicates)
        set_tip(self.duplicates_button, self.tr("Look for entries that were entered twice"))
        self.scan_button = self._button("folder-open", self.tr("Scan a folder…"), self.scan_wanted.emit)
        set_tip(self.scan_button, self.tr("Read the audio files of a folder into the library"))
        self.delete_button = self._button("trash-2", self.tr("Delete"), self.delete)
        set_tip(self.delete_button, self.tr("Delete the selected entries (Delete on the name)"))
        self.add_button = QPushButton(icon("plus"), self.tr("Add"), self)
        self.add_button.clicked.connect(lambda _checked=False: self.add())
        self.parties_button.setVisible(self.kind.id == "work")
        self.scan_button.setVisible(self.kind.id == "recording")
        self.add_button.setVisible(self.kind.can_add)
        if self.kind.can_add:
            self.add_button.setAccessibleName(told(ADD, self.kind.id))
            set_tip(self.add_button, self.tr("{0} (Insert)").format(told(ADD, self.kind.id)))
        for button in (
            self.cues_button, self.parties_button, self.merge_button, self.duplicates_button,
            self.scan_button, self.delete_button, self.add_button,
        ):  # fmt: skip
            bar.addWidget(button)
        return bar

    def _button(self, name: str, text: str, call: Callable[[], object]) -> QToolButton:
        """A button with a sign only; its name is for screen readers and stands in the menu of a line."""
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked=False: call())
        return button

    def _make_empty(self) -> EmptyState:
        title, sentence = empty_words(self.kind.id)
        buttons: list[tuple[str, Callable[[], object]]] = []
        if self.kind.id == "recording":
            buttons.append((self.tr("Scan a folder…"), self.scan_wanted.emit))
        if self.kind.can_add:
            buttons.append((told(ADD, self.kind.id), self.add))
        return EmptyState(self.kind.icon, title, sentence, buttons)

    # showing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._out_of_date:
            self.refresh()
        # The card may have shown an entry of another page meanwhile.
        self._selected()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "columns"):
            self.columns.measure()

    def refresh(self) -> None:
        """Read the list again."""
        self._out_of_date = False
        self.model.refresh()

    def _changed(self, _change_or_path: Any) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._out_of_date = True

    def _filter_now(self) -> None:
        if self.filter_field.text() != self.model.like:
            self.model.filter(self.filter_field.text())

    def _listed(self) -> None:
        number = len(self.model.ids)
        self.count.setText(QLocale().toString(number))
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
            self.table.go_to(0, self.model.name_column)
        if self._wanted:
            self.select_entry(self._wanted)
        self._selected()

    def _sort(self, column: int, order: Any) -> None:
        field = self.model.fields[column] if column >= 0 else None
        if field is not None and not field.label:
            # The column of play buttons has no order.
            self.table.horizontalHeader().setSortIndicator(-1, order)
            return
        self.model.sort_by(field, order is not None and order.name == "DescendingOrder")

    def _provider(self, index: Index) -> Provider | None:
        library = self.model.fields[index.column()].suggests
        return partial(self._suggest, library) if library else None

    def _suggest(self, library: str, typed: str, reply: Reply) -> None:
        self.session.read(
            "library.suggest", library, typed, done=reply, key=f"suggest-{id(self)}", receiver=self
        )

    # the selected entries

    def selected_ids(self) -> list[str]:
        """Keys of the selected entries, in the order of the table."""
        return self.table.selected_keys()

    def selected_rows(self) -> list[LibraryRow]:
        """The selected entries that have been read."""
        found = (self.model.cached(key) for key in self.selected_ids())
        return [row for row in found if row is not None]

    def select_entry(self, key: str) -> None:
        """Select an entry and go to its name, as soon as it is listed."""
        place = self.model.place_of(key)
        self._wanted = key if place is None else ""
        if place is not None:
            self.table.go_to(place, self.model.name_column)
            self.table.setFocus()
        elif self.model.like:
            self.filter_field.clear()

    def _selected(self) -> None:
        selected = self.selected_ids()
        number = len(selected)
        can_write = not self.session.read_only
        self.entries_selected.emit(self.kind.id, selected)
        self.cues_button.setEnabled(number == 1)
        self.parties_button.setEnabled(number == 1)
        self.merge_button.setEnabled(number > 1 and can_write)
        self.delete_button.setEnabled(number > 0 and can_write)
        self.add_button.setEnabled(can_write)

    def _show_cues(self) -> None:
        rows = self.selected_rows()
        if rows:
            self.show_cues.emit(query_for(rows[0]))

    def _open(self, index: Index) -> None:
        if self.model.is_spare(index.row()):
            self.add()
        elif self.model.fields[index.column()].name == "colour":
            self.choose_colour(self.model.ids[index.row()])
        elif self.kind.id == "work":
            self.open_work()

    def open_work(self) -> None:
        """Open the writers and publishers of the selected work."""
        from cuefolio.gui.dialogs.work_dialog import WorkDialog

        keys = self.selected_ids()
        if keys:
            WorkDialog(self.session, keys[0], self).open()

    def choose_colour(self, key: str) -> None:
        """Choose the colour of a mood or theme."""
        from cuefolio.gui.dialogs.colour_dialog import choose_colour

        row = self.model.cached(key)
        choose_colour(row.colour if row is not None else "", self, partial(self.model.edit, [key], "colour"))

    def merge(self, ids: list[str] | None = None, keep: str = "") -> None:
        """Show what merging entries (the selected ones) does; ``keep`` is proposed to stay."""
        from cuefolio.gui.dialogs.merge_dialog import MergeDialog

        keys = ids or self.selected_ids()
        if len(keys) > 1 and not self.session.read_only:
            dialog = MergeDialog(self.session, self.kind.id, keys, self, keep=keep)
            dialog.merged.connect(self.select_entry)
            dialog.open()

    def find_duplicates(self) -> None:
        """Look for entries that were entered twice."""
        from cuefolio.gui.dialogs.duplicates_dialog import DuplicatesDialog

        DuplicatesDialog(self.session, self.kind.id, self).open()

    def _menu(self, point: QPoint) -> None:
        """The menu of a line."""
        menu = QMenu(self.table)
        some = bool(self.selected_ids())

        def entry(text: str, name: str, call: Callable[[], object], enabled: bool, keys: str = "") -> None:
            action = menu.addAction(icon(name, "dim"), text)
            action.triggered.connect(lambda _checked=False: call())
            action.setEnabled(enabled)
            if keys:
                action.setShortcut(QKeySequence(keys))

        entry(self.tr("Rename"), "pencil", self.rename, some and self.add_button.isEnabled(), "F2")
        entry(self.tr("Show cues"), "list", self._show_cues, self.cues_button.isEnabled())
        if self.kind.id == "work":
            entry(self.tr("Writers…"), "users", self.open_work, self.parties_button.isEnabled())
        if self.kind.id == "recording" and some:
            entry(self.tr("Play"), "play", lambda: self.play_wanted.emit(self.selected_ids()[0]), some)
        menu.addSeparator()
        entry(self.tr("Merge…"), "merge", self.merge, self.merge_button.isEnabled())
        menu.addSeparator()
        entry(self.tr("Copy"), "copy", self.table.copy_cells, some, "Ctrl+C")
        entry(self.tr("Copy lines with headings"), "copy", self.table.copy_rows, some)
        menu.addSeparator()
        entry(self.tr("Delete"), "trash-2", self.delete, self.delete_button.isEnabled())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(point))

    # adding and deleting

    def rename(self) -> None:
        """Open the name of the current entry."""
        index = self.table.currentIndex()
        if index.isValid() and not self.session.read_only:
            self.table.edit_cell(index.row(), self.model.name_column)

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
        """Delete the selected entries; those that are used only after a question."""
        self.deleting.delete(self.selected_ids(), [row.name for row in self.selected_rows()])

    # files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

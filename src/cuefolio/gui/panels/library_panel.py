# SPDX-License-Identifier: GPL-3.0-or-later
"""The library on the left: productions, what they share, and saved searches."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.series import ListedFilm
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.library_data import LibraryData
from cuefolio.gui.panels.library_nodes import ORDERS, Target, film_node, film_nodes, list_nodes
from cuefolio.gui.panels.library_tree import LibraryTree
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.poster import Posters

FILTER_FROM = 13
"""Productions from which on there is a field that filters them."""
_FILMS_SHARE = 0.46
"""The productions get this part of the height where both halves need more than there is."""


class LibraryPanel(QWidget):
    """Productions (episodes under their series) above, entries by kind and saved searches below.

    ``film_chosen`` carries a production's key, ``kind_chosen`` a kind of entry, ``search_chosen`` the key
    of a saved search, ``all_cues_chosen`` nothing. ``films_listed`` tells how many productions there are.
    """

    film_chosen = Signal(str)
    kind_chosen = Signal(str)
    search_chosen = Signal(str)
    all_cues_chosen = Signal()
    usual_wanted = Signal()
    films_listed = Signal(int)
    new_film_wanted = Signal()
    menu_wanted = Signal(object, QPoint)
    """Target, and where on the screen."""
    entered = Signal(object)
    delete_wanted = Signal(object)
    renamed = Signal(object, str)
    picture_given = Signal(object, object)
    put_wanted = Signal(object, object)
    move_wanted = Signal(object, object)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.data = LibraryData(session, self)
        self._settings: QSettings | None = None
        self._chosen = Target()
        self._order = "title"
        self._shut: set[str] = set()
        """Keys of series and seasons that are folded; all others are open."""
        self._unfolding = False
        self._awaited = False
        """What is chosen is not listed yet, such as a production that was just added."""
        self._share = _FILMS_SHARE
        posters = Posters(session, self)
        self.tree = LibraryTree(posters, self, uniform=True)
        self.tree.setAccessibleName(self.tr("Productions"))
        self.lists = LibraryTree(posters, self)
        self.lists.setAccessibleName(self.tr("Catalogue and saved searches"))
        self.filter = self._make_filter()
        self.empty = PlainLabel(
            self.tr("None yet. Add the first with the plus sign above."), self, role="dim", wrap=True
        )
        self.empty.setContentsMargins(16, 2, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setHandleWidth(5)
        self._halves.setChildrenCollapsible(False)
        self._halves.setObjectName("halves")
        for tree in (self.tree, self.lists):
            tree.setMinimumHeight(0)
            self._halves.addWidget(tree)
        self._halves.handle(1).setAccessibleName(self.tr("Height of the productions"))
        self._halves.splitterMoved.connect(self._moved)
        layout.addLayout(self._head())
        field = QHBoxLayout()
        field.setContentsMargins(8, 2, 8, 6)
        field.addWidget(self.filter)
        self._filter_row = field
        layout.addLayout(field)
        layout.addWidget(self.empty)
        layout.addWidget(self._halves, 1)
        self.setMinimumWidth(180)
        order = (self.sort_button, self.add_button, self.filter, self.tree, self.lists)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)
        for tree in (self.tree, self.lists):
            tree.chosen.connect(self._chose)
            tree.entered.connect(self.entered)
            tree.menu_wanted.connect(self.menu_wanted)
            tree.delete_wanted.connect(self.delete_wanted)
            tree.picture_given.connect(self.picture_given)
            tree.put_wanted.connect(self.put_wanted)
            tree.move_wanted.connect(self.move_wanted)
            tree.lines.renamed.connect(self.renamed)
            tree.folded.connect(self._folded)
        self.tree.left_below.connect(lambda: self._cross(self.lists, first=True))
        self.lists.left_above.connect(lambda: self._cross(self.tree, first=False))
        self._sharing = QTimer(self)
        self._sharing.setSingleShot(True)
        self._sharing.setInterval(0)
        self._sharing.timeout.connect(self._share_height)
        self.data.films_read.connect(self._show_films)
        self.data.film_counted.connect(lambda film: self.tree.lines.renew(film_node(film)))
        self.data.lists_read.connect(self._show_lists)
        self.data.listed.connect(lambda: self.films_listed.emit(len(self.data.films)))
        session.closed.connect(self._closed)
        session.opened.connect(self._opened)
        self._show_films()
        self._show_lists()

    # building

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 10, 2)
        row.setSpacing(0)
        row.addWidget(PlainLabel(self.tr("Productions"), self, role="section"), 1)
        self.sort_button = self._tool("arrow-down-up", self.tr("Order of the productions"))
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setMenu(self._orders())
        self.add_button = self._tool("plus", self.tr("New production"))
        self.add_button.clicked.connect(self.new_film_wanted)
        row.addWidget(self.sort_button)
        row.addWidget(self.add_button)
        return row

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, "dim"))
        button.setIconSize(QSize(14, 14))
        button.setProperty("quiet", True)
        button.setAccessibleName(tip)
        set_tip(button, tip)
        return button

    def _orders(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        names = {
            "title": self.tr("By title"),
            "year": self.tr("By year"),
            "edited": self.tr("Last edited first"),
        }
        self.orders = {}
        for order in ORDERS:
            action = menu.addAction(names[order])
            action.setCheckable(True)
            action.setChecked(order == self._order)
            action.triggered.connect(lambda _on=False, order=order: self.sort_by(order))
            group.addAction(action)
            self.orders[order] = action
        return menu

    def _make_filter(self) -> QLineEdit:
        field = _Filter(self)
        field.setPlaceholderText(self.tr("Filter productions"))
        field.setAccessibleName(self.tr("Filter productions"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("filter", "dim"), QLineEdit.ActionPosition.LeadingPosition)
        set_tip(
            field, self.tr("Words of the title, series, year or kind. Down goes to the list, Esc shows all.")
        )
        field.textChanged.connect(lambda _text: self._show_films())
        field.left.connect(self._enter_films)
        field.hide()
        return field

    # what is remembered

    def use_settings(self, settings: QSettings) -> None:
        """Remember order and folding there."""
        self._settings = settings
        self._share = float(str(settings.value("library/share", _FILMS_SHARE)))
        self.sort_by(str(settings.value("library/order", "title")))

    def sort_by(self, order: str) -> None:
        """Put the productions in the order "title", "year" or "edited"."""
        self._order = order if order in ORDERS else "title"
        self.orders[self._order].setChecked(True)
        if self._settings is not None:
            self._settings.setValue("library/order", self._order)
        self.data.want_edits(self._order == "edited")
        self._show_films()

    def _opened(self, *_: object) -> None:
        for tree in (self.tree, self.lists):
            tree.lines.locked = self.session.read_only
        self.add_button.setEnabled(not self.session.read_only)
        stored = self._settings.value(f"library/folded/{self.session.path}") if self._settings else None
        self._shut = (
            set(stored) if isinstance(stored, list) else {stored} if isinstance(stored, str) else set()
        )

    def _folded(self) -> None:
        self._sharing.start()
        if self._unfolding or self.filter.text():
            return
        folded = [index for index in self.tree.lines.foldable() if not self.tree.isExpanded(index)]
        self._shut = {self.tree.target_at(index).id for index in folded}
        if self._settings is not None and self.session.path is not None:
            self._settings.setValue(f"library/folded/{self.session.path}", sorted(self._shut))

    # what is shown

    @property
    def films(self) -> list[ListedFilm]:
        """All productions of the catalogue, by title."""
        return self.data.films

    def reload(self) -> None:
        """Ask for everything again."""
        self.data.reload()

    def choose_film(self, film_id: str) -> None:
        """Make a production current, now or when it is listed."""
        if self.filter.text() and film_id != self._chosen.id:
            self.filter.clear()
        self._choose(Target("film", film_id))

    def choose_kind(self, kind: str) -> None:
        """Make a kind of entry current."""
        self._choose(Target("kind", kind))

    def choose_search(self, search_id: str) -> None:
        """Make a saved search current, now or when it is listed."""
        self._choose(Target("search", search_id))

    def choose_neighbour(self, target: Target) -> None:
        """Make the line beside ``target`` current, which is about to go, when ``target`` is current now."""
        if target != self._chosen:
            return
        tree = self.tree if self.tree.lines.find(target).isValid() else self.lists
        here = tree.lines.find(target)
        for step in (tree.indexBelow, tree.indexAbove):
            index = step(here)
            while index.isValid() and tree.target_at(index).kind != target.kind:
                index = step(index)
            if index.isValid():
                self._choose(tree.target_at(index))
                return

    def choose_nothing(self) -> None:
        """Mark nothing, as while search results are shown."""
        self._chosen, self._awaited = Target(), False
        for tree in (self.tree, self.lists):
            tree.mark(Target())

    def current_target(self) -> Target:
        """What the current line stands for."""
        return self._chosen

    def enter(self) -> None:
        """Take the keyboard, at the current line where there is one."""
        tree = self.lists if self.lists.currentIndex().isValid() or not self.tree.isVisible() else self.tree
        tree.setFocus(Qt.FocusReason.TabFocusReason)

    def rename(self, target: Target) -> None:
        """Open the name of a line for typing."""
        for tree in (self.tree, self.lists):
            index = tree.lines.find(target)
            if index.isValid():
                tree.setFocus()
                tree.scrollTo(index)
                tree.edit(index)

    def _choose(self, target: Target) -> None:
        self._chosen = target
        self._awaited = not self._mark()
        if not self._awaited:
            self._tell(target)

    def _mark(self) -> bool:
        """Show what is chosen as current, in the tree that has it."""
        found = [tree.mark(self._chosen) for tree in (self.tree, self.lists)]
        return any(found)

    def _closed(self) -> None:
        self._chosen = Target()
        self.filter.clear()

    def _show_films(self) -> None:
        needle = self.filter.text()
        count = len(self.data.films)
        has_focus = self.filter.hasFocus()
        filtering = count >= FILTER_FROM or bool(needle) or has_focus
        self.filter.setVisible(filtering)
        self._filter_row.setContentsMargins(8, 2 * filtering, 8, 6 * filtering)
        nodes = film_nodes(self.data.films, self.data.series, self._order, needle)
        self.tree.show_lines(nodes)
        self._unfold(everything=bool(needle))
        self.empty.setVisible(not nodes and (self.session.store is not None))
        if needle and not nodes:
            self.empty.setText(self.tr("No production fits; Esc shows all."))
        else:
            self.empty.setText(self.tr("None yet. Add the first with the plus sign above."))
        self._keep_mark(self.tree)
        self._sharing.start()

    def _show_lists(self) -> None:
        self.lists.show_lines(list_nodes(self.data.kinds, self.data.searches))
        self._keep_mark(self.lists)
        self._sharing.start()

    def _keep_mark(self, tree: LibraryTree) -> None:
        """After new lines: the chosen one is current again (or at last), silently."""
        if (
            self._chosen.kind
            and tree.current_target() != self._chosen
            and tree.lines.find(self._chosen).isValid()
        ):
            tree.mark(self._chosen)
            if self._awaited:
                self._awaited = False
                self._tell(self._chosen)

    def _unfold(self, *, everything: bool) -> None:
        self._unfolding = True
        for index in self.tree.lines.foldable():
            is_open = everything or self.tree.target_at(index).id not in self._shut
            if is_open != self.tree.isExpanded(index):
                self.tree.setExpanded(index, is_open)
        self._unfolding = False

    # what was done

    def _chose(self, target: Target) -> None:
        if target == self._chosen or not target.kind or target.kind in ("series", "season", "usual"):
            return
        self._chosen, self._awaited = target, False
        other = self.lists if self.sender() is self.tree else self.tree
        other.mark(Target())
        self._tell(target)

    def _tell(self, target: Target) -> None:
        if target.kind == "film":
            self.film_chosen.emit(target.id)
        elif target.kind == "kind":
            self.kind_chosen.emit(target.id)
        elif target.kind == "search":
            self.search_chosen.emit(target.id)
        elif target.kind == "all":
            self.all_cues_chosen.emit()

    def _cross(self, tree: LibraryTree, *, first: bool) -> None:
        """Go on with the arrow keys from one half to the other."""
        lines = tree.lines
        index = lines.first(lambda node: bool(node.target.kind))
        if not first:
            below = index
            while below.isValid():
                index, below = below, tree.indexBelow(below)
        if index.isValid():
            tree.setFocus(Qt.FocusReason.OtherFocusReason)
            tree.setCurrentIndex(index)

    def _enter_films(self) -> None:
        """From the filter to the first production that fits."""
        index = self.tree.lines.first(lambda node: node.target.kind == "film")
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    # height

    def _share_height(self) -> None:
        """Both halves are as high as they need; where that is too much, each gets its share."""
        need, below = self.tree.content_height(), self.lists.content_height()
        self.tree.setVisible(need > 0)
        room = self._halves.height() - self._halves.handleWidth()
        share = round(room * self._share)
        films = need if need + below <= room else max(min(need, share), room - below)
        self._halves.setSizes([films, room - films])
        self._halves.handle(1).setEnabled(need + below > room)

    def _moved(self, position: int, _handle: int) -> None:
        """The person pulled the border: the share stays, here and the next time."""
        self._share = min(max(position / max(self._halves.height(), 1), 0.1), 0.9)
        if self._settings is not None:
            self._settings.setValue("library/share", self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sharing.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_sharing"):
            for tree in (self.tree, self.lists):
                tree.scheduleDelayedItemsLayout()
            self._sharing.start()


class _Filter(QLineEdit):
    """Down and Enter leave for the list, Esc empties."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The one window: library, film view, cue card; its state, and who tells whom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cuefolio.gui import app_settings
from cuefolio.gui.actions import Actions, Needs
from cuefolio.gui.commands import ACTIONS, Commands
from cuefolio.gui.layouts import SIZES
from cuefolio.gui.panels.sides import SideSplitter
from cuefolio.gui.panels.top_bar import TopBar
from cuefolio.gui.playhead import Playhead
from cuefolio.gui.session import CatalogSession

if TYPE_CHECKING:
    from cuefolio.domain.cue_row import CueRow
    from cuefolio.gui.panels.card_place import CardPlace
    from cuefolio.gui.panels.cue_card import CueCard
    from cuefolio.gui.panels.film_page import FilmPage
    from cuefolio.gui.panels.library_panel import LibraryPanel
    from cuefolio.gui.panels.start_page import StartPage
    from cuefolio.gui.panels.status_line import StatusLine
    from cuefolio.gui.views.entry_view import EntryView
    from cuefolio.gui.widgets.notice import Notice

NOTICE_MS = 12_000
NARROW = 940
"""Width in px below which library and card do not stand side by side."""


class MainWindow(QMainWindow):
    """One catalogue in one window. ``open_catalog`` never waits; the window is there before it is.

    With ``staged`` only the frame (menus and the bar at the top) is made at once, so that something is on
    the screen in the time that a bare window takes; ``complete`` makes the rest and comes by itself.
    """

    library: LibraryPanel
    film_page: FilmPage
    start_page: StartPage
    status: StatusLine
    notice: Notice
    card_place: CardPlace
    middle: QStackedWidget

    def __init__(
        self,
        settings: QSettings | None = None,
        session: CatalogSession | None = None,
        *,
        staged: bool = False,
    ) -> None:
        super().__init__()
        self.settings = settings or app_settings.open_settings()
        self.session = session or CatalogSession(self, self.show_bug)
        self.session.set_person(app_settings.person(self.settings), app_settings.former_names(self.settings))
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setWindowTitle("Cuefolio")
        self.playhead = Playhead(self)
        self.commands = Commands(self)
        self.actions_by_id = Actions(self, ACTIONS, self.commands.run)
        self.actions_by_id.fill(self.menuBar())
        self._entry_views: dict[str, EntryView] = {}
        self._film_to_open: str | None = None
        self._side = "library"
        self.is_complete = False
        self.top_bar = TopBar(self.actions_by_id, self)
        self.splitter = SideSplitter(self)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top_bar)
        rows.addWidget(self.splitter, 1)
        self._rows = rows
        self.setCentralWidget(whole)
        self.resize(1280, 800)
        geometry = self.settings.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if staged:
            QTimer.singleShot(0, self, self.complete)
        else:
            self.complete()

    def complete(self) -> None:
        """Make library, film view and card place. Does nothing the second time."""
        if self.is_complete:
            return
        self.is_complete = True
        self.commands.prepare()
        self._build()
        self._connect()
        self.commands.ready()
        self.update_actions()

    # building

    def _build(self) -> None:
        from cuefolio.gui.panels.card_place import CardPlace
        from cuefolio.gui.panels.film_page import FilmPage
        from cuefolio.gui.panels.library_panel import LibraryPanel
        from cuefolio.gui.panels.start_page import StartPage
        from cuefolio.gui.panels.status_line import StatusLine
        from cuefolio.gui.widgets.notice import Notice

        self.library = LibraryPanel(self.session, self)
        self.library.setObjectName("sidebar")
        self.library.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Each part is made where it stays: moving it would style all that it holds anew.
        centre = QWidget(self)
        self.middle = QStackedWidget(centre)
        self.film_page = FilmPage(self.session, self.settings, self.middle)
        self.start_page = StartPage(self.session, self.middle)
        self.no_film = QWidget(self)
        self.middle.addWidget(self.start_page)
        self.middle.addWidget(self.film_page)
        self.notice = Notice(centre)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.middle, 1)
        column.addWidget(self.notice)
        self.card_place = CardPlace(self.session, self.settings, self.commands.entry.attach, self)
        for widget in (self.library, centre, self.card_place):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(SIZES))
        for place in range(3):
            self.splitter.setCollapsible(place, False)
        self.status = StatusLine(self.session, self)
        self.setStatusBar(self.status)
        self.library.hide()
        self.card_place.hide()
        self.start_page.show_recent(app_settings.all_recent(self.settings))

    def _connect(self) -> None:
        session, page = self.session, self.film_page
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.refused.connect(self.warn)
        session.changed.connect(self._end_undo_offer)
        session.undo_changed.connect(self.commands.edit.show_undo)
        self.library.film_chosen.connect(self.show_film)
        self.library.kind_chosen.connect(self.show_kind)
        self.library.all_cues_chosen.connect(lambda: self.show_query("", self.tr("All cues")))
        self.library.films_listed.connect(self._films_listed)
        self.top_bar.search.wanted.connect(self._search)
        self.top_bar.search.left.connect(lambda: page.view.setFocus())
        page.edit_film_wanted.connect(lambda: self.commands.run("edit_film"))
        page.add_cue_wanted.connect(lambda: self.commands.run("add_cue"))
        page.scan_wanted.connect(lambda: self.commands.run("scan_folder"))
        page.film_shown.connect(lambda _film: self.update_actions())
        page.view.cues_selected.connect(self._selected)
        page.view.files_dropped.connect(self.commands.file.take_files)
        page.view.customContextMenuRequested.connect(self.commands.cue.cue_menu)
        self.start_page.new_wanted.connect(lambda: self.commands.run("new_catalog"))
        self.start_page.open_wanted.connect(lambda: self.commands.run("open_catalog"))
        self.start_page.demo_wanted.connect(self.commands.file.open_demo)
        self.start_page.recent_wanted.connect(self.open_catalog)

    def _make_card(self) -> None:
        """The card comes after the first picture of the window: it has many fields."""
        if self.card_place.make_cue_card():
            self._selected(self.film_page.view.selected_cues())

    @property
    def card(self) -> CueCard | None:
        """The cue card, once it is made."""
        return self.card_place.cue if self.is_complete else None

    # the catalogue

    def open_catalog(self, path: Path, *, create: bool = False, film: str | None = None) -> None:
        """Open (or make) a catalogue; ``film`` is the key of the production to show first."""
        self.complete()
        self._film_to_open = film
        self.session.open(path, create=create)

    def _opened(self, path: Path) -> None:
        app_settings.note_recent(self.settings, path)
        self.setWindowTitle(f"{path.stem} — Cuefolio")
        self.setWindowFilePath(str(path))
        self.film_page.clear()
        self._show_card_for("cue")
        self.middle.setCurrentWidget(self.film_page)
        self.film_page.view.setFocus()
        QTimer.singleShot(0, self, self._make_card)
        if self.session.read_only:
            self.warn(
                self.tr(
                    "This catalogue can only be read; copy it to a folder where you may write to edit it."
                )
            )
        self.update_actions()

    def _closed(self) -> None:
        self.film_page.clear()
        self.library.hide()
        self.card_place.hide()
        self.start_page.show_recent(app_settings.all_recent(self.settings))
        self.middle.setCurrentWidget(self.start_page)
        self.setWindowTitle("Cuefolio")
        self.update_actions()

    def _films_listed(self, count: int) -> None:
        """Show a production as soon as there is one; a catalogue without any says how to begin."""
        films = self.library.films
        shown = self.film_page.film
        if shown is not None and any(f.id == shown.id for f in films):
            return
        elsewhere = (
            self.film_page.view.cues.query is not None or self.middle.currentWidget() is not self.film_page
        )
        if elsewhere and count and shown is None and self.middle.currentWidget() is not self.no_film:
            return
        if count:
            wanted = self._film_to_open if any(f.id == self._film_to_open for f in films) else None
            remembered = str(self.settings.value(f"film/{self.session.path}", ""))
            known = {f.id for f in films}
            first = next((f for f in films if not f.series), films[0])
            self.library.choose_film(wanted or (remembered if remembered in known else first.id))
        else:
            self._show_no_film()

    def _show_no_film(self) -> None:
        from cuefolio.gui.widgets.empty_state import EmptyState

        self.film_page.clear()
        if not isinstance(self.no_film, EmptyState):
            self.no_film = EmptyState(
                "film",
                self.tr("No productions yet"),
                self.tr(
                    "Add the film, episode or commercial whose music you log, "
                    "or drop a timeline or a folder of music here."
                ),
                [
                    (self.tr("New production…"), lambda: self.commands.run("new_film")),
                    (self.tr("Scan a folder of music…"), lambda: self.commands.run("scan_folder")),
                ],
                self,
                primary=None,
            )
            self.middle.addWidget(self.no_film)
        self.middle.setCurrentWidget(self.no_film)
        self.update_actions()

    # what is shown

    def mount_bottom(self, widget: QWidget) -> None:
        """Put a bar between the panels and the status line."""
        self._rows.addWidget(widget)

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog that blocks nothing but this window's panels, and goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_cue(self, cue_id: str, field: str = "") -> None:
        """Show a cue in its production, whatever is shown now, and select its cell."""
        if self.film_page.film is not None and cue_id in self.film_page.view.cues.ids:
            self.middle.setCurrentWidget(self.film_page)
            self._show_card_for("cue")
            self.film_page.view.select_cue(cue_id, field)
            return

        def found(rows: list[CueRow]) -> None:
            if rows:
                self.library.choose_film(rows[0].production_id)
                self.film_page.view.select_cue(cue_id, field)

        self.session.read("cues.rows", [cue_id], done=found, key="show-cue", receiver=self)

    def show_film(self, film_id: str) -> None:
        """Show a production's cues."""
        self._leave_search()
        self.settings.setValue(f"film/{self.session.path}", film_id)
        self.film_page.show_film(film_id)
        self.middle.setCurrentWidget(self.film_page)
        self._show_card_for("cue")
        if not self.library.tree.hasFocus():
            self.film_page.view.setFocus()

    def show_kind(self, kind: str, entry_id: str = "") -> None:
        """Show the entries of one kind: recordings, works, people…; one of them when its key is given."""
        self._leave_search()
        if kind not in self._entry_views:
            from cuefolio.gui.views.entry_view import EntryView

            view = EntryView(self.session, kind, self)
            view.show_cues.connect(self.top_bar.search.setText)
            view.show_cues.connect(self._search)
            view.files_dropped.connect(lambda paths: self.commands.file.take_files(paths, ""))
            view.scan_wanted.connect(lambda: self.commands.run("scan_folder"))
            view.entries_selected.connect(self.card_place.show_entries)
            self._entry_views[kind] = view
            self.middle.addWidget(view)
        self.middle.setCurrentWidget(self._entry_views[kind])
        self._show_card_for(kind)
        if entry_id:
            self._entry_views[kind].select_entry(entry_id)
        self.update_actions()

    def arrange_sides(self, side: str = "") -> None:
        """Show library and card as the View menu says. Where the window is too narrow for both, the one
        that somebody asked for last (``side``) stays."""
        self._side = side or self._side
        have = self.session.store is not None
        library = have and self.actions_by_id["toggle_library"].isChecked()
        card = have and self.actions_by_id["toggle_card"].isChecked() and self.card_place.kind != ""
        if library and card and self.width() < NARROW:
            library, card = self._side == "library", self._side == "card"
        self.library.setVisible(library)
        self.card_place.setVisible(card)

    def _show_card_for(self, kind: str) -> None:
        """The right side fits the middle: the cue card, a recording's files and tags, or an entry's uses."""
        self.card_place.show_for(kind)
        self.arrange_sides()

    def show_query(self, query: str, title: str) -> None:
        """Show the cues that a query finds in all productions."""
        self.film_page.show_search(query, title)
        self.middle.setCurrentWidget(self.film_page)
        self._show_card_for("cue")

    def _search(self, query: str) -> None:
        if self.session.store is None:
            return
        query = query.strip()
        if query:
            self.library.choose_nothing()
            self.show_query(query, self.tr("Results for {0}").format(query))
        elif self.film_page.view.cues.query:
            remembered = str(self.settings.value(f"film/{self.session.path}", ""))
            if remembered:
                self.library.choose_film(remembered)

    def _leave_search(self) -> None:
        if self.top_bar.search.text():
            self.top_bar.search.leave_empty()

    def _selected(self, cue_ids: list[str]) -> None:
        if self.card is not None:
            film = self.film_page.film
            self.card.set_cues(cue_ids, film.id if film is not None else None)
        self.update_actions()

    def update_actions(self) -> None:
        """Enable the actions that make sense now."""
        have = Needs.NOTHING
        if self.session.store is not None:
            have |= Needs.CATALOG
            if not self.session.read_only:
                have |= Needs.WRITABLE
        on_cues = self.middle.currentWidget() is self.film_page
        if on_cues and self.film_page.film is not None:
            have |= Needs.FILM
        selected = len(self.film_page.view.selected_cues()) if on_cues else 0
        have |= (Needs.CUE if selected else Needs.NOTHING) | (Needs.CUES if selected > 1 else Needs.NOTHING)
        self.actions_by_id.enable(have)
        self.top_bar.search.setEnabled(self.session.store is not None)
        self.commands.edit.keep_undo_state()

    # messages

    def warn(self, sentence: str) -> None:
        """Show a sentence that asks for attention; it blocks nothing."""
        self.notice.show_message(sentence, kind="warning", timeout_ms=NOTICE_MS)

    def tell(self, sentence: str, action: tuple[str, Any] | None = None) -> None:
        """Show a sentence about something done."""
        self.notice.show_message(sentence, kind="done", action=action, timeout_ms=NOTICE_MS)

    def _end_undo_offer(self, _change: object) -> None:
        """A message offers to undo its step while that is the newest one."""
        if self.notice.action() != self.session.undo:
            return
        if self.session.replaying:
            self.notice.dismiss()
        else:
            self.notice.drop_action()

    def show_bug(self, error: BaseException) -> None:
        """Offer a report of something that should never happen."""
        from cuefolio.gui.dialogs.crash_dialog import CrashDialog

        dialog = CrashDialog(error, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.commands.file.take_files(paths, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.notice.isVisible():
            self.notice.dismiss()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_complete:
            self.arrange_sides()

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()  # a field that is being typed in stores what it holds
        if self.card is not None:
            self.card.commit()
        if self.is_complete:
            self.settings.setValue("geometry", self.saveGeometry())
            self.commands.view.layouts.keep()
        self.session.shutdown()
        event.accept()

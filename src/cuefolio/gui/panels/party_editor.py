# SPDX-License-Identifier: GPL-3.0-or-later
"""Writers and publishers with role, society and share: a small table on the card and in the work dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.parties import CueParty
from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import COMPOSER_ROLES, WRITER_ROLES, Role
from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.panels.party_editor_details import PartyDetails
from cuefolio.gui.panels.party_editor_menu import PartyMenu, ShareViewButton
from cuefolio.gui.panels.party_editor_model import (
    NAME,
    ROLE,
    SHARE,
    SOCIETY,
    UNPUBLISHED,
    PartyModel,
    PartyTuple,
    seen,
)
from cuefolio.gui.panels.party_editor_shares import ShareView, share_views, shares_in, totals
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.ask_bar import AskBar
from cuefolio.gui.widgets.completing import Provider, Reply
from cuefolio.gui.widgets.labels import PlainLabel, set_tip

__all__ = ["NAME", "ROLE", "SHARE", "SOCIETY", "PartyEditor", "PartyModel", "PartyTuple"]

_WIDTHS = {ROLE: 42, SOCIETY: 62, SHARE: 66}
_Modifier = Qt.KeyboardModifier
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartyEditor(QWidget):
    """The table with its buttons and totals. ``edited`` carries all parties (TypedParty) as they are to be
    stored; dividing shares is asked of whoever knows whose parties they are."""

    edited = Signal(list)
    divide_wanted = Signal(str, str)
    """split or distribute, and the side: writers or publishers."""
    last_wanted = Signal()
    """The parties of the last cue are to be those of this one."""

    def __init__(
        self,
        session: CatalogSession,
        parent: QWidget | None = None,
        *,
        of_cue: bool = True,
        settings: QSettings | None = None,
    ) -> None:
        """``settings`` remember in which convention shares are shown."""
        super().__init__(parent)
        self.session = session
        self.model = PartyModel(self)
        self.base: list[PartyTuple] | None = None
        """The parties as they were read before the person edited them; None while that is not certain."""
        self._waiting: list[CueParty] | None = None
        self._profiles_asked = False
        self.ask = AskBar(self)
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.note.hide()
        self.table = self._make_table()
        self.details = PartyDetails(session, self)
        self.menu = PartyMenu(self, self._run, of_cue=of_cue)
        self.totals = PlainLabel("", self, role="small", wrap=True)
        set_tip(
            self.totals,
            self.tr(
                "US sheets give the writers 100 % and the publishers 100 %.\n"
                "Other sheets give 100 % to all of them together.\nBlank shares are unknown and stay blank."
            ),
        )
        self.share_view = ShareViewButton(self, self._show_shares, settings)
        self.error = PlainLabel("", self, role="error", wrap=True)
        self.error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.note, self.ask, self.table):
            layout.addWidget(widget)
        sums = QHBoxLayout()
        sums.setSpacing(4)
        sums.addWidget(self.totals, 1)
        sums.addWidget(self.share_view, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(sums)
        layout.addLayout(self._make_buttons())
        layout.addWidget(self.error)
        layout.addWidget(self.details)
        self._connect()
        self._count()

    def _connect(self) -> None:
        self.model.edited.connect(self._on_edited)
        self.model.respelled.connect(self._offer_respelling)
        self.model.named.connect(self._look_for_namesakes)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._count)
        self.model.rowsMoved.connect(self._count)
        self.model.dataChanged.connect(self._count)
        self.table.selectionModel().currentChanged.connect(self._show_details)
        self.details.writer_chosen.connect(self._chain)
        self.details.person_chosen.connect(self._mean)

    def _make_table(self) -> SmallTable:
        table = SmallTable(self, name=self.tr("Writers and publishers"), fit=True)
        table.setModel(self.model)
        table.setSelectionMode(SmallTable.SelectionMode.SingleSelection)
        plain, number = CellDelegate(table), CellDelegate(table, numeric=True)
        plain.provider_for = self._provider
        for column in (NAME, ROLE, SOCIETY):
            table.setItemDelegateForColumn(column, plain)
        table.setItemDelegateForColumn(SHARE, number)
        header = table.horizontalHeader()
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, scaled(width))
        table.clear_wanted.connect(self._clear)
        table.add_wanted.connect(lambda: self.add(Role.COMPOSER))
        table.editor_closed.connect(self._after_edit)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.installEventFilter(self)
        return table

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.add_writer = QPushButton(icon("plus", "dim"), self.tr("Writer"), self)
        self.add_writer.setAccessibleName(self.tr("Add a writer"))
        set_tip(self.add_writer, self.tr("Add a writer (Insert)"))
        self.add_publisher = QPushButton(icon("plus", "dim"), self.tr("Publisher"), self)
        self.add_publisher.setAccessibleName(self.tr("Add a publisher"))
        self.more = QToolButton(self)
        self.more.setIcon(icon("ellipsis", "dim"))
        self.more.setAccessibleName(self.tr("More for writers and publishers"))
        set_tip(self.more, self.tr("Divide shares, take over, move"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._prepare_menu)
        self.remove_button = QToolButton(self)
        self.remove_button.setIcon(icon("trash-2", "dim"))
        self.remove_button.setAccessibleName(self.tr("Remove the party"))
        set_tip(self.remove_button, self.tr("Remove the selected party (Delete on its name)"))
        self.add_writer.clicked.connect(lambda: self.add(Role.COMPOSER))
        self.add_publisher.clicked.connect(lambda: self.add(Role.PUBLISHER))
        self.remove_button.clicked.connect(self._remove_current)
        for button in (self.add_writer, self.add_publisher):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addWidget(self.remove_button)
        return row

    def tab_stops(self) -> list[QWidget]:
        """Its controls in the order of the page."""
        return [
            self.table,
            self.share_view,
            self.add_writer,
            self.add_publisher,
            self.more,
            self.remove_button,
            *self.details.tab_stops(),
        ]

    # what is shown

    def set_parties(self, parties: Sequence[CueParty], note: str = "") -> None:
        """Show the parties of another cue or work."""
        self._waiting = None
        self.base = seen(parties)
        self.ask.drop("")
        self.set_note(note)
        self.set_error("")
        self.model.replace(parties)
        self._read_profiles()

    def refresh_parties(self, parties: Sequence[CueParty], note: str = "", *, ours: bool = True) -> None:
        """Newly stored parties of the same cue; an edit in progress ends first. ``ours``: stored by this
        window, so that they are no surprise to whoever is editing."""
        self.set_note(note)
        editing = self.table.is_editing() or any(not line.name for line in self.model.lines)
        if ours or not editing or self.base is None:
            self.base = seen(parties)
        if editing:
            self._waiting = list(parties)
        else:
            self._waiting = None
            self.model.refresh(parties)

    def set_note(self, text: str) -> None:
        """A fact about all of them, such as whose they are."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def set_error(self, text: str) -> None:
        """A sentence when the parties could not be stored."""
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def focus_field(self, name: str) -> None:
        """Go to the first party of the field composer, writer or publisher, or add one."""
        wanted = {"composer": COMPOSER_ROLES, "writer": WRITER_ROLES - COMPOSER_ROLES}.get(
            name, frozenset(Role) - WRITER_ROLES
        )
        for row, line in enumerate(self.model.lines):
            if line.role in wanted:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                self.table.setCurrentIndex(self.model.index(row, NAME))
                return
        self.add({"composer": Role.COMPOSER, "writer": Role.AUTHOR}.get(name, Role.PUBLISHER))

    def _read_profiles(self) -> None:
        """Which conventions there are, once; reading files is work for a worker."""
        if not self._profiles_asked:
            self._profiles_asked = True
            self.session.jobs.submit_read(
                service("profiles.all_profiles"), receiver=self, done=self._take_profiles
            )

    def _take_profiles(self, listed: Sequence[Any]) -> None:
        self.share_view.set_views(share_views([entry.profile for entry in listed if entry.profile]))

    def _show_shares(self, view: ShareView) -> None:
        self.model.shown_shares = None if view.rule is None else lambda lines: shares_in(view, lines)
        self._count()
        self.table.viewport().update()

    # what a person does

    def add(self, role: str) -> None:
        """Add a line and open its name."""
        unnamed = [n for n, line in enumerate(self.model.lines) if not line.name]
        row = unnamed[0] if unnamed else self.model.add(str(role))
        self.table.edit_cell(row, NAME)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Up and Alt+Down move a line, although they move cues elsewhere."""
        wanted = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if watched is self.table and wanted and isinstance(event, QKeyEvent):
            by = _MOVES.get(Qt.Key(event.key()), 0)
            if by and event.modifiers() & ~_Modifier.KeypadModifier == _Modifier.AltModifier:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._move(by)
                return True
        return super().eventFilter(watched, event)

    def _open_menu(self, place: QPoint) -> None:
        self.menu.popup(self.table.viewport().mapToGlobal(place))

    def _prepare_menu(self) -> None:
        self.menu.show_for(self.model.lines, self.table.currentIndex().row())

    def _run(self, name: str, side: str) -> None:
        """Do what was chosen in the menu."""
        self.set_error("")
        if side:
            self.divide_wanted.emit(name, side)
        elif name == "last":
            self.last_wanted.emit()
        elif name == "unpublished":
            self.model.add(Role.PUBLISHER, UNPUBLISHED)
        elif name == "other":
            self._add_namesake()
        elif name == "remove":
            self._remove_current()
        else:
            self._move(1 if name == "down" else -1)

    def _move(self, by: int) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            there = self.model.move(index.row(), by)
            self.table.setCurrentIndex(self.model.index(there, index.column()))

    def _remove_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.model.remove(index.row())

    def _clear(self, index: Index) -> None:
        if index.column() == SOCIETY or (index.column() == SHARE and self.model.shown_shares is None):
            self.model.setData(index, "")
        elif index.column() == NAME:
            self.model.remove(index.row())

    def _on_edited(self) -> None:
        self.set_error("")
        self.edited.emit(self.model.stored())

    def _chain(self, writer: str) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.lines):
            self.model.set_writer(row, writer)

    # people

    def _offer_respelling(self, old: str, new: str) -> None:
        """The same person, written another way: that is a change of the person, not of these parties."""
        self.ask.ask(
            f"spelling:{old}",
            self.tr("“{0}” is known and was not renamed. Write it “{1}” everywhere?").format(old, new),
            [
                (self.tr("Rename"), lambda: self.session.write("party_names.respell", old, new)),
                (self.tr("Leave it"), lambda: None),
            ],
            kind="info",
        )

    def _look_for_namesakes(self, row: int) -> None:
        name = self.model.lines[row].name

        def answer(rows: Sequence[Any]) -> None:
            if len(rows) > 1 and self._row_of(name) >= 0:
                text = self.tr("{0} people are called “{1}”; choose who is meant.").format(len(rows), name)
                answers: list[tuple[str, Callable[[], object]]] = [
                    (self.tr("Choose"), lambda: self._go_to_namesake(name)),
                    (self.tr("Leave it"), lambda: None),
                ]
                self.ask.ask(f"namesake:{name}", text, answers, kind="info")

        self.session.read("duplicates.namesakes", "party", name, done=answer, receiver=self)

    def _row_of(self, name: str) -> int:
        """The line of a name, which may be written as the library has it meanwhile; -1 when it is gone."""
        wanted = fold(name)
        return next((n for n, line in enumerate(self.model.lines) if fold(line.name) == wanted), -1)

    def _go_to_namesake(self, name: str) -> None:
        row = self._row_of(name)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, NAME))
            self.details.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mean(self, party_id: str) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.lines):
            self.model.set_person(row, party_id)

    def _add_namesake(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.lines):
            name = self.model.lines[row].name

            def added(change: Any) -> None:
                here = row < len(self.model.lines) and fold(self.model.lines[row].name) == fold(name)
                there = row if here else self._row_of(name)
                if there >= 0:
                    self.model.set_person(there, change.created[0])

            self.session.write("library.add", "party", {"name": name}, done=added, receiver=self)

    # keeping up

    def _after_edit(self) -> None:
        if self.table.is_editing():
            return
        self.model.drop_unnamed()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.model.refresh(waiting)

    def _provider(self, index: Index) -> Provider | None:
        if index.column() == NAME:
            return lambda typed, reply: self._suggest("party", typed, reply)
        if index.column() == SOCIETY:
            return self._suggest_societies
        return None

    def _suggest_societies(self, typed: str, reply: Reply) -> None:
        self._suggest("society", typed, lambda known: reply(self.model.society_offers(typed, known)))

    def _suggest(self, library: str, typed: str, reply: Reply) -> None:
        self.session.read(
            "library.suggest", library, typed, done=reply, key=f"suggest-{id(self)}", receiver=self
        )

    def _show_details(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        lines, row = self.model.lines, current.row()
        self.details.show_line(lines[row] if 0 <= row < len(lines) else None, lines)

    def _count(self, *_changed: object) -> None:
        lines = self.model.lines
        self.table.horizontalHeader().setVisible(bool(lines))
        self.table.fit_height()
        self.table.setVisible(bool(lines))
        self.remove_button.setEnabled(bool(lines))
        text, wrong = totals(self.share_view.view, lines)
        self.totals.set_role("warning" if wrong else "small")
        self.totals.setText(text)
        self.totals.setVisible(bool(lines))
        self.share_view.setVisible(bool(lines))
        self._show_details(self.table.currentIndex())

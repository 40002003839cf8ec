# SPDX-License-Identifier: GPL-3.0-or-later
"""Writers and publishers with role, society and share: a small table on the card and in the work dialog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.shares import format_share, parse_share
from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import COMPOSER_ROLES, WRITER_ROLES, Role
from cuefolio.errors import CuefolioError
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.ask_bar import AskBar
from cuefolio.gui.widgets.completing import Provider, Reply
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import error_sentence, sentence_for

PartyTuple = tuple[str, str, str | None, int | None]
"""Name, role code, society ("" for unknown, None for that of the person), share of 1/10000 or None."""

NAME, ROLE, SOCIETY, SHARE = range(4)
_WIDTHS = {ROLE: 42, SOCIETY: 62, SHARE: 66}
_ANY_INDEX = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class PartyLine:
    """One line. ``typed_share`` holds a share that could not be read, until it is mended."""

    name: str
    role: str
    society: str | None = None
    share: int | None = None
    typed_share: str = ""
    problem: str = ""


class PartyModel(QAbstractTableModel):
    """The lines; ``edited`` tells that a person changed something that can be stored."""

    edited = Signal()
    respelled = Signal(str, str)
    """A name (old, new) was typed that differs in case or accents only, so it is the same person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PartyLine] = []
        self._labels = (self.tr("Party"), self.tr("Role"), self.tr("Society"), self.tr("Share %"))
        self._choices = [(role.value, f"{role.value}  {sentence_for(f'role.{role}')}") for role in Role]

    def stored(self) -> list[PartyTuple]:
        """The lines that can be stored: those with a name."""
        return [(line.name, line.role, line.society, line.share) for line in self.lines if line.name]

    def replace(self, parties: Iterable[PartyTuple]) -> None:
        """Show other parties."""
        self.beginResetModel()
        self.lines = [PartyLine(*party) for party in parties]
        self.endResetModel()

    def refresh(self, parties: Sequence[PartyTuple]) -> None:
        """Take newly stored values; lines stay where they are when only cells differ."""
        lines = [PartyLine(*party) for party in parties]
        if len(lines) != len(self.lines):
            self.replace(parties)
            return
        for new, old in zip(lines, self.lines, strict=True):
            if old.problem and (old.name, old.role) == (new.name, new.role):
                new.typed_share, new.problem = old.typed_share, old.problem
        self.lines = lines
        if lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, SHARE))

    def add(self, role: str) -> int:
        """Add a line without a name behind the others of its side; returns its row."""
        writer = role in WRITER_ROLES
        row = len(self.lines)
        if writer:
            row = next((n for n, line in enumerate(self.lines) if line.role not in WRITER_ROLES), row)
        self.beginInsertRows(QModelIndex(), row, row)
        self.lines.insert(row, PartyLine("", role))
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        """Take a line away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        gone = self.lines.pop(row)
        self.endRemoveRows()
        if gone.name:
            self.edited.emit()

    def drop_unnamed(self) -> None:
        """Take lines away that never got a name."""
        for row in reversed(range(len(self.lines))):
            if not self.lines[row].name:
                self.remove(row)

    # Qt

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self._labels[section]
            if role == Qt.ItemDataRole.TextAlignmentRole and section == SHARE:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _ANY_INDEX, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line, column = self.lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(line, column)
        if role == roles.FieldKindRole:
            return "choice" if column == ROLE else "line"
        if role == roles.ChoicesRole:
            return self._choices
        if role == roles.StateRole:
            return int(roles.State.ERROR) if column == SHARE and line.problem else 0
        if role == roles.ErrorRole:
            return line.problem
        if role == Qt.ItemDataRole.ToolTipRole and column == ROLE:
            return sentence_for(f"role.{line.role}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = sentence_for(f"role.{line.role}") if column == ROLE else self._text(line, column)
            return f"{self._labels[column]}: {word or self.tr('unknown')}"
        return None

    def _text(self, line: PartyLine, column: int) -> str:
        if column == SHARE:
            return line.typed_share or ("" if line.share is None else format_share(line.share))
        return (line.name, line.role, line.society or "")[column]

    def setData(self, index: _ANY_INDEX, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        line, column = self.lines[index.row()], index.column()
        text = " ".join(str(value or "").split())
        if column == SHARE:
            changed = self._set_share(line, text)
        elif column == SOCIETY:
            changed = text != (line.society or "")
            line.society = text if changed else line.society
        elif column == ROLE:
            changed = bool(text) and text != line.role
            line.role = text or line.role
        else:
            same = fold(text) == fold(line.name)
            changed = bool(text) and not same
            if bool(line.name) and same and text != line.name:
                self.respelled.emit(line.name, text)
            elif changed:
                # Another person: the society of the one before says nothing about them.
                line.name, line.society = text, None
        self.dataChanged.emit(index, index)
        if changed:
            self.edited.emit()
        return True

    def _set_share(self, line: PartyLine, text: str) -> bool:
        try:
            share = parse_share(text) if text else None
        except CuefolioError as error:
            line.typed_share, line.problem = text, error_sentence(error)
            return False
        mended = bool(line.problem)
        line.typed_share, line.problem = "", ""
        changed, line.share = share != line.share or mended, share
        return changed


class PartyEditor(QWidget):
    """The table with its buttons and totals. ``edited`` carries all parties as they are to be stored."""

    edited = Signal(list)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = PartyModel(self)
        self.base: list[PartyTuple] | None = None
        """The parties as they were read before the person edited them; None while that is not certain."""
        self._waiting: list[PartyTuple] | None = None
        self.ask = AskBar(self)
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.note.hide()
        self.table = self._make_table()
        self.totals = PlainLabel("", self, role="small", wrap=True)
        set_tip(
            self.totals,
            self.tr(
                "US sheets give the writers 100 % and the publishers 100 %.\n"
                "Other sheets give 100 % to all of them together.\nBlank shares are unknown and stay blank."
            ),
        )
        self.error = PlainLabel("", self, role="error", wrap=True)
        self.error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.note, self.ask, self.table):
            layout.addWidget(widget)
        layout.addLayout(self._make_buttons())
        layout.addWidget(self.totals)
        layout.addWidget(self.error)
        self.model.edited.connect(self._on_edited)
        self.model.respelled.connect(self._offer_respelling)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._count)
        self.model.dataChanged.connect(self._count)
        self._count()

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
        return table

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.add_writer = QPushButton(icon("plus", "dim"), self.tr("Writer"), self)
        self.add_writer.setAccessibleName(self.tr("Add a writer"))
        set_tip(self.add_writer, self.tr("Add a writer (Insert)"))
        self.add_publisher = QPushButton(icon("plus", "dim"), self.tr("Publisher"), self)
        self.add_publisher.setAccessibleName(self.tr("Add a publisher"))
        self.remove_button = QToolButton(self)
        self.remove_button.setIcon(icon("trash-2", "dim"))
        self.remove_button.setAccessibleName(self.tr("Remove the party"))
        set_tip(self.remove_button, self.tr("Remove the selected party (Delete on its name)"))
        self.add_writer.clicked.connect(lambda: self.add(Role.COMPOSER))
        self.add_publisher.clicked.connect(lambda: self.add(Role.PUBLISHER))
        self.remove_button.clicked.connect(self._remove_current)
        for button in (self.add_writer, self.add_publisher):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        return row

    def tab_stops(self) -> list[QWidget]:
        """Its controls in the order of the page."""
        return [self.table, self.add_writer, self.add_publisher, self.remove_button]

    # what is shown

    def parties(self) -> list[PartyTuple]:
        """The parties as they are now, without unnamed lines."""
        return self.model.stored()

    def set_parties(self, parties: Sequence[PartyTuple], note: str = "") -> None:
        """Show the parties of another cue or work."""
        self._waiting = None
        self.base = list(parties)
        self.ask.drop("")
        self.set_note(note)
        self.set_error("")
        self.model.replace(parties)

    def refresh_parties(self, parties: Sequence[PartyTuple], note: str = "", *, ours: bool = True) -> None:
        """Newly stored parties of the same cue; an edit in progress ends first. ``ours``: stored by this
        window, so that they are no surprise to whoever is editing."""
        self.set_note(note)
        editing = self.table.is_editing() or any(not line.name for line in self.model.lines)
        if ours or not editing or self.base is None:
            self.base = list(parties)
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

    # what a person does

    def add(self, role: str) -> None:
        """Add a line and open its name."""
        unnamed = [n for n, line in enumerate(self.model.lines) if not line.name]
        row = unnamed[0] if unnamed else self.model.add(str(role))
        self.table.edit_cell(row, NAME)

    def _remove_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.model.remove(index.row())

    def _clear(self, index: Index) -> None:
        if index.column() in (SOCIETY, SHARE):
            self.model.setData(index, "")
        elif index.column() == NAME:
            self.model.remove(index.row())

    def _on_edited(self) -> None:
        self.set_error("")
        self.edited.emit(self.model.stored())

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

    def _after_edit(self) -> None:
        if self.table.is_editing():
            return
        self.model.drop_unnamed()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.model.refresh(waiting)

    def _provider(self, index: Index) -> Provider | None:
        library = {NAME: "party", SOCIETY: "society"}.get(index.column())
        if library is None:
            return None
        return lambda typed, reply: self._suggest(library, typed, reply)

    def _suggest(self, library: str, typed: str, reply: Reply) -> None:
        self.session.read(
            "library.suggest", library, typed, done=reply, key=f"suggest-{id(self)}", receiver=self
        )

    def _count(self, *_changed: object) -> None:
        self.table.horizontalHeader().setVisible(bool(self.model.lines))
        self.table.fit_height()
        self.table.setVisible(bool(self.model.lines))
        self.remove_button.setEnabled(bool(self.model.lines))
        writers = [line for line in self.model.lines if line.role in WRITER_ROLES]
        publishers = [line for line in self.model.lines if line.role not in WRITER_ROLES]
        totals = (
            _total(
                writers,
                self.tr("Writers: shares unknown"),
                self.tr("Writers {0} %"),
                self.tr("Writers {0} % ({1} unknown)"),
            ),
            _total(
                publishers,
                self.tr("Publishers: shares unknown"),
                self.tr("Publishers {0} %"),
                self.tr("Publishers {0} % ({1} unknown)"),
            ),
        )
        self.totals.setText("  ·  ".join(filter(None, totals)))
        self.totals.setVisible(bool(self.model.lines))


def _total(lines: Sequence[PartyLine], none: str, whole: str, part: str) -> str:
    """The sentence about one side's shares, "" without lines."""
    shares = [line.share for line in lines if line.share is not None]
    if not lines or not shares:
        return none if lines else ""
    unknown = len(lines) - len(shares)
    return (part if unknown else whole).format(format_share(sum(shares)), unknown)

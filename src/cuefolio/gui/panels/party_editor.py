# SPDX-License-Identifier: GPL-3.0-or-later
"""Writers and publishers with role, society and share: a small table on the card and in the work dialog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.shares import format_share, parse_share
from cuefolio.domain.vocabulary import COMPOSER_ROLES, WRITER_ROLES, Role
from cuefolio.errors import CuefolioError
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.icons import icon
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.completing import Provider, Reply
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.messages import sentence

PartyTuple = tuple[str, str, str, int | None]
"""Name, role code, society ("" for that of the person), share of 1/10000 or None."""

NAME, ROLE, SOCIETY, SHARE = range(4)
_ANY_INDEX = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class PartyLine:
    """One line. ``typed_share`` holds a share that could not be read, until it is mended."""

    name: str
    role: str
    society: str = ""
    share: int | None = None
    typed_share: str = ""
    problem: str = ""


class PartyModel(QAbstractTableModel):
    """The lines; ``edited`` tells that a person changed something that can be stored."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PartyLine] = []
        self._labels = (self.tr("Party"), self.tr("Role"), self.tr("Society"), self.tr("Share %"))
        self._choices = [(role.value, f"{role.value}  {sentence(f'role.{role}', {})}") for role in Role]

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
            if role == Qt.ItemDataRole.DisplayRole:
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
            return sentence(f"role.{line.role}", {})
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = sentence(f"role.{line.role}", {}) if column == ROLE else self._text(line, column)
            return f"{self._labels[column]}: {word or self.tr('unknown')}"
        return None

    def _text(self, line: PartyLine, column: int) -> str:
        if column == SHARE:
            return line.typed_share or ("" if line.share is None else format_share(line.share))
        return (line.name, line.role, line.society)[column]

    def setData(self, index: _ANY_INDEX, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        line, column = self.lines[index.row()], index.column()
        text = " ".join(str(value or "").split())
        if column == SHARE:
            changed = self._set_share(line, text)
        elif column == SOCIETY:
            changed, line.society = text != line.society, text
        elif column == ROLE:
            changed = bool(text) and text != line.role
            line.role = text or line.role
        else:
            changed = bool(text) and text != line.name
            if changed and line.name and text.casefold() != line.name.casefold():
                # Another person: the society of the one before says nothing about them.
                line.society = ""
            line.name = text or line.name
        self.dataChanged.emit(index, index)
        if changed:
            self.edited.emit()
        return True

    def _set_share(self, line: PartyLine, text: str) -> bool:
        try:
            share = parse_share(text) if text else None
        except CuefolioError as error:
            line.typed_share, line.problem = text, str(error)
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
        self._waiting: list[PartyTuple] | None = None
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
        for widget in (self.note, self.table):
            layout.addWidget(widget)
        layout.addLayout(self._make_buttons())
        layout.addWidget(self.totals)
        layout.addWidget(self.error)
        self.model.edited.connect(self._on_edited)
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
        for column, width in ((ROLE, 42), (SOCIETY, 62), (SHARE, 62)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, width)
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

    # what is shown

    def parties(self) -> list[PartyTuple]:
        """The parties as they are now, without unnamed lines."""
        return self.model.stored()

    def set_parties(self, parties: Sequence[PartyTuple], note: str = "") -> None:
        """Show the parties of another cue or work."""
        self._waiting = None
        self.set_note(note)
        self.set_error("")
        self.model.replace(parties)

    def refresh_parties(self, parties: Sequence[PartyTuple], note: str = "") -> None:
        """Newly stored parties of the same cue; an edit in progress ends first."""
        self.set_note(note)
        if self.table.is_editing() or any(not line.name for line in self.model.lines):
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
        sides = (
            (self.tr("Writers"), [line for line in self.model.lines if line.role in WRITER_ROLES]),
            (self.tr("Publishers"), [line for line in self.model.lines if line.role not in WRITER_ROLES]),
        )
        self.totals.setText("  ·  ".join(_total(name, lines) for name, lines in sides if lines))
        self.totals.setVisible(bool(self.model.lines))


def _total(name: str, lines: Sequence[PartyLine]) -> str:
    known = [line.share for line in lines if line.share is not None]
    if not known:
        return f"{name}: shares unknown"
    total = f"{name} {format_share(sum(known))} %"
    unknown = len(lines) - len(known)
    return f"{total} ({unknown} unknown)" if unknown else total

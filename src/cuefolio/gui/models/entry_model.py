# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of one kind of library (works, people, moods, ...) as a table that is edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from cuefolio.domain.fields import Kind
from cuefolio.domain.library import ENTRY_KINDS, EntryField, LibraryRow
from cuefolio.errors import CuefolioError
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.roles import State
from cuefolio.gui.models.id_list import IdListModel, Index
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import NEW, choices_of, refusal, shown_value, told
from cuefolio.gui.words import field_label

PLAY = EntryField("play", "", width=34)
"""The first column of recordings: a button that plays."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class EntryModel(IdListModel[LibraryRow]):
    """Entries by line, and behind them an empty line for a new one."""

    listed = Signal()
    """The keys are here (again)."""
    added = Signal(str)
    """Key of an entry that was typed into the empty line."""
    refused = Signal(str)
    name_taken = Signal(str, str, list, bool)
    """Somebody gave an entry ("" for a new one) a name that others (LibraryRows) have; whether it was
    stored all the same."""

    def __init__(self, session: CatalogSession, kind_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.kind = ENTRY_KINDS[kind_id]
        self.fields = (PLAY, *self.kind.fields) if kind_id == "recording" else self.kind.fields
        self.playing = ""
        """Key of the recording that sounds."""
        self.order = ""
        self.descending = False
        self.like = ""
        self._pending: dict[tuple[str, str], str] = {}
        self._adding = ""
        self._spare = self._wanted_spare()
        session.opened.connect(self._start_again)

    def _wanted_spare(self) -> int:
        return 1 if self.kind.can_add and not self.session.read_only else 0

    def _start_again(self, _path: object) -> None:
        """Another catalogue: nothing of the one before is true."""
        self.beginResetModel()
        self.ids, self._places = [], None
        self._rows.clear()
        self._stale.clear()
        self._asked.clear()
        self._pending.clear()
        self._spare = self._wanted_spare()
        self.endResetModel()

    # what is listed

    def reload(self) -> None:
        """Ask for the keys again."""
        self.session.read(
            "library.list_ids",
            self.kind.id,
            self.order,
            self.descending,
            self.like,
            done=self._take_ids,
            key=f"entries-{id(self)}",
            receiver=self,
        )

    def filter(self, like: str) -> None:
        """List only names that contain a text."""
        self.like = like
        self.reload()

    def sort_by(self, field: EntryField | None, descending: bool) -> None:
        """Sort by a stored field; None for the names."""
        self.order = field.name if field is not None else ""
        self.descending = descending
        self.reload()

    def _take_ids(self, ids: list[str]) -> None:
        self.set_ids(ids)
        self.listed.emit()

    def request(self, ids: Sequence[str]) -> None:
        self.session.read(
            "library.rows",
            self.kind.id,
            list(ids),
            done=lambda rows: self.take_rows(ids, ((row.id, row) for row in rows)),
            failed=lambda error: self._failed(ids, error),
            receiver=self,
        )

    def _failed(self, ids: Sequence[str], error: BaseException) -> None:
        self.not_answered(ids)
        self.session.refuse(error)

    def refresh(self) -> None:
        """Everything may look different now."""
        self.forget(None)
        self.reload()

    def column_of(self, name: str) -> int:
        """The column of a field, -1 for none."""
        return next((n for n, field in enumerate(self.fields) if field.name == name), -1)

    @property
    def name_column(self) -> int:
        """The column of the entry's name."""
        return self.column_of(self.kind.name_column)

    # shape

    def spare_rows(self) -> int:
        return self._spare

    def is_spare(self, row: int) -> bool:
        """Whether a line is the empty one for adding."""
        return row >= len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not self.is_spare(index.row()):
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid() or self.session.read_only:
            return flags
        field = self.fields[index.column()]
        typed = field.editable and field.name != "colour"
        if typed and (not self.is_spare(index.row()) or index.column() == self.name_column):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(self.fields):
            field = self.fields[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return field_label(field) if field.label else ""
            if role == Qt.ItemDataRole.AccessibleTextRole and field is PLAY:
                return self.tr("Play")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if field.numeric else _LEFT
        return None

    # reading

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        field = self.fields[index.column()]
        if role == roles.FieldKindRole:
            return str(field.kind) if field.editable else "read-only"
        if role == roles.ChoicesRole:
            return choices_of(field)
        if role == roles.LimitsRole:
            return (0, 9999)
        if role == roles.FieldRole:
            return field.name
        if self.is_spare(index.row()):
            return self._spare_data(field, role)
        row = self.row_at(index.row())
        if row is None:
            return int(State.LOADING) if role == roles.StateRole else None
        return self._row_data(row, field, role)

    def _spare_data(self, field: EntryField, role: int) -> object:
        if role == roles.StateRole:
            return int(State.DIM | State.PENDING) if self._adding else int(State.DIM)
        named = field.name == self.kind.name_column
        if role == Qt.ItemDataRole.DisplayRole and named:
            return self._adding or told(NEW, self.kind.id)
        if role == Qt.ItemDataRole.EditRole:
            return ""
        if role == roles.TagsRole and named:
            return [(self._adding or told(NEW, self.kind.id), None)]
        return None

    def _row_data(self, row: LibraryRow, field: EntryField, role: int) -> object:
        pending = self._pending.get((row.id, field.name))
        text = row.values.get(field.name, "") if pending is None else pending
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_value(field, text)
        if role == Qt.ItemDataRole.AccessibleTextRole and field is PLAY:
            return self.tr("Play {0}").format(row.name)
        if role == roles.CodeRole and field is PLAY:
            return "pause" if row.id == self.playing else "play"
        if role == Qt.ItemDataRole.EditRole:
            if field.kind is Kind.INTEGER:
                return int(text) if text.isdecimal() else None
            return (text or None) if field.kind is Kind.CHOICE else text
        if role == roles.StateRole:
            state = 0 if pending is None else State.PENDING
            if field.name == self.kind.name_column:
                state |= State.STRONG
            elif not field.editable or (field.name == "uses" and not row.uses):
                state |= State.DIM
            return int(state)
        if role == roles.TagsRole and "colour" in row.values:
            if field.name == "colour":
                return [(text, text)] if text else None
            return [(text, row.colour or None)]
        return None

    # writing

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        field = self.fields[index.column()]
        text = "" if value is None else str(value)
        if self.is_spare(index.row()):
            return self._add(text)
        key = self.ids[index.row()]
        row = self.cached(key)
        if row is None or text == row.values.get(field.name, ""):
            return False
        self.edit([key], field.name, text)
        return True

    def edit(self, ids: Sequence[str], name: str, text: str) -> None:
        """Set one field of entries; until the catalogue has it the cells show it as being saved."""
        for key in ids:
            self._pending[key, name] = text
        self.repaint_keys(ids)
        renamed = ids[0] if name == self.kind.name_column and len(ids) == 1 else ""

        def refused(error: BaseException) -> None:
            if renamed and isinstance(error, CuefolioError) and error.code == "library.exists":
                self._ask_for_twins(text, renamed, stored=False)
            else:
                self._refuse(error)

        def done(_change: Any) -> None:
            if renamed:
                self._ask_for_twins(text, renamed, stored=True)

        self.session.write(
            "library.edit",
            self.kind.id,
            list(ids),
            {name: text},
            done=done,
            failed=refused,
            finished=self._settled(ids, name),
            receiver=self,
        )

    def _ask_for_twins(self, name: str, entry_id: str, *, stored: bool) -> None:
        """See whether a name that was given belongs to other entries too."""

        def answer(rows: list[LibraryRow]) -> None:
            if rows:
                self.name_taken.emit(entry_id, name, rows, stored)

        self.session.read("duplicates.namesakes", self.kind.id, name, entry_id, done=answer, receiver=self)

    def _settled(self, ids: Sequence[str], name: str) -> Callable[[], None]:
        def settle() -> None:
            for key in ids:
                self._pending.pop((key, name), None)
            self.forget(ids)

        return settle

    def _refuse(self, error: BaseException) -> None:
        self.refused.emit(refusal(error))

    def _add(self, text: str) -> bool:
        name = " ".join(text.split())
        if not name or self._adding:
            return False
        self._adding = name

        def answer(rows: list[LibraryRow]) -> None:
            if rows:
                self._end_adding()
                self.name_taken.emit("", name, rows, False)
            else:
                self.add(name)

        def failed(error: BaseException) -> None:
            self._end_adding()
            self._refuse(error)

        self.session.read(
            "duplicates.namesakes",
            self.kind.id,
            name,
            done=answer,
            failed=failed,
            receiver=self,
        )
        return True

    def add(self, name: str) -> None:
        """Add an entry of this name, even if there is one."""
        self._adding = name
        self.session.write(
            "library.add",
            self.kind.id,
            {self.kind.name_column: name},
            done=self._added,
            failed=self._refuse,
            finished=self._end_adding,
            receiver=self,
        )

    def is_adding(self) -> bool:
        """Whether a new entry is on its way."""
        return bool(self._adding)

    def _added(self, change: Any) -> None:
        key = change.created[0]
        self.session.read(
            "library.list_ids",
            self.kind.id,
            self.order,
            self.descending,
            self.like,
            done=lambda ids: self._take_added(ids, key),
            key=f"entries-{id(self)}",
            receiver=self,
        )

    def _take_added(self, ids: list[str], key: str) -> None:
        self._take_ids(ids)
        self.added.emit(key)

    def show_playing(self, key: str) -> None:
        """Tell which recording sounds now, "" for none."""
        before, self.playing = self.playing, key
        self.repaint_keys([old for old in (before, key) if old])

    def _end_adding(self) -> None:
        self._adding = ""
        if self.spare_rows():
            last = len(self.ids)
            self.dataChanged.emit(self.index(last, 0), self.index(last, len(self.fields) - 1))

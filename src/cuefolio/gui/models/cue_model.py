# SPDX-License-Identifier: GPL-3.0-or-later
"""The cues of a film, of the whole catalogue or of a search, as a table one types in.

Behind a film's last cue stands an empty line: typing there adds a cue. An edit is shown dimmed until
it is on disk; when it is refused, the old value is back and the sentence says why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME, CueField, Kind
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.roles import State
from cuefolio.gui.models.id_list import IdListModel, Index
from cuefolio.gui.session import CatalogSession
from cuefolio.messages import sentence

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
FILM_COLUMN = CueField("film", Kind.LINE, "Film", editable=False, width=150)


class CueModel(IdListModel[CueRow]):
    """Cues by line. ``listed`` tells that the keys are here (again)."""

    listed = Signal()
    added = Signal(str)

    def __init__(self, session: CatalogSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.film_id: str | None = None
        self.film_rate: FrameRate | None = None
        self.query: str | None = None
        self.order = "film"
        self.descending = False
        self.columns: list[CueField] = []
        self._pending: dict[tuple[str, str], str] = {}
        self._marked: dict[str, str] = {}
        self.next_number = ""
        self._adding = False
        self._typed_meanwhile: dict[str, object] = {}
        session.changed.connect(self._changed)

    # what is listed

    def show_film(self, film_id: str | None, rate: FrameRate | None) -> None:
        """List a film's cues in film order; None empties the table."""
        self._start(film_id, rate, None)

    def show_search(self, query: str) -> None:
        """List what a query finds in all productions."""
        self._start(None, None, query)

    def _start(self, film_id: str | None, rate: FrameRate | None, query: str | None) -> None:
        if (film_id, query) != (self.film_id, self.query):
            self.beginResetModel()
            self.ids, self._places = [], None
            self.film_id, self.film_rate, self.query = film_id, rate, query
            self.order, self.descending = "film", False
            self.next_number = ""
            self.endResetModel()
        self.film_rate = rate
        self.reload()

    def sort_by(self, field: str, descending: bool) -> None:
        """Sort by a field's name, or "film" for film order."""
        self.order, self.descending = field, descending
        self.reload()

    def reload(self) -> None:
        """Ask for the keys again."""
        if self.query is not None:
            self.session.read(
                "search.search", self.query, done=self._take_ids, key=f"ids-{id(self)}", receiver=self
            )
        elif self.film_id is not None:
            self.session.read(
                "cues.list_ids",
                self.film_id,
                self.order,
                self.descending,
                done=self._take_ids,
                key=f"ids-{id(self)}",
                receiver=self,
            )
            self._ask_number()

    def set_columns(self, names: Sequence[str]) -> None:
        """Show these fields, in this order; "film" is the production's title."""
        self.beginResetModel()
        self.columns = [FILM_COLUMN if name == "film" else FIELD_BY_NAME[name] for name in names]
        self.endResetModel()

    def column_of(self, name: str) -> int:
        """The column of a field, -1 when it is not shown."""
        return next((n for n, field in enumerate(self.columns) if field.name == name), -1)

    def _take_ids(self, ids: list[str]) -> None:
        self.set_ids(ids)
        self.listed.emit()

    def request(self, ids: Sequence[str]) -> None:
        self.session.read(
            "cues.rows",
            list(ids),
            done=lambda rows: self.take_rows(ids, ((row.id, row) for row in rows)),
            failed=lambda error: self._not_answered(ids, error),
            receiver=self,
        )

    def _not_answered(self, ids: Sequence[str], error: BaseException) -> None:
        self._asked.difference_update(ids)
        self.session.refuse(error)

    def _ask_number(self) -> None:
        if self.film_id is not None:
            self.session.read(
                "cues.suggest_number",
                self.film_id,
                done=self._take_number,
                key=f"number-{id(self)}",
                receiver=self,
            )

    def _take_number(self, number: str) -> None:
        self.next_number = number
        if self.spare_rows():
            last = len(self.ids)
            self.dataChanged.emit(self.index(last, 0), self.index(last, max(len(self.columns) - 1, 0)))

    def _changed(self, change: Any) -> None:
        if change is None or change.cue_ids is None:
            self.forget(None)
            self.reload()
            return
        # Reported durations depend on what overlaps: neighbours look different too.
        self.forget(None if "cue_time" in change.tables else change.cue_ids)
        if change.reordered or self.order != "film" or self.query is not None:
            self.reload()

    # shape

    def spare_rows(self) -> int:
        return 1 if self.film_id is not None and not self.session.read_only and self.columns else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def is_spare(self, row: int) -> bool:
        """Whether a line is the empty one for adding."""
        return row >= len(self.ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid() and self.columns[index.column()].editable and not self.session.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            field = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return field.label
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if field.numeric else _LEFT
            if role == Qt.ItemDataRole.ToolTipRole:
                return field.help or None
        return None

    # reading

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        field = self.columns[index.column()]
        if role == roles.FieldKindRole:
            return str(field.kind) if field.editable else "read-only"
        if role == roles.FieldRole:
            return field.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if field.numeric else _LEFT
        if role == roles.ChoicesRole:
            return [(code, sentence(f"{field.name}.{code}", {})) for code in field.choices]
        if role == roles.LimitsRole:
            return (0, 10)
        if self.is_spare(index.row()):
            return self._spare_data(field, role)
        row = self.row_at(index.row())
        if row is None:
            return int(State.LOADING) if role == roles.StateRole else None
        getter = _GETTERS.get(role)
        return getter(self, row, field) if getter is not None else None

    def _spare_data(self, field: CueField, role: int) -> object:
        if role == roles.StateRole:
            return int(State.DIM)
        if role == Qt.ItemDataRole.DisplayRole:
            if field.name in self._typed_meanwhile:
                return str(self._typed_meanwhile[field.name])
            return {"number": self.next_number, "title": self.tr("New cue…")}.get(field.name, "")
        if role == Qt.ItemDataRole.EditRole:
            empty: object = "" if field.kind in (Kind.LINE, Kind.TEXT, Kind.LINK) else None
            if field.kind in (Kind.TAGS, Kind.PARTIES):
                empty = []
            return self.next_number if field.name == "number" else empty
        if role == roles.RateRole:
            return self.film_rate
        return None

    def _display(self, row: CueRow, field: CueField) -> object:
        pending = self._pending.get((row.id, field.name))
        return shown(row, field) if pending is None else pending

    def _edit(self, row: CueRow, field: CueField) -> object:
        if field.name == "film":
            return row.film
        value = row.value(field.name)
        if isinstance(value, tuple):
            return list(value) if field.kind in (Kind.TAGS, Kind.PARTIES) else row.text(field.name)
        return "" if value is None and field.kind in (Kind.LINE, Kind.TEXT, Kind.LINK) else value

    def _state(self, row: CueRow, field: CueField) -> object:
        state = 0
        if (row.id, field.name) in self._pending:
            state |= State.PENDING
        if field.name == "number":
            state |= State.STRONG
        if field.name in ("in", "out", "reported", "film") or not row.is_counted:
            state |= State.DIM
        if field.name == "out" and row.after_programme:
            state |= State.ERROR
        return int(state)

    def _code(self, row: CueRow, field: CueField) -> object:
        if field.kind in (Kind.CHOICE, Kind.FLAG):
            return row.value(field.name)
        return None

    def _tags(self, row: CueRow, field: CueField) -> object:
        if field.kind is not Kind.TAGS:
            return None
        return [(entry.name, entry.colour or None) for entry in row.entries_for(field.name)]

    def _error(self, row: CueRow, field: CueField) -> object:
        if field.name == "out" and row.after_programme:
            return self.tr("This cue ends after the programme; check its out or the programme's duration.")
        return None

    def _tip(self, row: CueRow, field: CueField) -> object:
        return self._error(row, field)

    def _rate(self, row: CueRow, field: CueField) -> object:
        return row.rate

    def _in_point(self, row: CueRow, field: CueField) -> object:
        return row.start if field.name == "out" else None

    # writing

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        field = self.columns[index.column()]
        if self.is_spare(index.row()):
            if value in (None, "", []) or (
                field.name == "number" and value == self.next_number and not self._adding
            ):
                return False
            self._type_on_spare(field, self._typed(value, field, self.film_rate))
            return True
        row = self.row_at(index.row())
        if row is None or value == self._edit(row, field):
            return False
        self.edit({row.id: {field.name: self._typed(value, field, row.rate)}})
        return True

    def edit(self, values_by_cue: Mapping[str, Mapping[str, object]]) -> None:
        """Store values by cue and field; equal values for several cues are one step of that name."""
        for key, values in values_by_cue.items():
            for name, value in values.items():
                self._pending[key, name] = ", ".join(value) if isinstance(value, list) else str(value or "")
        self._repaint(values_by_cue)
        distinct = {repr(sorted(values.items(), key=lambda v: v[0])) for values in values_by_cue.values()}
        settle = self._settler(values_by_cue)
        if len(distinct) == 1:
            values = next(iter(values_by_cue.values()))
            self.session.write("cues.edit", list(values_by_cue), dict(values), finished=settle)
        else:
            self.session.write(
                "cues.edit_each", {k: dict(v) for k, v in values_by_cue.items()}, finished=settle
            )

    def _settler(self, values_by_cue: Mapping[str, Mapping[str, object]]) -> Callable[[], None]:
        cells = [(key, name) for key, values in values_by_cue.items() for name in values]

        def settle() -> None:
            for cell in cells:
                self._pending.pop(cell, None)
            self._repaint(values_by_cue)

        return settle

    def _repaint(self, keys: Mapping[str, object]) -> None:
        for key in keys:
            place = self.place_of(key)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def _typed(self, value: object, field: CueField, rate: FrameRate | None) -> object:
        """What an editor gives, in the form that services take: text, or a list of names."""
        timed = field.kind in (Kind.TIMECODE, Kind.DURATION)
        if timed and isinstance(value, int) and rate is not None:
            return format_timecode(value, rate)
        if isinstance(value, bool) or value is None or isinstance(value, list):
            return value
        return str(value)

    def _type_on_spare(self, field: CueField, value: object) -> None:
        self._typed_meanwhile[field.name] = value
        if self._adding:
            return
        self._adding = True
        values = dict(self._typed_meanwhile)
        values.setdefault("number", self.next_number)
        self.session.write(
            "cues.add",
            self.film_id,
            values,
            done=lambda change: self._was_added(change, set(values)),
            failed=self._was_not_added,
        )

    def _was_added(self, change: Any, stored: set[str]) -> None:
        self._adding = False
        later = {name: value for name, value in self._typed_meanwhile.items() if name not in stored}
        self._typed_meanwhile = {}
        key = change.created[0]
        if later:
            self.session.write("cues.edit", [key], later)
        self.added.emit(key)

    def _was_not_added(self, error: BaseException) -> None:
        self._adding = False
        self._typed_meanwhile = {}
        self._take_number(self.next_number)
        self.session.refuse(error)


def shown(row: CueRow, field: CueField) -> str:
    """A cell as people read it: words for codes, the list of names for links."""
    if field.name == "film":
        return row.film
    value = row.value(field.name)
    if field.kind is Kind.CHOICE:
        return sentence(f"{field.name}.{value}", {}) if value else ""
    if field.kind is Kind.FLAG:
        return "" if value is None else sentence(f"flag.{str(bool(value)).lower()}", {})
    if isinstance(value, tuple):
        return ", ".join(value)
    return row.text(field.name)


_GETTERS: dict[int, Callable[[CueModel, CueRow, CueField], object]] = {
    int(Qt.ItemDataRole.DisplayRole): CueModel._display,
    int(Qt.ItemDataRole.EditRole): CueModel._edit,
    int(Qt.ItemDataRole.ToolTipRole): CueModel._tip,
    roles.StateRole: CueModel._state,
    roles.CodeRole: CueModel._code,
    roles.TagsRole: CueModel._tags,
    roles.ErrorRole: CueModel._error,
    roles.RateRole: CueModel._rate,
    roles.StartRole: CueModel._in_point,
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""The cues of a film, of the whole catalogue or of a search, as a table one types in.

Behind a film's last cue stands an empty line: what is typed there is a cue at once (a draft until the
catalogue has it), and the next empty line follows. An edit shows as soon as it is typed; when it is
refused, the old value is back and the sentence says why.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME, CueField, Kind
from cuefolio.domain.numbering import next_number
from cuefolio.domain.timecode import FrameRate
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.roles import State
from cuefolio.gui.models import cue_work
from cuefolio.gui.models.cell_values import edited, empty, guessed, shown, shown_value, typed
from cuefolio.gui.models.id_list import IdListModel, Index
from cuefolio.gui.models.pending import SLOW, Draft, PendingEdits, Waiting
from cuefolio.gui.session import CatalogSession
from cuefolio.messages import sentence

Values = Mapping[str, object]
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNED = int(Qt.ItemDataRole.TextAlignmentRole)
_DIM_FIELDS = ("in", "out", "reported", "film")
MARK_MS = 120
"""How long a row stays tinted that was changed elsewhere: by undo, on the card, in another window."""
FILM_COLUMN = CueField("film", Kind.LINE, "Film", editable=False, width=150)


class CueModel(IdListModel[CueRow]):
    """Cues by line. ``listed`` tells that the keys are here (again), ``added`` that a typed line is a cue."""

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
        self.next_number = ""
        self._pending = PendingEdits()
        self._drafts: dict[str, Draft] = {}
        self._settled: dict[str, str] = {}
        self._marked: set[str] = set()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(round(SLOW * 1000) + 20)
        self._slow.timeout.connect(lambda: self.repaint_keys(self._pending.keys()))
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
            self._drafts.clear()
            self.endResetModel()
        self.film_rate = rate
        self.reload()

    def sort_by(self, field: str, descending: bool) -> None:
        """Sort by a field's name, or "film" for film order."""
        self.order, self.descending = field, descending
        self.reload()

    def reload(self) -> None:
        """Ask for the keys again."""
        store = self.session.store
        if store is None or (self.film_id is None and self.query is None):
            return
        ask = functools.partial(
            cue_work.keys, store, self.film_id, self.query or "", self.order, self.descending
        )
        self.session.jobs.submit_read(
            ask, key=f"ids-{id(self)}", receiver=self, done=self._take_ids, failed=self.session.refuse
        )
        if self.film_id is not None:
            self.session.read(
                "cues.suggest_number",
                self.film_id,
                done=self._take_number,
                key=f"number-{id(self)}",
                receiver=self,
            )

    def set_columns(self, names: Sequence[str]) -> None:
        """Show these fields, in this order; "film" is the production's title."""
        columns = [FILM_COLUMN if name == "film" else FIELD_BY_NAME[name] for name in names]
        if columns != self.columns:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()

    def column_of(self, name: str) -> int:
        """The column of a field, -1 when it is not shown."""
        return next((n for n, field in enumerate(self.columns) if field.name == name), -1)

    def _take_ids(self, ids: list[str]) -> None:
        known = set(ids)
        for draft in list(self._drafts.values()):
            if draft.key is not None and draft.key in known:
                self._settle_draft(draft)
        self.set_ids(ids + [key for key in self.ids if key in self._drafts])
        self.listed.emit()

    def request(self, ids: Sequence[str]) -> None:
        self.session.read(
            "cues.rows",
            list(ids),
            done=lambda rows: self.take_rows(ids, ((row.id, row) for row in rows)),
            failed=lambda error: self._not_read(ids, error),
            receiver=self,
        )

    def _not_read(self, ids: Sequence[str], error: BaseException) -> None:
        self.not_answered(ids)
        self.session.refuse(error)

    def take_rows(self, asked: Sequence[str], rows: Iterable[tuple[str, CueRow]]) -> list[str]:
        answer = list(rows)
        changed = {
            key
            for key, row in answer
            if not self._pending.has(key) and (old := self._rows.get(key)) is not None and old != row
        }
        fresh = super().take_rows(asked, answer)
        self._pending.arrive(fresh)
        changed.intersection_update(fresh)
        if changed:
            self._marked |= changed
            QTimer.singleShot(MARK_MS, self, lambda: self._unmark(changed))
        return fresh

    def _unmark(self, keys: set[str]) -> None:
        self._marked -= keys
        self.repaint_keys(keys)

    def _take_number(self, number: str) -> None:
        if not self._drafts:  # a draft's number is counted already
            self._suggest(number)

    def _suggest(self, number: str) -> None:
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
        # A search keeps its rows while they are edited: none disappears under the person's hands.
        if change.reordered or (self.order != "film" and self.query is None):
            self.reload()

    # shape

    def spare_rows(self) -> int:
        return 1 if self.film_id is not None and not self.session.read_only and self.columns else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def is_spare(self, row: int) -> bool:
        """Whether a line is the empty one for adding."""
        return row >= len(self.ids)

    def is_local(self, key: str) -> bool:
        return key in self._drafts

    def stored_key(self, row: int) -> str:
        """The key of the cue in a line, "" for the empty line and for one that is being added."""
        key = "" if self.is_spare(row) else self.ids[row]
        return "" if key in self._drafts else key

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        row = index.row()
        # What one cannot see yet, one cannot edit.
        here = row >= len(self.ids) or self.ids[row] in self._rows
        if here and self.columns[index.column()].editable and not self.session.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.columns):
                return None
            field = self.columns[section]
            if role == _DISPLAY:
                return field.label
            if role == _ALIGNED:
                return _RIGHT if field.numeric else _LEFT
            if role == Qt.ItemDataRole.ToolTipRole:
                return field.help or None
        elif role == _DISPLAY and 0 <= section < len(self.ids):
            # Not painted; a screen reader calls the line so.
            row = self._rows.get(self.ids[section])
            return (row.text("number") or row.text("title")) if row is not None else ""
        return None

    # reading

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        field = self.columns[index.column()]
        if role == roles.FieldKindRole:
            return str(field.kind) if field.editable else "read-only"
        if role == roles.FieldRole:
            return field.name
        if role == _ALIGNED:
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
        if role == _DISPLAY:
            return {"number": self.next_number, "title": self.tr("New cue…")}.get(field.name, "")
        if role == _EDIT:
            return self.next_number if field.name == "number" else empty(field)
        if role == roles.RateRole:
            return self.film_rate
        if role == _SPOKEN:
            return self.tr("{0}, new cue").format(field.label)
        return None

    def _waiting(self, row: CueRow, field: CueField) -> Waiting | None:
        return self._pending.find(row.id, field.name) if self._pending else None

    def _display(self, row: CueRow, field: CueField) -> str:
        waiting = self._waiting(row, field)
        return shown(row, field) if waiting is None else shown_value(field, waiting.value, row.rate)

    def _edited(self, row: CueRow, field: CueField) -> object:
        waiting = self._waiting(row, field)
        return edited(row, field) if waiting is None else waiting.value

    def _state(self, row: CueRow, field: CueField) -> int:
        state = 0
        if self._pending and (waiting := self._waiting(row, field)) is not None and waiting.is_slow():
            state |= State.PENDING
        if field.name == "number":
            state |= State.STRONG
        if field.name in _DIM_FIELDS or not row.is_counted:
            state |= State.DIM
        if field.name == "out" and row.after_programme:
            state |= State.ERROR
        if row.id in self._marked:
            state |= State.CHANGED
        return int(state)

    def _code(self, row: CueRow, field: CueField) -> object:
        return self._edited(row, field) if field.kind in (Kind.CHOICE, Kind.FLAG) else None

    def _tags(self, row: CueRow, field: CueField) -> object:
        if field.kind is not Kind.TAGS:
            return None
        entries = row.entries_for(field.name)
        waiting = self._waiting(row, field)
        if waiting is None:
            return [(entry.name, entry.colour or None) for entry in entries]
        colours = {entry.name: entry.colour or None for entry in entries}
        words = waiting.value if isinstance(waiting.value, list) else []
        return [(word, colours.get(word)) for word in words]

    def _error(self, row: CueRow, field: CueField) -> str | None:
        if field.name == "out" and row.after_programme:
            return self.tr("This cue ends after the programme; check its out or the programme's duration.")
        return None

    def _spoken(self, row: CueRow, field: CueField) -> str:
        """Column, value and what is wrong; the line is called by its cue number, as its header."""
        parts = [field.label, self._display(row, field) or self.tr("blank"), self._error(row, field) or ""]
        return ", ".join(part for part in parts if part)

    def _rate(self, row: CueRow, field: CueField) -> FrameRate:
        return row.rate

    def _in_point(self, row: CueRow, field: CueField) -> object:
        return self._edited(row, FIELD_BY_NAME["in"]) if field.name == "out" else None

    # writing

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        field = self.columns[index.column()]
        if self.is_spare(index.row()):
            if value in (None, "", []) or (field.name == "number" and value == self.next_number):
                return False
            self._draft(field, value)
            return True
        row = self.row_at(index.row())
        if row is None or value == self._edited(row, field):
            return False
        self.edit({row.id: {field.name: typed(value, field, row.rate)}}, {row.id: {field.name: value}})
        return True

    def edit(self, values: Mapping[str, Values], as_typed: Mapping[str, Values] | None = None) -> None:
        """Store values (as services take them) by cue and field; equal values for several cues are one
        step of that name."""
        self.write(values, (), as_typed)

    def write(
        self,
        values: Mapping[str, Values],
        new_cues: Sequence[Values],
        as_typed: Mapping[str, Values] | None = None,
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Store values and add cues behind the last one, as one step; everything or nothing."""
        store = self.session.store
        if store is None or not (values or new_cues):
            return
        keys = list(values)
        edit = self._pending.begin(as_typed or {key: self._guess(key, v) for key, v in values.items()})
        self._slow.start()
        self.repaint_keys(keys)

        def stored(change: Any) -> None:
            names = [self._key_now(key) for key in keys]
            if change.change_id is None:
                self._pending.drop(edit, names)
                self.repaint_keys(names)
            else:
                self._pending.store(edit, names)
                self.forget(names)
            self.session.announce(change)
            if done is not None:
                done(change)

        def refused(error: BaseException) -> None:
            names = [self._key_now(key) for key in keys]
            self._pending.drop(edit, names)
            self.repaint_keys(names)
            self.session.refuse(error)

        targets = [(self._drafts.get(key, key), dict(fields)) for key, fields in values.items()]
        work = functools.partial(cue_work.write, store, self.film_id, targets, list(new_cues))
        self.session.jobs.submit_write(work, receiver=self, done=stored, failed=refused)

    def _guess(self, key: str, values: Values) -> dict[str, object]:
        row = self._rows.get(key)
        rate = self.film_rate if row is None else row.rate
        start = None if row is None else self._in_point(row, FIELD_BY_NAME["out"])
        if "in" in values:
            start = guessed(values["in"], FIELD_BY_NAME["in"], rate, None)
        first = start if isinstance(start, int) else None
        return {name: guessed(value, FIELD_BY_NAME[name], rate, first) for name, value in values.items()}

    # adding

    def _draft(self, field: CueField, value: object) -> None:
        """The empty line becomes a cue, and another empty line stands behind it."""
        store = self.session.store
        if store is None or self.film_id is None or self.film_rate is None:
            return
        draft = Draft(f"draft-{len(self._settled) + len(self._drafts) + 1}")
        place = len(self.ids)
        self.beginInsertRows(QModelIndex(), place + 1, place + 1)
        self._drafts[draft.name] = draft
        self._rows[draft.name] = CueRow(
            draft.name, self.film_id, "", "", self.film_rate, 0, 0, {"number": self.next_number}
        )
        self.ids = [*self.ids, draft.name]
        self._places = None
        self.endInsertRows()
        edit = self._pending.begin({draft.name: {field.name: value}})
        self._slow.start()
        number = str(value) if field.name == "number" else self.next_number
        self._suggest(next_number([number]))
        self.repaint_keys([draft.name])

        def stored(change: Any) -> None:
            self._settle_draft(draft)
            self._pending.store(edit, [change.created[0]])
            self.forget(change.created)
            self.session.announce(change)
            self.added.emit(change.created[0])

        def refused(error: BaseException) -> None:
            self._drop_draft(draft)
            self.session.refuse(error)

        work = functools.partial(
            cue_work.add, store, self.film_id, draft, {field.name: typed(value, field, self.film_rate)}
        )
        self.session.jobs.submit_write(work, receiver=self, done=stored, failed=refused)

    def _key_now(self, key: str) -> str:
        """The lasting key of a line that may have been a draft when its edit began."""
        return self._settled.get(key, key)

    def _settle_draft(self, draft: Draft) -> None:
        if draft.key is None or draft.name in self._settled:
            return
        self._settled[draft.name] = draft.key
        self._drafts.pop(draft.name, None)
        self._pending.rename(draft.name, draft.key)
        if self.place_of(draft.key) is not None and self.place_of(draft.name) is not None:
            self.set_ids([key for key in self.ids if key != draft.key])
        self.rename(draft.name, draft.key)

    def _drop_draft(self, draft: Draft) -> None:
        place = self.place_of(draft.name)
        self._pending.forget(draft.name)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            self.ids = [key for key in self.ids if key != draft.name]
            self._places = None
            self._drafts.pop(draft.name, None)
            self.endRemoveRows()
        self._rows.pop(draft.name, None)
        self.reload()

    # whole rows

    def complete_rows(self, keys: Sequence[str], then: Callable[[list[CueRow]], object]) -> bool:
        """Call ``then`` with the newest rows: now when they are here (True), else when they are read."""
        if all(self.is_fresh(key) and not self._pending.has(key) and not self.is_local(key) for key in keys):
            then([self._rows[key] for key in keys])
            return True
        store = self.session.store
        if store is not None:
            targets = [self._drafts.get(key, key) for key in keys]
            # Behind the edits that are still on their way, so in the lane of writes.
            self.session.jobs.submit_write(
                functools.partial(cue_work.rows, store, targets),
                receiver=self,
                done=then,
                failed=self.session.refuse,
            )
        return False


_GETTERS: dict[int, Callable[[CueModel, CueRow, CueField], object]] = {
    _DISPLAY: CueModel._display,
    _EDIT: CueModel._edited,
    int(Qt.ItemDataRole.ToolTipRole): CueModel._error,
    _SPOKEN: CueModel._spoken,
    roles.StateRole: CueModel._state,
    roles.CodeRole: CueModel._code,
    roles.TagsRole: CueModel._tags,
    roles.ErrorRole: CueModel._error,
    roles.RateRole: CueModel._rate,
    roles.StartRole: CueModel._in_point,
}

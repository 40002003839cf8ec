# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cue table shows in each cell: the stored row, and over it what is being stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME, CueField, Kind
from cuefolio.domain.timecode import FrameRate
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.roles import State, tint_state
from cuefolio.gui.models.cell_values import edited, empty, shown, shown_value
from cuefolio.gui.models.group_lines import GroupLines
from cuefolio.gui.models.id_list import IdListModel, Index
from cuefolio.gui.models.pending import SLOW, Draft, PendingEdits, Waiting
from cuefolio.gui.models.row_marks import RowMarks
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.words import field_help, field_label, sentence_for

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
DISPLAY, EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNED = int(Qt.ItemDataRole.TextAlignmentRole)
_SEEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
_TYPED = _SEEN | Qt.ItemFlag.ItemIsEditable
_DIM_FIELDS = ("in", "out", "reported", "film")
_SAID = 300
"""Characters of a text that are spoken."""
MARK_MS = 120
"""How long a row stays tinted that was changed elsewhere: by undo, on the card, in another window."""
FILM_COLUMN = CueField("film", Kind.LINE, "Film", editable=False, width=150)


class CueTable(IdListModel[CueRow]):
    """Cues by line and field, with an empty line for adding behind the last cue of a film."""

    def __init__(self, session: CatalogSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.film_id: str | None = None
        self.film_rate: FrameRate | None = None
        self.columns: list[CueField] = []
        self.next_number = ""
        self.lines = GroupLines()
        self.marks = RowMarks(session, self)
        self.marks.changed.connect(self._repaint_marks)
        self._pending = PendingEdits()
        self._drafts: dict[str, Draft] = {}
        self._marked: set[str] = set()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(round(SLOW * 1000) + 20)
        self._slow.timeout.connect(lambda: self.repaint_keys(self._pending.keys()))

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

    # shape

    def spare_rows(self) -> int:
        return 1 if self.film_id is not None and not self.session.read_only and self.columns else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def is_spare(self, row: int) -> bool:
        """Whether a line is the empty one for adding."""
        return row >= len(self.ids)

    def is_group(self, row: int) -> bool:
        """Whether a line is the heading of a group: no cue, never edited, copied or counted."""
        return 0 <= row < len(self.ids) and self.ids[row] in self.lines.groups

    def is_local(self, key: str) -> bool:
        return key in self._drafts or key in self.lines.groups

    def stored_key(self, row: int) -> str:
        """The key of the cue in a line, "" for headings, the empty line and one that is being added."""
        key = "" if self.is_spare(row) else self.ids[row]
        return "" if self.is_local(key) else key

    def cue_keys(self) -> list[str]:
        """Keys of the cues that have a line, top to bottom, with those that are being added."""
        return [key for key in self.ids if key not in self.lines.groups] if self.lines.groups else self.ids

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row = index.row()
        # What one cannot see yet, one cannot edit; headings have no row at all.
        here = row >= len(self.ids) or self.ids[row] in self._rows
        editable = here and self.columns[index.column()].editable and not self.session.read_only
        return _TYPED if editable else _SEEN

    def sort_mark(self, field: CueField) -> str:
        """An arrow behind the heading that the lines are sorted by: Qt's own would lie over a short one."""
        return ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.columns):
                return None
            field = self.columns[section]
            if role == DISPLAY:
                return field_label(field) + self.sort_mark(field)
            if role == _ALIGNED:
                return _RIGHT if field.numeric else _LEFT
            if role == Qt.ItemDataRole.ToolTipRole:
                return field_help(field.help) or None
        elif role == DISPLAY and 0 <= section < len(self.ids):
            # Not painted; a screen reader calls the line so.
            row = self._rows.get(self.ids[section])
            if row is None:
                return self.group_text(section)
            return row.text("number") or row.text("title")[:_SAID]
        return None

    def group_text(self, row: int) -> str:
        """What the heading of a group says, "" for any other line."""
        return ""

    def _repaint_marks(self) -> None:
        self._repaint_lines((0, len(self.ids) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(len(self.ids) - 1, 0))

    # reading

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        getter = _GETTERS.get(role)
        field, line = self.columns[index.column()], index.row()
        if getter is None:
            return self._about_field(field, role)
        if self.is_spare(line):
            return self._spare_data(field, role)
        if self.lines.groups and self.ids[line] in self.lines.groups:
            return self.group_text(line) if role == _SPOKEN else None
        row = self.row_at(line)
        if row is None:
            return int(State.LOADING) if role == roles.StateRole else None
        return getter(self, row, field)

    def _about_field(self, field: CueField, role: int) -> object:
        """What is the same in every line."""
        if role == roles.FieldKindRole:
            return str(field.kind) if field.editable else "read-only"
        if role == roles.FieldRole:
            return field.name
        if role == _ALIGNED:
            return _RIGHT if field.numeric else _LEFT
        if role == roles.ChoicesRole:
            return [(code, sentence_for(f"{field.name}.{code}")) for code in field.choices]
        return (0, 10) if role == roles.LimitsRole else None

    def _spare_data(self, field: CueField, role: int) -> object:
        if role == roles.StateRole:
            return int(State.DIM)
        if role == DISPLAY:
            return {"number": self.next_number, "title": self.tr("New cue…")}.get(field.name, "")
        if role == EDIT:
            return self.next_number if field.name == "number" else empty(field)
        if role == roles.RateRole:
            return self.film_rate
        if role == _SPOKEN:
            return self.tr("{0}, new cue").format(field_label(field))
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
        if self._pending and (waiting := self._waiting(row, field)) is not None:
            state |= State.ERROR if waiting.refused else State.PENDING if waiting.is_slow() else 0
        if field.name == "number":
            state |= State.STRONG
        if field.name in _DIM_FIELDS or not row.is_counted:
            state |= State.DIM
        if field.name == "out" and row.after_programme:
            state |= State.ERROR
        if row.id in self._marked:
            state |= State.CHANGED
        rule = self.marks.rule(row.id)
        if rule:
            state |= tint_state(self.marks.rules[rule - 1].tint)
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
        if self._pending and (waiting := self._waiting(row, field)) is not None and waiting.refused:
            return self.tr("{0} Your text is kept: Enter tries again, Esc gives it up.").format(
                waiting.refused
            )
        if field.name == "out" and row.after_programme:
            return self.tr("This cue ends after the programme; check its out or the programme's duration.")
        return None

    def _spoken(self, row: CueRow, field: CueField) -> str:
        """Column, value and what is wrong; the line is called by its cue number, as its header."""
        shown_text = self._display(row, field)[:_SAID] or self.tr("blank")
        parts = [field_label(field), shown_text, self._error(row, field) or ""]
        if field.name == "number":
            parts += self.marks.problems(row.id)
        return ", ".join(part for part in parts if part)

    def _rate(self, row: CueRow, field: CueField) -> FrameRate:
        return row.rate

    def _in_point(self, row: CueRow, field: CueField) -> object:
        return self._edited(row, FIELD_BY_NAME["in"]) if field.name == "out" else None


_GETTERS: dict[int, Callable[[CueTable, CueRow, CueField], object]] = {
    DISPLAY: CueTable._display,
    EDIT: CueTable._edited,
    int(Qt.ItemDataRole.ToolTipRole): CueTable._error,
    _SPOKEN: CueTable._spoken,
    roles.StateRole: CueTable._state,
    roles.CodeRole: CueTable._code,
    roles.TagsRole: CueTable._tags,
    roles.ErrorRole: CueTable._error,
    roles.RateRole: CueTable._rate,
    roles.StartRole: CueTable._in_point,
}

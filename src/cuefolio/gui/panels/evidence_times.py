# SPDX-License-Identifier: GPL-3.0-or-later
"""The stretches of a cue as a small table, and why the sheet reports what it reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.timecode import RATES, FrameRate, format_seconds, format_timecode, seconds
from cuefolio.errors import CuefolioError
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.cell import CellDelegate, Index
from cuefolio.gui.delegates.roles import FieldKind
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.cue_card_length import reasons
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.small_table import SmallTable
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import error_sentence, field_label

if TYPE_CHECKING:
    from cuefolio.services.cue_times import CueTimes, Stretch

IN, OUT, LENGTH = range(3)
_FIELDS = ("in", "out", "duration")
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class StretchModel(QAbstractTableModel):
    """The stored stretches, and at most one line that is being added."""

    typed = Signal(str, str, str)
    """Key of the stretch ("" for the line that is being added), field, text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rate: FrameRate = RATES[0]
        self.stretches: list[Stretch] = []
        self.draft: dict[str, int] | None = None
        """Frames by field of the line that is being added."""
        self._labels = [field_label(FIELD_BY_NAME[name]) for name in _FIELDS]

    def replace(self, stretches: Sequence[Stretch], rate: FrameRate, *, drop_draft: bool = False) -> None:
        """Show stored stretches; cells change in place where their number stays. The line that is being
        added stays unless ``drop_draft``."""
        self.rate = rate
        if len(stretches) != len(self.stretches) or (drop_draft and self.draft is not None):
            self.beginResetModel()
            self.draft = None if drop_draft else self.draft
            self.stretches = list(stretches)
            self.endResetModel()
            return
        self.stretches = list(stretches)
        if self.stretches:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.stretches) - 1, LENGTH))

    def add(self) -> int:
        """Put an empty line at the end; returns its row."""
        row = len(self.stretches)
        if self.draft is None:
            self.beginInsertRows(QModelIndex(), row, row)
            self.draft = {}
            self.endInsertRows()
        return row

    def drop_draft(self) -> None:
        """Take the line that is being added away."""
        if self.draft is not None:
            row = len(self.stretches)
            self.beginRemoveRows(QModelIndex(), row, row)
            self.draft = None
            self.endRemoveRows()

    def texts(self, draft: dict[str, int]) -> dict[str, str]:
        """The values of the line that is being added, as they are typed."""
        return {name: format_timecode(frames, self.rate) for name, frames in draft.items()}

    def key(self, row: int) -> str:
        """Key of the stretch in a row, "" for the line that is being added."""
        return self.stretches[row].id if row < len(self.stretches) else ""

    def frames(self, row: int, column: int) -> int | None:
        """In, out or length of a row."""
        if row >= len(self.stretches):
            draft = self.draft or {}
            if column == LENGTH and "in" in draft and "out" in draft:
                return draft["out"] - draft["in"]
            return draft.get(_FIELDS[column])
        stretch = self.stretches[row]
        return (stretch.start, stretch.end, stretch.frames)[column]

    # Qt

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.stretches) + (self.draft is not None)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._labels[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _ANY_INDEX, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row, column = index.row(), index.column()
        frames = self.frames(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return frames
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(frames, column)
        if role == roles.FieldKindRole:
            return FieldKind.DURATION if column == LENGTH else FieldKind.TIMECODE
        if role == roles.RateRole:
            return self.rate
        if role == roles.StartRole and column == OUT:
            return self.frames(row, IN)
        if role == Qt.ItemDataRole.ToolTipRole and column == LENGTH and frames is not None:
            return self.tr("{0} frames at {1} fps").format(frames, self.rate.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._labels[column]}: {self._text(frames, column) or self.tr('unknown')}"
        return None

    def _text(self, frames: int | None, column: int) -> str:
        if frames is None:
            return ""
        if column != LENGTH:
            return format_timecode(frames, self.rate)
        exact = seconds(frames, self.rate)
        return format_seconds(exact) if exact.denominator == 1 else format_timecode(frames, self.rate)

    def setData(self, index: _ANY_INDEX, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = format_timecode(value, self.rate) if isinstance(value, int) else ""
        if index.row() >= len(self.stretches) and self.draft is not None:
            self.draft.pop(_FIELDS[index.column()], None)
            if isinstance(value, int):
                self.draft[_FIELDS[index.column()]] = value
            self.dataChanged.emit(self.index(index.row(), IN), self.index(index.row(), LENGTH))
        self.typed.emit(self.key(index.row()), _FIELDS[index.column()], text)
        return True


class TimesBlock(QWidget):
    """Every edit of a stretch is stored at once; what is refused is said below the table."""

    said = Signal(str)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cue = ""
        self._waiting: CueTimes | None = None
        self._sent: dict[str, int] | None = None
        """Values of the added line that are on their way."""
        self._stored = ""
        """Key of the added line once it is stored, until the table is read again."""
        self.model = StretchModel(self)
        self.model.typed.connect(self._typed)
        self.table = self._make_table()
        self.error = PlainLabel("", self, role="error", wrap=True)
        self.error.hide()
        self.why = PlainLabel("", self, role="small", wrap=True)
        self.why.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.why.setAccessibleName(self.tr("Why the sheet reports this duration"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table)
        layout.addLayout(self._make_buttons())
        layout.addWidget(self.error)
        layout.addWidget(self.why)
        self._fit()

    def _make_table(self) -> SmallTable:
        table = SmallTable(self, name=self.tr("Stretches of the cue"), fit=True)
        table.setModel(self.model)
        table.setSelectionMode(SmallTable.SelectionMode.SingleSelection)
        table.setItemDelegate(CellDelegate(table, numeric=True))
        header = table.horizontalHeader()
        header.setMinimumSectionSize(60)
        for column in (IN, OUT, LENGTH):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.clear_wanted.connect(self._clear)
        table.add_wanted.connect(self.add)
        table.editor_closed.connect(self._after_edit)
        return table

    def _make_buttons(self) -> QHBoxLayout:
        self.add_button = QPushButton(icon("plus", "dim"), self.tr("Stretch"), self)
        self.add_button.setAccessibleName(self.tr("Add a stretch"))
        set_tip(self.add_button, self.tr("Add a stretch: the cue stops and goes on later (Insert)"))
        self.add_button.clicked.connect(self.add)
        self.remove_button = QToolButton(self)
        self.remove_button.setIcon(icon("trash-2", "dim"))
        self.remove_button.setAccessibleName(self.tr("Remove the stretch"))
        set_tip(self.remove_button, self.tr("Remove the selected stretch"))
        self.remove_button.clicked.connect(self._remove_current)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.add_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        return row

    def tab_stops(self) -> list[QWidget]:
        """Its controls in the order of the page."""
        return [self.table, self.add_button, self.remove_button]

    # showing

    def show_cue(self, cue_id: str) -> None:
        """Show (or read again) the stretches of a cue, "" for none."""
        if cue_id != self._cue:
            self._cue = cue_id
            self._say("")
            self._waiting, self._sent, self._stored = None, None, ""
            self.model.replace([], self.model.rate, drop_draft=True)
            self.why.setText("")
            self._fit()
        if cue_id:
            self._session.read(
                "cue_times.of_cue",
                cue_id,
                done=self._take,
                failed=self._not_read,
                key=f"stretches-{id(self)}",
                receiver=self,
            )

    def _take(self, times: CueTimes) -> None:
        if times.cue_id != self._cue:
            return
        if self.table.is_editing():
            self._waiting = times
            return
        self._waiting = None
        here = self.table.currentIndex()
        row, column = here.row(), here.column()
        stored = self._stored in {stretch.id for stretch in times.stretches}
        self.model.replace(times.stretches, times.rate, drop_draft=stored)
        self._stored = "" if stored else self._stored
        if row >= 0 and not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))
        told = reasons(times)
        if not told:
            told = [self.tr("There are no times yet. Type the in of the first stretch.")]
        self.why.setText("\n".join(told))
        self._fit()

    def _not_read(self, error: BaseException) -> None:
        # A cue that was deleted a moment ago: the card goes to another one.
        if not isinstance(error, CuefolioError | JobCancelled):
            self._session.refuse(error)

    def _fit(self) -> None:
        self.table.fit_height()
        self.table.setVisible(self.model.rowCount() > 0)
        writable = not self._session.read_only
        self.add_button.setEnabled(writable)
        self.remove_button.setEnabled(writable and bool(self.model.stretches))

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))

    # editing

    def add(self) -> None:
        """Add a line and open its in."""
        row = self.model.add()
        self._fit()
        self.table.edit_cell(row, IN)

    def _typed(self, key: str, field: str, text: str) -> None:
        if key or self._stored:
            self._write("cue_times.change", self._cue, key or self._stored, {field: text})
        elif self._sent is None and self.model.draft:
            self._send_draft()

    def _send_draft(self) -> None:
        """Store the added line as far as it is typed; what is typed meanwhile follows."""
        draft = dict(self.model.draft or {})
        self._sent = draft
        self._say("")
        self._session.write(
            "cue_times.add",
            self._cue,
            self.model.texts(draft),
            done=self._draft_stored,
            failed=self._draft_refused,
            finished=self._read_again,
            receiver=self,
        )

    def _draft_stored(self, change: Any) -> None:
        sent, self._sent = self._sent, None
        if sent is None:
            return  # another cue is shown by now
        self._stored = change.created[0]
        draft = self.model.draft or {}
        later = {name: frames for name, frames in draft.items() if sent.get(name) != frames}
        if later:
            self._write("cue_times.change", self._cue, self._stored, self.model.texts(later))

    def _draft_refused(self, error: BaseException) -> None:
        sent, self._sent = self._sent, None
        if self.model.draft and self.model.draft != sent:
            self._send_draft()  # with what was typed since, it may be right
        else:
            self._refused(error)

    def _clear(self, index: Index) -> None:
        key = self.model.key(index.row())
        if key:
            self._write("cue_times.change", self._cue, key, {_FIELDS[index.column()]: ""})

    def _remove_current(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid() and self.model.stretches:
            index = self.model.index(len(self.model.stretches) - 1, 0)
        if index.isValid() and not self.model.key(index.row()):
            self.model.drop_draft()
            self._say("")
            self._fit()
        elif index.isValid():
            self._write("cue_times.remove", self._cue, [self.model.key(index.row())])

    def _write(self, service: str, *arguments: Any) -> None:
        self._say("")
        self._session.write(
            service, *arguments, failed=self._refused, finished=self._read_again, receiver=self
        )

    def _read_again(self) -> None:
        self.show_cue(self._cue)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError):
            self._say(error_sentence(error))
        elif not isinstance(error, JobCancelled):
            self._session.refuse(error)

    def _after_edit(self) -> None:
        if self.table.is_editing():
            return
        if self._waiting is not None:
            self._take(self._waiting)
        elif self.model.draft == {}:
            self.model.drop_draft()
            self._fit()

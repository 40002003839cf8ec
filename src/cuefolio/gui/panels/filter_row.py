# SPDX-License-Identifier: GPL-3.0-or-later
"""A small field under each heading of the cue table; what is typed in all of them must hold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cuefolio.domain.cue_conditions import EMPTY, IS, Condition, typed_filter
from cuefolio.domain.fields import CueField, Kind
from cuefolio.errors import CuefolioError
from cuefolio.gui.theme import current
from cuefolio.gui.views.cue_header import CueHeader
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import repolish
from cuefolio.gui.words import error_sentence, field_label, sentence_for

TYPING_MS = 200
"""How long the table waits for the next letter."""
_EMPTY = "\0empty"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROWEST = 14
_ELSEWHERE = -4000
"""Where a field waits that has no place in view."""


def _is_own(event: QEvent) -> bool:
    """Whether a key that may be a shortcut of the window belongs to a filter field: Esc does."""
    own = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
    if own and event.type() == QEvent.Type.ShortcutOverride:
        event.accept()
        return True
    return False


class _Text(QLineEdit):
    """Words, or a comparison for numbers and times. Esc empties it, Enter and Down go to the table."""

    changed = Signal()
    left = Signal()
    entered = Signal(object)
    stepped = Signal(object, int)

    def __init__(self, field: CueField, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.setMaxLength(300)
        self.setClearButtonEnabled(False)
        self.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self._refuse("")
        self.changed.emit()

    def condition(self) -> Condition | None:
        """What is asked for; None for nothing, and for what cannot be read (the field then says why)."""
        try:
            condition = typed_filter(self.field, self.text())
        except CuefolioError as error:
            self._refuse(error_sentence(error))
            return None
        self._refuse("")
        return condition

    def _refuse(self, sentence: str) -> None:
        if bool(self.property("error")) != bool(sentence):
            self.setProperty("error", bool(sentence))
            repolish(self)
        self.setAccessibleDescription(sentence)
        set_tip(self, sentence or self._help())

    def _help(self) -> str:
        if self.field.kind is Kind.TIMECODE:
            return self.tr('Compare: >01:10:00:00, or 01:00:00:00..01:10:00:00; "" finds empty cells')
        if self.field.kind is Kind.DURATION:
            return self.tr('Compare: >1:00, <0:05, or 0:30..2:00; "" finds empty cells')
        if self.field.kind is Kind.INTEGER:
            return self.tr('Compare: >5, <=3, or 4..7; "" finds empty cells')
        return self.tr('Part of the text; -text leaves it out, =text is the whole text, "" finds empty cells')

    def clear_value(self) -> None:
        """Ask for nothing."""
        self.clear()

    def ask_empty(self) -> None:
        """Ask for cells without a value."""
        self.setText('""')

    def event(self, event: QEvent) -> bool:
        return _is_own(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, *_ENTER):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.stepped.emit(self, 1 if forward else -1)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self)


class _Choice(QComboBox):
    """One of the words of a closed list, no value, or any."""

    changed = Signal()
    left = Signal()
    entered = Signal(object)
    stepped = Signal(object, int)

    def __init__(self, field: CueField, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem(self.tr("All"), None)
        if field.kind is Kind.FLAG:
            self.addItem(sentence_for("flag.true"), "yes")
            self.addItem(sentence_for("flag.false"), "no")
        for code in field.choices:
            self.addItem(sentence_for(f"{field.name}.{code}"), code)
        self.addItem(self.tr("(empty)"), _EMPTY)
        self.view().setMinimumWidth(max(self.view().sizeHintForColumn(0) + 24, 110))
        self.currentIndexChanged.connect(self._chosen)
        self._chosen()

    def _chosen(self) -> None:
        self.setProperty("blank", self.currentIndex() == 0)
        repolish(self)
        self.changed.emit()

    def condition(self) -> Condition | None:
        """What is asked for, None for anything."""
        value = self.currentData()
        if value is None:
            return None
        return Condition(self.field.name, EMPTY) if value == _EMPTY else Condition(self.field.name, IS, value)

    def clear_value(self) -> None:
        """Ask for anything."""
        self.setCurrentIndex(0)

    def ask_empty(self) -> None:
        """Ask for cells without a value."""
        self.setCurrentIndex(self.findData(_EMPTY))

    def text(self) -> str:
        """What is chosen, "" for anything."""
        return self.currentText() if self.currentIndex() > 0 else ""

    def event(self, event: QEvent) -> bool:
        return _is_own(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.currentIndex() > 0:
                self.clear_value()
            elif event.key() == Qt.Key.Key_Escape:
                self.left.emit()
        elif event.key() in _ENTER:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls, and changes no filter in passing

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.stepped.emit(self, 1 if forward else -1)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self)


FilterField = _Text | _Choice


class FilterRow(QWidget):
    """The fields of all columns that are shown. ``filtered`` tells that other cues are asked for, ``left``
    that the keyboard goes back to the table, ``column_wanted`` that a column should come into view."""

    filtered = Signal()
    left = Signal()
    column_wanted = Signal(int)

    def __init__(self, header: CueHeader) -> None:
        super().__init__(header)
        self._header = header
        self._columns: list[str] = []
        self.fields: dict[str, FilterField] = {}
        self._told: tuple[Condition, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self.apply)
        self.setAccessibleName(self.tr("Filters"))
        header.fields_move.connect(self.place)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(100, current().metrics.row_height + 4)

    def show_columns(self, columns: list[CueField]) -> None:
        """Have a field for each of these columns; what is typed in those that stay is kept."""
        self._columns = [field.name for field in columns]
        for name in [name for name in self.fields if name not in self._columns]:
            gone = self.fields.pop(name)
            gone.hide()
            gone.deleteLater()
        for field in columns:
            if field.name not in self.fields:
                self._make(field)
        self.place()
        self.apply()

    def _make(self, field: CueField) -> None:
        made: FilterField = (_Choice if field.kind in (Kind.CHOICE, Kind.FLAG) else _Text)(field, self)
        made.setProperty("filter", True)
        made.setAccessibleName(self.tr("Filter by {0}").format(field_label(field)))
        if isinstance(made, _Text):
            made.condition()  # its tool tip
        made.changed.connect(self._changed)
        made.left.connect(self._leave)
        made.entered.connect(self._entered)
        made.stepped.connect(self._step)
        self.fields[field.name] = made
        made.show()

    def _leave(self) -> None:
        self.apply()
        self.left.emit()

    def _step(self, made: QWidget, by: int) -> None:
        """Tab goes from field to field, and behind the last one to the table."""
        order = [self.fields[name] for name in self._columns if name in self.fields]
        place = next((n for n, field in enumerate(order) if field is made), -1) + by
        if 0 <= place < len(order):
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            order[place].setFocus(reason)
        else:
            self._leave()

    def _entered(self, made: QWidget) -> None:
        name = next((name for name, field in self.fields.items() if field is made), "")
        if name:
            self.column_wanted.emit(self._columns.index(name))

    def _changed(self) -> None:
        self._timer.start()

    # what is asked for

    def conditions(self) -> tuple[Condition, ...]:
        """What must hold, in the order of the columns."""
        if self.isHidden():
            return ()
        found = (self.fields[name].condition() for name in self._columns if name in self.fields)
        return tuple(condition for condition in found if condition is not None)

    def apply(self) -> None:
        """Ask for what is typed now."""
        self._timer.stop()
        now = self.conditions()
        if now != self._told:
            self._told = now
            self.filtered.emit()

    def clear(self) -> None:
        """Empty every field."""
        for field in self.fields.values():
            field.clear_value()
        self.apply()

    def focus(self, name: str) -> None:
        """Type in the field of a column, or in the first one."""
        field = self.fields.get(name) or next(
            (self.fields[n] for n in self._columns if n in self.fields), None
        )
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # where the fields are

    def place(self) -> None:
        """Put each field under its heading; what lies under frozen headings is cut."""
        if self.isHidden():
            return
        table = self._header.table
        frozen, zone = set(table.frozen()), table.frozen_width()
        height = self.height() - 6
        for column, name in enumerate(self._columns):
            field = self.fields.get(name)
            if field is None:
                continue
            left, width = self._header.section_rect(column)
            right = left + width
            if column not in frozen and zone:
                if self.isRightToLeft():
                    right = min(right, self.width() - zone)
                else:
                    left = max(left, zone)
            room = right - left - 4
            if room < _NARROWEST:  # under the frozen ones; it comes out when it gets the keyboard
                left, room = _ELSEWHERE, max(width, _NARROWEST)
            field.setGeometry(left + 2, 3, room, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().raised)
        painter.setPen(current().line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

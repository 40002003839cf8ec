# SPDX-License-Identifier: GPL-3.0-or-later
"""The changes of a cue as a list, the newest first, each step under a quiet head of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from cuefolio.gui.panels.history_words import label_of, moment, said, step_words, value_of, when
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import elide, plain_tip

if TYPE_CHECKING:
    from cuefolio.services.cue_history import FieldChange

ChangeRole = Qt.ItemDataRole.UserRole + 1
HeadRole = Qt.ItemDataRole.UserRole + 2
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Head:
    """When a step was made, by whom, and what it was."""

    at: QDateTime
    author: str
    step: str


class HistoryModel(QAbstractListModel):
    """Heads and changes as lines; asks for more when the end is reached."""

    more_wanted = Signal(int)
    """Read on behind this step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Head | FieldChange] = []
        self.changes: list[FieldChange] = []
        self._more = False

    def replace(self, changes: Sequence[FieldChange], *, more: bool) -> None:
        """Show these changes; lines that are there already stay where they are. ``more``: there are older
        ones."""
        had = [(change.change_id, change.field) for change in self.changes]
        have = [(change.change_id, change.field) for change in changes]
        first = have.index(had[0]) if had and had[0] in have else -1
        if first < 0 or have[first : first + len(had)] != had:
            self.beginResetModel()
            self.changes, self.lines, self._more = list(changes), _lines(changes), more
            self.endResetModel()
            return
        self.append(changes[first + len(had) :], more=more)
        top = _lines(changes[:first])
        if top:
            self.beginInsertRows(QModelIndex(), 0, len(top) - 1)
            self.lines[:0] = top
            self.changes[:0] = changes[:first]
            self.endInsertRows()
        self._refresh(changes[: len(self.changes)])

    def append(self, changes: Sequence[FieldChange], *, more: bool) -> None:
        """Older changes, which were asked for."""
        self._more = more
        new = _lines(changes)
        if new:
            row = len(self.lines)
            self.beginInsertRows(QModelIndex(), row, row + len(new) - 1)
            self.lines += new
            self.changes += changes
            self.endInsertRows()

    def _refresh(self, changes: Sequence[FieldChange]) -> None:
        """Whether a value can come back depends on the value of today."""
        if list(changes) == self.changes:
            return
        self.changes, self.lines = list(changes), _lines(changes)
        self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def row_of(self, key: tuple[int, str] | None) -> int:
        """The line of a change, -1 when it is not there."""
        for row, line in enumerate(self.lines):
            if not isinstance(line, Head) and (line.change_id, line.field) == key:
                return row
        return -1

    # Qt

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def canFetchMore(self, parent: _ANY_INDEX) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: _ANY_INDEX) -> None:
        if self.changes and self._more:
            self._more = False  # until the answer says whether there is still more
            self.more_wanted.emit(self.changes[-1].change_id)

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], Head):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _ANY_INDEX, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line = self.lines[index.row()]
        if isinstance(line, Head):
            if role == HeadRole:
                return line
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return ", ".join(filter(None, (when(line.at), line.author, line.step)))
            return None
        if role == ChangeRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said(line)
        return None


def _lines(changes: Sequence[FieldChange]) -> list[Head | FieldChange]:
    lines: list[Head | FieldChange] = []
    step = -1
    for change in changes:
        if change.change_id != step:
            step = change.change_id
            words = step_words(change.kind, change.code, change.arguments)
            lines.append(Head(moment(change.at), change.author, words))
        lines.append(change)
    return lines


class HistoryDelegate(QStyledItemDelegate):
    """Draws a head in one quiet line, and a change as its field above "before → after"."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _ANY_INDEX) -> QSize:
        change = index.data(ChangeRole)
        small = QFontMetrics(font(current().small)).height()
        if change is None:
            return QSize(0, small + 11)
        if not value_of(change.field, change.after):
            return QSize(0, small + 9)
        return QSize(0, small + QFontMetrics(font()).height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY_INDEX) -> None:
        rect: QRect = option.rect
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        head = index.data(HeadRole)
        if isinstance(head, Head):
            self._paint_head(painter, rect, head, right_to_left, first=index.row() == 0)
        else:
            self._paint_change(painter, rect, option, index, right_to_left)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, rect: QRect, head: Head, right_to_left: bool, *, first: bool
    ) -> None:
        theme = current()
        if not first:
            painter.setPen(theme.line)
            painter.drawLine(rect.topLeft(), rect.topRight())
        small = font(theme.small, tabular=True)
        painter.setFont(small)
        painter.setPen(theme.dim)
        parts = [when(head.at), head.author, head.step]
        text = "  ·  ".join(filter(None, parts))
        room = rect.adjusted(6, 4, -6, 0)
        painter.drawText(room, _side(right_to_left), elide(text, QFontMetrics(small), room.width()))

    def _paint_change(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        index: _ANY_INDEX,
        right_to_left: bool,
    ) -> None:
        theme = current()
        change: FieldChange = index.data(ChangeRole)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            idle = not state & QStyle.StateFlag.State_Active
            painter.fillRect(rect, theme.selection_idle if idle else theme.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        inner = rect.adjusted(6, 3, -6, -3)
        after = value_of(change.field, change.after)
        small = font(theme.small, 600)
        painter.setFont(small)
        undone = change.kind == "do" and change.state != "done"
        painter.setPen(theme.dim)
        label = elide(label_of(change.field), QFontMetrics(small), inner.width())
        top = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(small).height())
        painter.drawText(top if after else inner, _side(right_to_left), label)
        if not after:
            return
        words = font()
        painter.setFont(words)
        metrics = QFontMetrics(words)
        arrow = " ← " if right_to_left else " → "
        below = QRect(inner.left(), top.bottom() + 1, inner.width(), inner.bottom() - top.bottom())
        room = below.width() - metrics.horizontalAdvance(arrow)
        before = value_of(change.field, change.before)
        shown = [_one_line(before), _one_line(after)]
        widths = [metrics.horizontalAdvance(text[:600]) for text in shown]
        if sum(widths) > room:
            # The new value counts more; the old one gets at least a third.
            first = max(min(widths[0], room // 3), room - widths[1])
            shown = [elide(shown[0], metrics, first), elide(shown[1], metrics, room - first)]
        painter.setPen(theme.dim)
        painter.drawText(below, _side(right_to_left), shown[0] + arrow)
        lead = metrics.horizontalAdvance(shown[0] + arrow)
        rest = below.adjusted(0, 0, -lead, 0) if right_to_left else below.adjusted(lead, 0, 0, 0)
        painter.setPen(theme.dim if undone else theme.text)
        painter.drawText(rest, _side(right_to_left), shown[1])
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _side(right_to_left: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(
        Qt.TextFlag.TextSingleLine
    )


def _one_line(text: str) -> str:
    return " ".join(text[:1200].split())


class HistoryView(QListView):
    """The list; ``chosen`` tells the current change, or None."""

    chosen = Signal(object)

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Changes, the newest first"))
        self.selectionModel().currentChanged.connect(self._tell)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self.viewport().update)

    def current_change(self) -> FieldChange | None:
        """The change the keys are on."""
        index = self.currentIndex()
        found = index.data(ChangeRole) if index.isValid() else None
        return None if found is None else found  # a head is never current

    def _tell(self, *_changed: object) -> None:
        self.chosen.emit(self.current_change())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            change = index.data(ChangeRole) if index.isValid() else None
            text = "" if change is None else said(change)
            QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().viewportEvent(event)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines with an icon, a text, a note and something at the end: under the search box and in the palette."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cuefolio.gui import icons
from cuefolio.gui.theme import Theme, current, font
from cuefolio.gui.widgets.labels import elide

Index = QModelIndex | QPersistentModelIndex
RowRole = int(Qt.ItemDataRole.UserRole) + 41
_ICON, _PAD, _GAP = 16, 10, 8
_LEAST_NOTE = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One line. ``marks`` are the places of ``text`` that fit what was typed; ``end`` stands at the far
    end, as ``keys`` in a frame. A heading and a line that is not ``enabled`` cannot be taken."""

    text: str
    note: str = ""
    end: str = ""
    keys: bool = False
    icon: str = ""
    colour: str = ""
    marks: tuple[int, ...] = ()
    heading: bool = False
    enabled: bool = True
    spoken: str = ""


class RowModel(QAbstractListModel):
    """The lines that are offered now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        if row.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


def spoken(row: Row) -> str:
    """A line as a screen reader says it."""
    return row.spoken or ", ".join(part for part in (row.text, row.note, row.end) if part)


class RowView(QListView):
    """The list. It never takes the keyboard: the line of text above it moves its current row."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    def current_row(self) -> int:
        """The row that the keys are on, -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def go(self, row: int) -> None:
        """Make a row current; -1 for none."""
        self.setCurrentIndex(self.rows.index(row, 0) if row >= 0 else QModelIndex())
        if row < 0:
            return
        if all(above.heading for above in self.rows.rows[:row]):
            self.scrollToTop()
        else:
            self.scrollTo(self.rows.index(row, 0))

    def step(self, rows: int, *, leave: bool) -> None:
        """Move over lines that can be chosen. With ``leave``, up from the first line leaves the list."""
        places = [n for n, row in enumerate(self.rows.rows) if not row.heading]
        if not places:
            return
        now = self.current_row()
        at = places.index(now) if now in places else -1
        wanted = at + rows
        if wanted < 0:
            self.go(-1 if leave else places[0])
        else:
            self.go(places[min(wanted, len(places) - 1)])

    def height_for(self, most: int) -> int:
        """Height that shows the first ``most`` lines."""
        return sum(self.sizeHintForRow(n) for n in range(min(most, len(self.rows.rows))))


def announce(widget: QWidget, text: str) -> None:
    """Tell a screen reader what the line of text stands on in its list."""
    if widget.accessibleDescription() != text:
        widget.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))


class RowDelegate(QStyledItemDelegate):
    """Paints a ``Row``; mirrored where people write from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(RowRole)
        theme = current()
        if isinstance(row, Row) and row.heading:
            return QSize(60, round(theme.small * 1.4) + (10 if index.row() else 6))
        return QSize(120, max(theme.metrics.row_height, round(theme.font_size * 1.5)) + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, Row):
            return
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not _has_right_to_left(row.text + row.note):
            # "mood:" is no word of a right-to-left sentence: its colon stays behind it.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rect = QRect(option.rect)
        if row.heading:
            self._heading(painter, rect, row, theme, option)
        else:
            self._line(painter, rect, row, theme, option)
        painter.restore()

    def _heading(
        self, painter: QPainter, rect: QRect, row: Row, theme: Theme, option: QStyleOptionViewItem
    ) -> None:
        painter.setFont(font(theme.small, 600))
        painter.setPen(theme.dim)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        text = elide(row.text, painter.fontMetrics(), rect.width() - 2 * _PAD)
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, -3), int(_towards(flags, option)), text)

    def _line(
        self, painter: QPainter, rect: QRect, row: Row, theme: Theme, option: QStyleOptionViewItem
    ) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selection if chosen else theme.hover)
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 0.5, 0, -0.5), 5, 5)
        text_colour = theme.dim if not row.enabled else theme.selection_text if chosen else theme.text
        left, right = rect.left() + _PAD, rect.right() + 1 - _PAD
        left = self._sign(painter, rect, left, row, text_colour, option)
        right -= self._end(painter, rect, left, right, row, theme, option)
        self._words(
            painter,
            QRect(left, rect.top(), max(right - left, 0), rect.height()),
            rect,
            row,
            theme,
            text_colour,
            option,
        )

    def _sign(
        self,
        painter: QPainter,
        rect: QRect,
        left: int,
        row: Row,
        colour: QColor,
        option: QStyleOptionViewItem,
    ) -> int:
        """The icon, or a square in the colour of a mood; returns where the text begins."""
        if row.colour:
            square = QRect(left + 3, rect.center().y() - 4, 10, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.colour))
            painter.drawRoundedRect(QRectF(_mirrored(square, rect, option)), 2.5, 2.5)
        elif row.icon:
            box = _mirrored(QRect(left, rect.center().y() + 1 - _ICON // 2, _ICON, _ICON), rect, option)
            device = painter.device()
            ratio = device.devicePixelRatio() if device else 1.0
            painter.setOpacity(1.0 if row.enabled else 0.6)
            painter.drawPixmap(box.topLeft(), icons.pixmap(row.icon, _ICON, ratio, current().dim))
            painter.setOpacity(1.0)
        else:
            return left
        return left + _ICON + _GAP

    def _end(
        self,
        painter: QPainter,
        rect: QRect,
        left: int,
        right: int,
        row: Row,
        theme: Theme,
        option: QStyleOptionViewItem,
    ) -> int:
        """The count or the keys; returns the width it took."""
        if not row.end:
            return 0
        painter.setFont(font(theme.small, tabular=True))
        metrics = painter.fontMetrics()
        text = elide(row.end, metrics, (right - left) * 0.45)
        width = metrics.horizontalAdvance(text) + (12 if row.keys else 0)
        box = _mirrored(QRect(right - width, rect.top(), width, rect.height()), rect, option)
        if row.keys:
            frame = QRectF(
                box.left() + 0.5,
                box.center().y() - metrics.height() / 2 - 1.5,
                width - 1,
                metrics.height() + 3,
            )
            painter.setPen(QPen(theme.line_strong, 1))
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(frame, 4, 4)
        painter.setPen(theme.dim)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        return width + _GAP

    def _words(
        self,
        painter: QPainter,
        room: QRect,
        rect: QRect,
        row: Row,
        theme: Theme,
        colour: QColor,
        option: QStyleOptionViewItem,
    ) -> None:
        plain = font()
        metrics = QFontMetricsF(plain)
        text = elide(row.text, metrics, room.width())
        box = _mirrored(room, rect, option)
        if row.marks and text.isprintable() and not _right_to_left(option, text):
            width = self._marked(painter, box, text, row.marks, theme, colour)
        else:
            width = round(metrics.horizontalAdvance(text)) + 1
            painter.setFont(plain)
            painter.setPen(colour)
            painter.drawText(
                box,
                int(_towards(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, option)),
                text,
            )
        rest = room.width() - width - _GAP - 2
        if row.note and rest > _LEAST_NOTE:
            note_room = QRect(room.left() + width + _GAP + 2, room.top(), rest, room.height())
            painter.setFont(font(theme.small))
            painter.setPen(theme.dim)
            note = elide(row.note, painter.fontMetrics(), rest)
            flags = _towards(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, option)
            painter.drawText(_mirrored(note_room, rect, option), int(flags), note)

    def _marked(
        self, painter: QPainter, box: QRect, text: str, marks: tuple[int, ...], theme: Theme, colour: QColor
    ) -> int:
        """Letters that fit what was typed stand out; runs of letters of one kind are drawn together."""
        x = float(box.left())
        metrics = QFontMetricsF(font())
        base = box.center().y() + 1 + (metrics.ascent() - metrics.descent()) / 2
        marked = {place for place in marks if place < len(text)}
        start = 0
        while start < len(text):
            end = start + 1
            while end < len(text) and (end in marked) == (start in marked):
                end += 1
            run_font = font(weight=600) if start in marked else font()
            painter.setFont(run_font)
            painter.setPen(theme.accent_text if start in marked else colour)
            painter.drawText(QPointF(x, base), text[start:end])
            x += QFontMetricsF(run_font).horizontalAdvance(text[start:end])
            start = end
        return round(x - box.left()) + 1


def _right_to_left(option: QStyleOptionViewItem, text: str) -> bool:
    direction: Qt.LayoutDirection = option.direction
    return direction == Qt.LayoutDirection.RightToLeft or _has_right_to_left(text)


def _has_right_to_left(text: str) -> bool:
    return any("\u0590" <= c <= "\u08ff" for c in text)


def _towards(flags: Qt.AlignmentFlag, option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    direction: Qt.LayoutDirection = option.direction
    return QStyle.visualAlignment(direction, flags)


def _mirrored(part: QRect, whole: QRect, option: QStyleOptionViewItem) -> QRect:
    direction: Qt.LayoutDirection = option.direction
    return QStyle.visualRect(direction, whole, part)

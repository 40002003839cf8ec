# SPDX-License-Identifier: GPL-3.0-or-later
"""A quiet list of uses: films with their cues, works, people, files. A click goes there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from cuefolio.gui.icons import icon
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import elide, plain_tip

_NOTE = Qt.ItemDataRole.UserRole + 1
_TARGET = Qt.ItemDataRole.UserRole + 2
_SECTION = Qt.ItemDataRole.UserRole + 3
_LATER = Qt.ItemDataRole.UserRole + 4
_BELOW = Qt.ItemDataRole.UserRole + 5
_BELOW_HEIGHT = 14
_PAD, _GAP, _ICON, _INDENT = 8, 6, 14, 16
OPENED = 60
"""Films are shown open as long as they have no more cues than this together."""
MOST = 500
"""Lines of a section, or under a line."""
_ANY = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text, a short note at its end, where a click goes (("cue", key), (kind, key), or
    nowhere), and the lines under it."""

    text: str
    note: str = ""
    target: tuple[str, str] | None = None
    icon: str = ""
    tip: str = ""
    below: str = ""
    """More words, on a second line of their own."""
    under: Sequence[Line] = field(default_factory=tuple)
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines."""

    title: str
    lines: Sequence[Line]


class UsesTree(QTreeWidget):
    """Shows sections. Lines under a line are made when it is opened, so that thousands cost nothing."""

    cue_wanted = Signal(str)
    entry_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # It lies on a card of any colour.
        self.setStyleSheet("QTreeWidget { background: transparent; }")
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_LinePainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._clicked)
        self.itemExpanded.connect(self._fill)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show what is not empty of ``sections``; what was open and where it was scrolled to stays."""
        opened = {
            item.data(0, _TARGET)
            for item in self._top_items()
            if item.isExpanded() and item.data(0, _TARGET) is not None
        }
        shut = {
            item.data(0, _TARGET)
            for item in self._top_items()
            if not item.isExpanded() and item.data(0, _LATER) is not None
        }
        place = self.verticalScrollBar().value()
        self.clear()
        for section in sections:
            if not section.lines:
                continue
            head = QTreeWidgetItem([section.title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setData(0, _SECTION, True)
            head.setData(0, _NOTE, QLocale().toString(len(section.lines)) if len(section.lines) > 1 else "")
            self.addTopLevelItem(head)
            for line in self._first(section.lines):
                item = self._item(line)
                self.addTopLevelItem(item)
                wanted = line.target in opened or (line.opened and line.target not in shut)
                if line.under:
                    item.setData(0, _LATER, line.under)
                    item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
                    item.setExpanded(wanted)
        self.verticalScrollBar().setValue(place)

    def _first(self, lines: Sequence[Line]) -> Sequence[Line]:
        """As many lines as anybody reads, and how many more there are."""
        if len(lines) <= MOST:
            return lines
        more = self.tr("and {0} more").format(QLocale().toString(len(lines) - MOST))
        return [*lines[:MOST], Line(more)]

    def forget_opened(self) -> None:
        """Something else is shown next: nothing of what was open carries over."""
        self.clear()

    def lines(self) -> list[tuple[int, str, str]]:
        """(depth, text, note) of everything that is shown, for looking and for tests."""
        found = []
        for item in self._top_items():
            found.append((0, item.text(0), str(item.data(0, _NOTE) or "")))
            if item.isExpanded():
                for n in range(item.childCount()):
                    child = item.child(n)
                    assert child is not None
                    found.append((1, child.text(0), str(child.data(0, _NOTE) or "")))
        return found

    def _top_items(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(n) for n in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _item(self, line: Line) -> QTreeWidgetItem:
        item = QTreeWidgetItem([line.text])
        item.setData(0, _NOTE, line.note)
        item.setData(0, _TARGET, line.target)
        if line.icon:
            item.setIcon(0, icon(line.icon, "dim"))
        item.setToolTip(0, plain_tip(line.tip or line.text))
        item.setData(0, _BELOW, line.below)
        said = ", ".join(filter(None, (line.text, line.note, line.below)))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _fill(self, item: QTreeWidgetItem) -> None:
        later = item.data(0, _LATER)
        if later is not None and not item.childCount():
            item.addChildren([self._item(line) for line in self._first(later)])

    def _clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        self._go(item)

    def _go(self, item: QTreeWidgetItem) -> None:
        target = item.data(0, _TARGET)
        if item.data(0, _LATER) is not None:
            item.setExpanded(not item.isExpanded())
        elif target is not None and target[0] == "cue":
            self.cue_wanted.emit(target[1])
        elif target is not None and target[0] and target[1]:
            self.entry_wanted.emit(target[0], target[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            self._go(item)
        else:
            super().keyPressEvent(event)


class _LinePainter(QStyledItemDelegate):
    """Sections small and dim, lines with a note at their end; a film has an arrow that turns."""

    def __init__(self, tree: UsesTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: _ANY) -> QSize:
        row = current().metrics.row_height
        more = 6 if index.data(_SECTION) else _BELOW_HEIGHT if index.data(_BELOW) else 0
        return QSize(0, row + more)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY) -> None:
        theme = current()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRect(option.rect)
        painter.save()
        if index.data(_SECTION):
            self._section(painter, rect, index, rtl)
            painter.restore()
            return
        target = index.data(_TARGET)
        later = index.data(_LATER) is not None
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver) and (target is not None or later)
        if chosen or over:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            focused = chosen and self._tree.hasFocus()
            painter.setBrush(theme.selection if focused else theme.selection_idle if chosen else theme.hover)
            painter.drawRoundedRect(rect, theme.metrics.field_radius, theme.metrics.field_radius)
        left = _PAD + (_INDENT if index.parent().isValid() else 0)
        right = _PAD
        inner = rect.adjusted(right, 0, -left, 0) if rtl else rect.adjusted(left, 0, -right, 0)
        sign = ""
        if later:
            sign = "chevron-down" if self._is_open(index) else "chevron-left" if rtl else "chevron-right"
        elif index.data(Qt.ItemDataRole.DecorationRole) is not None:
            sign = "own"
        if sign:
            place = QRect(0, 0, _ICON, _ICON)
            place.moveCenter(inner.center())
            place.moveLeft(inner.right() - _ICON if rtl else inner.left())
            picture = index.data(Qt.ItemDataRole.DecorationRole) if sign == "own" else icon(sign, "dim")
            picture.paint(painter, place)
            inner = inner.adjusted(0, 0, -_ICON - _GAP, 0) if rtl else inner.adjusted(_ICON + _GAP, 0, 0, 0)
        below = str(index.data(_BELOW) or "")
        if below:
            under = inner.adjusted(0, current().metrics.row_height - 5, 0, -2)
            painter.setFont(font(theme.small))
            painter.setPen(theme.dim)
            painter.drawText(under, _sides(rtl)[0], elide(below, painter.fontMetrics(), under.width()))
            inner.setHeight(current().metrics.row_height)
        self._words(painter, inner, index, rtl)
        painter.restore()

    def _is_open(self, index: _ANY) -> bool:
        return self._tree.isExpanded(index)

    def _words(self, painter: QPainter, rect: QRect, index: _ANY, rtl: bool) -> None:
        theme = current()
        lead, end = _sides(rtl)
        note = str(index.data(_NOTE) or "")
        painter.setFont(font(theme.small, tabular=True))
        painter.setPen(theme.dim)
        note_width = 0
        if note:
            shown = elide(note, painter.fontMetrics(), rect.width() * 0.6)
            note_width = painter.fontMetrics().horizontalAdvance(shown) + _GAP
            painter.drawText(rect, end, shown)
        rest = rect.adjusted(note_width, 0, 0, 0) if rtl else rect.adjusted(0, 0, -note_width, 0)
        painter.setFont(font(weight=600 if index.data(_LATER) is not None else 400))
        painter.setPen(theme.text)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.drawText(rest, lead, elide(text, painter.fontMetrics(), rest.width()))

    def _section(self, painter: QPainter, rect: QRect, index: _ANY, rtl: bool) -> None:
        theme = current()
        inner = rect.adjusted(_PAD, 0, -_PAD, -4)
        lead, end = _sides(rtl)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.setFont(font(theme.small, 600))
        painter.setPen(theme.dim)
        painter.drawText(inner, lead & ~Qt.AlignmentFlag.AlignVCenter | bottom, str(index.data() or ""))
        painter.setFont(font(theme.small, tabular=True))
        painter.drawText(inner, end & ~Qt.AlignmentFlag.AlignVCenter | bottom, str(index.data(_NOTE) or ""))


def _sides(rtl: bool) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Alignment at the leading and at the trailing edge."""
    absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    left, right = absolute | Qt.AlignmentFlag.AlignLeft, absolute | Qt.AlignmentFlag.AlignRight
    return (right, left) if rtl else (left, right)

# SPDX-License-Identifier: GPL-3.0-or-later
"""One half of the library as a tree: keys, folding, and what may be dropped on its lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView, QWidget

from cuefolio.gui.panels.library_delegate import FOLD_WIDTH, LibraryDelegate
from cuefolio.gui.panels.library_model import LibraryModel
from cuefolio.gui.panels.library_nodes import Node, Target
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.poster import Posters, pictures_in

LIBRARY_LINE = "application/x-cuefolio-library-line"
_ANY = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryTree(QTreeView):
    """Lines of a LibraryModel. What somebody wants is told with the Target of the line."""

    chosen = Signal(object)
    """Target: the current line is another one."""
    entered = Signal(object)
    """Target: Enter or a double click."""
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(object)
    picture_given = Signal(object, object)
    """Target of a production, Path or QImage."""
    put_wanted = Signal(object, object)
    """Target of a production; Target of a series or season, or of nothing."""
    move_wanted = Signal(object, object)
    """Target of a saved search; Target of the one that it goes before, or of nothing."""
    left_below = Signal()
    """Down was pressed on the last line."""
    left_above = Signal()
    folded = Signal()

    _quiet = True
    """The current line changes without anybody being told."""

    def __init__(self, posters: Posters, parent: QWidget | None = None, *, uniform: bool = False) -> None:
        super().__init__(parent)
        self.lines = LibraryModel(self)
        self.setModel(self.lines)
        self._delegate = LibraryDelegate(posters, self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("library")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)  # the delegate sets lines in, so that their background stays whole
        self.setUniformRowHeights(uniform)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setTabKeyNavigation(False)
        self._pressed: QPoint | None = None
        self._drop_line: int | None = None
        self._quiet = False
        self.expanded.connect(lambda _index: self.folded.emit())
        self.collapsed.connect(lambda _index: self.folded.emit())
        posters.arrived.connect(lambda _key: self.viewport().update())

    def show_lines(self, nodes: Sequence[Node]) -> None:
        """Show these lines. The current one may go with it: then none is current, and nobody is told."""
        self._quiet = True
        target = self.current_target()
        self.lines.show(nodes)
        if target.kind and self.current_target() != target:
            self.mark(target)
        self._quiet = False

    def current_target(self) -> Target:
        """What the current line stands for."""
        return self.target_at(self.currentIndex())

    def target_at(self, index: _ANY) -> Target:
        """What a line stands for, Target() for none."""
        node = self.lines.node(index)
        return node.target if node is not None else Target()

    def content_height(self) -> int:
        """Height of all lines in px."""
        return self.viewportSizeHint().height()

    def mark(self, target: Target) -> bool:
        """Make the line of a target current without telling; whether it is here."""
        index = self.lines.find(target)
        self._quiet = True
        if index.isValid():
            parent = index.parent()
            while parent.isValid():
                self.expand(parent)
                parent = parent.parent()
            seen = self.viewport().rect().contains(self.visualRect(index))
            self.setCurrentIndex(index)
            if not seen:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._quiet = False
        return index.isValid()

    def currentChanged(self, now: _ANY, before: _ANY) -> None:
        super().currentChanged(now, before)
        if not self._quiet and now.isValid():
            self.chosen.emit(self.target_at(now))

    def viewportSizeHint(self) -> QSize:
        # Of all lines, also those scrolled out of sight.
        self.executeDelayedItemsLayout()
        index, bottom = self.lines.index(self.lines.rowCount() - 1, 0), 0
        while index.isValid():
            bottom = self.visualRect(index).bottom() + 1 + self.verticalOffset()
            rows = self.lines.rowCount(index) if self.isExpanded(index) else 0
            index = self.lines.index(rows - 1, 0, index) if rows else QModelIndex()
        return QSize(0, bottom)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target, key = self.current_target(), event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in _ENTER and target.kind:
            self._enter(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and target.kind and not event.modifiers():
            self.delete_wanted.emit(target)
        elif event.matches(QKeySequence.StandardKey.Paste) and target.kind == "film":
            found = pictures_in(QApplication.clipboard().mimeData())
            self.picture_given.emit(target, found)
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and target.kind == "search":
            self._step(target, {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0))
        elif key == Qt.Key.Key_Down and not self.indexBelow(self.currentIndex()).isValid():
            self.left_below.emit()
        elif key == Qt.Key.Key_Up and not self._above(self.currentIndex()).isValid():
            self.left_above.emit()
        else:
            super().keyPressEvent(event)

    def _above(self, index: QModelIndex) -> QModelIndex:
        """The nearest line above that can be current."""
        index = self.indexAbove(index)
        while index.isValid() and not self.target_at(index).kind:
            index = self.indexAbove(index)
        return index

    def _step(self, target: Target, by: int) -> None:
        """Move a saved search a place up or down."""
        here = self.currentIndex()
        before = here.siblingAtRow(here.row() + (by if by < 0 else by + 1))
        neighbour = here.siblingAtRow(here.row() + by)
        if by and self.target_at(neighbour).kind == "search":
            self.move_wanted.emit(target, self.target_at(before))

    def _enter(self, index: QModelIndex) -> None:
        target = self.target_at(index)
        if target.kind in ("series", "season"):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.entered.emit(target)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            target = self.current_target()
            mine = event.matches(QKeySequence.StandardKey.Paste) and target.kind == "film"
            mine |= event.modifiers() == Qt.KeyboardModifier.AltModifier and target.kind == "search"
            if mine:
                event.accept()
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._folds(index, event.position().toPoint()):
            self.setExpanded(index, not self.isExpanded(index))
            return
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._folds(index, event.position().toPoint()):
            self.setExpanded(index, not self.isExpanded(index))
        elif event.button() == Qt.MouseButton.LeftButton and self.target_at(index).kind:
            self._enter(index)

    def _folds(self, index: QModelIndex, at: QPoint) -> bool:
        """Whether a click at this place folds a line."""
        if self.lines.rowCount(index) == 0 or not index.isValid():
            return False
        if self.isRightToLeft():
            return at.x() < FOLD_WIDTH + 8
        return at.x() > self.viewport().width() - FOLD_WIDTH - 8

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        here = event.position().toPoint()
        if (
            event.buttons() & Qt.MouseButton.LeftButton
            and self._pressed is not None
            and (here - self._pressed).manhattanLength() >= far
        ):
            index, self._pressed = self.indexAt(self._pressed), None
            if self.target_at(index).kind in ("film", "search") and not self.lines.locked:
                self._drag(index)
            return
        super().mouseMoveEvent(event)

    def _drag(self, index: QModelIndex) -> None:
        target = self.target_at(index)
        data = QMimeData()
        data.setData(LIBRARY_LINE, QByteArray(f"{target.kind}\n{target.id}".encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        rect = self.visualRect(index)
        drag.setPixmap(self.viewport().grab(rect))
        drag.setHotSpot(QPoint(24, rect.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = self.currentIndex(), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        elif index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(self.target_at(index), at)

    # drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._look_at(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._look_at(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(QModelIndex(), None)

    def _look_at(self, event: QDragMoveEvent) -> None:
        """Say whether something may be dropped here, and show where it would go."""
        at = event.position().toPoint()
        line, index = None, QModelIndex()
        dragged = _dragged(event.mimeData())
        if self.lines.locked:
            event.ignore()
            return
        if dragged.kind == "search":
            if self._row_for_search(at) is None:
                event.ignore()
                return
            line = self._row_for_search(at)
        elif dragged.kind == "film":
            index = self._series_at(at)
        else:
            index = self._film_at(at, event.mimeData())
            if not index.isValid():
                event.ignore()  # sound files and catalogues belong to the window
                self._show_drop(QModelIndex(), None)
                return
        self._show_drop(index, line)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        at = event.position().toPoint()
        self._show_drop(QModelIndex(), None)
        dragged = _dragged(event.mimeData())
        if self.lines.locked:
            event.ignore()
        elif dragged.kind == "search":
            row = self._row_for_search(at)
            if row is not None:
                self.move_wanted.emit(dragged, self.target_at(self.lines.index(row, 0)))
                event.acceptProposedAction()
        elif dragged.kind == "film":
            self.put_wanted.emit(dragged, self.target_at(self._series_at(at)))
            event.acceptProposedAction()
        else:
            index = self._film_at(at, event.mimeData())
            found = pictures_in(event.mimeData()) if index.isValid() else None
            if found is not None:
                self.picture_given.emit(self.target_at(index), found)
                event.acceptProposedAction()
            else:
                event.ignore()

    def _series_at(self, at: QPoint) -> QModelIndex:
        """The series or season that a production dropped here would join; none outside of all."""
        index = self.indexAt(at)
        while index.isValid() and self.target_at(index).kind not in ("series", "season"):
            index = index.parent()
        return index

    def _film_at(self, at: QPoint, data: QMimeData) -> QModelIndex:
        index = self.indexAt(at)
        if self.target_at(index).kind == "film" and pictures_in(data) is not None:
            return index
        return QModelIndex()

    def _row_for_search(self, at: QPoint) -> int | None:
        """The row before which a saved search dropped here would stand; None away from them."""
        index = self.indexAt(at)
        rows = [n for n in range(self.lines.rowCount()) if self._is_search(n)]
        if not rows:
            return None
        if not index.isValid():
            return rows[-1] + 1 if at.y() > 0 else None
        rect = self.visualRect(index)
        row = index.row() + (1 if at.y() > rect.center().y() else 0)
        return row if rows[0] <= row <= rows[-1] + 1 else None

    def _is_search(self, row: int) -> bool:
        return self.target_at(self.lines.index(row, 0)).kind == "search"

    def _show_drop(self, index: QModelIndex, line: int | None) -> None:
        self._delegate.drop_on = QPersistentModelIndex(index) if index.isValid() else None
        self._drop_line = line
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_line is not None:
            index = self.lines.index(self._drop_line, 0)
            above = self.lines.index(self._drop_line - 1, 0)
            y = self.visualRect(index).top() if index.isValid() else self.visualRect(above).bottom() + 1
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current().focus, 2))
            line = QRect(12, y, self.viewport().width() - 24, 0)
            painter.drawLine(line.topLeft(), line.topRight())
            painter.end()


def _dragged(data: QMimeData) -> Target:
    if not data.hasFormat(LIBRARY_LINE):
        return Target()
    kind, _, key = bytes(data.data(LIBRARY_LINE).data()).decode().partition("\n")
    return Target(kind, key)

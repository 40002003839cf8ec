# SPDX-License-Identifier: GPL-3.0-or-later
"""The cell of a table: background, hairline, text, marks of state, and the editor that opens in it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from cuefolio.gui.delegates.look import LEFT, RIGHT, Look, TextStyle, look
from cuefolio.gui.delegates.roles import ErrorRole, State, StateRole, tint_of
from cuefolio.gui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from cuefolio.gui.delegates import editors
    from cuefolio.gui.widgets.completing import Provider
else:

    class _Late:
        """Imports the editors with the first cell that is edited: 20 ms that the first paint does without."""

        def __getattr__(self, name: str) -> Any:
            return getattr(import_module("cuefolio.gui.delegates.editors"), name)

    editors = _Late()

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_Flag = QStyle.StateFlag
_SELECTED, _ACTIVE, _FOCUS = _Flag.State_Selected.value, _Flag.State_Active.value, _Flag.State_HasFocus.value
_EDITING = _Flag.State_Editing.value
_PENDING, _LOADING, _DIM = int(State.PENDING), int(State.LOADING), int(State.DIM)
_ERROR, _CHANGED, _STRONG = int(State.ERROR), int(State.CHANGED), int(State.STRONG)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
PADDING = 8
_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

MOVE_STAY, MOVE_DOWN, MOVE_UP, MOVE_RIGHT, MOVE_LEFT = range(5)


class CellDelegate(QStyledItemDelegate):
    """Paints text cells and opens editors by FieldKindRole. Subclasses paint other content.

    Enter commits and closes with SubmitModelCache, Tab with EditNextItem, Shift+Tab with EditPreviousItem,
    Esc with RevertModelCache. ``last_move`` tells the view's ``closeEditor`` where to go (Enter and
    Shift+Enter share a hint). A text that is refused keeps its editor open. A value is only written to the
    model when it differs from what the editor began with.
    """

    KEEPS_HINTS = True
    """Whether painting leaves the hints of the painter alone: smooth edges are for pills and marks only."""

    def __init__(self, parent: QObject | None = None, *, numeric: bool = False, dim: bool = False) -> None:
        super().__init__(parent)
        self.provider_for: Callable[[Index], Provider | None] | None = None
        """Suggestions for the editor of a cell."""
        self.current_row = -1
        """Row that is tinted all along; the view keeps it."""
        self.last_move = MOVE_STAY
        self.reader: Callable[[Index, int], object] | None = None
        """The model's own ``data``: a page asks hundreds of times, and the way through Qt doubles that."""
        self._numeric = numeric
        self._dim = dim
        self._began: tuple[QWidget, object] | None = None
        self._open: QWidget | None = None
        """The editor that has not been closed yet."""

    # -- painting --------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        the_look, rect = look(), option.rect
        painter.save()
        painter.setLayoutDirection(option.direction)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self.paint_cell(painter, rect, index, option.state.value, rtl, the_look)
        painter.setPen(the_look.line_pen)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def paint_cell(
        self, painter: QPainter, rect: QRect, index: Index, state: int, rtl: bool, look: Look
    ) -> None:
        """Draw a cell without the line under it. Pen, brush and font of the painter may be left changed;
        its hints too, unless ``KEEPS_HINTS``."""
        flags: int = self.value(index, StateRole) or 0
        self._background(painter, rect, state, flags, index, look)
        if state & _FOCUS:
            painter.setPen(look.focus_pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        if state & _EDITING:
            return
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        if flags & _LOADING:
            self._placeholder(painter, inner, index, rtl, look)
        elif inner.width() > 4:
            self.paint_content(painter, inner, index, flags, rtl, look)
        if flags & _ERROR:
            corner = rect.topLeft() if rtl else rect.topRight()
            side = 7 if rtl else -7
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.error)
            painter.drawPolygon(
                QPolygon([corner, corner + QPoint(side, 0), corner + QPoint(0, 7)])  # spreadsheet's mark
            )

    def value(self, index: Index, role: int) -> Any:
        """What the model says about a cell that is being painted."""
        return index.data(role) if self.reader is None else self.reader(index, role)

    def paint_content(
        self, painter: QPainter, rect: QRect, index: Index, flags: int, rtl: bool, look: Look
    ) -> None:
        """Draw what the cell holds into ``rect``. For subclasses; pen, brush and font may be left changed."""
        text = self.value(index, _DISPLAY)
        if text is None or text == "":
            return
        style = look.number if self._numeric else look.strong if flags & _STRONG else look.text
        self.draw_text(painter, rect, str(text), style, flags, rtl, look)

    def draw_text(
        self, painter: QPainter, rect: QRect, text: str, style: TextStyle, flags: int, rtl: bool, look: Look
    ) -> None:
        """One elided line in the middle of ``rect``, at the leading edge, numbers at the trailing one."""
        painter.setFont(style.font)
        painter.setPen(look.dim_pen if self._dim or flags & (_PENDING | _DIM) else look.text_pen)
        # Numbers and timecodes stand right in either direction of writing, so that digits line up.
        side = RIGHT if self._numeric or rtl else LEFT
        shown = style.elided(text, rect.width())
        painter.drawText(rect, side, shown)
        if flags & _PENDING:
            width = round(style.width(shown))
            left = rect.right() - width if side == RIGHT else rect.left()
            painter.setPen(look.pending_pen)
            painter.drawLine(left, rect.bottom() - 4, left + width, rect.bottom() - 4)

    def _background(
        self, painter: QPainter, rect: QRect, state: int, flags: int, index: Index, look: Look
    ) -> None:
        if state & _SELECTED:
            painter.fillRect(rect, look.selection if state & _ACTIVE else look.selection_idle)
        elif flags & _CHANGED:
            painter.fillRect(rect, look.changed)
        elif tint := tint_of(flags):
            painter.fillRect(rect, look.tints[tint])
        elif self.current_row >= 0 and index.row() == self.current_row:
            painter.fillRect(rect, look.row_tint)

    def _placeholder(self, painter: QPainter, rect: QRect, index: Index, rtl: bool, look: Look) -> None:
        # Lengths differ from row to row, as text does, and stay the same from paint to paint.
        share = 40 + (index.row() * 7 + index.column() * 13) % 45
        width = max(rect.width() * share // 100, 4)
        left = rect.right() - width if rtl else rect.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.bar)
        painter.drawRoundedRect(left, rect.center().y() - 3, width, 7, 3, 3)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        the_look = look()
        text = str(index.data(_DISPLAY) or "")
        return QSize(round(the_look.text.width(text)) + 2 * PADDING + 2, the_look.row_height)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show ``tip``."""
        if event.type() != QEvent.Type.ToolTip:
            return False
        QToolTip.showText(event.globalPos(), plain_tip(self.tip(option, index)), view)
        return True

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        """The sentence of an error, the model's own tip, or the whole text when it does not fit."""
        error = index.data(ErrorRole) if (index.data(StateRole) or 0) & _ERROR else None
        text = error or index.data(Qt.ItemDataRole.ToolTipRole)
        if text:
            return str(text)
        fits = self.sizeHint(option, index).width() <= option.rect.width()
        return "" if fits else str(index.data(_DISPLAY) or "")

    # -- editing ---------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget | None:  # type: ignore[override]
        provider = self.provider_for(index) if self.provider_for else None
        self.last_move = MOVE_STAY
        editor = editors.create(parent, index, provider)
        if editor is not None:
            focus = editor.focusProxy()
            if focus is not None:
                # The view puts its filter on the editor alone, but the keys arrive at its line.
                focus.installEventFilter(self)
            self._open = editor
            editors.on_choice(editor, lambda: self.finish(editor, _Hint.NoHint, MOVE_STAY))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # A view also asks for this when the cell's value changes under an open editor: typing stays.
        if (
            self._began is not None
            and self._began[0] is editor
            and editors.is_touched(editor, self._began[1])
        ):
            return
        editors.fill(editor, index)
        self._began = (editor, editors.value_of(editor))

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        # The view gives an editor up by itself too, on a reset of the model for example.
        if editor is self._open:
            self._open = None
        if self._began is not None and self._began[0] is editor:
            self._began = None
        super().destroyEditor(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not editors.accepts(editor):
            # Qt commits by itself when another cell becomes current; what is no value is not written.
            return
        began = self._began[1] if self._began is not None and self._began[0] is editor else None
        value = editors.value_of(editor)
        if value != began or self._began is None:
            self._began = (editor, value)
            model.setData(index, value, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editors.place(editor, option.rect)

    def finish(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint, move: int) -> bool:
        """Commit and close; False when the editor refuses its text and stays open."""
        if editor is not self._open or not editors.accepts(editor):
            return False
        self.last_move = move
        self.commitData.emit(editor)
        self._close(editor, hint)
        return True

    def _close(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # Closing takes the focus away, and that must not commit a second time.
        self._open = None
        self.closeEditor.emit(editor, hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editor = editors.editor_of(watched)
        if editor is None:
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(editor, event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # The window's own Esc and Enter must not run while a cell is being edited.
            ours = event.key() in _KEYS
            if ours:
                event.accept()
            return ours
        # An editor that the view gives up (a reset of the model) is hidden: nothing to commit to.
        open_ = editor is self._open and not editor.isHidden()
        left = kind == QEvent.Type.FocusOut and open_ and self._left(editor)
        if left and not self.finish(editor, _Hint.NoHint, MOVE_STAY):
            self._close(editor, _Hint.RevertModelCache)
        return False

    def _left(self, editor: QWidget) -> bool:
        """Whether the focus has really gone: not into a part or a menu of the editor."""
        if QApplication.activePopupWidget() is not None:
            return False
        now = QApplication.focusWidget()
        return now is None or not (now is editor or editor.isAncestorOf(now))

    def _on_key(self, editor: QWidget, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if editors.suggestions_take(editor, event):
            return True
        if key == Qt.Key.Key_Escape:
            if editors.has_inner_escape(editor):
                return False
            self.last_move = MOVE_STAY
            self._close(editor, _Hint.RevertModelCache)
            return True
        if key == Qt.Key.Key_Tab:
            self.finish(editor, _Hint.EditNextItem, MOVE_RIGHT)
            return True
        if key == Qt.Key.Key_Backtab:
            self.finish(editor, _Hint.EditPreviousItem, MOVE_LEFT)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if editors.uses_enter(editor, event):
                return False
            up = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.finish(editor, _Hint.SubmitModelCache, MOVE_UP if up else MOVE_DOWN)
            return True
        return False

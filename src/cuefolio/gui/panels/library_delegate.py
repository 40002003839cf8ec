# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the lines of the library: posters with two lines of text, names with a number, section heads."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from cuefolio.gui.icons import icon
from cuefolio.gui.panels.library_model import NODE_ROLE
from cuefolio.gui.panels.library_nodes import Node
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import elide, plain_tip
from cuefolio.gui.widgets.poster import Posters, apart, paint_poster

POSTER = QSize(26, 36)
FOLD_WIDTH = 24
"""At the end of a line that can be folded: the place to click."""
_MARGIN, _PAD, _ICON, _GAP = 8, 8, 16, 8
_INDENT = 14
_ANY = QModelIndex | QPersistentModelIndex


def line_height(node: Node) -> int:
    """Height of a line in px at the present density."""
    row = current().metrics.row_height
    if node.is_section:
        return row + 8
    return max(row + 20, POSTER.height() + 6) if node.is_tall else row


class LibraryDelegate(QStyledItemDelegate):
    """Productions and series with a poster and two lines, everything else in one line."""

    def __init__(self, posters: Posters, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._posters = posters
        self.drop_on: QPersistentModelIndex | None = None
        """The line that a drop would go to."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _ANY) -> QSize:
        node = index.data(NODE_ROLE)
        return QSize(0, line_height(node) if isinstance(node, Node) else current().metrics.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY) -> None:
        node = index.data(NODE_ROLE)
        if not isinstance(node, Node):
            return
        painter.save()
        if node.is_section:
            self._section(painter, option, node)
        else:
            self._line(painter, option, index, node)
        painter.restore()

    def _section(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        theme = current()
        painter.setFont(font(theme.small, 600))
        painter.setPen(theme.dim)
        side = _MARGIN + _PAD
        rect = option.rect.adjusted(side, 0, -side, -4)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, _visual(option, flags), apart(node.text, option.direction))

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY, node: Node) -> None:
        theme = current()
        # The whole width is the line, also of an episode: its content stands further in.
        box = QRect(option.rect)
        box.setLeft(_MARGIN)
        box.setRight(self._view.viewport().width() - _MARGIN)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        radius = theme.metrics.field_radius
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or over:
            painter.setBrush(theme.selection if selected else theme.hover)
            painter.drawRoundedRect(box, radius, radius)
        if self.drop_on is not None and self.drop_on == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        elif selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, 1))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), radius, radius)
        content = box.adjusted(_PAD + _inset(index), 0, -_PAD, 0)
        self._content(painter, option, content, node, self._view.isExpanded(_plain(index)))

    def _content(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, node: Node, is_open: bool
    ) -> None:
        theme = current()
        if node.children or node.target.kind in ("series", "season"):
            fold_at = QRect(box.right() - 14, box.center().y() - 7, 14, 14)
            right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
            closed = "chevron-left" if right_to_left else "chevron-right"
            sign = icon("chevron-down" if is_open else closed, "dim")
            sign.paint(painter, _mirrored(option, self._view, fold_at))
            box = box.adjusted(0, 0, -18, 0)
        if node.has_picture:
            self._poster(painter, option, box, node)
            box = box.adjusted(POSTER.width() + _GAP + 2, 0, 0, 0)
        if node.is_tall:
            self._two_lines(painter, option, box, node)
            return
        if node.icon:
            place = QRect(box.left(), box.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            icon(node.icon, "dim").paint(painter, _mirrored(option, self._view, place))
            box = box.adjusted(_ICON + _GAP, 0, 0, 0)
        note_font = font(theme.small, tabular=True)
        taken = QFontMetrics(note_font).horizontalAdvance(node.note) + _GAP if node.note else 0
        self._words(painter, option, box.adjusted(0, 0, -taken, 0), node.text, font(), theme.text)
        self._words(painter, option, box, node.note, note_font, theme.dim, side=Qt.AlignmentFlag.AlignRight)

    def _poster(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, node: Node) -> None:
        theme = current()
        place = QRect(
            box.left(), box.center().y() - POSTER.height() // 2 + 1, POSTER.width(), POSTER.height()
        )
        place = _mirrored(option, self._view, place)
        if node.target.kind == "series":
            # A stack: the next episode shows behind the first.
            edge = QColor(theme.dim)
            edge.setAlphaF(0.45)
            painter.setPen(QPen(edge, 1))
            painter.setBrush(theme.field)
            painter.drawRoundedRect(place.translated(3, -2), 3, 3)
        ratio = self._view.devicePixelRatioF()
        picture = self._posters.pixmap(node.poster, POSTER, ratio)
        paint_poster(painter, place, picture, node.text, node.kind)

    def _two_lines(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, node: Node) -> None:
        theme = current()
        middle = box.center().y() + 1
        name, note = font(weight=600), font(theme.small, tabular=True)
        upper = QRect(box.left(), middle - 18, box.width(), 18)
        lower = QRect(box.left(), middle, box.width(), 16)
        self._words(painter, option, upper, node.text, name, theme.text)
        self._words(painter, option, lower, node.note, note, theme.dim)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        its_font: QFont,
        colour: QColor,
        *,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(its_font)
        painter.setPen(colour)
        shown = apart(elide(text, painter.fontMetrics(), rect.width()), option.direction)
        flags = _visual(option, side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(_mirrored(option, self._view, rect), flags, shown)

    # tool tips

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _ANY
    ) -> bool:
        node = index.data(NODE_ROLE)
        text = self.tip(node, index) if isinstance(node, Node) else ""
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True

    def tip(self, node: Node, index: _ANY) -> str:
        """The whole name where it is cut, and what else there is to say about a line."""
        if node.is_section:
            return ""
        its_font = font(weight=600) if node.is_tall else font()
        room = self._view.viewport().width() - 2 * (_MARGIN + _PAD) - _inset(index)
        room -= POSTER.width() + _GAP + 2 if node.has_picture else _ICON + _GAP if node.icon else 0
        if node.children or node.target.kind in ("series", "season"):
            room -= 18
        if not node.is_tall and node.note:
            room -= QFontMetrics(font(current().small, tabular=True)).horizontalAdvance(node.note) + _GAP
        cut = elide(node.text, QFontMetrics(its_font), room) != node.text
        return "\n".join(filter(None, (node.text if cut else "", node.tip)))

    # renaming

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _ANY) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("cell", True)
        editor.setAccessibleName(self.tr("New name"))
        return editor

    def setEditorData(self, editor: QWidget, index: _ANY) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _ANY) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _ANY) -> None:
        node = index.data(NODE_ROLE)
        sign = POSTER.width() if isinstance(node, Node) and node.has_picture else _ICON
        if isinstance(node, Node) and not node.has_picture and not node.icon:
            sign = -_GAP
        left = _MARGIN + _inset(index) + _PAD + sign + _GAP - 5
        right = self._view.viewport().width() - _MARGIN
        height = min(option.rect.height(), current().metrics.field_height)
        top = option.rect.center().y() - height // 2
        editor.setGeometry(_mirrored(option, self._view, QRect(left, top, right - left, height)))


def _inset(index: _ANY) -> int:
    """How far in an episode or season stands, in px."""
    depth, above = 0, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return depth * _INDENT


def _plain(index: _ANY) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), 0, index.parent())


def _mirrored(option: QStyleOptionViewItem, view: QTreeView, rect: QRect) -> QRect:
    """The place as seen in the direction of the language."""
    return QStyle.visualRect(option.direction, view.viewport().rect(), rect)


def _visual(option: QStyleOptionViewItem, flags: Qt.AlignmentFlag) -> int:
    return int(QStyle.visualAlignment(option.direction, flags)) | int(Qt.TextFlag.TextSingleLine)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of the start page: a way to begin, and a catalogue that was opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QStyle, QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import elide, set_tip
from cuefolio.gui.widgets.poster import apart, paint_poster

THUMB = QSize(26, 36)
_PAD, _ICON, _GAP = 12, 20, 12


class _Row(QAbstractButton):
    """A wide button that paints itself: a picture at the side, a name, a line under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _ground(self, painter: QPainter, *, framed: bool) -> None:
        theme = current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        if framed or lit:
            painter.setBrush(theme.hover if lit else theme.surface)
            painter.setPen(QPen(theme.line_strong if lit else theme.line, 1) if framed else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, theme.metrics.radius, theme.metrics.radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(
                rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.metrics.radius, theme.metrics.radius
            )

    def _words(self, painter: QPainter, box: QRect, upper: str, lower: str, *, quiet: bool = False) -> None:
        theme = current()
        bold, small = font(weight=600), font(theme.small, tabular=True)
        first, second = QFontMetrics(bold).height(), QFontMetrics(small).height()
        top = box.center().y() - (first + second) // 2 + 1
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        for text, its_font, colour, at, height in (
            (upper, bold, theme.dim if quiet else theme.text, top, first),
            (lower, small, theme.dim, top + first, second),
        ):
            painter.setFont(its_font)
            painter.setPen(colour)
            place = self._mirrored(QRect(box.left(), at, box.width(), height))
            shown = elide(text, painter.fontMetrics(), place.width())
            painter.drawText(place, flags, apart(shown, self.layoutDirection()))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class StartCard(_Row):
    """One way to begin: a sign, what it does, and one line about it."""

    def __init__(self, sign: str, text: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._about = sign, about
        self.setText(text)
        self.setAccessibleName(text.removesuffix("…"))
        self.setAccessibleDescription(about)
        self._tall()

    def _tall(self) -> None:
        self.setFixedHeight(current().metrics.row_height + 32)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_sign"):
            self._tall()

    def sizeHint(self) -> QSize:
        upper, lower = QFontMetrics(font(weight=600)), QFontMetrics(font(current().small))
        width = max(upper.horizontalAdvance(self.text()), lower.horizontalAdvance(self._about))
        return QSize(width + _PAD * 2 + _ICON + _GAP + 8, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter, framed=True)
        place = QRect(_PAD + 4, (self.height() - _ICON) // 2, _ICON, _ICON)
        icon(self._sign, "accent_text").paint(painter, self._mirrored(place))
        left = _PAD + 4 + _ICON + _GAP
        self._words(
            painter, QRect(left, 0, self.width() - left - _PAD, self.height()), self.text(), self._about
        )
        painter.end()


class RecentRow(_Row):
    """A catalogue that was opened lately. ``opened`` asks for it, ``forgotten`` to leave it out."""

    opened = Signal(Path)
    forgotten = Signal(Path)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.state = "here"
        self._note = ""
        self._posters: tuple[QPixmap, ...] = ()
        self.setText(path.stem)
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", "dim"))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setProperty("quiet", True)
        self.remove.setAccessibleName(self.tr("Leave {0} out of this list").format(path.stem))
        set_tip(self.remove, self.tr("Leave it out of this list; the file stays as it is (Delete)"))
        self.remove.clicked.connect(lambda: self.forgotten.emit(self.path))
        self.remove.hide()
        self.clicked.connect(self._clicked)
        self.setFixedHeight(48)
        self.show_look("here", "")

    def show_look(self, state: str, note: str, posters: Sequence[QPixmap] = ()) -> None:
        """Show whether it is there ("here", "missing", "unreadable"), what is in it, and some posters."""
        self.state, self._note, self._posters = state, note, tuple(posters)
        self.setAccessibleName(", ".join(filter(None, (self.text(), note))))
        self.setAccessibleDescription(str(self.path.parent))
        set_tip(self, str(self.path))
        self.setCursor(
            Qt.CursorShape.ArrowCursor if state == "missing" else Qt.CursorShape.PointingHandCursor
        )
        self._show_remove()
        self.update()

    def note(self) -> str:
        """What the second line says before the folder."""
        return self._note

    def _clicked(self) -> None:
        if self.state != "missing":
            self.opened.emit(self.path)

    def _show_remove(self) -> None:
        self.remove.setVisible(self.state == "missing" or self.underMouse() or self.hasFocus())
        side = self.remove.sizeHint()
        place = QRect(self.width() - side.width() - 8, (48 - side.height()) // 2, side.width(), side.height())
        self.remove.setGeometry(self._mirrored(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter, framed=False)
        gone = self.state != "here"
        top = (self.height() - THUMB.height()) // 2
        if self._posters:
            for n, picture in reversed(list(enumerate(self._posters))):
                place = QRect(_PAD + n * 9, top, THUMB.width(), THUMB.height())
                paint_poster(painter, self._mirrored(place), picture, "", "film")
        else:
            sign = "triangle-alert" if self.state == "unreadable" else "library"
            place = QRect(_PAD + 4, (self.height() - _ICON) // 2, _ICON, _ICON)
            icon(sign, "faint" if self.state == "missing" else "dim").paint(painter, self._mirrored(place))
        left = _PAD + THUMB.width() + 18 + _GAP
        folder = str(self.path.parent)
        lower = " · ".join(filter(None, (self._note, folder)))
        right = self.width() - (40 if self.remove.isVisible() else _PAD)
        self._words(painter, QRect(left, 0, right - left, self.height()), self.text(), lower, quiet=gone)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.forgotten.emit(self.path)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        if self.state != "missing":
            menu.addAction(self.tr("Open"), lambda: self.opened.emit(self.path))
        menu.addAction(self.tr("Leave out of this list"), lambda: self.forgotten.emit(self.path))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        kinds = (
            QEvent.Type.Enter,
            QEvent.Type.Leave,
            QEvent.Type.FocusIn,
            QEvent.Type.FocusOut,
            QEvent.Type.Resize,
        )
        done = super().event(event)
        if event.type() in kinds and hasattr(self, "remove"):
            self._show_remove()
        return done

    def sizeHint(self) -> QSize:
        return QSize(320, 48)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of the film's head: a number with its name under it, and how ready the cue sheet is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QVBoxLayout, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.poster import apart
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.services.readiness import Readiness

_NUMBER = 1.2
"""Size of a number, in font sizes."""
_ICON, _GAP = 16, 5


def _number_px() -> float:
    return current().font_size * _NUMBER


class Figure(QWidget):
    """A number with its name under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = PlainLabel("", self)
        self.name = PlainLabel("", self, role="small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.number)
        layout.addWidget(self.name)
        self._fit()

    def show_figure(self, number: str, name: str, tip: str = "") -> None:
        """Show a number; "" where it is not known."""
        self.number.setText(number)
        self.name.setText(name)
        self.setAccessibleName(f"{number} {name}")
        self.setAccessibleDescription(tip)
        set_tip(self, tip)

    def has_figure(self) -> bool:
        """Whether there is a number to show."""
        return bool(self.number.full_text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "name"):
            self._fit()

    def _fit(self) -> None:
        self.number.setFont(font(_number_px(), 600, tabular=True))


class ReadinessFigure(QAbstractButton):
    """ "Ready" or the number of errors with a sign, and the warnings under it; a click asks for the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._upper = self._lower = ""
        self._status = "unknown"
        self._warns = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_readiness(self, readiness: Readiness | None) -> None:
        """Show what the check of the cue sheet says; None shows nothing."""
        if readiness is None:
            self._upper = self._lower = ""
        else:
            self._warns = readiness.warnings > 0
            warnings = counted(readiness.warnings, "warning") if self._warns else ""
            if readiness.errors:
                self._status, self._upper = "error", counted(readiness.errors, "error")
                self._lower = warnings or self.tr("on the cue sheet")
            else:
                self._status, self._upper = "ready", self.tr("Ready")
                self._lower = warnings or self.tr("cue sheet")
        self.setAccessibleName(f"{self._upper}, {self._lower}" if self._upper else "")
        tip = self.tr("What the cue sheet lacks: a click shows the list")
        if readiness is not None:
            tip = "\n".join((tip, ", ".join(recipient.name for recipient in readiness.recipients)))
        self.setAccessibleDescription(tip if self._upper else "")
        set_tip(self, tip)
        self.updateGeometry()
        self.update()

    def has_figure(self) -> bool:
        """Whether anything is known."""
        return bool(self._upper)

    def texts(self) -> tuple[str, str]:
        """What stands in the upper and the lower line."""
        return self._upper, self._lower

    def sizeHint(self) -> QSize:
        upper = QFontMetrics(font(_number_px(), 600, tabular=True))
        lower = QFontMetrics(font(current().small))
        width = max(_ICON + _GAP + upper.horizontalAdvance(self._upper), lower.horizontalAdvance(self._lower))
        return QSize(width + 8, upper.height() + lower.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = theme.status(self._status)
        upper = font(_number_px(), 600, tabular=True)
        height = QFontMetrics(upper).height()
        sign = "circle-check" if self._status == "ready" else "circle-alert"
        place = QRect(0, (height - _ICON) // 2, _ICON, _ICON)
        icon(sign, self._status).paint(painter, self._mirrored(place))
        way = self.layoutDirection()
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(upper)
        painter.setPen(tone.text)
        beside = QRect(_ICON + _GAP, 0, self.width() - _ICON - _GAP, height)
        painter.drawText(
            self._mirrored(beside), int(side | Qt.AlignmentFlag.AlignVCenter), apart(self._upper, way)
        )
        painter.setFont(font(theme.small))
        painter.setPen(theme.status("warning").text if self._warns else theme.dim)
        below = QRect(0, height, self.width(), self.height() - height)
        painter.drawText(below, int(side | Qt.AlignmentFlag.AlignVCenter), apart(self._lower, way))
        if self.underMouse():
            line = QRectF(self._mirrored(beside))
            width = QFontMetrics(upper).horizontalAdvance(self._upper)
            start = line.left() if side == Qt.AlignmentFlag.AlignLeft else line.right() - width
            painter.setPen(QPen(tone.text, 1))
            painter.drawLine(int(start), height - 2, int(start + width), height - 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

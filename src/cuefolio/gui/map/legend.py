# SPDX-License-Identifier: GPL-3.0-or-later
"""What the colours of the map mean. A click on a meaning selects the cues that have it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from cuefolio.gui.map.colours import LegendEntry, Shade
from cuefolio.gui.map.paint_lanes import paint_pie
from cuefolio.gui.theme import current, font
from cuefolio.gui.widgets.labels import elide, set_tip
from cuefolio.gui.words import counted

MOST_BUTTONS = 12
MOST_LISTED = 80
_TEXT = 120
_SIDE = 10
_MORE = 44


class Legend(QWidget):
    """As many entries as fit, the rest behind a button. ``chosen`` carries the keys of cues."""

    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Legend"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._entries: list[LegendEntry] = []
        self._mode = ""
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self.more = QToolButton(self)
        self.more.setProperty("quiet", True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFont(font(current().small))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self._row.addWidget(self.more)
        self._row.addStretch(1)

    def show_entries(self, entries: Sequence[LegendEntry], mode: str) -> None:
        """Show these meanings; "status" shows how far a cue has come."""
        self._entries, self._mode = list(entries), mode
        needed = min(len(entries), MOST_BUTTONS)
        while len(self._buttons) < needed:
            self._buttons.append(self._button(len(self._buttons)))
        for number, button in enumerate(self._buttons):
            if number < needed:
                self._show(button, self._entries[number])
        self._fit()

    def _button(self, number: int) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("quiet", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setFont(font(current().small))
        button.clicked.connect(lambda _checked=False, n=number: self._choose(n))
        self._row.insertWidget(number, button)
        return button

    def _show(self, button: QToolButton, entry: LegendEntry) -> None:
        name = entry.shade.name
        button.setFont(font(current().small))
        button.setIcon(self._icon(entry.shade))
        button.setText(elide(name, button.fontMetrics(), _TEXT).replace("&", "&&"))
        many = counted(len(entry.cue_ids), "cue")
        button.setAccessibleName(self.tr("{0}: {1}").format(name[:200], many))
        set_tip(button, self.tr("{0}: {1}. Click to select them.").format(name, many))

    def _icon(self, shade: Shade) -> QIcon:
        return QIcon(swatch(shade, self._mode, self.devicePixelRatioF()))

    def _choose(self, number: int) -> None:
        if number < len(self._entries):
            self.chosen.emit(list(self._entries[number].cue_ids))

    def _fit(self) -> None:
        """Show the entries that fit from the first on; the button counts the others."""
        room = self.width()
        shown = 0
        widths = [b.sizeHint().width() + 2 for b in self._buttons[: len(self._entries)]]
        total = len(self._entries)
        while shown < len(widths):
            left = room - sum(widths[: shown + 1])
            if left < 0 or (shown + 1 < total and left < _MORE):
                break
            shown += 1
        for number, button in enumerate(self._buttons):
            button.setVisible(number < shown)
        rest = total - shown
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("+{0}").format(rest) if shown else self.tr("Legend"))
        self.more.setAccessibleName(self.tr("{0} more meanings").format(rest))
        set_tip(self.more, self.tr("Colours that do not fit here"))

    def _fill_menu(self) -> None:
        self._menu.clear()
        shown = sum(button.isVisible() for button in self._buttons)
        for number in range(shown, min(len(self._entries), MOST_LISTED)):
            entry = self._entries[number]
            text = self.tr("{0} ({1})").format(
                elide(entry.shade.name, self.fontMetrics(), 300), len(entry.cue_ids)
            )
            action = QAction(self._icon(entry.shade), text.replace("&", "&&"), self._menu)
            action.triggered.connect(lambda _checked=False, n=number: self._choose(n))
            self._menu.addAction(action)
        if len(self._entries) > MOST_LISTED:
            rest = len(self._entries) - MOST_LISTED
            self._menu.addAction(self.tr("and {0} more").format(rest)).setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_menu"):
            for button in (self.more, *self._buttons):
                button.setFont(font(current().small))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(_MORE, 22)

    def sizeHint(self) -> QSize:
        return QSize(320, 24)


def swatch(shade: Shade, mode: str, ratio: float) -> QPixmap:
    """A small square of a shade, with its pie where that says how far a cue has come."""
    pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade.fill)
    painter.drawRoundedRect(QRectF(0, 0, _SIDE, _SIDE), 2, 2)
    if mode == "status":
        paint_pie(painter, QPointF(_SIDE / 2, _SIDE / 2), 3.2, shade.level, shade.ink)
    painter.end()
    return pixmap

# SPDX-License-Identifier: GPL-3.0-or-later
"""How the film map and the cue table share the height of the film page.

The person's height of the map is kept across sessions. Where the window is too low for it, the map gives
way first, so that five lines of the table stay; where not even a useful map is left, it is not shown until
there is room again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from cuefolio.gui.theme import current

MAP_HEIGHT = 224
"""Height in px that the map begins with."""
LEAST_MAP = 84
"""A lower map says nothing."""
_SETTING = "film_page/map_height"
_SHOWN = "film_page/map_shown"


def heights(room: int, wanted: int, least_table: int, least_map: int = LEAST_MAP) -> tuple[int, int]:
    """Heights of map and table in ``room`` px: the map gets what it wants while the table keeps its least,
    and nothing where less than ``least_map`` would be left."""
    map_height = min(max(wanted, least_map), room - least_table)
    if map_height < least_map:
        return 0, room
    return map_height, room - map_height


class _Slot(QWidget):
    """The place of the map. It asks for no height of its own, so that a low window can do without it."""

    def __init__(self, map_: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.map = map_
        map_.setParent(self)
        map_.show()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def least_height(self) -> int:
        """Height in px below which the map is of no use."""
        return max(LEAST_MAP, self.map.minimumSizeHint().height(), self.map.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.map.setGeometry(self.rect())


class _Handle(QSplitterHandle):
    """The space between map and table: a short grip when it is under the mouse or has the keyboard.

    Up and Down move it by a line.
    """

    def __init__(self, splitter: MapSplitter) -> None:
        super().__init__(Qt.Orientation.Vertical, splitter)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Height of the film map"))
        self.setToolTip(self.tr("Drag to make the film map higher or lower"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        busy = self.underMouse() or self.hasFocus()
        painter.setBrush(current().focus if busy else current().line)
        grip = QRectF(0, 0, 44 if busy else 28, 3)
        grip.moveCenter(QRectF(self.rect()).center())
        painter.drawRoundedRect(grip, 1.5, 1.5)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.moveSplitter(self.pos().y() + step * current().metrics.row_height)
        else:
            super().keyPressEvent(event)


class MapSplitter(QSplitter):
    """The table, and over it the map once ``mount`` gave it one. ``map_toggled`` tells when its switch is
    turned: by the person, or because the room comes or goes.

    ``least_table`` gives the height in px that the table should keep.
    """

    map_toggled = Signal(bool)

    def __init__(
        self,
        table: QWidget,
        settings: QSettings,
        least_table: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._settings = settings
        self._slot: _Slot | None = None
        self._least_table = least_table
        self._wanted = bool(settings.value(_SHOWN, True, bool))
        self._available = self._has_room = True
        self._told = self._wanted
        self._height = int(str(settings.value(_SETTING, MAP_HEIGHT, int)))
        self.setHandleWidth(12)
        self.setObjectName("mapSplitter")
        self.addWidget(table)
        self.setCollapsible(0, False)
        self.splitterMoved.connect(self._moved)

    def mount(self, map_: QWidget) -> None:
        """Put the film map over the table."""
        self._slot = _Slot(map_, self)
        self.insertWidget(0, self._slot)
        self.setCollapsible(0, True)
        self.setCollapsible(1, False)
        self.setStretchFactor(1, 1)
        self._arrange()

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self)

    @property
    def map(self) -> QWidget | None:
        """The mounted film map."""
        return self._slot.map if self._slot is not None else None

    def is_map_shown(self) -> bool:
        """Whether the map is seen: wanted, there is one, and there is room."""
        return self._slot is not None and not self._slot.isHidden()

    def is_map_wanted(self) -> bool:
        """Whether the person has the map switched on (there may be no room for it just now)."""
        return self._wanted

    def is_map_on(self) -> bool:
        """Where the map's switch stands: on when the map is wanted, and off while there is no room for it.
        Results of a search have no map; there it stands as it does in a production."""
        return self._wanted and self._has_room

    def set_map_wanted(self, on: bool) -> None:
        """Switch the map on or off; remembered."""
        if on != self._wanted:
            self._wanted = on
            self._settings.setValue(_SHOWN, on)
            if on and self._height < LEAST_MAP:
                self._height = MAP_HEIGHT
            self._arrange()

    def set_map_available(self, on: bool) -> None:
        """Whether what is shown has a map: one production has, results of a search have not."""
        if on != self._available:
            self._available = on
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._slot is None:
            return
        room = self.height() - self.handleWidth()
        sizes = heights(room, self._height, self._least_table(), self._slot.least_height())
        self._has_room = sizes[0] > 0
        shown = self.is_map_on() and self._available
        self._slot.setVisible(shown)
        if shown:
            self.setSizes(list(sizes))
        if self._told != self.is_map_on():
            self._told = self.is_map_on()
            self.map_toggled.emit(self._told)

    def _moved(self, position: int, _handle: int) -> None:
        """The person pulled the handle: down to nothing switches the map off."""
        least = self._slot.least_height() if self._slot is not None else LEAST_MAP
        if position < least // 2:
            self.set_map_wanted(False)
            return
        self._height = max(position, least)
        self._settings.setValue(_SETTING, self._height)
        if position < least:
            self._arrange()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The field in which a scene of the map is named."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cuefolio.domain.film_map import MapScene
from cuefolio.gui.map.picture import Picture
from cuefolio.gui.widgets.line_field import LineField

_LEAST, _MOST = 160.0, 320.0


class SceneName(LineField):
    """A line over its scene. Enter and leaving it keep what was typed (``named``), Esc does not."""

    named = Signal(str, str)
    """Key of the scene, its new name."""
    closed = Signal()

    def __init__(self, parent: QWidget, picture: Picture, scene: MapScene) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Name of the scene"))
        self._scene_id = scene.id
        self.set_value(scene.name)
        left = min(max(picture.x(scene.start), 2.0), picture.width - _LEAST)
        right = max(min(picture.x(scene.end), picture.width - 2), left + _LEAST)
        rows = picture.rows
        width = min(right - left, _MOST)
        top, height = round(rows.scenes_top) - 2, round(rows.scenes) + 6
        self.setGeometry(QRect(round(left), top, round(width), height))
        self.committed.connect(self._tell)
        self.show()
        self.setFocus()
        self.selectAll()

    def _tell(self, name: str) -> None:
        if name.strip():
            self.named.emit(self._scene_id, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.restore()
            self.closed.emit()
            return
        super().keyPressEvent(event)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason
        ):  # fmt: skip
            self.closed.emit()

    def close_quietly(self) -> None:
        """Go, and give the keyboard back to the map."""
        had_focus = self.hasFocus()
        map_ = self.parentWidget()
        self.blockSignals(True)
        self.hide()
        self.deleteLater()
        if had_focus and map_ is not None:
            map_.setFocus()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Library, middle and card side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget


class SideSplitter(QSplitter):
    """The middle between two sides. A window that is too narrow for both does without one of them, so only
    the wider side counts for the least width: else the window could not be made that narrow in one go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        sides = [self.widget(place) for place in (0, 2) if place < self.count()]
        shown = [side for side in sides if side is not None and not side.isHidden()]
        widths = [side.minimumWidth() or side.minimumSizeHint().width() for side in shown]
        if len(widths) == 2:
            hint.setWidth(hint.width() - min(widths) - self.handleWidth())
        return hint

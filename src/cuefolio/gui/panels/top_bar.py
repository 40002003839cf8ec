# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the top: undo, redo, search over everything, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from cuefolio.gui.actions import Actions
from cuefolio.gui.icons import icon
from cuefolio.gui.widgets.labels import set_tip

PAUSE_MS = 120
"""After the last key, before a search starts."""


class SearchBox(QLineEdit):
    """Words, field:value and comparisons over all productions; searches while one types."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search films, cues, people…   Ctrl+F"))
        self.setAccessibleName(self.tr("Search in all productions"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(440)
        self.setMinimumWidth(200)
        self.addAction(icon("search", "dim"), QLineEdit.ActionPosition.LeadingPosition)
        set_tip(
            self,
            self.tr(
                'Words, "a phrase", mood:tender, origin:licensed, duration>60, year:1968, -without, a or b'
            ),
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.wanted.emit(self.text()))
        self.textEdited.connect(lambda _text: self._pause.start())
        self.textChanged.connect(self._cleared)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self.wanted.emit(self.text())
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _cleared(self, text: str) -> None:
        if not text:
            self._pause.stop()
            self.wanted.emit("")


class TopBar(QFrame):
    """Undo and redo, the search box, one filled button."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.search = SearchBox(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(6)
        for name in ("undo", "redo"):
            layout.addWidget(self._button(actions[name], text=True))
        layout.addStretch(1)
        layout.addWidget(self.search, 4)
        layout.addStretch(1)
        layout.addWidget(self._button(actions["scan_folder"]))
        layout.addWidget(self._button(actions["add_cue"]))
        self.export = QPushButton(self.tr("Export cue sheet"), self)
        self.export.setProperty("primary", True)
        self.export.clicked.connect(actions["export"].trigger)
        actions["export"].enabledChanged.connect(self.export.setEnabled)
        layout.addWidget(self.export)

    def _button(self, action: QAction, *, text: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(16, 16))
        button.setProperty("quiet", True)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        button.setAccessibleName(action.text().replace("…", ""))
        return button

# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the top: undo, redo, search over everything, export; under it what looks mistyped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from cuefolio.gui.actions import Actions
from cuefolio.gui.search.box import SearchBox

__all__ = ["SearchBox", "TopBar"]


class TopBar(QFrame):
    """Undo and redo, the search box, one filled button. The line of remarks comes with the first one."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.search = SearchBox(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 6, 12, 6)
        self._rows.setSpacing(4)
        layout = QHBoxLayout()
        layout.setSpacing(6)
        for name in ("undo", "redo"):
            layout.addWidget(self._button(actions[name], text=True))
        layout.addStretch(1)
        layout.addWidget(self.search, 6)
        layout.addStretch(1)
        for name in ("palette", "scan_folder", "add_cue"):
            layout.addWidget(self._button(actions[name]))
        self.export = QPushButton(self.tr("Export cue sheet"), self)
        self.export.setProperty("primary", True)
        self.export.clicked.connect(actions["export"].trigger)
        actions["export"].enabledChanged.connect(self.export.setEnabled)
        layout.addWidget(self.export)
        self._rows.addLayout(layout)
        self.hints: QWidget | None = None
        self.search.remarked.connect(self._show_remarks)
        self._find = actions["find"]
        self._find.changed.connect(self._name_keys)
        self._name_keys()

    def _button(self, action: QAction, *, text: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(16, 16))
        button.setProperty("quiet", True)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        button.setAccessibleName(action.text().replace("…", ""))
        return button

    def _name_keys(self) -> None:
        self.search.show_keys(self._find.shortcut().toString(QKeySequence.SequenceFormat.NativeText))

    def _show_remarks(self, remarks: object) -> None:
        from cuefolio.gui.search.hint_line import HintLine

        if not isinstance(self.hints, HintLine):
            if not remarks:
                return
            self.hints = HintLine(self)
            self.hints.corrected.connect(self.search.correct)
            self._rows.addWidget(self.hints)
        self.hints.show_remarks(remarks if isinstance(remarks, list) else [], self.search.text())

# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the Problems panel: for whom, which severities, which words, and the buttons of the panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.problems.lines import BY_CUE, BY_FIELD, Wanted
from cuefolio.gui.problems.profile_button import ProfileButton
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.labels import PlainLabel, elide, set_tip
from cuefolio.gui.words import counted

_TYPING_MS = 150
_LONGEST_CHIP = 180
_ICONS = {"error": "circle-alert", "warning": "triangle-alert"}


class FindField(QLineEdit):
    """Words that a problem must hold. Esc empties it, then asks to ``leave``; Down goes to the list."""

    leave = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave.emit()
        else:
            super().keyPressEvent(event)


class ProblemsBar(QWidget):
    """Says what is listed: ``changed`` when a person wants something else listed."""

    changed = Signal()

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.wanted = Wanted()
        self.title = PlainLabel(dock.windowTitle(), self, role="key")
        self.profiles = ProfileButton(self)
        self.severities = {name: self._severity(name) for name in ("error", "warning")}
        self.chip = self._button("x", "")
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.setCheckable(True)
        self.chip.clicked.connect(self.list_all_places)
        self.chip.hide()
        self.search = FindField(self)
        self.search.setMaximumWidth(220)
        self.search.setMinimumWidth(70)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find in the problems"))
        self.search.setAccessibleName(self.tr("Find in the problems"))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPING_MS)
        self._typed.timeout.connect(self._take_text)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.group = self._group_button()
        self.float = self._button(
            "picture-in-picture-2", self.tr("Show the problems in a window of their own")
        )
        self.float.clicked.connect(lambda: dock.setFloating(True))
        self.away = self._button("x", self.tr("Close the problems"))
        self.away.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addSpacing(4)
        row.addWidget(self.profiles)
        for button in self.severities.values():
            row.addWidget(button)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addWidget(self.group)
        row.addWidget(self.float)
        row.addWidget(self.away)

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, "dim"))
        button.setProperty("quiet", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        set_tip(button, words)
        return button

    def _severity(self, name: str) -> QToolButton:
        button = self._button(_ICONS[name], "")
        button.setIcon(icon(_ICONS[name], name))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setChecked(True)
        button.setText("0")
        button.clicked.connect(self._take_severities)
        return button

    def _group_button(self) -> QToolButton:
        button = self._button("rows-3", self.tr("Group the problems"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        self.groupings: dict[str, QAction] = {}
        for name, words in ((BY_CUE, self.tr("By cue")), (BY_FIELD, self.tr("By field"))):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == BY_CUE)
            action.triggered.connect(lambda _checked=False, name=name: self._regroup(name))
            group.addAction(action)
            self.groupings[name] = action
        button.setMenu(menu)
        return button

    # what is listed

    def show_counts(self, errors: int, warnings: int) -> None:
        """The numbers on the buttons of the severities."""
        for name, count in (("error", errors), ("warning", warnings)):
            button = self.severities[name]
            button.setText(str(count))
            words = self.tr("Show {0}").format(counted(count, name))
            button.setAccessibleName(words)
            set_tip(button, words)

    def list_place(self, profile: str, cue: str | None, name: str) -> None:
        """List one profile or one cue, called ``name``."""
        self.wanted = self.wanted._replace(profile=profile, cue=cue)
        self.chip.setText(elide(name, self.chip.fontMetrics(), _LONGEST_CHIP).replace("&", "&&"))
        words = self.tr("Only {0}; a click lists all").format(name)
        self.chip.setAccessibleName(words)
        set_tip(self.chip, words)
        self.chip.setChecked(True)
        self.chip.show()
        self.changed.emit()

    def list_all_places(self) -> None:
        """List every profile and every cue."""
        if self.chip.isHidden():
            return
        if self.chip.hasFocus():
            self.search.setFocus()
        self.wanted = self.wanted._replace(profile="", cue=None)
        self.chip.hide()
        self.changed.emit()

    def list_everything(self) -> None:
        """Leave nothing out."""
        for button in self.severities.values():
            button.setChecked(True)
        self.search.clear()
        self._typed.stop()
        self.chip.hide()
        self.wanted = Wanted(grouping=self.wanted.grouping)
        self.changed.emit()

    def set_grouping(self, name: str) -> None:
        """Group by BY_CUE or BY_FIELD; anything else is passed over."""
        if name in self.groupings:
            self.groupings[name].setChecked(True)
            self.wanted = self.wanted._replace(grouping=name)

    def _regroup(self, name: str) -> None:
        self.set_grouping(name)
        self.changed.emit()

    def _take_severities(self) -> None:
        on = {name: button.isChecked() for name, button in self.severities.items()}
        self.wanted = self.wanted._replace(errors=on["error"], warnings=on["warning"])
        self.changed.emit()

    def _take_text(self) -> None:
        if self.search.text() != self.wanted.text:
            self.wanted = self.wanted._replace(text=self.search.text())
            self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.raised)
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)
        painter.end()

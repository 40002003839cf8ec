# SPDX-License-Identifier: GPL-3.0-or-later
"""The line over the cue table: its views, and how it is grouped, filtered and which columns it has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.gui.actions import Actions
from cuefolio.gui.icons import icon
from cuefolio.gui.keymap import KeyTip
from cuefolio.gui.panels.preset_tabs import PresetTabs
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.words import field_label

_WORDS_FROM = 560
"""Width in px from which the buttons at the end have words beside their icons."""


class StayingMenu(QMenu):
    """A menu in which several entries can be ticked: it stays open until something else is chosen."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (ticks and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class TableBar(QWidget):
    """``grouping_chosen`` carries a name of GROUPINGS or "", ``fold_wanted`` whether all groups are to be
    folded, ``column_toggled`` a field and whether it is to be shown."""

    grouping_chosen = Signal(str)
    fold_wanted = Signal(bool)
    filter_toggled = Signal(bool)
    column_toggled = Signal(str, bool)
    columns_reset = Signal()
    colours_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groupings: tuple[str, ...] = ()
        self._grouping = ""
        self._columns: list[str] = []
        self.tabs = PresetTabs(self)
        self.group = self._button("rows-3", self.tr("Group the cues"))
        self.group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.group)
        menu.aboutToShow.connect(self._fill_groups)
        self.group.setMenu(menu)
        self.filter = self._button("filter", self.tr("Filter under the headings"))
        self.filter.setCheckable(True)
        self.filter.clicked.connect(self.filter_toggled)
        self.columns = self._button("columns-3", self.tr("Choose columns and colours"))
        self.columns.setAccessibleName(self.tr("Columns"))
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        columns = StayingMenu(self.columns)
        columns.aboutToShow.connect(self._fill_columns)
        self.columns.setMenu(columns)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.tabs, 1)
        layout.addSpacing(6)
        for button in (self.group, self.filter, self.columns):
            layout.addWidget(button)
        self._name()

    def _button(self, sign: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign, "dim"))
        button.setProperty("quiet", True)
        set_tip(button, tip)
        return button

    def follow_keys(self, actions: Actions) -> None:
        """Tell the present keys in the tool tips."""
        KeyTip(self.group, actions["group_cues"], self.tr("Group the cues"))
        KeyTip(self.filter, actions["filter_row"], self.tr("Filter under the headings"))

    def grouping_name(self, grouping: str) -> str:
        """What a grouping is called."""
        return {
            "film": self.tr("production"),
            "reel": self.tr("reel"),
            "scene": self.tr("scene"),
            "origin": self.tr("origin"),
            "composer": self.tr("composer"),
            "mood": self.tr("mood"),
        }.get(grouping, self.tr("none"))

    def _grouping_choice(self, grouping: str) -> str:
        return {
            "film": self.tr("By production"),
            "reel": self.tr("By reel"),
            "scene": self.tr("By scene"),
            "origin": self.tr("By origin"),
            "composer": self.tr("By composer"),
            "mood": self.tr("By mood"),
        }.get(grouping, self.tr("No groups"))

    # what is shown

    def show_grouping(self, grouping: str, groupings: tuple[str, ...]) -> None:
        """Which grouping is in use, and which can be chosen."""
        self._grouping, self._groupings = grouping, groupings
        self._name()

    def show_filter(self, on: bool) -> None:
        """Whether there are fields under the headings."""
        self.filter.setChecked(on)

    def show_columns(self, names: list[str]) -> None:
        """Which columns are shown."""
        self._columns = list(names)

    def _name(self) -> None:
        words = self.width() >= _WORDS_FROM
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        grouped = self.tr("Group: {0}").format(self.grouping_name(self._grouping))
        self.group.setText(grouped)
        self.group.setAccessibleName(grouped)
        self.filter.setText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        for button in (self.group, self.filter):
            button.setToolButtonStyle(style)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() >= _WORDS_FROM) != (self.width() >= _WORDS_FROM):
            self._name()

    # menus

    def fill_groupings(self, menu: QMenu) -> None:
        """Put every grouping, and folding, into a menu."""
        menu.clear()
        choices = QActionGroup(menu)
        for grouping in ("", *self._groupings):
            action = menu.addAction(self._grouping_choice(grouping))
            action.setCheckable(True)
            action.setChecked(grouping == self._grouping)
            action.setData(grouping)
            choices.addAction(action)
        choices.triggered.connect(self._choose)
        menu.addSeparator()
        for text, folded in ((self.tr("Fold all"), True), (self.tr("Unfold all"), False)):
            action = menu.addAction(text)
            action.setEnabled(bool(self._grouping))
            action.setData(folded)
            action.triggered.connect(self._fold)

    def _fill_groups(self) -> None:
        self.fill_groupings(self.group.menu())

    def _choose(self, action: QAction) -> None:
        self.grouping_chosen.emit(str(action.data()))

    def _fold(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.fold_wanted.emit(bool(action.data()))

    def fill_columns(self, menu: QMenu) -> None:
        """Put every field of a cue into a menu."""
        menu.clear()
        for field in CUE_FIELDS:
            action = menu.addAction(field_label(field))
            action.setCheckable(True)
            action.setChecked(field.name in self._columns)
            action.setData(field.name)
            action.toggled.connect(self._toggle)

    def _fill_columns(self) -> None:
        menu = self.columns.menu()
        self.fill_columns(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Row colours…"), self.colours_wanted.emit)
        menu.addAction(self.tr("As delivered with Cuefolio"), self.columns_reset.emit)

    def _toggle(self, on: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.column_toggled.emit(str(action.data()), on)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action of the window, declared once: menu, shortcut, icon, and what it needs to be enabled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntFlag

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenuBar

from cuefolio.gui.icons import icon


class Needs(IntFlag):
    """What must be there for an action to make sense."""

    NOTHING = 0
    CATALOG = 1
    WRITABLE = 2
    FILM = 4
    CUE = 8
    CUES = 16
    """At least two cues."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``id`` names the method ``do_<id>`` of its area; without a menu it has its keys only."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.CATALOG
    separator: bool = False


MENUS = ("&File", "&Edit", "Fil&m", "&Cue", "&Play", "&View", "&Help")
"""The menus from left to right."""


class Actions:
    """The window's actions by id."""

    def __init__(self, window: QMainWindow, specs: Sequence[ActionSpec], run: Callable[[str], None]) -> None:
        self.specs = tuple(specs)
        self.by_id: dict[str, QAction] = {}
        for spec in self.specs:
            action = QAction(QCoreApplication.translate("Actions", spec.text), window)
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            if spec.icon:
                action.setIcon(icon(spec.icon, "dim"))
            action.triggered.connect(lambda _checked=False, name=spec.id: run(name))
            self.by_id[spec.id] = action
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        for title in MENUS:
            # Quit closes the menu, whichever areas put entries into it.
            specs = sorted((s for s in self.specs if s.menu == title), key=lambda spec: spec.id == "quit")
            menu = bar.addMenu(QCoreApplication.translate("Actions", title)) if specs else None
            for place, spec in enumerate(specs):
                assert menu is not None
                if spec.separator and place:
                    menu.addSeparator()
                menu.addAction(self.by_id[spec.id])

    def enable(self, have: Needs) -> None:
        """Enable what makes sense with what is there."""
        for spec in self.specs:
            self.by_id[spec.id].setEnabled(spec.needs & have == spec.needs)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action of the window, declared once: menu, shortcut, icon, and what it needs to be enabled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntFlag

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

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
    """One action. ``id`` names the method ``do_<id>`` of the window."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.CATALOG
    separator: bool = False


_W = Needs.CATALOG | Needs.WRITABLE
_FILM = _W | Needs.FILM
_CUE = _W | Needs.CUE

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_catalog", "&File", "New catalogue…", ("Ctrl+Shift+N",), "file-plus", Needs.NOTHING),
    ActionSpec("open_catalog", "&File", "Open catalogue…", ("Ctrl+O",), "folder-open", Needs.NOTHING),
    ActionSpec("recent", "&File", "Recent catalogues", (), "", Needs.NOTHING),
    ActionSpec("new_film", "&File", "New production…", ("Ctrl+Shift+P",), "film", _W, separator=True),
    ActionSpec("edit_film", "&File", "Edit production…", ("Ctrl+I",), "settings", _FILM),
    ActionSpec("delete_film", "&File", "Delete production", (), "trash-2", _FILM),
    ActionSpec("scan_folder", "&File", "Scan a folder of music…", ("Ctrl+Shift+O",), "library", _W, separator=True),
    ActionSpec("rescan", "&File", "Look after known audio files", (), "refresh-cw", _W),
    ActionSpec("export", "&File", "Export cue sheet…", ("Ctrl+E",), "share", Needs.CATALOG | Needs.FILM),
    ActionSpec("quit", "&File", "Quit", ("Ctrl+Q",), "", Needs.NOTHING, separator=True),
    ActionSpec("undo", "&Edit", "Undo", ("Ctrl+Z",), "undo-2", _W),
    ActionSpec("redo", "&Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", _W),
    ActionSpec("cut", "&Edit", "Cut", ("Ctrl+X",), "scissors", _CUE, separator=True),
    ActionSpec("copy", "&Edit", "Copy", ("Ctrl+C",), "copy", Needs.CATALOG | Needs.CUE),
    ActionSpec("paste", "&Edit", "Paste", ("Ctrl+V",), "clipboard-paste", _W),
    ActionSpec("fill_down", "&Edit", "Fill down", ("Ctrl+D",), "arrow-down", _W | Needs.CUES),
    ActionSpec("select_all", "&Edit", "Select all", ("Ctrl+A",), "", Needs.CATALOG),
    ActionSpec("find", "&Edit", "Find in all productions", ("Ctrl+F",), "search", Needs.CATALOG, separator=True),
    ActionSpec("history", "&Edit", "History…", ("Ctrl+H",), "history", Needs.CATALOG),
    ActionSpec("add_cue", "&Cue", "Add cue", ("Ctrl+N", "Insert"), "plus", _FILM),
    ActionSpec("edit_card", "&Cue", "Edit in the card", ("Ctrl+Return",), "panel-right", Needs.CATALOG | Needs.CUE),
    ActionSpec("duplicate", "&Cue", "Duplicate", ("Ctrl+Shift+D",), "copy", _CUE),
    ActionSpec("delete_cues", "&Cue", "Delete", ("Ctrl+Delete", "Ctrl+Backspace"), "trash-2", _CUE),
    ActionSpec("split", "&Cue", "Split at a timecode…", ("Ctrl+K, S",), "split", _CUE, separator=True),
    ActionSpec("merge", "&Cue", "Merge neighbours", ("Ctrl+K, M",), "merge", _W | Needs.CUES),
    ActionSpec("move_up", "&Cue", "Move up", ("Alt+Up",), "arrow-up", _CUE | Needs.FILM),
    ActionSpec("move_down", "&Cue", "Move down", ("Alt+Down",), "arrow-down", _CUE | Needs.FILM),
    ActionSpec("sort_by_time", "&Cue", "Sort by time", (), "clock", _FILM),
    ActionSpec("renumber", "&Cue", "Renumber by reel", (), "list-ordered", _FILM),
    ActionSpec("fill_from_file", "&Cue", "Fill from an audio file…", ("Ctrl+Shift+F",), "file-audio", _CUE, separator=True),
    ActionSpec("theme_system", "&View", "Theme of the system", (), "", Needs.NOTHING),
    ActionSpec("theme_light", "&View", "Light", (), "sun", Needs.NOTHING),
    ActionSpec("theme_dark", "&View", "Dark", (), "moon", Needs.NOTHING),
    ActionSpec("density_compact", "&View", "Compact rows", (), "", Needs.NOTHING, separator=True),
    ActionSpec("density_normal", "&View", "Normal rows", (), "", Needs.NOTHING),
    ActionSpec("density_roomy", "&View", "Roomy rows", (), "", Needs.NOTHING),
    ActionSpec("toggle_library", "&View", "Library", ("Ctrl+Shift+L",), "panel-left", Needs.NOTHING, separator=True),
    ActionSpec("toggle_card", "&View", "Cue card", ("Ctrl+Shift+C",), "panel-right", Needs.NOTHING),
    ActionSpec("next_area", "&View", "Next area", ("F6", "Ctrl+Tab"), "", Needs.NOTHING, separator=True),
    ActionSpec("shortcuts", "&Help", "Keyboard shortcuts", ("F1",), "keyboard", Needs.NOTHING),
    ActionSpec("about", "&Help", "About Cuefolio", (), "info", Needs.NOTHING),
)  # fmt: skip


class Actions:
    """The window's actions by id."""

    def __init__(self, window: QObject, run: Callable[[str], None]) -> None:
        self.by_id: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(QCoreApplication.translate("Actions", spec.text), window)
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            if spec.icon:
                action.setIcon(icon(spec.icon, "dim"))
            action.triggered.connect(lambda _checked=False, name=spec.id: run(name))
            self.by_id[spec.id] = action

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        menus = {}
        for spec in ACTIONS:
            if spec.menu not in menus:
                menus[spec.menu] = bar.addMenu(QCoreApplication.translate("Actions", spec.menu))
            if spec.separator:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(self.by_id[spec.id])

    def enable(self, have: Needs) -> None:
        """Enable what makes sense with what is there."""
        for spec in ACTIONS:
            self.by_id[spec.id].setEnabled(spec.needs & have == spec.needs)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues: the Cue menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

_W = Needs.CATALOG | Needs.WRITABLE
_FILM = _W | Needs.FILM
_CUE = _W | Needs.CUE
_ALSO_IN_THE_TABLE = ("cut", "copy", "paste", "fill_down", "play_recording")


class CueCommands(CommandArea):
    """Cues."""

    ACTIONS = (
        ActionSpec("add_cue", "&Cue", "Add cue", ("Ctrl+N", "Insert"), "plus", _FILM),
        ActionSpec("edit_card", "&Cue", "Edit in the card", ("Ctrl+Return",), "panel-right", Needs.CATALOG | Needs.CUE),
        ActionSpec("duplicate", "&Cue", "Duplicate", ("Ctrl+Shift+D",), "copy", _CUE),
        ActionSpec("delete_cues", "&Cue", "Delete", ("Ctrl+Delete", "Ctrl+Backspace"), "trash-2", _CUE),
        ActionSpec("split", "&Cue", "Split at a timecode…", ("Ctrl+Shift+K",), "split", _CUE, separator=True),
        ActionSpec("merge", "&Cue", "Merge neighbours", ("Ctrl+Shift+M",), "merge", _W | Needs.CUES),
        ActionSpec("move_up", "&Cue", "Move up", ("Alt+Up",), "arrow-up", _CUE | Needs.FILM),
        ActionSpec("move_down", "&Cue", "Move down", ("Alt+Down",), "arrow-down", _CUE | Needs.FILM),
        ActionSpec("sort_by_time", "&Cue", "Sort by time", (), "clock", _FILM),
        ActionSpec("renumber", "&Cue", "Renumber by reel", (), "list-ordered", _FILM),
        ActionSpec("fill_from_file", "&Cue", "Fill from an audio file…", ("Ctrl+Shift+F",), "file-audio", _CUE, separator=True),
    )  # fmt: skip

    def cue_menu(self, point: QPoint) -> None:
        """The menu of the cue table: the Cue menu and the clipboard."""
        menu = QMenu(self.view)
        for spec in self.window.actions_by_id.specs:
            if spec.menu == "&Cue" or spec.id in _ALSO_IN_THE_TABLE:
                if spec.separator and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(self.window.actions_by_id[spec.id])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def do_add_cue(self) -> None:
        """Add a cue behind the selected one, ready to be typed in."""
        self.view.add_cue()

    def do_edit_card(self) -> None:
        if self.window.card is not None:
            self.window.card.focus_field("title")

    def do_duplicate(self) -> None:
        self.window.session.write(
            "cues.duplicate", self.selected(), done=lambda change: self.view.select_cue(change.created[0])
        )

    def do_delete_cues(self) -> None:
        self.window.session.write("cues.delete", self.selected())

    def do_split(self) -> None:
        from cuefolio.gui.dialogs.split_dialog import SplitDialog

        selected = self.selected()
        if selected:
            dialog = SplitDialog(self.window.session, selected[0], self.window)
            dialog.split_done.connect(self.view.select_cue)
            self.window.open_dialog(dialog)

    def do_merge(self) -> None:
        self.window.session.write(
            "cue_surgery.merge",
            self.selected(),
            done=lambda change: self.view.select_cue(change.created[0]),
        )

    def do_move_up(self) -> None:
        self._move(-1)

    def do_move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        ids, selected = self.view.cues.ids, self.selected()
        if self.view.cues.order != "film":
            self.window.warn(
                self.tr(
                    "Cues can be moved in film order only; click the sorted heading until its arrow is gone."
                )
            )
            return
        places = [ids.index(key) for key in selected]
        rest = [key for key in ids if key not in set(selected)]
        before = sum(key not in set(selected) for key in ids[: places[0]])
        target = before + step
        if 0 <= target <= len(rest):
            following = rest[target] if target < len(rest) else None
            self.view.cues.move(selected, following)

    def do_sort_by_time(self) -> None:
        self.window.session.write("cues.sort_by_time", self.film_id)

    def do_renumber(self) -> None:
        self.window.session.write("cues.renumber", self.film_id)

    def do_fill_from_file(self) -> None:
        selected = self.selected()
        dialog = QFileDialog(self.window, self.tr("Fill from an audio file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.window.commands.file.fill(selected[0], Path(name)))
        self.window.open_dialog(dialog)

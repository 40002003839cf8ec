# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo, the clipboard, finding and the history: the Edit menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.widgets.labels import plain_tip

_W = Needs.CATALOG | Needs.WRITABLE
_CUE = _W | Needs.CUE
_TEXT_FIELDS = (QLineEdit, QPlainTextEdit)


class EditCommands(CommandArea):
    """Undo, the clipboard, finding and the history."""

    ACTIONS = (
        ActionSpec("undo", "&Edit", "Undo", ("Ctrl+Z",), "undo-2", _W),
        ActionSpec("redo", "&Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", _W),
        ActionSpec("cut", "&Edit", "Cut", ("Ctrl+X",), "scissors", _CUE, separator=True),
        ActionSpec("copy", "&Edit", "Copy", ("Ctrl+C",), "copy", Needs.CATALOG | Needs.CUE),
        ActionSpec("paste", "&Edit", "Paste", ("Ctrl+V",), "clipboard-paste", _W),
        ActionSpec("fill_down", "&Edit", "Fill down", ("Ctrl+D",), "arrow-down", _W | Needs.CUES),
        ActionSpec("select_all", "&Edit", "Select all", ("Ctrl+A",), "", Needs.CATALOG),
        ActionSpec("find", "&Edit", "Find in all productions", ("Ctrl+F",), "search", Needs.CATALOG, separator=True),
        ActionSpec("history", "&Edit", "History…", ("Ctrl+H",), "history", Needs.CATALOG),
    )  # fmt: skip

    _undo_labels = ("", "")

    def _text_field(self) -> QLineEdit | QPlainTextEdit | None:
        """The text field that has the keyboard: edit actions belong to it."""
        focused = QApplication.focusWidget()
        return focused if isinstance(focused, _TEXT_FIELDS) else None

    def show_undo(self, undo: str, redo: str) -> None:
        """Name the next undo and redo in menu and bar."""
        self._undo_labels = (undo, redo)
        self.keep_undo_state()

    def keep_undo_state(self) -> None:
        """Undo and redo are enabled where there is a step for them."""
        words = {
            "undo": (self.tr("Undo"), self.tr("Undo {0}")),
            "redo": (self.tr("Redo"), self.tr("Redo {0}")),
        }
        for (name, (word, named)), label in zip(words.items(), self._undo_labels, strict=True):
            action = self.window.actions_by_id[name]
            text = named.format(label) if label else word
            action.setText(text.replace("&", "&&"))
            action.setIconText(word)
            action.setToolTip(plain_tip(text))
            action.setEnabled(bool(label) and self.window.session.store is not None)

    def do_undo(self) -> None:
        self.view.finish_typing()  # what is being typed is the newest step then
        self.window.session.undo()

    def do_redo(self) -> None:
        self.window.session.redo()

    def do_cut(self) -> None:
        field = self._text_field()
        field.cut() if field is not None else self.view.cut_cells()

    def do_copy(self) -> None:
        field = self._text_field()
        field.copy() if field is not None else self.view.copy_cells()

    def do_paste(self) -> None:
        field = self._text_field()
        field.paste() if field is not None else self.view.paste_cells()

    def do_select_all(self) -> None:
        field = self._text_field()
        field.selectAll() if field is not None else self.view.selectAll()

    def do_fill_down(self) -> None:
        self.view.fill_down()

    def do_find(self) -> None:
        self.window.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.window.top_bar.search.selectAll()

    def do_history(self) -> None:
        from cuefolio.gui.dialogs.history_dialog import HistoryDialog

        self.window.open_dialog(HistoryDialog(self.window.session, self.window))

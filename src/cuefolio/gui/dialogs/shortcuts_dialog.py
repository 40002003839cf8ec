# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action with its keys, in a window of its own; the keys can be changed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cuefolio.gui.actions import Actions
from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.dialogs.settings.keyboard_page import KeyboardPage
from cuefolio.gui.keymap import Keymap


class ShortcutsDialog(Dialog):
    """The keyboard page of the settings by itself."""

    def __init__(self, keymap: Keymap, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), QSize(700, 620), parent)
        self.page = KeyboardPage(keymap, actions, self, headed=False)
        self.content.addWidget(self.page)
        self.reset = self.add_button(self.tr("All as delivered"), left=True)
        self.reset.clicked.connect(self.page.reset)
        self.add_close()
        keymap.changed.connect(self._look)
        self._look()
        self.page.search.setFocus()

    def _look(self) -> None:
        self.reset.setEnabled(self.page.can_reset())

# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings: everything applies at once, nothing needs an OK."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.icons import icon
from cuefolio.gui.keymap import Keymap
from cuefolio.gui.theme import current, notifier

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow

_FRAME = QSize(16, 48)
"""What the title bar and the frame of a dialog take of a small screen."""
PAGES = ("appearance", "language", "keyboard", "files")


class _Page(Protocol):
    def reset(self) -> None: ...

    def can_reset(self) -> bool: ...


class SettingsDialog(Dialog):
    """Pages by name on the left. A page is made when it is first looked at."""

    def __init__(self, window: MainWindow, keymap: Keymap, page: str = "") -> None:
        super().__init__(self.tr("Settings"), QSize(800, 640), window)
        self._window = window
        self._keymap = keymap
        self._made: dict[str, QWidget] = {}
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, title, sign in (
            ("appearance", self.tr("Appearance"), "palette"),
            ("language", self.tr("Language"), "languages"),
            ("keyboard", self.tr("Keyboard"), "keyboard"),
            ("files", self.tr("Files and you"), "folder-open"),
        ):
            item = QListWidgetItem(icon(sign, "dim"), title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.stack = QStackedWidget(self)
        self._line = QFrame(self)
        self._line.setFixedWidth(1)
        self._line.setAutoFillBackground(True)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._line)
        row.addWidget(self.stack, 1)
        self.content.addLayout(row, 1)
        self.reset = self.add_button(self.tr("Reset this page"), left=True)
        self.reset.clicked.connect(self._reset)
        self.add_close()
        self.list.currentRowChanged.connect(self._show)
        keymap.changed.connect(self._look)
        notifier().changed.connect(self._fit)
        self._fit()
        self.resize(self.size().boundedTo(self.screen().availableSize() - _FRAME))
        self.list.setCurrentRow(PAGES.index(page) if page in PAGES else 0)
        self.list.setFocus()

    def page(self, name: str) -> QWidget:
        """A page, made if nobody has looked at it yet."""
        if name not in self._made:
            makers: dict[str, Callable[[], QWidget]] = {
                "appearance": self._appearance,
                "language": self._language,
                "keyboard": self._keyboard,
                "files": self._files,
            }
            self._made[name] = makers[name]()
            self.stack.addWidget(self._made[name])
        return self._made[name]

    def _appearance(self) -> QWidget:
        from cuefolio.gui.dialogs.settings.appearance_page import AppearancePage

        return AppearancePage(self._window.settings, self)

    def _language(self) -> QWidget:
        from cuefolio.gui.dialogs.settings.language_page import LanguagePage

        return LanguagePage(self._window.settings, self)

    def _keyboard(self) -> QWidget:
        from cuefolio.gui.dialogs.settings.keyboard_page import KeyboardPage

        return KeyboardPage(self._keymap, self._window.actions_by_id, self)

    def _files(self) -> QWidget:
        from cuefolio.gui.dialogs.settings.files_page import FilesPage

        return FilesPage(self._window.session, self._window.settings, self)

    def _current(self) -> _Page | None:
        page: object = self.stack.currentWidget()
        return page if hasattr(page, "can_reset") else None  # type: ignore[return-value]

    def _show(self, row: int) -> None:
        if 0 <= row < len(PAGES):
            self.stack.setCurrentWidget(self.page(PAGES[row]))
            self._look()

    def _look(self) -> None:
        page = self._current()
        self.reset.setVisible(
            PAGES[self.list.currentRow()] != "files" if self.list.currentRow() >= 0 else False
        )
        self.reset.setEnabled(page is not None and page.can_reset())

    def _reset(self) -> None:
        page = self._current()
        if page is not None:
            page.reset()
            self._look()

    def _fit(self, _theme: object = None) -> None:
        """As wide as the names of the pages need, also in large type."""
        theme = current()
        names = [self.list.item(n).text() for n in range(self.list.count())]
        widest = max(self.list.fontMetrics().horizontalAdvance(name) for name in names)
        self.list.setFixedWidth(widest + 66)
        palette = self._line.palette()
        palette.setColor(palette.ColorRole.Window, theme.line)
        self._line.setPalette(palette)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The menus of the library: what can be done with each kind of line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from cuefolio.gui.icons import icon
from cuefolio.gui.panels.library_nodes import Target

if TYPE_CHECKING:
    from cuefolio.gui.commands.library_commands import LibraryCommands


class LibraryMenus(QObject):
    """Made anew each time one is opened; what needs a writable catalogue is greyed without one."""

    def __init__(self, commands: LibraryCommands) -> None:
        super().__init__(commands)
        self._do = commands
        self._window = commands.window
        self.menu: QMenu | None = None
        """The menu that is open, or was last."""

    def show_menu(self, target: Target, point: QPoint) -> None:
        """Open the menu of a line, or that of the empty space."""
        menu = QMenu(self._window)
        self.menu = menu
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._gone)
        fill = {
            "film": self._film,
            "series": self._series,
            "season": self._series,
            "search": self._search,
        }.get(target.kind, self._anywhere)
        fill(menu, target)
        menu.popup(point)

    def _gone(self) -> None:
        self.menu = None

    def _add(
        self,
        menu: QMenu,
        sign: str,
        text: str,
        call: Callable[[], object],
        *,
        key: str = "",
        writes: bool = True,
        enabled: bool = True,
    ) -> QAction:
        action = menu.addAction(icon(sign, "dim"), text)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: call())
        action.setEnabled(enabled and not (writes and self._window.session.read_only))
        return action

    def _film(self, menu: QMenu, target: Target) -> None:
        self._window.library.choose_film(target.id)
        film = self._do.film(target.id)
        if film is None:
            return
        for name in ("edit_film", "export"):
            menu.addAction(self._window.actions_by_id[name])
        menu.addSeparator()
        self._add(menu, "image-plus", self.tr("Choose a poster…"), lambda: self._do.choose_poster(target.id))
        self._add(
            menu,
            "clipboard-paste",
            self.tr("Paste a poster"),
            lambda: self._do.paste_poster(target.id),
            key="Ctrl+V",
        )
        self._add(
            menu,
            "image-off",
            self.tr("Remove the poster"),
            lambda: self._do.remove_poster(target.id),
            enabled=bool(film.poster),
        )
        menu.addSeparator()
        if film.series_id:
            self._add(
                menu, "plus", self.tr("New episode of this series…"), lambda: self._do.new_episode(target)
            )
            self._add(menu, "settings", self.tr("Edit the series…"), lambda: self._do.edit_series(target))
            self._add(menu, "unlink", self.tr("Take out of the series"), lambda: self._do.take_out(target))
            menu.addSeparator()
        self._rename_and_delete(menu, target, self.tr("Delete the production"))
        menu.addSeparator()
        menu.addAction(self._window.actions_by_id["new_film"])
        menu.addAction(self._window.actions_by_id["new_series"])

    def _series(self, menu: QMenu, target: Target) -> None:
        is_season = target.kind == "season"
        new = self.tr("New episode in this season…") if is_season else self.tr("New episode of this series…")
        self._add(menu, "plus", new, lambda: self._do.new_episode(target))
        self._add(menu, "settings", self.tr("Edit the series…"), lambda: self._do.edit_series(target))
        menu.addSeparator()
        delete = self.tr("Delete the season") if is_season else self.tr("Delete the series")
        self._rename_and_delete(menu, target, delete)

    def _search(self, menu: QMenu, target: Target) -> None:
        self._add(
            menu,
            "search",
            self.tr("Show"),
            lambda: self._window.library.choose_search(target.id),
            writes=False,
        )
        present, found = self._do.present_query(), self._do.search(target.id)
        differs = bool(present) and found is not None and found.query != present
        self._add(
            menu,
            "bookmark",
            self.tr("Look for what is shown now"),
            lambda: self._do.change_search(target.id),
            enabled=differs,
        )
        menu.addSeparator()
        self._rename_and_delete(menu, target, self.tr("Delete the saved search"))
        menu.addSeparator()
        menu.addAction(self._window.actions_by_id["usual_searches"])

    def _anywhere(self, menu: QMenu, _target: Target) -> None:
        for name in ("new_film", "new_series", "save_search", "usual_searches"):
            menu.addAction(self._window.actions_by_id[name])

    def _rename_and_delete(self, menu: QMenu, target: Target, delete: str) -> None:
        library = self._window.library
        self._add(menu, "pencil", self.tr("Rename"), lambda: library.rename(target), key="F2")
        self._add(menu, "trash-2", delete, lambda: self._do.delete(target), key="Del")

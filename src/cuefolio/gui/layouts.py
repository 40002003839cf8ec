# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the panels of the window stand, remembered for each view of the cue table.

Spotting wants the map and the picture, Delivery a wide table: who goes from one to the other finds
everything as it was left there. A view that was never arranged takes over what is on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow

SIZES = (208, 744, 328)
"""Widths of library, middle and card in a window that nobody arranged yet, in px at 1280."""
_TOGGLES = {"toggle_library": True, "toggle_card": True, "toggle_map": True, "toggle_problems": False}
"""Switches of the panels, and whether a window that nobody arranged shows them."""


class Layouts(QObject):
    """Keeps and brings back one window's layout by the name of the view."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._now = ""

    def begin(self, view: str) -> None:
        """The window opens with this view."""
        self._now = view
        self._restore(view)

    def switch(self, view: str) -> None:
        """Go from one view to another."""
        if view == self._now:
            return
        self.keep()
        self._now = view
        self._restore(view)

    def keep(self) -> None:
        """Remember how everything stands now."""
        if not self._now:
            return
        window, settings = self._window, self._window.settings
        settings.beginGroup(f"layout/{self._now}")
        settings.setValue("splitter", window.splitter.saveState())
        settings.setValue("docks", window.saveState())
        for name in self._toggles():
            settings.setValue(name, self._is_on(name))
        settings.endGroup()

    def reset(self) -> None:
        """Forget this view's layout and show everything that is usual in its place."""
        window = self._window
        window.settings.remove(f"layout/{self._now}")
        for name in self._toggles():
            self._set(name, _TOGGLES[name])
        window.splitter.setSizes(list(SIZES))

    def _restore(self, view: str) -> None:
        window, settings = self._window, self._window.settings
        settings.beginGroup(f"layout/{view}")
        sizes, docks = settings.value("splitter"), settings.value("docks")
        toggles = {name: settings.value(name) for name in self._toggles()}
        settings.endGroup()
        if isinstance(docks, QByteArray):
            window.restoreState(docks)
        for name, on in toggles.items():
            if on is not None:
                self._set(name, str(on).lower() == "true")
        if isinstance(sizes, QByteArray):
            window.splitter.restoreState(sizes)

    def _toggles(self) -> list[str]:
        return [name for name in _TOGGLES if name in self._window.actions_by_id.by_id]

    def _is_on(self, name: str) -> bool:
        # The map's switch goes off where there is no room; the wish for the map stays.
        if name == "toggle_map":
            return self._window.film_page.split.is_map_wanted()
        return self._window.actions_by_id[name].isChecked()

    def _set(self, name: str, on: bool) -> None:
        if name == "toggle_map":
            self._window.film_page.split.set_map_wanted(on)
        elif name == "toggle_problems":
            # The keyboard stays where it is: nobody asked for this panel just now.
            if self._is_on(name) != on:
                self._window.commands.check.show_panel(on)
        elif self._is_on(name) != on:
            self._window.actions_by_id[name].trigger()

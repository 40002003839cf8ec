# SPDX-License-Identifier: GPL-3.0-or-later
"""What every area of commands has: the window, its actions, and what is selected now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject

from cuefolio.gui.actions import ActionSpec

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow


class CommandArea(QObject):
    """Some actions of the window and the methods ``do_<id>`` that carry them out.

    The module of an area is imported before the first picture of the window: whatever is heavy is
    imported where it is used.
    """

    ACTIONS: ClassVar[tuple[ActionSpec, ...]] = ()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window

    def prepare(self) -> None:
        """Give actions their menus and states, before the panels are made."""

    def ready(self) -> None:
        """Every panel is there: mount widgets, connect signals. Called once."""

    @property
    def view(self) -> Any:
        """The cue table."""
        return self.window.film_page.view

    @property
    def film_id(self) -> str | None:
        """Key of the production that is shown."""
        film = self.window.film_page.film
        return film.id if film is not None else None

    def selected(self) -> list[str]:
        """Keys of the selected cues, top to bottom."""
        return list(self.view.selected_cues())

# SPDX-License-Identifier: GPL-3.0-or-later
"""The middle of the window for cues: head, film map, cue table. Also used for search results."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.domain.film import Film, FilmFacts
from cuefolio.gui.panels.film_header import FilmHeader
from cuefolio.gui.panels.film_page_split import MapSplitter
from cuefolio.gui.panels.table_area import TableArea
from cuefolio.gui.panels.table_views import PRESETS
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel

__all__ = ["PRESETS", "FilmPage"]


class FilmPage(QWidget):
    """One production's cues, or cues from everywhere when ``film`` is None."""

    edit_film_wanted = Signal()
    add_cue_wanted = Signal()
    scan_wanted = Signal()
    film_shown = Signal(object)

    def __init__(self, session: CatalogSession, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.settings = settings
        self.film: Film | None = None
        self._film_id: str | None = None
        self.header = FilmHeader(session, self)
        self.header.edit_wanted.connect(self.edit_film_wanted)
        self.search_title = PlainLabel("", self, role="film", elide=True)
        self.table = TableArea(session, settings, self)
        self.view = self.table.view
        self.totals = self.table.totals
        self.split = MapSplitter(self.table, settings, self.table.least_height, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self.search_title)
        layout.addWidget(self.split, 1)
        self.search_title.hide()
        self.table.add_cue_wanted.connect(self.add_cue_wanted)
        self.table.scan_wanted.connect(self.scan_wanted)
        self.view.cues.marks.readiness_read.connect(self.header.show_readiness)
        session.changed.connect(self._changed)

    def mount_map(self, map_: QWidget) -> None:
        """Put the film map between head and table."""
        self.split.mount(map_)

    def show_preset(self, name: str) -> None:
        """Show the table as a view has it: one of PRESETS, or the person's own by its id."""
        self.table.show_view(name)

    # what is shown

    def show_film(self, film_id: str) -> None:
        """Show a production's cues."""
        self._film_id = film_id
        self.search_title.hide()
        self.split.set_map_available(True)
        self._load_film()

    def show_search(self, query: str, title: str) -> None:
        """Show what a query finds in all productions, under a title."""
        self._film_id = self.film = None
        self.header.hide()
        self.search_title.setText(title)
        self.search_title.show()
        self.split.set_map_available(False)
        self.table.begin(searching=True)
        self.view.cues.show_search(query)
        self.film_shown.emit(None)

    def clear(self) -> None:
        """Forget the production, as when the catalogue is closed."""
        self._film_id = self.film = None
        self.table.begin(searching=False)
        self.view.cues.show_film(None, None)
        self.film_shown.emit(None)

    def _load_film(self) -> None:
        if self._film_id is not None:
            self.session.read(
                "films.get_film",
                self._film_id,
                done=self._take_film,
                failed=self.session.refuse_unless_gone,
                key="film",
                receiver=self,
            )
            self.session.read(
                "films.facts",
                self._film_id,
                done=self._take_facts,
                failed=self.session.refuse_unless_gone,
                key="facts",
                receiver=self,
            )

    def _take_film(self, film: Film) -> None:
        if film.id != self._film_id:
            return
        fresh = self.film is None or self.film.id != film.id
        self.film = film
        self.header.show_film(film)
        self.header.show()
        if fresh:
            self.table.begin(searching=False)
        self.view.cues.show_film(film.id, film.rate)
        self.film_shown.emit(film)

    def _take_facts(self, facts: FilmFacts) -> None:
        if self._film_id is not None:
            self.header.show_facts(facts)

    def _changed(self, change: Any) -> None:
        if self._film_id is not None:
            self._load_film()

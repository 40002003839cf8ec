# SPDX-License-Identifier: GPL-3.0-or-later
"""The middle of the window for cues: head, presets, cue table, totals. Also used for search results."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.domain.film import Film, FilmFacts
from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.film_header import FilmHeader
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.cue_view import CueView
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import counted

PRESETS: dict[str, tuple[str, ...]] = {
    "Spotting": ("number", "title", "origin", "in", "out", "duration", "scene", "function", "mood", "status", "notes"),
    "Delivery": ("number", "title", "origin", "usage", "duration", "composer", "publisher", "writer", "in", "out", "reported"),
    "Rights": ("number", "title", "origin", "work", "recording", "performer", "label", "catalog_number", "isrc", "iswc", "publisher"),
    "Study": ("number", "title", "scene", "mood", "theme", "emotion", "narrative", "instrumentation", "tempo", "key", "intensity", "duration"),
}  # fmt: skip
"""Columns of each preset, in order."""


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
        self.header = FilmHeader(self)
        self.header.edit_wanted.connect(self.edit_film_wanted)
        self.search_title = PlainLabel("", self, role="film", elide=True)
        self.view = CueView(session, self)
        self.totals = PlainLabel("", self, role="dim")
        self._presets = QButtonGroup(self)
        self._preset = str(settings.value("preset", "Spotting"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self.search_title)
        layout.addLayout(self._preset_bar())
        layout.addWidget(self._table_frame(), 1)
        layout.addWidget(self.totals)
        self.search_title.hide()
        self.show_preset(self._preset)
        session.changed.connect(self._changed)
        self.view.cues.listed.connect(self._listed)

    def _preset_bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name in PRESETS:
            button = QToolButton(self)
            button.setText(name)
            button.setProperty("tab", True)
            button.setCheckable(True)
            button.setChecked(name == self._preset)
            button.clicked.connect(lambda _checked=False, name=name: self.show_preset(name))
            self._presets.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._columns = QToolButton(self)
        self._columns.setIcon(icon("columns-3", "dim"))
        self._columns.setProperty("quiet", True)
        self._columns.setAccessibleName(self.tr("Columns"))
        set_tip(self._columns, self.tr("Choose columns"))
        self._columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._columns)
        menu.aboutToShow.connect(lambda: self._fill_columns(menu))
        self._columns.setMenu(menu)
        row.addWidget(self._columns)
        return row

    def _table_frame(self) -> QWidget:
        frame = QFrame(self)
        frame.setProperty("surface", True)
        self._stack = QStackedWidget(frame)
        self._empty = EmptyState(
            "music",
            self.tr("No music logged yet"),
            self.tr(
                "Type in the line below the headings, paste rows from a spreadsheet, or drop audio files here."
            ),
            [
                (self.tr("Add the first cue"), self.add_cue_wanted.emit),
                (self.tr("Scan a folder of music"), self.scan_wanted.emit),
            ],
            primary=None,
        )
        self._nothing = EmptyState(
            "search",
            self.tr("Nothing found"),
            self.tr(
                'Try fewer letters, a field (mood:tender, origin:licensed, duration>60), or "or" between words.'
            ),
        )
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self._empty)
        self._empty.hide()
        return frame

    # what is shown

    def show_film(self, film_id: str) -> None:
        """Show a production's cues."""
        self._film_id = film_id
        self.search_title.hide()
        self._load_film()

    def show_search(self, query: str, title: str) -> None:
        """Show what a query finds in all productions, under a title."""
        self._film_id = self.film = None
        self.header.hide()
        self.search_title.setText(title)
        self.search_title.show()
        self._empty.hide()
        self.totals.setText("")
        self._apply_columns()
        self.view.cues.show_search(query)
        self.film_shown.emit(None)

    def clear(self) -> None:
        """Forget the production, as when the catalogue is closed."""
        self._film_id = self.film = None
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
            self._apply_columns()
        self.view.cues.show_film(film.id, film.rate)
        self.film_shown.emit(film)

    def _take_facts(self, facts: FilmFacts) -> None:
        if self._film_id is None:
            return
        self.header.show_facts(facts)
        parts = [
            counted(facts.cues, "cue"),
            self.tr("{0} reported").format(format_seconds(facts.reported_seconds)),
            self.tr("{0} s exact").format(f"{float(facts.music_seconds):,.2f}"),
        ]
        if facts.sound_design:
            parts.append(self.tr("{0}, not counted").format(counted(facts.sound_design, "entry")))
        self.totals.setText(" · ".join(parts))

    def _changed(self, change: Any) -> None:
        if self._film_id is not None:
            self._load_film()

    def _listed(self) -> None:
        count = len(self.view.cues.ids)
        searching = self.view.cues.query is not None
        self._empty.setVisible(count == 0 and not searching and self.film is not None)
        self._stack.setCurrentWidget(self._nothing if searching and count == 0 else self.view)
        if searching:
            self.totals.setText(counted(count, "cue"))
        elif not self.view.currentIndex().isValid():
            # Ready to type: the first cue's title, or the empty line's.
            self.view.setCurrentIndex(self.view.cues.index(0, max(self.view.cues.column_of("title"), 0)))

    # columns

    def show_preset(self, name: str) -> None:
        """Show the columns of a preset, as the person left them."""
        self._preset = name if name in PRESETS else "Spotting"
        self.settings.setValue("preset", self._preset)
        for button in self._presets.buttons():
            button.setChecked(button.text() == self._preset)
        self._apply_columns()

    def _names(self) -> list[str]:
        stored = self.settings.value(f"columns/{self._preset}")
        known = {f.name for f in CUE_FIELDS}
        names = [n for n in stored if n in known] if isinstance(stored, list) else []
        return names or list(PRESETS[self._preset])

    def _apply_columns(self) -> None:
        names = self._names()
        self.view.show_columns(names if self._film_id is not None else ["film", *names])

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        names = self._names()
        for field in CUE_FIELDS:
            action = QAction(field.label, menu)
            action.setCheckable(True)
            action.setChecked(field.name in names)
            action.toggled.connect(lambda on, name=field.name: self._toggle(name, on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As delivered with Cuefolio"), self._reset_columns)

    def _toggle(self, name: str, on: bool) -> None:
        order = [f.name for f in CUE_FIELDS]
        names = self._names()
        if on and name not in names:
            place = next(
                (n for n, other in enumerate(names) if order.index(other) > order.index(name)), len(names)
            )
            names.insert(place, name)
        elif not on and len(names) > 1:
            names.remove(name)
        self.settings.setValue(f"columns/{self._preset}", names)
        self._apply_columns()

    def _reset_columns(self) -> None:
        self.settings.remove(f"columns/{self._preset}")
        self._apply_columns()

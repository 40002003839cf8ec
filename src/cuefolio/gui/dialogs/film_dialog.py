# SPDX-License-Identifier: GPL-3.0-or-later
"""A production: new, or with its facts to change."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from cuefolio.domain.film import FILM_FIELD_BY_NAME, FILM_FIELDS, Film, FilmSummary
from cuefolio.domain.timecode import FrameRate
from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.film_form import FilmForm
from cuefolio.gui.dialogs.poster_choice import PosterChoice
from cuefolio.gui.dialogs.reel_table import ReelTable
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.completing import Completing, from_list
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import field_help

FIRST = (
    "title", "kind", "year", "director", "rate", "start", "duration",
    "series", "season", "episode_number", "episode_title",
)  # fmt: skip
"""What most people fill in, on the first tab."""


class FilmDialog(CatalogDialog):
    """All fields of a production and of its cut, with poster and reels. "Save" stores them as one step.

    ``values`` are texts that a new production begins with.
    """

    film_saved = Signal(str)
    """Key of the production that was added or changed."""

    def __init__(
        self,
        session: CatalogSession,
        film: Film | None,
        parent: QWidget | None = None,
        *,
        values: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(session, "", QSize(620, 600), parent)
        self.setWindowTitle(
            self.tr("New production") if film is None else self.tr("Edit “{title}”").format(title=film.title)
        )
        self.film_id = film.id if film is not None else None
        self.form = FilmForm(film, self)
        self.reels = ReelTable(self.form.rate, self)
        self._stored_reels = list(film.reels) if film is not None else []
        self.reels.model.replace(self._stored_reels)
        self.form.rate_changed.connect(self._take_rate)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        groups = list(dict.fromkeys(field.group for field in FILM_FIELDS))
        self.poster = PosterChoice(session, film, self)
        self.poster.refused.connect(self.refuse)
        self._add_tab(self.tr("Main"), FIRST)
        for group in groups:
            names = [f.name for f in FILM_FIELDS if f.group == group and f.name not in FIRST]
            self._add_tab(self._tab_name(group), names)
        self.content.addWidget(self.tabs)
        if values:
            self.form.fill(values)
            self._take_rate(self.form.rate)
        self.add_close(self.tr("Cancel"))
        self.ok_button = self.add_button(self.tr("Create") if film is None else self.tr("Save"), primary=True)
        self.ok_button.clicked.connect(self.save)
        session.read("films.list_films", done=self._complete, receiver=self)
        self.form.lines["title"].control.setFocus()

    def _add_tab(self, title: str, names: Sequence[str]) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 12, 12, 0)
        layout.setSpacing(6)
        if names is FIRST:
            layout.addWidget(self.poster)
            layout.addSpacing(8)
        for name in names:
            layout.addWidget(self.form.lines[name])
            self.form.lines[name].say(field_help(FILM_FIELD_BY_NAME[name].help))
            if name == "duration":
                layout.addSpacing(8)
        if "cut_name" in names:
            self._add_reels(layout, page)
        else:
            layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        area.setWidget(page)
        self.tabs.addTab(area, title.replace("&", "&&"))
        # Controls were made in another order than they stand in here.
        for before, after in itertools.pairwise(self.form.lines[name].control for name in names):
            QWidget.setTabOrder(before, after)

    def _tab_name(self, group: str) -> str:
        names = {
            "Production": self.tr("More"),
            "People and companies": self.tr("People & companies"),
            "Picture": self.tr("Picture & reels"),
            "Sheet and codes": self.tr("Sheet & codes"),
        }
        return names.get(group, group)

    def _add_reels(self, layout: QVBoxLayout, page: QWidget) -> None:
        layout.addSpacing(8)
        layout.addWidget(PlainLabel(self.tr("Reels"), page, role="section"))
        about = self.tr(
            "A new cue number takes the reel that its in lies in. A film without reels needs none."
        )
        layout.addWidget(PlainLabel(about, page, role="small", wrap=True))
        layout.addWidget(self.reels, 1)

    def _complete(self, films: Sequence[FilmSummary]) -> None:
        for name, words in (("series", {f.series for f in films}), ("season", {f.season for f in films})):
            control = self.form.lines[name].control
            if isinstance(control, LineField):
                Completing(control, from_list(sorted(words - {""})))

    def _take_rate(self, rate: FrameRate) -> None:
        self.reels.set_rate(rate)

    def focus_field(self, name: str) -> None:
        """Go to a field by its name (also the names of the sheet's header), whatever tab it is on."""
        line = self.form.lines.get({"duration_frames": "duration"}.get(name, name))
        if line is None:
            return
        self._show_tab_of(line)
        line.control.setFocus()

    def _show_tab_of(self, widget: QWidget) -> None:
        for number in range(self.tabs.count()):
            page = self.tabs.widget(number)
            if page is not None and page.isAncestorOf(widget):
                self.tabs.setCurrentIndex(number)

    # saving

    def save(self) -> None:
        """Store everything; the dialog closes when the catalogue has it."""
        self.notice.dismiss()
        refused = self.form.first_refused()
        if refused is not None:
            self.focus_field(refused)
            return
        try:
            reels = self.reels.model.reels()
        except CuefolioError as error:
            self._show_tab_of(self.reels)
            self.refuse(error)
            return
        values = self.form.changed()
        asked: dict[str, Any] = {}
        if reels != self._stored_reels:
            asked["reels"] = reels
        if self.poster.choice is not None:
            asked["poster"] = self.poster.choice
        if self.film_id is not None and not values and not asked:
            self._finish(self.film_id)
            return
        self.ok_button.setEnabled(False)
        name = "films.add_film" if self.film_id is None else "films.edit_film"
        where = () if self.film_id is None else (self.film_id,)
        self.session.write(
            name, *where, values, done=self._stored, failed=self._refused, receiver=self, **asked
        )

    def _stored(self, change: Any) -> None:
        self._finish(change.created[0] if self.film_id is None else self.film_id)

    def _finish(self, film_id: str) -> None:
        self.film_saved.emit(film_id)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.ok_button.setEnabled(True)
        if isinstance(error, JobCancelled):
            return
        self.refuse(error)
        name = _field_of(error)
        if name:
            self.focus_field(name)


def _field_of(error: Any) -> str:
    """The field that an error is about, "" when it names none."""
    if not isinstance(error, CuefolioError):
        return ""
    if error.code == "film.no_title":
        return "title"
    label = error.arguments.get("field")
    return next((field.name for field in FILM_FIELDS if field.label == label), "")

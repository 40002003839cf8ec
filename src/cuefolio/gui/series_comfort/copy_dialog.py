# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues copied from another episode or production: chosen, placed, looked at, added as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cuefolio.domain.film import Film
from cuefolio.domain.series import ListedFilm
from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.series_comfort.landing_list import LandingList
from cuefolio.gui.series_comfort.place_choice import PlaceChoice
from cuefolio.gui.series_comfort.tick_list import TickList
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import counted, error_sentence

if TYPE_CHECKING:
    from cuefolio.services.cue_copies import Landing
    from cuefolio.services.series_comfort import Offer

_LABEL_WIDTH = 96


class CopyDialog(CatalogDialog):
    """``copied`` carries the keys of the new cues and where they came from."""

    copied = Signal(list, str)

    def __init__(
        self, session: CatalogSession, film: Film, frame: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, self.tr("Copy from another episode"), QSize(920, 620), parent)
        self.film = film
        self.source = ""
        self._titles: dict[str, str] = {}
        self.episode = ChoiceField((), self, name=self.tr("Copy from"), unknown=False)
        self.episode.committed.connect(self._choose)
        self.list = TickList(self)
        self.preview = LandingList(film.rate, self)
        self.place = PlaceChoice(film.rate, film.start_frame if frame is None else frame, self)
        right = QWidget(self)
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(PlainLabel(self.tr("In “{0}”").format(film.title), right, role="key", elide=True))
        rows.addWidget(self.preview, 1)
        halves = QHBoxLayout()
        halves.setSpacing(12)
        halves.addWidget(self.list, 1)
        halves.addWidget(right, 1)
        line = FieldLine(self.tr("Copy from"), self.episode, self, label_width=_LABEL_WIDTH)
        self.content.addWidget(line)
        self.content.addLayout(halves, 1)
        self.content.addWidget(self.place)
        self.add_close(self.tr("Cancel"))
        self.copy_button = self.add_button(self.tr("Copy"), primary=True)
        self.copy_button.clicked.connect(self.copy)
        self.list.changed.connect(self._look)
        self.place.changed.connect(self._look)
        self._look()
        session.read(
            "series_comfort.sources", film.id, done=self._take_sources, failed=self.refuse, receiver=self
        )

    # which episode

    def _take_sources(self, films: Sequence[ListedFilm]) -> None:
        own = str(self.film.values.get("series") or "")
        self._titles = {film.id: film.title for film in films}
        self.episode.set_choices([(film.id, _name(film, own)) for film in films])
        if not films:
            self.episode.setEnabled(False)
            self.preview.say(
                self.tr("There is no other production yet"),
                self.tr("Cues are copied from one production of this catalogue to another."),
            )
            return
        self.episode.set_value(films[0].id)
        self._choose(films[0].id)
        self.episode.setFocus()

    def _choose(self, film_id: object) -> None:
        if str(film_id) != self.source:
            self.source = str(film_id)
            self._read()

    def _read(self) -> None:
        if self.source:
            self.session.read(
                "series_comfort.offer",
                self.source,
                done=self._take,
                failed=self._failed,
                key=f"copy-offer-{id(self)}",
                receiver=self,
            )

    def catalog_changed(self, change: object) -> None:
        """Cues of either production may be different now."""
        self._read()

    def _take(self, offer: Offer) -> None:
        if offer.film.id == self.source:
            self.list.show_cues(offer.cues, offer.likely, self.list.chosen())

    # the preview

    def _look(self) -> None:
        chosen = self.list.chosen()
        self.copy_button.setEnabled(bool(chosen) and not self.session.read_only)
        self.copy_button.setText(
            self.tr("Copy {0}").format(counted(len(chosen), "cue")) if chosen else self.tr("Copy")
        )
        keywords = self.place.keywords()
        if not chosen:
            self.preview.say(
                self.tr("Nothing is ticked yet"),
                self.tr("Tick the cues that this production has, too: Space or a click on the box."),
            )
        elif keywords is not None:
            self.session.read(
                "series_comfort.copy_landings",
                self.source,
                chosen,
                self.film.id,
                done=self._show,
                failed=self._failed,
                key=f"copy-preview-{id(self)}",
                receiver=self,
                **keywords,
            )

    def _show(self, landings: Sequence[Landing]) -> None:
        if self.list.chosen():
            self.preview.show_landings(landings)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        if isinstance(error, CuefolioError):
            self.preview.say(self.tr("This cannot be copied"), error_sentence(error))
        else:
            self.refuse(error)

    # copying

    def copy(self) -> None:
        """Add the ticked cues; the dialog closes when the catalogue has them."""
        keywords = self.place.keywords() if self.place.accepts() else None
        if keywords is None:
            self.place.field.setFocus()
            return
        self.notice.dismiss()
        self.copy_button.setEnabled(False)
        self.session.write(
            "series_comfort.copy_cues",
            self.source,
            self.list.chosen(),
            self.film.id,
            done=self._copied,
            failed=self._refused,
            receiver=self,
            **keywords,
        )

    def _copied(self, change: Any) -> None:
        self.copied.emit(list(change.created), self._titles.get(self.source, ""))
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.copy_button.setEnabled(True)
        if not isinstance(error, JobCancelled):
            self.refuse(error)


def _name(film: ListedFilm, own_series: str) -> str:
    """ "S01E03  Dawn" in the own series; in others with the name of the series, or with the year."""
    series = f"{film.series}:" if film.series and film.series != own_series else ""
    year = f"({film.year})" if film.year and not film.series else ""
    return "  ".join(part for part in (series, film.place, film.title, year) if part)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library shows, read on workers and kept up to date without getting in the way of an edit.

After an edit only what it touched is asked for. Saved searches are counted when nothing else is under way
and nobody has edited for a moment; an edit stops a count.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.saved_search import SavedSearch
from cuefolio.domain.series import FilmList, ListedFilm, Series
from cuefolio.gui.job import Job
from cuefolio.gui.session import CatalogSession, service

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore

QUIET_MS = 1200
"""Saved searches are counted when nothing was edited for this long."""
FIRST_MS = 40
"""...and after opening, so that the film comes first."""
BUSY_MS = 60
"""...and again after this, while other work is under way."""
TOGETHER_MS = 150
"""Edits that follow one another this closely are answered together."""
_FEW = 20
_LISTED = frozenset({"production", "series", "season"})


class LibraryData(QObject):
    """Productions with counts, series, entries by kind, saved searches. ``films_read`` and ``lists_read``
    tell that something of the upper or lower half is new; ``listed`` that the productions were read."""

    films_read = Signal()
    film_counted = Signal(object)
    """ListedFilm: only its number of cues is another one."""
    lists_read = Signal()
    listed = Signal()

    def __init__(self, session: CatalogSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.films: list[ListedFilm] = []
        self.series: tuple[Series, ...] = ()
        self.kinds: dict[str, int] = {}
        self.searches: list[SavedSearch] = []
        self._cues: dict[str, int] = {}
        self._edited: dict[str, int] = {}
        self._all_counted = False
        self._with_edits = False
        self._kinds_timer = self._timer(TOGETHER_MS, self._read_kinds)
        self._edits_timer = self._timer(TOGETHER_MS, self._read_edits)
        self._count_timer = self._timer(QUIET_MS, self._count_searches)
        self._counting: Job | None = None
        session.opened.connect(self._opened)
        session.closed.connect(self._empty)
        session.changed.connect(self._changed)
        session.jobs.started.connect(self._make_way)

    def reload(self) -> None:
        """Ask for everything again."""
        self._read_films()
        self._count_cues()
        self._read_kinds()
        self._read_searches()
        if self._with_edits:
            self._read_edits()

    def want_edits(self, wanted: bool) -> None:
        """Whether the order of last edits is needed."""
        self._with_edits = wanted
        if wanted:
            self._read_edits()

    def _timer(self, pause: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(call)
        return timer

    # what happened

    def _opened(self, *_: object) -> None:
        self._empty()
        self.reload()

    def _empty(self) -> None:
        self._stop_counting()
        self._count_timer.stop()
        self.films, self.series, self.kinds, self.searches = [], (), {}, []
        self._cues, self._edited, self._all_counted = {}, {}, False
        self.films_read.emit()
        self.lists_read.emit()

    def _changed(self, change: Any) -> None:
        self._stop_counting()
        self._count_timer.start(QUIET_MS)
        if change is None:
            self.reload()
            return
        tables = change.tables
        if tables & _LISTED:
            self._read_films()
        if "cue" in tables:
            self._ask("film_list.counts_after", self._take_cues, "", change.change_id)
        if tables & ENTRY_KINDS.keys():
            self._kinds_timer.start()
        if "saved_search" in tables:
            self._read_searches()
        if self._with_edits:
            self._edits_timer.start()

    # reading

    def _ask(self, name: str, done: Callable[[Any], object], key: str, *arguments: object) -> None:
        self.session.read(name, *arguments, done=done, key=key or None, receiver=self)

    def _read_films(self) -> None:
        self._ask("film_list.read", self._take_films, "library-films")

    def _count_cues(self) -> None:
        store = self.session.store
        if store is not None:
            self.session.jobs.submit_read(
                stoppable("film_list.counts", store),
                key="library-cues",
                receiver=self,
                done=self._take_all_cues,
                failed=self.session.refuse,
            )

    def _read_kinds(self) -> None:
        self._ask("library.counts", self._take_kinds, "library-counts")

    def _read_edits(self) -> None:
        self._ask("film_list.last_edits", self._take_edits, "library-edits")

    def _read_searches(self) -> None:
        self._ask("saved_searches.all", self._take_searches, "library-searches")

    # answers

    def _take_films(self, found: FilmList) -> None:
        self.series = found.series
        self.films = [self._completed(film) for film in found.films]
        self.films_read.emit()
        self.listed.emit()

    def _completed(self, film: ListedFilm) -> ListedFilm:
        # A production that came after all were counted has no cues, or the step that added them tells.
        cues = self._cues.get(film.id, 0 if self._all_counted else None)
        return dataclasses.replace(film, cues=cues, edited=self._edited.get(film.id, 0))

    def _take_all_cues(self, counts: dict[str, int]) -> None:
        self._cues, self._all_counted = counts, True
        self._renew()

    def _take_cues(self, counts: dict[str, int]) -> None:
        self._cues.update(counts)
        if len(counts) > _FEW:
            self._renew()
            return
        for place, film in enumerate(self.films):
            if film.id in counts and film.cues != counts[film.id]:
                self.films[place] = self._completed(film)
                self.film_counted.emit(self.films[place])

    def _take_edits(self, edits: dict[str, int]) -> None:
        self._edited.update(edits)
        self._renew()

    def _renew(self) -> None:
        films = [self._completed(film) for film in self.films]
        if films != self.films:
            self.films = films
            self.films_read.emit()

    def _take_kinds(self, kinds: dict[str, int]) -> None:
        self.kinds = kinds
        self.lists_read.emit()

    def _take_searches(self, searches: list[SavedSearch]) -> None:
        known = {(search.id, search.query): search.count for search in self.searches}
        self.searches = [
            dataclasses.replace(search, count=known.get((search.id, search.query))) for search in searches
        ]
        self.lists_read.emit()
        if any(search.count is None for search in self.searches):
            self._count_timer.start(FIRST_MS)

    # counting

    def _stop_counting(self) -> None:
        job, self._counting = self._counting, None
        if job is not None:
            job.cancel()

    def _make_way(self, job: Job) -> None:
        """An edit begins: no count keeps the file from it."""
        if job.kind == "write" and self._counting is not None:
            self._stop_counting()
            self._count_timer.start(QUIET_MS)

    def _count_searches(self) -> None:
        store = self.session.store
        if store is None or not self.searches:
            return
        if not self.session.jobs.is_idle():
            self._count_timer.start(BUSY_MS)
            return
        self._counting = self.session.jobs.submit_read(
            stoppable("saved_searches.counted", store),
            key="library-search-counts",
            receiver=self,
            done=self._take_searches_counted,
            failed=lambda _error: None,  # counts are a courtesy: what is wrong is told where it matters
            finished=self._counted,
        )

    def _take_searches_counted(self, searches: list[SavedSearch]) -> None:
        self.searches = searches
        self.lists_read.emit()

    def _counted(self) -> None:
        self._counting = None


def stoppable(name: str, store: CatalogStore) -> Callable[..., Any]:
    """A service on the catalogue that looks whether its job was cancelled."""

    def run(*, cancelled: Callable[[], bool]) -> Any:
        return functools.partial(service(name), store)(cancelled=cancelled)

    return run

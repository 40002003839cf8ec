# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the film view: poster, title, facts of the picture, and what the music adds up to."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.film import Film, FilmFacts
from cuefolio.domain.series import ListedFilm
from cuefolio.domain.timecode import format_seconds, format_timecode, seconds
from cuefolio.domain.vocabulary import Origin
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.film_figures import Figure, ReadinessFigure
from cuefolio.gui.panels.film_lock_badge import LockBadge
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.theme import notifier
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.poster import PosterButton, Posters
from cuefolio.gui.words import counted, sentence_for

if TYPE_CHECKING:
    from cuefolio.services.readiness import Readiness

_SCORE = (Origin.SCORE,)
_SONGS = (Origin.ORIGINAL_SONG, Origin.LICENSED_SONG, Origin.LIBRARY, Origin.PUBLIC_DOMAIN)
POSTER = QSize(64, 88)
SMALL_POSTER = QSize(46, 63)
_NARROW = 460
"""Below this width in px the poster is the small one."""
_BETWEEN = 26
_GAP = 14


class FilmHeader(QWidget):
    """Poster, title and figures of one production.

    ``edit_wanted`` asks for its dialog, ``findings_wanted`` for what the sheet lacks, ``poster_given`` brings
    a Path or a QImage. Figures that a narrow window has no room for are behind the last button.
    """

    edit_wanted = Signal()
    findings_wanted = Signal()
    poster_given = Signal(object)
    poster_wanted = Signal()
    poster_removed = Signal()
    paste_failed = Signal()

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.poster = PosterButton(Posters(session, self), POSTER, self)
        self.poster.given.connect(self.poster_given)
        self.poster.choose_wanted.connect(self.poster_wanted)
        self.poster.remove_wanted.connect(self.poster_removed)
        self.poster.nothing_to_paste.connect(self.paste_failed)
        self.title = PlainLabel("", self, role="film", elide=True)
        self.facts = PlainLabel("", self, role="dim", elide=True)
        self.lock = LockBadge(session, self)
        self.edit = self._tool("settings", self.tr("Edit production"))
        self.edit.clicked.connect(self.edit_wanted)
        self.music = Figure(self)
        self.ratio = Figure(self)
        self.silence = Figure(self)
        self.themes = Figure(self)
        self.readiness = ReadinessFigure(self)
        self.readiness.clicked.connect(self.findings_wanted)
        self.more = self._tool("ellipsis", self.tr("More figures"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self.hint = PlainLabel(
            self.tr("Minutes of music, silence and themes appear here with the first cues."),
            self,
            role="dim",
            wrap=True,
        )
        self._build()
        self._film_id = ""
        self._show_figures(FilmFacts())
        notifier().changed.connect(self._restyle)

    def _tool(self, name: str, spoken: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, "dim"))
        button.setProperty("quiet", True)
        button.setAccessibleName(spoken)
        set_tip(button, spoken)
        return button

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title, 1)
        first.addWidget(self.lock)
        first.addWidget(self.edit)
        figures = QHBoxLayout()
        figures.setSpacing(_BETWEEN)
        for figure in self._figures():
            figures.addWidget(figure)
        figures.addWidget(self.more)
        figures.addWidget(self.hint, 1000)
        figures.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addLayout(first)
        column.addWidget(self.facts)
        column.addStretch(1)
        column.addLayout(figures)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.poster)
        layout.addLayout(column, 1)

    def _figures(self) -> tuple[Figure | ReadinessFigure, ...]:
        """From left to right."""
        return (self.music, self.ratio, self.silence, self.themes, self.readiness)

    # what is shown

    def show_film(self, film: Film) -> None:
        """Show a production's facts."""
        if film.id != self._film_id:
            self._film_id = film.id
            self.readiness.show_readiness(None)
        self.lock.show_film(film.id)
        v = film.values
        parts = [sentence_for(f"kind.{v['kind']}")]
        if v["series"]:
            listed = ListedFilm(
                "", "", "", None, season=str(v["season"] or ""), episode_number=str(v["episode_number"] or "")
            )
            parts.append(" ".join(filter(None, (str(v["series"]), listed.place))))
        parts += [str(v[name]) for name in ("year", "director") if v[name]]
        if film.duration_frames is not None:
            parts.append(format_seconds(seconds(film.duration_frames, film.rate)))
        parts.append(self.tr("{0} fps").format(film.rate.label))
        parts.append(self.tr("starts {0}").format(format_timecode(film.start_frame, film.rate)))
        if film.reels:
            parts.append(counted(len(film.reels), "reel"))
        self.title.setText(film.title)
        self.facts.setText(" · ".join(parts))
        self.poster.show_poster(film.poster, film.title, str(v["kind"]), locked=self.session.read_only)

    def show_facts(self, facts: FilmFacts) -> None:
        """Show what the music adds up to; unknown figures are left out."""
        self._show_figures(facts)

    def show_readiness(self, readiness: Readiness | None) -> None:
        """Show how far the cue sheet is from going out; None while nobody knows."""
        self.readiness.show_readiness(readiness)
        self._fold()

    def _show_figures(self, facts: FilmFacts) -> None:
        self._is_empty = not facts.cues and not facts.sound_design
        share = self.tr("music")
        if facts.programme_seconds:
            percent = round(100 * facts.music_seconds / facts.programme_seconds)
            share = self.tr("music, {0} %").format(percent)
        exact = self.tr("Exact {0} s, reported {1}").format(
            QLocale().toString(float(facts.music_seconds), "f", 2), format_seconds(facts.reported_seconds)
        )
        self.music.show_figure(format_seconds(facts.music_seconds), share, exact)
        score = sum((facts.seconds_by_origin.get(o, Fraction(0)) for o in _SCORE), Fraction(0))
        songs = sum((facts.seconds_by_origin.get(o, Fraction(0)) for o in _SONGS), Fraction(0))
        ratio = ""
        if score + songs:
            part = round(100 * score / (score + songs))
            ratio = f"{part} : {100 - part}"
        tip = self.tr("Minutes of original score against all songs")
        self.ratio.show_figure(ratio, self.tr("score : songs"), "\n".join((tip, *self._by_origin(facts))))
        silence = (
            "" if facts.longest_silence_seconds is None else format_seconds(facts.longest_silence_seconds)
        )
        self.silence.show_figure(silence, self.tr("longest silence"))
        number, _, noun = counted(facts.themes, "theme").partition(" ")
        self.themes.show_figure(number if facts.themes else "", noun)
        self._fold()

    def _by_origin(self, facts: FilmFacts) -> list[str]:
        words = {
            origin: sentence_for(f"origin.{origin}") if origin else self.tr("Origin unknown")
            for origin in facts.cues_by_origin
        }
        return [f"{words[origin]}: {count}" for origin, count in sorted(facts.cues_by_origin.items())]

    # room

    def _fold(self) -> None:
        """Show as many figures as there is room for, the weightier first."""
        small = self.width() < _NARROW
        self.poster.resize_to(SMALL_POSTER if small else POSTER)
        self.hint.setVisible(self._is_empty)
        room = self.width() - self.poster.width() - _GAP
        known = [figure for figure in self._figures() if figure.has_figure() and not self._is_empty]
        for_more = self.more.sizeHint().width() + _BETWEEN
        taken = 0
        shown: list[Figure | ReadinessFigure] = []
        for figure in sorted(known, key=self._weight):
            width = figure.sizeHint().width()
            rest = len(known) - len(shown) - 1
            if taken + width + (for_more if rest else 0) > room:
                break
            taken += width + _BETWEEN
            shown.append(figure)
        for figure in self._figures():
            figure.setVisible(figure in shown)
        self.more.setVisible(len(shown) < len(known))

    def _weight(self, figure: object) -> int:
        order = (self.music, self.readiness, self.ratio, self.silence, self.themes)
        return next(n for n, one in enumerate(order) if one is figure)

    def _restyle(self, _theme: object) -> None:
        """Larger type needs more room for each figure."""
        self.readiness.updateGeometry()
        self._fold()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for figure in self._figures():
            if figure.has_figure() and figure.isHidden():
                action = self._menu.addAction(figure.accessibleName().replace("&", "&&"))
                if figure is self.readiness:
                    action.triggered.connect(self.findings_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        # Figures give way; they never make the window wider.
        return QSize(120, super().minimumSizeHint().height())

# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the film view: title, facts of the picture, and what the music adds up to."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.film import Film, FilmFacts
from cuefolio.domain.timecode import format_seconds, format_timecode, seconds
from cuefolio.domain.vocabulary import Origin
from cuefolio.gui.icons import icon
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import counted
from cuefolio.messages import sentence

_SCORE = (Origin.SCORE,)
_SONGS = (Origin.ORIGINAL_SONG, Origin.LICENSED_SONG, Origin.LIBRARY, Origin.PUBLIC_DOMAIN)


class _Figure(QWidget):
    """A number with its name under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = PlainLabel("", self)
        self.number.setFont(font(15, 600, tabular=True))
        self.name = PlainLabel("", self, role="small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.number)
        layout.addWidget(self.name)

    def show_figure(self, number: str, name: str, tip: str = "") -> None:
        self.number.setText(number)
        self.name.setText(name)
        self.setVisible(bool(number))
        self.setAccessibleName(f"{number} {name}")
        set_tip(self, tip)


class FilmHeader(QWidget):
    """Title and figures of one production. ``edit_wanted`` asks for its dialog."""

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", self, role="film", elide=True)
        self.facts = PlainLabel("", self, role="dim", elide=True)
        self.edit = QToolButton(self)
        self.edit.setIcon(icon("settings", "dim"))
        self.edit.setProperty("quiet", True)
        self.edit.setAccessibleName(self.tr("Edit production"))
        set_tip(self.edit, self.tr("Edit production (Ctrl+I)"))
        self.edit.clicked.connect(self.edit_wanted)
        self._figures = [_Figure(self) for _ in range(5)]
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title, 1)
        first.addWidget(self.edit)
        figures = QHBoxLayout()
        figures.setSpacing(28)
        for figure in self._figures:
            figures.addWidget(figure)
        figures.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(first)
        layout.addWidget(self.facts)
        layout.addSpacing(6)
        layout.addLayout(figures)

    def show_film(self, film: Film) -> None:
        """Show a production's facts."""
        v = film.values
        parts = [sentence(f"kind.{v['kind']}", {})]
        if v["series"]:
            place = " ".join(
                filter(
                    None,
                    (
                        str(v["series"]),
                        f"S{v['season']}" if v["season"] else "",
                        f"E{v['episode_number']}" if v["episode_number"] else "",
                    ),
                )
            )
            parts.append(place)
        parts += [str(v[name]) for name in ("year", "director") if v[name]]
        if film.duration_frames is not None:
            parts.append(format_seconds(seconds(film.duration_frames, film.rate)))
        parts.append(f"{film.rate.label} fps")
        parts.append(self.tr("starts {0}").format(format_timecode(film.start_frame, film.rate)))
        if film.reels:
            parts.append(counted(len(film.reels), "reel"))
        self.title.setText(film.title)
        self.facts.setText(" · ".join(parts))

    def show_facts(self, facts: FilmFacts) -> None:
        """Show what the music adds up to; unknown figures are left out."""
        share = ""
        if facts.programme_seconds:
            share = self.tr(", {0} %").format(round(100 * facts.music_seconds / facts.programme_seconds))
        score = sum((facts.seconds_by_origin.get(o, Fraction(0)) for o in _SCORE), Fraction(0))
        songs = sum((facts.seconds_by_origin.get(o, Fraction(0)) for o in _SONGS), Fraction(0))
        ratio = (
            f"{round(100 * score / (score + songs))} : {100 - round(100 * score / (score + songs))}"
            if score + songs
            else ""
        )
        silence = (
            "" if facts.longest_silence_seconds is None else format_seconds(facts.longest_silence_seconds)
        )
        cues = counted(facts.cues, "cue").partition(" ")[2]
        exact = self.tr("Exact {0} s, reported {1}").format(
            f"{float(facts.music_seconds):.2f}", format_seconds(facts.reported_seconds)
        )
        figures = (
            (format_seconds(facts.music_seconds), self.tr("music") + share, exact),
            (str(facts.cues), cues, self._by_origin(facts)),
            (ratio, self.tr("score : songs"), self.tr("Minutes of original score against all songs")),
            (silence, self.tr("longest silence"), ""),
            (str(facts.themes) if facts.themes else "", counted(facts.themes, "theme").partition(" ")[2], ""),
        )
        for figure, (number, name, tip) in zip(self._figures, figures, strict=True):
            figure.show_figure(number, name, tip)

    def _by_origin(self, facts: FilmFacts) -> str:
        return "\n".join(
            f"{sentence(f'origin.{origin}', {}) if origin else self.tr('Origin unknown')}: {count}"
            for origin, count in sorted(facts.cues_by_origin.items())
        )

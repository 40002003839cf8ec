# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map of what would be imported and of what is left out. It selects and changes nothing."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from cuefolio.domain.film_map import FilmMap
from cuefolio.domain.timeline.options import Verdict
from cuefolio.gui.map.canvas import MapCanvas
from cuefolio.gui.map.colours import Colouring, Shade
from cuefolio.gui.map.look import MapLook
from cuefolio.gui.map.speech import length_text, times_text
from cuefolio.gui.timelines import words
from cuefolio.gui.timelines.result_film import verdict_of

_TONES = {Verdict.MUSIC: "ready", Verdict.UNSURE: "warning"}
_FAINT = 0.0
"""How far what is left out is filled: it is there, and less than a cue."""


class GroupColouring(Colouring):
    """Cues in the colour of their group."""

    def __init__(self, film: FilmMap, look: MapLook) -> None:
        super().__init__(film, "origin", look)
        shades = {}
        for verdict, tone_name in _TONES.items():
            tone = look.theme.status(tone_name)
            shades[verdict] = Shade(verdict.value, words.verdict_word(verdict), tone.fill, tone.on_fill)
        theme = look.theme
        word = words.verdict_word(Verdict.EXCLUDED)
        shades[Verdict.EXCLUDED] = Shade("excluded", word, theme.line, theme.dim, _FAINT)
        self.shades = [shades[verdict_of(cue.origin)] for cue in film.cues]


class ResultMap(MapCanvas):
    """Selects and shows; ``cues_chosen`` carries keys of cues."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editable = False
        self.setAccessibleName(self.tr("Film map of the cues that would be imported"))

    @property
    def colouring(self) -> Colouring | None:
        """The shade of every cue, None without a film."""
        if self._colouring is None and self.film is not None:
            self._colouring = GroupColouring(self.film, self.look)
        return self._colouring

    def say_current(self) -> None:
        """Tell screen readers about the current cue."""
        cue = self.film.cue(self.current) if self.film is not None else None
        text = ""
        if cue is not None and self.film is not None:
            rate = self.film.rate
            parts = [cue.number, words.one_line(cue.title), words.verdict_word(verdict_of(cue.origin))]
            parts += [times_text(cue.stretches, rate), length_text(cue.stretches, rate)]
            text = ", ".join(filter(None, parts))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

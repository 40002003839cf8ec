# SPDX-License-Identifier: GPL-3.0-or-later
"""Which colour each cue has on the map, and what the colours mean: the legend."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from cuefolio.domain.film_map import FilmMap, MapCue, Tag
from cuefolio.domain.vocabulary import Origin, Status
from cuefolio.gui.map.look import MapLook
from cuefolio.gui.words import sentence_for

translate = QCoreApplication.translate
MODES = ("origin", "mood", "status", "theme")
MOST_BANDS = 24
"""Moods that are drawn under one cue."""

_TONES = {
    Status.SPOTTED: "unknown",
    Status.IN_PROGRESS: "warning",
    Status.RECORDED: "info",
    Status.FINAL: "ready",
    Status.OMITTED: "unknown",
}
_LEVELS = {Status.SPOTTED: 0.0, Status.IN_PROGRESS: 0.4, Status.RECORDED: 0.7, Status.FINAL: 1.0}
"""How far a cue is filled: its status can be seen without its colour."""


@dataclass(frozen=True, slots=True, eq=False)
class Shade:
    """One meaning: its key, its name for people, fill, text on the fill, and how far a cue is filled."""

    key: str
    name: str
    fill: QColor
    ink: QColor
    level: float = 1.0


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A shade that occurs, and the keys of the cues that have it."""

    shade: Shade
    cue_ids: tuple[str, ...]


class Colouring:
    """The shade of every cue of a film by one meaning. ``bands`` are the colours under a cue: its moods, or
    its origin when the cue itself shows a mood."""

    def __init__(self, film: FilmMap, mode: str, look: MapLook) -> None:
        self.mode = mode if mode in MODES else "origin"
        self._look = look
        self._known: dict[str, Shade] = {}
        self._colours: dict[str, QColor] = {}
        find = {
            "origin": self._by_origin,
            "mood": self._by_mood,
            "status": self._by_status,
            "theme": self._by_theme,
        }[self.mode]
        self.shades = [find(cue) for cue in film.cues]
        self.bands = [self._bands(cue) for cue in film.cues]
        self._film = film

    def legend(self) -> list[LegendEntry]:
        """Shades that occur: origins and states in their order, moods and themes by how often."""
        found: dict[str, list[str]] = {}
        for cue, shade in zip(self._film.cues, self.shades, strict=True):
            found.setdefault(shade.key, []).append(cue.id)
        entries = [LegendEntry(self._known[key], tuple(ids)) for key, ids in found.items()]
        if self.mode in ("mood", "theme"):
            return sorted(entries, key=lambda e: (not e.shade.key, -len(e.cue_ids), e.shade.name))
        order = [str(code) for code in (Origin if self.mode == "origin" else Status)]
        return sorted(entries, key=lambda e: order.index(e.shade.key) if e.shade.key in order else 99)

    def mood(self, tag: Tag) -> QColor:
        """The colour of a mood."""
        return self._own(tag)

    def theme(self, tag: Tag) -> QColor:
        """The colour of a theme."""
        return self._own(tag)

    def _own(self, tag: Tag) -> QColor:
        known = self._colours.get(tag.id)
        if known is None:
            known = QColor(tag.colour) if tag.colour else QColor()
            if not known.isValid():
                known = self._look.theme.mood_colour(tag.name)
            self._colours[tag.id] = known
        return known

    def _shade(self, key: str, name: str, fill: QColor, ink: QColor, level: float = 1.0) -> Shade:
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Shade(key, name, fill, ink, level)
        return known

    def _by_origin(self, cue: MapCue) -> Shade:
        known = self._known.get(cue.origin)
        if known is not None:
            return known
        tone = self._look.theme.origin(cue.origin)
        name = sentence_for(f"origin.{cue.origin}") if cue.origin else translate("FilmMap", "Origin unknown")
        return self._shade(cue.origin, name, tone.fill, tone.on_fill)

    def _by_status(self, cue: MapCue) -> Shade:
        known = self._known.get(cue.status)
        if known is not None:
            return known
        tone = self._look.theme.status(_TONES.get(Status(cue.status)) if cue.status else None)
        name = sentence_for(f"status.{cue.status}") if cue.status else translate("FilmMap", "No status")
        level = _LEVELS.get(Status(cue.status), 0.0) if cue.status else 0.0
        return self._shade(cue.status, name, tone.fill, tone.on_fill, level)

    def _by_mood(self, cue: MapCue) -> Shade:
        return self._of_tag(cue.moods[0] if cue.moods else None, translate("FilmMap", "No mood"))

    def _by_theme(self, cue: MapCue) -> Shade:
        return self._of_tag(cue.themes[0].theme if cue.themes else None, translate("FilmMap", "No theme"))

    def _of_tag(self, tag: Tag | None, without: str) -> Shade:
        if tag is None:
            fill = self._look.theme.line_strong
            return self._shade("", without, fill, self._look.ink(fill))
        known = self._known.get(tag.id)
        if known is not None:
            return known
        fill = self._own(tag)
        return self._shade(tag.id, tag.name, fill, self._look.ink(fill))

    def _bands(self, cue: MapCue) -> tuple[QColor, ...]:
        if self.mode == "mood":
            return (self._look.theme.origin(cue.origin).fill,)
        return tuple([self._own(tag) for tag in cue.moods[:MOST_BANDS]])

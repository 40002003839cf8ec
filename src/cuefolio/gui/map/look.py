# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts, measures, pens and colours of the film map, made once for a theme (or for paper)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

from cuefolio.gui.delegates.look import TextStyle
from cuefolio.gui.theme import Theme, current, font, load_theme, mixed
from cuefolio.gui.theme.contrast import on_fill

RULER_PX = 10.5
"""Size of the small type of the map, at the base size of 12.5 px."""


@dataclass(frozen=True, slots=True)
class MapOptions:
    """What the map shows. ``colour_by`` is origin, mood, status or theme."""

    colour_by: str = "origin"
    themes: bool = True
    intensity: bool = True
    markers: bool = True
    timecode: bool = False
    """Timecode on the ruler at every scale, not only when near."""


class MapLook:
    """Everything that the painters of the map need from one theme."""

    def __init__(self, theme: Theme, *, for_paper: bool = False) -> None:
        self.theme = theme
        self.serial = theme.serial
        self.for_paper = for_paper
        scale = theme.font_size / 12.5
        small = RULER_PX * scale
        self.ruler = TextStyle(self._font(small, 400, tabular=True))
        self.small = TextStyle(self._font(small, 400))
        self.number = TextStyle(self._font(small, 600))
        self.bubble = TextStyle(self._font(11.5 * scale, 500, tabular=True))
        self.title = TextStyle(self._font(16 * scale, 600))
        self.line_height = self.ruler.metrics.height()
        self.ascent = self.ruler.metrics.ascent()
        self.cap_height = self.number.metrics.capHeight()
        self.grid = QPen(mixed(theme.surface, theme.line, 0.75), 1)
        self.line = QPen(theme.line, 1)
        self.strong = QPen(theme.line_strong, 1)
        self.dim = QPen(theme.dim, 1)
        self.text = QPen(theme.text, 1)
        self.outside = theme.window
        self.playhead = QPen(theme.playhead, 1.5)
        self.selected = QPen(theme.text, 2)
        self.guide = QPen(theme.accent, 1, Qt.PenStyle.DashLine)
        self.focus = QPen(theme.focus, 2)
        self.marker = theme.accent_text
        self._inks: dict[str, QColor] = {}

    @classmethod
    def for_screen(cls) -> MapLook:
        """The look of the theme in use."""
        return cls(current())

    @classmethod
    def paper(cls) -> MapLook:
        """A light look whose sizes are px of the drawing, whatever the screen. Make it in the GUI thread."""
        return cls(load_theme("light"), for_paper=True)

    def _font(self, size: float, weight: int, *, tabular: bool = False) -> QFont:
        made = font(size, weight, tabular=tabular)
        if self.for_paper:
            made = QFont(made)
            made.setPixelSize(round(size))
        return made

    def ink(self, fill: QColor) -> QColor:
        """Text on a fill of the catalogue, such as a mood's own colour."""
        name = fill.name()
        known = self._inks.get(name)
        if known is None:
            known = self._inks[name] = on_fill(fill)
        return known

# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts, measures, pens and brushes of the cell painters, made once for each theme and never in a paint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPen, QPixmap

from cuefolio.gui.delegates.roles import TINTS
from cuefolio.gui.theme import Theme, current, font, mixed
from cuefolio.gui.widgets.labels import elide

_MOST_ELIDED = 8192
_ACROSS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LINE = Qt.TextFlag.TextSingleLine
LEFT = int(_ACROSS | Qt.AlignmentFlag.AlignLeft | _LINE)
RIGHT = int(_ACROSS | Qt.AlignmentFlag.AlignRight | _LINE)
CENTRE = int(Qt.AlignmentFlag.AlignCenter | _LINE)


class TextStyle:
    """A font with its measures and the texts that were shortened to a width in it."""

    def __init__(self, text_font: QFont) -> None:
        self.font = text_font
        self.metrics = QFontMetricsF(text_font)
        self._elided: dict[tuple[str, int], str] = {}
        self._widths: dict[str, float] = {}

    def elided(self, text: str, width: int) -> str:
        """``text`` on one line of ``width`` px."""
        key = (text, width)
        known = self._elided.get(key)
        if known is None:
            if len(self._elided) >= _MOST_ELIDED:
                self._elided.clear()
            known = elide(text, self.metrics, width)
            # A text of 10,000 characters must not stay in the cache as a key.
            if len(text) <= 300:
                self._elided[key] = known
        return known

    def width(self, text: str) -> float:
        """Width of a short text in px."""
        short = text[:300]
        known = self._widths.get(short)
        if known is None:
            if len(self._widths) >= _MOST_ELIDED:
                self._widths.clear()
            known = self._widths[short] = self.metrics.horizontalAdvance(short)
        return known


class Look:
    """All that a cell painter needs from one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.serial = theme.serial
        self.row_height = theme.metrics.row_height
        self.text = TextStyle(font())
        self.strong = TextStyle(font(weight=600))
        self.number = TextStyle(font(tabular=True))
        self.small = TextStyle(font(theme.small))
        self.text_pen = QPen(theme.text)
        self.dim_pen = QPen(theme.dim)
        self.pending_pen = QPen(theme.dim, 1, Qt.PenStyle.DotLine)
        self.line_pen = QPen(theme.line, 1)
        self.focus_pen = QPen(theme.focus, 2)
        self.focus_pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.selection = QBrush(theme.selection)
        self.selection_idle = QBrush(theme.selection_idle)
        self.row_tint = QBrush(theme.row_tint)
        self.tints = (self.row_tint, *(QBrush(theme.extra[f"tint_{name}"]) for name in TINTS))
        """Brushes by the number of a tint; 0 is none."""
        self.changed = QBrush(mixed(theme.surface, theme.accent, 0.12))
        self.bar = QBrush(theme.line)
        self.error = QBrush(theme.status("error").text)
        self.pictures: dict[tuple[object, ...], QPixmap] = {}
        """Small drawings that are shown many times."""
        self._brushes: dict[str, QBrush] = {}

    def brush(self, colour: QColor | str) -> QBrush:
        """A brush for a colour from the catalogue; the line colour for a text that is no colour."""
        name = colour if isinstance(colour, str) else colour.name()
        known = self._brushes.get(name)
        if known is None:
            made = QColor(name)
            known = self._brushes[name] = QBrush(made) if made.isValid() else self.bar
        return known


_looks: list[Look] = []


def look() -> Look:
    """The look of the theme in use."""
    theme = current()
    if not _looks or _looks[0].theme is not theme:
        _looks[:] = [Look(theme)]
    return _looks[0]

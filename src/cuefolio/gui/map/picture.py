# SPDX-License-Identifier: GPL-3.0-or-later
"""The map as a picture: all that its painters need as plain values, on a screen or on paper.

Painters never ask a widget: they run on a worker when a map is exported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from cuefolio.domain.film_map import FilmMap, Stretch
from cuefolio.domain.film_map_axis import Window
from cuefolio.gui.map.colours import Colouring
from cuefolio.gui.map.look import MapLook, MapOptions
from cuefolio.gui.map.rows import Rows

_FAR = 40.0


@dataclass(slots=True)
class Picture:
    """One view of one film. ``moved`` and ``scenes_moved`` are times on their way to the catalogue, by place
    of the cue and by (scene, part)."""

    film: FilmMap
    window: Window
    rows: Rows
    look: MapLook
    colouring: Colouring
    options: MapOptions
    width: float
    height: float
    ratio: float = 1.0
    """Dots in a px: edges of cues lie on dots."""
    selected: frozenset[int] = frozenset()
    """Places of the selected cues."""
    moved: Mapping[int, tuple[Stretch, ...]] = field(default_factory=dict)
    scenes_moved: Mapping[tuple[str, int], tuple[int, int]] = field(default_factory=dict)
    scene: tuple[str, int] | None = None
    """The scene that was clicked."""
    hints: bool = False
    """Say in empty rows what can be done there."""

    def x(self, frame: float) -> float:
        """Where a frame begins, on a dot."""
        return round(self.window.x(frame) * self.ratio) / self.ratio

    def bar(self, start: int, end: int, top: float) -> QRectF:
        """The box of a stretch in the lane at ``top``: on dots, at least one dot wide, cut off where nobody
        sees it (painters do not like boxes of a million px)."""
        left = max(self.x(start), -_FAR)
        right = min(self.x(end), self.width + _FAR)
        return QRectF(left, top, max(right - left, 1.0 / self.ratio), self.rows.bar)

    def stretches(self, place: int) -> tuple[Stretch, ...]:
        """Where a cue is shown: where it is, or where it is being dragged."""
        moved = self.moved.get(place)
        return self.film.cues[place].stretches if moved is None else moved

    def sees(self, start: float, end: float) -> bool:
        """Whether anything of [start, end) is seen."""
        return end > self.window.first and start < self.window.last

    def write(self, painter: QPainter, x: float, y: float, text: str) -> None:
        """Text with its baseline at ``y``."""
        painter.drawText(QPointF(x, y), text)

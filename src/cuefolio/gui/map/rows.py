# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands above what on the map: ruler, reels and markers, scenes, theme arcs, lanes, intensity."""

from __future__ import annotations

from dataclasses import dataclass

from cuefolio.domain.film_map import FilmMap
from cuefolio.gui.map.look import MapLook, MapOptions

_LEAST_PITCH, _MOST_PITCH = 7.0, 26.0
_GAP = 4.0
_ROOM_FOR_MARKS = 215.0
"""Below this height reels and markers share the rows of others, unless there are few lanes."""
_MARKED_PITCH, _MARKED_INTENSITY = 18.0, 40.0
"""Where each lane and intensity keep this much, the diamonds of markers need not stand on times."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Tops and heights in px. Lanes that do not fit are reached by ``scroll``, at most ``most_scroll``."""

    ruler: float
    """Height of the ruler, which stands on top."""
    marks_top: float
    marks: float
    """Height for reels and markers; 0 without any, or where there is no room."""
    scenes_top: float
    scenes: float
    arcs_top: float
    arcs: float
    lanes_top: float
    lanes: float
    """Height in which lanes are seen."""
    pitch: float
    """From the top of a lane to that of the next."""
    bar: float
    """Height of a cue."""
    intensity_top: float
    intensity: float
    height: float
    scroll: float = 0.0
    most_scroll: float = 0.0

    def lane_top(self, lane: int) -> float:
        """Top of a lane, which may lie outside of what is seen."""
        return self.lanes_top + lane * self.pitch - self.scroll

    def lane_at(self, y: float) -> int:
        """The lane at a height; -1 above or below all that is seen of the lanes."""
        if not self.lanes_top <= y < self.lanes_top + self.lanes:
            return -1
        return int((y - self.lanes_top + self.scroll) // self.pitch)

    @property
    def marker_middle(self) -> float:
        """Where the diamonds of markers stand."""
        return self.marks_top + self.marks / 2 if self.marks else self.ruler - 4

    @property
    def bottom(self) -> float:
        """Where grid and playhead end."""
        return self.height - _GAP

    @property
    def band(self) -> float:
        """Height of the mood band of a cue; 0 where it would hide the cue."""
        return 4.0 if self.bar >= 14 else 3.0 if self.bar >= 9 else 0.0


def rows_for(height: float, film: FilmMap, options: MapOptions, look: MapLook, scroll: float = 0.0) -> Rows:
    """Share a height out. Lanes come first, then intensity; few lanes leave more to intensity."""
    line = look.line_height
    ruler = round(line + 5)
    scenes = round(line + 5)
    lanes = max(len(film.arrangement.lanes), 1)
    has_arcs = options.themes and len(film.arrangement.links) > 0
    has_intensity = options.intensity and len(film.arrangement.intensities) > 0
    has_markers = options.markers and bool(film.markers)
    few = lanes * _MARKED_PITCH + has_intensity * _MARKED_INTENSITY + has_arcs * 26
    roomy = height - ruler - scenes - (line + 1) - 4 * _GAP >= few
    has_marks = (len(film.reels) > 1 or has_markers) and (
        height >= _ROOM_FOR_MARKS or (has_markers and roomy)
    )
    marks = round(line + 1) if has_marks else 0.0
    scenes_top = ruler + marks
    arcs_top = scenes_top + scenes
    free = height - arcs_top - 2 * _GAP
    arcs = _GAP + 2
    if free - _LEAST_PITCH * lanes > line:
        # Names of reels without a row of their own stand here.
        names = line if len(film.reels) > 1 and not marks else 0.0
        arcs = max(min(26.0, max(free * 0.2, 12.0)) if has_arcs else arcs, names)
    free -= arcs
    least_intensity = min(30.0, free * 0.2) if has_intensity and free >= 60 else 0.0
    pitch = min(max((free - least_intensity) / lanes, _LEAST_PITCH), _MOST_PITCH)
    wanted = pitch * lanes
    seen = min(wanted, max(free - least_intensity, _LEAST_PITCH))
    intensity = min(free - seen - _GAP, 84.0) if least_intensity else 0.0
    if not has_intensity:
        seen = max(seen, free)
    most_scroll = max(wanted - seen, 0.0)
    lanes_top = arcs_top + arcs
    return Rows(
        ruler=ruler,
        marks_top=ruler,
        marks=marks,
        scenes_top=scenes_top,
        scenes=scenes,
        arcs_top=arcs_top,
        arcs=arcs,
        lanes_top=lanes_top,
        lanes=seen,
        pitch=pitch,
        bar=pitch - 3 if pitch >= 14 else pitch - 2 if pitch >= 11 else pitch - 1,
        intensity_top=height - _GAP - max(intensity, 0.0),
        intensity=max(intensity, 0.0),
        height=height,
        scroll=min(max(scroll, 0.0), most_scroll),
        most_scroll=most_scroll,
    )

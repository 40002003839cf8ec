# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes back to an editor: the cues of one cut with their frames. No ids of the catalogue, no shares.

Unlike a cue sheet it may hold sound design and moments that somebody marked. Frames are absolute, since
00:00:00:00 at the cut's rate; an end is the frame after the last.
"""

from __future__ import annotations

from dataclasses import dataclass

from cuefolio.domain.timecode import FrameRate


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of a cue in frames. ``end`` is None where only the in point is known."""

    start: int
    end: int | None = None


@dataclass(frozen=True, slots=True)
class EditorCue:
    """One cue in film order; ``sequence`` counts from 1. Codes are those of ``domain.vocabulary``, unknown
    values "". ``mood_colour`` is the colour of the first mood, "#rrggbb" or ""."""

    sequence: int
    number: str = ""
    title: str = ""
    origin: str = ""
    function: str = ""
    performer: str = ""
    scenes: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    notes: str = ""
    mood_colour: str = ""
    is_music: bool = True
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment that somebody marked in the film."""

    frame: int
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EditorList:
    """The cues of a cut. ``start`` is the first frame of the programme, ``end`` the frame after its last,
    None where its length is unknown."""

    title: str
    rate: FrameRate
    start: int = 0
    end: int | None = None
    cues: tuple[EditorCue, ...] = ()
    moments: tuple[Moment, ...] = ()

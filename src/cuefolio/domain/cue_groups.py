# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of cues as groups, and what the cues of a list add up to.

A cue stands in one group only: where it has several moods, scenes or composers, in that of the first. So
no total counts a cue twice; a group says how many other cues name it as well (``elsewhere``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from cuefolio.domain.timecode import FrameRate

GROUPINGS: tuple[str, ...] = ("reel", "scene", "origin", "composer", "mood")
"""What the cues of a production can be grouped by."""
SEARCH_GROUPINGS: tuple[str, ...] = ("film", *GROUPINGS)
"""What cues from everywhere can be grouped by."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What one cue adds to a total. ``reported`` whole seconds, ``frames`` exact at ``rate``."""

    reported: int | None
    frames: int | None
    rate: FrameRate
    origin: str = ""
    is_music: bool = True
    is_omitted: bool = False

    @property
    def is_counted(self) -> bool:
        """Whether the cue stands on sheets and in totals."""
        return self.is_music and not self.is_omitted


@dataclass(frozen=True, slots=True)
class Totals:
    """What some cues add up to. Sound design and omitted cues are counted apart and add no time."""

    cues: int = 0
    reported_seconds: int = 0
    exact_seconds: Fraction = Fraction(0)
    unknown: int = 0
    """Counted cues without a known length."""
    sound_design: int = 0
    omitted: int = 0
    by_origin: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Cues and reported seconds by origin code, "" for unknown; in the order of the vocabulary."""


@dataclass(frozen=True, slots=True)
class Group:
    """The cues under one heading.

    ``name`` is a name of the catalogue, the code of an origin or the number of a reel; "" where the cues
    have none. ``elsewhere`` counts cues that name it too and stand under another heading.
    """

    key: str
    name: str
    ids: tuple[str, ...]
    elsewhere: int = 0
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Keys of cues in order; with ``groups`` those of each group follow each other.

    ``total`` is how many cues there are without the filters.
    """

    ids: list[str]
    total: int
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """What a listing adds up to: ``by_cue`` for each of its cues, ``shown`` for all of them, ``groups`` by
    the key of a group, and ``all`` for everything that there is without filters (None for a search)."""

    by_cue: Mapping[str, Figure]
    shown: Totals
    groups: Mapping[str, Totals] = field(default_factory=dict)
    all: Totals | None = None

# SPDX-License-Identifier: GPL-3.0-or-later
"""What another gap or threshold makes of a production's cues, as it is shown before anything is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.timecode import FrameRate
from cuefolio.services.timeline_evidence import Building

Span = tuple[int, int]
"""First frame and the frame after the last one, in the production."""


@dataclass(frozen=True, slots=True)
class Named:
    """A stored cue, and how people call it."""

    cue_id: str
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """One cue as it will be: the stored ``cue``, or with ``is_new`` a copy of it. ``now`` is where ``cue``
    stands, ``then`` where this one will. ``joined`` are the cues that become clips of it. ``uses``, ``key``,
    ``gap`` (seconds) and ``threshold`` (dB) are its evidence from ``evidence_id`` on."""

    cue: Named
    is_new: bool
    now: Span
    then: Span
    joined: tuple[Named, ...]
    evidence_id: str
    key: str
    uses: tuple[int, ...]
    gap: Fraction
    threshold: float


@dataclass(frozen=True, slots=True)
class Left:
    """A cue that stays although the values say otherwise, with the reason (code and arguments)."""

    cue: Named
    code: str
    arguments: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Plan:
    """What other values make of a production's cues; ``changes`` in film order. ``unclaimed`` counts
    stretches that are heard now and belong to no cue: only an import makes cues of these."""

    film_id: str
    title: str
    rate: FrameRate
    building: Building
    changes: tuple[Rebuilt, ...] = ()
    left: tuple[Left, ...] = ()
    unclaimed: int = 0

    def joined(self) -> tuple[int, int]:
        """How many cues become how many."""
        into = [change for change in self.changes if change.joined]
        return sum(1 + len(change.joined) for change in into), len(into)

    def parted(self) -> tuple[int, int]:
        """How many cues are cut, and into how many."""
        new = [change.cue.cue_id for change in self.changes if change.is_new]
        return len(set(new)), len(set(new)) + len(new)

    def moved(self) -> int:
        """How many other cues get other times."""
        cut = {change.cue.cue_id for change in self.changes if change.is_new}
        return sum(not change.joined and change.cue.cue_id not in cut for change in self.changes)

    def of_cue(self, cue_id: str) -> tuple[Rebuilt, ...]:
        """What becomes of a cue: itself and its further parts, or the one that it is joined with."""
        return tuple(
            change
            for change in self.changes
            if change.cue.cue_id == cue_id or any(one.cue_id == cue_id for one in change.joined)
        )

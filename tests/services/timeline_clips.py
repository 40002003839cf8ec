# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines written down in a test, imported as if an editing system had written them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.timeline.model import Source, Timeline, Track, Use
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.unit_of_work import ChangeSet
from cuefolio.services import timelines
from cuefolio.services.timelines import Choice, Seen

START = 90_000
"""01:00:00:00 at 25 frames a second."""


def clip(first: int, last: int, *, track: int = 0, name: str = "1m01 Harbour.wav", **more: Any) -> Use:
    """A clip from ``first`` to ``last``, frames after 01:00:00:00 (two ticks each)."""
    more.setdefault("source", Source(name, path=f"/Music/{name}"))
    more.setdefault("place", f"line {first + 1}")
    return Use(track, name, (START + first) * 2, (START + last) * 2, **more)


def timeline(uses: Sequence[Use], *tracks: Track) -> Timeline:
    """25 frames a second, two ticks a frame; two music tracks unless others are given."""
    return Timeline(
        "fcp7-xml",
        "Reel 1",
        rate_from_id("25"),
        start=START,
        ticks=2,
        tracks=list(tracks) or [Track("MX 1"), Track("MX 2")],
        uses=list(uses),
    )


def imported(store: CatalogStore, film_id: str, made: Timeline, **given: Any) -> list[str]:
    """The keys of all cues that come out of a timeline, in film order."""
    return accepted(store, film_id, made, **given).created


def accepted(
    store: CatalogStore, film_id: str, made: Timeline, *, path: str = "/cut/reel1.xml", **given: Any
) -> ChangeSet:
    """The step in which all cues of a timeline were taken, the unsure ones too."""
    seen = Seen(Path(path), "ab" * 32, made)
    found = timelines.review(store, film_id, [seen], timelines.options_for(store, film_id, **given))
    proposal = found.parts[0].proposal
    keys = [cue.key for cue in (*proposal.cues, *proposal.unsure)]
    return timelines.accept(store, found, Choice(keys=keys))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the undo law does with cues that are computed again from their timelines."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from tests.services.catalog_world import World
from tests.services.timeline_clips import clip, imported, timeline

from cuefolio.services import cues, films
from cuefolio.services.timeline_evidence import Building
from cuefolio.services.timeline_rebuild import plan
from cuefolio.services.timeline_rebuild_write import rebuild


def _rebuild(w: World, before: Fraction, after: Fraction, threshold: float | None = None) -> object:
    film_id = films.add_film(w.store, {"title": "Dawn", "rate": "25"}).created[0]
    clips = [clip(0, 250), clip(350, 500), clip(800, 1000, level=-50.0)]
    ids = imported(w.store, film_id, timeline(clips), gap=before)
    values = {"composer": "Ana Bell", "work": "Ferry", "mood": "icy"}
    cues.edit(w.store, ids[:1], values)
    return rebuild(w.store, plan(w.store, film_id, Building(after, threshold)))


SCENARIOS: dict[str, list[Callable[[World], object]]] = {
    "timeline_rebuild_write.rebuild": [
        lambda w: _rebuild(w, Fraction(2), Fraction(5)),
        lambda w: _rebuild(w, Fraction(20), Fraction(1)),
        lambda w: _rebuild(w, Fraction(20), Fraction(5), -40.0),
    ],
}

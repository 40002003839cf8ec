# SPDX-License-Identifier: GPL-3.0-or-later
"""What the undo law does with timelines that are imported."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from tests.services.catalog_world import World
from tests.services.timeline_files import REEL, reel

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.options import Verdict
from cuefolio.services import films, timeline_options, timelines
from cuefolio.services.timeline_options import remembered
from cuefolio.services.timelines import Choice, Hours, Reading


def _import(w: World, film_id: str, choice: Choice | None = None, **given: object) -> object:
    seen = timelines.look(reel(w.folder), Reading(rate=FrameRate(25)))
    found = timelines.review(w.store, film_id, seen, timelines.options_for(w.store, film_id, **given))
    return timelines.accept(w.store, found, choice)


def _into_new(w: World) -> object:
    """A production without times: it takes rate, start and reels from the timeline."""
    film_id = films.add_film(w.store, {"title": "Dawn", "rate": "24"}).created[0]
    return _import(w, film_id, hours=Hours.REEL)


def _through_a_mix(w: World) -> object:
    """The cues of the world's production, through a mix of it, into another one."""
    title = films.get_film(w.store, w.film_id).title
    film_id = films.add_film(w.store, {"title": "Trailer", "rate": "25"}).created[0]
    text = REEL.replace("1m02 Storm Song.wav", f"{title} R1 V2 ST MX.wav")
    seen = timelines.look(reel(w.folder, text), Reading(rate=FrameRate(25)))
    found = timelines.review(w.store, film_id, seen, mixes=None)
    assert found.parts[0].through, "the mix is known"
    return timelines.accept(w.store, found)


def _forget(w: World) -> object:
    _import(
        w, w.film_id, Choice(answers=[("track", "A", Verdict.MUSIC), ("name", "BOOM*", Verdict.EXCLUDED)])
    )
    return timeline_options.forget(w.store, w.film_id, [one.id for one in remembered(w.store, w.film_id)])


SCENARIOS: dict[str, list[Callable[[World], object]]] = {
    "timelines.accept": [
        lambda w: _import(w, w.film_id),
        lambda w: _import(w, w.film_id, Choice(answers=[("track", "A", Verdict.MUSIC)], spots=True)),
        _into_new,
        _through_a_mix,
    ],
    "timeline_options.forget": [_forget],
    "timelines.set_building": [
        lambda w: timelines.set_building(w.store, w.film_id, Fraction(1, 2), -40),
        lambda w: timelines.set_building(w.store, w.film_id, None, -48),
    ],
}

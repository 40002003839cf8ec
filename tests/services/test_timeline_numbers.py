# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers that a review shows are those that the import stores, and those a single new cue would get."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.services.timeline_clips import START as HOUR
from tests.services.timeline_clips import clip, timeline

from cuefolio.domain.timeline.options import Hours
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cue_numbers, cues, films, timelines
from cuefolio.services.timeline_numbers import Numbers
from cuefolio.services.timelines import Choice, Review, Seen


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


def film(store: CatalogStore, numbers: Sequence[str], reels: Sequence[tuple[int, int]] = ()) -> str:
    """A production with cues of 10 s, a minute apart from 01:00:00:00, the third without times."""
    film_id = films.add_film(store, {"title": "T", "rate": "25", "start": "01:00:00:00"}).created[0]
    for place, number in enumerate(numbers):
        times = {"in": f"01:{place:02d}:00:00", "out": f"01:{place:02d}:10:00"} if place != 2 else {}
        cues.add(store, film_id, {"number": number, **times})
    if reels:
        films.set_reels(store, film_id, list(reels))
    return film_id


def planned(
    store: CatalogStore, film_id: str, starts: Sequence[int], wanted: Sequence[str] = ()
) -> list[str]:
    with store.read() as connection:
        numbers = Numbers(connection, film_id, films.get_film(store, film_id).cut_id)
        return [
            numbers.give(start, number)
            for start, number in zip(starts, wanted or [""] * len(starts), strict=True)
        ]


@pytest.mark.parametrize(
    ("numbers", "reels"),
    [
        ([], ()),
        (["1M1", "1M2", "1M3", "2M1", "2M2"], ()),
        (["1M1", "1M2", "2m01", "Intro"], ((1, HOUR), (2, HOUR + 3000))),
        (["101", "102", "103", "201"], ()),
        (["7", "8", "", "9"], ()),
        (["1M2", "", "1M1"], ()),
    ],
)
@pytest.mark.parametrize("minute", [0, 1, 2.5, 3.5, 30])
def test_one_new_cue_gets_the_next_free_number(
    store: CatalogStore, numbers: list[str], reels: tuple[tuple[int, int], ...], minute: float
) -> None:
    film_id = film(store, numbers, reels)
    start = HOUR + round(minute * 1500)
    with store.read() as connection:
        expected = cue_numbers.next_free(connection, film_id, start)
    assert planned(store, film_id, [start]) == [expected]


def reviewed(store: CatalogStore, film_id: str, **given: object) -> Review:
    names = ("Rain", "1m07 Fog", "Harbour", "Storm", "Tide")
    places = (0, 1500, 4000, HOUR + 100, HOUR + 9000)
    uses = [clip(at, at + 500, name=f"{name}.wav") for name, at in zip(names, places, strict=True)]
    options = timelines.options_for(store, film_id, **given)
    return timelines.review(store, film_id, [Seen(Path("/cut/a.xml"), "ab" * 32, timeline(uses))], options)


@pytest.mark.parametrize("hours", [Hours.NOTHING, Hours.REEL])
@pytest.mark.parametrize("numbers", [[], ["1M1", "1M2", "1M3", "2M1"], ["7"], ["101", "102"]])
def test_what_is_planned_is_what_is_stored(store: CatalogStore, numbers: list[str], hours: Hours) -> None:
    film_id = film(store, numbers)
    found = reviewed(store, film_id, hours=hours)
    [part] = found.parts
    chosen = part.proposal.cues
    [numbers_of] = timelines.planned(store, found, Choice(keys=[cue.key for cue in chosen]))
    told = [numbers_of[cue.key] for cue in chosen]
    created = timelines.accept(store, found, Choice(keys=[cue.key for cue in chosen])).created
    rows = {row.id: row.text("number") for row in cues.film_rows(store, film_id)}
    assert told == [rows[key] for key in created]
    assert len(set(told)) == 5
    assert told[1] == "1m07"


def test_numbers_that_cues_bring_along_are_taken(store: CatalogStore) -> None:
    film_id = film(store, ["1M1"])
    assert planned(store, film_id, [HOUR + 9000, HOUR + 9500, HOUR + 9900], wanted=["", "1M3", ""]) == [
        "1M2",
        "1M3",
        "1M4",
    ]

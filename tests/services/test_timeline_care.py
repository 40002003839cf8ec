# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import of a timeline takes care of: rates that no production has, starts, numbers, scenes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.timeline_clips import START, clip, timeline

from cuefolio.domain.timecode import FrameRate, rate_from_id
from cuefolio.domain.timeline.model import RateFrom, Spot, Timeline
from cuefolio.domain.timeline.shifting import begin_at
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films, timelines
from cuefolio.services.timelines import Choice, Review, Seen


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


def film(store: CatalogStore, **values: str) -> str:
    return films.add_film(store, {"title": "Night Ferry", "rate": "25", **values}).created[0]


def reviewed(store: CatalogStore, film_id: str, *made: Timeline, others: tuple[str, ...] = ()) -> Review:
    seen = [Seen(Path(f"/cut/reel{n}.xml"), f"{n:064}", one, others) for n, one in enumerate(made)]
    return timelines.review(store, film_id, seen)


def codes(found: Review) -> set[str]:
    return {remark.code for remark in found.remarks}


def rows(store: CatalogStore, film_id: str, *fields: str) -> list[tuple[str, ...]]:
    return [tuple(row.text(field) for field in fields) for row in cues.film_rows(store, film_id)]


@pytest.mark.parametrize("frames", [12, 15, 19, 120])
def test_a_rate_that_no_production_has_is_converted(store: CatalogStore, frames: int) -> None:
    film_id = film(store)
    odd = timeline([clip(0, 500)])
    odd = replace(odd, rate=FrameRate(frames), start=3600 * frames, ticks=1)
    odd.uses[0].record_in, odd.uses[0].record_out = 3600 * frames, 3610 * frames
    found = reviewed(store, film_id, odd)
    assert "timeline.rate_differs" in codes(found)
    timelines.accept(store, found)
    assert films.get_film(store, film_id).rate == rate_from_id("25")
    assert rows(store, film_id, "in", "out") == [("01:00:00:00", "01:00:10:00")]


def test_a_guess_that_cannot_be_this_rate_says_so(store: CatalogStore) -> None:
    film_id = film(store)
    thirty = replace(timeline([clip(0, 500)]), rate=rate_from_id("30"), rate_from=RateFrom.GUESS, ticks=1)
    thirty.uses[0].record_in, thirty.uses[0].record_out = 108_000, 108_028
    found = reviewed(store, film_id, thirty)
    assert "timeline.rate_guess_taken" in codes(found) and "timeline.rate_taken" not in codes(found)


def test_a_list_that_says_how_it_counts_is_believed(store: CatalogStore) -> None:
    film_id = film(store, rate="29.97df")
    plain = replace(timeline([clip(0, 500)]), rate=rate_from_id("29.97"), rate_from=RateFrom.GUESS)
    assert reviewed(store, film_id, plain).parts[0].placing.rate == rate_from_id("29.97")


def test_cues_before_the_start_are_told(store: CatalogStore) -> None:
    film_id = film(store, start="10:00:00:00")
    cues.add(store, film_id, {"title": "There", "in": "10:00:00:00"})
    found = reviewed(store, film_id, timeline([clip(0, 500)]))
    assert "timeline.before_start" in codes(found)
    assert "timeline.before_start" not in codes(reviewed(store, film(store), timeline([clip(0, 500)])))


def test_a_timeline_from_zero_is_told_and_moves(store: CatalogStore) -> None:
    film_id = film(store, start="01:00:00:00")
    cues.add(store, film_id, {"title": "There", "in": "01:30:00:00"})
    zero = replace(timeline([clip(-START, 500 - START)]), start=0)
    zero.spots = [Spot(20, "Here")]
    assert "timeline.from_zero" in codes(reviewed(store, film_id, zero))
    assert begin_at(zero, START)
    assert zero.spots[0].at == 20 + START * 2
    found = reviewed(store, film_id, zero)
    assert "timeline.from_zero" not in codes(found)
    assert found.parts[0].proposal.cues[0].start == START


def test_a_session_that_has_its_music_at_an_hour_keeps_its_labels() -> None:
    session = replace(timeline([clip(0, 500)]), start=0)
    assert begin_at(session, START)
    assert (session.start, session.uses[0].record_in) == (START, START * 2)
    assert not begin_at(timeline([clip(0, 500)]), 25), "what has a timecode keeps it"


def test_other_sequences_of_the_file_are_told(store: CatalogStore) -> None:
    found = reviewed(store, film(store), timeline([clip(0, 500)]), others=("Reel 2",))
    [told] = [remark for remark in found.remarks if remark.code == "timeline.other_sequences"]
    assert told.arguments["others"] == "Reel 2"


def test_a_number_of_the_file_is_given_to_nobody_else(store: CatalogStore) -> None:
    film_id = film(store)
    names = ("1m01 Harbour", "Rain", "1m02 Storm", "Fog", "1m03 Tide")
    found = reviewed(
        store,
        film_id,
        timeline([clip(at * 1000, at * 1000 + 500, name=f"{name}.wav") for at, name in enumerate(names)]),
    )
    [planned] = timelines.planned(store, found)
    timelines.accept(store, found)
    stored = [number for (number,) in rows(store, film_id, "number")]
    assert stored == ["1m01", "1m04", "1m02", "1m05", "1m03"] == list(planned.values())


def test_cues_stand_in_the_scenes_of_the_timeline(store: CatalogStore) -> None:
    film_id = film(store)
    made = timeline(
        [clip(0, 500), clip(1000, 2000, name="1m02 Storm.wav"), clip(4000, 4500, name="1m03 Tide.wav")]
    )
    made.spots = [
        Spot((START + at) * 2, name, (last - at) * 2)
        for at, last, name in ((0, 1100, "Sc 1 Quay"), (1100, 1990, "Sc 2 Deck"), (1990, 3000, "Sc 3 Hold"))
    ]
    timelines.accept(store, reviewed(store, film_id, made))
    assert rows(store, film_id, "title", "scene") == [
        ("Harbour", "Quay"),
        ("Storm", "Quay; Deck"),
        ("Tide", ""),
    ], "ten frames of the hold are no scene of the storm"
    again = film(store, title="Again")
    timelines.accept(store, reviewed(store, again, made), Choice(scenes=False))
    assert {scene for (scene,) in rows(store, again, "scene")} == {""}


def test_the_same_sequence_twice_is_told_and_another_of_the_file_is_not(store: CatalogStore) -> None:
    film_id = film(store)
    first, second = timeline([clip(0, 500)]), replace(timeline([clip(1000, 1500)]), name="Reel 2")
    seen = [Seen(Path("/cut/all.xml"), "ab" * 32, one) for one in (first, first, second)]
    found = timelines.review(store, film_id, seen)
    assert [remark.code for remark in found.remarks].count("timeline.given_twice") == 1
    timelines.accept(store, timelines.review(store, film_id, seen[:1]))
    assert "timeline.imported_before" in codes(timelines.review(store, film_id, seen[:1]))
    assert "timeline.imported_before" not in codes(timelines.review(store, film_id, seen[2:]))

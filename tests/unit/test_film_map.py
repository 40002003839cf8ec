# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map's facts: lanes, overlaps, silences, theme links, and where running time begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.film_map import (
    FilmMap,
    MapCue,
    MapMarker,
    MapScene,
    Statement,
    Stretch,
    Tag,
    film_map,
)
from cuefolio.domain.film_map_lanes import Spans
from cuefolio.domain.timecode import FrameRate, rate_from_id

RATE = FrameRate(24)
ORIGINS = ("score", "original-song", "licensed-song", "library", "public-domain", "sound-design", "")

spans = st.tuples(st.integers(0, 2000), st.integers(1, 300)).map(lambda s: (s[0], s[0] + s[1]))
cues_of = st.lists(
    st.tuples(
        st.sampled_from(ORIGINS), st.lists(spans, max_size=3), st.sampled_from(("", "omitted", "final"))
    ),
    max_size=40,
)


def cue(key: str, *times: tuple[int, int], origin: str = "score", **more: object) -> MapCue:
    stretches = tuple(Stretch(start, end) for start, end in times)
    return MapCue(
        key, key, f"Title of {key}", origin, str(more.pop("status", "")), stretches=stretches, **more
    )  # type: ignore[arg-type]


def made(
    *cues: MapCue, start: int = 0, duration: int | None = None, rate: FrameRate = RATE, **more
) -> FilmMap:  # type: ignore[no-untyped-def]
    return film_map("film", "Film", rate, start, duration, cues=cues, **more)


def lanes(film: FilmMap) -> list[list[str]]:
    return [[film.cues[place].id for place in lane.cues] for lane in film.arrangement.lanes]


def test_score_lies_on_top_then_songs_then_library_then_sound_design() -> None:
    film = made(
        cue("fx", (0, 10), origin="sound-design"),
        cue("song", (20, 30), origin="licensed-song"),
        cue("bed", (40, 50), origin="library"),
        cue("polka", (60, 70), origin="public-domain"),
        cue("theme", (80, 90)),
        cue("ours", (100, 110), origin="original-song"),
        cue("who", (120, 130), origin=""),
    )
    assert lanes(film) == [["theme"], ["song", "ours"], ["bed", "polka"], ["who"], ["fx"]]


def test_cues_that_overlap_get_lanes_of_their_own_and_touching_ones_share_one() -> None:
    film = made(cue("a", (0, 100)), cue("b", (100, 200)), cue("c", (150, 250)), cue("d", (199, 240)))
    assert lanes(film) == [["a", "b"], ["c"], ["d"]]
    assert [film.arrangement.lane_of[film.by_id[key]] for key in "abcd"] == [0, 0, 1, 2]


def test_a_cue_that_comes_back_leaves_room_for_others_between_its_stretches() -> None:
    film = made(cue("song", (0, 10), (500, 520)), cue("b", (100, 200)), cue("c", (505, 506)))
    assert lanes(film) == [["song", "b", "song"], ["c"]]


@given(cues_of)
def test_nothing_in_a_lane_overlaps_and_every_time_is_in_a_lane(given_cues: list) -> None:  # type: ignore[type-arg]
    film = made(*(cue(str(n), *times, origin=o, status=s) for n, (o, times, s) in enumerate(given_cues)))
    seen = []
    for number, lane in enumerate(film.arrangement.lanes):
        for (_start, end), (following, _end) in pairwise(zip(lane.starts, lane.ends, strict=True)):
            assert end <= following
        for start, end, place, part in zip(lane.starts, lane.ends, lane.cues, lane.parts, strict=True):
            assert film.cues[place].stretches[part][:2] == (start, end)
            assert film.arrangement.lane_of[place] == number
            seen.append(place)
    timed = {place for place, entry in enumerate(film.cues) if entry.stretches}
    assert set(seen) == timed
    # The same facts in another order give the same lanes.
    again = made(*reversed(film.cues))
    assert lanes(again) == lanes(film)


@given(cues_of)
def test_overlaps_are_exactly_the_frames_at_which_two_stretches_sound(given_cues: list) -> None:  # type: ignore[type-arg]
    film = made(*(cue(str(n), *times, origin=o, status=s) for n, (o, times, s) in enumerate(given_cues)))
    sounding: dict[int, list[int]] = {}
    for place, entry in enumerate(film.cues):
        for stretch in entry.stretches if entry.is_heard else ():
            for frame in range(stretch.start, stretch.end):
                sounding.setdefault(frame, []).append(place)
    wanted = {(frame, place) for frame, places in sounding.items() if len(places) > 1 for place in places}
    found = {(f, place) for start, end, place in film.arrangement.overlaps for f in range(start, end)}
    assert found == wanted


@given(cues_of, st.integers(0, 500), st.one_of(st.none(), st.integers(1, 2500)))
def test_silences_are_the_frames_without_music(given_cues: list, start: int, duration: int | None) -> None:  # type: ignore[type-arg]
    entries = [cue(str(n), *times, origin=o, status=s) for n, (o, times, s) in enumerate(given_cues)]
    film = made(*entries, start=start, duration=duration)
    music = {
        frame
        for entry in film.cues
        if entry.is_heard
        for stretch in entry.stretches
        for frame in range(stretch.start, stretch.end)
    }
    found = [f for begin, end, _ in film.arrangement.silences for f in range(begin, end)]
    if not music:
        assert found == []
        return
    low, high = (start, start + duration) if duration is not None else (min(music), max(music) + 1)
    assert found == [frame for frame in range(low, high) if frame not in music]
    longest = film.arrangement.longest_silence
    lengths = [end - begin for begin, end, _ in film.arrangement.silences]
    assert (longest[1] - longest[0] if longest else 0) == max(lengths, default=0)


def test_consecutive_statements_of_a_theme_are_linked() -> None:
    anna, sea = Statement(Tag("t1", "Anna")), Statement(Tag("t2", "Sea"), "broken")
    film = made(
        cue("late", (900, 950), themes=(anna,)),
        cue("first", (10, 20), themes=(anna, sea)),
        cue("other", (400, 420), themes=(sea,)),
        cue("second", (500, 520), themes=(anna,)),
        cue("nowhere", themes=(anna,)),
    )
    named = [
        (start, end, link.theme_id, film.cues[link.earlier].id, film.cues[link.later].id)
        for start, end, link in film.arrangement.links
    ]
    assert named == [
        (10, 400, "t2", "first", "other"),
        (10, 500, "t1", "first", "second"),
        (500, 900, "t1", "second", "late"),
    ]


@given(st.lists(spans, max_size=30), st.integers(-50, 2500), st.integers(0, 400))
def test_spans_are_found_by_time(given_spans: list[tuple[int, int]], first: int, length: int) -> None:
    all_of = Spans([(start, end, number) for number, (start, end) in enumerate(given_spans)])
    found = sorted(item for _s, _e, item in all_of.between(first, first + length))
    wanted = [n for n, (s, e) in enumerate(given_spans) if e > first and s < first + length]
    assert found == wanted


def test_cues_without_a_time_and_cues_outside_of_the_programme_are_told() -> None:
    hour = 24 * 3600
    film = made(
        cue("in", (hour + 10, hour + 20)),
        cue("typo", (500, 600)),
        cue("none"),
        start=hour,
        duration=24 * 600,
    )
    assert [c.id for c in film.untimed] == ["none"]
    assert [c.id for c in film.outside] == ["typo"]
    assert film.home == (hour, hour + 24 * 600)
    assert film.bounds == (500, hour + 24 * 600)
    near = made(cue("tail", (hour + 24 * 600, hour + 24 * 610)), start=hour, duration=24 * 600)
    assert near.home == (hour, hour + 24 * 610) and near.outside == ()


@pytest.mark.parametrize(
    ("rate", "first", "zero"),
    [
        (RATE, 24 * 60, 0),
        (RATE, 24 * 3700, 24 * 3600),
        (RATE, 24 * 3600 * 3 + 5, 24 * 3600 * 3),
        (rate_from_id("29.97df"), 107892 + 40, 107892),
    ],
)
def test_without_a_programme_running_time_begins_at_the_hour_of_the_first_cue(
    rate: FrameRate, first: int, zero: int
) -> None:
    film = made(cue("a", (first, first + 100)), rate=rate)
    assert film.zero == zero
    assert film.bounds[0] == zero and film.home[0] == zero


def test_a_known_start_is_where_running_time_begins() -> None:
    assert made(cue("a", (90000, 90100)), start=86400).zero == 86400
    assert made(cue("a", (90000, 90100)), duration=24).zero == 0


def test_an_empty_film_shows_a_minute() -> None:
    film = made()
    assert film.bounds == film.home == (0, 24 * 60)
    assert film.arrangement.lanes == () and film.arrangement.longest_silence is None


def test_scenes_reels_and_markers_are_sorted_and_widen_the_map() -> None:
    film = made(
        scenes=[MapScene("b", "2", "Pier", 500, 900), MapScene("a", "1", "Quay", 0, 500)],
        reels=[(2, 600), (1, 0)],
        markers=[MapMarker("m", 5000, "here"), MapMarker("l", 10)],
    )
    assert [scene.id for scene in film.scenes] == ["a", "b"]
    assert film.reels == ((1, 0), (2, 600))
    assert [marker.id for marker in film.markers] == ["l", "m"]
    assert film.bounds == (0, 5001)


def test_twelve_hours_and_three_thousand_cues() -> None:
    rate = FrameRate(60)
    day = 12 * 3600 * 60
    cues = [cue(str(n), (n * day // 3000, n * day // 3000 + 900)) for n in range(3000)]
    film = made(*cues, duration=day, rate=rate)
    assert film.bounds == (0, day + 36) and len(film.arrangement.by_time) == 3000
    assert len(film.arrangement.lanes) == 2  # each overlaps the next by a little

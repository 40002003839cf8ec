# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of cues as people type them, from the cell to the row; and what cannot be is refused whole."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import cues, films


def times(world: World, key: str) -> tuple[str, str, str]:
    row = cues.rows(world.store, [key])[0]
    return row.text("in"), row.text("out"), row.text("duration")


@pytest.fixture
def key(world: World) -> str:
    """A cue without times."""
    return cues.add(world.store, world.film_id, {"number": "9M1"}).created[0]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"in": "1210"}, ("00:00:12:10", "", "")),
        ({"in": "1:02:03:04"}, ("01:02:03:04", "", "")),
        ({"in": "1.02.03.04", "out": "1,02,05,00"}, ("01:02:03:04", "01:02:05:00", "0:02")),
        ({"in": "01000000", "out": "+5:00"}, ("01:00:00:00", "01:00:05:00", "0:05")),
        ({"in": "01000000", "out": "+90s"}, ("01:00:00:00", "01:01:30:00", "1:30")),
        ({"in": "01000000", "duration": "2:12"}, ("01:00:00:00", "01:02:12:00", "2:12")),
        ({"in": "01000000", "duration": "00:00:00:01"}, ("01:00:00:00", "01:00:00:01", "0:00")),
        ({"out": "01000000"}, ("", "01:00:00:00", "")),
        ({"duration": "90"}, ("", "", "1:30")),
        ({"out": "01000500", "in": "01000000"}, ("01:00:00:00", "01:00:05:00", "0:05")),
        ({"in": "99595923"}, ("99:59:59:23", "", "")),
        ({"in": "  01:00:00:00 "}, ("01:00:00:00", "", "")),
    ],
)
def test_loose_times_are_understood(world: World, key: str, typed: dict[str, str], expected: object) -> None:
    cues.edit(world.store, [key], typed)
    assert times(world, key) == expected


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"in": "01000024"}, "timecode.frame_too_large"),
        ({"in": "01:00:60:00"}, "timecode.seconds_too_large"),
        ({"in": "01:60:00:00"}, "timecode.minutes_too_large"),
        ({"in": "soon"}, "timecode.malformed"),
        ({"in": "123456789"}, "timecode.too_many_digits"),
        ({"in": "01000000", "out": "00590000"}, "timecode.out_before_in"),
        ({"in": "01000000", "out": "01000000"}, "timecode.out_before_in"),
        ({"in": "01000000", "duration": "0"}, "cue.duration_zero"),
        ({"in": "01000000", "duration": "-5"}, "timecode.duration_malformed"),
        ({"duration": "500:00:00"}, "timecode.duration_too_long"),
        ({"reported": "12"}, "cue.read_only_field"),
        ({"title": "kept out", "mood": "kept out", "in": "01000024"}, "timecode.frame_too_large"),
        ({"mood": "kept out", "intensity": "11"}, "cue.bad_number"),
        ({"on_screen": "perhaps"}, "cue.bad_flag"),
        ({"origin": "stolen"}, "cue.bad_choice"),
        ({"usage": "QQ"}, "usage.unknown_code"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    world: World, typed: dict[str, str], code: str
) -> None:
    before, number = dump(world.store), world.store.data_version()
    with pytest.raises(CuefolioError) as caught:
        cues.edit(world.store, world.ids[:2], typed)
    assert caught.value.code == code
    assert "{" not in str(caught.value) and len(str(caught.value).splitlines()) == 1
    with pytest.raises(CuefolioError):
        cues.add(world.store, world.film_id, typed)
    assert dump(world.store) == before and world.store.data_version() == number


def test_a_label_that_drop_frame_skips_is_refused(world: World) -> None:
    film = films.add_film(world.store, {"title": "Drop", "rate": "29.97df"}).created[0]
    before = dump(world.store)
    for label in ("00:01:00:00", "00:01:00;01", "01010001", "10000"):
        with pytest.raises(CuefolioError) as caught:
            cues.add(world.store, film, {"in": label})
        assert caught.value.code == "timecode.dropped_label"
    assert dump(world.store) == before
    key = cues.add(world.store, film, {"in": "00:10:00:00", "out": "00:11:00;02"}).created[0]
    assert times(world, key) == ("00:10:00;00", "00:11:00;02", "1:00")


def test_a_new_in_beyond_the_old_out_needs_a_new_out(world: World) -> None:
    key = world.key("1M1")
    with pytest.raises(CuefolioError) as caught:
        cues.edit(world.store, [key], {"in": "01300000"})
    assert caught.value.code == "timecode.out_before_in"
    cues.edit(world.store, [key], {"in": "01300000", "out": "+10:00"})
    assert times(world, key) == ("01:30:00:00", "01:30:10:00", "0:10")


def test_typing_an_out_or_a_duration_keeps_the_in(world: World) -> None:
    key = world.key("1M2")
    cues.edit(world.store, [key], {"duration": "1:00"})
    assert times(world, key) == ("01:02:00:00", "01:03:00:00", "1:00")
    cues.edit(world.store, [key], {"out": "01021000"})
    assert times(world, key) == ("01:02:00:00", "01:02:10:00", "0:10")
    cues.edit(world.store, [key], {"duration": ""})
    assert times(world, key) == ("01:02:00:00", "", "")


def test_taking_the_in_away_keeps_the_length(world: World) -> None:
    key = world.key("1M2")
    cues.edit(world.store, [key], {"in": ""})
    assert times(world, key) == ("", "", "0:30")
    cues.edit(world.store, [key], {"in": "01050000"})
    assert times(world, key) == ("01:05:00:00", "01:05:30:00", "0:30")
    cues.edit(world.store, [key], {"in": "", "out": "", "duration": ""})
    assert times(world, key) == ("", "", "")
    assert cues.rows(world.store, [key])[0].ranges == ()


def test_a_cue_after_the_programme_is_stored_and_flagged(world: World) -> None:
    """The programme is 40 minutes from 01:00:00:00."""
    flags = {}
    for number, start, out in (
        ("inside", "01390000", "+1:00:00"),
        ("one frame", "01390000", "01:40:00:01"),
        ("after", "02000000", "+5:00"),
    ):
        key = cues.add(world.store, world.film_id, {"number": number, "in": start, "out": out}).created[0]
        flags[number] = cues.rows(world.store, [key])[0].after_programme
    assert flags == {"inside": False, "one frame": True, "after": True}
    films.edit_film(world.store, world.film_id, {"duration": ""})
    assert not any(row.after_programme for row in world.rows)


def test_a_cue_goes_where_its_time_belongs_and_one_without_stays(world: World) -> None:
    numbers = lambda: [row.text("number") for row in world.rows]  # noqa: E731
    assert numbers() == ["1M1", "1M2", "1M3", "2M1", "2M2", "2M3"]
    cues.edit(world.store, [world.key("2M1")], {"in": "01010000", "out": "+1:00"})
    assert numbers() == ["1M1", "2M1", "1M2", "1M3", "2M2", "2M3"]
    cues.edit(world.store, [world.key("2M1")], {"in": "00300000", "out": "+1:00"})
    assert numbers() == ["2M1", "1M1", "1M2", "1M3", "2M2", "2M3"]
    cues.edit(world.store, [world.key("2M1")], {"in": "01200000", "out": "+1:00"})
    assert numbers() == ["1M1", "1M2", "1M3", "2M1", "2M2", "2M3"]
    cues.edit(world.store, [world.key("2M3")], {"duration": "1:00"})
    assert numbers()[-1] == "2M3"
    # Times in any order of typing give the order of time.
    for number, start in (("a", "01030000"), ("b", "01000500"), ("c", "01350000"), ("d", "01030000")):
        cues.add(world.store, world.film_id, {"number": number, "in": start})
    assert numbers() == ["1M1", "b", "1M2", "a", "d", "1M3", "2M1", "2M2", "2M3", "c"]


def test_moving_by_hand_stands_until_sorted(world: World) -> None:
    ids = world.ids
    cues.move(world.store, [ids[3], ids[0]], ids[2])
    assert world.ids == [ids[1], ids[3], ids[0], ids[2], ids[4], ids[5]]
    cues.edit(world.store, [ids[0]], {"title": "still here"})
    assert world.ids[2] == ids[0]
    cues.move(world.store, [ids[1]], None)
    assert world.ids[-1] == ids[1]
    cues.sort_by_time(world.store, world.film_id)
    starts = [row.start for row in world.rows if row.start is not None]
    assert starts == sorted(starts)


def test_many_insertions_at_one_place_keep_their_order(world: World) -> None:
    """The gaps between positions run out and are made anew."""
    first = world.ids[0]
    added = [
        cues.add(world.store, world.film_id, {"title": f"{n}"}, after=first).created[0] for n in range(40)
    ]
    assert world.ids[1:41] == added[::-1]
    positions = [row.position for row in world.rows]
    assert positions == sorted(set(positions))


def test_reported_seconds_carve_overlaps_and_leave_sound_design_out(world: World) -> None:
    film = films.add_film(world.store, {"title": "Overlap", "rate": "25"}).created[0]
    for values in (
        {"number": "1", "in": "00000000", "out": "+1:00:00"},
        {"number": "2", "in": "00003000", "out": "+1:00:00"},
        {"number": "3", "in": "00001000", "out": "+1:00:00", "origin": "sound-design"},
        {"number": "4", "duration": "41.4"},
        {"number": "5"},
    ):
        cues.add(world.store, film, values)
    rows = {row.text("number"): row for row in cues.film_rows(world.store, film)}
    assert {n: row.reported_seconds for n, row in rows.items()} == {
        "1": 30,
        "2": 60,
        "3": None,
        "4": 41,
        "5": None,
    }
    assert rows["1"].text("duration") == "1:00" and rows["1"].carved_frames == 750
    assert not rows["3"].is_music
    alone = cues.rows(world.store, [rows["1"].id])[0]
    assert alone.reported_seconds == 30, "a row says the same whether it is read alone or with its film"
    facts = films.facts(world.store, film)
    assert (facts.cues, facts.sound_design) == (4, 1)
    assert facts.music_seconds == Fraction("161.4") and facts.reported_seconds == 131
    summary = next(s for s in films.list_films(world.store) if s.id == film)
    assert (summary.cues, summary.music_seconds) == (4, facts.music_seconds)
    assert "sound-design" not in facts.seconds_by_origin


def test_a_length_after_an_unknown_in_is_kept_as_a_length(world: World) -> None:
    key = cues.add(world.store, world.film_id, {"title": "About so long", "out": "+5:00"}).created[0]
    row = cues.rows(world.store, [key])[0]
    assert (row.start, row.end, row.frames) == (None, None, 5 * 24)
    cues.edit(world.store, [key], {"in": "01000000"})
    row = cues.rows(world.store, [key])[0]
    assert (row.text("in"), row.text("out")) == ("01:00:00:00", "01:00:05:00")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map read from a catalogue, and cues moved on it, as one step each."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import difference, dump
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import cue_times, cues, film_map, films, library, markers, scenes, undo

HOUR = 86400


def times(world: World, number: str) -> tuple[str, str]:
    row = cues.find_cue(world.store, world.film_id, number)
    return row.text("in"), row.text("out")


def test_a_map_has_everything_of_the_film(world: World) -> None:
    scenes.add(world.store, world.film_id, "Pier", HOUR, HOUR + 2400)
    markers.add(world.store, world.film_id, HOUR + 77, "Flash")
    library.edit(world.store, "mood", [world.entry("mood", "tender")], {"colour": "#123456"})
    cues.edit(world.store, [world.key("1M1")], {"intensity": "7", "status": "final"})
    found = film_map.read(world.store, world.film_id)
    assert (found.title, found.start, found.end) == ("Night Ferry", HOUR, HOUR + 24 * 2400)
    assert [cue.number for cue in found.cues] == ["1M1", "1M2", "1M3", "2M1", "2M2", "2M3"]
    first = found.cues[0]
    assert first.id == world.key("1M1") and first.intensity == 7 and first.status == "final"
    assert first.moods[0][1:] == ("tender", "#123456")
    assert first.stretches[0][:2] == (HOUR, HOUR + 70 * 24)
    assert [cue.number for cue in found.untimed] == ["2M3"]
    assert [(scene.name, scene.start, scene.end) for scene in found.scenes] == [("Pier", HOUR, HOUR + 2400)]
    assert found.scenes_without_time == 1
    assert [(marker.frame, marker.name) for marker in found.markers] == [(HOUR + 77, "Flash")]
    assert found.reels == ((1, 86400), (2, 115200))
    links = [
        (found.cues[link.earlier].number, found.cues[link.later].number)
        for *_, link in found.arrangement.links
    ]
    assert links == [("1M2", "2M1")]


def test_a_cue_without_an_out_is_open_and_one_with_only_an_out_has_no_time(world: World) -> None:
    cues.edit(world.store, [world.key("1M1")], {"out": ""})
    cues.edit(world.store, [world.key("2M3")], {"out": "01300000"})
    found = film_map.read(world.store, world.film_id)
    assert found.cues[0].is_open and found.cues[0].stretches[0][:2] == (HOUR, HOUR + 1)
    assert [cue.number for cue in found.untimed] == ["2M3"]


def test_the_map_of_a_film_that_is_gone(world: World) -> None:
    with pytest.raises(CuefolioError) as caught:
        film_map.read(world.store, "f" * 32)
    assert caught.value.code == "film.gone"


def test_a_cue_is_moved_and_the_film_keeps_its_order(world: World) -> None:
    before = dump(world.store)
    film_map.move_cues(world.store, 24 * 250, [world.key("1M1")])
    assert times(world, "1M1") == ("01:04:10:00", "01:05:20:00")
    assert [row.text("number") for row in world.rows][:3] == ["1M2", "1M3", "1M1"]
    assert undo.state(world.store).undo == "Move 1M1"
    undo.undo(world.store)
    assert difference(before, dump(world.store)) == {}


def test_several_cues_are_moved_as_one_step(world: World) -> None:
    before = dump(world.store)
    film_map.move_cues(world.store, -24, [world.key(n) for n in ("1M2", "1M3", "2M3")])
    assert undo.state(world.store).undo == "Move 3 cues in time"
    assert times(world, "1M2") == ("01:01:59:00", "01:02:29:00")
    assert times(world, "2M3") == ("", "")
    undo.undo(world.store)
    assert difference(before, dump(world.store)) == {}


def test_a_cue_that_comes_back_moves_as_a_whole(world: World) -> None:
    key = world.key("1M1")
    cue_times.add(world.store, key, {"in": "01300000", "out": "+10:00"})
    film_map.move_cues(world.store, 12, [key])
    found = film_map.read(world.store, world.film_id).cue(key)
    assert found is not None
    assert [s[:2] for s in found.stretches] == [
        (HOUR + 12, HOUR + 12 + 70 * 24),
        (HOUR + 1800 * 24 + 12, HOUR + 1810 * 24 + 12),
    ]


def test_one_stretch_of_several_is_trimmed_and_cannot_overlap_another(world: World) -> None:
    key = world.key("1M1")
    cue_times.add(world.store, key, {"in": "01300000", "out": "+10:00"})
    film_map.set_times(world.store, {(key, 1): (None, HOUR + 1820 * 24)})
    found = film_map.read(world.store, world.film_id).cue(key)
    assert found is not None and found.stretches[1][:2] == (HOUR + 1800 * 24, HOUR + 1820 * 24)
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        film_map.set_times(world.store, {(key, 0): (None, HOUR + 1801 * 24)})
    assert caught.value.code == "cue.stretch_overlap"
    assert difference(before, dump(world.store)) == {}


def test_nothing_begins_before_zero(world: World) -> None:
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        film_map.move_cues(world.store, -HOUR - 1, [world.key("1M1")])
    assert caught.value.code == "cue.before_zero" and "1M1" in str(caught.value)
    assert difference(before, dump(world.store)) == {}


def test_in_and_out_are_set_one_by_one(world: World) -> None:
    key = world.key("1M1")
    film_map.set_times(world.store, {(key, 0): (HOUR + 24, None)})
    assert times(world, "1M1") == ("01:00:01:00", "01:01:10:00")
    film_map.set_times(world.store, {(key, 0): (None, HOUR + 48)})
    assert times(world, "1M1") == ("01:00:01:00", "01:00:02:00")
    assert undo.state(world.store).undo == "Set times of 1M1"
    with pytest.raises(CuefolioError) as caught:
        film_map.set_times(world.store, {(key, 0): (HOUR + 48, None)})
    assert caught.value.code == "timecode.out_before_in"


def test_a_cue_without_a_time_gets_one(world: World) -> None:
    key = world.key("2M3")
    film_map.set_times(world.store, {(key, 0): (HOUR + 100, None)})
    assert times(world, "2M3") == ("01:00:04:04", "")
    film_map.set_times(world.store, {(key, 0): (None, HOUR + 124)})
    assert times(world, "2M3") == ("01:00:04:04", "01:00:05:04")


def test_a_promised_length_goes_along_with_a_new_in(world: World) -> None:
    key = world.key("2M3")
    cues.edit(world.store, [key], {"duration": "10"})
    film_map.set_times(world.store, {(key, 0): (HOUR, None)})
    assert times(world, "2M3") == ("01:00:00:00", "01:00:10:00")


def test_several_times_are_set_as_one_step(world: World) -> None:
    places = {(world.key(n), 0): (None, HOUR + 24 * 5000) for n in ("1M2", "1M3")}
    film_map.set_times(world.store, places)
    assert undo.state(world.store).undo == "Set times of 2 cues"


def test_a_new_cue_gets_the_next_number_of_its_reel(world: World) -> None:
    made = film_map.add_cue(world.store, world.film_id, 115200 + 24 * 900).created[0]
    row = cues.rows(world.store, [made])[0]
    assert (row.text("number"), row.text("in"), row.text("out")) == ("2M4", "01:35:00:00", "")
    closed = film_map.add_cue(world.store, world.film_id, HOUR + 24 * 300, HOUR + 24 * 310).created[0]
    row = cues.rows(world.store, [closed])[0]
    assert (row.text("number"), row.text("duration")) == ("1M4", "0:10")
    with pytest.raises(CuefolioError):
        film_map.add_cue(world.store, world.film_id, 500, 500)


def test_moods_and_titles_without_end_are_read(world: World) -> None:
    moods = "; ".join(f"mood number {n}" for n in range(300))
    cues.edit(world.store, [world.key("1M1")], {"mood": moods, "title": "x" * 10_000})
    films.edit_film(world.store, world.film_id, {"duration": "12:00:00"})
    found = film_map.read(world.store, world.film_id)
    assert len(found.cues[0].moods) == 300 and len(found.cues[0].title) == 10_000
    assert found.end == HOUR + 12 * HOUR

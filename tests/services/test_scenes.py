# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes with their times in the current cut: added, named, moved, timed, deleted; and each refusal."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import difference, dump
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import films, scenes, undo

HOUR = 86400


def listed(world: World) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    return [(line.name, line.times) for line in scenes.of_film(world.store, world.film_id)]


def key(world: World, name: str) -> str:
    return next(line.id for line in scenes.of_film(world.store, world.film_id) if line.name == name)


def test_a_scene_takes_the_place_of_its_start(world: World) -> None:
    scenes.add(world.store, world.film_id, "Pier", HOUR + 2400, HOUR + 4800)
    scenes.add(world.store, world.film_id, "Boat", HOUR + 9600, HOUR + 9900)
    scenes.add(world.store, world.film_id, "Kitchen", HOUR + 4800, HOUR + 9600, number="3")
    scenes.add(world.store, world.film_id, "Somewhere")
    assert listed(world) == [
        ("Quay at dawn", ()),
        ("Pier", ((HOUR + 2400, HOUR + 4800),)),
        ("Kitchen", ((HOUR + 4800, HOUR + 9600),)),
        ("Boat", ((HOUR + 9600, HOUR + 9900),)),
        ("Somewhere", ()),
    ]
    assert undo.state(world.store).undo == 'Add scene "Somewhere"'


def test_a_scene_is_named_anew_for_every_cue(world: World) -> None:
    done = scenes.rename(world.store, key(world, "Quay at dawn"), "Quay at night", "12a")
    assert undo.state(world.store).undo == 'Rename scene "Quay at dawn"'
    assert {row.text("scene") for row in world.rows} == {"Quay at night"}
    assert scenes.of_film(world.store, world.film_id)[0].number == "12a"
    assert done.cue_ids is None or done.cue_ids >= set(world.ids)


def test_two_scenes_that_meet_are_set_as_one_step(world: World) -> None:
    first = scenes.add(world.store, world.film_id, "A", HOUR, HOUR + 100).created[0]
    second = scenes.add(world.store, world.film_id, "B", HOUR + 100, HOUR + 200).created[0]
    before = dump(world.store)
    scenes.set_times_each(
        world.store, {(first, 0): (HOUR, HOUR + 150), (second, 0): (HOUR + 150, HOUR + 200)}
    )
    assert undo.state(world.store).undo == "Set times of 2 scenes"
    assert [times for _name, times in listed(world)][1:] == [
        ((HOUR, HOUR + 150),),
        ((HOUR + 150, HOUR + 200),),
    ]
    undo.undo(world.store)
    assert difference(before, dump(world.store)) == {}


def test_a_scene_can_come_back(world: World) -> None:
    scene = scenes.add(world.store, world.film_id, "Cross-cut", HOUR, HOUR + 100).created[0]
    scenes.set_times(world.store, scene, HOUR + 500, HOUR + 600, part=1)
    scenes.set_times(world.store, scene, HOUR + 550, HOUR + 600, part=1)
    assert listed(world)[-1] == ("Cross-cut", ((HOUR, HOUR + 100), (HOUR + 550, HOUR + 600)))


def test_times_as_they_are_typed(world: World) -> None:
    scene = key(world, "Quay at dawn")
    scenes.type_time(world.store, scene, "in", "01:00:10:00")
    assert listed(world)[0][1] == ((HOUR + 240, HOUR + 264),)
    scenes.type_time(world.store, scene, "out", "+1:00:00")
    assert listed(world)[0][1] == ((HOUR + 240, HOUR + 240 + 1440),)
    scenes.type_time(world.store, scene, "in", "01002000")
    assert listed(world)[0][1] == ((HOUR + 480, HOUR + 480 + 1440),)
    scenes.type_time(world.store, scene, "out", "")
    assert listed(world)[0][1] == ()


def test_scenes_are_put_in_another_order(world: World) -> None:
    for name in ("A", "B", "C"):
        scenes.add(world.store, world.film_id, name)
    scenes.move(world.store, key(world, "C"), key(world, "A"))
    assert [name for name, _ in listed(world)] == ["Quay at dawn", "C", "A", "B"]
    scenes.move(world.store, key(world, "Quay at dawn"), None)
    assert [name for name, _ in listed(world)] == ["C", "A", "B", "Quay at dawn"]


def test_a_deleted_scene_leaves_its_cues(world: World) -> None:
    scene = scenes.add(world.store, world.film_id, "A", HOUR, HOUR + 100).created[0]
    scenes.delete(world.store, [scene])
    assert undo.state(world.store).undo == 'Delete scene "A"'
    scenes.delete(world.store, [key(world, "Quay at dawn")])
    assert len(world.ids) == 6 and {row.text("scene") for row in world.rows} == {""}


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_scene_needs_a_name(world: World, name: str) -> None:
    before = dump(world.store)
    for work in (
        lambda: scenes.add(world.store, world.film_id, name),
        lambda: scenes.rename(world.store, key(world, "Quay at dawn"), name),
    ):
        with pytest.raises(CuefolioError) as caught:
            work()
        assert caught.value.code == "scene.no_name"
    assert difference(before, dump(world.store)) == {}


def test_times_that_cannot_be_are_refused_whole(world: World) -> None:
    scene = key(world, "Quay at dawn")
    before = dump(world.store)
    for work, code in (
        (lambda: scenes.add(world.store, world.film_id, "X", 500, 500), "timecode.out_before_in"),
        (lambda: scenes.set_times(world.store, scene, 500, 400), "timecode.out_before_in"),
        (lambda: scenes.type_time(world.store, scene, "out", "01:00:00:00"), "scene.out_first"),
        (lambda: scenes.type_time(world.store, scene, "in", "01:00:00:99"), "timecode.frame_too_large"),
        (lambda: scenes.rename(world.store, "f" * 32, "Gone"), "edit.gone"),
    ):
        with pytest.raises(CuefolioError) as caught:
            work()
        assert caught.value.code == code and str(caught.value)
    assert difference(before, dump(world.store)) == {}


def test_a_changed_rate_keeps_the_labels_of_scenes(world: World) -> None:
    scenes.add(world.store, world.film_id, "A", HOUR, HOUR + 240)
    films.edit_film(world.store, world.film_id, {"rate": "25"})
    assert listed(world)[-1] == ("A", ((90000, 90250),))


def test_scenes_of_a_film_that_is_gone(world: World) -> None:
    with pytest.raises(CuefolioError) as caught:
        scenes.of_film(world.store, "f" * 32)
    assert caught.value.code == "film.gone"

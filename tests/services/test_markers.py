# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments marked in a film, and what undo does to them."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import films, markers, undo


def test_markers_are_listed_by_time_with_name_and_note(world: World) -> None:
    late = markers.add(world.store, world.film_id, 90_000, "  Door\nslams ", "loud\nlouder").created[0]
    early = markers.add(world.store, world.film_id, 86_500).created[0]
    found = markers.of_film(world.store, world.film_id)
    assert [(m.id, m.frame, m.name, m.note) for m in found] == [
        (early, 86_500, "", ""),
        (late, 90_000, "Door slams", "loud\nlouder"),
    ]


def test_marking_is_a_step_that_touches_no_cue(world: World) -> None:
    change = markers.add(world.store, world.film_id, 86_400 + 24)
    assert change.tables == {"marker"} and change.cue_ids == frozenset() and not change.reordered
    assert undo.state(world.store).undo == "Mark 01:00:01:00"
    undo.undo(world.store)
    assert markers.of_film(world.store, world.film_id) == []


def test_a_marker_is_named_moved_and_deleted(world: World) -> None:
    key = markers.add(world.store, world.film_id, 86_400).created[0]
    markers.edit(world.store, key, {"name": "Kiss", "note": "the theme again"})
    assert undo.state(world.store).undo == "Edit marker 01:00:00:00"
    markers.edit(world.store, key, {"time": "1:00:10:12"})
    (found,) = markers.of_film(world.store, world.film_id)
    assert (found.frame, found.name, found.note) == (86_400 + 252, "Kiss", "the theme again")
    markers.edit(world.store, key, {"note": ""})
    assert markers.of_film(world.store, world.film_id)[0].note == ""
    markers.delete(world.store, [key])
    assert undo.state(world.store).undo == "Delete marker Kiss"
    assert markers.of_film(world.store, world.film_id) == []


def test_a_time_that_does_not_exist_is_refused(world: World) -> None:
    key = markers.add(world.store, world.film_id, 86_400).created[0]
    with pytest.raises(CuefolioError) as caught:
        markers.edit(world.store, key, {"time": "01:00:00:30"})
    assert caught.value.code == "timecode.frame_too_large"
    assert markers.of_film(world.store, world.film_id)[0].frame == 86_400


def test_markers_go_with_their_production(world: World) -> None:
    markers.add(world.store, world.film_id, 86_400)
    films.delete_film(world.store, world.film_id)
    with pytest.raises(CuefolioError) as caught:
        markers.of_film(world.store, world.film_id)
    assert caught.value.code == "film.gone"
    with pytest.raises(CuefolioError):
        markers.add(world.store, world.film_id, 86_400)
    undo.undo(world.store)
    assert [m.frame for m in markers.of_film(world.store, world.film_id)] == [86_400]

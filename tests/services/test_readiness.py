# SPDX-License-Identifier: GPL-3.0-or-later
"""How ready a film is for delivery, cue by cue: the same findings as the check of its sheet."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import cues, films, readiness, sheets
from cuefolio.services.readiness import DEFAULT_FORMAT


def test_every_finding_of_the_check_is_there_once(world: World) -> None:
    found = sheets.check(world.store, world.film_id, DEFAULT_FORMAT)
    ready = readiness.of_film(world.store, world.film_id)
    problems = [*ready.of_film, *(problem for own in ready.by_cue.values() for problem in own)]
    assert sorted((p.severity, p.code, p.field) for p in problems) == sorted(
        (f.severity, f.code, f.field) for f in found
    )
    assert ready.errors == sum(f.severity == "error" for f in found) > 0
    assert ready.warnings == sum(f.severity == "warning" for f in found) > 0
    assert not ready.is_ready


def test_findings_are_put_to_their_own_cue(world: World) -> None:
    """Sound design stands between the cues and on no sheet: it must not shift them."""
    ready = readiness.of_film(world.store, world.film_id)
    labels = {
        key: {str(p.arguments["cue"]) for p in own if "cue" in p.arguments}
        for key, own in ready.by_cue.items()
    }
    sequence = 0
    for row in world.rows:
        if not row.is_counted:
            assert row.id not in ready.by_cue
            assert ready.state_of(row.id) == ""
            continue
        sequence += 1
        assert all(label.split()[0] == str(sequence) for label in labels[row.id]), row.text("number")


def test_the_worst_finding_decides_and_none_is_ready(world: World) -> None:
    key = world.key("2M3")
    assert readiness.of_film(world.store, world.film_id).state_of(key) == "error"
    cues.edit(
        world.store,
        [key],
        {"title": "Done", "origin": "score", "function": "background", "vocal": "instrumental"}
        | {"in": "01300000", "out": "+1:00:00", "on_screen": "no", "diegetic": "no"},
    )
    cues.set_party_rows(world.store, [key], [("Ana", "C", "PRS", 10000), ("Pier", "E", "PRS", 10000)])
    ready = readiness.of_film(world.store, world.film_id)
    assert ready.by_cue[key] == ()
    assert ready.state_of(key) == "ready"


def test_a_film_without_cues_has_problems_of_its_own_only(world: World) -> None:
    film = films.add_film(world.store, {"title": "Nothing"}).created[0]
    ready = readiness.of_film(world.store, film)
    assert ready.by_cue == {} and ready.of_film and ready.film_id == film
    assert ready.warnings == len(ready.of_film)


def test_a_film_that_is_gone_and_a_format_that_is_none_are_refused(world: World) -> None:
    with pytest.raises(CuefolioError) as refused:
        readiness.of_film(world.store, world.film_id, "no-such-format")
    assert refused.value.code == "sheets.unknown_format"
    films.delete_film(world.store, world.film_id)
    with pytest.raises(CuefolioError) as refused:
        readiness.of_film(world.store, world.film_id)
    assert refused.value.code == "film.gone"

# SPDX-License-Identifier: GPL-3.0-or-later
"""A locked production takes no edit, whichever way it comes, until somebody unlocks it with a reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.domain.live_log import Ticket
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence
from cuefolio.services import (
    audio,
    cue_parties,
    cue_surgery,
    cues,
    film_lock,
    films,
    library,
    live_log,
    markers,
    merging,
    scenes,
    series,
    undo,
    works,
)
from cuefolio.services.cue_values import TypedParty


@pytest.fixture
def locked(world: World) -> World:
    """The world with Night Ferry locked; Tin Roof is open."""
    markers.add(world.store, world.film_id, 90_000, "Kiss")
    film_lock.lock(world.store, world.film_id)
    return world


EDITS: dict[str, Callable[[World], object]] = {
    "production": lambda w: films.edit_film(w.store, w.film_id, {"title": "Other"}),
    "cut": lambda w: films.edit_film(w.store, w.film_id, {"duration": "50:00"}),
    "reels": lambda w: films.set_reels(w.store, w.film_id, [(1, 86400)]),
    "delete": lambda w: films.delete_film(w.store, w.film_id),
    "new cue": lambda w: cues.add(w.store, w.film_id, {"title": "New"}),
    "cue": lambda w: cues.edit(w.store, [w.key("1M1")], {"title": "New"}),
    "times": lambda w: cues.edit(w.store, [w.key("1M1")], {"in": "01000100"}),
    "tags": lambda w: cues.edit(w.store, [w.key("1M1")], {"mood": "icy"}),
    "works": lambda w: cues.edit(w.store, [w.key("1M3")], {"work": "Bed"}),
    "own parties": lambda w: cues.edit(w.store, [w.key("1M3")], {"composer": "Bo Lind"}),
    "override": lambda w: cue_parties.override_parties(w.store, w.key("1M1"), [TypedParty("Bo Lind", "C")]),
    "cue deleted": lambda w: cues.delete(w.store, [w.key("1M1")]),
    "cue moved": lambda w: cues.move(w.store, w.ids[-1:], w.ids[0]),
    "split": lambda w: cue_surgery.split(w.store, w.key("1M1"), "01:00:10:00"),
    "scene": lambda w: scenes.add(w.store, w.film_id, "Deck", 90_000, 90_240),
    "marker": lambda w: markers.delete(w.store, [markers.of_film(w.store, w.film_id)[0].id]),
    "logged": lambda w: live_log.begin(w.store, w.film_id, Ticket(), 90_000),
    "series": lambda w: series.put(w.store, [w.film_id], ""),
    "mood deleted": lambda w: library.delete(w.store, "mood", [w.entry("mood", "tender")]),
    "mood merged": lambda w: merging.merge(
        w.store, "mood", w.entry("mood", "hopeful"), [w.entry("mood", "tender")]
    ),
    "both films": lambda w: cues.edit(w.store, cues.list_ids(w.store), {"notes": "all"}),
}


@pytest.mark.parametrize("kind", EDITS)
def test_every_edit_is_refused_as_a_whole(locked: World, kind: str) -> None:
    before, steps = dump(locked.store), len(undo.steps(locked.store, 1000))
    with pytest.raises(CuefolioError) as caught:
        EDITS[kind](locked)
    assert caught.value.code == "film.locked"
    sentence = str(caught.value)
    assert '"Night Ferry"' in sentence and locked.store.author in sentence and "unlock" in sentence
    assert dump(locked.store) == before and len(undo.steps(locked.store, 1000)) == steps


@pytest.mark.parametrize("kind", EDITS)
def test_the_same_edits_pass_after_unlocking(locked: World, kind: str) -> None:
    film_lock.unlock(locked.store, locked.film_id, "one more correction")
    before = dump(locked.store)
    EDITS[kind](locked)
    assert dump(locked.store) != before


def test_what_productions_share_and_other_productions_can_be_edited(locked: World) -> None:
    library.edit(locked.store, "party", [locked.entry("party", "Ana Bell")], {"name": "Anna Bell"})
    theme = locked.entry("work", "Ferry Theme")
    works.set_parties(locked.store, theme, [TypedParty("Bo Lind", "C", "STIM", 10000, False)])
    library.edit(locked.store, "recording", [locked.entry("recording", "Zéro")], {"label": "Other"})
    audio.scan(locked.store, [locked.sound()])
    other = films.find_film(locked.store, "Tin Roof").id
    cues.edit(locked.store, cues.list_ids(locked.store, other), {"title": "Free", "mood": "icy", "in": "10"})
    films.delete_film(locked.store, other)


def test_nobody_undoes_an_edit_of_a_production_that_somebody_else_locked(world: World) -> None:
    me = world.store.author
    cues.edit(world.store, [world.key("1M1")], {"title": "Before"})
    world.store.author = "Kim"
    film_lock.lock(world.store, world.film_id)
    world.store.author = me
    before = dump(world.store)
    with pytest.raises(CuefolioError, match="Kim") as caught:
        undo.undo(world.store)
    assert caught.value.code == "film.locked" and dump(world.store) == before
    world.store.author = "Kim"
    film_lock.unlock(world.store, world.film_id, "a wrong title")
    world.store.author = me
    undo.undo(world.store)
    assert world.rows[0].text("title") == "Main Title"
    world.store.author = "Kim"
    film_lock.lock(world.store, world.film_id)
    world.store.author = me
    with pytest.raises(CuefolioError, match="Kim"):
        undo.redo(world.store)


def test_the_lock_says_when_and_by_whom_and_the_reason_stays_in_the_history(world: World) -> None:
    assert film_lock.state(world.store, world.film_id) is None
    film_lock.lock(world.store, world.film_id)
    lock = film_lock.state(world.store, world.film_id)
    assert lock is not None and lock.by == world.store.author and lock.at.endswith("+00:00")
    assert film_lock.lock(world.store, world.film_id).change_id is None
    for reason in ("", " \n "):
        with pytest.raises(CuefolioError) as caught:
            film_lock.unlock(world.store, world.film_id, reason)
        assert caught.value.code == "film.unlock_reason"
    film_lock.unlock(world.store, world.film_id, "wrong  name\nof the publisher")
    newest = undo.steps(world.store, 1)[0]
    assert sentence(newest.code, newest.arguments) == 'Unlock "Night Ferry": wrong name of the publisher'
    assert film_lock.unlock(world.store, world.film_id, "again").change_id is None
    assert film_lock.state(world.store, world.film_id) is None
    with pytest.raises(CuefolioError) as caught:
        film_lock.state(world.store, "nothing")
    assert caught.value.code == "film.gone"


def test_undo_and_redo_pass_over_locks_and_stop_at_what_is_locked(world: World) -> None:
    other = films.find_film(world.store, "Tin Roof").id
    cues.edit(world.store, [world.key("1M1")], {"title": "Before"})
    cues.edit(world.store, cues.list_ids(world.store, other)[:1], {"title": "Free"})
    film_lock.lock(world.store, world.film_id)
    undo.undo(world.store)
    assert world.rows[0].text("title") == "Before", "the step of the open production is undone"
    before, steps = dump(world.store), undo.steps(world.store, 1000)
    for _ in range(2):
        with pytest.raises(CuefolioError) as caught:
            undo.undo(world.store)
        assert caught.value.code == "film.locked"
    assert dump(world.store) == before and undo.steps(world.store, 1000) == steps
    assert film_lock.state(world.store, world.film_id) is not None
    film_lock.unlock(world.store, world.film_id, "a wrong title")
    undo.undo(world.store)
    assert world.rows[0].text("title") == "Main Title"
    film_lock.lock(world.store, world.film_id)
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        undo.redo(world.store)
    assert caught.value.code == "film.locked" and dump(world.store) == before
    film_lock.unlock(world.store, world.film_id, "no, it was right")
    undo.redo(world.store)
    undo.redo(world.store)
    assert world.rows[0].text("title") == "Before"
    assert undo.state(world.store).redo == ""


def test_adding_or_deleting_a_production_is_not_replayed_past_its_lock(world: World) -> None:
    key = films.add_film(world.store, {"title": "New"}).created[0]
    film_lock.lock(world.store, key)
    for again in range(2):
        with pytest.raises(CuefolioError) as caught:
            (undo.redo if again else undo.undo)(world.store)
        assert caught.value.code == "film.locked"
        if not again:
            film_lock.unlock(world.store, key, "wrong one")
            films.delete_film(world.store, key)
            undo.undo(world.store)
            film_lock.lock(world.store, key)
    film_lock.unlock(world.store, key, "and now")
    undo.redo(world.store)
    assert key not in {film.id for film in films.list_films(world.store)}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues whose in, out and name come one after the other; nothing of them is lost when a write is refused."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.live_log import Ticket
from cuefolio.errors import CuefolioError
from cuefolio.services import catalog, cues, films, live_log, undo

REEL_1, REEL_2 = 86_400, 115_200
"""First frames of the reels."""


def shown(world: World, ticket: Ticket) -> tuple[str, str, str, str]:
    (row,) = cues.rows(world.store, [ticket.key])
    return row.text("number"), row.text("title"), row.text("in"), row.text("out")


def test_in_out_and_name_make_a_cue(world: World) -> None:
    ticket = Ticket()
    live_log.begin(world.store, world.film_id, ticket, REEL_2 + 12)
    assert ticket.number == "2M4" and shown(world, ticket) == ("2M4", "", "01:20:00:12", "")
    assert undo.state(world.store).undo == "Log cue 2M4"
    live_log.finish(world.store, world.film_id, ticket, REEL_2 + 24 * 41)
    assert undo.state(world.store).undo == "Set out of 2M4"
    live_log.describe(
        world.store, world.film_id, ticket, {"title": "Rain on the roof", "origin": "score", "mood": ["icy"]}
    )
    assert shown(world, ticket) == ("2M4", "Rain on the roof", "01:20:00:12", "01:20:41:00")


def test_the_number_is_that_of_the_reel_and_free(world: World) -> None:
    numbers = []
    for start in (REEL_1, REEL_2, REEL_1 + 1, REEL_1 - 5):
        ticket = Ticket()
        live_log.begin(world.store, world.film_id, ticket, start)
        numbers.append(ticket.number)
    assert numbers == ["1M4", "2M4", "1M5", "1M6"]  # before every reel: as the cue that follows


def test_the_next_cue_ends_the_one_before_it_in_one_step(world: World) -> None:
    first, second = Ticket(), Ticket()
    live_log.begin(world.store, world.film_id, first, REEL_1 + 240)
    live_log.begin(world.store, world.film_id, second, REEL_1 + 480, closes=first)
    assert shown(world, first)[2:] == ("01:00:10:00", "01:00:20:00")
    assert shown(world, second)[2:] == ("01:00:20:00", "")
    undo.undo(world.store)
    assert shown(world, first)[2:] == ("01:00:10:00", "")
    assert cues.rows(world.store, [second.key]) == []


def test_an_out_that_comes_before_the_cue_is_stored_waits_in_the_ticket(world: World) -> None:
    """The disk was full when the in was pressed; the out stores both."""
    ticket = Ticket()
    world.store.read_only = True
    for _ in range(2):
        with pytest.raises(CuefolioError):
            live_log.begin(world.store, world.film_id, ticket, REEL_1 + 48)
    assert ticket.key == "" and ticket.unsaved == {"in": "01:00:02:00"}
    world.store.read_only = False
    live_log.finish(world.store, world.film_id, ticket, REEL_1 + 96)
    assert shown(world, ticket)[2:] == ("01:00:02:00", "01:00:04:00")
    assert ticket.unsaved == {}


def test_a_name_that_is_refused_does_not_stand_in_the_way_of_the_out(world: World) -> None:
    ticket = Ticket()
    live_log.begin(world.store, world.film_id, ticket, REEL_1)
    with pytest.raises(CuefolioError) as caught:
        live_log.describe(world.store, world.film_id, ticket, {"origin": "no such origin"})
    assert caught.value.code == "cue.bad_choice"
    live_log.finish(world.store, world.film_id, ticket, REEL_1 + 24)
    assert shown(world, ticket)[3] == "01:00:01:00"


def test_a_cue_that_somebody_deleted_is_not_made_again(world: World) -> None:
    ticket = Ticket()
    live_log.begin(world.store, world.film_id, ticket, REEL_1)
    cues.delete(world.store, [ticket.key])
    with pytest.raises(CuefolioError) as caught:
        live_log.finish(world.store, world.film_id, ticket, REEL_1 + 24)
    assert caught.value.code == "edit.gone"


@pytest.mark.parametrize("rate", ["29.97df", "23.976", "59.94df"])
def test_every_frame_is_stored_as_it_was_pressed(world: World, rate: str) -> None:
    film = films.add_film(world.store, {"title": f"At {rate}", "rate": rate}).created[0]
    for start in (0, 1, 1799, 1800, 1801, 3597, 3598, 17_982, 17_983, 107_892):
        ticket = Ticket()
        live_log.begin(world.store, film, ticket, start)
        live_log.finish(world.store, film, ticket, start + 1)
        (row,) = cues.rows(world.store, [ticket.key])
        assert (row.start, row.end) == (start, start + 1)


def test_everything_is_there_after_reopening(world: World) -> None:
    ticket = Ticket()
    live_log.begin(world.store, world.film_id, ticket, REEL_1 + 7)
    live_log.finish(world.store, world.film_id, ticket, REEL_1 + 70)
    world.store.close()
    store = catalog.open_catalog(world.store.path)
    (row,) = cues.rows(store, [ticket.key])
    assert (row.start, row.end, row.text("number")) == (REEL_1 + 7, REEL_1 + 70, "1M4")
    store.close()

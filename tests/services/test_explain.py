# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking a catalogue how a number came about."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import cues, deliveries, explain, sheets
from cuefolio.services.explain import TOTAL


def test_a_cue_and_the_total(world: World) -> None:
    account = explain.number(world.store, world.film_id, "house", world.key("1M1"))
    assert (account.code, account.arguments["seconds"]) == ("explain.line", 70)
    total = explain.number(world.store, world.film_id)
    assert total == explain.number(world.store, world.film_id, "house", TOTAL)
    sheet = sheets.delivery(sheets.snapshot(world.store, world.film_id), "json", "house")
    assert total == explain.of_delivery(sheet)
    assert next(explain.sentences(total)) == (0, "The recipient adds up 2:45 of music.")


def test_the_cue_behind_sound_design_is_the_right_one(world: World) -> None:
    account = explain.number(world.store, world.film_id, "house", world.key("2M3"))
    assert account.code == "explain.no_length" and "2M3" in str(account.arguments["cue"])


def test_a_cue_in_a_roll_up_shows_its_line(world: World) -> None:
    usage = {"vocal": "instrumental", "function": "background"}
    cues.edit(world.store, [world.key("1M1"), world.key("1M2")], usage)
    accounts = [
        explain.number(world.store, world.film_id, "prs", world.key(number), rollup=True)
        for number in ("1M1", "1M2")
    ]
    assert accounts[0] == accounts[1] and accounts[0].parts[0].code == "explain.rolled_up"


def test_what_stands_on_no_sheet_is_told(world: World) -> None:
    for key in (world.key("2M2"), "0" * 32):
        with pytest.raises(CuefolioError) as refused:
            explain.number(world.store, world.film_id, "house", key)
        assert refused.value.code == "explain.not_on_sheet"


def test_numbers_of_a_delivered_sheet_stay_explained(world: World) -> None:
    done = deliveries.deliver(world.store, world.film_id, "json", world.folder / "x.json", "prs")
    before = explain.of_delivered(world.store, done.delivered_id, 1)
    cues.edit(world.store, [world.key("1M1")], {"in": "01000500"})
    assert explain.of_delivered(world.store, done.delivered_id, 1) == before
    assert explain.of_delivered(world.store, done.delivered_id).code == "explain.total"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose writers and publishers a merged cue shows: nothing overrides a work that was followed."""

from __future__ import annotations

from tests.services.catalog_world import World

from cuefolio.domain.cue_row import CueRow
from cuefolio.persistence.tables import cue_theme
from cuefolio.services import cue_parties, cue_surgery, cues, works
from cuefolio.services.party_text import format_parties, parse_parties


def give(world: World, number: str, text: str) -> None:
    cue_parties.override_parties(world.store, world.key(number), parse_parties(text))


def merged(world: World, *numbers: str) -> CueRow:
    done = cue_surgery.merge(world.store, [world.key(number) for number in numbers])
    return cues.rows(world.store, [done.created[0]])[0]


def test_a_first_cue_that_follows_its_work_goes_on_following(world: World) -> None:
    was = cues.rows(world.store, [world.key("1M2")])[0].parties
    row = merged(world, "1M2", "1M3")
    assert row.parties_from_work and row.overrides == () and row.parties == was
    assert works.parties(world.store, row.works[0].id) == was


def test_a_first_cue_without_parties_follows_the_work_of_the_next(world: World) -> None:
    cues.edit(world.store, [world.key("1M1")], {"work": ""})
    row = merged(world, "1M1", "1M2", "1M3")
    assert row.parties_from_work and row.overrides == ()
    assert [entry.name for entry in row.works] == ["Ferry Theme"]
    assert [p.name for p in row.parties] == ["Ana Bell", "Bo Lind", "Quay Music"]


def test_works_that_say_nobody_are_no_reason_to_lose_parties(world: World) -> None:
    cues.edit(world.store, [world.key("2M1")], {"work": "Nobody's"})
    cues.edit(world.store, [world.key("2M2")], {"composer": "Mina Abe"})
    row = merged(world, "2M1", "2M2")
    assert [p.name for p in row.parties] == ["Mina Abe"] and not row.parties_from_work
    assert works.parties(world.store, row.works[0].id) == ()


def test_own_parties_are_joined_in_order_with_all_their_lines(world: World) -> None:
    cues.edit(world.store, [world.key("1M1"), world.key("1M2")], {"work": ""})
    give(world, "1M1", "Zed [C] ? 100%")
    second = (
        "Zed [C] ? 50%; Ana Bell [C] ? 25%; Bo Lind [A] ? 25%; "
        "Quay Music [E] ? 50% for Ana Bell; Quay Music [E] ? 50% for Bo Lind"
    )
    give(world, "1M2", second)
    assert format_parties(merged(world, "1M1", "1M2").parties) == (
        "Zed [C] ? 100%; Ana Bell [C] ? ?%; Bo Lind [A] ? ?%; "
        "Quay Music [E] ? ?% for Ana Bell; Quay Music [E] ? ?% for Bo Lind"
    )


def test_shares_are_those_of_the_first_cue_that_has_parties(world: World) -> None:
    cues.edit(world.store, [world.key("1M1"), world.key("1M2")], {"work": ""})
    give(world, "1M2", "Ana Bell [C] ? 100%")
    give(world, "1M3", "Bo Lind [C] ? 100%")
    assert format_parties(merged(world, "1M1", "1M2", "1M3").parties) == (
        "Ana Bell [C] ? 100%; Bo Lind [C] ? ?%"
    )


def test_the_statement_of_a_theme_comes_along(world: World) -> None:
    key = world.key("1M2")
    with world.store.read() as connection:
        link = connection.execute(cue_theme.select().where(cue_theme.c.cue_id == key)).one()
    world.store.write("step.edit_fields", lambda uow: uow.update(cue_theme, link.id, statement="first"))
    row = merged(world, "1M1", "1M2")
    with world.store.read() as connection:
        links = connection.execute(cue_theme.select().where(cue_theme.c.cue_id == row.id)).all()
    assert [entry.statement for entry in links] == ["first"]

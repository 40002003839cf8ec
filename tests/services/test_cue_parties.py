# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues that say something else than their work, medleys by portions, and "same as last cue"."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.domain.cue_row import CueRow
from cuefolio.errors import CuefolioError
from cuefolio.services import cue_parties, cues, sheets, works
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.party_text import format_parties, parse_parties


def row(world: World, number: str) -> CueRow:
    return cues.rows(world.store, [world.key(number)])[0]


def shown(world: World, number: str) -> str:
    return format_parties(row(world, number).parties)


@pytest.fixture
def theme(world: World) -> str:
    """The work of 1M1 and 1M2, half Ana Bell, half Bo Lind."""
    key = world.entry("work", "Ferry Theme")
    works.set_parties(
        world.store, key, parse_parties("Ana Bell [C] PRS 50%; Bo Lind [A] STIM 50%; Quay [E] PRS 100%")
    )
    return key


def test_a_cue_overrides_its_work_and_the_difference_is_told(world: World, theme: str) -> None:
    before = works.parties(world.store, theme)
    own = "Ana Bell [C] PRS 100%; Quay [E] PRS 100% for Ana Bell"
    cue_parties.override_parties(world.store, world.key("1M1"), parse_parties(own))
    found = row(world, "1M1")
    assert shown(world, "1M1") == own and not found.parties_from_work
    assert [(d.kind, d.name, d.before, d.after) for d in found.overrides] == [
        ("share", "Ana Bell", "50", "100"),
        ("writer", "Quay", "", "Ana Bell"),
        ("removed", "Bo Lind", "A", ""),
    ]
    assert works.parties(world.store, theme) == before == row(world, "1M2").parties
    assert row(world, "1M2").overrides == ()
    first, second = sheets.snapshot(world.store, world.film_id).cues[:2]
    assert (first.overrides_work, second.overrides_work) == (True, False)
    assert first.writers != first.works[0].writers == second.writers
    cues.edit(world.store, [world.key("1M1")], {"composer": "Ana Bell; Zed"})
    assert works.parties(world.store, theme) == before, "an override is edited, not the work"
    cue_parties.follow_work(world.store, [world.key("1M1")])
    assert row(world, "1M1").parties == before and row(world, "1M1").parties_from_work


def test_own_parties_that_say_the_same_differ_in_nothing(world: World, theme: str) -> None:
    cue_parties.override_parties(world.store, world.key("1M1"), parse_parties(shown(world, "1M1")))
    assert row(world, "1M1").overrides == () and not row(world, "1M1").parties_from_work
    assert not sheets.snapshot(world.store, world.film_id).cues[0].overrides_work


def test_an_override_of_nobody_is_refused_and_a_cue_without_work_keeps_its_parties(world: World) -> None:
    with pytest.raises(CuefolioError) as caught:
        cue_parties.override_parties(world.store, world.key("1M1"), [TypedParty("  ", "C")])
    assert caught.value.code == "party.override_empty"
    assert cue_parties.follow_work(world.store, [world.key("1M3")]).change_id is None
    assert shown(world, "1M3") == "Mina Abe [C] ? ?%" and row(world, "1M3").overrides == ()


# medleys


@pytest.fixture
def medley(world: World, theme: str) -> str:
    """2M3, of the theme and a work by Mina Abe alone."""
    key = world.key("2M3")
    cues.edit(world.store, [key], {"work": "Ferry Theme; Rain Song"})
    rain = world.entry("work", "Rain Song")
    works.set_parties(world.store, rain, parse_parties("Mina Abe [C] JASRAC 100%; Quay [E] PRS 100%"))
    return key


def test_a_medley_is_shared_by_the_portions_of_its_works(world: World, medley: str) -> None:
    assert shown(world, "2M3") == (
        "Ana Bell [C] PRS ?%; Bo Lind [A] STIM ?%; Quay [E] PRS ?%; Mina Abe [C] JASRAC ?%"
    )
    cue_parties.set_portions(world.store, medley, [2500, 7500])
    assert shown(world, "2M3") == (
        "Ana Bell [C] PRS 12.5%; Bo Lind [A] STIM 12.5%; Quay [E] PRS 100%; Mina Abe [C] JASRAC 75%"
    )
    cue_parties.split_portions(world.store, medley)
    assert [w.portion for w in row(world, "2M3").works] == [5000, 5000]
    sheet = next(c for c in sheets.snapshot(world.store, world.film_id).cues if c.number == "2M3")
    assert [(w.title, w.portion, len(w.writers)) for w in sheet.works] == [
        ("Ferry Theme", 5000, 2), ("Rain Song", 5000, 1),
    ]  # fmt: skip
    assert sum(p.share or 0 for p in sheet.writers) == sum(p.share or 0 for p in sheet.publishers) == 10000
    cues.edit(world.store, [medley], {"work": "Ferry Theme"})
    (single,) = next(c for c in sheets.snapshot(world.store, world.film_id).cues if c.number == "2M3").works
    assert single.portion is None


@pytest.mark.parametrize(
    ("portions", "code"),
    [
        ([5000], "medley.count"),
        ([5000, 4000], "medley.total"),
        ([None, 10001], "medley.total"),
        ([-100, 10100], "medley.total"),
    ],
)
def test_portions_that_make_no_whole_are_refused(
    world: World, medley: str, portions: list[int | None], code: str
) -> None:
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        cue_parties.set_portions(world.store, medley, portions)
    assert caught.value.code == code and dump(world.store) == before
    with pytest.raises(CuefolioError) as caught:
        cue_parties.split_portions(world.store, world.key("1M1"))
    assert caught.value.code == "medley.few"


def test_editing_one_field_of_a_medley_keeps_what_its_works_said_in_the_others(
    world: World, medley: str
) -> None:
    cue_parties.set_portions(world.store, medley, [5000, 5000])
    cues.edit(world.store, [medley], {"publisher": "Harbour"})
    assert shown(world, "2M3") == (
        "Ana Bell [C] PRS 25%; Bo Lind [A] STIM 25%; Harbour [E] ? ?%; Mina Abe [C] JASRAC 50%"
    )
    assert [d.kind for d in row(world, "2M3").overrides] == ["added", "removed"]
    assert len(works.parties(world.store, world.entry("work", "Rain Song"))) == 2


def test_the_shares_of_a_medley_are_divided_in_its_works_or_in_its_own_parties(
    world: World, medley: str
) -> None:
    with pytest.raises(CuefolioError) as caught:
        cue_parties.split_shares(world.store, medley, "writers")
    assert caught.value.code == "party.medley_shares"
    own = parse_parties("Ana Bell [C]; Bo Lind [C]; Mina Abe [A]")
    cue_parties.override_parties(world.store, medley, own)
    cue_parties.split_shares(world.store, medley, "writers")
    assert [p.share for p in row(world, "2M3").parties] == [3334, 3333, 3333]


def test_shares_of_a_cue_with_a_work_are_divided_in_the_work(world: World, theme: str) -> None:
    works.set_parties(world.store, theme, parse_parties("Ana Bell [C] PRS 20%; Bo Lind [A] STIM ?%"))
    cue_parties.distribute_shares(world.store, world.key("1M1"), "writers")
    assert [p.share for p in works.parties(world.store, theme)] == [2000, 8000]


# same as last cue


def test_a_cue_takes_the_parties_of_the_last_music_that_has_any(world: World, theme: str) -> None:
    cues.edit(world.store, [world.key("1M3")], {"composer": ""})
    cues.edit(world.store, [world.key("2M2")], {"composer": "Foley Artist"})
    cue_parties.parties_as_last_cue(world.store, world.key("2M3"))
    assert shown(world, "2M3") == shown(world, "1M2")
    assert not row(world, "2M3").parties_from_work
    with pytest.raises(CuefolioError) as caught:
        cue_parties.parties_as_last_cue(world.store, world.key("1M1"))
    assert caught.value.code == "party.no_last_cue"
    assert cue_parties.parties_as_last_cue(world.store, world.key("1M2")).change_id is None


def test_people_of_one_name_stay_who_they_are(world: World, theme: str) -> None:
    works.set_parties(world.store, theme, [])
    works.set_parties(world.store, theme, [TypedParty("Ana Bell", "C", ipi="00014107338")])
    cues.edit(world.store, [world.key("1M3")], {"composer": [TypedParty("Ana Bell", "C", ipi="01372389230")]})
    first, other = row(world, "1M2").parties[0], row(world, "1M3").parties[0]
    assert first.party_id != other.party_id
    cue_parties.parties_as_last_cue(world.store, world.key("1M3"))
    assert row(world, "1M3").parties[0] == first and row(world, "1M2").parties[0].ipi == "00014107338"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits that meet somebody else's: noticed where one value would replace another, joined where both fit."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import artwork, cue_words, cues, library, party_names, undo
from cuefolio.services.cue_expected import party_values


def seen(world: World, number: str, *fields: str) -> dict[str, dict[str, object]]:
    row = cues.rows(world.store, [world.key(number)])[0]
    return {row.id: {f: party_values(row) if f == "parties" else row.value(f) for f in fields}}


@pytest.mark.parametrize(
    ("field", "theirs", "mine", "shown"),
    [
        ("title", "Theirs", "Mine", "Theirs"),
        ("notes", "", "Mine", ""),
        ("origin", "library", "licensed-song", "library"),
        ("diegetic", "no", "yes", "no"),
        ("intensity", "3", "4", "3"),
        ("in", "01000500", "01000600", "01:00:05:00"),
        ("out", "+2:00:00", "+3:00:00", "01:02:00:00"),
        ("duration", "9", "10", "0:09"),
        ("work", "Theirs", "Mine", "Theirs"),
        ("composer", "Bo Lind", "Mina Abe", "Bo Lind"),
        ("recording", "Theirs", "Mine", "Theirs"),
        ("isrc", "AA6Q72000047", "BB", "AA6Q72000047"),
    ],
)
def test_a_value_that_changed_meanwhile_is_not_replaced(
    world: World, field: str, theirs: str, mine: str, shown: str
) -> None:
    key = world.key("1M1")
    cues.edit(world.store, [key], {"notes": "first"})
    expected = seen(world, "1M1", field)
    cues.edit(world.store, [key], {field: theirs})
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        cues.edit(world.store, [key], {field: mine}, expected=expected)
    assert caught.value.code == "cue.changed_meanwhile"
    assert caught.value.arguments["theirs"] == shown and caught.value.arguments["name"] == "1M1"
    assert dump(world.store) == before
    cues.edit(world.store, [key], {field: mine})
    assert dump(world.store) != before


def test_other_fields_of_the_cue_may_change(world: World) -> None:
    expected = seen(world, "1M1", "title", "in", "mood", "parties")
    key = world.key("1M1")
    cues.edit(world.store, [key], {"notes": "theirs", "status": "final"})
    cues.edit(world.store, [key], {"title": "Mine"}, expected=expected)
    assert cues.rows(world.store, [key])[0].text("title") == "Mine"


def test_one_of_many_is_enough_and_they_are_counted(world: World) -> None:
    expected = {key: {"performer": None} for key in world.ids}
    cues.edit(world.store, world.ids[1:3], {"performer": "Theirs"})
    with pytest.raises(CuefolioError) as caught:
        cues.edit(world.store, world.ids, {"performer": "Mine"}, expected=expected)
    assert caught.value.arguments["count"] == 2 and caught.value.arguments["name"] == "1M2"
    assert cues.rows(world.store, world.ids[:1])[0].text("performer") == ""


def test_parties_that_changed_meanwhile_are_not_replaced(world: World) -> None:
    expected = seen(world, "1M1", "parties")
    library.edit(world.store, "party", [world.entry("party", "Ana Bell")], {"society": "PRS"})
    with pytest.raises(CuefolioError):
        cues.set_party_rows(
            world.store, [world.key("1M1")], [("Mina Abe", "C", None, None)], expected=expected
        )
    assert [p.name for p in world.rows[0].parties] == ["Ana Bell", "Bo Lind", "Quay Music"]


def test_words_of_two_people_are_both_kept(world: World) -> None:
    key = world.key("1M1")
    cue_words.change(world.store, [key], "mood", ["icy"], [])
    cue_words.change(world.store, [key], "mood", ["warm"], ["Tender"])
    assert cues.rows(world.store, [key])[0].text("mood") == "hopeful; icy; warm"
    assert undo.state(world.store).undo == "Edit Mood of 1M1"


def test_a_word_for_many_cues_is_one_step(world: World) -> None:
    before = dump(world.store)
    cue_words.change(world.store, world.ids, "theme", ["Harbour", "New"], ["Crossing"])
    assert {row.text("theme") for row in world.rows} == {"Harbour; New"}
    assert cue_words.change(world.store, world.ids, "theme", ["new"], []).change_id is None
    undo.undo(world.store)
    assert dump(world.store) == before


def test_an_emptied_society_stays_empty(world: World) -> None:
    library.edit(world.store, "party", [world.entry("party", "Ana Bell")], {"society": "PRS"})
    key = world.key("1M1")
    cues.set_party_rows(world.store, [key], [("Ana Bell", "C", "", 10000)])
    assert cues.rows(world.store, [key])[0].parties[0].society == ""
    work_id = cues.rows(world.store, [key])[0].works[0].id
    assert library.work_parties(world.store, work_id) == [("Ana Bell", "C", "", 10000)]
    cues.set_party_rows(world.store, [key], [("Ana Bell", "C", "PRS", 10000)])
    library.edit(world.store, "party", [world.entry("party", "Ana Bell")], {"society": "STIM"})
    assert cues.rows(world.store, [key])[0].parties[0].society == "STIM", "it follows the person again"


def test_a_person_who_is_added_brings_the_own_society(world: World) -> None:
    library.edit(world.store, "party", [world.entry("party", "Mina Abe")], {"society": "JASRAC"})
    key = world.key("2M3")
    cues.set_party_rows(world.store, [key], [("Mina Abe", "C", None, None)])
    assert cues.rows(world.store, [key])[0].parties[0].society == "JASRAC"


def test_a_name_is_written_another_way_everywhere(world: World) -> None:
    party_names.respell(world.store, "Mina Abe", "Mína ABE")
    assert cues.rows(world.store, [world.key("1M3")])[0].text("composer") == "Mína ABE"
    assert undo.state(world.store).undo == 'Rename "Mina Abe" to "Mína ABE"'
    for old, new, code in (("Mína ABE", "Somebody", "party.other_name"), ("Nobody", "nobody", "party.gone")):
        with pytest.raises(CuefolioError) as caught:
            party_names.respell(world.store, old, new)
        assert caught.value.code == code


def test_a_picture_is_given_and_taken(world: World) -> None:
    key = cues.rows(world.store, [world.key("2M1")])[0].recording
    assert key is not None
    artwork.set_artwork(world.store, key.id, b"not looked at here", "image/png")
    assert cues.rows(world.store, [world.key("2M1")])[0].artwork
    assert artwork.set_artwork(world.store, key.id, b"not looked at here", "image/png").change_id is None
    artwork.remove_artwork(world.store, key.id)
    assert cues.rows(world.store, [world.key("2M1")])[0].artwork == ""
    undo.undo(world.store)
    assert cues.rows(world.store, [world.key("2M1")])[0].artwork

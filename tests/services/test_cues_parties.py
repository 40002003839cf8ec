# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote and published a cue: names once, roles, societies and shares kept, works shared by cues."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import cues, library, search
from cuefolio.services.cue_values import TypedParty, parse_party

Party = tuple[str, str, str, int | None]


def parties(world: World, key: str) -> list[Party]:
    return [(p.name, p.role, p.society, p.share) for p in cues.rows(world.store, [key])[0].parties]


@pytest.fixture
def key(world: World) -> str:
    """A cue without parties and works."""
    return world.key("2M3")


def names(world: World) -> list[str]:
    rows = library.rows(world.store, "party", library.list_ids(world.store, "party"))
    return [row.values["name"] for row in rows]


def test_several_parties_with_roles_societies_and_shares(world: World, key: str) -> None:
    wanted = [
        TypedParty("Ana Bell", "C", "PRS", 5000),
        TypedParty("Lea Moor", "A", "ASCAP", 2500),
        TypedParty("Bo Lind", "AR", None, None),
        TypedParty("Quay Music", "E", "PRS", 2500),
    ]
    cues.set_all_parties(world.store, [key], wanted)
    assert parties(world, key) == [
        ("Ana Bell", "C", "PRS", 5000),
        ("Lea Moor", "A", "ASCAP", 2500),
        ("Bo Lind", "AR", "", None),
        ("Quay Music", "E", "PRS", 2500),
    ]
    row = cues.rows(world.store, [key])[0]
    assert (row.text("composer"), row.text("writer"), row.text("publisher")) == (
        "Ana Bell", "Lea Moor; Bo Lind", "Quay Music",
    )  # fmt: skip
    assert not row.parties_from_work


def test_typing_a_name_again_keeps_what_is_known_of_it(world: World, key: str) -> None:
    cues.edit(
        world.store, [key], {"composer": [parse_party("Ana Bell:PRS:50"), parse_party("Bo Lind:STIM:50")]}
    )
    cues.edit(world.store, [key], {"composer": "BO LIND; Ana Bell; Third"})
    assert parties(world, key) == [
        ("Bo Lind", "C", "STIM", 5000),
        ("Ana Bell", "C", "PRS", 5000),
        ("Third", "C", "", None),
    ]
    cues.edit(world.store, [key], {"publisher": "Quay Music", "composer": "Ana Bell"})
    assert parties(world, key) == [("Ana Bell", "C", "PRS", 5000), ("Quay Music", "E", "", None)]
    cues.edit(world.store, [key], {"composer": "", "publisher": ""})
    assert parties(world, key) == []
    assert {"Ana Bell", "Bo Lind", "Quay Music"} <= set(names(world)), "people stay in the library"


def test_one_person_is_entered_once(world: World, key: str) -> None:
    before = names(world)
    cues.edit(world.store, [key], {"composer": "ana  BELL; Ána Bell", "writer": "Ana Bell"})
    assert names(world) == before
    assert [(name, role) for name, role, *_ in parties(world, key)] == [("Ana Bell", "C"), ("Ana Bell", "A")]


def test_composers_stand_before_writers_before_publishers_in_whatever_order_they_are_typed(
    world: World, key: str
) -> None:
    for field, name in (
        ("publisher", "Pub"),
        ("composer", "Com"),
        ("writer", "Wri"),
        ("composer", "Com; Second"),
    ):
        cues.edit(world.store, [key], {field: name})
    assert [name for name, *_ in parties(world, key)] == ["Com", "Second", "Wri", "Pub"]
    cues.set_party_rows(
        world.store, [key], [(n, r, "", None) for n, r in (("P", "E"), ("W", "A"), ("C", "C"))]
    )
    cues.edit(world.store, [key], {"writer": "W; X"})
    assert [name for name, *_ in parties(world, key)] == ["P", "W", "X", "C"], "an order set by hand stays"


def test_two_cues_with_one_work_share_its_parties(world: World) -> None:
    first, second = world.key("1M1"), world.key("1M2")
    assert parties(world, first) == parties(world, second) != []
    assert cues.rows(world.store, [first])[0].parties_from_work
    done = cues.edit(
        world.store, [first], {"composer": [TypedParty("Ana Bell", "C", "PRS", 10000, keep_share=False)]}
    )
    assert (
        parties(world, second)
        == parties(world, first)
        == [("Ana Bell", "C", "PRS", 10000), ("Quay Music", "E", "", None)]
    )
    assert done.cue_ids is None or second in done.cue_ids


def test_parties_typed_before_the_work_move_to_it(world: World) -> None:
    key = world.key("1M3")
    cues.edit(world.store, [key], {"work": "Bed Music"})
    assert [name for name, *_ in parties(world, key)] == ["Mina Abe"]
    assert cues.rows(world.store, [key])[0].parties_from_work
    other = cues.add(world.store, world.film_id, {"work": "bed music"}).created[0]
    assert parties(world, other) == parties(world, key)


def test_a_medley_shows_the_parties_of_all_its_works(world: World, key: str) -> None:
    cues.edit(world.store, [world.key("1M3")], {"work": "Bed Music"})
    cues.edit(world.store, [key], {"work": "Ferry Theme; Bed Music"})
    row = cues.rows(world.store, [key])[0]
    assert row.text("work") == "Ferry Theme; Bed Music"
    assert [p.name for p in row.parties] == ["Ana Bell", "Bo Lind", "Quay Music", "Mina Abe"]


def test_many_cues_at_once(world: World) -> None:
    keys = [world.key("1M3"), world.key("2M1"), world.key("2M3")]
    cues.set_party_rows(world.store, keys, [("Mina Abe", "C", "JASRAC", 10000)])
    for key in keys:
        assert parties(world, key) == [("Mina Abe", "C", "JASRAC", 10000)]


@pytest.mark.parametrize("text", ["", ":PRS", "A:B:50:more"])
def test_a_party_that_cannot_be_read(text: str) -> None:
    with pytest.raises(CuefolioError) as caught:
        parse_party(text)
    assert caught.value.code == "cue.bad_party"


@pytest.mark.parametrize("share", ["abc", "-5", "150"])
def test_a_share_that_cannot_be(share: str) -> None:
    with pytest.raises(CuefolioError) as caught:
        parse_party(f"Ana Bell:PRS:{share}")
    assert caught.value.code.startswith("share.")


def test_a_renamed_person_is_found_at_once_and_the_old_name_is_not(world: World) -> None:
    person = world.entry("party", "Ana Bell")
    expected = [world.key("1M1"), world.key("1M2")]
    assert search.search(world.store, "ana bell") == expected
    library.edit(world.store, "party", [person], {"name": "Grete Weiß"})
    assert (
        search.search(world.store, "composer:weiss") == search.search(world.store, "grete weiß") == expected
    )
    assert search.search(world.store, "ana bell") == []
    world.store.undo()
    assert search.search(world.store, "ana bell") == expected


def test_a_person_in_use_stays(world: World) -> None:
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        library.delete(world.store, "party", [world.entry("party", "Mina Abe")])
    assert caught.value.code == "edit.in_use" and "Mina Abe" in str(caught.value)
    assert dump(world.store) == before


def test_vocabularies_grow_by_use_and_tell_words_apart_by_their_folded_form(world: World, key: str) -> None:
    before = library.counts(world.store)
    cues.edit(world.store, [key], {"mood": "TENDER, Weightless; weightless;; ", "theme": "Fog; harbour"})
    row = cues.rows(world.store, [key])[0]
    assert row.text("mood") == "tender; Weightless" and row.text("theme") == "Fog; Harbour"
    after = library.counts(world.store)
    assert (after["mood"] - before["mood"], after["theme"] - before["theme"]) == (1, 1)
    cues.edit(world.store, [key], {"scene": "Bridge, night; Quay at dawn"})
    row = cues.rows(world.store, [key])[0]
    assert row.text("scene") == "Bridge, night; Quay at dawn", "scene names hold commas"
    assert library.counts(world.store)["scene"] == before["scene"] + 1
    other = next(i for i in cues.list_ids(world.store) if i not in world.ids)
    cues.edit(world.store, [other], {"scene": "Quay at dawn"})
    assert library.counts(world.store)["scene"] == before["scene"] + 2, "scenes belong to one film"


@pytest.mark.parametrize(
    "name", ["Smith, Anna", "Ünïcode Ø", "山田 太郎", 'Eve "E" O\'Neil', "a" * 300, "=1+1", "<b>x</b>"]
)
def test_names_come_back_as_they_were_typed(world: World, key: str, name: str) -> None:
    cues.edit(
        world.store, [key], {"composer": name, "mood": [name], "work": "", "title": name, "notes": name}
    )
    row = cues.rows(world.store, [key])[0]
    assert row.text("composer") == row.text("mood") == row.text("title") == row.text("notes") == name


def test_control_characters_and_direction_marks_cannot_hide_text(world: World, key: str) -> None:
    cues.edit(
        world.store,
        [key],
        {"title": "a\x00b\x07c\u202edesrever\ud800", "notes": "line\r\ntwo\x00", "mood": "x\ny"},
    )
    row = cues.rows(world.store, [key])[0]
    assert row.text("title") == "abcdesrever\ufffd"
    assert row.text("notes") == "line\ntwo" and row.text("mood") == "x; y"

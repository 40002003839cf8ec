# SPDX-License-Identifier: GPL-3.0-or-later
"""Where entries are used: films in the order of years, cues in film order, works, recordings and people."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.used import WhereUsed
from cuefolio.errors import CuefolioError
from cuefolio.services import cues, films, library, where_used


def of(world: World, kind: str, name: str) -> WhereUsed:
    return where_used.of_entry(world.store, kind, world.entry(kind, name))


def numbers(used: WhereUsed) -> dict[str, list[str]]:
    return {film.title: [cue.number for cue in film.cues] for film in used.films}


def test_a_person_in_cues_works_and_company(world: World) -> None:
    used = of(world, "party", "Ana Bell")
    assert numbers(used) == {"Night Ferry": ["1M1", "1M2"]}
    assert used.films[0].cues[0].roles == (("C", None),)
    assert [(work.name, work.roles, work.count) for work in used.works] == [
        ("Ferry Theme", (("C", None),), 2)
    ]
    assert [(who.name, who.count) for who in used.people] == [("Bo Lind", 1), ("Quay Music", 1)]
    assert used.cue_count == used.row.uses == 2
    assert used.seconds == Fraction(100)


def test_parties_of_a_cue_take_the_place_of_those_of_its_work(world: World) -> None:
    """Whoever does not count for a cue is not told to be used there."""
    key = world.key("1M1")
    cues.edit(world.store, [key], {"work": "Ferry Theme; Second"})
    cues.set_party_rows(world.store, [key], [("Mina Abe", "C", "", None)])
    used = of(world, "party", "Ana Bell")
    assert numbers(used) == {"Night Ferry": ["1M2"]} and used.row.uses == 1
    assert library.list_ids(world.store, "party", "uses", True)[0] == world.entry("party", "Mina Abe")


def test_films_stand_in_the_order_of_their_years(world: World) -> None:
    assert list(numbers(of(world, "theme", "Harbour"))) == ["Night Ferry", "Tin Roof"]
    films.edit_film(world.store, films.find_film(world.store, "Tin Roof").id, {"year": "1950"})
    assert numbers(of(world, "theme", "Harbour")) == {"Tin Roof": ["1"], "Night Ferry": ["1M2", "2M1"]}


def test_a_work_has_recordings_and_parties(world: World) -> None:
    used = of(world, "work", "Ferry")
    assert [who.name for who in used.people] == ["Ana Bell", "Bo Lind", "Quay Music"]
    assert used.people[2].roles == (("E", None),)
    assert used.films[0].cues[1].title == "Ferry Theme", "a cue without a title shows its work's"


def test_a_recording_has_its_files(world: World) -> None:
    from cuefolio.services import audio

    audio.scan(world.store, [world.sound("take.wav")])
    used = of(world, "recording", "take")
    assert [file.path.rpartition("/")[2] for file in used.files] == ["take.wav"]
    assert not used.files[0].is_missing and used.films == ()


def test_sound_design_and_omitted_cues_are_listed_but_not_counted(world: World) -> None:
    used = of(world, "mood", "tender")
    assert numbers(used)["Night Ferry"] == ["1M1", "1M2", "1M3", "2M1", "2M2", "2M3"]
    assert used.seconds == Fraction(70 + 30 + 20 + 45)
    cues.edit(world.store, [world.key("1M1")], {"status": "omitted"})
    assert of(world, "mood", "tender").seconds == Fraction(30 + 20 + 45)


def test_from_a_cue_to_what_else_has_the_same(world: World) -> None:
    found = where_used.of_cue(world.store, world.key("1M2"))
    assert [(used.kind, used.row.name) for used in found] == [
        ("work", "Ferry Theme"),
        ("theme", "Harbour"),
        ("party", "Ana Bell"),
        ("party", "Bo Lind"),
        ("party", "Quay Music"),
    ]
    assert numbers(found[0]) == {"Night Ferry": ["1M1"]}
    assert numbers(found[1]) == {"Night Ferry": ["2M1"], "Tin Roof": ["1"]}
    assert where_used.of_cue(world.store, world.key("2M2")) == []


def test_what_is_in_the_way_of_deleting(world: World) -> None:
    assert where_used.in_the_way(world.store, "party", [world.entry("party", "Ana")]) == (2, 1, 0)
    assert where_used.in_the_way(world.store, "party", [world.entry("party", "Mina")]) == (2, 0, 2)
    moods = [world.entry("mood", "tender"), world.entry("mood", "hopeful")]
    assert where_used.in_the_way(world.store, "mood", moods) == (6, 0, 0)


def test_what_is_gone_is_told(world: World) -> None:
    with pytest.raises(CuefolioError) as caught:
        where_used.of_entry(world.store, "mood", "0" * 32)
    assert caught.value.code == "edit.gone"


@pytest.mark.parametrize("kind", ENTRY_KINDS)
def test_counts_agree_with_the_cues_and_sorting_with_what_is_shown(world: World, kind: str) -> None:
    fields = ["", *[field.name for field in ENTRY_KINDS[kind].fields]]
    ids = set(library.list_ids(world.store, kind))
    for field in fields:
        ascending = library.rows(world.store, kind, library.list_ids(world.store, kind, field))
        descending = library.rows(world.store, kind, library.list_ids(world.store, kind, field, True))
        assert {row.id for row in ascending} == {row.id for row in descending} == ids
        shown = [row.values[field] for row in ascending if field and row.values[field]]
        if field in ("uses", "year"):
            assert shown == sorted(shown, key=int)
        elif field and field not in ("time", "film", "films", "writers", "publishers"):
            assert [text.casefold() for text in shown] == sorted(text.casefold() for text in shown)
        blanks = [bool(row.values[field]) for row in descending] if field else []
        assert blanks == sorted(blanks, reverse=True), "what is unknown comes last in either direction"
    for row in library.rows(world.store, kind, list(ids)):
        assert where_used.of_entry(world.store, kind, row.id).cue_count == row.uses


def test_the_filter_knows_writers_films_and_identifiers(world: World) -> None:
    library.edit(world.store, "work", [world.entry("work", "Ferry")], {"iswc": "T-034"})
    assert [row.name for row in rows(world, "work", "béll")] == ["Ferry Theme"]
    assert [row.name for row in rows(world, "work", "t-034")] == ["Ferry Theme"]
    assert [row.name for row in rows(world, "scene", "night ferry")] == ["Quay at dawn"]
    assert rows(world, "scene", "%") == []


def rows(world: World, kind: str, like: str) -> list[library.LibraryRow]:
    return library.rows(world.store, kind, library.list_ids(world.store, kind, like=like))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What completes a search: values of the catalogue with the number of cues that a search for them finds."""

from __future__ import annotations

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.query.facts import FACTS, Measure
from cuefolio.domain.query.nodes import quoted
from cuefolio.services import cues, films, search


@pytest.fixture
def rich(world: World) -> World:
    """Cues with something in every kind of field."""
    store = world.store
    ids = world.ids
    cues.edit(store, ids[:2], {"title": "Ünder 100%", "performer": "The Players", "tempo": "allegro"})
    cues.edit(store, ids[2:3], {"title": "under way", "tempo": "120", "intensity": "7", "diegetic": "yes"})
    cues.edit(store, ids[:3], {"mood": "tender; wide_open", "scene": "Harbour", "theme": "Anna"})
    cues.edit(store, ids[3:4], {"label": "Copper Lane", "isrc": "QZABC2500001", "notes": 'say "yes"'})
    cues.set_party_rows(store, ids[3:4], [("Ana Bell", "C", "PRS", 5000), ("Quay Music", "E", "PRS", None)])
    films.edit_film(store, world.film_id, {"first_air_date": "2024-03-07", "director": "Åsa Öst"})
    other = films.add_film(store, {"title": "Harbour Master", "rate": "25", "first_air_date": "spring 2023"})
    cues.add(store, other.created[0], {"number": "1M1", "title": "Under", "mood": "tense"})
    search.search(store, "x")  # brings the index up to date
    return world


def test_every_count_is_what_a_search_finds(rich: World) -> None:
    checked = 0
    for name, fact in FACTS.items():
        for value, count in search.values(rich.store, name, "", 50):
            if not count:
                continue
            typed = {"1": "yes", "0": "no"}[value] if fact.measure is Measure.FLAG else value
            operator = ":" if fact.measure is not Measure.TEXT or fact.name in ("mood", "scene") else "="
            if name in ("composer", "writer", "publisher", "work", "recording", "theme", "film"):
                operator = ":"
            found = search.search(rich.store, f"{name}{operator}{quoted(typed)}")
            assert len(found) >= count > 0, (name, value)
            if operator == "=":
                assert len(found) == count, (name, value)
            checked += 1
    assert checked > 25


def test_values_hold_what_was_typed_those_that_begin_so_first(rich: World) -> None:
    assert search.values(rich.store, "title", "under") == [("Ünder 100%", 2), ("Under", 1), ("under way", 1)]
    assert search.values(rich.store, "title", "ÜNDER W") == [("under way", 1)]
    assert [value for value, _ in search.values(rich.store, "film", "ha")] == ["Harbour Master"]
    tender = len(search.search(rich.store, "mood:tender"))
    assert search.values(rich.store, "mood", "tender") == [("tender", tender)]


@pytest.mark.parametrize("typed", ["%", "_", "\\", "'", '"', "wide_open", "100%", "\x00", "(", "\ud800"])
def test_signs_of_the_database_are_letters_here(rich: World, typed: str) -> None:
    for name in FACTS:
        for value, _count in search.values(rich.store, name, typed):
            wanted = typed.strip("\x00")
            assert wanted.lower() in value.lower() or FACTS[name].choices or name in _UNFILTERED


_UNFILTERED = {"on_screen", "diegetic", "intensity", "reel"}


def test_named_offers_people_films_and_moods_by_a_word_of_their_name(rich: World) -> None:
    assert ("composer", "Ana Bell") in [found[:2] for found in search.named(rich.store, "bel")]
    assert ("film", "Harbour Master", 1) in search.named(rich.store, "mast")
    assert ("scene", "Harbour", 3) in search.named(rich.store, "harb")
    assert search.named(rich.store, "arbour") == []
    assert search.named(rich.store, "") == []


def test_cues_by_their_number_those_of_the_film_first(rich: World) -> None:
    found = search.numbered(rich.store, "1m1", rich.film_id)
    assert [(cue.number, cue.film) for cue in found][:2] == [
        ("1M1", "Night Ferry"),
        ("1M1", "Harbour Master"),
    ]
    assert found[0].id == rich.key("1M1")
    assert [cue.number for cue in search.numbered(rich.store, "2M")] == ["2M1", "2M2", "2M3"]
    assert search.numbered(rich.store, "9M") == []
    assert len(search.numbered(rich.store, "", most=2)) == 2


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("aired:2024", 6),
        ("aired:2024-03", 6),
        ("aired:2024-3-7", 6),
        ("aired:2024-04", 0),
        ("aired:2020..2024", 6),
        ("aired:2024-04..", 0),
        ("aired>2023", 6),
        ("aired>2024", 0),
        ("aired<2024-03-07", 0),
        ("aired<=2024-03", 6),
        ("aired:spring", 1),
        ("aired>spring", 0),
        ("has:aired", 7),
        ("tempo:allegro", 2),
        ("tempo>100", 1),
        ("tempo:120", 1),
        ("no:tempo film:ferry", 3),
        ("diegetic:perhaps", 0),
        ("diegetic:ja", 1),
    ],
)
def test_dates_words_and_presence(rich: World, query: str, titles: int) -> None:
    assert len(search.search(rich.store, query)) == titles


def test_what_has_something_and_what_has_nothing_is_everything(rich: World) -> None:
    every = len(search.search(rich.store, ""))
    for name in FACTS:
        filled, blank = (len(search.search(rich.store, f"{word}:{name}")) for word in ("has", "no"))
        assert filled + blank == every, name
        assert len(search.search(rich.store, f'{name}:""')) == blank
    both = set(search.search(rich.store, "no:label has:mood has:theme"))
    assert both and both < set(search.search(rich.store, "has:mood"))

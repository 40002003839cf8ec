# SPDX-License-Identifier: GPL-3.0-or-later
"""Search over everything in every cue: hard words, fields, comparisons, and what was edited a moment ago."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World
from tests.services.search_reference import finds

from cuefolio.domain.query import parse
from cuefolio.domain.query.facts import ALIASES
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films, library, search

TITLES = (
    "Zéro de conduite",
    "ZERO HOUR",
    "AC/DC Riff",
    "100% Pure",
    "100 Percent",
    "Ångström’s Waltz",
    "Straße",
    "Strasse bei Nacht",
    "雨の港",
    "夜のフェリー",
    "パリ",
    "バリ",
    "مرحبا",
    "Привет",
    "Ｆｕｌｌ ｗｉｄｔｈ",
    "ﬁnale",
    'He said "Go"',
    "It's",
    "a_b",
    "a%b",
    "axb",
    "back\\slash",
    "or",
    "and not",
    "-dash",
    "semi;colon",
    "C#",
    "Œuvre",
    "naïve",
    "ab",
    "a",
    "NEAR(x)",
    "title:trick",
    "(brackets",
    "emoji 🎻",
    "한국어",
    "tab\tin",
    "e\u0301t\u00e9",
)
HARD = (
    "zero",
    "ZÉRO",
    "ac/dc",
    "AC/DC riff",
    "100%",
    "100",
    "angstrom's",
    "strasse",
    "straße",
    "雨",
    "雨の港",
    "フェリー",
    "パリ",
    "バリ",
    "مرحبا",
    "привет",
    "full width",
    "finale",
    '"go"',
    '\\"go\\"',
    "it's",
    "a_b",
    "a%b",
    "back\\slash",
    "or",
    "and",
    "\\-dash",
    "semi;colon",
    "c#",
    "oeuvre",
    "naive",
    "ab",
    "a",
    "near(x)",
    '"title:trick"',
    "(brackets",
    "🎻",
    "한국어",
    "한국",
    "tab in",
    "été",
    "e",
    '"',
    "'",
    "*",
    "(",
    ")",
    "-",
    "--",
    "%",
    "_",
    "\\",
    "zero -hour",
    "zero or riff",
    "-zero",
    "(zero or 雨) -hour",
    "nothing at all like this",
    "NOT zero",
    "zero AND hour",
    "riff*",
)
FIELDS = (
    "title:zero",
    "title=zero",
    'title="zero hour"',
    'title:""',
    "mood:tender",
    "mood:tend",
    'mood:""',
    "-mood:tender",
    "composer:abe",
    "composer:ana composer:bo",
    "work:ferry",
    "origin:score",
    "origin:licensed",
    'origin:"sound design"',
    "origin:original-song",
    "usage:BI",
    "film:roof",
    "film:nachtfähre",
    "director:angstrom",
    "series:quays",
    "kind:short",
    "kind:episode",
    "society:prs",
    "year:1968",
    "year:1960..1969",
    "year>1968",
    'year:""',
    "duration>60",
    "duration>1:00",
    "duration:0:30",
    "duration:..0:30",
    "duration<=45",
    'duration:""',
    "intensity>=5",
    "intensity:7",
    "diegetic:yes",
    "diegetic:no",
    "label:harbour",
    "recording:live",
    "scene:quay",
    "theme:harbour",
    "notes:naive",
    "number:2m",
    "mood:tender origin:score or title:rain",
    "status:final",
    "-status:final",
    "voice:vocal",
    "music:loud",
)


@pytest.fixture(scope="module")
def rich(built: Path, tmp_path_factory: pytest.TempPathFactory) -> World:
    path = tmp_path_factory.mktemp("rich") / "rich.cuefolio"
    path.write_bytes(built.read_bytes())
    store = catalog.open_catalog(path)
    film = films.find_film(store, "Night Ferry").id
    films.edit_film(store, film, {"aka_titles": "Nachtfähre [de]"})
    hard = films.add_film(store, {"title": "Hard words"}).created[0]
    cues.add_many(store, hard, [{"title": title, "notes": f"naïve {n}"} for n, title in enumerate(TITLES)])
    ids = cues.list_ids(store, film)
    cues.edit(store, ids[:2], {"intensity": "7", "diegetic": "no", "status": "final"})
    cues.edit(store, ids[2:3], {"intensity": "3", "diegetic": "yes", "usage": "VV"})
    cues.set_party_rows(store, ids[5:6], [("Ana Bell", "C", "PRS", 5000), ("Bo Lind", "C", "STIM", 5000)])
    return World(store, film, path.parent)


def expected(store: CatalogStore, query: str) -> list[str]:
    node = parse(query, search.FIELDS, ALIASES)
    found = []
    for line in films.list_films(store):
        film = films.get_film(store, line.id)
        found += [row.id for row in cues.film_rows(store, line.id) if finds(node, row, film)]
    return found


@pytest.mark.parametrize("query", [*HARD, *FIELDS])
def test_a_query_finds_what_a_plain_look_at_every_cue_finds(rich: World, query: str) -> None:
    assert search.search(rich.store, query) == expected(rich.store, query)


def test_the_queries_above_are_not_idle(rich: World) -> None:
    every = len(cues.list_ids(rich.store))
    counts = {query: len(search.search(rich.store, query)) for query in (*HARD, *FIELDS)}
    assert sum(0 < count < every for count in counts.values()) > 70, counts


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("zero", ["Zéro de conduite", "ZERO HOUR", "Zéro"]),
        ("ac/dc", ["AC/DC Riff"]),
        ("100%", ["100% Pure"]),
        ("strasse", ["Straße", "Strasse bei Nacht"]),
        ("パリ", ["パリ"]),
        ("雨", ["雨の港"]),
        ("a_b", ["a_b"]),
        ("full width", ["Full width"]),
        ("finale", ["finale"]),
    ],
)
def test_hard_words_by_hand(rich: World, query: str, titles: list[str]) -> None:
    import unicodedata

    rows = cues.rows(rich.store, search.search(rich.store, query))
    assert sorted(unicodedata.normalize("NFKC", row.text("title")) for row in rows) == sorted(titles)


@given(
    st.text(max_size=30)
    | st.lists(st.sampled_from([*HARD, *FIELDS, "(", ")", "or", "-", '"']), max_size=6).map(" ".join)
)
def test_any_text_is_a_query(rich: World, query: str) -> None:
    found = search.search(rich.store, query)
    assert len(set(found)) == len(found)


def test_an_empty_query_finds_everything_in_the_order_of_the_list(rich: World) -> None:
    for query in ("", "   ", "()"):
        assert search.search(rich.store, query) == cues.list_ids(rich.store)
    assert search.search(rich.store, "", rich.film_id) == rich.ids


def test_a_search_in_one_film_stays_there(rich: World) -> None:
    assert set(search.search(rich.store, "a", rich.film_id)) <= set(rich.ids)


def found(world: World, query: str) -> list[str]:
    return [row.text("number") for row in cues.rows(world.store, search.search(world.store, query))]


def test_every_edit_is_found_at_once(world: World) -> None:
    store = world.store
    cues.edit(store, [world.key("1M3")], {"notes": "walrus"})
    assert found(world, "walrus") == ["1M3"]
    store.undo()
    assert found(world, "walrus") == []
    store.redo()
    assert found(world, "walrus") == ["1M3"]
    library.edit(store, "mood", [world.entry("mood", "tender")], {"name": "walrussy"})
    assert found(world, "mood:walrussy") == ["1M1", "1M2", "1M3", "2M1", "2M2", "2M3"]
    library.edit(store, "work", [world.entry("work", "Ferry")], {"title": "Walrus Theme"})
    assert found(world, "work:walrus") == ["1M1", "1M2"]
    films.edit_film(store, world.film_id, {"director": "Wal Rus"})
    assert len(found(world, '"wal rus"')) == 6
    films.edit_film(store, world.film_id, {"series": "Walruses"})
    assert len(found(world, "series:walruses")) == 6
    library.edit(store, "recording", [world.entry("recording", "Zéro")], {"label": "Tusk"})
    assert found(world, "label:tusk") == ["2M1"]
    films.set_reels(store, world.film_id, [(7, 0)])
    assert found(world, "reel:7") == ["1M1", "1M2", "1M3", "2M1", "2M2"]
    films.edit_film(store, world.film_id, {"rate": "25"})
    assert found(world, 'in:"01:02:00:00"') == ["1M2"]
    cues.delete(store, [world.key("1M3")])
    assert found(world, "walrus notes:walrus") == []
    library.delete(store, "theme", [world.entry("theme", "Harbour")])
    assert found(world, "theme:harbour") == []
    library.set_work_parties(store, world.entry("work", "Walrus"), [("New Writer", "C", "GEMA", None)])
    assert found(world, '"new writer" society:gema') == ["1M1", "1M2"]
    films.delete_film(store, world.film_id)
    assert found(world, "1M1") == []


def test_a_rebuilt_index_finds_the_same(rich: World) -> None:
    queries = ("zero", "雨", "mood:tender", "100%", "duration>30")
    before = [search.search(rich.store, query) for query in queries]
    kept = dump(rich.store)
    with rich.store.maintain() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'search'")
    again = catalog.open_catalog(rich.store.path)
    assert [search.search(again, query) for query in queries] == before
    again.close()
    assert dump(rich.store) == kept
    with rich.store.maintain() as connection:
        connection.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('integrity-check')")

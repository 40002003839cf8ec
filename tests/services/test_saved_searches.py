# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved searches: what a new catalogue begins with, names, order, counts, undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.persistence import saved_search_queries
from cuefolio.services import catalog, cues, saved_searches, search, undo


def names(world: World) -> list[str]:
    return [found.name for found in saved_searches.all(world.store)]


def counts(world: World) -> dict[str, int | None]:
    return {found.name: found.count for found in saved_searches.counted(world.store)}


def test_a_new_catalogue_begins_with_the_usual_searches(tmp_path: Path) -> None:
    store = catalog.new(tmp_path / "new.cuefolio")
    try:
        found = saved_searches.counted(store)
        assert [(s.name, s.query) for s in found] == [(e["name"], e["query"]) for e in saved_searches.usual()]
        assert [s.count for s in found] == [0] * len(found)
        assert undo.state(store).undo == "", "what a catalogue begins with is no step"
    finally:
        store.close()


def test_the_usual_searches_find_what_they_say(world: World) -> None:
    cues.edit(world.store, [world.key("2M3")], {"mood": ""})
    found = counts(world)
    assert found["Licensed, no publisher"] == 1  # 2M1
    assert found["No composer"] == 2  # 2M1 2M3; the engine is sound design
    assert found["No mood"] == 1
    assert found["Origin unknown"] == 1  # the cue of Tin Roof
    assert found["Not timed yet"] == 2  # 2M3 and that of Tin Roof
    assert found["Longer than two minutes"] == 0
    for saved in saved_searches.counted(world.store):
        assert saved.count == len(search.search(world.store, saved.query)), saved.name


def test_counts_follow_edits_and_pieces_add_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_search_queries, "COUNT_PIECE", 2)
    monkeypatch.setattr(saved_search_queries, "INDEX_PIECE", 1)
    for _ in range(3):
        cues.add(world.store, world.film_id, {"origin": "licensed-song", "composer": "Ana Bell"})
    assert counts(world)["Licensed, no publisher"] == 4
    cues.delete(world.store, world.ids[-2:])
    assert counts(world)["Licensed, no publisher"] == 2


def test_counting_can_be_given_up(world: World) -> None:
    cues.edit(world.store, world.ids, {"notes": "again"})
    with pytest.raises(CuefolioError) as caught:
        saved_searches.counted(world.store, cancelled=lambda: True)
    assert caught.value.code == "job.cancelled"


def test_save_rename_change_move_delete(world: World) -> None:
    start = names(world)
    key = saved_searches.save(world.store, "  Ana's\tcues ", ' composer:"ana bell" ').created[0]
    assert names(world) == [*start, "Ana's cues"]
    assert saved_searches.find(world.store, "ANA'S CUES").query == 'composer:"ana bell"'
    assert counts(world)["Ana's cues"] == 2
    saved_searches.rename(world.store, key, "By Ana Bell")
    saved_searches.change_query(world.store, key, "composer:mina")
    assert saved_searches.find(world.store, key).query == "composer:mina"
    first = saved_searches.all(world.store)[0].id
    saved_searches.move(world.store, key, first)
    assert names(world) == ["By Ana Bell", *start]
    saved_searches.move(world.store, key, None)
    assert names(world) == [*start, "By Ana Bell"]
    saved_searches.delete(world.store, [key])
    assert names(world) == start
    for _ in range(6):
        undo.undo(world.store)
    assert names(world) == start
    assert undo.state(world.store).redo == 'Save the search "Ana\'s cues"'


def test_names_are_told_apart_and_nothing_is_no_search(world: World) -> None:
    saved_searches.save(world.store, "Été", "mood:tender")
    for call, code in (
        (lambda: saved_searches.save(world.store, "ete", "mood:icy"), "saved.exists"),
        (lambda: saved_searches.save(world.store, " \n", "mood:icy"), "saved.no_name"),
        (lambda: saved_searches.save(world.store, "Nothing", "  "), "saved.no_query"),
        (lambda: saved_searches.find(world.store, "none such"), "saved.not_found"),
        (lambda: saved_searches.rename(world.store, "gone", "Name"), "edit.gone"),
        (lambda: saved_searches.delete(world.store, ["gone"]), "edit.gone"),
        (lambda: saved_searches.add_usual(world.store), "saved.all_there"),
    ):
        with pytest.raises(CuefolioError) as caught:
            call()
        assert caught.value.code == code and "{" not in str(caught.value)


def test_the_usual_searches_come_back_where_they_are_missing(world: World) -> None:
    start = saved_searches.all(world.store)
    saved_searches.save(world.store, "Mine", "mood:icy")
    saved_searches.delete(world.store, [start[0].id, start[2].id])
    saved_searches.add_usual(world.store)
    assert names(world)[-3:] == ["Mine", start[0].name, start[2].name]
    assert sorted(names(world)) == sorted([*(s.name for s in start), "Mine"])

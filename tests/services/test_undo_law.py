# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a service writes, undo takes back exactly and redo does exactly again; no service is left out."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from types import FunctionType

import numpy as np
import pytest
from tests.reliability.catalog_checks import difference, dump
from tests.services.catalog_world import World
from tests.services.undo_card import SCENARIOS as CARD_SCENARIOS
from tests.services.undo_map import SCENARIOS as MAP_SCENARIOS
from tests.services.undo_rebuild import SCENARIOS as REBUILD_SCENARIOS
from tests.services.undo_sheets import SCENARIOS as SHEET_SCENARIOS
from tests.services.undo_timelines import SCENARIOS as TIMELINE_SCENARIOS
from tests.services.undo_works import SCENARIOS as WORK_SCENARIOS

import cuefolio.services
from cuefolio.domain.live_log import Ticket
from cuefolio.domain.timecode import format_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.media.synth_video import write_film
from cuefolio.services import (
    audio,
    audio_fill,
    catalog,
    cue_surgery,
    cues,
    duplicates,
    films,
    library,
    live_log,
    markers,
    merging,
    pictures,
    posters,
    saved_searches,
    series,
    undo,
)
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.demo_art import png

WRITING = ("ChangeSet", "ScanResult")
"""What a service function returns when it has written."""


def split_a_timed_cue(w: World) -> object:
    row = next(row for row in w.rows if row.start is not None and (row.frames or 0) > 48)
    return cue_surgery.split(w.store, row.id, format_timecode((row.start or 0) + 24, row.rate))


def rescan_after_a_move(w: World) -> object:
    path = w.sound("moving.wav")
    audio.scan(w.store, [path])
    path.rename(w.folder / "moved.wav")
    return audio.rescan(w.store)


def marked(w: World) -> str:
    return markers.of_film(w.store, w.film_id)[0].id


def log_cues(w: World) -> tuple[object, Ticket]:
    """Two cues, the second of which ends the first."""
    first, second = Ticket(), Ticket()
    live_log.begin(w.store, w.film_id, first, 90_000)
    return live_log.begin(w.store, w.film_id, second, 90_100, closes=first), second


PICTURE = png(np.full((30, 20, 3), 90, dtype=np.uint8))


def attached(w: World, name: str = "film.mkv", **more: str) -> object:
    path = w.folder / name
    write_film(path, 12, rate_from_id("25"), start_frame=90_000, size=(64, 36))
    return pictures.attach(w.store, w.film_id, path, **more)


Scenario = Callable[[World], object]
SCENARIOS: dict[str, list[Scenario]] = {
    "films.add_film": [
        lambda w: films.add_film(w.store, {"title": "Third", "series": "Quays", "season": "2", "rate": "25"}),
    ],
    "films.edit_film": [
        lambda w: films.edit_film(w.store, w.film_id, {"title": "Day Ferry", "series": "New", "year": ""}),
        lambda w: films.edit_film(w.store, w.film_id, {"rate": "25"}),
        lambda w: films.edit_film(
            w.store, w.film_id, {"start": "00:59:50:00", "duration": "", "cut_name": "v2"}
        ),
    ],
    "films.delete_film": [lambda w: films.delete_film(w.store, w.film_id)],
    "films.set_reels": [
        lambda w: films.set_reels(w.store, w.film_id, [(1, 0), (3, 90000)]),
        lambda w: films.set_reels(w.store, w.film_id, []),
    ],
    "cues.add": [
        lambda w: cues.add(w.store, w.film_id, {"number": "1M4", "in": "01010000", "mood": "new word; icy"}),
        lambda w: cues.add(w.store, w.film_id, {"title": "Behind"}, after=w.ids[0]),
        lambda w: cues.add(w.store, w.film_id, {}),
    ],
    "cues.add_many": [
        lambda w: cues.add_many(
            w.store, w.film_id, [{"number": f"3M{n}", "composer": "New"} for n in range(4)]
        ),
    ],
    "cues.edit": [
        lambda w: cues.edit(w.store, w.ids[:3], {"mood": "icy; brand new", "title": "Same"}),
        lambda w: cues.edit(w.store, [w.key("2M1")], {"in": "01000000", "out": "+1:00"}),
        lambda w: cues.edit(w.store, [w.key("1M1")], {"in": "", "duration": "", "out": ""}),
        lambda w: cues.edit(w.store, [w.key("1M2")], {"composer": "Bo Lind; Someone New", "publisher": ""}),
        lambda w: cues.edit(w.store, [w.key("1M1")], {"work": "Ferry Theme; Second Work"}),
        lambda w: cues.edit(
            w.store, [w.key("1M3")], {"work": "Bed Music", "iswc": "T-1", "scene": "", "theme": "X"}
        ),
        lambda w: cues.edit(
            w.store, [w.key("2M3")], {"recording": "Rain (demo)", "isrc": "XX0", "usage": "VV"}
        ),
        lambda w: cues.edit(w.store, w.ids, {"notes": "one\ntwo", "intensity": "7", "diegetic": "yes"}),
    ],
    "cues.edit_each": [
        lambda w: cues.edit_each(w.store, {key: {"title": f"T{n}"} for n, key in enumerate(w.ids)}),
    ],
    "cues.paste": [
        lambda w: cues.paste(
            w.store, w.film_id, {w.ids[0]: {"title": "P"}}, [{"title": "Q", "mood": "pasted"}]
        ),
    ],
    "cues.set_all_parties": [
        lambda w: cues.set_all_parties(
            w.store,
            w.ids[:2],
            [TypedParty("Ana Bell", "C", "PRS", 5000), TypedParty("New Music", "E", "", None)],
        ),
    ],
    "cues.set_party_rows": [
        lambda w: cues.set_party_rows(w.store, w.ids[2:4], [("Mina Abe", "C", "JASRAC", 10000)]),
    ],
    "cues.delete": [
        lambda w: cues.delete(w.store, w.ids[:1]),
        lambda w: cues.delete(w.store, w.ids),
    ],
    "cues.duplicate": [lambda w: cues.duplicate(w.store, w.ids[:4])],
    "cues.move": [
        lambda w: cues.move(w.store, w.ids[-2:], w.ids[0]),
        lambda w: cues.move(w.store, w.ids[:1], None),
    ],
    "cues.sort_by_time": [
        lambda w: (cues.move(w.store, w.ids[-1:], w.ids[0]), cues.sort_by_time(w.store, w.film_id))[1],
    ],
    "cues.renumber": [lambda w: cues.renumber(w.store, w.film_id)],
    "cue_surgery.split": [lambda w: split_a_timed_cue(w)],
    "cue_surgery.merge": [
        lambda w: cue_surgery.merge(w.store, w.ids[:3]),
        lambda w: cue_surgery.merge(w.store, [w.key("2M2"), w.key("2M3")]),
    ],
    "library.add": [
        lambda w: library.add(w.store, "party", {"name": "Nobody Yet", "society": "GEMA"}),
        lambda w: library.add(w.store, "mood", {"name": "freshly made", "colour": "#102030"}),
    ],
    "library.edit": [
        lambda w: library.edit(
            w.store, "party", [w.entry("party", "Ana Bell")], {"name": "Anna Bell", "ipi": "1"}
        ),
        lambda w: library.edit(w.store, "work", [w.entry("work", "Ferry")], {"title": "Harbour Theme"}),
    ],
    "library.delete": [
        lambda w: library.delete(w.store, "mood", [w.entry("mood", "tender")]),
        lambda w: library.delete(w.store, "theme", [w.entry("theme", "Harbour")]),
        lambda w: library.delete(w.store, "work", [w.entry("work", "Ferry")]),
        lambda w: library.delete(w.store, "recording", [w.entry("recording", "Zéro")]),
        lambda w: library.delete(w.store, "scene", [w.entry("scene", "Quay")]),
    ],
    "library.set_work_parties": [
        lambda w: library.set_work_parties(
            w.store,
            w.entry("work", "Ferry"),
            [("Ana Bell", "C", "", 2500), ("Third Person", "A", "PRS", 7500)],
        ),
    ],
    "merging.merge": [
        lambda w: merging.merge(
            w.store, "party", w.entry("party", "Ana Bell"), [w.entry("party", "Mina Abe")], {"society": "PRS"}
        ),
        lambda w: merging.merge(
            w.store, "mood", w.entry("mood", "hopeful"), [w.entry("mood", "tender")], {"name": "tender"}
        ),
    ],
    "duplicates.not_the_same": [
        lambda w: duplicates.not_the_same(w.store, "party", library.list_ids(w.store, "party")[:3]),
    ],
    "audio.rescan": [rescan_after_a_move],
    "audio.scan": [lambda w: audio.scan(w.store, [w.sound()])],
    "audio_fill.fill_apply": [
        lambda w: audio_fill.fill_apply(
            w.store, w.ids[-1], audio_fill.fill_preview(w.store, w.ids[-1], w.sound("rain.wav"))
        ),
    ],
    "markers.add": [lambda w: markers.add(w.store, w.film_id, 90_000, "Kiss", "twice")],
    "markers.edit": [
        lambda w: (
            markers.add(w.store, w.film_id, 90_000),
            markers.edit(w.store, marked(w), {"name": "New", "note": "said", "time": "01:10:00:00"}),
        )[1],
    ],
    "markers.delete": [
        lambda w: (
            markers.add(w.store, w.film_id, 90_000, "Kiss"),
            markers.add(w.store, w.film_id, 90_500),
            markers.delete(w.store, [marked(w)]),
        )[2],
    ],
    "live_log.begin": [lambda w: log_cues(w)[0]],
    "live_log.finish": [
        lambda w: live_log.finish(w.store, w.film_id, log_cues(w)[1], 100_000),
    ],
    "live_log.describe": [
        lambda w: live_log.describe(w.store, w.film_id, log_cues(w)[1], {"title": "X", "mood": "brand new"}),
    ],
    "posters.set_poster": [lambda w: posters.set_poster(w.store, w.film_id, PICTURE, "image/png")],
    "posters.remove_poster": [
        lambda w: (
            posters.set_poster(w.store, w.film_id, PICTURE, "image/png"),
            posters.remove_poster(w.store, w.film_id),
            films.edit_film(
                w.store, w.film_id, {"title": "A"}, poster=(PICTURE, "image/png"), reels=[(1, 0)]
            ),
        ),
    ],
    "saved_searches.save": [lambda w: saved_searches.save(w.store, "Tender", "mood:tender")],
    "saved_searches.rename": [lambda w: saved_searches.rename(w.store, w.saved[0], "Other")],
    "saved_searches.change_query": [lambda w: saved_searches.change_query(w.store, w.saved[0], "mood:icy")],
    "saved_searches.delete": [lambda w: saved_searches.delete(w.store, w.saved[:2])],
    "saved_searches.move": [lambda w: saved_searches.move(w.store, w.saved[2], w.saved[0])],
    "saved_searches.add_usual": [
        lambda w: (saved_searches.delete(w.store, w.saved[1:]), saved_searches.add_usual(w.store)),
    ],
    "series.put": [
        lambda w: series.put(w.store, [w.film_id], ""),
        lambda w: series.put(w.store, [w.film_id], w.series.id),
    ],
    "series.add": [lambda w: series.add(w.store, {"title": "Sheds", "notes": "n"}, [("", "1", "One")])],
    "series.edit": [
        lambda w: series.edit(
            w.store, w.series.id, {"title": "Piers"}, [(w.series.seasons[0].id, "2", "Two"), ("", "1", "")]
        ),
        lambda w: series.edit(w.store, w.series.id, {"network": "NRK"}, []),
    ],
    "series.rename_season": [lambda w: series.rename_season(w.store, w.series.seasons[0].id, "4")],
    "series.delete_season": [lambda w: series.delete_season(w.store, w.series.seasons[0].id)],
    "series.delete": [lambda w: series.delete(w.store, w.series.id)],
    "pictures.attach": [
        attached,
        lambda w: (attached(w), attached(w, "other.mov", start="01:00:10:00"))[1],
    ],
    "pictures.set_sync": [
        lambda w: (attached(w), pictures.set_sync(w.store, w.film_id, 200, "01:00:10:00"))[1],
    ],
    "pictures.set_start": [lambda w: (attached(w), pictures.set_start(w.store, w.film_id, "01:00:10:00"))[1]],
    "pictures.detach": [
        lambda w: (
            attached(w),
            films.edit_film(w.store, w.film_id, {"title": "Seen"}),
            pictures.detach(w.store, w.film_id),
        )[2],
    ],
    "undo.undo": [lambda w: undo.undo(w.store)],
    "undo.redo": [lambda w: (undo.undo(w.store), undo.redo(w.store))[1]],
}
# Those of the works know the cues by number: nothing has renumbered them yet.
SCENARIOS = (
    WORK_SCENARIOS
    | SHEET_SCENARIOS
    | TIMELINE_SCENARIOS
    | SCENARIOS
    | CARD_SCENARIOS
    | MAP_SCENARIOS
    | REBUILD_SCENARIOS
)
TAKEN_BACK_BY_ITSELF = ("undo.undo", "undo.redo")
PASSED_OVER = ("film_lock.lock", "film_lock.unlock")
"""Steps that stay in the history and are not undone: a lock goes only with a reason."""


def writing_functions() -> set[str]:
    """Public functions of the services whose return annotation says that they write."""
    found = set()
    for module in pkgutil.walk_packages(cuefolio.services.__path__, "cuefolio.services."):
        for name, function in vars(importlib.import_module(module.name)).items():
            if isinstance(function, FunctionType) and function.__module__ == module.name:
                answer = str(inspect.signature(function).return_annotation)
                if not name.startswith("_") and any(word in answer for word in WRITING):
                    found.add(f"{module.name.removeprefix('cuefolio.services.')}.{name}")
    return found


def test_every_writing_service_has_a_scenario() -> None:
    assert writing_functions() == set(SCENARIOS)


CASES = [
    pytest.param(name, scenario, id=f"{name}-{n}")
    for name, scenarios in SCENARIOS.items()
    if name not in (*TAKEN_BACK_BY_ITSELF, *PASSED_OVER)
    for n, scenario in enumerate(scenarios, start=1)
]


@pytest.mark.parametrize(("name", "scenario"), CASES)
def test_do_undo_redo_leave_equal_catalogues(world: World, name: str, scenario: Scenario) -> None:
    steps = len(undo.steps(world.store, 1000))
    first = dump(world.store)
    scenario(world)
    second = dump(world.store)
    assert second != first, "the scenario changed nothing"
    new = undo.steps(world.store, 1000)[:-steps]  # a scenario with several steps is taken back whole
    for _ in new:
        undo.undo(world.store)
    assert difference(first, dump(world.store)) == {}
    for _ in new:
        undo.redo(world.store)
    assert difference(second, dump(world.store)) == {}
    for _ in new:
        undo.undo(world.store)
    assert difference(first, dump(world.store)) == {}
    label = undo.state(world.store).redo
    assert label and "{" not in label and not label.startswith("step.")


@pytest.mark.parametrize("name", PASSED_OVER)
def test_locking_and_unlocking_are_no_steps_of_undo(world: World, name: str) -> None:
    cues.edit(world.store, world.ids[:1], {"title": "Taken back"})
    undo.undo(world.store)
    before, steps = undo.state(world.store), len(undo.steps(world.store, 1000))
    SCENARIOS[name][0](world)
    assert undo.state(world.store) == before
    new = undo.steps(world.store, 1000)[:-steps]
    assert new[0].code == f"step.{name.removeprefix('film_lock.')}_film"
    assert all(step.state == "done" for step in new)


def test_the_whole_history_can_be_taken_back_and_done_again(world: World) -> None:
    for name, scenarios in SCENARIOS.items():
        if name in TAKEN_BACK_BY_ITSELF or name in ("films.delete_film", "cues.delete"):
            continue
        scenarios[0](world)
    full = dump(world.store)
    count = 0
    while undo.state(world.store).undo:
        undo.undo(world.store)
        count += 1
    emptied = dump(world.store)
    # Pictures name themselves by their content: they are only ever added.
    assert {name for name, rows in emptied.items() if rows} - {"image"} == {"mood", "saved_search"}
    for _ in range(count):
        undo.redo(world.store)
    assert difference(full, dump(world.store)) == {}
    with pytest.raises(CuefolioError) as caught:
        undo.redo(world.store)
    assert caught.value.code == "redo.nothing"


def test_undo_of_nothing_and_after_reopening(world: World) -> None:
    cues.edit(world.store, world.ids[:1], {"title": "Kept"})
    world.store.close()
    store = catalog.open_catalog(world.store.path)
    assert undo.state(store).undo == "Edit Title of 1M1"
    undo.undo(store)
    assert undo.state(store).redo == "Edit Title of 1M1"
    cues.edit(store, world.ids[:1], {"notes": "a new way"})
    assert undo.state(store).redo == ""
    with pytest.raises(CuefolioError) as caught:
        undo.redo(store)
    assert caught.value.code == "redo.nothing"
    store.close()


def test_an_edit_that_changes_nothing_is_no_step(world: World) -> None:
    number = world.store.data_version()
    done = cues.edit(world.store, [world.key("1M1")], {"title": "Main Title", "mood": "tender; hopeful"})
    assert done.change_id is None and done.rows == {} and done.cue_ids == frozenset()
    assert world.store.data_version() == number


@pytest.mark.parametrize(
    ("values", "tables"),
    [
        ({"title": "New"}, {"cue"}),
        ({"mood": "icy"}, {"mood", "cue_mood"}),
        ({"in": "01000100"}, {"cue_time"}),
        ({"composer": "Ana Bell"}, {"work_party"}),
    ],
)
def test_a_change_set_names_what_changed(world: World, values: dict[str, str], tables: set[str]) -> None:
    done = cues.edit(world.store, [world.key("1M1")], values)
    assert done.tables <= tables and done.tables & tables
    if "composer" in values:
        assert done.cue_ids is None or done.cue_ids >= {world.key("1M1"), world.key("1M2")}
    else:
        assert done.cue_ids == {world.key("1M1")}

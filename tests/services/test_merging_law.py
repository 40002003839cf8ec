# SPDX-License-Identifier: GPL-3.0-or-later
"""Laws of merging, over catalogues made at random: every reference moves, none is lost, undo is exact."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.reliability.catalog_checks import difference, dump, problems
from tests.services.catalog_world import World

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.timecode import parse_timecode, rate_from_id
from cuefolio.persistence import entry_links, merge_queries
from cuefolio.services import catalog, cues, films, library, merging, undo

PEOPLE = ("Ana Bell", "A. Bell", "Bell, Ana", "Bo Lind", "Quay Music")
WORDS = {
    "mood": ("tender", "hopeful", "icy", "tense"),
    "theme": ("Harbour", "The quay", "Lamp"),
    "scene": ("Quay at dawn", "Quay", "Pier"),
    "work": ("Ferry Theme", "Ferry Tune", "Song"),
}
NUMBERS = ("1M1", "1M2", "1M3", "2M1", "2M3")

party = st.tuples(
    st.sampled_from(PEOPLE),
    st.sampled_from(["C", "A", "E"]),
    st.sampled_from(["", "PRS", "STIM"]),
    st.sampled_from([None, 2500, 5000]),
)
edit = st.one_of(
    st.tuples(
        st.just("parties"), st.sampled_from(NUMBERS), st.lists(party, max_size=4, unique_by=lambda p: p[:2])
    ),
    *[
        st.tuples(
            st.just(kind), st.sampled_from(NUMBERS), st.lists(st.sampled_from(words), max_size=3, unique=True)
        )
        for kind, words in WORDS.items()
    ],
)


@pytest.fixture(scope="module")
def shared(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    path = tmp_path_factory.mktemp("law") / "law.cuefolio"
    shutil.copy(built, path)
    store = catalog.open_catalog(path)
    yield World(store, films.find_film(store, "Night Ferry").id, path.parent)
    store.close()


def owners(world: World, kind: str, ids: list[str]) -> dict[tuple[str, str], set[str]]:
    """What points at the entries: rows' owners (cues, works, cuts) by table and column."""
    found = {}
    with world.store.read() as connection:
        for table, column in merge_queries.references(kind):
            rows = merge_queries.rows_pointing(connection, table, column, ids)
            owner = next((name for name in ("cue_id", "cut_id") if rows and name in rows[0]._mapping), "id")
            if (table, column) == ("work_party", "party_id"):
                owner = "work_id"
            # Lines of works that become one are put together, so their number says nothing.
            if (table, column) != ("work_party", "work_id"):
                found[table, column] = {str(row._mapping[owner]) for row in rows}
    return found


def using(world: World, kind: str, ids: list[str]) -> int:
    with world.store.read() as connection:
        return entry_links.cue_count(connection, kind, ids)


@given(
    edits=st.lists(edit, max_size=8),
    kind=st.sampled_from([kind for kind in ENTRY_KINDS if kind != "recording"]),
    picks=st.lists(st.integers(0, 50), min_size=2, max_size=3),
    answers=st.lists(st.integers(0, 5), min_size=1, max_size=6),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_merging_moves_everything_and_undo_brings_it_back(
    shared: World, edits: list[tuple[str, str, list[object]]], kind: str, picks: list[int], answers: list[int]
) -> None:
    world = shared
    start = len(undo.steps(world.store, 100_000))
    first = dump(world.store)
    for what, number, value in edits:
        key = world.key(number)
        if what == "parties":
            cues.set_party_rows(world.store, [key], value)  # type: ignore[arg-type]
        else:
            cues.edit(world.store, [key], {what: value})
    entries = library.list_ids(world.store, kind)
    if kind == "scene":
        film = library.rows(world.store, kind, entries)[0].within
        entries = [r.id for r in library.rows(world.store, kind, entries) if r.within == film]
    if len(entries) > 1:
        # Keys differ from run to run, so entries are picked by their places.
        chosen = list(dict.fromkeys(entries[pick % len(entries)] for pick in picks))
        if len(chosen) > 1:
            check(world, kind, chosen, answers)
    for _ in range(len(undo.steps(world.store, 100_000)) - start):
        if undo.state(world.store).undo and difference(first, dump(world.store)):
            undo.undo(world.store)
    assert difference(first, dump(world.store)) == {}


def check(world: World, kind: str, chosen: list[str], answers: list[int]) -> None:
    keep, *others = chosen
    shown = merging.preview(world.store, kind, keep, others)
    settled = {
        conflict.id: conflict.options[answers[n % len(answers)] % len(conflict.options)].id
        for n, conflict in enumerate(shown.conflicts)
    }
    before, pointing, cue_count = dump(world.store), owners(world, kind, chosen), using(world, kind, chosen)
    merging.merge(world.store, kind, keep, others, {}, settled)
    after = dump(world.store)
    assert not any(owners(world, kind, others).values())
    assert owners(world, kind, [keep]) == pointing
    if kind != "party":
        # A cue's parties may be other ones when two works become one; of all else no cue is lost.
        assert using(world, kind, [keep]) == cue_count
    assert library.rows(world.store, kind, chosen) == library.rows(world.store, kind, [keep])
    assert problems(world.store.path) == []
    undo.undo(world.store)
    assert difference(before, dump(world.store)) == {}
    undo.redo(world.store)
    assert difference(after, dump(world.store)) == {}


def test_every_reference_in_the_schema_is_known_here() -> None:
    """A new table that points at an entry is moved along by itself; whether more has to happen to it
    (two rows that become one) somebody has to decide, and to write down here."""
    known = {
        "party": {
            ("cue_party", "party_id"),
            ("cue_party", "writer_party_id"),
            ("work_party", "party_id"),
            ("work_party", "writer_party_id"),
        },
        "work": {
            ("cue_work", "work_id"),
            ("recording", "work_id"),
            ("work", "arrangement_of_id"),
            ("work_party", "work_id"),
        },
        "recording": {("cue", "recording_id"), ("media_file", "recording_id")},
        "mood": {("cue_mood", "mood_id")},
        "theme": {("cue_theme", "theme_id")},
        "scene": {("cue_scene", "scene_id"), ("scene_time", "scene_id")},
    }
    assert {kind: set(merge_queries.references(kind)) for kind in ENTRY_KINDS} == known
    assert parse_timecode("1", rate_from_id("24")) == 1

# SPDX-License-Identifier: GPL-3.0-or-later
"""The past of what works and recordings keep for a cue: told, and brought back only where it was said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World, build

from cuefolio.domain.fields import RECORDING_FIELDS, WORK_FIELDS
from cuefolio.errors import CuefolioError
from cuefolio.messages import templates
from cuefolio.services import catalog, cue_history, cues, films, undo
from cuefolio.services.cue_history import FieldChange

VALUES = {
    "iswc": ("T-034.524.680-1", "T-345.246.800-1"),
    "work_number": ("0123456A", "77"),
    "label": ("Quay Discs", "Pier"),
    "catalog_number": ("Q 1", "Q 2"),
    "track_number": ("3", "A4"),
    "isrc": ("NOABC2400017", "NOABC2400018"),
    "ean": ("4006381333931", "9780201379624"),
}
"""Two values of each fact."""
KEEPERS = {**dict.fromkeys(WORK_FIELDS, "work"), **dict.fromkeys(RECORDING_FIELDS, "recording")}
"""Fact -> the field of the cue that says what keeps it."""
each_fact = pytest.mark.parametrize("fact", sorted(VALUES))


def text(world: World, key: str, field: str) -> str:
    return cues.rows(world.store, [key])[0].text(field)


def past(world: World, key: str, field: str) -> list[FieldChange]:
    """The changes of a field, the newest first."""
    return [entry for entry in cue_history.of_cue(world.store, key) if entry.field == field]


def said_of_its_own(world: World, key: str, fact: str) -> None:
    """The cue gets a work or recording of its own, for which first one value is said, then the other."""
    cues.edit(world.store, [key], {KEEPERS[fact]: "Its own"})
    for value in VALUES[fact]:
        cues.edit(world.store, [key], {fact: value})


def test_every_fact_that_works_and_recordings_keep_is_here() -> None:
    assert set(VALUES) == set(WORK_FIELDS) | set(RECORDING_FIELDS)


@each_fact
def test_a_fact_is_told_and_comes_back(world: World, fact: str) -> None:
    key = world.key("2M3")
    said_of_its_own(world, key, fact)
    first, second = (entry.after for entry in reversed(past(world, key, fact)))
    assert [(e.before, e.after) for e in past(world, key, fact)] == [(first, second), ("", first)]
    assert text(world, key, fact) == second
    cue_history.restore(world.store, key, past(world, key, fact)[0].change_id, fact)
    assert text(world, key, fact) == first
    assert undo.state(world.store).undo.startswith("Bring back ")


@each_fact
def test_a_fact_is_not_written_into_another_work_or_recording_that_others_use(
    world: World, fact: str
) -> None:
    key, other = world.key("2M3"), world.key("1M3")
    said_of_its_own(world, key, fact)
    cues.edit(world.store, [other], {KEEPERS[fact]: "Common"})
    cues.edit(world.store, [key], {KEEPERS[fact]: "Common"})
    entry, stored = past(world, key, fact)[0], dump(world.store)
    assert (entry.can_restore, entry.reason) == (False, "history.fact_of_others")
    with pytest.raises(CuefolioError) as caught:
        cue_history.restore(world.store, key, entry.change_id, fact)
    assert caught.value.code == entry.reason and entry.reason in templates()
    assert dump(world.store) == stored
    keeper = past(world, key, KEEPERS[fact])[0]
    cue_history.restore(world.store, key, keeper.change_id, KEEPERS[fact])
    cue_history.restore(world.store, key, entry.change_id, fact)
    assert [text(world, cue, fact) for cue in (key, other)] == [entry.before, ""]


@each_fact
def test_the_past_of_a_shared_work_or_recording_comes_back_for_all_its_cues(world: World, fact: str) -> None:
    key, other = world.key("2M3"), world.key("1M3")
    said_of_its_own(world, key, fact)
    cues.edit(world.store, [other], {KEEPERS[fact]: "Its own"})
    entry = past(world, key, fact)[0]
    cue_history.restore(world.store, key, entry.change_id, fact)
    assert [text(world, cue, fact) for cue in (key, other)] == [entry.before, entry.before]


@each_fact
def test_what_only_this_cue_uses_takes_the_fact(world: World, fact: str) -> None:
    key = world.key("2M3")
    said_of_its_own(world, key, fact)
    cues.edit(world.store, [key], {KEEPERS[fact]: "Another"})
    entry = past(world, key, fact)[0]
    cue_history.restore(world.store, key, entry.change_id, fact)
    assert (text(world, key, fact), text(world, key, KEEPERS[fact])) == (entry.before, "Another")


def test_a_medley_tells_the_facts_of_its_first_work(world: World) -> None:
    key = world.key("2M3")
    cues.edit(world.store, [key], {"work": "One; Two"})
    cues.edit(world.store, [key], {"work_number": "11"})
    cues.edit(world.store, [key], {"work": "Two; One"})
    cues.edit(world.store, [key], {"work_number": "22"})
    assert [(e.before, e.after) for e in past(world, key, "work_number")] == [("", "22"), ("", "11")]


STEPS = st.tuples(
    st.sampled_from(["this", "other"]),
    st.one_of(
        st.fixed_dictionaries({"work": st.sampled_from(["", "One", "Two; One"])}),
        st.fixed_dictionaries({"recording": st.sampled_from(["", "Take", "Retake"])}),
        *(st.fixed_dictionaries({name: st.sampled_from(["", *VALUES[name]])}) for name in sorted(VALUES)),
    ),
)
Facts = dict[str, tuple[str, str]]
"""Field -> its text, and the key of the work or recording that keeps it."""


def facts(world: World, key: str) -> Facts:
    row = cues.rows(world.store, [key])[0]
    keepers = {
        "work": row.works[0].id if row.works else "",
        "recording": row.recording.id if row.recording else "",
    }
    return {fact: (row.text(fact), keepers[KEEPERS[fact]]) for fact in VALUES}


@settings(max_examples=40)
@given(steps=st.lists(STEPS, min_size=2, max_size=8), pick=st.integers(0, 10_000))
def test_a_fact_comes_back_as_it_was_and_to_no_other_cue_of_another_work(
    built_once: World, steps: list[tuple[str, dict[str, str]]], pick: int
) -> None:
    store, count = built_once.store, len(built_once.ids)
    try:
        key, other = (cues.duplicate(store, [built_once.key("2M3")]).created[0] for _ in range(2))
        moments = {store.data_version(): facts(built_once, key)}
        for who, values in steps:
            cues.edit(store, [key if who == "this" else other], values)
            moments[store.data_version()] = facts(built_once, key)
        found = [entry for entry in cue_history.of_cue(store, key, most=10_000) if entry.field in VALUES]
        for entry in found:
            then = moments[max(number for number in moments if number < entry.change_id)]
            assert (then[entry.field][0], moments[entry.change_id][entry.field][0]) == (
                entry.before,
                entry.after,
            )
        if found:
            entry = found[pick % len(found)]
            then = moments[max(number for number in moments if number < entry.change_id)]
            _comes_back_or_says_why_not(built_once, key, entry, then)
    finally:
        while len(built_once.ids) > count:
            undo.undo(store)


def _comes_back_or_says_why_not(world: World, key: str, entry: FieldChange, then: Facts) -> None:
    """``then``: the facts before the entry's step."""
    store, stored = world.store, world.store.data_version()
    others = {cue: facts(world, cue) for cue in world.ids if cue != key}
    today = facts(world, key)[entry.field][1]
    if not entry.can_restore:
        with pytest.raises(CuefolioError) as caught:
            cue_history.restore(store, key, entry.change_id, entry.field)
        assert caught.value.code == entry.reason and store.data_version() == stored
        return
    cue_history.restore(store, key, entry.change_id, entry.field)
    assert facts(world, key)[entry.field][0] == entry.before
    if then[entry.field][1] != today:
        assert {cue: facts(world, cue) for cue in others} == others


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One catalogue for all examples; each works on cues of its own."""
    folder = tmp_path_factory.mktemp("facts")
    path = folder / "facts.cuefolio"
    build(path)
    store = catalog.open_catalog(path)
    yield World(store, films.find_film(store, "Night Ferry").id, folder)
    store.close()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The parties of a cue's past are what its row said then, and come back where they do no harm to other cues;
and the law of the whole past: a chain, of which every link can be reached or says why not."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World, build

from cuefolio.domain.shares import format_share
from cuefolio.errors import CuefolioError
from cuefolio.messages import templates
from cuefolio.services import catalog, cue_history, cue_parties, cues, films, library, merging, undo, works
from cuefolio.services.cue_history import FieldChange
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.party_text import parse_parties

Seen = tuple[str, tuple[str, ...]]
"""Parties as the cue's row says them, and the works whose parties these are (none: the cue's own)."""


def seen(world: World, key: str) -> Seen:
    row = cues.rows(world.store, [key])[0]
    shares = [None if p.share is None else f"{format_share(p.share)} %" for p in row.parties]
    said = [
        f"{p.name} ({', '.join(filter(None, (p.role, p.society, share, p.writer and f'for {p.writer}')))})"
        for p, share in zip(row.parties, shares, strict=True)
    ]
    return "; ".join(said), tuple(entry.id for entry in row.works) if row.parties_from_work else ()


def newest(world: World, key: str, field: str) -> FieldChange:
    return next(entry for entry in cue_history.of_cue(world.store, key) if entry.field == field)


def bring_back(world: World, key: str, field: str) -> None:
    cue_history.restore(world.store, key, newest(world, key, field).change_id, field)


FERRY = "Ana Bell (C); Bo Lind (C); Quay Music (E)"
"""The parties of the work "Ferry Theme", which 1M1 and 1M2 use."""


def entry_before(world: World, key: str, before: str) -> FieldChange:
    """The newest change of parties that began with ``before``."""
    found = cue_history.of_cue(world.store, key)
    return next(entry for entry in found if (entry.field, entry.before) == ("parties", before))


def refused(world: World, key: str, before: str, reason: str) -> None:
    """The parties of that time do not come back, and nothing changes anywhere."""
    entry, stored = entry_before(world, key, before), dump(world.store)
    assert (entry.can_restore, entry.reason) == (False, reason)
    with pytest.raises(CuefolioError) as caught:
        cue_history.restore(world.store, key, entry.change_id, "parties")
    assert caught.value.code == reason and dump(world.store) == stored
    assert reason in templates()


def test_parties_of_a_cue_are_not_written_into_a_work_that_others_use(world: World) -> None:
    key = world.key("2M3")
    for values in ({"composer": "Mina Abe"}, {"composer": ""}, {"work": "Ferry Theme"}):
        cues.edit(world.store, [key], values)
    refused(world, key, "Mina Abe (C)", "history.parties_of_others")
    cues.edit(world.store, [key], {"work": ""})
    cue_history.restore(world.store, key, entry_before(world, key, "Mina Abe (C)").change_id, "parties")
    assert [seen(world, key)[0], seen(world, world.key("1M1"))[0]] == ["Mina Abe (C)", FERRY]


def test_parties_of_one_work_are_not_written_into_another_that_others_use(world: World) -> None:
    key = world.key("2M3")
    for values in ({"work": "Rain"}, {"composer": "Mina Abe"}, {"work": "Ferry Theme"}):
        cues.edit(world.store, [key], values)
    refused(world, key, "Mina Abe (C)", "history.parties_of_others")
    bring_back(world, key, "work")
    assert seen(world, key)[0] == "Mina Abe (C)", "they come with their work"


def test_a_work_that_only_this_cue_uses_takes_its_earlier_parties(world: World) -> None:
    key = world.key("2M3")
    for values in ({"composer": "Mina Abe"}, {"composer": "Bo Lind"}, {"work": "Rain"}):
        cues.edit(world.store, [key], values)
    cue_history.restore(world.store, key, entry_before(world, key, "Mina Abe (C)").change_id, "parties")
    assert seen(world, key) == ("Mina Abe (C)", (world.entry("work", "Rain"),))


def test_the_past_of_a_shared_work_comes_back_for_all_its_cues(world: World) -> None:
    first, second = world.key("1M1"), world.key("1M2")
    cues.edit(world.store, [second], {"composer": "Mina Abe"})
    bring_back(world, first, "parties")
    assert [seen(world, key)[0] for key in (first, second)] == [FERRY, FERRY]


def test_no_parties_do_not_come_back_where_the_works_would_show_theirs(world: World) -> None:
    key = world.key("2M3")
    cues.edit(world.store, [key], {"composer": "Mina Abe"})
    cues.edit(world.store, [key], {"work": "Ferry Theme; Rain"})
    refused(world, key, "", "history.parties_of_works")
    cues.edit(world.store, [key], {"work": "Ferry Theme"})
    refused(world, key, "", "history.parties_of_works")
    cues.edit(world.store, [key], {"work": ""})
    bring_back(world, key, "parties")
    assert seen(world, key)[0] == ""


def test_a_medley_shows_the_parties_of_its_works_again(world: World) -> None:
    key = world.key("2M3")
    cues.edit(world.store, [key], {"work": "Ferry Theme; Rain"})
    was = seen(world, key)
    assert was[0] == FERRY
    cues.edit(world.store, [key], {"composer": "Mina Abe"})
    bring_back(world, key, "parties")
    assert seen(world, key) == was


def test_a_cue_that_overrode_its_work_follows_it_again_and_the_work_keeps_its_parties(world: World) -> None:
    key = world.key("1M1")
    was = seen(world, key)
    cue_parties.override_parties(world.store, key, parse_parties("Mina Abe [C] ? 100%"))
    bring_back(world, key, "parties")
    assert [seen(world, key), seen(world, world.key("1M2"))] == [was, was]


def test_parties_of_a_work_that_was_merged_later_are_told_as_they_were(world: World) -> None:
    key = world.key("2M3")
    for values in ({"work": "Rain"}, {"composer": "Mina Abe"}, {"work": ""}):
        cues.edit(world.store, [key], values)
    cues.edit(world.store, [world.key("2M2")], {"work": "Engine"})
    merging.merge(world.store, "work", world.entry("work", "Engine"), [world.entry("work", "Rain")], {}, {})
    assert seen(world, world.key("2M2"))[0] == "Mina Abe (C)"
    assert newest(world, key, "parties").before == "Mina Abe (C)"
    bring_back(world, key, "parties")
    assert seen(world, key) == ("Mina Abe (C)", ())


def test_parties_that_look_the_same_have_not_changed(world: World) -> None:
    key, ana = world.key("1M3"), world.entry("party", "Ana Bell")
    library.edit(world.store, "party", [ana], {"society": "STIM"})
    cues.set_party_rows(world.store, [key], [("Ana Bell", "C", "PRS", None)])
    library.edit(world.store, "party", [ana], {"society": "PRS"})
    since = world.store.data_version()
    assert cues.set_party_rows(world.store, [key], [("Ana Bell", "C", "PRS", None)]).change_id
    assert all(e.change_id <= since for e in cue_history.of_cue(world.store, key)), (
        "PRS was said of this line, and is the society of the person now"
    )


def test_the_society_of_one_line_does_not_become_that_of_the_person(world: World) -> None:
    key = world.key("2M3")
    for society in ("", "STIM"):
        cues.set_party_rows(
            world.store, [key], [("Mina Abe", "C", "", None), ("Mina Abe", "A", society, None)]
        )
    was = seen(world, key)[0]
    assert was == "Mina Abe (C); Mina Abe (A, STIM)"
    cues.set_party_rows(world.store, [key], [("Mina Abe", "C", "", None)])
    bring_back(world, key, "parties")
    assert [seen(world, key)[0], seen(world, world.key("1M3"))[0]] == [was, "Mina Abe (C)"]


def test_a_medley_is_told_with_the_shares_that_its_row_shows(world: World) -> None:
    key = world.key("2M3")
    for title, text in {
        "Rain": "Mina Abe [C] ? 100%",
        "Fog": "Ana Bell [C] ? 50%; Mina Abe [C] ? 50%",
    }.items():
        cues.edit(world.store, [key], {"work": title})
        works.set_parties(world.store, world.entry("work", title), parse_parties(text))
    cues.edit(world.store, [key], {"work": "Rain; Fog"})
    assert newest(world, key, "parties").after == seen(world, key)[0] == "Mina Abe (C); Ana Bell (C)"
    cue_parties.set_portions(world.store, key, [6000, 4000])
    shown = seen(world, key)
    assert newest(world, key, "parties").after == shown[0] == "Mina Abe (C, 80 %); Ana Bell (C, 20 %)"
    works_told = newest(world, key, "work")
    assert (works_told.before, works_told.after) == ("Rain; Fog", "Rain (60 %); Fog (40 %)")
    cues.edit(world.store, [key], {"work": ""})
    bring_back(world, key, "work")
    assert seen(world, key) == shown, "the portions come with the works"


def test_a_publisher_comes_back_with_the_writer_whose_rights_it_holds(world: World) -> None:
    key = world.key("2M3")
    writers = "Mina Abe [C] ? 50%; Bo Lind [A] ? 50%"
    text = f"{writers}; Quay Music [E] ? 50% for Mina Abe; Quay Music [E] ? 50% for Bo Lind"
    cue_parties.override_parties(world.store, key, parse_parties(text))
    was = seen(world, key)
    cues.edit(world.store, [key], {"publisher": "", "composer": "Ana Bell"})
    bring_back(world, key, "parties")
    assert seen(world, key) == was
    cue_parties.override_parties(
        world.store, key, parse_parties(text.replace(" for Bo Lind", " for Mina Abe"))
    )
    change = newest(world, key, "parties")
    assert (change.before, change.after) == (was[0], seen(world, key)[0])
    bring_back(world, key, "parties")
    assert seen(world, key) == was


def test_of_two_people_of_one_name_the_same_one_comes_back(world: World) -> None:
    key, mina = world.key("1M3"), cues.rows(world.store, [world.key("1M3")])[0].parties[0].party_id
    second = library.add(world.store, "party", {"name": "Mina Abe", "ipi": "00014107338"}).created[0]
    cue_parties.override_parties(world.store, key, [TypedParty("Mina Abe", "C", party_id=second)])
    change = newest(world, key, "parties")
    assert (change.before, change.after) == ("Mina Abe (C)", "Mina Abe (C, 00014107338)")
    cues.edit(world.store, [key], {"composer": "Bo Lind"})
    for before, wanted in ((change.after, second), (change.before, mina)):
        cue_history.restore(world.store, key, entry_before(world, key, before).change_id, "parties")
        assert [p.party_id for p in cues.rows(world.store, [key])[0].parties] == [wanted]


def test_people_who_are_gone_come_back_by_name_once(world: World) -> None:
    key = world.key("2M3")
    cues.edit(world.store, [key], {"composer": "Zed"})
    cues.edit(world.store, [key], {"composer": ""})
    library.delete(world.store, "party", [world.entry("party", "Zed")])
    entry = newest(world, key, "parties")
    cue_history.restore(world.store, key, entry.change_id, "parties")
    assert seen(world, key)[0] == "Zed (C)"
    again = next(e for e in cue_history.of_cue(world.store, key) if e.change_id == entry.change_id)
    assert again.reason == "history.same"


VALUES = st.one_of(
    st.fixed_dictionaries({"title": st.sampled_from(["", "A", "B"])}),
    st.fixed_dictionaries({"mood": st.sampled_from(["", "tender", "icy; tender", "hopeful; new"])}),
    st.fixed_dictionaries({"in": st.sampled_from(["01000000", "01000500"]), "duration": st.just("30")}),
    st.fixed_dictionaries({"work": st.sampled_from(["", "Ferry Theme", "One; Two", "Bed"])}),
    st.fixed_dictionaries({"composer": st.sampled_from(["", "Ana Bell", "Mina Abe; Bo Lind"])}),
    st.fixed_dictionaries({"recording": st.sampled_from(["", "Take 1", "Zéro (live)"])}),
    st.fixed_dictionaries(
        {"label": st.sampled_from(["", "Quay Discs"]), "diegetic": st.sampled_from(["", "no"])}
    ),
)
OF_PARTIES = st.one_of(
    st.fixed_dictionaries({"work": st.sampled_from(["", "One", "One; Two", "Bed"])}),
    st.fixed_dictionaries({"composer": st.sampled_from(["", "Ana Bell", "Mina Abe; Bo Lind"])}),
    st.fixed_dictionaries({"publisher": st.sampled_from(["", "Quay Music"])}),
)
STEPS: st.SearchStrategy[tuple[str, dict[str, str]]] = st.one_of(
    st.tuples(st.just("this"), VALUES | OF_PARTIES),
    st.tuples(st.just("other"), OF_PARTIES),
    st.tuples(st.sampled_from(["undo", "portions", "shares", "override"]), st.just({})),
)
"""A cue and another that comes to the same works; "undo" takes back the newest step of the two."""
SHARES = parse_parties("Mina Abe [C] ? 75%; Bo Lind [C] ? 25%")
CHAINED = parse_parties("Bo Lind [A] ? 100%; Quay Music [E] ? 100% for Bo Lind")


def said_then(found: list[FieldChange], number: int, today: str) -> str:
    """What the history says of the parties after step ``number``."""
    parties = [entry for entry in found if entry.field == "parties"]
    later = [entry for entry in parties if entry.change_id > number]
    return later[-1].before if later else today


@settings(max_examples=40)
@given(steps=st.lists(STEPS, min_size=1, max_size=8), pick=st.integers(0, 10_000))
def test_the_past_is_a_chain_and_every_link_can_be_reached_or_says_why_not(
    built_once: World, steps: list[tuple[str, dict[str, str]]], pick: int
) -> None:
    store, count = built_once.store, len(built_once.ids)
    try:
        key, other = (cues.duplicate(store, [built_once.key("1M1")]).created[0] for _ in range(2))
        moments = _done(built_once, key, other, steps)
        found = cue_history.of_cue(store, key, most=10_000)
        _is_a_chain(built_once, key, found)
        for number, (said, _) in moments.items():
            assert said_then(found, number, seen(built_once, key)[0]) == said
        entry = found[pick % len(found)]
        then = moments[max((n for n in moments if n < entry.change_id), default=min(moments))]
        _comes_back_or_says_why_not(built_once, key, entry, then)
    finally:
        while len(built_once.ids) > count:
            undo.undo(store)


def _done(world: World, key: str, other: str, steps: list[tuple[str, dict[str, str]]]) -> dict[int, Seen]:
    """Parties of ``key`` after each step, by the number of the newest step."""
    done = 0
    moments = {world.store.data_version(): seen(world, key)}
    for what, values in steps:
        if what in ("this", "other"):
            done += cues.edit(world.store, [key if what == "this" else other], values).change_id is not None
        elif what == "portions" and len(cues.rows(world.store, [key])[0].works) == 2:
            done += cue_parties.set_portions(world.store, key, [7000, 3000]).change_id is not None
        elif what == "shares" and cues.rows(world.store, [key])[0].works:
            work_id = cues.rows(world.store, [key])[0].works[0].id
            done += works.set_parties(world.store, work_id, SHARES).change_id is not None
        elif what == "override":
            done += cue_parties.override_parties(world.store, key, CHAINED).change_id is not None
        elif what == "undo" and done:
            undo.undo(world.store)
            done -= 1
        moments[world.store.data_version()] = seen(world, key)
    return moments


def _is_a_chain(world: World, key: str, found: list[FieldChange]) -> None:
    last: dict[str, str] = {}
    for entry in found:
        assert entry.before != entry.after or entry.field == "created"
        if entry.field in last and entry.field not in ("label", "iswc"):
            assert last[entry.field] == entry.after
        last[entry.field] = entry.before
    row = cues.rows(world.store, [key])[0]
    for name in ("title", "mood", "work", "recording"):
        now = next((entry.after for entry in found if entry.field == name), None)
        assert now is None or re.sub(r" \(\d+ %\)", "", now) == row.text(name)


def _comes_back_or_says_why_not(world: World, key: str, entry: FieldChange, then: Seen) -> None:
    """``then``: the parties before the entry's step."""
    store, works = world.store, seen(world, key)[1]
    if not entry.can_restore:
        number = store.data_version()
        with pytest.raises(CuefolioError) as caught:
            cue_history.restore(store, key, entry.change_id, entry.field)
        assert caught.value.code == entry.reason and store.data_version() == number
        return
    others = {id_: seen(world, id_)[0] for id_ in world.ids if id_ != key}
    cue_history.restore(store, key, entry.change_id, entry.field)
    assert newest(world, key, entry.field).after == entry.before
    if entry.field == "parties":
        assert seen(world, key)[0] == entry.before
        if len(works) != 1 or then[1] != works:
            assert {id_: seen(world, id_)[0] for id_ in others} == others


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One catalogue for all examples; each works on a cue of its own."""
    folder = tmp_path_factory.mktemp("past")
    path = folder / "past.cuefolio"
    build(path)
    store = catalog.open_catalog(path)
    yield World(store, films.find_film(store, "Night Ferry").id, folder)
    store.close()

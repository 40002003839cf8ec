# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding, splitting, merging, copying, numbering and sorting cues; every field there and back."""

from __future__ import annotations

import random

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.domain.fields import CUE_FIELDS, CueField, Kind
from cuefolio.domain.live_log import Ticket
from cuefolio.errors import CuefolioError
from cuefolio.messages import templates
from cuefolio.services import cue_surgery, cues, films, live_log, search
from cuefolio.services.cue_values import number_key

SAMPLES = {
    Kind.LINE: "Some words",
    Kind.TEXT: "two\nlines",
    Kind.FLAG: "yes",
    Kind.INTEGER: "7",
    Kind.TIMECODE: "01:33:00:00",
    Kind.DURATION: "0:20",
    Kind.TAGS: "One; Two",
    Kind.PARTIES: "Ann; Ben",
    Kind.LINK: "A Title",
}
EDITABLE = [field for field in CUE_FIELDS if field.editable]


def sample(name: str) -> str:
    field = next(f for f in CUE_FIELDS if f.name == name)
    if name in ("usage", "out"):
        return {"usage": "VV", "out": "01:33:20:00"}[name]
    return field.choices[-1] if field.choices else SAMPLES[field.kind]


@pytest.mark.parametrize("name", [field.name for field in EDITABLE])
def test_every_field_comes_back_as_typed_and_can_be_emptied(world: World, name: str) -> None:
    key = cues.add(world.store, world.film_id, {"title": "Base"}).created[0]
    before = dump(world.store)["cue"]
    text = sample(name)
    cues.edit(world.store, [key], {name: text})
    row = cues.rows(world.store, [key])[0]
    assert row.text(name) == text
    cues.edit(world.store, [key], {name: ""})
    assert cues.rows(world.store, [key])[0].text(name) == ""
    others = [row for row in dump(world.store)["cue"] if row[0] != key]
    assert others == [row for row in before if row[0] != key]


def test_every_field_at_once_then_all_typed_back(world: World) -> None:
    values = {field.name: sample(field.name) for field in EDITABLE if field.name not in ("duration", "usage")}
    key = cues.add(world.store, world.film_id, values).created[0]
    row = cues.rows(world.store, [key])[0]
    assert {name: row.text(name) for name in values} == values
    before, number = dump(world.store), world.store.data_version()
    cues.edit(world.store, [key], {name: row.text(name) for name in values})
    assert dump(world.store) == before and world.store.data_version() == number


@pytest.mark.parametrize("field", [f for f in EDITABLE if f.kind is Kind.CHOICE], ids=lambda f: f.name)
def test_choices_are_typed_as_code_or_as_word(world: World, field: CueField) -> None:
    key = world.ids[0]
    for code in field.choices:
        for typed in (code, code.upper(), templates()[f"{field.name}.{code}"]):
            cues.edit(world.store, [key], {field.name: ""})
            cues.edit(world.store, [key], {field.name: typed})
            assert cues.rows(world.store, [key])[0].plain[field.name] == code


def test_split_gives_two_cues_that_meet(world: World) -> None:
    key = world.key("1M1")
    done = cue_surgery.split(world.store, key, "01:00:30:12")
    first, second = cues.rows(world.store, [key, done.created[0]])
    assert (first.text("in"), first.text("out")) == ("01:00:00:00", "01:00:30:12")
    assert (second.text("in"), second.text("out")) == ("01:00:30:12", "01:01:10:00")
    assert second.text("number") == "1M4" and first.text("number") == "1M1"
    for name in ("title", "work", "composer", "publisher", "mood", "scene", "origin"):
        assert first.text(name) == second.text(name) != ""
    assert world.ids.index(second.id) == world.ids.index(first.id) + 1


@pytest.mark.parametrize(
    ("number", "at", "code"),
    [
        ("1M1", "01000000", "cue.split_outside"),
        ("1M1", "01:01:10:00", "cue.split_outside"),
        ("1M1", "99", "timecode.frame_too_large"),
        ("2M3", "01000000", "cue.split_no_times"),
    ],
)
def test_split_where_there_is_nothing_to_split(world: World, number: str, at: str, code: str) -> None:
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        cue_surgery.split(world.store, world.key(number), at)
    assert caught.value.code == code and dump(world.store) == before


def test_merge_is_the_way_back_from_split(world: World) -> None:
    key = world.key("1M1")
    before = [(row.id, [row.text(f.name) for f in CUE_FIELDS]) for row in world.rows]
    second = cue_surgery.split(world.store, key, "01:00:30:12").created[0]
    done = cue_surgery.merge(world.store, [second, key])
    assert done.created == (key,)
    assert [(row.id, [row.text(f.name) for f in CUE_FIELDS]) for row in world.rows] == before


def test_merge_keeps_everything_and_fills_blanks(world: World) -> None:
    ids = world.ids
    cues.edit(world.store, [ids[2]], {"notes": "of the bed", "mood": "icy", "performer": "Trio"})
    cues.edit(world.store, [ids[1]], {"notes": "of 1M2"})
    cue_surgery.merge(world.store, ids[1:3])
    row = cues.rows(world.store, [ids[1]])[0]
    assert (row.text("number"), row.text("title"), row.text("performer")) == ("1M2", "Bed", "Trio")
    assert row.text("notes") == "of 1M2\nof the bed"
    assert row.text("mood") == "tender; hopeful; icy" and row.text("theme") == "Harbour"
    assert (row.text("in"), row.text("out")) == ("01:02:00:00", "01:04:20:00")
    assert world.ids == [ids[0], ids[1], *ids[3:]]


def test_only_neighbours_merge(world: World) -> None:
    before = dump(world.store)
    for keys, code in (
        ([world.ids[0]], "cue.merge_few"),
        ([world.ids[0], world.ids[0]], "cue.merge_few"),
        ([world.ids[0], world.ids[2]], "cue.merge_apart"),
    ):
        with pytest.raises(CuefolioError) as caught:
            cue_surgery.merge(world.store, keys)
        assert caught.value.code == code
    assert dump(world.store) == before


def test_duplicates_follow_their_originals_and_share_nothing(world: World) -> None:
    ids = world.ids
    done = cues.duplicate(world.store, [ids[0], ids[3]])
    assert world.ids == [ids[0], done.created[0], *ids[1:4], done.created[1], *ids[4:]]
    copy, original = cues.rows(world.store, [done.created[1], ids[3]])
    assert copy.text("number") == "2M4"
    same = [f.name for f in CUE_FIELDS if f.name not in ("number", "reported")]
    assert [copy.text(n) for n in same] == [original.text(n) for n in same]
    cues.edit(world.store, [copy.id], {"mood": "icy", "in": "01300000", "out": "+1:00", "theme": ""})
    again = cues.rows(world.store, [ids[3]])[0]
    assert [again.text(n) for n in same] == [original.text(n) for n in same]


def test_renumbering_follows_reels_style_and_leaves_sound_design(world: World) -> None:
    cues.edit(world.store, [world.key("1M3")], {"number": "1M33s", "diegetic": "yes"})
    cues.move(world.store, world.ids[:1], None)
    cues.renumber(world.store, world.film_id)
    assert [row.text("number") for row in world.rows if row.is_music] == ["1M1", "1M2s", "2M1", "2M2", "1M3"]
    assert next(row for row in world.rows if not row.is_music).text("number") == "2M2"


def test_the_next_number_belongs_to_the_reel_of_the_time(world: World) -> None:
    assert cues.suggest_number(world.store, world.film_id, 86400) == "1M4"
    assert cues.suggest_number(world.store, world.film_id, 115200) == "2M4"
    assert cues.suggest_number(world.store, world.film_id) == "2M4"
    empty = films.add_film(world.store, {"title": "Empty"}).created[0]
    assert cues.suggest_number(world.store, empty) == "1M1"


def test_a_cue_between_others_takes_the_reel_of_the_cue_above(world: World) -> None:
    above = world.key("1M2")
    assert cues.suggest_number(world.store, world.film_id, after=above) == "1M4"
    assert cues.suggest_number(world.store, world.film_id, 115200, above) == "2M4", "its in says more"
    cues.edit(world.store, [above], {"number": ""})
    assert cues.suggest_number(world.store, world.film_id, after=above) == "1M4", "the next one above has it"
    first = world.ids[0]
    cues.edit(world.store, [first], {"number": "Prelude"})
    assert cues.suggest_number(world.store, world.film_id, after=first) == "1M4", "or the next one below"
    assert cues.suggest_number(world.store, world.film_id, after="deleted") == "2M4"


def test_without_reels_a_time_takes_the_reel_of_the_cue_before_it(world: World) -> None:
    starts = {row.text("number"): row.start for row in world.rows}
    films.set_reels(world.store, world.film_id, [])
    between = starts["1M2"]
    assert between is not None
    assert cues.suggest_number(world.store, world.film_id, between + 1) == "1M4"
    assert cues.suggest_number(world.store, world.film_id, 0) == "1M4", "before every cue: as the first"
    ticket = Ticket()
    live_log.begin(world.store, world.film_id, ticket, between + 1)
    assert ticket.number == "1M4"
    late = starts["2M1"]
    assert late is not None
    assert cues.suggest_number(world.store, world.film_id, late + 1) == "2M4"


def test_numbers_by_hundreds_stay_in_their_reel(world: World) -> None:
    film_id = films.add_film(world.store, {"title": "By hundreds"}).created[0]
    keys = cues.add_many(world.store, film_id, [{"number": n} for n in ("101", "102", "201")]).created
    assert cues.suggest_number(world.store, film_id, after=keys[0]) == "103"
    copied = cues.duplicate(world.store, [keys[0]]).created[0]
    assert cues.rows(world.store, [copied])[0].text("number") == "103"


def test_pasted_cues_take_the_reel_of_their_in(world: World) -> None:
    new = [{"title": "a", "in": "01:02:00:00"}, {"title": "b", "in": "nonsense"}]
    with pytest.raises(CuefolioError):
        cues.paste(world.store, world.film_id, {}, new)
    change = cues.paste(world.store, world.film_id, {}, new[:1])
    assert cues.rows(world.store, change.created)[0].text("number") == "1M4"


def test_a_cue_is_found_by_number_or_key(world: World) -> None:
    assert cues.find_cue(world.store, world.film_id, " 1m2 ").id == world.ids[1]
    assert cues.find_cue(world.store, world.film_id, world.ids[1]).id == world.ids[1]
    for number, code in (("7M7", "cue.not_found"), ("1M1", "cue.ambiguous")):
        if code == "cue.ambiguous":
            cues.edit(world.store, world.ids[:2], {"number": "1M1"})
        with pytest.raises(CuefolioError) as caught:
            cues.find_cue(world.store, world.film_id, number)
        assert caught.value.code == code


def test_numbers_sort_as_people_count(world: World) -> None:
    film = films.add_film(world.store, {"title": "Numbers"}).created[0]
    expected = ["1M1", "1m2", "1M2a", "1M3", "1M10", "2M1", "10M1", "Intro"]
    shuffled = random.Random(3).sample(expected, len(expected))
    cues.add_many(world.store, film, [{"number": number} for number in [*shuffled, ""]])
    for order, wanted in ((False, [*expected, ""]), (True, [*expected[::-1], ""])):
        ids = cues.list_ids(world.store, film, "number", order)
        assert [row.text("number") for row in cues.rows(world.store, ids)] == wanted


@pytest.mark.parametrize("name", [field.name for field in CUE_FIELDS if field.name != "reported"])
def test_every_field_sorts_both_ways_with_blanks_last(world: World, name: str) -> None:
    """Against a plain sort of what the rows say."""
    film = films.add_film(world.store, {"title": "Order", "rate": "25"}).created[0]
    field = next(f for f in CUE_FIELDS if f.name == name)
    texts = {
        Kind.TIMECODE: ["00:10:00:00", "00:02:00:05", "01:00:00:00"],
        Kind.DURATION: ["0:59", "2:00", "10:00"],
        Kind.INTEGER: ["10", "2", "5"],
        Kind.FLAG: ["yes", "no"],
    }.get(field.kind, ["beta", "Álpha", "ÿ gamma"])
    if field.choices:
        texts = list(field.choices)
    if name == "usage":
        texts = ["VV", "BI"]
    cues.add_many(world.store, film, [{name: text} for text in texts])
    cues.add(world.store, film, {})
    rows = {row.id: row for row in cues.film_rows(world.store, film)}
    for descending in (False, True):
        ids = cues.list_ids(world.store, film, name, descending)
        assert sorted(ids) == sorted(rows)
        keys = [_sort_key(rows[key].value(name)) for key in ids]
        known = [key for key in keys if key is not None]
        assert keys == [*sorted(known, reverse=descending), *[None] * (len(keys) - len(known))]


def _sort_key(value: object) -> object:
    if isinstance(value, tuple):
        value = "; ".join(value)
    return (number_key(value) or None) if isinstance(value, str) else value


def test_a_list_of_all_productions_goes_by_film_and_film_order(world: World) -> None:
    every = cues.list_ids(world.store)
    assert every[: len(world.ids)] == world.ids and len(every) == len(world.ids) + 1
    by_film = cues.list_ids(world.store, order="film")
    assert by_film == every


def test_rows_keep_the_asked_order_and_leave_out_what_is_gone(world: World) -> None:
    ids = world.ids
    cues.delete(world.store, [ids[2]])
    asked = [ids[4], ids[2], ids[0], ids[4], "nobody"]
    assert [row.id for row in cues.rows(world.store, asked)] == [ids[4], ids[0], ids[4]]
    assert cues.rows(world.store, []) == []


def test_paste_over_and_beyond(world: World) -> None:
    ids = world.ids
    done = cues.paste(
        world.store,
        world.film_id,
        {ids[0]: {"title": "A"}, ids[1]: {"title": "B", "mood": "icy"}},
        [{"title": "C"}],
    )
    assert done.arguments == {"cells": 4}
    rows = cues.rows(world.store, [ids[0], ids[1], done.created[0]])
    assert [row.text("title") for row in rows] == ["A", "B", "C"]
    assert search.search(world.store, "title:C") == [done.created[0]]
    before = dump(world.store)
    with pytest.raises(CuefolioError):
        cues.paste(world.store, world.film_id, {ids[0]: {"title": "Z"}}, [{"in": "frame 9"}])
    assert dump(world.store) == before

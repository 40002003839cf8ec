# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues filtered, sorted and in groups, and what they add up to: no cue is ever lost or counted twice."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.catalog_world import World

from cuefolio.domain.cue_conditions import Condition, typed_filter
from cuefolio.domain.cue_groups import GROUPINGS, SEARCH_GROUPINGS, Listing
from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME
from cuefolio.domain.timecode import rate_from_id, seconds
from cuefolio.errors import CuefolioError
from cuefolio.persistence.figure_table import FigureTable, Kind
from cuefolio.services import cue_groups, cues, films

ORDERS = ("film", "title", "duration", "reported", "mood", "in", "status", "intensity", "composer")


def names(listing: Listing) -> dict[str, list[str]]:
    return {group.name: list(group.ids) for group in listing.groups}


def numbers(world: World, ids: list[str] | tuple[str, ...]) -> list[str]:
    known = {row.id: row.text("number") or row.text("title") for row in world.rows}
    return [known[key] for key in ids]


def asked(world: World, **typed: str) -> list[str]:
    conditions = [c for name, text in typed.items() if (c := typed_filter(FIELD_BY_NAME[name], text))]
    return numbers(world, cue_groups.listing(world.store, world.film_id, conditions=conditions).ids)


# groups


@pytest.mark.parametrize("grouping", ["", *SEARCH_GROUPINGS])
@pytest.mark.parametrize("everywhere", [False, True])
def test_every_cue_stands_in_one_group(world: World, grouping: str, everywhere: bool) -> None:
    film = None if everywhere else world.film_id
    plain = cues.list_ids(world.store, film)
    for order, descending in itertools.product(ORDERS, (False, True)):
        arranged = {"order": order, "descending": descending}
        listing = cue_groups.listing(world.store, film, grouping=grouping, **arranged)
        assert sorted(listing.ids) == sorted(plain)
        assert listing.total == len(plain)
        if not grouping:
            continue
        assert [key for group in listing.groups for key in group.ids] == listing.ids
        assert len({group.key for group in listing.groups}) == len(listing.groups)
        place = {key: n for n, key in enumerate(cue_groups.listing(world.store, film, **arranged).ids)}
        for group in listing.groups:
            assert sorted(group.ids, key=place.__getitem__) == list(group.ids), "sorted inside the group"


def test_a_cue_with_several_moods_stands_in_the_first_and_is_told_of_in_the_others(world: World) -> None:
    cues.edit(world.store, world.ids, {"mood": ""})
    one, two, three = world.ids[:3]
    cues.edit(world.store, [one], {"mood": "tense; calm"})
    cues.edit(world.store, [two], {"mood": "calm; tense; odd"})
    cues.edit(world.store, [three], {"mood": "calm"})
    listing = cue_groups.listing(world.store, world.film_id, grouping="mood")
    assert names(listing) == {"calm": [two, three], "tense": [one], "": world.ids[3:]}
    assert {group.name: group.elsewhere for group in listing.groups} == {"calm": 1, "tense": 1, "": 0}
    assert [group.name for group in listing.groups] == ["calm", "tense", ""], "without a mood comes last"


def test_reels_come_in_their_order_and_what_has_no_time_last(world: World) -> None:
    listing = cue_groups.listing(world.store, world.film_id, grouping="reel")
    assert [group.name for group in listing.groups] == ["1", "2", ""]
    assert numbers(world, listing.groups[-1].ids) == ["2M3"]
    by_reel = dict(films.get_film(world.store, world.film_id).reels)
    for row in world.rows:
        group = next(group for group in listing.groups if row.id in group.ids)
        if row.start is not None:
            reached = max(n for n, first in by_reel.items() if first <= row.start)
            assert group.name == str(reached)


def test_scenes_come_in_the_order_of_the_film(world: World) -> None:
    for key, scene in zip(world.ids, ["Zoo", "Attic", "Zoo; Attic", "", "Zoo", "Attic"], strict=True):
        cues.edit(world.store, [key], {"scene": scene})
    for order in ("film", "title"):
        listing = cue_groups.listing(world.store, world.film_id, grouping="scene", order=order)
        assert [group.name for group in listing.groups] == ["Zoo", "Attic", ""]


def test_origins_come_in_the_order_of_the_vocabulary(world: World) -> None:
    listing = cue_groups.listing(world.store, world.film_id, grouping="origin")
    order = ["score", "original-song", "licensed-song", "library", "public-domain", "sound-design", ""]
    found = [group.name for group in listing.groups]
    assert found == [origin for origin in order if origin in found]
    assert len(found) > 2


def test_composers_are_those_that_the_table_shows(world: World) -> None:
    listing = cue_groups.listing(world.store, world.film_id, grouping="composer")
    for row in world.rows:
        group = next(group for group in listing.groups if row.id in group.ids)
        assert group.name == (row.text("composer").split("; ")[0])


def test_results_are_grouped_by_production(world: World) -> None:
    other = films.add_film(world.store, {"title": "Aurora", "rate": "25"}).created[0]
    key = cues.add(world.store, other, {"title": "Ferry of the north"}).created[0]
    listing = cue_groups.listing(world.store, None, "ferry", grouping="film")
    assert [group.name for group in listing.groups] == ["Aurora", "Night Ferry"]
    assert listing.groups[0].ids == (key,)


# filters


def test_filters_find_parts_of_text_without_case_and_accents(world: World) -> None:
    cues.edit(world.store, [world.key("1M1")], {"title": "Été à Orléans", "notes": "50 % off_beat"})
    assert asked(world, title="ORLEANS") == ["1M1"]
    assert asked(world, title="ete a") == ["1M1"]
    assert asked(world, notes="50 %") == ["1M1"]
    assert asked(world, notes="off_b") == ["1M1"]
    assert asked(world, notes="offxb") == []
    assert asked(world, title="=Été à Orléans") == ["1M1"]
    assert "1M1" not in asked(world, title="-Orléans")
    assert len(asked(world, title="-Orléans")) == len(world.ids) - 1


def test_filters_compare_times_and_numbers(world: World) -> None:
    for row in world.rows:
        cues.edit(world.store, [row.id], {"intensity": str(row.position % 7)})
    rows = world.rows
    texts = {row.text("number"): row for row in rows}
    longer = [n for n, row in texts.items() if row.frames is not None and seconds(row.frames, row.rate) > 60]
    assert asked(world, duration=">1:00") == longer
    assert set(asked(world, duration="<=1:00")) | set(longer) | {"2M3"} == set(texts)
    assert asked(world, duration='""') == [n for n, row in texts.items() if row.frames is None]
    assert asked(world, intensity="3..5") == [
        n for n, row in texts.items() if 3 <= int(str(row.value("intensity"))) <= 5
    ]
    start = next(row for row in rows if row.start is not None)
    assert asked(world, **{"in": "=" + start.text("in")}) == [start.text("number")]


def test_the_reported_duration_is_compared_as_it_is_reported(world: World) -> None:
    """Overlaps are carved from it: a filter on the exact length would find other cues."""
    one = world.key("1M1")
    row = next(row for row in world.rows if row.id == one)
    cues.add(
        world.store,
        world.film_id,
        {"number": "9M9", "origin": "score", "in": row.text("in"), "out": "+10:00"},
    )
    rows = {row.text("number"): row.reported_seconds for row in world.rows}
    assert rows["1M1"] != round(seconds(row.frames or 0, row.rate))
    for text, test in (
        (">0:10", lambda s: s > 10),
        ("<=0:10", lambda s: s <= 10),
        (f"={rows['1M1']}", lambda s: s == rows["1M1"]),
        ("0:05..0:30", lambda s: 5 <= s <= 30),
        ("..0:30", lambda s: s <= 30),
    ):
        assert asked(world, reported=text) == [n for n, s in rows.items() if s is not None and test(s)], text
    assert asked(world, reported='""') == [n for n, s in rows.items() if s is None]


def test_all_filters_must_hold_and_kept_cues_stay(world: World) -> None:
    both = asked(world, origin="=score", duration=">0:01")
    assert both == [n for n in asked(world, origin="=score") if n in asked(world, duration=">0:01")]
    condition = Condition("title", "contains", "no title is like this")
    kept = world.ids[2]
    listing = cue_groups.listing(world.store, world.film_id, conditions=[condition], keep=[kept, "gone"])
    assert listing.ids == [kept]
    assert listing.total == len(world.ids)


@pytest.mark.parametrize("field", [field.name for field in CUE_FIELDS])
def test_every_field_knows_empty_and_filled(world: World, field: str) -> None:
    empty, filled = (
        set(cue_groups.listing(world.store, world.film_id, conditions=[Condition(field, op)]).ids)
        for op in ("empty", "filled")
    )
    assert empty | filled == set(world.ids)
    assert not empty & filled
    for row in world.rows:
        value = row.value(field)
        assert (row.id in empty) == (value in (None, "", ())), (field, value)


@pytest.mark.parametrize(
    "text", [">", "1:00 or so", "..", ">>5", "<=", "5..x", "x..5", "--5", ">1:00:00:00:00"]
)
def test_what_cannot_be_compared_gets_a_sentence(text: str) -> None:
    for name in ("duration", "intensity", "in"):
        with pytest.raises(CuefolioError) as refused:
            typed_filter(FIELD_BY_NAME[name], text)
        assert refused.value.code == "filter.bad_comparison"
        assert text in str(refused.value)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=30), field=st.sampled_from([field.name for field in CUE_FIELDS]))
def test_any_text_is_a_filter_or_a_sentence(world: World, typed: str, field: str) -> None:
    try:
        condition = typed_filter(FIELD_BY_NAME[field], typed)
    except CuefolioError:
        return
    conditions = [] if condition is None else [condition]
    listing = cue_groups.listing(world.store, world.film_id, conditions=conditions)
    assert set(listing.ids) <= set(world.ids)


# sums


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_groups_add_up_to_the_whole(world: World, grouping: str) -> None:
    listing = cue_groups.listing(world.store, world.film_id, grouping=grouping)
    groups = {group.key: group.ids for group in listing.groups}
    figures = cue_groups.figures(world.store, world.film_id, listing.ids, groups)
    facts = films.facts(world.store, world.film_id)
    assert figures.all == figures.shown
    assert figures.shown.cues == facts.cues
    assert figures.shown.reported_seconds == facts.reported_seconds
    assert figures.shown.exact_seconds == facts.music_seconds
    assert figures.shown.sound_design == facts.sound_design
    assert sum(group.cues for group in figures.groups.values()) == facts.cues
    assert sum(group.reported_seconds for group in figures.groups.values()) == facts.reported_seconds
    exact = sum((group.exact_seconds for group in figures.groups.values()), Fraction(0))
    assert exact == facts.music_seconds


def test_figures_are_those_of_the_rows(world: World) -> None:
    cues.edit(world.store, [world.ids[1]], {"in": "", "out": "", "duration": "1:00"})
    cues.add(
        world.store, world.film_id, {"number": "8M8", "in": "01000100", "out": "+3:00", "origin": "score"}
    )
    cues.edit(world.store, [world.ids[0]], {"status": "omitted"})
    figures = cue_groups.figures(world.store, world.film_id, world.ids, {})
    for row in world.rows:
        own = figures.by_cue[row.id]
        assert (own.reported, own.frames, own.is_counted) == (
            row.reported_seconds,
            row.frames,
            row.is_counted,
        )
    shown = figures.shown
    assert shown.omitted == 1
    assert shown.by_origin["score"][0] == sum(r.is_counted and r.origin == "score" for r in world.rows)


def test_a_filter_adds_up_what_it_shows_beside_the_whole(world: World) -> None:
    listing = cue_groups.listing(world.store, world.film_id, conditions=[Condition("origin", "is", "score")])
    figures = cue_groups.figures(world.store, world.film_id, listing.ids, {})
    assert figures.all is not None
    assert 0 < figures.shown.cues < figures.all.cues
    assert list(figures.by_cue) == listing.ids
    results = cue_groups.figures(world.store, None, listing.ids, {})
    assert results.all is None
    assert results.shown == figures.shown


@given(st.lists(st.tuples(st.integers(0, 10**7), st.sampled_from(["23.976", "25", "29.97df", "24"]))))
def test_exact_times_of_any_rates_are_added_exactly(cues_: list[tuple[int, str]]) -> None:
    figures = FigureTable()
    for number, (frames, rate) in enumerate(cues_):
        figures.add(str(number), figures.number_of(Kind(rate_from_id(rate), "", True, False)), frames, None)
    exact = sum((seconds(frames, rate_from_id(rate)) for frames, rate in cues_), Fraction(0))
    assert figures.total().exact_seconds == exact
    assert figures.total().cues == len(figures)


# rules of colour


def test_a_rule_finds_the_cues_for_which_all_its_conditions_hold(world: World) -> None:
    licensed = (Condition("origin", "is", "licensed-song"), Condition("publisher", "empty"))
    short = (Condition("duration", "less", "0:05"),)
    rows = world.rows
    by_rule = cue_groups.matching(world.store, world.film_id, [licensed, short])
    assert by_rule[0] == {r.id for r in rows if r.origin == "licensed-song" and not r.text("publisher")}
    assert by_rule[1] == {r.id for r in rows if r.frames is not None and seconds(r.frames, r.rate) < 5}
    assert cue_groups.matching(world.store, world.film_id, []) == []

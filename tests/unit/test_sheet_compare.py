# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two sheets: nothing is passed over, nothing is made up, every change has its words."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.every_rule import every_rule_sheet

from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.sheet_compare import SheetDiff, changes_between, entries
from cuefolio.domain.timecode import rate_from_id
from cuefolio.messages import templates
from cuefolio.services.change_words import entry_sentence

RATE = rate_from_id("24")
ANA = SheetParty("Ana Bell", "C", "PRS", 10000, "00014107338")
NORTH = SheetParty("Northlight", "E", "PRS", 10000)


def cue(at: int, title: str, start: int | None = None, **facts: Any) -> SheetCue:
    spans = () if start is None else (SheetRange(start, start + 240),)
    known: dict[str, Any] = {"number": f"1M{at}", "title": title, "origin": "score", "ranges": spans}
    known |= {"writers": (ANA,), "publishers": (NORTH,), "exact_frames": 240, "reported_seconds": 10}
    return SheetCue(at, **(known | facts))


def sheet(*cues: SheetCue, **head: Any) -> CueSheet:
    numbered = tuple(replace(entry, sequence=at) for at, entry in enumerate(cues, start=1))
    return CueSheet(SheetHeader(**({"title": "Night Train"} | head)), RATE, numbered)


def told(before: CueSheet, after: CueSheet) -> list[str]:
    return [entry_sentence(entry) for entry in entries(changes_between(before, after))]


TRIP = sheet(cue(1, "Dawn", 0), cue(2, "Chase", 1000), cue(3, "Rest", 2000), cue(4, "Dusk", 3000))


def test_equal_sheets_differ_in_nothing() -> None:
    whole = every_rule_sheet()
    diff = changes_between(whole, whole)
    assert diff == SheetDiff(whole, whole, unchanged=len(whole.cues)) and diff.says_the_same
    assert entries(diff) == []


def another(value: object) -> Any:
    """A value of the same kind that is not this one."""
    if isinstance(value, bool) or value is None:
        return not value
    if isinstance(value, int):
        return value + 1
    return f"{value} x".strip() if isinstance(value, str) else ("x",)


PLAIN = [
    item.name
    for item in dataclasses.fields(SheetCue)
    if item.name not in ("sequence", "exact_frames", "ranges", "writers", "publishers", "works")
]


@pytest.mark.parametrize("name", PLAIN)
def test_every_fact_of_a_cue_is_compared(name: str) -> None:
    number = name in ("reported_seconds", "uses")
    value = 77 if number else another(getattr(TRIP.cues[1], name))
    cues = list(TRIP.cues)
    cues[1] = replace(cues[1], **{name: value})
    (entry,) = entries(changes_between(TRIP, replace(TRIP, cues=tuple(cues))))
    assert (entry.field, entry.sequence, entry.number) == (name, 2, cues[1].number)
    assert "sheet_field." not in entry_sentence(entry)


@pytest.mark.parametrize("name", [item.name for item in dataclasses.fields(SheetHeader)])
def test_every_fact_of_the_head_is_compared(name: str) -> None:
    value = (
        90
        if name in ("duration_frames", "start_frame", "year", "revision")
        else another(getattr(TRIP.header, name))
    )
    header = replace(TRIP.header, **{name: value})
    diff = changes_between(TRIP, replace(TRIP, header=header))
    (entry,) = entries(diff)
    assert (entry.field, entry.sequence) == (name, None)
    assert diff.says_the_same is (name in ("classification", "revision", "date_prepared"))
    assert "sheet_field." not in entry_sentence(entry)


@pytest.mark.parametrize(
    "name", ["name", "role", "society", "share", "ipi", "given_names", "ipi_base", "isni", "writer"]
)
@pytest.mark.parametrize("side", ["writers", "publishers"])
def test_every_fact_of_a_party_is_compared(side: str, name: str) -> None:
    other = {"share": 5000, "role": "AR"}.get(name, "X")
    (party,) = getattr(TRIP.cues[0], side)
    changed = replace(TRIP.cues[0], **{side: (replace(party, **{name: other}),)})
    found = told(TRIP, sheet(changed, *TRIP.cues[1:]))
    assert found and all("1M1" in sentence for sentence in found)
    assert any(
        ("50 %" if name == "share" else "Arranger" if name == "role" else "X") in text for text in found
    )


@pytest.mark.parametrize("name", [item.name for item in dataclasses.fields(SheetWork)])
def test_every_fact_of_a_work_in_a_medley_is_compared(name: str) -> None:
    works = (SheetWork("One", portion=5000, writers=(ANA,)), SheetWork("Two", portion=5000, writers=(ANA,)))
    other: Any = {"public_domain": True, "portion": 2500}.get(name, "X")
    if name in ("writers", "publishers"):
        other = (replace(ANA, share=2500),)
    before = sheet(cue(1, "Medley", 0, works=works))
    after = sheet(cue(1, "Medley", 0, works=(replace(works[0], **{name: other}), works[1])))
    found = told(before, after)
    assert len(found) == 1 and "One" in found[0], found


def test_times_are_told_as_labels_and_lengths_alone() -> None:
    moved = replace(TRIP.cues[1], ranges=(SheetRange(1012, 1252),))
    assert told(TRIP, sheet(TRIP.cues[0], moved, *TRIP.cues[2:])) == [
        "1M2 “Chase”: In was “00:00:41:16” and is “00:00:42:04” now.",
        "1M2 “Chase”: Out was “00:00:51:16” and is “00:00:52:04” now.",
    ]
    twice = replace(TRIP.cues[1], ranges=(*TRIP.cues[1].ranges, SheetRange(1400, 1424)))
    (found,) = told(TRIP, sheet(TRIP.cues[0], twice, *TRIP.cues[2:]))
    assert "Times was" in found and "; 00:00:58:08 - 00:00:59:08" in found
    one, two = sheet(cue(1, "Song", exact_frames=48)), sheet(cue(1, "Song", exact_frames=72))
    assert told(one, two) == ["1M1 “Song”: Length was “00:00:02:00” and is “00:00:03:00” now."]


def test_a_cue_that_came_or_went_shifts_no_other() -> None:
    fresh = cue(9, "Storm", 1500)
    after = sheet(*TRIP.cues[:2], fresh, *TRIP.cues[2:])
    diff = changes_between(TRIP, after)
    assert [entry.title for entry in diff.added] == ["Storm"] and not diff.removed and not diff.changed
    assert diff.unchanged == 4
    assert told(TRIP, after) == ["1M9 “Storm” is new."]
    assert told(after, TRIP) == ["1M9 “Storm” is gone."]


def test_a_renumbered_sheet_is_told_cue_by_cue() -> None:
    numbers = ["1M1", "1M3", "1M4", "1M5"]
    after = sheet(*(replace(entry, number=n) for entry, n in zip(TRIP.cues, numbers, strict=True)))
    assert [(e.title, e.before, e.after) for e in entries(changes_between(TRIP, after))] == [
        ("Chase", "1M2", "1M3"),
        ("Rest", "1M3", "1M4"),
        ("Dusk", "1M4", "1M5"),
    ]


def test_a_retitled_cue_stays_the_same_cue() -> None:
    after = sheet(TRIP.cues[0], replace(TRIP.cues[1], title="Pursuit"), *TRIP.cues[2:])
    diff = changes_between(TRIP, after)
    assert not diff.added and not diff.removed
    assert told(TRIP, after) == ["1M2 “Pursuit”: Title was “Chase” and is “Pursuit” now."]


def test_of_cues_that_changed_places_the_one_with_other_times_moved() -> None:
    late = replace(TRIP.cues[1], ranges=(SheetRange(2500, 2740),))
    after = sheet(TRIP.cues[0], TRIP.cues[2], late, TRIP.cues[3])
    diff = changes_between(TRIP, after)
    assert [change.after.title for change in diff.moved] == ["Chase"]
    assert told(TRIP, after)[0] == "1M2 “Chase” moved from place 2 to place 3."
    first = sheet(TRIP.cues[3], *TRIP.cues[:3])
    assert [change.after.title for change in changes_between(TRIP, first).moved] == ["Dusk"]


def test_the_same_cue_under_another_name_is_found_by_its_work() -> None:
    works = (SheetWork("Valse triste"),)
    before = sheet(cue(1, "Ballroom", works=works, number=""))
    after = sheet(cue(1, "Gala", works=works, number=""))
    diff = changes_between(before, after)
    assert not diff.added and len(diff.changed) == 1


def test_parties_that_came_went_and_were_spelt_anew() -> None:
    jo = SheetParty("Jo Ray", "A", "ASCAP", 5000)
    before = sheet(cue(1, "Song", 0))
    assert told(before, sheet(cue(1, "Song", 0, writers=(replace(ANA, share=5000), jo)))) == [
        "1M1 “Song”, Ana Bell: Share was “100 %” and is “50 %” now.",
        "1M1 “Song”: “Jo Ray [A] ASCAP 50 %” came to its Writers.",
    ]
    spelt = replace(ANA, name="Anna Bell")
    assert told(before, sheet(cue(1, "Song", 0, writers=(spelt,)))) == [
        "1M1 “Song”, Ana Bell: Name was “Ana Bell” and is “Anna Bell” now."
    ]
    assert told(before, sheet(cue(1, "Song", 0, writers=()))) == [
        "1M1 “Song”: “Ana Bell [C] PRS 100 %” went from its Writers."
    ]


def test_sheets_at_other_rates_and_by_other_profiles() -> None:
    other = replace(TRIP, rate=rate_from_id("25"), profile="prs")
    heads = [entry.field for entry in entries(changes_between(TRIP, other)) if entry.sequence is None]
    assert heads == ["rate", "profile"]


def test_every_code_and_field_has_its_words() -> None:
    known = templates()
    codes = {
        f"compare.{place}_{kind}"
        for place in ("header", "cue", "part")
        for kind in ("changed", "filled", "emptied")
    }
    assert codes | {
        "compare.part_added",
        "compare.part_removed",
        "compare.part_work_removed",
        "compare.cue_moved",
    } <= set(known)
    for kind in (SheetCue, SheetHeader, SheetParty, SheetWork):
        names = {item.name for item in dataclasses.fields(kind)} - {"sequence", "exact_frames"}
        assert {f"sheet_field.{name}" for name in names} <= set(known)


CUES = st.builds(
    lambda number, title, start, share: SheetCue(
        0,
        number=number,
        title=title,
        ranges=() if start is None else (SheetRange(start, start + 50),),
        exact_frames=50,
        writers=(replace(ANA, share=share),),
    ),
    st.sampled_from(["", "1M1", "1M2", "2M1"]),
    st.sampled_from(["", "Dawn", "Chase", "chase!", "Rest"]),
    st.none() | st.integers(0, 400),
    st.none() | st.integers(0, 10000),
)
SHEETS = st.lists(CUES, max_size=8).map(lambda cues: sheet(*cues))


@given(SHEETS, SHEETS)
def test_every_cue_of_both_sheets_is_accounted_for_once(before: CueSheet, after: CueSheet) -> None:
    diff = changes_between(before, after)
    same = len(diff.changed) + diff.unchanged
    assert len(before.cues) == same + len(diff.removed)
    assert len(after.cues) == same + len(diff.added)
    olds = [change.before.sequence for change in diff.changed] + [entry.sequence for entry in diff.removed]
    news = [change.after.sequence for change in diff.changed] + [entry.sequence for entry in diff.added]
    assert len(set(olds)) == len(olds) and len(set(news)) == len(news)
    assert diff.says_the_same == (entries(diff) == [])
    assert all(entry_sentence(entry) for entry in entries(diff))


WORDS = ("Dawn", "Chase", "Storm", "Rest", "Harbour", "Ferry", "Dusk")
LONG = sheet(*(cue(at, word, at * 1000) for at, word in enumerate(WORDS, 1)))


@given(st.permutations(range(len(WORDS))))
def test_as_few_cues_as_possible_are_said_to_have_moved(order: list[int]) -> None:
    diff = changes_between(LONG, sheet(*(LONG.cues[at] for at in order)))
    longest: list[int] = []
    for at, place in enumerate(order):
        longest.append(1 + max((longest[e] for e in range(at) if order[e] < place), default=0))
    assert len(diff.moved) == len(order) - max(longest)


@given(SHEETS, st.randoms(use_true_random=False))
def test_a_shuffled_sheet_has_moves_only(before: CueSheet, random: Any) -> None:
    cues = list(before.cues)
    random.shuffle(cues)
    diff = changes_between(before, sheet(*cues))
    assert not diff.added and not diff.removed and not diff.header
    assert all(not change.changes and change.moved for change in diff.changed)
    assert Fraction(len(diff.changed), max(len(cues), 1)) < 1 or not cues

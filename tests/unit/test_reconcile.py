# SPDX-License-Identifier: GPL-3.0-or-later
"""Two sheets beside each other: which lines are matched and why, and what is told as a difference."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.delivery import Delivery, deliver
from cuefolio.domain.reconcile import (
    Comparison,
    Difference,
    ReadCue,
    ReadRange,
    ReadSheet,
    Reason,
    compare_sheets,
)
from cuefolio.domain.reconcile.assignment import best_pairs
from cuefolio.domain.reconcile.usage_back import facts_of_code
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.usage import UsageFacts
from cuefolio.domain.vocabulary import Function, Vocal
from cuefolio.services.profiles import shipped

RATE = rate_from_id("25")
ANA = SheetParty("Ana Bell", "C", "PRS", 10000, "00014107338")
QUAY = SheetParty("Quay Music", "E", "PRS", 10000)


def cue(number: int, title: str, start: int, seconds: int, **facts: object) -> SheetCue:
    """Ours: ``start`` in seconds of the film."""
    span = SheetRange(start * 25, (start + seconds) * 25)
    facts = {"writers": (ANA,), "publishers": (QUAY,), "exact_frames": seconds * 25} | facts
    return SheetCue(number, f"1M{number}", title, ranges=(span,), **facts)  # type: ignore[arg-type]


def film(*cues: SheetCue, profile: str = "house", start: int = 0, rollup: bool = False) -> Delivery:
    sheet = CueSheet(SheetHeader("Film", start_frame=start * 25), RATE, cues)
    return deliver(sheet, shipped(profile), rollup=rollup)


def line(cue: SheetCue, *times: tuple[str, str], **facts: object) -> ReadCue:
    """Theirs: a sheet of titles, durations and writers only, changed by ``facts``."""
    stated = SheetCue(cue.sequence, title=cue.title, reported_seconds=40, writers=cue.writers)
    return ReadCue(replace(stated, **facts), times=tuple(ReadRange(*pair) for pair in times))  # type: ignore[arg-type]


def compared(theirs: list[ReadCue], ours: Delivery) -> Comparison:
    return compare_sheets(
        ReadSheet("", rows=tuple(theirs)), ours, [f"key{n}" for n in range(len(ours.sheet.cues))]
    )


def told(found: Comparison, number: int = 1) -> list[tuple[str, str, str]]:
    return [(d.field, d.theirs, d.ours) for d in found.rows[number - 1].differences]


DAWN, DUSK, NOON = cue(1, "Dawn", 0, 40), cue(2, "Dusk", 60, 40), cue(3, "Noon Bells", 120, 40)


# matching


@given(st.lists(st.dictionaries(st.integers(0, 4), st.integers(1, 60), max_size=5), min_size=1, max_size=5))
def test_the_chosen_pairs_add_up_to_the_most(weights: list[dict[int, int]]) -> None:
    chosen = best_pairs(weights)
    assert len(set(chosen.values())) == len(chosen)
    total = sum(weights[left][right] for left, right in chosen.items())
    rights = [*range(5), *[-1] * len(weights)]
    best = max(
        sum(weights[left].get(right, 0) for left, right in enumerate(order))
        for order in permutations(rights, len(weights))
    )
    assert total == best


def test_codes_go_before_titles() -> None:
    swapped = film(replace(DAWN, isrc="USRC17607839"), replace(DUSK, isrc="GBEMI0300013"))
    found = compared(
        [line(DAWN, isrc="GBEMI0300013"), line(DUSK, isrc="us-rc1-76-07839")],
        swapped,
    )
    assert [(row.theirs and row.theirs.cue.title, row.ours and row.ours.cue.title) for row in found.rows] == [
        ("Dawn", "Dusk"),
        ("Dusk", "Dawn"),
    ]
    assert {row.reason for row in found.rows} == {Reason.ISRC} and {row.confidence for row in found.rows} == {
        100
    }


def test_each_reason_and_how_sure_it_is() -> None:
    ours = film(DAWN, DUSK, NOON)
    at = ("00:02:00:00", "00:02:40:00")
    cases = (
        (line(NOON, number="1M3"), Reason.NUMBER_AND_TITLE),
        (line(NOON, at), Reason.TITLE_AND_TIME),
        (line(NOON), Reason.TITLE),
        (line(NOON, at, title="Noon Bels"), Reason.SIMILAR_AND_TIME),
        (line(NOON, at, title="Other", number="1M3"), Reason.NUMBER_AND_TIME),
        (line(NOON, title="Noon Bels"), Reason.SIMILAR),
        (line(NOON, at, title="Other"), Reason.TIME),
        (line(NOON, title="Other", number="1M3"), Reason.NUMBER),
    )
    sure = []
    for theirs, reason in cases:
        row = next(row for row in compared([theirs], ours).rows if row.theirs is not None)
        assert row.ours is not None and row.ours.cue.title == "Noon Bells" and row.reason == reason
        sure.append(row.confidence)
    assert sure == sorted(sure, reverse=True)


def test_a_code_that_says_otherwise_makes_a_match_unsure() -> None:
    found = compared([line(DAWN, isrc="GBEMI0300013")], film(replace(DAWN, isrc="USRC17607839")))
    assert (found.rows[0].reason, found.rows[0].confidence) == (Reason.TITLE, 50)
    assert told(found) == [("isrc", "GBEMI0300013", "USRC17607839")]


def test_repeats_of_one_theme_are_matched_in_their_order() -> None:
    theme = [cue(n, "Theme", n * 100, 10, iswc="T-034.524.680-1") for n in range(1, 41)]
    theirs = [line(one, iswc="T0345246801", reported_seconds=10) for one in theme]
    found = compared(theirs, film(*theme))
    assert [row.ours.cue.sequence for row in found.rows if row.ours] == list(range(1, 41))


def test_what_only_one_sheet_has_stands_where_it_belongs() -> None:
    found = compared([line(DAWN), line(cue(9, "Song", 300, 10)), line(NOON)], film(DAWN, DUSK, NOON))
    assert [row.state for row in found.rows] == ["same", "theirs", "ours", "same"]
    assert found.counts == {"same": 2, "different": 0, "theirs": 1, "ours": 1}
    assert [row.cue_ids for row in found.rows] == [("key0",), (), ("key1",), ("key2",)]
    assert [row.number for row in found.rows] == [1, 2, 3, 4]


def test_ten_thousand_lines_find_each_other() -> None:
    ours = [cue(n, f"Cue {n}", n * 5, 4) for n in range(1, 10_001)]
    theirs = [line(one, reported_seconds=4) for one in ours if one.sequence % 1000]
    found = compared(theirs, film(*ours))
    assert found.counts == {"same": 9990, "different": 0, "theirs": 0, "ours": 10}


# differences


def test_their_sheet_says_41_ours_42() -> None:
    found = compared([line(DAWN, reported_seconds=41)], film(cue(1, "Dawn", 0, 42)))
    (difference,) = found.rows[0].differences
    assert difference == Difference("duration", "0:41", "0:42", "reconcile.differs")


def test_blanks_capitals_accents_and_spellings_are_no_difference() -> None:
    ours = cue(1, "Café  Night", 0, 40, performer="Zoë", isrc="USRC17607839", uses=None)
    theirs = line(ours, title="CAFE NIGHT", performer="ZOE", isrc="US-RC1-76-07839", uses=1, writers=())
    assert told(compared([theirs], film(ours))) == []


def test_times_are_compared_as_closely_as_they_are_stated() -> None:
    ours = replace(DAWN, ranges=(SheetRange(13, 40 * 25 + 13),))
    for label, same in (("00:00:00", True), ("00:00:01", True), ("00:00:02", False), ("00:00:00:13", True),
                        ("00:00:00.5", True), ("00:00:00.52", True), ("00:00:01.52", False),
                        ("00:00:00.56", False), ("00:00:00:12", False)):  # fmt: skip
        found = compared([line(ours, (label, ""))], film(ours))
        assert (told(found) == []) is same, label
    assert told(found) == [("in", "00:00:00:12", "00:00:00:13")]


def test_times_that_count_from_another_zero_are_moved() -> None:
    ours = film(cue(1, "Dawn", 36_000, 40), start=36_000)
    found = compared([line(DAWN, ("00:00:00:00", "00:00:41:00"))], ours)
    assert found.shift == 36_000 * 25
    assert told(found) == [("out", "10:00:41:00", "10:00:40:00")]


def test_a_long_film_of_another_zero_is_told_by_the_times_that_meet() -> None:
    """Its later times lie behind our start, whatever they count from."""
    ours = film(cue(1, "Dawn", 3600, 40), cue(2, "Dusk", 7300, 40), start=3600)
    from_zero = [line(DAWN, ("00:00:00", "00:00:40")), line(DUSK, ("01:01:40", "01:02:20"))]
    found = compared(from_zero, ours)
    assert found.shift == 3600 * 25 and found.counts["same"] == 2
    as_ours = [line(DAWN, ("01:00:00", "01:00:40")), line(DUSK, ("02:01:40", "02:02:20"))]
    found = compared(as_ours, ours)
    assert found.shift == 0 and found.counts["same"] == 2


def test_another_way_to_round_a_length_is_told_but_not_taken() -> None:
    ours = replace(DAWN, ranges=(SheetRange(0, 1015),), exact_frames=1015)
    for stated, takes in ((40, False), (42, True), (39, True)):
        (only,) = compared([line(ours, reported_seconds=stated)], film(ours)).rows[0].differences
        assert (only.field, only.ours, only.can_take) == ("duration", "0:41", takes)


def test_one_pair_of_times_stands_for_all_stretches() -> None:
    ours = replace(DAWN, ranges=(SheetRange(0, 500), SheetRange(1000, 1500)))
    assert told(compared([line(ours, ("00:00:00", "00:01:00"))], film(ours))) == []
    three = line(ours, ("00:00:00", "00:00:20"), ("00:00:40", "00:01:00"), ("00:02:00", "00:02:01"))
    (difference,) = compared([three], film(ours)).rows[0].differences
    assert difference.code == "reconcile.stretches" and not difference.can_take


def test_parties_are_compared_person_by_person() -> None:
    lind = SheetParty("Bo Lind", "A", "ASCAP", 5000)
    ours = replace(DAWN, writers=(replace(ANA, share=5000), lind))
    stated = (
        SheetParty("ANA BELL", "C", "BMI", 6000, "00014107338"),
        SheetParty("Cy Dorn", "A", "", 4000),
    )
    found = compared([line(ours, writers=stated)], film(ours)).rows[0].differences
    assert [(d.code, d.party, d.theirs, d.ours) for d in found] == [
        ("reconcile.party_society", "Ana Bell", "BMI", "PRS"),
        ("reconcile.party_share", "Ana Bell", "60 %", "50 %"),
        ("reconcile.party_theirs", "Cy Dorn", "Cy Dorn [A] 40 %", ""),
        ("reconcile.party_ours", "Bo Lind", "", "Bo Lind [A] ASCAP 50 %"),
    ]
    # Who is not listed is only told.
    assert [d.can_take for d in found] == [True, True, True, False]
    # Publishers are not stated at all.
    assert {d.field for d in found} == {"writers"}


def test_a_name_that_is_only_alike_is_told() -> None:
    ours = replace(DAWN, writers=(replace(ANA, name="John Williams", ipi=""),))
    found = compared([line(ours, writers=(SheetParty("J. Williams", "C"),))], film(ours)).rows[0].differences
    assert [(d.code, d.theirs, d.ours, d.can_take) for d in found] == [
        ("reconcile.party_name", "J. Williams", "John Williams", True)
    ]
    same = (SheetParty("Bell, Ana", "C", ipi="00014107338"),)
    found = compared([line(DAWN, writers=same)], film(DAWN)).rows[0].differences
    # The number says who it is, so their spelling is nothing to take over.
    assert [(d.code, d.can_take) for d in found] == [("reconcile.party_name", False)]


def test_shares_are_compared_in_the_view_of_the_profile() -> None:
    halves = (replace(ANA, share=5000),)
    ours = film(replace(DAWN, usage="B"), profile="cisac")
    theirs = line(DAWN, writers=halves, publishers=(replace(QUAY, share=5000),))
    assert told(compared([theirs], ours)) == []
    assert told(compared([line(DAWN, writers=(replace(ANA, share=10000),))], ours)) == [
        ("writers", "100 %", "50 %")
    ]


def test_usage_is_compared_by_what_the_codes_state() -> None:
    score = replace(DAWN, origin="score", function="background", vocal="instrumental")
    assert told(compared([line(score, usage="bi")], film(score))) == []
    assert told(compared([line(score, usage="BV")], film(score))) == [("usage", "BV", "BI")]
    (unknown,) = compared([line(score, usage="QQ")], film(score)).rows[0].differences
    assert unknown.code == "reconcile.usage_unknown" and not unknown.can_take
    # Ours is undecided, and knows already all that their code tells.
    half = replace(DAWN, on_screen=False, origin="licensed-song")
    assert told(compared([line(half, usage="Background", writers=())], film(half, profile="prs"))) == []


def test_codes_back_to_facts() -> None:
    rapidcue, prs = shipped("rapidcue").usage, shipped("prs").usage
    assert facts_of_code("BI", rapidcue) == UsageFacts(vocal=Vocal.INSTRUMENTAL, on_screen=False)
    assert facts_of_code(" mt ", rapidcue) == UsageFacts(function=Function.MAIN_TITLE)
    assert facts_of_code("Signature", prs) == UsageFacts()
    assert facts_of_code("Visual", prs) == UsageFacts(on_screen=True, diegetic=True)
    assert facts_of_code("TO", rapidcue) == UsageFacts(function=Function.MAIN_TITLE)
    assert facts_of_code("", rapidcue) is None and facts_of_code("??", rapidcue) is None


def test_a_word_for_several_origins_is_no_difference_from_one_of_them() -> None:
    song = replace(DAWN, origin="original-song")
    assert told(compared([line(song, origin="X", writers=())], film(song, profile="bbc"))) == []
    (difference,) = (
        compared([line(song, origin="X", writers=())], film(replace(song, origin="library"), profile="bbc"))
        .rows[0]
        .differences
    )
    assert difference.code == "reconcile.origin" and not difference.can_take
    assert told(compared([line(song, origin="L", writers=())], film(song, profile="bbc"))) == [
        ("origin", "library", "original-song")
    ]


def test_one_line_for_several_cues_takes_no_number_or_time() -> None:
    work = (SheetWork("Theme"),)
    facts = {"works": work, "origin": "score", "function": "background", "vocal": "instrumental"}
    ours = film(cue(1, "Theme", 0, 40, **facts), cue(2, "Theme", 100, 30, **facts), profile="iprs")
    (only,) = ours.lines
    assert len(only.parts) == 2
    found = compared(
        [line(DAWN, title="Theme", reported_seconds=71, uses=3, performer="The Band", writers=())], ours
    )
    assert {d.field: d.can_take for d in found.rows[0].differences} == {
        "duration": False,
        "uses": False,
        "performer": True,
    }
    assert found.rows[0].cue_ids == ("key0", "key1")


def test_the_header_is_compared_too() -> None:
    read = ReadSheet("", {"title": "FILM", "director": "Ada Moe", "year": ""}, (line(DAWN),))
    found = compare_sheets(read, film(DAWN), header={"title": "Film", "director": "Bo Lind"})
    assert [(d.field, d.theirs, d.ours) for d in found.header] == [("director", "Ada Moe", "Bo Lind")]

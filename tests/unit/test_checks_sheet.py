# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the sheet, times, use, lines that stand twice or nowhere, and what the recipient asks for."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.sample_sheets import NORTH, VALE, tc
from tests.unit.check_samples import HOUSE, codes, complete, found, wanting, with_cue, with_header

from cuefolio.domain.checks import Background, overlaps, shared_frames
from cuefolio.domain.profile import FieldNeed, Need
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetRange, SheetWork
from cuefolio.domain.usage import UsageTable
from cuefolio.formats.sheets.common import notes


def at(start: str, end: str) -> tuple[SheetRange, ...]:
    return (SheetRange(tc(f"01:{start}:00"), tc(f"01:{end}:00")),)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"director": "Two\nLines"}, ["header_unprintable"]),
        ({"actors": "One; Two"}, []),
        ({"first_air_date": "14.3.2026"}, ["bad_date"]),
        ({"first_air_date": "2026-02-30"}, ["bad_date"]),
        ({"first_air_date": "2026-02", "date_prepared": "2026"}, []),
        ({"year": 26}, ["bad_year"]),
        ({"company_email": "nobody"}, ["bad_email"]),
        ({"company_email": "a@b.example"}, []),
        ({"duration_frames": 0}, ["empty_programme"]),
        ({"kind": "episode"}, ["no_episode"]),
        ({"kind": "episode", "episode_number": "15"}, []),
        ({"classification": "revision", "revision": 1}, []),
        (
            {"duration_frames": tc("00:00:20:00")},
            ["total_too_long", "longer_than_programme", "after_programme"],
        ),
    ],
)
def test_the_head_of_the_sheet(facts: dict[str, Any], expected: list[str]) -> None:
    sheet = with_header(**facts)
    if facts.get("duration_frames"):
        sheet = replace(sheet, cues=(sheet.cues[0], replace(sheet.cues[1], ranges=at("00:10", "00:25"))))
        assert set(expected) <= set(codes(sheet))
    else:
        assert codes(sheet) == expected


def test_an_empty_sheet_says_so() -> None:
    assert codes(replace(complete(), cues=())) == ["no_cues"]


def delivered(**header: Any) -> Background:
    sheet = complete()
    return Background(delivered={HOUSE.id: replace(sheet, header=replace(sheet.header, **header))})


@pytest.mark.parametrize(
    ("sheet", "before", "expected"),
    [
        (complete(), delivered(), []),
        (with_header(director="Other"), delivered(), []),
        (with_cue(title="Other"), delivered(), [("sheets.revision_not_marked", 1)]),
        (with_cue(writers=(replace(VALE, society="BMI"),)), delivered(), [("sheets.revision_not_marked", 1)]),
        (replace(complete(), cues=complete().cues[:1]), delivered(), [("sheets.revision_not_marked", 1)]),
        (with_cue(title="Other"), Background(delivered={"prs": complete()}), []),
    ],
)
def test_a_sheet_that_changed_since_it_went_out_is_a_revision(
    sheet: CueSheet, before: Background, expected: list[tuple[str, int]]
) -> None:
    findings = found(sheet, background=before)
    assert [(f.code, f.arguments["number"]) for f in findings] == expected
    assert all(finding.fix == "header.mark_revision" for finding in findings)


@pytest.mark.parametrize(("number", "said"), [(1, True), (2, True), (3, False)])
def test_a_further_revision_has_a_higher_number(number: int, said: bool) -> None:
    sheet = with_cue(title="Other")
    sheet = replace(sheet, header=replace(sheet.header, classification="revision", revision=number))
    before = delivered(classification="revision", revision=2)
    assert codes(sheet, background=before) == (["revision_not_raised"] if said else [])


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"ranges": (*at("01:00", "01:10"), *at("01:05", "01:30"))}, ["own_overlap"]),
        ({"ranges": (*at("01:00", "01:10"), *at("01:10", "01:30"))}, []),
        ({"ranges": at("01:00", "12:30")}, ["longer_than_programme"]),
        ({"ranges": (), "exact_frames": tc("00:11:00:00")}, ["longer_than_programme", "no_times"]),
        ({"reported_seconds": 0}, ["nothing_reported"]),
        ({"recording": "Long"}, []),
        ({"recording": "Short"}, ["longer_than_recording"]),
        ({"recording": "Excerpt"}, []),
        ({"recording": "Unheard of"}, []),
        # use
        ({"on_screen": True, "diegetic": False}, ["seen_not_heard"]),
        ({"on_screen": True, "diegetic": True}, []),
        ({"vocal": "vocal", "title": "Two, instrumental"}, ["vocal_instrumental"]),
        ({"vocal": "instrumental", "title": "Two, instrumental"}, []),
        ({"function": "main-title"}, []),
        ({"function": "main-title", "ranges": at("06:00", "06:30")}, ["late_main_title"]),
        ({"function": "end-title"}, ["early_end_title"]),
        ({"function": "end-title", "ranges": at("09:00", "09:30")}, []),
        # twice and left out
        ({"number": "1M01"}, ["duplicate_number"]),
        ({"number": "1M03"}, ["number_gap"]),
        ({"number": "1M09"}, []),
        ({"number": "2M04"}, []),
        ({"number": "Intro"}, []),
        ({"ranges": at("00:00", "00:30"), "title": "One"}, ["duplicate_cue"]),
        ({"ranges": at("00:00", "00:30")}, ["overlap"]),
        ({"label": "A\tB"}, ["unprintable"]),
        ({"works": (SheetWork("A\nB"),)}, ["unprintable"]),
        ({"notes": "one\ntwo"}, []),
    ],
)
def test_times_use_and_lines(facts: dict[str, Any], expected: list[str]) -> None:
    lengths = {"Long": Fraction(60), "Short": Fraction(20), "Excerpt": Fraction(9)}
    assert codes(with_cue(**facts), background=Background(recording_seconds=lengths)) == expected


def test_a_number_that_an_omitted_cue_has_is_not_missing() -> None:
    sheet = with_cue(number="1M3")
    (finding,) = found(sheet)
    assert (finding.arguments["missing"], finding.cue) == ("1M2", 2)
    assert codes(sheet, background=Background(left_out=frozenset({"1M2"}))) == []


@pytest.mark.parametrize(
    ("function", "code"), [("main-title", "second_main_title"), ("end-title", "second_end_title")]
)
def test_titles_far_from_each_other(function: str, code: str) -> None:
    sheet = with_header(duration_frames=tc("00:50:00:00"))
    near, far = at("01:00", "01:30"), at("20:00", "20:30")
    for ranges, said in ((near, False), (far, True)):
        cues = (
            replace(sheet.cues[0], function=function),
            replace(sheet.cues[1], function=function, ranges=ranges),
        )
        assert (code in codes(replace(sheet, cues=cues))) is said


def test_one_work_that_overlaps_itself_is_one_cue() -> None:
    sheet = complete()
    works = (SheetWork("Same"),)
    cues = [replace(cue, works=works) for cue in sheet.cues]
    cues[1] = replace(cues[1], ranges=at("00:20", "00:50"))
    assert codes(replace(sheet, cues=tuple(cues))) == ["crossfade"]


def test_ten_thousand_cues_on_one_spot_are_told_of_a_few_each() -> None:
    cues = tuple(SheetCue(n, ranges=(SheetRange(0, 100 + n),)) for n in range(1, 10_001))
    sheet = replace(complete(), cues=cues)
    assert len(overlaps(sheet, most=3)) == 3 * 10_000 - 6
    # Cue n shares its 100 + n frames with each of the 10,000 - n that last longer.
    assert shared_frames(sheet) == sum((100 + n) * (10_000 - n) for n in range(1, 10_001))
    assert " and over 498717 more; " in notes(sheet)[-1]


@given(st.lists(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4), max_size=6))
def test_shared_frames_are_those_of_all_overlaps(spans: list[list[tuple[int, int]]]) -> None:
    cues = tuple(
        SheetCue(n, ranges=tuple(SheetRange(*span) for span in own)) for n, own in enumerate(spans, start=1)
    )
    sheet = replace(complete(), cues=cues)
    assert shared_frames(sheet) == sum(frames for _, _, frames in overlaps(sheet))


@pytest.mark.parametrize(
    ("part", "need", "facts", "expected"),
    [
        ("cue", {"isrc": Need.MANDATORY}, {"isrc": ""}, ("error", "no_fact")),
        ("cue", {"isrc": Need.WANTED}, {"isrc": ""}, ("warning", "no_fact")),
        ("cue", {"isrc": Need.WANTED}, {"isrc": "USRC17607839"}, None),
        ("cue", {"isrc": FieldNeed(Need.OPTIONAL, {"library": Need.MANDATORY})}, {}, None),
        ("cue", {"isrc": FieldNeed(Need.OPTIONAL, {"score": Need.MANDATORY})}, {}, ("error", "no_fact")),
        ("cue", {"diegetic": Need.WANTED}, {"diegetic": None}, ("warning", "no_fact")),
        ("cue", {"label": Need.WANTED}, {}, ("warning", "no_fact")),
        ("cue", {"ranges": Need.OPTIONAL}, {"ranges": ()}, None),
        ("cue", {"publishers": Need.OPTIONAL}, {"publishers": ()}, None),
        ("cue", {"writers": Need.WANTED}, {"writers": ()}, ("warning", "no_composer")),
        ("cue", {"usage": Need.UNUSED}, {"usage": ""}, None),
        ("cue", {"reported_seconds": Need.WANTED}, {"reported_seconds": None}, ("warning", "no_duration")),
    ],
)
def test_what_is_asked_of_a_cue_is_the_recipients(
    part: str, need: dict[str, Any], facts: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    findings = [finding for finding in found(with_cue(**facts), wanting(part, **need)) if finding.cue == 2]
    assert [(f.severity, f.code.removeprefix("sheets.")) for f in findings] == (
        [expected] if expected else []
    )


@pytest.mark.parametrize(
    ("need", "facts", "expected"),
    [
        ({"network": Need.MANDATORY}, {}, [("error", "no_header_fact", "network")]),
        ({"network": Need.WANTED}, {"network": "NRK"}, []),
        ({"series_title": Need.MANDATORY}, {}, []),
        (
            {"series_title": Need.MANDATORY},
            {"kind": "episode", "episode_title": "Pilot"},
            [("error", "no_header_fact", "series_title")],
        ),
        ({"aka_titles": Need.MANDATORY}, {}, []),
        ({"director": Need.UNUSED}, {"director": ""}, []),
    ],
)
def test_what_is_asked_of_a_production_is_the_recipients(
    need: dict[str, Any], facts: dict[str, Any], expected: list[tuple[str, str, str]]
) -> None:
    findings = found(with_header(**facts), wanting("header", **need))
    assert [(f.severity, f.code.removeprefix("sheets."), f.field) for f in findings] == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("film", [("error", "no_director")]), ("short", []), ("episode", [("warning", "no_episode")])],
)
def test_what_is_asked_of_one_kind_of_production_only(kind: str, expected: list[tuple[str, str]]) -> None:
    asked = {"director": FieldNeed(Need.OPTIONAL, by_origin={"film": Need.MANDATORY})}
    profile = replace(HOUSE, header={**HOUSE.header, **asked})
    findings = found(with_header(kind=kind, director=""), profile)
    assert [(f.severity, f.code.removeprefix("sheets.")) for f in findings] == expected


def test_a_sheet_that_says_why_it_is_incomplete_is_taken_where_that_is_allowed() -> None:
    sheet = with_cue(publishers=(), title="")
    sheet = replace(sheet, header=replace(sheet.header, incomplete_reason="publisher not known yet"))
    assert {finding.severity for finding in found(sheet)} == {"error"}
    allowed = wanting("header", incomplete_reason=Need.OPTIONAL)
    assert {finding.severity for finding in found(sheet, allowed)} == {"warning"}
    assert "error" in {finding.severity for finding in found(with_cue(publishers=()), allowed)}


def test_a_use_without_a_code_of_the_recipient_is_not_an_unknown_use() -> None:
    profile = replace(HOUSE, usage=UsageTable({}))
    logo = {"function": "logo", "usage": "", "on_screen": None, "diegetic": None, "vocal": ""}
    assert codes(with_cue(**logo), profile)[-1] == "usage_not_in_profile"
    unknown = with_cue(usage="", function="", vocal="", on_screen=None, diegetic=None)
    assert codes(unknown) == ["no_usage"]


def test_an_origin_without_a_word_of_the_recipient_is_told() -> None:
    profile = replace(HOUSE, origins={"library": "L"})
    assert codes(complete(), profile) == ["origin_not_accepted", "origin_not_accepted"]
    assert codes(complete(), replace(profile, origins={"score": "X"})) == []
    unused = replace(wanting("cue", origin=Need.UNUSED), origins={"library": "L"})
    assert codes(complete(), unused) == []


def test_findings_name_their_source() -> None:
    (finding,) = found(with_cue(publishers=()))
    assert finding.source == HOUSE.name
    (finding,) = found(with_cue(publishers=(replace(NORTH, role="AM"),)))
    assert finding.source == "practice"
    (finding,) = found(with_cue(isrc="X"))
    assert finding.source == "ISO 3901"


@pytest.mark.parametrize(
    ("mixes", "expected"),
    [
        ({("Own", 1, 2): "TEMP MX"}, ["mix"]),
        ({("Own", 5, 9): "TEMP MX"}, ["mix"]),
        ({("Own", 2, 9): "TEMP MX", ("Other", 1, 2): "TEMP MX", ("Own", None, None): "TEMP MX"}, []),
    ],
)
def test_a_mix_needs_its_own_sheet(mixes: dict[Any, str], expected: list[str]) -> None:
    sheet = with_cue(title="Own", ranges=(SheetRange(1, 2), SheetRange(5, 9)))
    known = codes(sheet, background=Background(mixes=mixes))
    assert [code for code in known if code == "mix"] == expected


def test_a_mix_without_times_needs_its_own_sheet_too() -> None:
    sheet = with_cue(title="Own", ranges=())
    assert "mix" in codes(sheet, background=Background(mixes={("Own", None, None): "TEMP MX"}))

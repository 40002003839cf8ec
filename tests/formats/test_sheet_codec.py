# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet as data: nothing is lost, integers decide, damage is named by its place."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import written
from sample_sheets import empty_sheet, rich_sheet, titled_sheet

from cuefolio.domain.delivery import deliver
from cuefolio.domain.shares import percent
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.sheet_codec import sheet_from_dict, sheet_to_dict
from cuefolio.domain.timecode import RATES
from cuefolio.errors import CuefolioError
from cuefolio.formats.sheets.csv_text import prefix, unprefix
from cuefolio.formats.sheets.generic_csv import join, join_parties, split, split_parties
from cuefolio.services.profiles import shipped

frames = st.integers(-(10**7), 10**8)
texts = st.text(max_size=20)
shares = st.none() | st.integers(-20_000, 20_000)
parties = st.builds(SheetParty, name=texts, role=texts, society=texts, share=shares, ipi=texts)
ranges = st.builds(SheetRange, frames, frames)
works = st.builds(
    SheetWork,
    title=texts,
    iswc=texts,
    public_domain=st.none() | st.booleans(),
    portion=shares,
    publishers=st.lists(parties, max_size=2).map(tuple),
)
cues = st.builds(
    SheetCue,
    sequence=st.integers(0, 999),
    number=texts,
    title=texts,
    on_screen=st.none() | st.booleans(),
    ranges=st.lists(ranges, max_size=2).map(tuple),
    exact_frames=st.none() | frames,
    reported_seconds=st.none() | st.integers(0, 10**6),
    writers=st.lists(parties, max_size=2).map(tuple),
    works=st.lists(works, max_size=2).map(tuple),
    uses=st.none() | st.integers(1, 99),
    overrides_work=st.booleans(),
)
headers = st.builds(
    SheetHeader, title=texts, year=st.none() | st.integers(1888, 2100), duration_frames=st.none() | frames
)
sheets = st.builds(
    CueSheet, header=headers, rate=st.sampled_from(RATES), cues=st.lists(cues, max_size=2).map(tuple)
)


@given(sheets)
def test_any_sheet_survives_json(sheet: CueSheet) -> None:
    assert sheet_from_dict(json.loads(json.dumps(sheet_to_dict(sheet)))) == sheet
    assert sheet_from_dict(json.loads(written("json", sheet))) == deliver(sheet, shipped("house")).sheet


@pytest.mark.parametrize("sheet", [rich_sheet(), empty_sheet(), titled_sheet("a\x00\n\ud800\udc00 \udcff")])
def test_sample_sheets_survive_json(sheet: CueSheet) -> None:
    # A pair of lone halves is one character in JSON and in UTF-16; compare what both stand for.
    back = sheet_from_dict(json.loads(written("json", sheet)))
    went_out = deliver(sheet, shipped("house")).sheet
    assert json.dumps(sheet_to_dict(back)) == json.dumps(sheet_to_dict(went_out))


def test_readers_find_timecodes_percents_and_totals_beside_the_integers() -> None:
    plain = json.loads(written("json", rich_sheet()))
    song = plain["cues"][2]
    assert (plain["format_version"], plain["rate"]) == (2, "24")
    assert song["ranges"][0]["in"] == "01:03:10:00" and song["ranges"][0]["start"] == 90960
    assert song["publishers"][0]["share"] == 6667 and song["publishers"][0]["share_percent"] == "66.67"
    assert plain["totals"] == {"reported_seconds": 992, "reported": "16:32", "exact_seconds": "1003.167"}
    assert plain["header"]["start_timecode"] == "01:00:00:00"


def test_the_first_form_named_works_by_their_titles() -> None:
    plain = sheet_to_dict(rich_sheet())
    plain["format_version"] = 1
    for cue in plain["cues"]:
        cue["works"] = [work["title"] for work in cue["works"]]
    assert sheet_from_dict(plain) == rich_sheet()


def test_derived_fields_do_not_decide() -> None:
    plain = sheet_to_dict(rich_sheet())
    plain["cues"][0]["ranges"][0]["in"] = "09:00:00:00"
    plain["cues"][0]["writers"][0]["share_percent"] = "1.00"
    del plain["totals"]
    assert sheet_from_dict(plain) == rich_sheet()


def test_fields_with_a_default_may_be_missing() -> None:
    plain = {"format": "cuefolio-cue-sheet", "format_version": 1, "rate": "25", "header": {"title": "T"}}
    assert sheet_from_dict(plain) == CueSheet(SheetHeader("T"), RATES[2])


def damaged(change: Any) -> dict[str, Any]:
    plain = deepcopy(sheet_to_dict(rich_sheet()))
    change(plain)
    return plain


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda p: p["cues"][1].update(title=7), r"damaged at cues\[1\]\.title: expected text"),
        (
            lambda p: p["cues"][1].update(exact_frames=1.5),
            r"cues\[1\]\.exact_frames: expected a whole number",
        ),
        (lambda p: p["cues"][1].update(exact_frames=True), r"exact_frames: expected a whole number"),
        (lambda p: p["cues"][0].update(on_screen=1), r"on_screen: expected true or false"),
        (lambda p: p["cues"][2]["writers"][0].pop("name"), r"cues\[2\]\.writers\[0\]\.name"),
        (lambda p: p["cues"][2].update(writer=[]), r"cues\[2\]\.writer: expected no such field"),
        (lambda p: p.update(cues={}), r"cues: expected a list"),
        (lambda p: p.update(header=None), r"header: expected an object"),
        (lambda p: p.pop("rate"), r"rate"),
        (lambda p: p.update(format_version="1"), r"format_version"),
        (lambda p: p.update(format_version=99), r"has form 99, this Cuefolio reads up to 2"),
        (lambda p: p.update(format="else"), r"not a cue sheet written by Cuefolio"),
    ],
)
def test_damage_is_named_by_its_place(change: Any, sentence: str) -> None:
    with pytest.raises(CuefolioError, match=sentence):
        sheet_from_dict(damaged(change))


@pytest.mark.parametrize("data", [[], None, {"format": 1}])
def test_what_is_no_sheet_is_refused_with_one_sentence(data: object) -> None:
    with pytest.raises(CuefolioError, match="not a cue sheet written by Cuefolio"):
        sheet_from_dict(data)


def test_percent_is_exact() -> None:
    assert [percent(share) for share in (None, 0, 5, 3333, 10000, -50)] == [
        None, "0.00", "0.05", "33.33", "100.00", "-0.50",
    ]  # fmt: skip


trimmed = texts.map(str.strip)


@given(st.lists(st.builds(SheetParty, trimmed, trimmed, trimmed, shares), max_size=3))
def test_joined_parties_are_read_back(given_parties: list[SheetParty]) -> None:
    assert split_parties(join_parties(given_parties)) == given_parties


@given(st.lists(trimmed.filter(bool), max_size=4))
def test_joined_values_are_read_back(values: list[str]) -> None:
    assert split(join(values)) == values


@given(st.text(alphabet="'=+-@ \tE0123/x＝", max_size=8) | st.text())
def test_the_apostrophe_is_taken_off_exactly(cell: str) -> None:
    assert unprefix(prefix(cell)) == cell


def test_replaced_values_differ() -> None:
    sheet = rich_sheet()
    other = replace(sheet, header=replace(sheet.header, revision=3))
    assert sheet_to_dict(other) != sheet_to_dict(sheet)

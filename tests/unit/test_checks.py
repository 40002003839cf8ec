# SPDX-License-Identifier: GPL-3.0-or-later
"""What is missing is found, each with one sentence; what is complete passes; nothing is filled in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.formats.sample_sheets import NORTH, RAY, VALE, VALE_HALF, rich_sheet, tc, timed
from tests.unit.check_samples import codes, complete, found, with_cue, with_header

from cuefolio.domain.checks import overlaps
from cuefolio.domain.sheet import SheetCue, SheetParty, SheetRange
from cuefolio.formats.sheets.common import totals
from cuefolio.messages import sentence


def test_a_complete_sheet_has_no_findings() -> None:
    assert codes(complete()) == []


SHARED = SheetParty("X", "C", "PRS", 3333)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"title": " "}, ["no_title"]),
        ({"origin": ""}, ["no_origin"]),
        ({"usage": ""}, ["no_usage"]),
        ({"ranges": ()}, ["no_times"]),
        ({"reported_seconds": None}, ["no_duration"]),
        ({"ranges": (SheetRange(tc("01:05:00:00"), tc("01:05:00:00")),)}, ["empty_range"]),
        ({"writers": ()}, ["no_composer"]),
        ({"writers": (RAY, replace(RAY, name="Other"))}, ["no_composer"]),
        ({"publishers": ()}, ["no_publisher"]),
        ({"publishers": (SheetParty("unpublished", "E"),)}, []),
        ({"publishers": (replace(NORTH, role="AM"),)}, ["only_administrator"]),
        ({"writers": (replace(VALE, society=""),)}, ["no_society"]),
        ({"writers": (replace(VALE, share=None),)}, ["no_share"]),
        ({"writers": (replace(VALE, society="PD", share=None, ipi=""),)}, []),
        ({"writers": (VALE_HALF,)}, ["writer_shares"]),
        ({"writers": (VALE_HALF, RAY)}, []),
        ({"writers": tuple(replace(SHARED, name=name) for name in "XYZ")}, []),
        ({"writers": (replace(SHARED, share=9997),)}, ["writer_shares"]),
        ({"writers": (replace(SHARED, share=10_002),)}, []),
        ({"writers": (replace(SHARED, share=10_003),)}, ["writer_shares"]),
        ({"writers": (VALE, replace(RAY, share=None))}, ["no_share"]),
        ({"writers": (replace(VALE, share=10_100), replace(RAY, share=None))}, ["no_share", "writer_shares"]),
        ({"publishers": (replace(NORTH, share=5000),)}, ["publisher_shares"]),
        ({"writers": (VALE, SheetParty("", "A"))}, ["no_party_name"]),
        ({"writers": (VALE_HALF, SheetParty("", "A", "", 5000))}, ["share_without_party"]),
        ({"origin": "library"}, ["no_label", "no_catalog_number", "no_track_number"]),
        ({"origin": "library", "label": "L", "catalog_number": "1", "track_number": "2"}, []),
        (
            {"ranges": (SheetRange(tc("00:59:00:00"), tc("00:59:30:00")),)},
            ["out_of_order", "before_programme"],
        ),
        ({"ranges": (SheetRange(tc("01:09:50:00"), tc("01:10:00:01")),)}, ["after_programme"]),
        ({"ranges": (SheetRange(tc("01:09:50:00"), tc("01:10:00:00")),)}, []),
        ({"ranges": (SheetRange(tc("01:00:20:00"), tc("01:00:50:00")),)}, ["overlap"]),
        ({"number": "1M01"}, ["duplicate_number"]),
        ({"title": "Two\nlines"}, ["unprintable"]),
        ({"reported_seconds": 571}, ["total_too_long"]),
        ({"reported_seconds": 570}, []),
    ],
)
def test_a_cue_is_checked(facts: dict[str, Any], expected: list[str]) -> None:
    assert codes(with_cue(**facts)) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"title": ""}, ("error", "no_production_title")),
        ({"director": ""}, ("warning", "no_director")),
        ({"year": None}, ("warning", "no_year")),
        ({"countries": ""}, ("warning", "no_country")),
        ({"duration_frames": None}, ("warning", "no_programme_duration")),
        ({"production_company": ""}, ("warning", "no_production_company")),
        ({"classification": "revision"}, ("warning", "no_revision_number")),
    ],
)
def test_the_header_is_checked(facts: dict[str, Any], expected: tuple[str, str]) -> None:
    findings = found(with_header(**facts))
    assert [(f.severity, f.code.removeprefix("sheets.")) for f in findings] == [expected]
    assert findings[0].cue is None


def test_every_finding_reads_as_a_sentence_that_names_the_cue() -> None:
    said = [sentence(finding.code, finding.arguments) for finding in found(rich_sheet())]
    assert "Cue 9 (3M02) has no title." in said
    for finding, text in zip(found(rich_sheet()), said, strict=True):
        assert text.endswith((".", "?")) and "{" not in text and text != finding.code
        assert finding.cue is None or str(finding.cue) in text


def spans(*pairs: tuple[int, int]) -> tuple[SheetRange, ...]:
    return tuple(SheetRange(start, end) for start, end in pairs)


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        (spans((0, 10)), spans((10, 20)), 0),
        (spans((0, 10)), spans((9, 20)), 1),
        (spans((0, 100)), spans((10, 20), (30, 35)), 15),
        (spans((0, 10), (5, 12)), spans((50, 60)), 0),
    ],
)
def test_overlaps_count_frames_of_different_cues(
    first: tuple[SheetRange, ...], second: tuple[SheetRange, ...], shared: int
) -> None:
    sheet = replace(complete(), cues=(SheetCue(1, ranges=first), SheetCue(2, ranges=second)))
    assert sum(frames for _, _, frames in overlaps(sheet)) == shared


def test_totals_follow_the_known_sheet() -> None:
    # "The Dark Awaits", a public sheet of 45 minutes with six cues and 25:08 of music.
    pairs = [("02:32", "02:35"), ("02:42", "02:48"), ("04:06", "04:25"), ("06:12", "06:49")]
    pairs += [("07:32", "08:00"), ("14:25", "38:00")]
    cues = tuple(
        timed(index, f"1M{index}", "Cue", f"00:{start}:00-00:{end}:00")
        for index, (start, end) in enumerate(pairs, 1)
    )
    sheet = replace(complete(), cues=cues)
    sheet = replace(sheet, header=replace(sheet.header, start_frame=0, duration_frames=tc("00:45:00:00")))
    assert dict(totals(sheet)) == {
        "Cues": "6",
        "Music, reported": "25:08",
        "Music, exact": "25:08.00",
        "Programme": "45:00",
        "Share of music": "55.9 %",
    }

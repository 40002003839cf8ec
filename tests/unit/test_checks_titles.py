# SPDX-License-Identifier: GPL-3.0-or-later
"""Titles: what does not belong to them is found and taken away; what does belong stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.check_samples import codes, complete, found, with_cue

from cuefolio.domain.checks.title_parts import clean_title, unmatched
from cuefolio.domain.checks.titles import alike
from cuefolio.domain.sheet import SheetWork
from cuefolio.domain.text import single_line


@pytest.mark.parametrize(
    ("title", "code", "clean"),
    [
        ("KPM 123 - Night Drive", "library_code", "Night Drive"),
        ("KPM_Night Drive", "library_code", "Night Drive"),
        ("APM_Night Drive", "library_code", "Night Drive"),
        ("DWCD 0441/7 Night Drive", "library_code", "Night Drive"),
        ("XYZ0412_Night Drive", "library_code", "Night Drive"),
        ("TWL 118-7 - Night Drive", "library_code", "Night Drive"),
        ("Night Drive (30 sec)", "version", "Night Drive"),
        ("Night Drive (:30)", "version", "Night Drive"),
        ("Night Drive - 60s", "version", "Night Drive"),
        ("Night Drive [15 second version]", "version", "Night Drive"),
        ("Night Drive - Instrumental", "version", "Night Drive"),
        ("Night Drive (No Vocals Mix)", "version", "Night Drive"),
        ("Night Drive Alt Mix", "version", "Night Drive"),
        ("Night Drive Full Mix", "version", "Night Drive"),
        ("Night Drive (Drums & Bass)", "", "Night Drive (Drums & Bass)"),
        ("Night Drive (Drums & Bass Mix)", "version", "Night Drive"),
        ("Night Drive_v3", "version", "Night Drive"),
        ("Night Drive v12", "version", "Night Drive"),
        ("Night Drive (Version 2)", "version", "Night Drive"),
        ("Night Drive (2011 Remaster)", "version", "Night Drive"),
        ("Night Drive (Alt Mix) (30 sec)", "version", "Night Drive"),
        ("Night Drive.wav", "file_name", "Night Drive"),
        ("03 - Night Drive", "file_name", "Night Drive"),
        ("Night_Drive", "file_name", "Night Drive"),
        ("1M02 Night Drive", "number", "Night Drive"),
        ("1m02_Night", "number", "Night"),
        ("APM_012_Night_Drive_v2.wav", "library_code", "Night Drive"),
    ],
)
def test_what_does_not_belong_to_a_title_is_found(title: str, code: str, clean: str) -> None:
    findings = found(with_cue(title=title))
    assert (f"sheets.title_{code}" in {finding.code for finding in findings}) is bool(code)
    assert {finding.arguments["suggestion"] for finding in findings} == ({clean} if code else set())
    assert {finding.fix for finding in findings} == ({"title.clean"} if code else set())


@pytest.mark.parametrize(
    "title",
    [
        "Gone in 60 Seconds", "BWV 1007 - Prélude", "R2D2 - Theme", "V2", "The V2", "99 Luftballons", "7",
        "Instrumental", "(Full Mix)", "Wave", "Main Title", "Lamps at Dusk (Main Title)", "Zéro (live)",
        "The 12\" Ruler", "Salt & Ash", "DAY 12 - DAWN", "DAY 12 - Dawn", "Farewell (Reprise)", "Mission V2",
        "„Guten Abend“", "“Hello”", "It's Only Rain", "Version of Events", "Number 9", "1984", "夜の歌 (終)",
        "Symphony No. 5 - Allegro", "RV 269 - Spring", "OP 27 - Moonlight", "Part 2", "Stem", "A - B",
    ],
)  # fmt: skip
def test_what_may_be_a_title_stays(title: str) -> None:
    assert codes(with_cue(title=title)) == []


def test_spaces_are_tidied_and_only_one_thing_is_said_of_them() -> None:
    (finding,) = found(with_cue(title="Night  Drive "))
    assert (finding.code, finding.arguments["suggestion"]) == ("sheets.title_spaces", "Night Drive")


def test_the_titles_of_works_are_looked_at_too() -> None:
    works = (SheetWork("Night Drive (30 sec)", portion=5000), SheetWork("Two", portion=5000))
    (finding,) = found(with_cue(works=works))
    assert (finding.field, finding.arguments["whole"]) == ("works", "Night Drive (30 sec)")


@pytest.mark.parametrize(
    ("title", "mark"),
    [
        ("Rain (at Night", "("), ("Rain at Night)", ")"), ('"Rain', '"'), ("“Rain", ""),
        ("“Rain” [loud", "["),
        ("(Rain) at “Night”", ""), ('12" and 7"', ""), ("„Regen“", ""), ("»Regen«", ""),
        ("(a (b) c", "("),
    ],
)  # fmt: skip
def test_brackets_and_quotation_marks_come_in_pairs(title: str, mark: str) -> None:
    assert unmatched(title) == mark
    assert ("title_unmatched" in codes(with_cue(title=title))) is bool(mark)


_PIECES = st.sampled_from(
    ["KPM 12 - ", "03_", "Rain", " v2", " (30 sec)", ".wav", "_", " - ", "Full Mix", "(", "é"]
)


@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=8).map("".join)), st.text(max_size=8))
def test_cleaning_leaves_one_line_and_never_takes_the_last_letter(title: str, number: str) -> None:
    clean = clean_title(title, number)
    assert clean == single_line(clean)
    assert any(c.isalpha() for c in clean) or not any(c.isalpha() for c in single_line(title))


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Harbour Lights", "Harbor Lights", True),
        ("Main Title", "Main Titel", True),
        ("The Chase", "the chase", True),
        ("Café Noir", "Cafe Noir", True),
        ("Night Train", "Nighttrain", True),
        ("Chase 1", "Chase 2", False),
        ("Shadow", "Shadows", False),
        ("Rain", "Pain", False),
        ("Happy End", "Unhappy End", False),
        ("Part One", "Part Two", False),
        ("Night Train", "Night Train (Reprise)", False),
    ],
)
def test_two_spellings_of_one_title(one: str, two: str, same: bool) -> None:
    assert alike((one, two)) == ([(one, two)] if same else [])
    sheet = complete()
    first, second = sheet.cues
    sheet = replace(sheet, cues=(replace(first, title=one), replace(second, title=two)))
    assert codes(sheet) == (["title_spelling"] if same else [])


def test_the_same_title_twice_is_no_slip() -> None:
    sheet = complete()
    assert codes(replace(sheet, cues=tuple(replace(cue, title="Rain Song") for cue in sheet.cues))) == []

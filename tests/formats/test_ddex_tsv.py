# SPDX-License-Identifier: GPL-3.0-or-later
"""DDEX cue records: to the letter, with the right number of cells, ISO durations and escaped delimiters."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from every_rule import big_show_sheet, dark_awaits_sheet, drop_frame_sheet, every_rule_sheet
from reading import records, written
from workbooks import golden

from cuefolio.domain.sheet import CueSheet
from cuefolio.formats.sheets.ddex_tsv import CELLS, USES, duration

ID = "ddex-tsv"


def body(sheet: CueSheet, **options: object) -> list[dict[str, str]]:
    """The records by the names of their cells."""
    found = records(written(ID, sheet, **options))
    heads = next(record for record in found if record[0] == "#RecordType")
    names = ["RecordType", *heads[1:]]
    return [dict(zip(names, record, strict=True)) for record in found if not record[0].startswith("#")]


@pytest.mark.parametrize("uses", [False, True])
def test_the_film_of_every_rule_to_the_letter(uses: bool) -> None:
    name = "every-ddex-uses.tsv" if uses else "every-ddex.tsv"
    golden(name, written(ID, every_rule_sheet(), uses=uses).decode("utf-8"))


def test_every_record_has_all_cells_and_ends_its_line() -> None:
    data = written(ID, every_rule_sheet())
    lines = [line for line in data.split(b"\n") if line.startswith(b"CU01.02")]
    assert len(lines) == 25 and data.endswith(b"\n") and b"\r" not in data
    assert {line.count(b"\t") for line in lines} == {len(CELLS) - 1}
    assert list(body(every_rule_sheet(), uses=True)[0])[-4:] == list(USES)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (Fraction(0), "PT0S"),
        (Fraction(59), "PT59S"),
        (Fraction(60), "PT1M0S"),
        (Fraction(3723), "PT1H2M3S"),
        (Fraction(3600), "PT1H0M0S"),
        (Fraction(181, 2), "PT1M30.5S"),
        (Fraction(1001, 30), "PT33.367S"),
        (Fraction(119_999_6, 10_000), "PT2M0S"),
    ],
)
def test_durations_are_iso_8601(seconds: Fraction, text: str) -> None:
    assert duration(seconds) == text


def test_starts_count_from_the_beginning_of_the_programme() -> None:
    starts = {cue["ReferencedCreationTitle"]: cue["CueStartTime"] for cue in body(every_rule_sheet())}
    assert starts["Tidelight Pictures Logo"] == "PT0S"
    assert starts["Harbour Lights Theme"] == "PT12M30S"
    assert starts["Boat Engine Hum"] == ""
    assert body(drop_frame_sheet())[0]["CueStartTime"] == "PT58.058S"


def test_names_and_ids_keep_the_same_places() -> None:
    song = next(cue for cue in body(every_rule_sheet()) if cue["ReferencedCreationISRC"] == "USEPW1000164")
    names = song["ReferencedCreationComposerAuthorName"].split("|")
    ids = song["ReferencedCreationComposerAuthorPartyId"].split("|")
    assert dict(zip(names, ids, strict=True))["Ulla Brandt"] == "IPI::04123456754"
    assert ids[names.index("K. O'Neil")] == ""
    assert song["ReferencedCreationArrangerName"] == "Efua Asante"
    assert song["ReferencedCreationISWC"] == "T3058700219"
    assert len(song["ReferencedCreationContributorName"].split("|")) == 6


def test_who_is_not_published_has_no_contributor_of_that_name() -> None:
    assert not any("unpublished" in record.values() for record in body(every_rule_sheet()))


def test_delimiters_in_texts_are_escaped() -> None:
    sheet = big_show_sheet()
    sheet = replace(sheet, cues=(replace(sheet.cues[0], title="a|b\\c\td\\|e"),))
    line = written(ID, sheet).decode("utf-8").split("\n")[-2]
    assert line.split("\t")[7] == r"a\\|b\\\c d\\\\\|e"
    assert body(sheet)[0]["ReferencedCreationTitle"] == "a|b\\c d\\|e"


def test_uses_are_values_of_ddex() -> None:
    found = {cue["ReferencedCreationTitle"]: cue for cue in body(every_rule_sheet(), uses=True)}
    theme = found["End Credits"]
    assert [theme[name] for name in USES] == [
        "Theme", "ClosingTheme", "Instrumental", "SpeciallyCommissionedMusic",
    ]  # fmt: skip
    assert [found["Morning Reel"][name] for name in USES] == [
        "OnScreenMusic", "", "Instrumental", "PreexistingMusic",
    ]  # fmt: skip
    assert [found["Night 🌙 Ferry"][name] for name in USES] == ["", "", "", "SpeciallyCommissionedMusic"]


def test_the_durations_add_up_to_the_real_total() -> None:
    lengths = [cue["CueDuration"] for cue in body(dark_awaits_sheet())]
    assert lengths == ["PT3S", "PT6S", "PT19S", "PT37S", "PT28S", "PT23M35S"]

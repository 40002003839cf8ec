# SPDX-License-Identifier: GPL-3.0-or-later
"""The classic text sheet: to the letter, in columns, and with the totals of the real sheets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from every_rule import big_show_sheet, dark_awaits_sheet, every_rule_sheet
from reading import written
from sample_sheets import titled_sheet
from workbooks import golden

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import CueSheet, SheetParty
from cuefolio.formats.registry import sheet_format
from cuefolio.formats.sheets.us_text import HEADS, WIDTH
from cuefolio.services.profiles import shipped

ID = "us-text"


def lines(sheet: CueSheet) -> list[str]:
    return written(ID, sheet).decode("utf-8").split("\r\n")


def test_the_film_of_every_rule_to_the_letter() -> None:
    golden("every-us.txt", written(ID, every_rule_sheet()).decode("utf-8"))


def test_the_big_show_reads_as_its_sample() -> None:
    found = lines(big_show_sheet())
    head = next(line for line in found if line.startswith("Cue #"))
    assert tuple(re.split(r"  +", head)) == HEADS
    table = [" ".join(line.split()) for line in found[found.index(head) + 2 :]]
    assert table[:5] == [
        "001 The Big Show Opening Theme TO 0:32",
        "W Jo Music 50% PRS",
        "W Bill Wordy 50% ASCAP",
        "P My Publishing Co. 50% PRS",
        "P Jo Music 50% ASCAP",
    ]
    assert table[5] == "002 Big Show Closing Theme TC 0:35"
    assert "Show Duration: 15:00                             Total Music Length: 1:07" in found
    assert any("TO: Theme Open" in line and "TC: Theme Close" in line for line in found)


@pytest.mark.parametrize(("sheet", "total"), [(big_show_sheet(), "1:07"), (dark_awaits_sheet(), "25:08")])
def test_the_closing_line_is_the_total(sheet: CueSheet, total: str) -> None:
    assert [line.split() for line in lines(sheet)][-2] == ["Total", "music", total]


def test_no_line_is_wider_than_the_page_whatever_the_texts() -> None:
    titles = ("word " * 60, "x" * 300, "夜" * 120, "שיר " * 60, "e\u0301" * 200, "🌙" * 90)
    sheet = titled_sheet(*titles)
    sheet = replace(sheet, header=replace(sheet.header, incomplete_reason="societies missing " * 20))
    for line in lines(sheet):
        columns = sum(
            0
            if unicodedata.category(c) in ("Mn", "Cf")
            else 1 + (unicodedata.east_asian_width(c) in ("W", "F"))
            for c in line
        )
        assert columns <= WIDTH


def test_a_long_name_goes_on_below_itself() -> None:
    sheet = big_show_sheet()
    long = SheetParty("An Orchestra of a Hundred Players and Their Many Friends", "C", "PRS", 10000)
    sheet = replace(sheet, cues=(replace(sheet.cues[0], writers=(long,)),))
    at, line = next((at, line) for at, line in enumerate(lines(sheet)) if "W An Orchestra" in line)
    assert line.split() == [*["W", "An", "Orchestra", "of", "a", "Hundred", "Players", "and"], "100%", "PRS"]
    assert lines(sheet)[at + 1] == "             Their Many Friends"


def test_a_medley_is_told_and_nothing_else() -> None:
    delivery = deliver(every_rule_sheet(), shipped("us-classic"))
    found = sheet_format(ID).check(delivery)
    assert [(finding.code, finding.cue) for finding in found] == [
        ("workbook.no_medley", 13),
        ("workbook.no_medley", 14),
    ]

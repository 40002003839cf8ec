# SPDX-License-Identifier: GPL-3.0-or-later
"""The RapidCue report: its data to the letter, heads and legend on paper, the totals of the real sheets."""

from __future__ import annotations

import json
import re

import pytest
from every_rule import big_show_sheet, dark_awaits_sheet, every_rule_sheet
from reading import pdf_text, written
from sample_sheets import long_sheet
from workbooks import golden

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import CueSheet
from cuefolio.formats.sheets.rapidcue_pdf import report_data
from cuefolio.services.profiles import shipped

ID = "rapidcue-pdf"


def test_the_film_of_every_rule_to_the_letter() -> None:
    data = report_data(deliver(every_rule_sheet(), shipped("rapidcue")), {"paper": "letter"})
    golden("every-rapidcue.pdf.json", json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def test_every_page_has_the_heads_and_its_number_and_no_cue_is_parted() -> None:
    pages = pdf_text(written(ID, long_sheet(60))).rstrip("\f").split("\f")
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        head = next(line for line in page.splitlines() if "SEQ#" in line)
        assert re.split(r"\s{2,}", head.strip()) == [
            "SEQ#", "CUE#", "TITLE", "COMPOSER/PUBLISHER", "AFFILIATION", "%", "USAGE", "TIME",
        ]  # fmt: skip
        assert page.count("Jo Ray") == page.count("Kom og dans") == page.count("Ray & Daughters")


def test_the_legend_has_the_words_of_the_profile_and_ours_for_roles_it_does_not_know() -> None:
    text = " ".join(pdf_text(written(ID, every_rule_sheet())).split())
    for entry in ("CA = Composer/Author", "SR = SubArranger", "PA = income participant", "VV = visual vocal"):
        assert entry in text
    assert "REVISION 2" in text and "INCOMPLETE: publisher of 3M07 not yet known" in text


@pytest.mark.parametrize(("sheet", "total"), [(big_show_sheet(), "1:07"), (dark_awaits_sheet(), "25:08")])
def test_the_total_is_that_of_the_sheet(sheet: CueSheet, total: str) -> None:
    text = " ".join(pdf_text(written(ID, sheet)).split())
    assert f"Total Music Duration {total}" in text and f"TOTAL MUSIC {total}" in text


def test_a_party_stands_with_role_society_and_share() -> None:
    text = pdf_text(written(ID, big_show_sheet()))
    found = [re.split(r"\s{2,}", line.strip()) for line in text.splitlines()]
    assert ["A", "Bill Wordy", "ASCAP", "50.00"] in found
    assert any(row[-6:] == ["C", "Jo Music", "PRS", "50.00", "MT", "0:32"] for row in found)

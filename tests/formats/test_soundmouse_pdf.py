# SPDX-License-Identifier: GPL-3.0-or-later
"""The Soundmouse report: its data to the letter, one line a party, society and share together."""

from __future__ import annotations

import json
import re

from every_rule import dark_awaits_sheet, every_rule_sheet
from reading import pdf_text, written
from sample_sheets import long_sheet
from workbooks import golden

from cuefolio.domain.delivery import deliver
from cuefolio.formats.sheets.soundmouse_pdf import report_data
from cuefolio.services.profiles import shipped

ID = "soundmouse-pdf"


def test_the_film_of_every_rule_to_the_letter() -> None:
    data = report_data(deliver(every_rule_sheet(), shipped("bbc")), {"paper": "a4"})
    golden("every-soundmouse.pdf.json", json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def test_every_page_has_the_heads_and_its_number() -> None:
    pages = pdf_text(written(ID, long_sheet(60))).rstrip("\f").split("\f")
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        head = next(line for line in page.splitlines() if "Reel No" in line)
        assert re.split(r"\s{2,}", head.strip()) == [
            "#", "Reel No", "Cue Title", "Role", "Name", "Society", "Usage", "Duration",
        ]  # fmt: skip
        assert page.count("Jo Ray") == page.count("Kom og dans")


def test_the_second_line_of_a_cue_begins_with_the_role() -> None:
    text = pdf_text(written(ID, dark_awaits_sheet()))
    rows = [re.split(r"\s{2,}", line.strip()) for line in text.splitlines()]
    at = next(at for at, row in enumerate(rows) if "Dark Cue 6" in row)
    assert rows[at][-5:] == ["Composer", "Dark Writer", "BMI [50%]", "Background", "00:23:35"]
    assert rows[at + 1] == ["Original publisher", "Dark Music Publishing", "BMI [50%]"]
    assert any(row == ["Total", "00:25:08"] for row in rows)


def test_what_is_unknown_of_society_and_share_is_left_out() -> None:
    data = report_data(deliver(every_rule_sheet(), shipped("us-classic")), {"paper": "a4"})
    parties = {cue["reel"]: [party[1:] for party in cue["parties"]] for cue in data["cues"]}
    assert parties["2M04s"] == [
        ["Traditional", "PD"], ["Ada Vale", "PRS"], ["unpublished", ""], ["Northlight Music Ltd", "PRS"],
    ]  # fmt: skip
    assert parties["2M02s"][1] == ["Ada Vale", "PRS [100%]"]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The common cue sheet as workbook and as JSON."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from every_rule import big_show_sheet, dark_awaits_sheet, drop_frame_sheet, every_rule_sheet
from reading import written
from sample_sheets import empty_sheet
from workbooks import golden, load, shown

from cuefolio.domain.delivery import deliver
from cuefolio.domain.shares import parse_share
from cuefolio.domain.timecode import parse_timecode, rate_from_id
from cuefolio.formats.sheets.cisac_json import duration
from cuefolio.services.profiles import shipped


def data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(written("cisac-json", every_rule_sheet()))
    return found


def test_the_workbook_of_every_rule_to_the_cell() -> None:
    golden("every-cisac.xlsx.txt", shown(written("cisac-xlsx", every_rule_sheet())))


def test_the_json_of_every_rule_to_the_byte() -> None:
    golden("every-cisac.json", written("cisac-json", every_rule_sheet()).decode("utf-8"))


def test_every_cell_of_the_workbook_holds_one_value() -> None:
    page = load(written("cisac-xlsx", every_rule_sheet())).worksheets[0]
    rows = list(page.iter_rows(values_only=True))
    head = next(row for row in rows if row[0] == "Seq. No.")
    at = {name: index for index, name in enumerate(head)}
    body = rows[rows.index(head) + 1 :]
    names = {row[at["Last Name / Company"]] for row in body}
    assert {"Vale", "Lefèvre", "Northlight Music Ltd", "Traditional"} <= names
    works = [row[at["Work Title"]] for row in body if row[at["Work Title"]]]
    assert "Farewell to the Quay" in works and not any(" / " in title for title in works)
    first = next(row for row in body if row[at["Cue No."]] == "1M03")
    second = body[body.index(first) + 1]
    assert (first[at["Time In"]], second[at["Time In"]]) == ("10:01:10:00", "10:03:02:00")


def test_the_shares_of_the_workbook_divide_one_whole() -> None:
    page = load(written("cisac-xlsx", big_show_sheet())).worksheets[0]
    rows = list(page.iter_rows(values_only=True))
    head = next(row for row in rows if row[0] == "Seq. No.")
    at = head.index("Share")
    shares = [Fraction(str(row[at])) for row in rows[rows.index(head) + 1 :] if row[at] is not None]
    assert sum(shares[:4]) == 1
    assert any(str(row[0]).startswith("Shares: writers and publishers divide one whole") for row in rows)


def test_the_json_says_how_its_shares_add_up_and_they_do() -> None:
    found = data()
    assert found["shares"] == {"view": "pie", "writers": "50", "publishers": "50"}
    theme = found["cues"][1]
    assert sum(parse_share(party["share_percent"]) for party in theme["parties"]) == 10_000


def test_the_json_leaves_out_what_nobody_knows_and_keeps_a_stated_no() -> None:
    cues = data()["cues"]
    bare = next(cue for cue in cues if cue["number"] == "3M06")
    assert set(bare) == {"sequence", "number", "duration", "exact_frames", "times", "extensions"}
    assert next(cue for cue in cues if cue["number"] == "1M05s")["on_screen"] is False
    blank = json.loads(written("cisac-json", empty_sheet()))
    assert set(blank["production"]) == {
        "title", "classification", "start_timecode", "start_frame", "extensions",
    }  # fmt: skip
    assert "null" not in written("cisac-json", every_rule_sheet()).decode()


@pytest.mark.parametrize("sheet", [every_rule_sheet(), drop_frame_sheet()], ids=["25", "29.97df"])
def test_the_json_keeps_every_frame(sheet: Any) -> None:
    found = json.loads(written("cisac-json", sheet))
    rate = rate_from_id(found["frame_rate"]["id"])
    assert rate == sheet.rate
    for cue, expected in zip(found["cues"], sheet.cues, strict=True):
        times = [(time["in_frame"], time["out_frame"]) for time in cue.get("times", [])]
        assert times == [(span.start, span.end) for span in expected.ranges]
        labels = [(time["in"], time["out"]) for time in cue.get("times", [])]
        assert [tuple(parse_timecode(label, rate) for label in pair) for pair in labels] == times


def test_there_is_room_for_other_programs_fields_everywhere() -> None:
    found = data()
    cue = found["cues"][0]
    holders = (found, found["production"], cue, cue["parties"][0])
    assert [holder["extensions"] for holder in holders] == [{}, {}, {}, {}]


def test_the_real_sheets_have_their_totals() -> None:
    for sheet, music in ((big_show_sheet(), "PT1M7S"), (dark_awaits_sheet(), "PT25M8S")):
        assert json.loads(written("cisac-json", sheet))["totals"]["music"] == music


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "PT0S"), (7, "PT7S"), (60, "PT1M"), (3600, "PT1H"), (3723, "PT1H2M3S")]
)
def test_durations_are_iso_8601(seconds: int, text: str) -> None:
    assert duration(seconds) == text


def test_rolled_up_score_is_one_line_of_both_forms() -> None:
    made = deliver(dark_awaits_sheet(), shipped("cisac"), rollup=True)
    assert len(made.lines) == 1 and made.paper.cues[0].uses == 6

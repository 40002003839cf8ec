# SPDX-License-Identifier: GPL-3.0-or-later
"""The Netflix-style table: to the letter, parties beside each other, and cells that no spreadsheet runs."""

from __future__ import annotations

import io
from dataclasses import replace

from every_rule import FORMULA_TITLE, big_show_sheet, dark_awaits_sheet, drop_frame_sheet, every_rule_sheet
from reading import rows, written
from workbooks import golden

from cuefolio.domain.delivery import deliver
from cuefolio.formats.registry import sheet_format
from cuefolio.services.profiles import shipped

ID = "netflix-csv"
TIME, TC_IN, TC_OUT, ISWC = 11, 12, 13, 15


def test_the_film_of_every_rule_to_the_letter() -> None:
    golden("every-netflix.csv", written(ID, every_rule_sheet()).decode("utf-8"))


def test_the_columns_are_those_of_the_sheet_in_their_order() -> None:
    assert rows(written(ID, big_show_sheet()))[0] == [
        "CUE#", "CUE/SONG TITLE", "COMPOSER(S)", "PRO", "%", "DIRECT PERF LICENSE COMPOSER", "IPI #",
        "PUBLISHER(S)", "PRO", "%", "DIRECT PERF LICENSE PUBLISHER", "TIME", "TC IN", "TC OUT", "USAGE",
        "ISWC",
    ]  # fmt: skip


def test_writers_and_publishers_stand_beside_each_other_and_times_once() -> None:
    body = rows(written(ID, big_show_sheet()))[1:]
    assert [row[0] for row in body] == ["001", "", "002", "", ""]
    assert body[1][2:5] == ["Bill Wordy", "ASCAP", "50.00%"]
    assert body[1][7:10] == ["Jo Music", "ASCAP", "50.00%"]
    assert [row[TIME] for row in body] == ["00:00:32", "", "00:00:35", "", ""]
    times = [row[TIME].split(":") for row in rows(written(ID, dark_awaits_sheet()))[1:] if row[TIME]]
    assert sum(int(h) * 3600 + int(m) * 60 + int(s) for h, m, s in times) == 25 * 60 + 8


def test_times_are_timecodes_of_the_picture_and_stretches_follow_each_other() -> None:
    body = rows(written(ID, every_rule_sheet()))[1:]
    at = next(at for at, row in enumerate(body) if row[0] == "1M03")
    assert [row[TC_IN : TC_OUT + 1] for row in body[at : at + 2]] == [
        ["10:01:10:00", "10:02:40:13"],
        ["10:03:02:00", "10:03:20:00"],
    ]
    assert rows(written(ID, drop_frame_sheet()))[1][TC_OUT] == "00:01:00;02"


def test_a_line_of_several_cues_has_no_times_of_its_own() -> None:
    profile = replace(shipped("streamer"), times=replace(shipped("streamer").times, rollup=True))
    delivery = deliver(every_rule_sheet(), profile, rollup=True)
    out = io.BytesIO()
    sheet_format(ID).write(delivery, {}, out)
    joined = {line.cue.sequence for line in delivery.lines if len(line.parts) > 1}
    assert joined
    cells = {row[0]: row for row in rows(out.getvalue())[1:]}
    for sequence in joined:
        row = cells[str(sequence)]
        assert row[TIME] and (row[TC_IN], row[TC_OUT]) == ("", "")


def test_for_spreadsheets_nothing_is_run_and_numbers_keep_their_zeros() -> None:
    body = rows(written(ID, every_rule_sheet(), flavour="spreadsheet"))[1:]
    assert any(row[1] == f"'{FORMULA_TITLE}" for row in body)
    assert not any(cell.lstrip()[:1] in "=+-@" for row in body for cell in row if cell.strip())
    assert body[0][6] == "'00014107338"


def test_it_tells_that_publishers_have_no_ipi_here() -> None:
    assert sheet_format(ID).check(deliver(big_show_sheet(), shipped("streamer"))) == []
    found = sheet_format(ID).check(deliver(dark_awaits_sheet(), shipped("streamer")))
    assert [finding.code for finding in found] == ["layout.no_publisher_ipi"]

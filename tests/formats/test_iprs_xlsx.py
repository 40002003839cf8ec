# SPDX-License-Identifier: GPL-3.0-or-later
"""The IPRS workbook: to the cell, header pairs in rows 3 to 12, merged cells, one pie of shares."""

from __future__ import annotations

from datetime import timedelta

from every_rule import FORMULA_TITLE, big_show_sheet, every_rule_sheet
from reading import written
from sample_sheets import empty_sheet
from workbooks import golden, load, shown

ID = "iprs-xlsx"


def test_the_film_of_every_rule_to_the_cell() -> None:
    golden("every-iprs.xlsx.txt", shown(written(ID, every_rule_sheet())))


def test_heads_stand_in_row_15_and_facts_in_rows_3_to_12() -> None:
    for sheet in (big_show_sheet(), empty_sheet(), every_rule_sheet()):
        page = load(written(ID, sheet)).worksheets[0]
        assert [cell.value for cell in page[15]] == [
            "SONG TITLE / TRACK NAME", "CHARACTERISTICS", "NO. OF USAGE", "Internal No/Song Code", "ISRC",
            "DURATION (HH:MM:SS)", "ROLE (C/A/E)", "NAMES", "SOCIETY", "SHARE", "IPI NO.", "SINGER",
            "VALIDATION LINK",
        ]  # fmt: skip
        assert all(page.cell(row, 1).value and page.cell(row, 7).value for row in range(3, 13))
        assert not any(page.cell(row, 1).value for row in (2, 13, 14))


def test_a_work_is_merged_over_its_parties_and_stands_once() -> None:
    page = load(written(ID, big_show_sheet())).worksheets[0]
    spans = {str(span) for span in page.merged_cells.ranges}
    assert {span for span in spans if int(span.partition(":")[0][1:]) >= 16} == {
        f"{column}{rows}" for column in "ABCDEFM" for rows in ("16:" + column + "19", "20:" + column + "25")
    }
    assert [page.cell(row, 1).value for row in range(16, 26)].count(None) == 8
    assert page["F16"].value == timedelta(seconds=32) and page["F16"].number_format == "[hh]:mm:ss"


def test_writers_and_publishers_divide_one_pie() -> None:
    page = load(written(ID, big_show_sheet())).worksheets[0]
    shares = [page.cell(row, 10).value for row in range(16, 20)]
    assert shares == [0.25, 0.25, 0.25, 0.25]
    assert page["J16"].number_format == "0.00%"


def test_uses_of_a_work_are_counted_and_ipis_are_texts() -> None:
    page = load(written(ID, every_rule_sheet())).worksheets[0]
    rows = {row[0]: row for row in page.iter_rows(min_row=16, values_only=True) if row[0]}
    assert rows["Café Radio"][2] == 2
    assert rows["Salt and Iron"][2] == 2 and rows["Salt and Iron"][5] == timedelta(seconds=120)
    assert rows["Café Radio"][10] == "00000000199"
    assert rows[FORMULA_TITLE][1] == "BI"
    assert not any(cell.data_type == "f" for row in page.iter_rows() for cell in row)

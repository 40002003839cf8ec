# SPDX-License-Identifier: GPL-3.0-or-later
"""The studio workbook: to the cell, and with the totals of the real sheets."""

from __future__ import annotations

from datetime import timedelta

import pytest
from every_rule import big_show_sheet, dark_awaits_sheet, every_rule_sheet
from reading import written
from workbooks import golden, load, shown

from cuefolio.domain.sheet import CueSheet

ID = "studio-xlsx"


def test_the_film_of_every_rule_to_the_cell() -> None:
    golden("every-studio.xlsx.txt", shown(written(ID, every_rule_sheet())))


def test_the_columns_are_those_of_the_studios_in_their_order() -> None:
    page = load(written(ID, big_show_sheet())).worksheets[0]
    head = next(row for row in page.iter_rows(values_only=True) if row[0] == "SEQ #")
    assert head == (
        "SEQ #", "CUE #", "CUE NAME", "SONG TITLE", "ARTIST / MASTER LICENSOR", "COMPOSER", "%", "PRO",
        "PUBLISHER", "%", "PRO", "TYPE OF USE", "DURATION",
    )  # fmt: skip


@pytest.mark.parametrize(("sheet", "seconds"), [(big_show_sheet(), 67), (dark_awaits_sheet(), 1508)])
def test_the_sum_below_is_the_total(sheet: CueSheet, seconds: int) -> None:
    data = written(ID, sheet)
    formulas = [cell for row in load(data).worksheets[0].iter_rows() for cell in row if cell.data_type == "f"]
    assert len(formulas) == 1
    page = load(data, results=True).worksheets[0]
    total = page[formulas[0].coordinate]
    assert total.value == timedelta(seconds=seconds) and total.number_format == "[h]:mm:ss"
    above = [page.cell(row, total.column).value for row in range(1, total.row)]
    assert sum((value for value in above if isinstance(value, timedelta)), timedelta()) == total.value

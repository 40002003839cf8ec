# SPDX-License-Identifier: GPL-3.0-or-later
"""The RapidCue workbook written from nothing: to the cell, and with the totals of the real sheets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from every_rule import (
    ADA,
    FORMULA_TITLE,
    NORTH,
    big_show_sheet,
    dark_awaits_sheet,
    drop_frame_sheet,
    every_rule_sheet,
)
from reading import written
from sample_sheets import long_sheet
from workbooks import golden, load, shown

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty
from cuefolio.domain.timecode import rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import sheet_format
from cuefolio.services.profiles import shipped

ID = "rapidcue-xlsx"


def table(data: bytes) -> list[dict[str, object]]:
    """The rows A20 to R999 of all worksheets that hold something, column letter -> value."""
    pages = [page for page in load(data, results=True).worksheets if page.sheet_state == "visible"]
    rows = [
        {cell.column_letter: cell.value for cell in row if cell.value is not None}
        for page in pages
        for row in page.iter_rows(min_row=20, max_row=999, max_col=18)
    ]
    return [row for row in rows if row]


def totals(data: bytes) -> list[tuple[object, object]]:
    pages = [page for page in load(data, results=True).worksheets if page.sheet_state == "visible"]
    return [(page["D14"].value, page["F14"].value) for page in pages]


def test_the_film_of_every_rule_to_the_cell() -> None:
    golden("every-rapidcue.xlsx.txt", shown(written(ID, every_rule_sheet())))


@pytest.mark.parametrize(
    ("sheet", "total"), [(big_show_sheet(), (1, 7)), (dark_awaits_sheet(), (25, 8))], ids=["show", "dark"]
)
def test_the_real_sheets_have_their_totals(sheet: CueSheet, total: tuple[int, int]) -> None:
    data = written(ID, sheet)
    rows = table(data)
    assert totals(data) == [total]
    assert sum(row.get("J", 0) * 60 + row.get("K", 0) for row in rows) == total[0] * 60 + total[1]
    first = [row for row in rows if "A" in row]
    assert len(first) == len(sheet.cues)
    assert all(set(row).isdisjoint("ABCDEFGHIJK") for row in rows if row not in first)


def test_the_dark_awaits_is_as_its_makers_filled_it() -> None:
    rows = table(written(ID, dark_awaits_sheet()))
    last = [row for row in rows if "A" in row][-1]
    assert [last[column] for column in "DEFGHI"] == [0, 14, 25, 0, 38, 0]
    assert (last["J"], last["K"], last["C"], last["L"], last["Q"], last["R"]) == (
        23,
        35,
        "BI",
        "Composer",
        "BMI",
        1,
    )
    assert (rows[-1]["L"], rows[-1]["P"]) == ("Publisher", "01280391067")
    page = load(written(ID, dark_awaits_sheet()))["Template"]
    assert page["P21"].data_type == "s" and page["P21"].number_format == "@"
    assert page["R20"].number_format == "0.00%"


def test_the_totals_are_formulas_over_every_row() -> None:
    page = load(written(ID, every_rule_sheet()))["Template"]
    assert page["D14"].value == "=INT((SUM(J20:J999)*60+SUM(K20:K999))/60)"
    assert page["F14"].value == "=MOD(SUM(J20:J999)*60+SUM(K20:K999),60)"


def test_no_text_becomes_a_formula() -> None:
    page = load(written(ID, every_rule_sheet()))["Template"]
    formulas = {cell.coordinate for row in page.iter_rows() for cell in row if cell.data_type == "f"}
    assert formulas == {"D14", "F14"}
    assert FORMULA_TITLE in [page[f"B{row}"].value for row in range(20, 100)]


def test_names_are_parted_only_where_the_given_names_are_known() -> None:
    writers = (
        ADA,
        replace(ADA, name="Vale", given_names=""),
        replace(ADA, name="山田 花子", given_names="花子"),
    )
    cue = SheetCue(1, title="Names", writers=writers, publishers=(NORTH,))
    rows = table(written(ID, CueSheet(SheetHeader("Names"), rate_from_id("25"), (cue,))))
    assert [(row.get("M"), row.get("N"), row.get("O")) for row in rows] == [
        ("Ada", "Vale", None), (None, "Vale", None), (None, "山田 花子", None), (None, None, NORTH.name),
    ]  # fmt: skip


def test_times_are_labels_cut_to_seconds_in_drop_frame_too() -> None:
    rows = [row for row in table(written(ID, drop_frame_sheet())) if "A" in row]
    assert [rows[0][column] for column in "DEFGHI"] == [0, 0, 58, 0, 1, 0]
    assert [rows[1][column] for column in "DEFGHI"] == [0, 8, 59, 0, 10, 0]


def test_more_rows_than_the_layout_has_go_on_in_further_worksheets() -> None:
    sheet = long_sheet(900)
    data = written(ID, sheet)
    book = load(data)
    assert book.sheetnames == ["Template", "Template (2)", "Template (3)", "hidat"]
    assert totals(data) == [(150, 0)] * 3
    assert book["Template"]["D14"].value == (
        "=INT((SUM(J20:J999,'Template (2)'!J20:J999,'Template (3)'!J20:J999)*60"
        "+SUM(K20:K999,'Template (2)'!K20:K999,'Template (3)'!K20:K999))/60)"
    )
    assert book["Template (2)"]["D14"].value == "=Template!D14"
    assert book["Template (2)"]["H14"].value == "of all 3 worksheets; this is worksheet 2"
    assert all(page.max_row <= 999 for page in book.worksheets)
    assert [row["A"] for row in table(data) if "A" in row] == list(range(1, 901))
    for name in book.sheetnames[:3]:
        assert book[name]["A20"].value is not None, "a cue was parted"


def test_a_cue_that_fills_more_than_a_worksheet_is_refused() -> None:
    writers = tuple(SheetParty(f"Writer {n}", "C", "PRS", 10) for n in range(981))
    sheet = CueSheet(SheetHeader("Crowd"), rate_from_id("25"), (SheetCue(1, title="Choir", writers=writers),))
    with pytest.raises(CuefolioError, match="Cue 1 needs 981 rows for its parties, and the workbook has 980"):
        written(ID, sheet)


def test_what_the_layout_cannot_hold_is_said() -> None:
    made = deliver(every_rule_sheet(), shipped("rapidcue"))
    found = [(finding.code, finding.cue) for finding in sheet_format(ID).check(made)]
    assert found == [
        ("workbook.no_revision", None),
        ("workbook.no_reason", None),
        ("workbook.one_range", 3),
        ("workbook.no_medley", 13),
        ("workbook.no_medley", 14),
    ]
    assert sheet_format(ID).check(deliver(dark_awaits_sheet(), shipped("rapidcue"))) == []


def test_a_line_of_several_cues_has_a_duration_and_no_times() -> None:
    rolled = shipped("cisac")
    rolled = replace(rolled, times=replace(rolled.times, rollup=True))
    made = deliver(dark_awaits_sheet(), rolled, rollup=True)
    import io

    out = io.BytesIO()
    sheet_format(ID).write(made, {}, out)
    row = table(out.getvalue())[0]
    assert set("DEFGHI").isdisjoint(row)
    assert (row["J"], row["K"], row["B"]) == (25, 8, "The Dark Awaits")

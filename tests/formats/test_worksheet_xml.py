# SPDX-License-Identifier: GPL-3.0-or-later
"""Values put into worksheets as other programs write them, of which nothing else may change."""

from __future__ import annotations

from fractions import Fraction

import pytest

from cuefolio.formats.sheets.worksheet_xml import BadXml, Result, Worksheet
from cuefolio.formats.sheets.xlsx_parts import Value, position

SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def sheet(rows: str, before: str = "", after: str = "") -> Worksheet:
    return Worksheet(f"<worksheet {SPACE}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>".encode())


def changed(of: Worksheet, clear: str = "", **values: Value | Result) -> str:
    """The rows after the change; ``clear`` names cells that lose what was typed into them."""
    cleared = {position(address) for address in clear.split()}
    data, _ = of.changed({position(k): v for k, v in values.items()}, lambda place: place in cleared)
    text = data.decode()
    return text[text.index("<sheetData>") + 11 : text.index("</sheetData>")]


def test_a_cell_keeps_its_style_and_its_neighbours() -> None:
    page = sheet('<row r="2" ht="30"><c r="A2" s="4"/><c r="B2" t="s" s="7"><v>3</v></c></row>')
    assert changed(page, A2="x") == (
        '<row r="2" ht="30"><c r="A2" s="4" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>'
        '<c r="B2" t="s" s="7"><v>3</v></c></row>'
    )


def test_numbers_shares_and_blanks() -> None:
    page = sheet('<row r="1"><c r="A1"/><c r="B1"/><c r="C1" s="2"><v>9</v></c></row>')
    assert changed(page, A1=7, B1=Fraction(3333, 10000), C1="") == (
        '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>0.3333</v></c><c r="C1" s="2"/></row>'
    )


def test_a_whole_share_is_a_whole_number() -> None:
    assert (
        changed(sheet('<row r="1"><c r="A1"/></row>'), A1=Fraction(1))
        == '<row r="1"><c r="A1"><v>1</v></c></row>'
    )


def test_missing_cells_and_rows_come_where_they_belong() -> None:
    page = sheet('<row r="2" spans="2:4"><c r="B2" s="1"/><c r="D2"/></row><row r="5"/><row r="9"/>')
    assert changed(page, A2=1, C2=3, E2=5, B4=8, C5=9, B12=7) == (
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/><c r="C2"><v>3</v></c><c r="D2"/>'
        '<c r="E2"><v>5</v></c></row>'
        '<row r="4"><c r="B4"><v>8</v></c></row>'
        '<row r="5"><c r="C5"><v>9</v></c></row><row r="9"/><row r="12"><c r="B12"><v>7</v></c></row>'
    )


def test_a_new_cell_has_the_style_of_its_row_or_column() -> None:
    columns = '<cols><col min="1" max="1" style="8"/><col min="2" max="3" width="9" style="9"/></cols>'
    page = sheet('<row r="1" s="5" customFormat="1"/><row r="2" s="5"/>', columns)
    assert changed(page, B1=1, C2=2, D2=3, A3=4) == (
        '<row r="1" s="5" customFormat="1"><c r="B1" s="5"><v>1</v></c></row>'
        '<row r="2" s="5"><c r="C2" s="9"><v>2</v></c><c r="D2"><v>3</v></c></row>'
        '<row r="3"><c r="A3" s="8"><v>4</v></c></row>'
    )


def test_a_table_without_rows_is_opened() -> None:
    page = Worksheet(f"<worksheet {SPACE}><sheetData/><pageMargins left='1'/></worksheet>".encode())
    data, lost = page.changed({(1, 0): 4, (0, 1): 2}, lambda place: False)
    assert data.decode() == (
        f'<worksheet {SPACE}><sheetData><row r="1"><c r="B1"><v>2</v></c></row>'
        '<row r="2"><c r="A2"><v>4</v></c></row></sheetData><pageMargins left=\'1\'/></worksheet>'
    )
    assert not lost


def test_cells_without_addresses_are_counted() -> None:
    page = sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row>")
    assert changed(page, clear="B2", A2=3) == (
        '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="A2"><v>3</v></c><c r="B2"/></row>'
    )


def test_a_prefix_is_kept() -> None:
    space = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    row = '<x:row r="1"><x:c r="A1"/></x:row>'
    page = Worksheet(f"<x:worksheet {space}><x:sheetData>{row}</x:sheetData></x:worksheet>".encode())
    data, _ = page.changed({(0, 0): "a", (2, 1): 5}, lambda place: False)
    assert (
        '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>'
        '<x:row r="3"><x:c r="B3"><x:v>5</x:v></x:c></x:row>'
    ) in data.decode()


def test_formulas_that_stay_forget_their_results_and_keep_the_rest() -> None:
    page = sheet(
        '<row r="1"><c r="A1" s="3" t="str" cm="1"><f>N4&amp;""</f><v>Old title</v></c>'
        '<c r="B1"><f>1</f></c></row>'
    )
    assert changed(page, clear="A1 B1") == (
        '<row r="1"><c r="A1" s="3" cm="1"><f>N4&amp;""</f></c><c r="B1"><f>1</f></c></row>'
    )


def test_a_result_stands_behind_its_formula_or_alone() -> None:
    page = sheet('<row r="1"><c r="A1" t="str"><f>SUM(B:B)</f><v></v></c><c r="B1"/></row>')
    assert changed(page, A1=Result(25), B1=Result(8)) == (
        '<row r="1"><c r="A1"><f>SUM(B:B)</f><v>25</v></c><c r="B1"><v>8</v></c></row>'
    )


SHARED = (
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="0">B1*$C$1</f><v>2</v></c></row>'
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>'
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>'
)


def test_a_shared_formula_moves_on_when_its_first_cell_gives_way() -> None:
    assert changed(sheet(SHARED), A1=1) == (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*$C$1</f></c></row>'
        '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>'
    )


def test_a_shared_formula_moves_to_a_cell_with_a_result() -> None:
    assert '<c r="A2"><f t="shared" ref="A2:A3" si="0">B2*$C$1</f><v>5</v></c>' in changed(
        sheet(SHARED), A1=1, A2=Result(5)
    )


def test_a_shared_formula_whose_cells_all_give_way_is_gone() -> None:
    assert "<f" not in changed(sheet(SHARED), A1=1, A2=2, A3=3)


def test_the_range_that_others_read_is_widened() -> None:
    before = '<dimension ref="B2:C3"/>'
    data, _ = sheet('<row r="2"><c r="B2"/></row>', before).changed({(4, 0): 1}, lambda place: False)
    assert b'<dimension ref="A2:C5"/>' in data
    data, _ = sheet('<row r="2"><c r="B2"/></row>', before).changed({(2, 2): 1}, lambda place: False)
    assert before.encode() in data


def test_signs_in_attributes_and_texts_do_not_confuse() -> None:
    page = sheet(
        '<row r="1" customAttribute="a > b" other=\'"\'><c r="A1" note=">"><is><t>a]]&gt;</t></is></c></row>'
    )
    assert changed(page, A1="<&> _x000D_") == (
        '<row r="1" customAttribute="a > b" other=\'"\'>'
        '<c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;&amp;&gt; _x005F_x000D_</t></is></c></row>'
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<worksheet/>",
        b"<worksheet><sheetData>",
        b"<!DOCTYPE a><worksheet><sheetData/></worksheet>",
        b'<?xml version="1.0" encoding="iso-8859-1"?><worksheet><sheetData/></worksheet>',
        "<worksheet><sheetData/></worksheet>".encode("utf-16"),
        b'<worksheet><sheetData><row r="x"/></sheetData></worksheet>',
        b'<worksheet><sheetData><row r="1"><c r="11"/></row></sheetData></worksheet>',
        b'<worksheet><sheetData><row><c><f t="shared" si="&quot;">1</f></c></row></sheetData></worksheet>',
    ],
)
def test_a_damaged_worksheet_is_refused(data: bytes) -> None:
    with pytest.raises(BadXml):
        Worksheet(data)

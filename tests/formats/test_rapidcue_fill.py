# SPDX-License-Identifier: GPL-3.0-or-later
"""The RapidCue sheet filled into one's own copy of the official workbook, which must stay as it is else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from every_rule import FORMULA_TITLE, big_show_sheet, dark_awaits_sheet, every_rule_sheet
from reading import written
from sample_sheets import MARKUP_TITLES, empty_sheet, long_sheet, titled_sheet
from workbooks import Parts, load, official, packed, parts

from cuefolio.domain.sheet import CueSheet
from cuefolio.errors import CuefolioError

ID = "rapidcue-xlsx"
SHEET = "xl/worksheets/sheet1.xml"
TOUCHED = {SHEET, "xl/workbook.xml", "xl/calcChain.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"}


def filled(path: Path, sheet: CueSheet) -> bytes:
    return written(ID, sheet, workbook=str(path))


def values(data: bytes) -> dict[str, object]:
    """What people typed or programs wrote, formulas left out."""
    page = load(data)["Template"]
    return {
        cell.coordinate: cell.value
        for row in page.iter_rows()
        for cell in row
        if cell.value is not None and cell.data_type != "f"
    }


def formulas(data: bytes) -> dict[str, object]:
    page = load(data)["Template"]
    return {cell.coordinate: cell.value for row in page.iter_rows() for cell in row if cell.data_type == "f"}


def test_every_other_part_stays_to_the_byte(tmp_path: Path) -> None:
    path = official(tmp_path)
    before, after = parts(path.read_bytes()), parts(filled(path, every_rule_sheet()))
    assert {name for name in before if before[name] != after.get(name)} == TOUCHED
    assert set(before) - set(after) == {"xl/calcChain.xml"} and set(after) <= set(before)
    assert any(name.endswith(".png") for name in after) and any("comments" in name for name in after)
    for name in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        assert b"calcChain" in before[name] and b"calcChain" not in after[name]
        assert before[name].count(b"<") == after[name].count(b"<") + 1
    assert after["xl/workbook.xml"].count(b'fullCalcOnLoad="1"') == 1
    assert len(after["xl/workbook.xml"]) - len(before["xl/workbook.xml"]) <= len(b' fullCalcOnLoad="1"')


def test_only_cells_of_the_sheet_change(tmp_path: Path) -> None:
    path = official(tmp_path)
    before, after = (parts(data)[SHEET] for data in (path.read_bytes(), filled(path, every_rule_sheet())))
    for mark, part in ((b"<sheetData>", 0), (b"</sheetData>", 1)):
        old, new = before.partition(mark), after.partition(mark)
        assert old[2 * part] == new[2 * part]


def test_lists_formats_table_names_and_protection_are_there_for_the_reader(tmp_path: Path) -> None:
    path = official(tmp_path)
    old, new = openpyxl.load_workbook(path), load(filled(path, every_rule_sheet()))
    assert new["hidat"].sheet_state == "hidden" and list(new.defined_names) == list(old.defined_names)
    a, b = old["Template"], new["Template"]
    assert [str(r.sqref) for r in b.data_validations.dataValidation] == ["C20:C999", "D4"]
    assert len(list(b.conditional_formatting)) == len(list(a.conditional_formatting)) == 2
    assert b.tables["CueDetails2"].ref == "A20:R999" and b.protection.sheet
    assert [str(r) for r in b.merged_cells.ranges] == ["N4:Q4"] and b.column_dimensions["P"].hidden
    for row in a.iter_rows():
        for cell in row:
            twin = b[cell.coordinate]
            assert (twin.number_format, twin.protection.locked) == (
                cell.number_format,
                cell.protection.locked,
            )


def test_the_cells_are_those_of_a_workbook_written_from_nothing(tmp_path: Path) -> None:
    made = values(filled(official(tmp_path), every_rule_sheet()))
    new = values(written(ID, every_rule_sheet()))
    ours = {f"{c}{r}" for c, rows in (("D", (4, 5, 8, 9, 10, 11, 13)), ("F", (13,))) for r in rows}
    ours |= {f"N{row}" for row in range(4, 15)} | {
        f"{c}{r}" for c in "ABCDEFGHILMNOPQR" for r in range(20, 1000)
    }
    assert {k: v for k, v in made.items() if k in ours} == {k: v for k, v in new.items() if k in ours}
    assert made["D5"] == datetime(2026, 3, 14) and made["P21"] == "01280391067"


def test_formulas_stay_but_where_they_would_say_something_else(tmp_path: Path) -> None:
    path = official(tmp_path)
    data = filled(path, every_rule_sheet())
    before, after = formulas(path.read_bytes()), formulas(data)
    gone = set(before) - set(after)
    assert {k: before[k] for k in after} == after
    typed = values(data)
    numbers = {int(k[1:]): typed[k] for k in typed if k[0] == "A" and int(k[1:]) > 19}
    rounded = {3, 4, 5, 7, 17, 25}
    """Cues that have several stretches, the minimum of a second, a carve, no times, or were rounded."""
    assert {k for k in gone if k[0] == "A"} == {f"A{row}" for row in numbers}
    assert {numbers[int(k[1:])] for k in gone if k[0] in "JK"} == rounded
    assert {"A1", "A2", "D14", "F14", "E14"} <= set(after)


@pytest.mark.parametrize(
    ("sheet", "total"), [(big_show_sheet(), (1, 7)), (dark_awaits_sheet(), (25, 8))], ids=["show", "dark"]
)
def test_the_totals_show_what_will_be_computed(
    tmp_path: Path, sheet: CueSheet, total: tuple[int, int]
) -> None:
    page = load(filled(official(tmp_path), sheet), results=True)["Template"]
    assert (page["D14"].value, page["F14"].value) == total
    typed = [(page[f"J{row}"].value, page[f"K{row}"].value) for row in range(20, 1000)]
    assert sum(m * 60 + s for m, s in typed if m is not None) == total[0] * 60 + total[1]


def test_nothing_of_an_earlier_programme_is_left(tmp_path: Path) -> None:
    path = official(tmp_path)
    used = tmp_path / "used.xlsx"
    used.write_bytes(filled(path, every_rule_sheet()))
    again = load(filled(used, dark_awaits_sheet()), results=True)["Template"]
    fresh = load(filled(path, dark_awaits_sheet()), results=True)["Template"]
    for row in fresh.iter_rows(max_col=18):
        for cell in row:
            if cell.coordinate not in ("A1", "A2"):
                assert again[cell.coordinate].value == cell.value, cell.coordinate
    assert again["N6"].value is None and again["A1"].value is None


def test_equal_bytes_and_an_untouched_original(tmp_path: Path) -> None:
    path = official(tmp_path)
    before = path.read_bytes()
    assert filled(path, every_rule_sheet()) == filled(path, every_rule_sheet())
    assert path.read_bytes() == before


def test_texts_are_texts(tmp_path: Path) -> None:
    titles = (*MARKUP_TITLES, FORMULA_TITLE, "{=1+1}", "A & <b>", " spaced ", "Line\none\x07")
    found = values(filled(official(tmp_path), titled_sheet(*titles)))
    read = [found[f"B{row}"] for row in range(20, 20 + 2 * len(titles), 2)]
    assert read == [*titles[:-1], "Line one\ufffd"]


def test_a_copy_whose_dates_are_texts_gets_texts(tmp_path: Path) -> None:
    def plain(content: Parts) -> None:
        content["xl/styles.xml"] = content["xl/styles.xml"].replace(b"m/d/yyyy", b"0 &quot;days&quot;")

    assert values(filled(official(tmp_path, plain), every_rule_sheet()))["D5"] == "2026-03-14"


def test_a_copy_without_a_word_on_computing_gets_one(tmp_path: Path) -> None:
    def without(content: Parts) -> None:
        book = content["xl/workbook.xml"]
        start = book.index(b"<calcPr")
        content["xl/workbook.xml"] = book[:start] + book[book.index(b"/>", start) + 2 :]

    book = parts(filled(official(tmp_path, without), big_show_sheet()))["xl/workbook.xml"]
    assert b'</definedNames><calcPr fullCalcOnLoad="1"/>' in book


def test_too_many_rows_for_the_official_workbook_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CuefolioError, match="export without it, and continuation sheets are made"):
        filled(official(tmp_path), long_sheet(900))


def _renamed(content: Parts) -> None:
    content["xl/workbook.xml"] = content["xl/workbook.xml"].replace(b'name="Template"', b'name="Tabelle1"')


def _without_heads(content: Parts) -> None:
    texts = content["xl/sharedStrings.xml"]
    content["xl/sharedStrings.xml"] = texts.replace(b"Usage", b"Use").replace(b"Shares", b"Parts")


def _macros(content: Parts) -> None:
    content["xl/vbaProject.bin"] = b"macros"


def _template(content: Parts) -> None:
    kinds = content["[Content_Types].xml"]
    content["[Content_Types].xml"] = kinds.replace(b"sheet.main+xml", b"template.main+xml")


def _entities(content: Parts) -> None:
    bomb = b'<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    content[SHEET] = content[SHEET].replace(b"<worksheet", bomb + b"<worksheet", 1)


def _cut(content: Parts) -> None:
    content[SHEET] = content[SHEET][:5000]


def _without_styles_xml(content: Parts) -> None:
    content["xl/styles.xml"] = b"<styleSheet"


def _array(content: Parts) -> None:
    cell = content[SHEET].index(b'<c r="J20"')
    end = content[SHEET].index(b"</c>", cell)
    array = b'<c r="J20"><f t="array" ref="J20:J40">ROW(J20:J40)</f><v>1</v>'
    content[SHEET] = content[SHEET][:cell] + array + content[SHEET][end:]


def _bomb(content: Parts) -> None:
    content["xl/media/big.bin"] = bytes(130 << 20)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (_renamed, "is not the official RapidCue workbook: it has no sheet Template, only Tabelle1, hidat"),
        (_without_heads, "row 19 of its sheet Template lacks “Usage”, “Shares”"),
        (_macros, "contains macros, which are not handed on"),
        (_template, "is a template, an add-in or a binary workbook"),
        (_entities, r"is damaged at xl/worksheets/sheet1\.xml"),
        (_cut, r"is damaged at xl/worksheets/sheet1\.xml"),
        (_without_styles_xml, r"is damaged at xl/styles\.xml"),
        (_array, "has one formula over several cells at J20"),
        (_bomb, r"is bigger than an official workbook ever is \(13\d MB unpacked\)"),
    ],
)
def test_another_workbook_is_refused_with_one_sentence(
    tmp_path: Path, change: Callable[[Parts], None], sentence: str
) -> None:
    with pytest.raises(CuefolioError, match=sentence):
        filled(official(tmp_path, change), every_rule_sheet())


def _encrypted_member() -> bytes:
    data = bytearray(packed({"[Content_Types].xml": b"<Types/>"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _lying_member() -> bytes:
    """A part that unpacks to other bytes than its check sum says."""
    data = bytearray(packed({"[Content_Types].xml": b"<Types/>" * 9}))
    data[14] ^= 1
    data[data.index(b"PK\x01\x02") + 16] ^= 1
    return bytes(data)


def _twice() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("[Content_Types].xml", "<Types/>")
    return out.getvalue()


def _of_a_later_zip() -> bytes:
    """A part that asks for a version of ZIP which nobody has."""
    data = bytearray(packed({"[Content_Types].xml": b"<Types/>"}))
    data[data.index(b"PK\x01\x02") + 6] = 99
    return bytes(data)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not an Excel workbook"),
        (b"Cue,Title\r\n", "is not an Excel workbook"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "is not an Excel workbook"),
        (packed({"[Content_Types].xml": b"<Types/>"}), "is not an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is a workbook of Excel 97 to 2003"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "is protected by a password",
        ),
        (_encrypted_member(), "is protected by a password"),
        (_lying_member(), r"is damaged at \[Content_Types\]\.xml"),
        (_twice(), r"is damaged at \[Content_Types\]\.xml"),
        (_of_a_later_zip(), "is not an Excel workbook"),
    ],
    ids=[
        *("empty", "text", "document", "nothing in it", "old", "encrypted", "locked part", "lie", "twice"),
        "later ZIP",
    ],
)
def test_another_kind_of_file_is_refused_with_one_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "copy.xlsx"
    path.write_bytes(content)
    with pytest.raises(CuefolioError, match=sentence):
        filled(path, empty_sheet())


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CuefolioError, match=r"absent\.xlsx cannot be read \(No such file or directory\)"):
        filled(tmp_path / "absent.xlsx", empty_sheet())


def test_a_copy_with_a_title_of_its_own_keeps_it(tmp_path: Path) -> None:
    sheet = every_rule_sheet()
    bare = replace(sheet, header=replace(sheet.header, series_title="", network=""))
    found = values(filled(official(tmp_path), bare))
    assert found["C4"] == "Cue Sheet Classification:" and "D11" not in found

# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks in tests: all that a spreadsheet shows of one as text, and a stand-in for the official one.

The stand-in has the cells, formulas, table, lists and protections of the official RapidCue workbook as public
programs that fill it describe them; the official file itself is not ours to keep.
"""

from __future__ import annotations

import base64
import io
import os
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet as Page

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
ROWS = range(20, 1000)
Parts = dict[str, bytes]


def golden(name: str, data: str) -> None:
    """Compare with the stored file; CUEFOLIO_UPDATE_GOLDEN=1 stores anew (then read the difference)."""
    path = GOLDEN / name
    if os.environ.get("CUEFOLIO_UPDATE_GOLDEN"):
        path.write_bytes(data.encode("utf-8"))
    assert path.read_bytes().decode("utf-8") == data


def load(data: bytes, *, results: bool = False) -> openpyxl.Workbook:
    """A workbook as openpyxl sees it; with ``results`` formulas are what they showed when it was saved."""
    return openpyxl.load_workbook(io.BytesIO(data), data_only=results)


def shown(data: bytes) -> str:
    """All that a person sees, line by line: cells with value, format and alignment, and what is set up."""
    lines = []
    for page in load(data).worksheets:
        lines.append(f"# {page.title} ({page.sheet_state})")
        lines += [f"merged\t{span}" for span in sorted(map(str, page.merged_cells.ranges))]
        for facts in sorted(page.column_dimensions.values(), key=lambda facts: facts.min):
            # Equal neighbours are one entry to the reader.
            for column in range(facts.min, facts.max + 1):
                shape = f"{facts.width:g}{' hidden' if facts.hidden else ''}"
                lines.append(f"column\t{get_column_letter(column)}\t{shape}")
        for rule in page.data_validations.dataValidation:
            bounds = f"{rule.formula1}..{rule.formula2}" if rule.formula2 else rule.formula1
            lines.append(f"choice\t{rule.sqref}\t{rule.type}\t{bounds}")
        lines.append(f"frozen\t{page.freeze_panes}")
        lines.append(f"heads\t{page.print_title_rows}\t{page.print_title_cols}")
        lines.append(f"print\t{page.page_setup.orientation}\tpaper {page.page_setup.paperSize}")
        lines += cells(page)
    return "\n".join(lines) + "\n"


def cells(page: Worksheet) -> Iterator[str]:
    """Address, value, number format, alignment and weight of every cell that holds something."""
    for row in page.iter_rows():
        for cell in row:
            if cell.value is not None:
                style = f"{cell.number_format}\t{cell.alignment.horizontal or ''}"
                weight = " bold" if cell.font.b else ""
                yield f"{cell.coordinate}\t{cell.value!r}\t{style}{weight}\t{cell.font.name} {cell.font.sz:g}"


def parts(data: bytes) -> Parts:
    """The parts of a workbook by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def packed(content: Parts) -> bytes:
    """A workbook of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(zipfile.ZipInfo(name, (2016, 3, 6, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def official(folder: Path, change: Callable[[Parts], object] | None = None) -> Path:
    """A stand-in for the official workbook; ``change`` may alter its parts before it is saved."""
    content = parts(_stand_in())
    if change is not None:
        change(content)
    path = folder / "Cue_Sheet_Template.xlsx"
    path.write_bytes(packed(content))
    return path


@cache
def _stand_in() -> bytes:
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    page, lists = book.add_worksheet("Template"), book.add_worksheet("hidat")
    _above(book, page)
    _table(book, page)
    for row, code in enumerate(("BI", "BV", "VI", "VV", "MT", "ET", "Logo")):
        lists.write(row, 0, code)
    lists.add_table("A1:A7", {"header_row": False, "name": "Usages"})
    lists.hide()
    book.define_name("Usage_List", "=hidat!$A$1:$A$7")
    page.data_validation("C20:C999", {"validate": "list", "source": "=Usage_List"})
    page.data_validation("D4", {"validate": "list", "source": ["Original", "Revision"]})
    strike = book.add_format({"font_strikeout": True})
    for span, role in (("O20:O999", "Composer"), ("M20:N999", "Publisher")):
        page.conditional_format(span, {"type": "formula", "criteria": f'=$L20="{role}"', "format": strike})
    page.write_comment("C20", "Choose from the list.", {"author": "ASCAP and BMI"})
    page.insert_image("P1", "logo.png", {"image_data": io.BytesIO(PICTURE)})
    page.protect("rapid")
    page.freeze_panes(19, 2)
    book.close()
    content = parts(out.getvalue())
    _add_chain(content)
    book = content["xl/workbook.xml"]
    assert b'fullCalcOnLoad="1"' in book
    content["xl/workbook.xml"] = book.replace(b' fullCalcOnLoad="1"', b"")
    return packed(content)


def _above(book: Workbook, page: Page) -> None:
    title, day = book.add_format({"bold": True}), book.add_format({"num_format": "m/d/yyyy"})
    page.write_formula("A1", '=IF(N4="","",IF(N6="",N4,N4&", "&N6))', title, "")
    page.write_formula("A2", '="Music Cue Sheet"', title, "Music Cue Sheet")
    labels = {"C4": "Cue Sheet Classification:", "C13": "Program/Show Duration:", "M4": "Program Title:"}
    for address, label in labels.items():
        page.write(address, label)
    for address in ("D5", "D8"):
        page.write_blank(address, None, day)
    page.merge_range("N4:Q4", "", title)
    for address in ("D13", "F13"):
        page.write_number(address, 0)
    page.write_formula("D14", "=INT((SUM(J:J)*60+SUM(K:K))/60)", None, 0)
    page.write_formula("F14", "=MOD(SUM(J:J)*60+SUM(K:K),60)", None, 0)
    page.write_formula("E14", '=IF(D14=0,"","min.")', None, "")
    heads = (
        "Seq. #",
        "Cue Title\n(Song/Track Name)",
        "Usage",
        *("h", "mm", "ss") * 2,
        "min.",
        "sec.",
        "Role",
    )
    names = ("First (and Middle) Name", "Last Name", "Name", "IPI #", "PRO\nAffiliation", "%\nShares")
    for column, head in enumerate((*heads, *names)):
        page.write(18, column, head, title)


def _table(book: Workbook, page: Page) -> None:
    free = book.add_format({"locked": False})
    two = book.add_format({"locked": False, "num_format": "00"})
    number = book.add_format({"locked": False, "num_format": "0"})
    percent = book.add_format({"locked": False, "num_format": "0.00%"})
    styles = dict.fromkeys("BCDGLMNOQ", free) | dict.fromkeys("EFHI", two) | {"P": number, "R": percent}
    page.add_table("A20:R999", {"header_row": False, "name": "CueDetails2", "autofilter": False})
    for row in ROWS:
        for column, style in styles.items():
            page.write_blank(f"{column}{row}", None, style)
        counted = 'IF(ISTEXT(INDIRECT("A"&ROW()-1)),1,INDIRECT("A"&ROW()-1)+1)'
        page.write_formula(f"A{row}", f'=IF(COUNTA(B{row}:I{row})=0,"",{counted})', None, "")
        length = f"((G{row}*60+H{row})*60+I{row}-(D{row}*60+E{row})*60-F{row})"
        for column, formula in (("J", f"INT({length}/60)"), ("K", f"MOD({length},60)")):
            page.write_formula(f"{column}{row}", f'=IF(COUNTA(D{row}:I{row})=0,"",{formula})', None, "")
    page.set_column("P:P", 14, None, {"hidden": 1})


def _add_chain(content: Parts) -> None:
    """The order of computing, which Excel keeps and the library that makes the stand-in does not."""
    entries = "".join(f'<c r="{column}{row}" i="1"/>' for row in ROWS for column in "AJK")
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    content["xl/calcChain.xml"] = f"<calcChain {space}>{entries}</calcChain>".encode()
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
    override = b'<Override PartName="/xl/calcChain.xml" ContentType="' + kind + b'"/></Types>'
    content["[Content_Types].xml"] = content["[Content_Types].xml"].replace(b"</Types>", override)
    relation = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"
    new = b'<Relationship Id="rId99" Type="' + relation + b'" Target="calcChain.xml"/></Relationships>'
    name = "xl/_rels/workbook.xml.rels"
    content[name] = content[name].replace(b"</Relationships>", new)

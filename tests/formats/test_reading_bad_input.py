# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are no good: one sentence each, naming the file and what to do."""

from __future__ import annotations

import io
import json
import random
import zipfile
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.every_rule import FORMULA_TITLE, every_rule_sheet
from tests.formats.reading import written
from tests.formats.sample_sheets import rich_sheet

from cuefolio.errors import CuefolioError
from cuefolio.formats.reading import Limits, look_at_columns, read_sheet

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(path: Path, data: bytes, code: str, limits: Limits | None = None) -> str:
    """Write the file, check that it is refused with ``code``, and return the sentence."""
    path.write_bytes(data)
    with pytest.raises(CuefolioError) as caught:
        read_sheet(path, limits=limits)
    sentence = str(caught.value)
    assert caught.value.code == code, sentence
    assert str(path) in sentence and "\n" not in sentence and "{" not in sentence
    return sentence


def with_parts(data: bytes, **changes: bytes) -> bytes:
    """A workbook with some of its parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename not in changes:
                new.writestr(info, old.read(info))
        for name, part in changes.items():
            new.writestr(name, part)
    return out.getvalue()


@pytest.fixture(scope="module")
def good() -> bytes:
    return written("studio-xlsx", rich_sheet())


def test_files_of_other_kinds(tmp_path: Path) -> None:
    refused(tmp_path / "a.xlsx", b"Title,Duration\nDawn,0:41\n", "import.not_workbook")
    refused(tmp_path / "a.docx", b"hello", "import.kind")
    refused(tmp_path / "a.csv", b"", "import.empty")
    refused(tmp_path / "a.csv", b"\0" * 50, "import.empty")
    refused(tmp_path / "a.csv", b"one\ntwo\n", "import.no_headings")
    refused(tmp_path / "a.csv", b"Title,Duration,Composer\n", "import.no_cues")
    refused(tmp_path / "a.json", b"[1, 2]", "import.json_unknown")
    assert "line 2, column 12" in refused(tmp_path / "a.json", b'{"a":1,\n "format": ', "import.json_broken")
    refused(tmp_path / "a.json", b'{"a": "\xff"}', "import.not_text")
    refused(tmp_path / "a.json", b"[" * 100_000, "import.json_unknown")
    refused(tmp_path / "a.json", b'{"format": "something"}', "import.json_unknown")
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("readme.txt", "hello")
    refused(tmp_path / "a.zip", zipped.getvalue(), "import.not_workbook")
    with pytest.raises(CuefolioError) as caught:
        read_sheet(tmp_path / "nothing.xlsx")
    assert caught.value.code == "file.cannot_read"
    with pytest.raises(CuefolioError) as caught:
        read_sheet(tmp_path)
    assert caught.value.code == "file.cannot_read"


def test_workbooks_of_other_times(tmp_path: Path, good: bytes) -> None:
    refused(tmp_path / "a.xls", OLE + b"\0" * 600, "import.old_workbook")
    refused(tmp_path / "a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "import.encrypted")
    refused(tmp_path / "a.xlsb", with_parts(good, **{"xl/workbook.bin": b"x"}), "import.binary_workbook")


def test_a_macro_workbook_is_read_without_its_macros(tmp_path: Path, good: bytes) -> None:
    path = tmp_path / "a.xlsm"
    path.write_bytes(with_parts(good, **{"xl/vbaProject.bin": b"Sub Auto_Open()"}))
    sheet = read_sheet(path)
    assert sheet.layout == "studio-xlsx" and len(sheet.rows) == 10
    assert [remark.code for remark in sheet.remarks] == ["import.macros"]


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path, good: bytes) -> None:
    blown = with_parts(good, **{"xl/sharedStrings.xml": b"<sst>" + b" " * (64 << 20)})
    assert len(blown) < 1 << 20
    refused(tmp_path / "a.xlsx", blown, "import.bomb")
    refused(tmp_path / "b.xlsx", good, "import.bomb", Limits(unpacked_bytes=1000))
    refused(tmp_path / "c.xlsx", good, "import.too_big", Limits(file_bytes=1000))
    refused(tmp_path / "d.xlsx", good, "import.too_many_rows", Limits(rows=20))
    refused(tmp_path / "e.xlsx", good, "import.too_many_rows", Limits(cells=200))
    refused(tmp_path / "f.csv", b"Title,Duration\n" + b"a,1\n" * 50, "import.too_many_rows", Limits(rows=20))


def test_entities_are_not_unfolded(tmp_path: Path, good: bytes) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    part = f'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY l0 "ha">{laughs}]><sst>&l9;</sst>'.encode()
    refused(tmp_path / "a.xlsx", with_parts(good, **{"xl/sharedStrings.xml": part}), "import.damaged")


def test_a_row_far_below_does_not_fill_the_memory(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Title", "Duration", "Composer"])
    book.active.cell(1_048_576, 1, "far below")
    data = io.BytesIO()
    book.save(data)
    refused(tmp_path / "a.xlsx", data.getvalue(), "import.too_many_rows")


def test_cut_and_torn_workbooks(tmp_path: Path, good: bytes) -> None:
    for size in (4, 100, len(good) // 2, len(good) - 30):
        refused(tmp_path / "a.xlsx", good[:size], "import.not_workbook")
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"):
        refused(tmp_path / "b.xlsx", with_parts(good, **{part: b"<broken"}), "import.damaged")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_no_torn_workbook_raises_anything_else(seed: int) -> None:
    data = _STUDIO[0] if _STUDIO else _STUDIO.append(written("studio-xlsx", rich_sheet())) or _STUDIO[0]
    draw = random.Random(seed)
    torn = bytearray(data)
    for _ in range(draw.randint(1, 40)):
        torn[draw.randrange(len(torn))] = draw.randrange(256)
    _survives(bytes(torn), ".xlsx")


_STUDIO: list[bytes] = []


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    for suffix in (".csv", ".json"):
        _survives(data, suffix)
    _survives(b"Title,Duration,Composer,Role,Share,In,Works\n" + data, ".csv")


def _survives(data: bytes, suffix: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"a{suffix}")
        path.write_bytes(data)
        for work in (read_sheet, look_at_columns):
            try:
                work(path)
            except CuefolioError as error:
                assert str(error).count("\n") == 0


def test_texts_that_are_no_text(tmp_path: Path) -> None:
    refused(tmp_path / "a.csv", b"Title,Duration\nCaf\x81,0:41\n", "import.not_text")
    refused(tmp_path / "b.csv", b"Ti\0le,D\0\x01\x02\x03", "import.not_text")
    refused(tmp_path / "c.csv", "Title,Duration".encode("utf-16")[:-1], "import.not_text")
    refused(
        tmp_path / "d.csv", b'Title,Duration,Composer\n"' + b"x" * (2 << 20) + b'",1,2\n', "import.damaged"
    )


def test_formulas_in_titles_are_texts(tmp_path: Path) -> None:
    for format_id, suffix in (("generic-xlsx", ".xlsx"), ("netflix-csv", ".csv")):
        path = tmp_path / f"a{suffix}"
        path.write_bytes(written(format_id, every_rule_sheet()))
        assert FORMULA_TITLE in [row.cue.title for row in read_sheet(path).rows]


def test_a_real_formula_counts_by_the_value_it_had(tmp_path: Path) -> None:
    """Nothing is computed here: what the other program saw last is what stands there."""
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    page = book.add_worksheet()
    page.write_row(0, 0, ["Title", "Duration", "Composer"])
    page.write_formula(1, 0, '=HYPERLINK("http://example.invalid","Dawn")', None, "Dawn")
    page.write_formula(1, 1, "=40+1000", None, 41)
    page.write_string(1, 2, "Ana")
    book.close()
    (row,) = read_sheet(tmp_path / "a.xlsx").rows
    assert (row.cue.title, row.cue.reported_seconds) == ("Dawn", 41)


def test_sheets_in_json_are_checked_field_by_field(tmp_path: Path) -> None:
    whole = json.loads(written("cisac-json", rich_sheet()))
    path = tmp_path / "a.json"
    for change in (
        {"version": "1"}, {"cues": 3}, {"cues": [3]}, {"production": None}, {"frame_rate": {"id": 7}},
        {"cues": [{"parties": [{"share_percent": "half"}]}]}, {"cues": [{"works": [[]]}]},
        {"cues": [{"exact_frames": True}]}, {"cues": [{"scenes": [1]}]}, {"cues": [{"on_screen": "yes"}]},
    ):  # fmt: skip
        path.write_text(json.dumps(whole | change), encoding="utf-8")
        with pytest.raises(CuefolioError) as caught:
            read_sheet(path)
        assert caught.value.code in ("import.damaged", "timecode.unknown_rate"), change
    refused(path, json.dumps(whole | {"version": 2}).encode(), "import.json_newer")


# PDF


def test_pdf_without_text_table_or_sense(tmp_path: Path, pdf: bytes) -> None:
    empty = pypdfium2.PdfDocument.new()
    empty.new_page(400, 300)
    data = io.BytesIO()
    empty.save(data)
    refused(tmp_path / "a.pdf", data.getvalue(), "import.pdf_no_text")
    refused(tmp_path / "b.pdf", b"%PDF-1.7\nrubbish", "import.pdf_damaged")
    refused(tmp_path / "c.pdf", pdf[: len(pdf) // 3], "import.pdf_damaged")
    refused(tmp_path / "d.pdf", LETTER, "import.pdf_no_table")
    refused(tmp_path / "e.pdf", pdf, "import.pdf_too_long", Limits(pages=0))
    with pytest.raises(CuefolioError) as caught:
        read_sheet(tmp_path / "e.pdf", {"title": "#1"})
    assert caught.value.code == "import.no_map_here"


def test_a_pdf_with_a_password(tmp_path: Path) -> None:
    refused(tmp_path / "a.pdf", ENCRYPTED, "import.encrypted")


def test_a_pdf_that_kills_its_reader_harms_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cuefolio.formats.reading.pdf_pages.SECONDS", 0.001)
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    with pytest.raises(CuefolioError) as caught:
        read_sheet(path)
    assert caught.value.code == "import.pdf_failed"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return written("rapidcue-pdf", rich_sheet())


def _pdf(content: bytes, encryption: bytes = b"") -> bytes:
    """A page of text in Helvetica."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *([encryption] if encryption else []),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    locked = b" /Encrypt 6 0 R /ID [<00> <00>]" if encryption else b""
    size = len(parts) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (size, locked, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


LETTER = _pdf(b"BT /F1 12 Tf 50 300 Td (Dear Ms Vale, the cue sheet follows.) Tj ET")


def test_a_strangers_report_is_guessed_by_where_its_columns_stand(tmp_path: Path) -> None:
    cells = [
        (50, 300, "No"), (90, 300, "Cue Title"), (300, 300, "Role"), (380, 300, "Name"),
        (520, 300, "Duration"),
        (50, 280, "1"), (90, 280, "Dawn over the"), (300, 280, "Composer"), (380, 280, "Ana Bell"),
        (535, 280, "0:41"), (90, 266, "harbour"), (300, 266, "Publisher"), (380, 266, "Quay Music"),
        (50, 240, "2"), (90, 240, "Dusk"), (535, 240, "1:05"), (450, 220, "Total"), (535, 220, "1:46"),
    ]  # fmt: skip
    content = b" ".join(b"BT /F1 10 Tf %d %d Td (%s) Tj ET" % (x, y, t.encode()) for x, y, t in cells)
    path = tmp_path / "a.pdf"
    path.write_bytes(_pdf(content))
    sheet = read_sheet(path)
    assert [row.cue.title for row in sheet.rows] == ["Dawn over the harbour", "Dusk"]
    dawn = sheet.rows[0].cue
    assert [p.name for p in (*dawn.writers, *dawn.publishers)] == ["Ana Bell", "Quay Music"]
    assert sheet.total_seconds == sheet.stated_total == 106 and sheet.rows[0].place.page == 1
    assert [remark.code for remark in sheet.remarks] == ["import.pdf_guessed"]


ENCRYPTED = _pdf(
    b"BT ET",
    b"<< /Filter /Standard /V 1 /R 2 /P -4 /Length 40 /O <%s> /U <%s> >>" % (b"01" * 32, b"02" * 32),
)

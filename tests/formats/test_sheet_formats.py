# SPDX-License-Identifier: GPL-3.0-or-later
"""One suite over every registered sheet format, then what only one of them can get wrong."""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from reading import Page, cells, pdf_text, rows, texts, written
from sample_sheets import (
    ARABIC_TITLE,
    CJK_TITLE,
    CONTROL_TITLE,
    EMOJI_TITLE,
    MARKUP_TITLES,
    RTL_TITLE,
    VALE,
    empty_sheet,
    long_sheet,
    rich_sheet,
    titled_sheet,
)

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange
from cuefolio.domain.sheet_codec import sheet_from_dict
from cuefolio.domain.timecode import rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import sheet_formats
from cuefolio.formats.sheets.csv_text import unprefix
from cuefolio.formats.sheets.generic_csv import split_parties
from cuefolio.formats.sheets.generic_pdf import sheet_data
from cuefolio.formats.sheets.text import printable, with_break_points
from cuefolio.services.profiles import shipped

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
FORMATS = sorted(sheet_formats())
MARK = "The Quiet Harbour"

TABLES = {"generic-csv", "netflix-csv"}
"""Formats that hold nothing but a table: of an empty sheet only the heads remain."""
PDFS = {format_id for format_id in FORMATS if sheet_formats()[format_id].suffix == ".pdf"}
PAGES = {format_id for format_id in FORMATS if sheet_formats()[format_id].suffix in (".pdf", ".txt")}
"""Formats that are read as pages, where a long text goes on in the next line."""

WITHOUT_NUMBERS = {"iprs-xlsx", "tono-xlsx", "bbc-xlsx", "gema-xlsx", "ddex-tsv", "rapidcue-xlsx"}
"""Formats without a place for the number of a cue."""

WITH_FRAMES = (
    "generic-pdf", "generic-xlsx", "generic-csv", "json", "html", "cisac-xlsx", "cisac-json", "netflix-csv",
)  # fmt: skip
"""Formats that print times with their frames."""

every_format = pytest.mark.parametrize("format_id", FORMATS)


@every_format
def test_equal_sheets_give_equal_bytes(format_id: str) -> None:
    assert written(format_id, rich_sheet()) == written(format_id, rich_sheet())


@every_format
def test_every_option_value_is_accepted_and_gives_a_file(format_id: str) -> None:
    for option in sheet_formats()[format_id].options:
        values = [choice for choice, _ in option.choices] or {"flag": [True, False], "text": [""]}[
            option.kind
        ]
        for value in values:
            assert option.parse(value) == value
            assert option.parse(str(value)) == value
            assert written(format_id, rich_sheet(), **{option.id: value})


@every_format
def test_an_empty_sheet_is_a_whole_file(format_id: str) -> None:
    data = written(format_id, empty_sheet())
    if format_id in TABLES:
        assert len(rows(data)) == 1
    else:
        assert any("Untitled" in text for text in texts(format_id, data))


@every_format
def test_texts_of_every_kind_arrive_as_they_are(format_id: str) -> None:
    titles = (*MARKUP_TITLES, RTL_TITLE, ARABIC_TITLE, CJK_TITLE)
    found = texts(format_id, written(format_id, titled_sheet(*titles)))
    for title in titles:
        if format_id in PDFS and title in (RTL_TITLE, ARABIC_TITLE):
            continue  # poppler prints such lines in visual order; see test_pdf_data
        assert any(title in text for text in found), title


@every_format
def test_emoji_do_not_disturb(format_id: str) -> None:
    found = texts(format_id, written(format_id, titled_sheet(EMOJI_TITLE)))
    wanted = "Family" if format_id in PDFS else EMOJI_TITLE  # a font for them may be missing
    assert any(wanted in text for text in found)


@every_format
def test_control_characters_cannot_break_the_file(format_id: str) -> None:
    title = f"{CONTROL_TITLE}\ud800{MARK}"
    found = texts(format_id, written(format_id, titled_sheet(title)))
    replaced = title.replace("\ud800", "\ufffd")
    exact = {"json": title, "cisac-json": title, "generic-csv": replaced, "netflix-csv": replaced}
    assert any(exact.get(format_id, printable(title)).split("\x00")[0] in text for text in found)
    assert any(MARK in text for text in found)
    if format_id not in exact:
        assert not any(set(text) & set("\x00\x07\u202e\ud800") for text in found)


@every_format
def test_a_title_of_ten_thousand_characters_is_not_cut(format_id: str) -> None:
    title = "Lantern" * 1428 + " end"
    found = texts(format_id, written(format_id, titled_sheet("Short", title)))
    if format_id in PAGES:
        assert found[0].count("L") >= 1428 and " end" in found[0]
    else:
        assert any(text == title for text in found)


@every_format
def test_five_hundred_cues_all_arrive(format_id: str) -> None:
    sheet = long_sheet(500)
    found = texts(format_id, written(format_id, sheet))
    if format_id in WITHOUT_NUMBERS:
        profile = shipped(sheet_formats()[format_id].profile)
        titles = Counter(cue.title for cue in deliver(sheet, profile).paper.cues)
        seen = Counter(text for text in found if text in titles)
        assert all(seen[title] >= count for title, count in titles.items())
    else:
        words = set(found[0].split()) if format_id in PAGES else set(found)
        assert {cue.number for cue in sheet.cues} <= words


@pytest.mark.parametrize("format_id", sorted(PDFS))
def test_a_cue_of_many_parties_with_long_names_goes_on_on_the_next_page(format_id: str) -> None:
    names = [f"{at:02d} {'Consolidated Music Holdings ' * 14}last{at:02d}" for at in range(18)]
    writers = tuple(SheetParty(name, "C", "PRS", 100) for name in names)
    sheet = rich_sheet()
    sheet = replace(sheet, cues=(replace(sheet.cues[0], writers=writers),))
    text = texts(format_id, written(format_id, sheet))[0]
    assert all(f"last{at:02d}" in text for at in range(18))


@every_format
def test_what_is_unknown_stays_blank(format_id: str) -> None:
    bare = CueSheet(SheetHeader("Bare"), rate_from_id("25"), (SheetCue(1, title="Nothing known"),))
    found = texts(format_id, written(format_id, bare))
    # What stands on the form whatever the cues say (heads, legends) is no guess.
    form = texts(format_id, written(format_id, replace(bare, cues=())))
    for guess in ("None", "null", "unknown", "100", "00:00:00:01", "PRS", "Score", "BI"):
        assert sum(text.count(guess) for text in found) == sum(text.count(guess) for text in form), guess
    if format_id == "json":
        assert sheet_from_dict(json.loads(written(format_id, bare))) == bare
    if format_id == "generic-csv":
        row = dict(zip(*rows(written(format_id, bare)), strict=True))
        known = {name: value for name, value in row.items() if value}
        assert known == {"sequence": "1", "title": "Nothing known", "production": "Bare", "rate": "25"}


@every_format
def test_sound_design_never_reaches_a_sheet(format_id: str) -> None:
    sheet = replace(empty_sheet(), cues=(SheetCue(1, title="Wind", origin="sound-design"),))
    with pytest.raises(AssertionError, match="sound design"):
        written(format_id, sheet)


@every_format
def test_an_unknown_or_bad_option_is_refused_with_a_sentence(format_id: str) -> None:
    with pytest.raises(CuefolioError, match="has no option 'colour'"):
        written(format_id, empty_sheet(), colour="red")
    for option in sheet_formats()[format_id].options:
        if option.kind != "text":
            with pytest.raises(CuefolioError, match=f"The option {option.id} cannot be 'perhaps'"):
                written(format_id, empty_sheet(), **{option.id: "perhaps"})


def golden(name: str, data: str) -> None:
    """Compare with the stored file; CUEFOLIO_UPDATE_GOLDEN=1 stores anew (then read the difference)."""
    path = GOLDEN / name
    if os.environ.get("CUEFOLIO_UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode("utf-8"))
    assert path.read_bytes().decode("utf-8") == data


@pytest.mark.parametrize(
    ("name", "format_id", "options"),
    [
        ("rich.csv", "generic-csv", {}),
        ("rich-spreadsheet.csv", "generic-csv", {"flavour": "spreadsheet"}),
        ("rich.json", "json", {}),
        ("rich.html", "html", {"scenes": True}),
    ],
)
def test_text_formats_match_their_golden_files(name: str, format_id: str, options: dict[str, object]) -> None:
    golden(name, written(format_id, rich_sheet(), **options).decode("utf-8"))


def test_workbook_matches_its_golden_cells() -> None:
    found = cells(written("generic-xlsx", rich_sheet(), scenes=True))
    golden("rich.xlsx.txt", "".join(f"{address}\t{value!r}\n" for address, value in found))


def test_pdf_data_matches_its_golden_file() -> None:
    data = sheet_data(rich_sheet(), {"paper": "letter", "scenes": True})
    golden("rich.pdf.json", json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def test_pdf_data_isolates_right_to_left_texts_and_gives_long_words_places_to_break() -> None:
    data = sheet_data(titled_sheet(RTL_TITLE, "y" * 80), {"paper": "a4", "scenes": False})
    assert data["cues"][0]["title"] == f"\u2068{RTL_TITLE}\u2069"
    assert data["cues"][1]["title"].replace("\u200b", "") == "y" * 80
    assert data["cues"][1]["title"].count("\u200b") == 13
    assert with_break_points("👨‍👩‍👧" * 9, 8).split("\u200b")[0].endswith("👧")


def test_pdf_shows_marks_pages_totals_and_repeats_heads() -> None:
    sheet = long_sheet(90)
    sheet = replace(sheet, header=replace(sheet.header, incomplete_reason="one society missing"))
    text = pdf_text(written("generic-pdf", sheet))
    pages = text.rstrip("\f").split("\f")
    assert len(pages) > 3
    assert "REVISION 2" in pages[0] and "INCOMPLETE: one society missing" in pages[0]
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Writer / publisher" in page
    assert "Reported total" in pages[-1] and "15:00" in pages[-1] and "90.0 %" in pages[-1]


def test_pdf_keeps_the_parties_of_a_cue_on_its_page() -> None:
    pages = pdf_text(written("generic-pdf", long_sheet(90))).split("\f")
    for page in pages:
        assert page.count("Jo Ray") == page.count("Kom og dans") == page.count("Ray & Daughters")


def test_pdf_holds_no_date_and_uses_the_chosen_paper() -> None:
    data = written("generic-pdf", rich_sheet(), paper="letter")
    assert b"CreationDate" not in data and b"xmp:CreateDate" not in data
    assert b"/MediaBox[0 0 792 612]" in data
    assert b"/MediaBox[0 0 841.8898 595.2756]" in written("generic-pdf", rich_sheet())


def test_pdf_takes_a_layout_of_ones_own_and_names_a_broken_one(tmp_path: Path) -> None:
    own = tmp_path / "own.typ"
    own.write_text("#let data = json(bytes(sys.inputs.data))\nMine: #data.title", encoding="utf-8")
    assert "Mine: Untitled" in pdf_text(written("generic-pdf", empty_sheet(), template=str(own)))
    own.write_text("#nonsense()", encoding="utf-8")
    with pytest.raises(CuefolioError, match=r"own\.typ cannot be set \(unknown variable: nonsense\)"):
        written("generic-pdf", empty_sheet(), template=str(own))
    with pytest.raises(CuefolioError, match="there is no such file"):
        written("generic-pdf", empty_sheet(), template=str(tmp_path / "absent.typ"))


def test_html_loads_and_runs_nothing() -> None:
    page = Page.of(written("html", titled_sheet(*MARKUP_TITLES)))
    assert page.tags.isdisjoint({"img", "script", "link", "a", "iframe", "object", "form"})
    assert not any(name.startswith("on") for name in page.attributes)
    assert page.attributes.isdisjoint({"src", "href", "style", "srcset"})


def test_workbook_is_typed_and_sums() -> None:
    import io

    sheet = deliver(rich_sheet(), shipped("house")).paper
    data = written("generic-xlsx", rich_sheet())
    book = openpyxl.load_workbook(io.BytesIO(data))
    page = book.worksheets[0]
    head = next(row for row in page.iter_rows() if row[0].value == "#")
    at = {cell.value: cell.column_letter for cell in head}
    body = range(head[0].row + 1, page.max_row)
    durations = [page[f"{at['Duration']}{row}"] for row in body]
    times = [cell for cell in durations if isinstance(cell.value, timedelta)]
    timed = [cue for cue in sheet.cues if cue.reported_seconds is not None]
    assert [cell.value.total_seconds() for cell in times] == [cue.reported_seconds for cue in timed]
    assert {cell.number_format for cell in times} == {"[h]:mm:ss"}
    shares = [page[f"{at['Share']}{row}"] for row in body]
    assert {cell.number_format for cell in shares if cell.value is not None} == {"0.00%"}
    assert sum(cell.value == 0.3333 for cell in shares) == 3
    formulas = [cell.value for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    assert formulas == [f"=SUM({at['Duration']}{head[0].row + 1}:{at['Duration']}{times[-1].row + 1})"]
    cached = openpyxl.load_workbook(io.BytesIO(data), data_only=True).worksheets[0]
    total = next(cell for row in cached.iter_rows() for cell in row if cell.value == "Reported total")
    assert cached[f"{at['Duration']}{total.row}"].value == timedelta(seconds=sheet.total_reported_seconds)
    assert page.freeze_panes == f"D{head[0].row + 1}"
    assert page.page_setup.orientation == "landscape"
    assert page.print_title_rows == f"${head[0].row}:${head[0].row}"
    assert "Page &P of &N" in str(page.oddFooter.right.text) + str(page.oddFooter)
    assert book.properties.created.isoformat() == "2026-03-14T00:00:00"


def test_workbook_never_makes_a_formula_or_link_of_a_text() -> None:
    import io

    sheet = titled_sheet(*MARKUP_TITLES, "http://example.invalid/", "007", "{=1+1}", "_x0041_")
    page = openpyxl.load_workbook(io.BytesIO(written("generic-xlsx", sheet))).worksheets[0]
    formulas = [cell for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(formulas) == 1
    assert page._hyperlinks == []
    found = {cell.value for row in page.iter_rows() for cell in row}
    assert {"007", "_x0041_", "{=1+1}"} <= found


def test_workbook_keeps_what_fits_of_a_giant_text_and_says_so() -> None:
    sheet = titled_sheet("short", "🌙" * 20_000)
    found = [str(value) for _, value in cells(written("generic-xlsx", sheet))]
    assert "🌙" * 16_383 + "…" in found
    findings = sheet_formats()["generic-xlsx"].check(deliver(sheet, shipped("house")))
    codes = [finding.code for finding in findings]
    assert codes.count("sheets.text_clipped") == 2


def test_csv_for_spreadsheets_holds_no_formula_and_is_read_back() -> None:
    titles = (*MARKUP_TITLES, "-1+2", "+1", "@SUM(A1)", "'=1", " =1", "\t=1", "＝1", "plain", "'quoted'")
    sheet = titled_sheet(*titles)
    data = written("generic-csv", sheet, flavour="spreadsheet")
    assert data.startswith(b"\xef\xbb\xbf")
    head, *body = rows(data)
    at = head.index("title")
    assert not any(cell.lstrip()[:1] in "=+-@" for row in body for cell in row if cell.strip())
    assert [unprefix(row[at]) for row in body] == [printable(title) for title in titles]
    assert rows(data)[1][head.index("writer_ipis")] == f"'{VALE.ipi}"


def test_exact_csv_is_rfc_4180_and_its_parties_are_read_back() -> None:
    sheet = rich_sheet()
    data = written("generic-csv", sheet)
    assert data.count(b"\r\n") == data.count(b"\n") == len(sheet.cues) + 1
    head, *body = rows(data)
    for cue, row in zip(sheet.cues, body, strict=True):
        cell = dict(zip(head, row, strict=True))
        assert split_parties(cell["writers"]) == [replace(party, ipi="") for party in cue.writers]
        assert split_parties(cell["publishers"]) == [replace(party, ipi="") for party in cue.publishers]
    song = dict(zip(head, body[2], strict=True))
    assert song["writers"] == "Ada Vale [C] PRS 50.00%; Jo Ray [A] ASCAP 50.00%"
    assert song["in"] == "01:03:10:00; 01:05:12:04"


def test_drop_frame_times_are_printed_with_their_semicolon() -> None:
    rate = rate_from_id("29.97df")
    cue = SheetCue(1, title="Drop", ranges=(SheetRange(1800, 17982),), exact_frames=16182)
    sheet = CueSheet(SheetHeader("Drop"), rate, (cue,))
    for format_id in WITH_FRAMES:
        found = texts(format_id, written(format_id, sheet))
        assert any("00:01:00;02" in text for text in found), format_id
        assert any("00:10:00;00" in text for text in found), format_id

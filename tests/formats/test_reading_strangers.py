# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of other people: columns guessed from headings or named by a person, times and shares as typed."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from cuefolio.errors import CuefolioError
from cuefolio.formats.reading import look_at_columns, read_sheet
from cuefolio.formats.reading.headings import guess
from cuefolio.formats.reading.parties import loose
from cuefolio.formats.reading.values import length, moment, text


def workbook(path: Path, rows: Sequence[Sequence[object]], title: str = "Sheet1") -> Path:
    """A workbook of plain rows."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = title
    for row in rows:
        page.append(list(row))
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("0:41", 41), ("00:41", 41), ("00:00:41", 41), (41, 41), (41.0, 41), ("41", 41), ("41 sec", 41),
        (":41", 41), ("2:05", 125), ("1:02:03", 3723), ("PT1M48S", 108), ("2'05\"", 125), ("1m 5s", 65),
        (datetime.time(0, 0, 41), 41), (datetime.timedelta(seconds=41), 41), (41 / 86400, 41),
        ("41.5", Fraction(83, 2)), ("", None), ("soon", None), (-3, None), ("4:x", None),
        ("1:61", None), ("1:02:61", None), ("1:61:00", None), ("90:59", 5459),
    ],
)  # fmt: skip
def test_lengths_as_people_type_them(cell: object, seconds: int | None) -> None:
    assert length(cell) == seconds


@pytest.mark.parametrize(
    ("cell", "label"),
    [
        ("01:02:03:04", "01:02:03:04"), ("01:02:03;04", "01:02:03:04"), ("1:02:03", "01:02:03"),
        ("02:32", "00:02:32"), (datetime.time(10, 0, 4), "10:00:04"), (0.5, "12:00:00"), ("", ""),
        ("PT1H2M3.5S", "01:02:03.5"), ("PT3723S", "01:02:03.0"), ("later", None), ("10:75:00", None),
        ("00:75", None), (7, None), (f"PT{'9' * 5000}S", None), ("PT999999H", None),
    ],
)  # fmt: skip
def test_moments_as_people_type_them(cell: object, label: str | None) -> None:
    assert moment(cell) == label


def test_texts_of_cells() -> None:
    cells = (None, " a\n b ", 7.0, True, datetime.date(2026, 5, 2), datetime.datetime(2026, 5, 2))
    assert [text(cell) for cell in cells] == ["", "a b", "7", "yes", "2026-05-02", "2026-05-02"]


def test_columns_belong_to_the_people_left_of_them() -> None:
    found = guess(["Cue #", "Song Title", "Composer", "PRO", "%", "Publisher", "PRO", "%", "Duration"])
    assert found == {
        "number": 0, "title": 1, "composer": 2, "writers_society": 3, "writers_share": 4, "publishers": 5,
        "publishers_society": 6, "publishers_share": 7, "duration": 8,
    }  # fmt: skip


def test_one_party_a_row_is_known_by_its_role() -> None:
    found = guess(["No", "Title", "Role", "Name", "Society", "Share", "Time"])
    assert found == {
        "sequence": 0, "title": 1, "role": 2, "name": 3, "society": 4, "share": 5, "duration": 6
    }  # fmt: skip


def test_a_cue_a_row_with_several_people_in_a_cell(tmp_path: Path) -> None:
    rows = [
        ["The Long Dark"],
        ["Director:", "Ada Moe"],
        [],
        ["Cue", "Title", "Usage", "Time", "Composer", "PRO", "%", "Publisher", "PRO", "%"],
        ["1M1", "Dawn", "BI", "0:41", "Ana Bell; Bo Lind", "PRS; ASCAP", "60; 40", "Quay Music", "PRS", 100],
        ["1M2", "Dusk", "BV", "1:05", "Ana Bell / Bo Lind", "PRS / ASCAP", "50% / 50%", "", "", ""],
        ["", "Total", "", "1:46"],
    ]
    sheet = read_sheet(workbook(tmp_path / "theirs.xlsx", rows))
    assert sheet.layout == "" and sheet.header == {"title": "The Long Dark", "director": "Ada Moe"}
    assert sheet.total_seconds == sheet.stated_total == 106
    dawn, dusk = (row.cue for row in sheet.rows)
    assert [(p.name, p.role, p.society, p.share) for p in dawn.writers] == [
        ("Ana Bell", "C", "PRS", 6000),
        ("Bo Lind", "C", "ASCAP", 4000),
    ]
    assert [(p.name, p.society, p.share) for p in dawn.publishers] == [("Quay Music", "PRS", 10000)]
    assert [(p.name, p.share) for p in dusk.writers] == [("Ana Bell", 5000), ("Bo Lind", 5000)]
    assert [str(row.place) for row in sheet.rows] == ["Sheet1, row 5", "Sheet1, row 6"]


def test_rows_that_repeat_the_cue_for_every_party_are_one_cue(tmp_path: Path) -> None:
    rows = [
        ["Cue", "Title", "Time", "Role", "Name", "Society", "Share"],
        ["1M1", "Dawn", "0:41", "Composer", "Ana Bell", "PRS", 0.5],
        ["1M1", "Dawn", "0:41", "Lyricist", "Bo Lind", "ASCAP", 0.5],
        ["1M1", "Dawn", "0:41", "Publisher", "Quay Music", "PRS", 1],
        ["1M2", "Dawn", "0:41", "Composer", "Ana Bell", "PRS", 1],
    ]
    sheet = read_sheet(workbook(tmp_path / "theirs.xlsx", rows))
    assert len(sheet.rows) == 2 and sheet.total_seconds == 82
    first = sheet.rows[0].cue
    assert [(p.name, p.role, p.share) for p in (*first.writers, *first.publishers)] == [
        ("Ana Bell", "C", 5000),
        ("Bo Lind", "A", 5000),
        ("Quay Music", "E", 10000),
    ]


def test_the_trap_of_times_on_every_row_is_told(tmp_path: Path) -> None:
    """A workbook that adds every row up states 50:16 where its cues make 25:08."""
    rows = [
        ["Total Music Duration:", "50:16"],
        ["Seq", "Title", "Duration", "Role", "Name"],
        [1, "Long", "25:08", "Composer", "Dark Writer"],
        [1, "Long", "25:08", "Publisher", "Dark Music"],
    ]
    sheet = read_sheet(workbook(tmp_path / "theirs.xlsx", rows))
    assert sheet.total_seconds == 25 * 60 + 8
    (remark,) = sheet.remarks
    assert remark.code == "import.total_differs" and remark.arguments == {"stated": "50:16", "sum": "25:08"}


def test_hours_that_are_minutes(tmp_path: Path) -> None:
    """2:32 typed into Excel is 2 hours 32 minutes."""
    rows = [["Title", "Duration", "Composer"]]
    times = (datetime.time(2, 32), datetime.time(0, 41), datetime.time(13, 35))
    table = [*rows, *([f"T{at}", time, "Ana"] for at, time in enumerate(times))]
    sheet = read_sheet(workbook(tmp_path / "theirs.xlsx", table))
    assert [row.cue.reported_seconds for row in sheet.rows] == [152, 41, 815]
    assert [remark.code for remark in sheet.remarks] == ["import.hours_are_minutes"]


def test_a_percentage_typed_into_a_fraction_is_read_as_meant(tmp_path: Path) -> None:
    from cuefolio.formats.sheets import rapidcue_layout

    rows: list[list[object]] = [[] for _ in range(18)]
    rows.append(list(rapidcue_layout.HEADS.values()))
    rows.append([1, "Dawn", "BI", 0, 2, 32, 0, 2, 35, 0, 3, "Composer", "Ada", "Vale", "", "", "PRS", 100])
    rows.append(["", "", "", "", "", "", "", "", "", "", "", "Publisher", "", "", "North", "", "PRS", 1])
    sheet = read_sheet(workbook(tmp_path / "theirs.xlsx", rows, "Template"))
    assert sheet.layout == "rapidcue-xlsx"
    assert [p.share for p in (*sheet.rows[0].cue.writers, *sheet.rows[0].cue.publishers)] == [10000, 10000]
    assert [(r.code, r.arguments) for r in sheet.remarks] == [("import.share_percent", {"count": 1})]
    assert sheet.rows[0].cue.writers[0].given_names == "Ada"


def test_a_mapping_names_columns_by_heading_or_number(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text("Musikstueck;Wer;Wie lange;Wer\nAbend;Ana Bell;0:41;Quay\n", encoding="utf-8")
    with pytest.raises(CuefolioError) as caught:
        read_sheet(path)
    assert caught.value.code == "import.no_headings" and "Wie lange" in str(caught.value)
    mapping = {"title": "Musikstueck", "duration": "wie lange", "composer": "#2", "publishers": "#4"}
    (row,) = read_sheet(path, mapping).rows
    assert (row.cue.title, row.cue.reported_seconds) == ("Abend", 41)
    assert [p.name for p in (*row.cue.writers, *row.cue.publishers)] == ["Ana Bell", "Quay"]
    with pytest.raises(CuefolioError) as caught:
        read_sheet(path, {"title": "Song"})
    assert caught.value.code == "import.no_mapped" and "Song" in str(caught.value)


@pytest.mark.parametrize(
    "heading", ["Song", "Song title", "Cue name", "Track title", "Song name", "Piece", "Titel", "TITRE"]
)
def test_titles_go_by_many_names(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text(f"Nr;{heading};Length;Writer;Pct\n1;Abend;0:41;Ana Bell;150\n", encoding="utf-8")
    sheet = read_sheet(path)
    assert [(row.cue.title, row.cue.reported_seconds) for row in sheet.rows] == [("Abend", 41)]
    assert [remark.code for remark in sheet.remarks] == ["import.share_over"]


def test_a_table_without_titles_asks_for_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text("Cue;Mystery;Length;Writer\n1M1;Abend;0:41;Ana Bell\n", encoding="utf-8")
    with pytest.raises(CuefolioError) as caught:
        read_sheet(path)
    assert caught.value.code == "import.no_title_column" and "Cue, Mystery, Length" in str(caught.value)
    # The page of columns finds the headings all the same.
    assert dict(look_at_columns(path).proposed) == {
        "number": "Cue",
        "duration": "Length",
        "writers": "Writer",
    }
    mapping = {"number": "Cue", "title": "Mystery", "duration": "Length"}
    assert read_sheet(path, mapping).rows[0].cue.title == "Abend"


def test_columns_that_are_not_known_are_told(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text("Song,Length,Who,Pct,Mystery,,Riddle\nDawn,0:41,Ana,150,x,,y\n", encoding="utf-8")
    sheet = read_sheet(path)
    assert [(remark.code, dict(remark.arguments)) for remark in sheet.remarks] == [
        ("import.columns_unknown", {"columns": "Mystery, Riddle"}),
        ("import.share_over", {"count": 1}),
    ]
    assert [party.name for party in sheet.rows[0].cue.writers] == ["Ana"]
    # A person who said which column is what has said it of all.
    assert read_sheet(path, {"title": "Song", "duration": "Length"}).remarks == ()


def test_formulas_without_a_result_are_told_as_blank_titles(tmp_path: Path) -> None:
    rows = [
        ["Cue", "Song", "Length", "Writer"],
        [1, '=A2&" Song"', "0:30", "Ana"],
        [2, "Dusk", "0:31", "Ana"],
    ]
    sheet = read_sheet(workbook(tmp_path / "theirs.xlsx", rows))
    assert [row.cue.title for row in sheet.rows] == ["", "Dusk"]
    assert [(r.code, r.arguments) for r in sheet.remarks] == [("import.untitled_lines", {"count": 1})]


def test_a_length_that_is_no_time_is_told_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text("Title,Length,Composer\nDawn,0:41,Ana\nDusk,1:61,Ana\n", encoding="utf-8")
    sheet = read_sheet(path)
    assert [row.cue.reported_seconds for row in sheet.rows] == [41, None]
    assert [(r.code, r.arguments["place"], r.arguments["text"]) for r in sheet.remarks] == [
        ("import.unreadable_value", "row 3", "1:61")
    ]
    path.write_text("Title,Min,Sec,Composer\nDawn,1,61,Ana\nDusk,,61,Ana\n", encoding="utf-8")
    sheet = read_sheet(path)
    assert [row.cue.reported_seconds for row in sheet.rows] == [None, 61]
    assert [r.arguments["text"] for r in sheet.remarks] == ["1:61"]


def test_a_table_without_headings_is_read_by_column_numbers(tmp_path: Path) -> None:
    path = tmp_path / "theirs.tsv"
    path.write_text("Abend\t0:41\nMorgen\t1:00\n", encoding="utf-8")
    sheet = read_sheet(path, {"title": "#1", "duration": "#2"})
    assert [(row.cue.title, row.cue.reported_seconds) for row in sheet.rows] == [
        ("Abend", 41),
        ("Morgen", 60),
    ]


def test_the_columns_are_shown_with_what_they_probably_are(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text("Song title,PRO,Composer,PRO,Mystery\nDawn,x,Ana,PRS,?\n", encoding="utf-8")
    found = look_at_columns(path)
    assert found.headings == ("Song title", "PRO", "Composer", "PRO", "Mystery") and found.layout == ""
    assert found.samples == (("Dawn", "x", "Ana", "PRS", "?"),)
    assert found.proposed["title"] == "Song title" and found.proposed["composer"] == "Composer"
    # Two columns are called PRO, so they are named by their numbers.
    assert found.proposed["writers_society"] == "#4" and "Mystery" not in found.proposed.values()
    again = read_sheet(path, found.proposed)
    assert again.rows[0].cue.writers[0].society == "PRS"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_told_by_their_bytes(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "theirs.csv"
    path.write_bytes("Title,Duration,Composer\nCafé Øst,0:41,Ana\n".encode(encoding))
    sheet = read_sheet(path)
    assert sheet.rows[0].cue.title == "Café Øst" and sheet.remarks == ()


def test_western_text_is_read_with_a_remark(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_bytes("Title;Duration;Composer\nCafé;0:41;Ana\n".encode("cp1252"))
    sheet = read_sheet(path)
    assert sheet.rows[0].cue.title == "Café"
    assert [remark.code for remark in sheet.remarks] == ["import.western"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_are_told_by_the_columns(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "theirs.txt"
    rows = [["Title", "Duration", "Composer"], ['"One, two; three"', "0:41", "Ana"]]
    path.write_text("\n".join(separator.join(row) for row in rows), encoding="utf-8")
    (row,) = read_sheet(path).rows
    assert (row.cue.title, row.cue.reported_seconds) == ("One, two; three", 41)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ana Bell", ("Ana Bell", "", "", None)),
        ("Ana Bell (PRS) 50%", ("Ana Bell", "", "PRS", 5000)),
        ("Ana Bell [C] 33.33%", ("Ana Bell", "C", "", 3333)),
        ("Ana Bell, ASCAP", ("Ana Bell", "", "ASCAP", None)),
        ("C: Ana Bell [BMI] 100 %", ("Ana Bell", "C", "BMI", 10000)),
        ("The Band (live)", ("The Band (live)", "", "", None)),
        ("Smith, Anna", ("Smith, Anna", "", "", None)),
    ],
)
def test_parties_in_one_cell(words: str, told: tuple[str, str, str, int | None]) -> None:
    party = loose(words, "writer", "")
    assert (party.name, party.role, party.society, party.percent) == told


def test_what_cannot_be_read_is_told_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text(
        "Title,Duration,Role,Name,Share\nDawn,soon,Wizard,Ana,half\nDusk,0:10,Composer,Bo,150\n",
        encoding="utf-8",
    )
    sheet = read_sheet(path)
    assert [row.cue.reported_seconds for row in sheet.rows] == [None, 10]
    assert [row.cue.writers[0].share for row in sheet.rows] == [None, None]
    assert {remark.code for remark in sheet.remarks} == {
        "import.unreadable_value", "import.unknown_role", "import.share_unreadable", "import.share_over",
    }  # fmt: skip

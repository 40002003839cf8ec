# SPDX-License-Identifier: GPL-3.0-or-later
"""``import-sheet``: the comparison in words and as JSON, what is taken over, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Cli

LINES = """\
Cue,Title,Duration,Composer,PRO
1M1,Departure,1:04,Ana Bell,PRS
1M2,Tunnel,0:30,Ana Bel,PRS
9M9,Their Song,0:41,Cy Dorn,ASCAP
Total,,2:20,,
"""


@pytest.fixture
def theirs(path: Path, tmp_path: Path, done: Cli) -> Path:
    """A stranger's sheet of the film, which has two cues already."""
    for number, title, start, length in (
        ("1M1", "Departure", "1210", "+1:05:00"),
        ("1M2", "Tunnel", "20000", "+30:00"),
    ):
        done("cue", "add", path, "--number", number, "--title", title, "--in", start, "--out", length,
             "--composer", "Ana Bell:PRS", "--origin", "score")  # fmt: skip
    file = tmp_path / "theirs.csv"
    file.write_text(LINES, encoding="utf-8")
    return file


def test_the_comparison_is_a_table(path: Path, theirs: Path, cli: Cli) -> None:
    ran = cli("import-sheet", path, theirs)
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert lines[0] == "profile house: 2 differs, 1 only theirs"
    assert lines[1] == "music: theirs 2:15, ours 1:35"
    assert lines[2].split() == ["Line", "Theirs", "Ours", "Match", "Sure", "What"]
    assert "Duration: their sheet says 1:04, ours 1:05" in ran.out
    assert "same number and title" in ran.out and "96 %" in ran.out
    assert "their sheet spells Ana Bel, ours Ana Bell" in ran.out
    assert lines[-1] == "Ana Bel: perhaps Ana Bell, taken for somebody new"
    assert ran.err == "warning: Their sheet says 2:20 of music in all; its lines add up to 2:15.\n"
    # Without --accept nothing is stored.
    assert "Their Song" not in cli("cue", "list", path).out


def test_the_comparison_as_json(path: Path, theirs: Path, cli: Cli) -> None:
    found = cli("import-sheet", path, theirs, "--json", "--accept", "none").json
    assert found["counts"] == {"same": 0, "different": 2, "theirs": 1, "ours": 0}
    assert (found["layout"], found["profile"], found["taken"]) == ("", "house", None)
    first = found["rows"][0]
    assert (first["line"], first["state"], first["reason"], first["place"]) == (
        1, "different", "number-and-title", "row 2",
    )  # fmt: skip
    assert first["differences"][0] == {
        "field": "duration", "theirs": "1:04", "ours": "1:05", "party": "", "can_take": True,
        "message": "Duration: their sheet says 1:04, ours 1:05",
    }  # fmt: skip
    assert {entry["name"]: entry["reason"] for entry in found["entries"]} == {
        "Ana Bell": "same-name", "Ana Bel": "alike", "Cy Dorn": "new",
    }  # fmt: skip


def test_lines_are_accepted_by_number_or_all(path: Path, theirs: Path, cli: Cli) -> None:
    assert cli("import-sheet", path, theirs, "--accept", "3").out.splitlines()[-1] == "taken over: 1"
    cues = {cue["number"]: cue for cue in cli("cue", "list", path, "--json").json}
    assert cues["9M9"]["seconds"] == 41 and cues["1M1"]["seconds"] == 65
    assert cues["9M9"]["writers"][0] == {
        "name": "Cy Dorn", "role": "C", "society": "ASCAP", "share": None, "ipi": "",
    }  # fmt: skip
    assert cli("import-sheet", path, theirs, "--accept", "all").status == 0
    cues = {cue["number"]: cue for cue in cli("cue", "list", path, "--json").json}
    assert cues["1M1"]["seconds"] == 64 and cues["1M2"]["composers"] == ["Ana Bel"]
    assert "same" in cli("import-sheet", path, theirs).out.splitlines()[0]
    assert cli("undo", path).status == 0
    cues = {cue["number"]: cue for cue in cli("cue", "list", path, "--json").json}
    assert cues["1M1"]["seconds"] == 65 and "9M9" in cues


def test_columns_are_shown_and_named(path: Path, theirs: Path, tmp_path: Path, cli: Cli) -> None:
    ran = cli("import-sheet", path, theirs, "--columns")
    assert [line.split()[:3] for line in ran.out.splitlines()[1:3]] == [
        ["#1", "Cue", "number"],
        ["#2", "Title", "title"],
    ]
    found = cli("import-sheet", path, theirs, "--columns", "--json").json
    assert found["proposed"]["composer"] == "Composer" and "arranger" in found["fields"]
    mapping = tmp_path / "columns.json"
    mapping.write_text(json.dumps({"title": "Composer", "duration": "#3"}), encoding="utf-8")
    rows = cli("import-sheet", path, theirs, "--map", mapping, "--json").json["rows"]
    assert rows[0]["theirs"] == {"number": "", "title": "Ana Bell"}


def test_a_new_production(path: Path, theirs: Path, cli: Cli) -> None:
    ran = cli("import-sheet", path, theirs, "--new", "--title", "Other Train", "--rate", "25")
    assert ran.out == "added: Other Train, 3 cues\n"
    made = cli("import-sheet", path, theirs, "--new", "--title", "Third", "--json").json
    assert len(made["cues"]) == 3
    assert len(cli("cue", "list", path, "--film", "Third", "--json").json) == 3


def test_what_is_refused(path: Path, theirs: Path, tmp_path: Path, refused: Cli) -> None:
    faulty = tmp_path / "columns.json"
    for text, told in (
        ("[]", "no file of columns"),
        ("{", "no file of columns"),
        ('{"tilte": "Song"}', "wrong at tilte"),
        ('{"title": 3}', "wrong at title"),
        ('{"title": "Nowhere"}', "no row with these headings: Nowhere"),
    ):
        faulty.write_text(text, encoding="utf-8")
        assert told in refused("import-sheet", path, theirs, "--map", faulty).err
    assert "cannot be read" in refused("import-sheet", path, tmp_path / "none.xlsx").err
    assert "profile" in refused("import-sheet", path, theirs, "--profile", "nobody").err
    assert "--title is for --new" in refused("import-sheet", path, theirs, "--title", "X").err
    assert "--new takes no --film" in refused("import-sheet", path, theirs, "--new", "--film", "X").err


@pytest.mark.parametrize("text", ["some", "1;2", "1,x", ",", "1,99999999999"])
def test_accept_is_checked_before_anything(path: Path, theirs: Path, cli: Cli, text: str) -> None:
    ran = cli("import-sheet", path, theirs, "--accept", text)
    assert (ran.status, ran.out) == (2, "")
    assert "--accept takes all, none or 1,4,7" in ran.err
    ran = cli("import-sheet", path, theirs, "--accept", "77")
    assert ran.status == 2 and "There is no line 77 to accept; the lines are 1 to 3." in ran.err

# SPDX-License-Identifier: GPL-3.0-or-later
"""``import``: what comes out of a timeline in words and as JSON, what is stored, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Cli
from tests.services.timeline_files import REEL, reel


@pytest.fixture
def path(cli: Cli, tmp_path: Path) -> Path:
    made = tmp_path / "film.cuefolio"
    cli("new", made)
    cli("film", "add", made, "--title", "Night Ferry", "--rate", "25")
    return made


def test_a_dry_run_shows_and_stores_nothing(cli: Cli, path: Path, tmp_path: Path) -> None:
    ran = cli("import", path, reel(tmp_path), "--rate", "25", "--dry-run")
    assert ran.status == 0
    assert "Storm Song" in ran.out and "2 cues would be stored, 1 clip left out" in ran.out
    assert cli("cue", "list", path, "--json").json == []


def test_the_promised_keys(cli: Cli, path: Path, tmp_path: Path) -> None:
    found = cli("import", path, reel(tmp_path), "--rate", "25", "--json").json
    assert {"film", "rate", "start", "cues", "excluded", "unsure", "warnings"} <= set(found)
    assert (found["film"], found["rate"], found["start"]) == ("Night Ferry", "25", "01:00:00:00")
    first, second = found["cues"]
    assert (first["number"], first["title"], first["in"], first["out"]) == (
        "1m01",
        "Harbour",
        "01:00:10:00",
        "01:00:40:00",
    )
    assert (second["seconds"], second["audible_seconds"], second["state"]) == (60, 60, "music")
    assert [use["clip"] for use in second["uses"]] == ["1m02 Storm Song.wav"]
    assert (second["uses"][0]["source_in"], second["uses"][0]["source_out"]) == ("00:00:00:00", "00:01:00:00")
    assert len(second["file_hash"]) == 64
    assert [(entry["clip"], entry["in"]) for entry in found["excluded"]] == [("BOOM_12.wav", "01:05:00:00")]
    assert found["excluded"][0]["reason"] == "dialogue"
    stored = cli("cue", "list", path, "--json").json
    assert [cue["title"] for cue in stored] == ["Harbour", "Storm Song"]
    cli("undo", path)
    assert cli("cue", "list", path, "--json").json == []


def test_tracks_that_are_music_are_named(cli: Cli, path: Path, tmp_path: Path) -> None:
    found = cli(
        "import", path, reel(tmp_path), "--rate", "25", "--music-track", "A2", "--dry-run", "--json"
    ).json
    assert [cue["title"] for cue in found["cues"]] == ["Storm Song"]


def test_several_files_are_one_step(cli: Cli, path: Path, tmp_path: Path) -> None:
    second = REEL.replace(" 01:0", " 02:0").replace("1m0", "2m0")
    files = [reel(tmp_path), reel(tmp_path, second, "reel2.edl")]
    ran = cli("import", path, *files, "--rate", "25", "--hours", "reel")
    assert "4 cues stored" in ran.out
    assert len(cli("cue", "list", path, "--json").json) == 4
    cli("undo", path)
    assert cli("cue", "list", path, "--json").json == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--gap", "much"], "--gap takes seconds"),
        (["--threshold", "6"], "--threshold takes dB"),
        (["--hours", "day"], "invalid choice"),
        (["--rate", "1000"], "1000"),
        (["--start", "99:99"], "99:99"),
    ],
)
def test_wrong_usage_is_one_line(
    cli: Cli, path: Path, tmp_path: Path, arguments: list[str], told: str
) -> None:
    ran = cli("import", path, reel(tmp_path), *arguments)
    assert ran.status == 2 and told in ran.err
    assert cli("cue", "list", path, "--json").json == []


MIX = """\
TITLE: TRAILER
FCM: NON-DROP FRAME
001  QUARRY   A     C        00:00:15:00 00:00:40:00 01:01:40:00 01:02:05:00
* FROM CLIP NAME:  QUARRY R1 V2 ST MX.WAV
"""


def test_cues_of_a_mix_in_its_place(cli: Cli, path: Path, tmp_path: Path) -> None:
    cli("film", "add", path, "--title", "Quarry", "--rate", "25", "--start", "01:00:00:00")
    times = ["--in", "01:00:10:00", "--out", "01:00:20:00"]
    cli("cue", "add", path, "--film", "Quarry", "--title", "Dawn", *times)
    asked = ["import", path, reel(tmp_path, MIX), "--film", "Night Ferry", "--rate", "25"]
    ran = cli(*asked, "--dry-run")
    assert "needs its own cue sheet" in ran.out and "Cues of it that play here: 1." in ran.err
    (cue,) = cli(*asked, "--project-mixes", "--json").json["cues"]
    assert (cue["title"], cue["in"], cue["out"]) == ("Dawn", "01:01:40:00", "01:01:45:00")
    assert cue["through"] == {
        "mix": "QUARRY R1 V2 ST MX.WAV",
        "film": "Quarry",
        "cue": "Dawn",
        "in": "01:00:15:00",
        "out": "01:00:20:00",
    }
    stored = cli("cue", "list", path, "--film", "Night Ferry", "--json").json
    assert [cue["title"] for cue in stored] == ["Dawn"]


def test_a_damaged_list_is_stored_only_when_a_person_says_so(cli: Cli, path: Path, tmp_path: Path) -> None:
    broken = reel(tmp_path, REEL + "\n009  AX  A  C  01:09:00:00 01:09\n")
    shown = cli("import", path, broken, "--rate", "25", "--dry-run", "--json")
    assert shown.status == 0 and len(shown.json["cues"]) == 2
    ran = cli("import", path, broken, "--rate", "25")
    assert ran.status == 2
    assert "parts of the file could not be read (1)" in ran.err and "--partial" in ran.err
    assert cli("cue", "list", path, "--json").json == []
    assert cli("import", path, broken, "--rate", "25", "--partial").status == 0
    assert len(cli("cue", "list", path, "--json").json) == 2


def test_the_next_import_goes_by_the_last_one_and_says_so(cli: Cli, path: Path, tmp_path: Path) -> None:
    cli("import", path, reel(tmp_path), "--rate", "25", "--music-track", "A2")
    ran = cli("import", path, reel(tmp_path), "--rate", "25", "--dry-run", "--json")
    assert [cue["title"] for cue in ran.json["cues"]] == ["Storm Song"]
    assert any("as at the last import" in warning for warning in ran.json["warnings"])


def test_numbers_are_told_as_they_are_stored(cli: Cli, path: Path, tmp_path: Path) -> None:
    unnumbered = reel(tmp_path, REEL.replace("1m01 ", "").replace("1m02 ", ""))
    shown = cli("import", path, unnumbered, "--rate", "25", "--dry-run", "--json").json["cues"]
    cli("import", path, unnumbered, "--rate", "25")
    stored = cli("cue", "list", path, "--json").json
    assert [cue["number"] for cue in shown] == [cue["number"] for cue in stored] == ["1M1", "1M2"]


def test_an_episode_begins_at_its_hour(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "series.cuefolio"
    cli("new", path)
    cli(
        "film",
        "add",
        path,
        "--title",
        "Two",
        "--rate",
        "25",
        "--series",
        "Harbour",
        "--episode-number",
        "102",
    )
    both = reel(tmp_path, REEL + REEL.split("\n", 2)[2].replace(" 01:0", " 02:0"))
    found = cli("import", path, both, "--rate", "25", "--hours", "episode", "--json").json
    assert found["start"] == "02:00:00:00"
    assert {cue["in"][:2] for cue in found["cues"]} == {"02"}
    assert "other episode" in {entry["reason"] for entry in found["excluded"]}


def test_a_sequence_that_is_not_there_is_refused(cli: Cli, path: Path, tmp_path: Path) -> None:
    ran = cli("import", path, reel(tmp_path), "--rate", "25", "--sequence", "Other", "--dry-run")
    assert ran.status == 2 and "holds no sequence “Other”" in ran.err

# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands as a person meets them: real processes, pipes, signals, and no Qt anywhere."""

from __future__ import annotations

import csv
import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import Cli
from tests.services.audio_samples import SONG, song

import cuefolio
from cuefolio import bootstrap
from cuefolio.cli import main
from cuefolio.services import demo

COMMAND = [sys.executable, "-m", "cuefolio"]
FILM = "Night Train"
LINES = (
    "film add FILE --title 'Night Train' --rate 29.97df --start 10000000 --duration 1:32:00 --year 2025"
    " --director 'Ines Roth' --countries DE --production-company 'Rail Film'",
    "cue add FILE --film 'Night Train' --title Departure --origin score --in '10:00:12;10' --out +1:05:00"
    " --mood tender --composer 'Ana Bell:PRS:100' --publisher 'Bell Music:PRS:100' --usage BI",
    "cue add FILE --film 'Night Train' --title 'Glass Stairs' --origin licensed-song --usage BV"
    " --in '10:04:00;02' --out '10:05:00;02' --composer 'Ada Krell::50'",
)


def run(*words: object, status: int = 0, **options: object) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*COMMAND, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        **options,  # type: ignore[call-overload]
    )
    assert done.returncode == status, done
    assert isinstance(done, subprocess.CompletedProcess)
    return done


def test_a_whole_session_from_new_to_a_delivered_sheet(tmp_path: Path) -> None:
    song(tmp_path / "music" / "glass.flac", **SONG)
    (tmp_path / "music" / "broken.mp3").write_bytes(b"ID3 but not really")
    catalog = tmp_path / "film.cuefolio"
    assert run("new", catalog).stdout == f"catalogue: {catalog}\n"
    for line in LINES:
        run(*(word.replace("FILE", str(catalog)) for word in shlex.split(line)))
    scanned = json.loads(run("scan", catalog, tmp_path / "music", "--json").stdout)
    assert (scanned["files"], scanned["read"]) == (2, 1) and scanned["seconds"] >= 0
    assert [Path(entry["path"]).name for entry in scanned["failed"]] == ["broken.mp3"]
    assert all(entry["reason"] for entry in scanned["failed"])
    run("cue", "edit", catalog, "--film", FILM, "--cue", "1M2", "--recording", "Glass Stairs")
    formats = json.loads(run("formats", "--json").stdout)
    assert {"generic-pdf", "generic-xlsx", "generic-csv", "json", "html"} <= {
        entry["id"] for entry in formats
    }
    assert all(
        {"id", "name", "suffix"} <= set(entry) and entry["suffix"].startswith(".") for entry in formats
    )
    for entry in formats:
        sheet = tmp_path / f"sheet{entry['suffix']}"
        done = run("export", catalog, "--film", FILM, "--format", entry["id"], "-o", sheet)
        assert done.stdout == f"sheet: {sheet}\n" and sheet.stat().st_size > 200
        assert "warning: Cue 2 (1M2 Glass Stairs) has no publisher" in done.stderr
        assert all(line.startswith("warning: ") for line in done.stderr.splitlines())
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    text = (tmp_path / "sheet.csv").read_text(encoding="utf-8-sig")
    assert any("Glass Stairs" in cell for row in csv.reader(text.splitlines()) for cell in row)
    (song_cue,) = json.loads(run("search", catalog, "glass -departure", "--json").stdout)
    assert (song_cue["film"], song_cue["number"], song_cue["isrc"]) == (FILM, "1M2", SONG["isrc"])
    assert song_cue["seconds"] == pytest.approx(1798 * 1.001 / 30) and song_cue["reported_seconds"] == 60


def test_no_command_imports_qt(path: Path, tmp_path: Path) -> None:
    commands = [
        ["film", "list", str(path)],
        ["cue", "add", str(path)],
        ["scan", str(path), str(tmp_path)],
        ["search", str(path), "x"],
        ["stats", str(path)],
        ["formats"],
        ["export", str(path), "--format", "json", "-o", str(tmp_path / "x.json")],
        ["undo", str(path)],
        ["--help"],
    ]
    script = (
        "import sys, json\nfrom cuefolio.bootstrap import entry\n"
        f"for words in json.loads({json.dumps(json.dumps(commands))}):\n"
        "    assert entry(words) == 0, words\n"
        "    found = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')]\n"
        "    assert not found, (words, found)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_has_seen_enough_is_no_error(path: Path, done: Cli) -> None:
    for _ in range(60):
        done("cue", "add", path, "--title", "x" * 2000)
    process = subprocess.Popen(
        [*COMMAND, "cue", "list", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), complaint) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_the_output_is_told(path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "film", "list", str(path)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1 and b"cannot be written" in done.stderr


def test_a_pipe_in_another_encoding_gets_escapes(path: Path, done: Cli) -> None:
    done("cue", "add", path, "--title", "終わり")
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert "\\u7d42" in run("cue", "list", path, env=plain).stdout
    assert json.loads(run("cue", "list", path, "--json", env=plain).stdout)[0]["title"] == "終わり"


def until_it_reads(process: subprocess.Popen[bytes]) -> None:
    """Wait until a scan has its reader at work; where children cannot be seen, two seconds."""
    if sys.platform.startswith("linux"):
        deadline = time.monotonic() + 30
        while not any(found.read_text() for found in Path(f"/proc/{process.pid}/task").glob("*/children")):
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(0.5)
    else:
        time.sleep(2)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C reaches another process in another way there")
def test_ctrl_c_ends_a_scan_quietly_and_leaves_nothing_half_done(path: Path, tmp_path: Path) -> None:
    for number in range(8):
        # Each makes the reader wait its two seconds.
        (tmp_path / "music").mkdir(exist_ok=True)
        (tmp_path / "music" / f"{number}.mpc").write_bytes(b"MPCKAA\x00")
    before = path.read_bytes()
    process = subprocess.Popen(
        [*COMMAND, "scan", str(path), str(tmp_path / "music")], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    until_it_reads(process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert path.read_bytes() == before


def test_version_and_help(cli: Cli) -> None:
    assert cli("--version").out == f"cuefolio {cuefolio.__version__}\n"
    helped = cli("--help").out
    assert "[CATALOG]" in helped and "window" in helped and all(name in helped for name in main.COMMANDS)
    assert "examples:" in cli("cue", "add", "--help").out


def test_a_path_that_does_not_exist_opens_no_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.entry([str(tmp_path / "none.cuefolio")]) == 2
    assert bootstrap.entry(["serch"]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and printed.err.count("\n") == 2 and "serch" in printed.err


def test_the_demo_command_names_every_file_and_survives_without_a_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[Path, Path, str]] = []

    def take_picture(catalog: Path, picture: Path, film: str) -> None:
        asked.append((catalog, picture, film))
        raise main.CuefolioError("cli.picture_failed", reason="no window system")

    folder = tmp_path / "demo"
    assert main.run(["demo", str(folder)], take_picture) == 0
    printed = capsys.readouterr()
    lines = dict.fromkeys(printed.out.splitlines())
    assert list(lines) == [f"catalogue: {folder / demo.CATALOG}"] + [
        f"sheet: {folder / 'sheets' / ('the-lamplighters-daughter' + suffix)}"
        for suffix in (".pdf", ".xlsx", ".csv", ".json", ".html")
    ]
    assert all(Path(line.partition(": ")[2]).stat().st_size for line in lines)
    assert printed.err.startswith("warning: ") and printed.err.count("\n") == 1
    assert asked == [(folder / demo.CATALOG, folder / demo.PICTURE, "The Lamplighter's Daughter")]

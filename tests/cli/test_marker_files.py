# SPDX-License-Identifier: GPL-3.0-or-later
"""``export`` of markers for editing systems."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Cli


def filled(done: Cli, path: Path) -> None:
    for words in (
        ("--title", "The Lamp", "--origin", "score", "--in", "00:01:00:00", "--out", "00:01:10:12"),
        ("--title", "Wind", "--origin", "sound-design", "--in", "00:02:00:00", "--out", "00:03:00:00"),
    ):
        done("cue", "add", path, *words)


def test_the_same_command_writes_markers_and_keeps_no_record(done: Cli, path: Path, tmp_path: Path) -> None:
    filled(done, path)
    edl = tmp_path / "film.edl"
    ran = done("export", path, "--format", "markers-resolve-edl", "-o", edl)
    assert ran.out == f"markers: {edl}\n"
    text = edl.read_text(encoding="utf-8")
    assert "00:01:00:00 00:01:00:01" in text and "The Lamp |D:252" in text and "Wind" not in text
    done(
        "export", path, "--film", "Night Train", "--format", "markers-resolve-edl", "-o", edl,
        "--option", "music=no", "--option", "name=title",
    )  # fmt: skip
    assert "|M:Wind |D:1440" in edl.read_text(encoding="utf-8")
    assert done("film", "show", path, "--json").json["delivered"] == []


def test_every_listed_format_is_written(cli: Cli, done: Cli, path: Path, tmp_path: Path) -> None:
    filled(done, path)
    done("cue", "add", path, "--title", "Nowhere", "--origin", "score")
    listed = done("formats", "--markers", "--json").json
    assert len(listed) == 9 and all({"id", "name", "suffix", "options"} <= set(one) for one in listed)
    for one in listed:
        file = tmp_path / f"film{one['suffix']}"
        ran = cli("export", path, "--format", one["id"], "-o", file, "--json")
        assert ran.status == 0 and file.stat().st_size > 30
        assert ran.json["path"] == str(file)
        assert [finding["code"] for finding in ran.json["findings"]] == ["editor.no_time"]
        assert ran.err.startswith("warning: Cue 3 (1M2 Nowhere) has no times")
    shown = done("formats", "--markers").out
    assert shown.startswith("Format") and "markers-avid  --option user=TEXT" in shown
    assert "cuefolio formats --markers" in done("formats").out


def test_what_belongs_to_sheets_is_refused(cli: Cli, refused: Cli, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "film.edl"
    said = refused("export", path, "--format", "markers-vegas", "-o", out).err
    assert "no marker format 'markers-vegas'" in said and "markers-resolve-edl" in said
    said = refused("export", path, "--format", "markers-otio", "-o", out, "--option", "colours=red").err
    assert "The option colours cannot be 'red'; expected origin, mood, one." in said
    said = refused("export", path, "--format", "markers-otio", "-o", path).err
    assert str(path) in said
    for words, part in (
        (("-o", out, "--profile", "bbc"), "--profile is for cue sheets"),
        (("-o", out, "--rollup"), "--rollup is for cue sheets"),
        (("--folder", tmp_path / "out"), "--folder is for cue sheets"),
    ):
        ran = cli("export", path, "--format", "markers-otio", *words)
        assert ran.status == 2 and part in ran.err, ran
    assert not out.exists()

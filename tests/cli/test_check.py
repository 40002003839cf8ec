# SPDX-License-Identifier: GPL-3.0-or-later
"""``cuefolio check``: what it prints, and by which status a script knows that a sheet would come back."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Cli

READY = (
    "--title", "Departure", "--number", "1M1", "--origin", "score", "--in", "0", "--out", "+1:00:00",
    "--function", "background", "--vocal", "instrumental", "--on-screen", "no", "--diegetic", "no",
    "--composer", "Ana Bell:PRS:100", "--publisher", "Quay Music:PRS:100",
)  # fmt: skip
KEYS = ["profile", "severity", "code", "cue", "number", "field", "message", "source", "fix"]


def test_a_ready_sheet_has_warnings_at_most(path: Path, done: Cli) -> None:
    done("cue", "add", path, *READY)
    ran = done("check", path, "--film", "Night Train")
    assert ran.out.startswith("house: 0 errors, 3 warnings\n")
    assert "director" in ran.out


def test_errors_have_a_status_of_their_own(path: Path, cli: Cli) -> None:
    cli("cue", "add", path, *READY)
    cli("cue", "add", path, "--number", "1M2")
    ran = cli("check", path, "--film", "Night Train")
    assert (ran.status, ran.err) == (1, "")
    assert "Cue 2 (1M2) has no title." in ran.out


def test_json_holds_every_finding_of_every_profile(path: Path, cli: Cli) -> None:
    cli("cue", "add", path, *READY)
    cli("cue", "add", path, "--number", "1M2", "--title", "KPM 12 - Fog")
    ran = cli("check", path, "--profile", "prs", "--profile", "house", "--profile", "prs", "--json")
    assert (ran.status, ran.err) == (1, "")
    assert all(list(finding) == KEYS for finding in ran.json)
    assert list(dict.fromkeys(finding["profile"] for finding in ran.json)) == ["prs", "house"]
    title = next(f for f in ran.json if f["code"] == "sheets.title_library_code" and f["profile"] == "prs")
    assert (title["severity"], title["cue"], title["number"], title["field"]) == (
        "warning",
        2,
        "1M2",
        "title",
    )
    assert title["fix"] == "title.clean" and "“Fog”" in title["message"] and title["source"]
    assert {f["number"] for f in ran.json if f["cue"] is None} == {""}


def test_a_sheet_without_anything_to_say_is_an_empty_list(path: Path, done: Cli) -> None:
    done("cue", "add", path, *READY)
    facts = ("--director", "A", "--countries", "NO", "--production-company", "B")
    done("film", "edit", path, "--film", "Night Train", *facts)
    assert done("check", path, "--json").json == []
    assert done("check", path).out == "house: 0 errors, 0 warnings\n"


def test_misuse_is_refused(path: Path, refused: Cli) -> None:
    assert "nobody" in refused("check", path, "--profile", "nobody").err
    assert "Day Train" in refused("check", path, "--film", "Day Train").err
    refused("check", path.with_name("none.cuefolio"))
    refused("check", path, "--format", "json")

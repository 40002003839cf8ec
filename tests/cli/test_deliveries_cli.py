# SPDX-License-Identifier: GPL-3.0-or-later
"""``deliver``, ``deliveries``, ``compare``, ``explain``, and ``export`` of several sheets at once."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.conftest import Cli

Refused = Callable[..., object]


@pytest.fixture
def film(path: Path, done: Cli) -> Path:
    """The film with two cues of score, the second of which enters before the first has ended."""
    cue = ("cue", "add", path, "--origin", "score", "--composer", "Ana Bell", "--function", "background")
    done(
        *cue,
        "--vocal",
        "instrumental",
        "--number",
        "1M1",
        "--title",
        "Dawn",
        "--in",
        "1000",
        "--out",
        "+10:00",
    )
    done(
        *cue,
        "--vocal",
        "instrumental",
        "--number",
        "1M2",
        "--title",
        "Chase",
        "--in",
        "1500",
        "--out",
        "+3:11",
    )
    return path


def deliver(cli: Cli, film: Path, name: str, *more: str) -> str:
    ran = cli("deliver", film, "--format", "rapidcue-xlsx", "-o", film.parent / name, "--to", "ASCAP", *more)
    assert ran.status == 0 and "Traceback" not in ran.err, ran
    assert all(line.startswith("warning: ") for line in ran.err.splitlines())
    return ran.out


def test_an_original_a_revision_and_the_list_of_both(cli: Cli, done: Cli, film: Path) -> None:
    assert deliver(cli, film, "a.xlsx", "--note", "first") == f"original: {film.parent / 'a.xlsx'}\n"
    done("cue", "edit", film, "--cue", "1M2", "--title", "Pursuit")
    told = deliver(cli, film, "b.xlsx").splitlines()
    assert told == [
        f"revision 1: {film.parent / 'b.xlsx'}",
        "  Sheet was “Original” and is “Revision” now.",
        "  Revision number was blank and is “1” now.",
        "  1M2 “Pursuit”: Title was “Chase” and is “Pursuit” now.",
    ]
    found = json.loads(deliver(cli, film, "c.xlsx", "--json", "--revision", "5"))
    assert (found["classification"], found["revision"]) == ("revision", 5)
    listed = done("deliveries", film).out.splitlines()
    assert [re.split(" {2,}", line)[1] for line in listed] == [
        "Sheet",
        "Revision 5",
        "Revision 1",
        "Original",
    ]
    newest, *_, first = done("deliveries", film, "--json").json
    assert (first["to"], first["note"], first["classification"]) == ("ASCAP", "first", "original")
    assert newest["key"] == found["key"] and newest["intact"] is True
    with closing(sqlite3.connect(film)) as connection, connection:
        connection.execute("UPDATE delivered_sheet SET sheet = replace(sheet, 'Dawn', 'Dusk')")
    assert "(altered)" in done("deliveries", film).out


def test_a_production_shows_what_its_sheets_went_out_as(done: Cli, cli: Cli, film: Path) -> None:
    assert cli("export", film, "--format", "json", "-o", film.parent / "look.json").status == 0
    deliver(cli, film, "a.xlsx")
    done("cue", "edit", film, "--cue", "1M2", "--title", "Pursuit")
    deliver(cli, film, "b.xlsx")
    shown = [line for line in done("film", "show", film).out.splitlines() if line.startswith("Delivered")]
    assert [re.split(" {2,}", line)[2:5] for line in shown] == [
        ["Revision 1", "rapidcue", "rapidcue-xlsx"],
        ["Original", "rapidcue", "rapidcue-xlsx"],
        ["Exported", "house", "json"],
    ]
    told = done("film", "show", film, "--json").json["delivered"]
    assert [(d["classification"], d["revision"], d["profile"], d["to"]) for d in told] == [
        ("revision", 1, "rapidcue", "ASCAP"),
        ("original", None, "rapidcue", "ASCAP"),
        (None, None, "house", ""),
    ]


def test_comparing_by_key_by_title_and_into_files(cli: Cli, done: Cli, film: Path, tmp_path: Path) -> None:
    deliver(cli, film, "a.xlsx")
    (sheet,) = done("deliveries", film, "--json").json
    assert done("compare", film, sheet["key"]).out == "Both sheets say the same.\n"
    done("cue", "edit", film, "--cue", "1M2", "--title", "Pursuit")
    said = "1M2 “Pursuit”: Title was “Chase” and is “Pursuit” now.\n"
    assert done("compare", film, sheet["key"]).out == said
    assert done("compare", film, "night train").out == said
    assert done("compare", film, sheet["key"], "Night Train").out == said
    found = done("compare", film, sheet["key"], "--json").json
    assert found["same"] is False and found["after"] == {"title": "Night Train", "delivered": None}
    assert [change["code"] for change in found["changes"]] == ["compare.cue_changed"]
    for suffix in ("txt", "csv", "html", "xlsx"):
        out = tmp_path / f"changes.{suffix}"
        assert done("compare", film, sheet["key"], "-o", out).out == f"changes: {out}\n"
        assert out.stat().st_size


def test_two_films_are_compared_by_their_titles(done: Cli, film: Path) -> None:
    done("film", "add", film, "--title", "Day Train")
    assert "is gone" in done("compare", film, "Night Train", "Day Train", "--profile", "prs").out


def test_what_cannot_be_compared_or_delivered(refused: Cli, film: Path, tmp_path: Path) -> None:
    assert "No sheet" in refused("compare", film, "Night Train").err
    assert "no production called" in refused("compare", film, "Day Train").err
    sheet = ("deliver", film, "--format", "json", "-o", tmp_path / "x.json")
    assert "--revision" in refused(*sheet, "--original", "--revision", "2").err
    assert "from 1 to 9999" in refused(*sheet, "--revision", "0").err
    assert "House style" in refused(*sheet, "--rollup").err
    assert not (tmp_path / "x.json").exists()


def test_a_number_is_explained(done: Cli, refused: Cli, film: Path) -> None:
    assert done("explain", film, "--cue", "1M2").out.splitlines()[-1] == (
        "  ≈ 3.458 s become 3 s: House style rounds to the nearest second, half up."
    )
    total = done("explain", film).out
    assert total.startswith("The recipient adds up 0:10 of music.\n") and "which enters later" in total
    found = done("explain", film, "--profile", "prs", "--rollup", "--json").json
    assert (
        found["code"] == "explain.total"
        and found["parts"][0]["parts"][0]["parts"][0]["code"] == "explain.rolled_up"
    )
    assert "1M9" in refused("explain", film, "--cue", "1M9").err
    assert "nobody" in refused("explain", film, "--profile", "nobody").err


def test_several_sheets_at_once(cli: Cli, done: Cli, film: Path, tmp_path: Path) -> None:
    done("film", "add", film, "--title", "Day Train")
    folder = tmp_path / "out"
    films = ("--film", "Night Train", "--film", "Day Train")
    ran = cli("export", film, *films, "--profile", "prs", "--profile", "rapidcue", "--folder", folder)
    names = [
        f"{title} - {profile}.xlsx"
        for title in ("Night Train", "Day Train")
        for profile in ("prs", "rapidcue")
    ]
    assert ran.status == 0 and ran.out == "".join(f"sheet: {folder / name}\n" for name in names)
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    assert all(line.startswith("warning: ") and ".xlsx: " in line for line in ran.err.splitlines())
    again = cli("export", film, *films, "--format", "json", "--folder", folder, "--name", "{title}", "--json")
    assert [entry["written"] for entry in again.json] == [True, True]
    assert (folder / "Day Train.json").exists()


def test_one_failure_of_several_is_told_and_stops_no_other(cli: Cli, film: Path, tmp_path: Path) -> None:
    (tmp_path / "Night Train - house.json").mkdir()
    ran = cli("export", film, "--format", "json", "--format", "generic-csv", "--folder", tmp_path)
    assert ran.status == 2 and "failed: Night Train - house.json: " in ran.err
    assert ran.out == f"sheet: {tmp_path / 'Night Train - house.csv'}\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--folder", "{out}"], "--profile --format"),
        (["--folder", "{out}", "--format", "json", "-o", "x"], "leave out -o"),
        (["--folder", "{out}", "--format", "json", "--delivered", "x"], "--delivered"),
        (["--folder", "{out}", "--format", "json", "--rollup"], "--rollup"),
        (["--folder", "{out}", "--format", "json", "--name", "{{tune}}"], "{{title}}"),
        (["--format", "json", "-o", "{out}", "--profile", "prs", "--profile", "bbc"], "--folder"),
        (["--format", "json", "-o", "{out}", "--name", "x"], "--folder"),
        (["-o", "{out}"], "--format"),
        (["--format", "json"], "-o/--output"),
    ],
)
def test_batches_that_are_refused_write_nothing(
    refused: Cli, film: Path, tmp_path: Path, options: list[str], said: str
) -> None:
    out = tmp_path / "out"
    given = [option.format(out=out) for option in options]
    assert said.format() in refused("export", film, *given).err
    assert not out.exists()


def test_a_delivered_sheet_is_written_again_as_it_was(
    cli: Cli, done: Cli, film: Path, tmp_path: Path
) -> None:
    ran = cli(
        "deliver", film, "--format", "generic-csv", "-o", tmp_path / "a.csv", "--profile", "prs", "--rollup"
    )
    assert ran.status == 0
    (sheet,) = done("deliveries", film, "--json").json
    assert sheet["rollup"] is True
    done("cue", "edit", film, "--cue", "1M1", "--title", "Other")
    ran = cli(
        "export", film, "--delivered", sheet["key"], "--format", "generic-csv", "-o", tmp_path / "b.csv"
    )
    assert ran.status == 0 and (tmp_path / "b.csv").read_bytes() == (tmp_path / "a.csv").read_bytes()

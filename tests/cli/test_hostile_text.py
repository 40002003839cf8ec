# SPDX-License-Identifier: GPL-3.0-or-later
"""Titles with markup, other directions and control characters: stored, shown, found, exported, harmless."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Cli

from cuefolio.cli import output

TITLES = {
    '<script>alert("1")</script> & <b>bold</b>': None,
    "#strong[typst] $x^2$ \\n @ref": None,
    "=HYPERLINK(1)": None,
    "100% {title} %s {0} [red]x[/red]": None,
    "שיר הים": None,
    "أغنية البحر (2025)": None,
    "終わりの歌 🎻👩‍🎤": None,
    "Ünïcode ﬁ ½": None,
    "two\nlines\tand a tab": "two lines and a tab",
    "bell\x07 escape\x1b[31m nul-free\x7f": "bell escape[31m nul-free",
    "turned \u202eround": "turned round",
    "closed \u2067שיר\u2069 stays": None,
}
"""What is typed -> what is kept, where that differs."""


@pytest.mark.parametrize("typed", TITLES, ids=ascii)
def test_a_title_survives_every_way_out(path: Path, tmp_path: Path, done: Cli, cli: Cli, typed: str) -> None:
    kept = TITLES[typed] or typed
    done("film", "edit", path, "--title", typed)
    people = ("--composer", typed.replace(":", " "))
    done("cue", "add", path, "--film", typed, "--title", typed, "--scene", typed, *people)
    (cue,) = done("cue", "list", path, "--json").json
    assert (cue["title"], cue["film"], cue["scene"]) == (kept, kept, kept)
    if '"' not in kept:
        assert [c["title"] for c in done("search", path, f'title:"{kept}"', "--json").json] == [kept]
    for words in (("cue", "list", path), ("film", "list", path), ("film", "show", path), ("history", path)):
        shown = done(*words).out
        assert all(c == "\n" or ord(c) >= 32 for c in shown) and "\x7f" not in shown
        assert not set("\u202e\u2067\u2069") & set(shown)
    for suffix in ("json", "html", "generic-csv", "generic-xlsx"):
        ran = cli("export", path, "--format", suffix, "-o", tmp_path / suffix)
        assert ran.status == 0 and (tmp_path / suffix).stat().st_size
    sheet = json.loads((tmp_path / "json").read_text("utf-8"))
    assert (sheet["header"]["title"], sheet["cues"][0]["title"]) == (kept, kept)


def test_an_error_shows_control_characters_instead_of_obeying_them(path: Path, refused: Cli) -> None:
    ran = refused("cue", "list", path, "--film", "x\x1b[2J\ny\u202e")
    assert "\x1b" not in ran.err and "\u202e" not in ran.err and "\\u001b" in ran.err


def test_a_name_with_bytes_that_are_no_text_is_only_a_missing_file(refused: Cli) -> None:
    assert "caf" in refused("film", "list", "caf\udce9.cuefolio").err


def test_columns_line_up_whatever_the_letters(capsys: pytest.CaptureFixture[str]) -> None:
    assert [output.width(text) for text in ("abc", "終わり", "e\u0301", "שיר")] == [3, 6, 1, 3]
    output.print_table(("A", "B"), [["終わり", "1"], ["abc", "22"]], right=(1,))
    assert capsys.readouterr().out.splitlines() == ["A        B", "終わり   1", "abc     22"]


def test_a_table_shrinks_only_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [["x" * 300, "y"]]
    output.print_table(("A", "B"), rows)
    assert "x" * 300 in capsys.readouterr().out
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    output.print_table(("A", "B"), rows)
    assert [len(line) for line in capsys.readouterr().out.splitlines()] == [40, 40]

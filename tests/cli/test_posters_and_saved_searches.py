# SPDX-License-Identifier: GPL-3.0-or-later
"""``film poster`` and the saved searches of ``search``, with the picture reader that the command brings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tests.cli.conftest import Cli

from cuefolio import bootstrap
from cuefolio.services.demo_art import png


def picture(path: Path) -> Path:
    path.write_bytes(png(np.full((1800, 900, 3), 60, dtype=np.uint8)))
    return path


def test_a_poster_is_set_and_removed(
    path: Path, tmp_path: Path, done: Cli, capsys: pytest.CaptureFixture[str]
) -> None:
    file = picture(tmp_path / "poster.dat")  # the name does not count
    assert bootstrap.entry(["film", "poster", str(path), "night train", str(file)]) == 0
    assert capsys.readouterr().out == "poster set: Night Train\n"
    ran = done("film", "poster", path, "Night Train", "--remove", "--json")
    assert ran.json["title"] == "Night Train" and ran.json["poster"] is None
    assert done("undo", path).out
    assert bootstrap.entry(["film", "poster", str(path), "Night Train", str(file), "--json"]) == 0
    assert '"poster": "' in capsys.readouterr().out


def test_what_is_no_picture_is_refused_in_one_line(
    path: Path, tmp_path: Path, refused: Cli, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "poster.jpg"
    text.write_text("no picture")
    for file in (text, tmp_path / "none.png", tmp_path):
        assert bootstrap.entry(["film", "poster", str(path), "Night Train", str(file)]) == 2
        printed = capsys.readouterr()
        assert printed.out == "" and printed.err.count("\n") == 1 and file.name in printed.err
    assert "picture" in refused("film", "poster", path, "Night Train").err
    assert "picture" in refused("film", "poster", path, "Night Train", text, "--remove").err
    assert "window" in refused("film", "poster", path, "Night Train", text).err
    assert "no production" in refused("film", "poster", path, "Other", text).err


def test_searches_are_saved_found_and_listed(path: Path, done: Cli, refused: Cli) -> None:
    done("cue", "add", path, "--title", "One", "--mood", "tender", "--composer", "Ana Bell", "--in", "1000")
    done("cue", "add", path, "--title", "Two", "--mood", "tender", "--origin", "score")
    assert "Two" in done("search", path, "--save", "Tender", "mood:tender").out
    assert done("search", path, "mood:icy", "--save=Icy").out == "saved: Icy (it finds nothing yet)\n"
    found = done("search", path, "--saved", "TENDER", "-composer:bell", "--json").json
    assert [cue["title"] for cue in found] == ["Two"]
    assert len(done("search", path, "--saved=tender", "--json").json) == 2
    listed = {s["name"]: (s["query"], s["cues"]) for s in done("search", path, "--list-saved", "--json").json}
    assert listed["Tender"] == ("mood:tender", 2) and listed["No composer"][1] == 1
    assert "Tender" in done("search", path, "--list-saved").out
    assert "none such" in refused("search", path, "--saved", "none such").err
    assert "already" in refused("search", path, "--save", "tender", "x").err
    assert "QUERY" in refused("search", path).err

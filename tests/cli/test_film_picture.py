# SPDX-License-Identifier: GPL-3.0-or-later
"""``film picture``: attach, look, move in time, detach."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cuefolio.domain.timecode import rate_from_id
from cuefolio.media.synth_video import write_film

Cli = Callable[..., Any]


@pytest.fixture
def catalog(tmp_path: Path, done: Cli) -> Path:
    path = tmp_path / "film.cuefolio"
    done("new", path)
    done("film", "add", path, "--title", "Night Train", "--rate", "25", "--start", "10000000")
    return path


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "night train.mkv"
    write_film(path, 24, rate_from_id("24"), start_frame=24 * 36_000, size=(64, 36))
    return path


def test_attach_look_move_and_detach(catalog: Path, film: Path, cli: Cli, done: Cli) -> None:
    assert done("film", "picture", catalog, "Night Train").out == "Night Train: no picture\n"
    ran = cli("film", "picture", catalog, "night train", film)
    assert ran.status == 0
    assert "Start       10:00:00:00 (from the file's own timecode)" in ran.out
    assert str(film) in ran.out and "Frame rate  24" in ran.out and "Length      0:01" in ran.out
    assert ran.err == (
        "warning: The picture runs at 24, the production at 25; frames are placed by time from the start.\n"
    )
    moved = json.loads(done("film", "picture", catalog, "Night Train", "--start", "09595000", "--json").out)
    assert (moved["start"], moved["start_source"]) == ("09:59:50:00", "person")
    assert (moved["rate"], moved["seconds"], moved["end"]) == ("24/1", 1, "09:59:51:00")
    assert [remark["code"] for remark in moved["remarks"]] == ["picture.other_rate"]
    assert done("film", "picture", catalog, "Night Train", "--detach").out == "Night Train: no picture\n"
    assert json.loads(done("film", "picture", catalog, "Night Train", "--json").out) is None
    assert "Detach the picture" in done("history", catalog).out


def test_what_cannot_be_is_one_line(catalog: Path, film: Path, tmp_path: Path, refused: Cli) -> None:
    for words in (
        ("Night Train", tmp_path / "gone.mov"),
        ("Day Train", film),
        ("Night Train", film, "--start", "10:00:00:27"),
        ("Night Train", "--start", "10:00:00:00"),
        ("Night Train", "--detach"),
        ("Night Train", film, "--detach"),
        ("Night Train", catalog),
        (),
    ):
        refused("film", "picture", catalog, *words)

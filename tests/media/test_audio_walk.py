# SPDX-License-Identifier: GPL-3.0-or-later
"""Walking folders for audio files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cuefolio.media.facts import ReadFailure
from cuefolio.media.walk import audio_files

POSIX = pytest.mark.skipif(
    os.name != "posix", reason="byte names, named pipes and folder modes exist on POSIX only"
)


def names(root: Path, *roots: Path) -> list[str]:
    found = audio_files(roots or (root,))
    return [os.path.relpath(os.fsdecode(path), root).replace(os.sep, "/") for path in found]


def touch(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(b"")


def test_sorted_with_known_suffixes_only(tmp_path: Path) -> None:
    touch(tmp_path, "b.mp3", "a.FLAC", "b/2.ogg", "b/10.ogg", "c.txt", "noext", "z.wv", "mp3", "B.Mp3")
    assert names(tmp_path) == ["B.Mp3", "a.FLAC", "b/10.ogg", "b/2.ogg", "b.mp3", "z.wv"]


def test_hidden_and_appledouble_names_are_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.mp3", "._a.mp3", ".hidden.mp3", ".Trash/b.mp3", "ok/c.mp3")
    assert names(tmp_path) == ["a.mp3", "ok/c.mp3"]


@POSIX
def test_links_that_lead_in_circles(tmp_path: Path) -> None:
    touch(tmp_path, "music/a.mp3", "other/b.mp3")
    (tmp_path / "music" / "up").symlink_to(tmp_path)
    (tmp_path / "music" / "self.mp3").symlink_to("self.mp3")
    (tmp_path / "music" / "dead.mp3").symlink_to("nowhere")
    (tmp_path / "music" / "linked").symlink_to(tmp_path / "other")
    assert names(tmp_path, tmp_path / "music") == ["music/a.mp3", "music/linked/b.mp3"]


@POSIX
def test_only_regular_files(tmp_path: Path) -> None:
    touch(tmp_path, "a.mp3", "folder.mp3/b.mp3")
    os.mkfifo(tmp_path / "pipe.mp3")
    (tmp_path / "zero.mp3").symlink_to("/dev/zero")
    assert names(tmp_path) == ["a.mp3", "folder.mp3/b.mp3"]


@POSIX
def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    root = os.fsencode(tmp_path)
    expected = sorted(
        root + b"/" + name for name in (b"\xe9t\xe9.mp3", b"new\nline.mp3", "\u202e.mp3".encode())
    )
    for path in expected:
        Path(os.fsdecode(path)).write_bytes(b"")
    assert list(audio_files([tmp_path])) == expected


def test_a_root_may_be_a_file_of_any_name(tmp_path: Path) -> None:
    touch(tmp_path, "recording", "a.mp3")
    assert names(tmp_path, tmp_path / "recording") == ["recording"]


def test_a_missing_root_is_reported_and_the_rest_walked(tmp_path: Path) -> None:
    touch(tmp_path, "a.mp3")
    problems: list[ReadFailure] = []
    found = list(audio_files([tmp_path / "gone", tmp_path], problem=problems.append))
    assert len(found) == 1
    assert [problem.code for problem in problems] == ["media.not_found"]
    assert "gone" in problems[0].reason


@POSIX
def test_a_folder_that_cannot_be_listed_is_reported(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("the superuser may list every folder, so there is no permission to miss")
    touch(tmp_path, "a.mp3", "closed/b.mp3")
    (tmp_path / "closed").chmod(0)
    problems: list[ReadFailure] = []
    found = list(audio_files([tmp_path], problem=problems.append))
    (tmp_path / "closed").chmod(0o700)
    assert len(found) == 1
    assert [problem.code for problem in problems] == ["media.folder_unreadable"]


def test_a_folder_that_goes_away_during_the_walk_is_reported(tmp_path: Path) -> None:
    touch(tmp_path, "a.mp3", "b/c.mp3")
    problems: list[ReadFailure] = []
    walk = audio_files([tmp_path], problem=problems.append)
    assert next(walk).endswith(b"a.mp3")
    (tmp_path / "b" / "c.mp3").unlink()
    (tmp_path / "b").rmdir()
    assert list(walk) == []
    assert [problem.code for problem in problems] == ["media.folder_unreadable"]


def test_cancelling(tmp_path: Path) -> None:
    touch(tmp_path, *(f"{number:03}.mp3" for number in range(100)))
    taken: list[bytes] = []
    for path in audio_files([tmp_path], cancelled=lambda: len(taken) >= 7):
        taken.append(path)
    assert len(taken) == 7

# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and names that mean harm, or are merely broken: each gets a result and the reader lives on."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from audio_makers import LOOPING_MUSEPACK, id3_bomb, mpeg_frames, mutate

from cuefolio.media import wire
from cuefolio.media.facts import AudioFacts, ReadFailure
from cuefolio.media.reader import IsolatedReader
from cuefolio.messages import templates

HANG = 30
"""Seconds after which something hangs, on the busiest machine."""
POSIX = pytest.mark.skipif(
    os.name != "posix", reason="named pipes, devices and byte names exist on POSIX only"
)


def refusal(reader: IsolatedReader, path: Path | bytes) -> ReadFailure:
    result = reader.read_one(path)
    assert isinstance(result, ReadFailure), result
    return result


def test_seven_bytes_that_loop_for_ever(reader: IsolatedReader, tmp_path: Path) -> None:
    path = tmp_path / "song.mpc"
    path.write_bytes(LOOPING_MUSEPACK)
    assert len(LOOPING_MUSEPACK) == 7
    start = time.monotonic()
    failure = refusal(reader, path)
    assert failure.code == "media.too_slow"
    assert "2.0 seconds" in failure.reason
    assert time.monotonic() - start < HANG
    path.write_bytes(mpeg_frames())
    assert isinstance(reader.read_one(path), AudioFacts)


def test_id3_that_unpacks_to_more_than_memory(reader: IsolatedReader, tmp_path: Path) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(id3_bomb())
    assert path.stat().st_size < 300_000
    start = time.monotonic()
    failure = refusal(reader, path)
    # Whichever limit is met first: a busy machine needs two seconds to unpack 384 MB.
    assert failure.code in ("media.too_big", "media.too_slow")
    assert time.monotonic() - start < HANG
    path.write_bytes(mpeg_frames())
    assert isinstance(reader.read_one(path), AudioFacts)


def test_the_child_reports_that_its_memory_is_full(tmp_path: Path) -> None:
    """Without the deadline, which belongs to the parent: it answers, says that it ends, and ends."""
    path = tmp_path / "song.mp3"
    path.write_bytes(id3_bomb())
    done = subprocess.run(
        [sys.executable, "-m", "cuefolio.media.child"],
        input=wire.request(os.fsencode(path)) * 2,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.startswith(wire.READY)
    header, blob = wire.HEADER.unpack_from(done.stdout, len(wire.READY))
    answer = json.loads(done.stdout[len(wire.READY) + wire.HEADER.size :])
    assert (len(done.stdout), blob) == (len(wire.READY) + wire.HEADER.size + header, 0)
    assert answer == {"failure": ["media.too_big", {"megabytes": 384}], "last": 1}


@POSIX
def test_what_is_no_file_does_not_hang(reader: IsolatedReader, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.mp3"
    os.mkfifo(pipe)
    folder = tmp_path / "folder.mp3"
    folder.mkdir()
    zero = tmp_path / "zero.mp3"
    zero.symlink_to("/dev/zero")
    loop = tmp_path / "loop.mp3"
    loop.symlink_to(loop)
    gone = tmp_path / "gone.mp3"
    start = time.monotonic()
    found = [refusal(reader, path) for path in (pipe, folder, zero, loop, gone)]
    assert time.monotonic() - start < HANG
    assert [failure.code for failure in found] == [
        "media.not_a_file",
        "media.not_a_file",
        "media.not_a_file",
        "media.cannot_read",
        "media.not_found",
    ]
    assert [dict(failure.arguments).get("kind") for failure in found[:3]] == [
        "a named pipe",
        "a folder",
        "a device",
    ]


@POSIX
def test_unreadable_by_permission(reader: IsolatedReader, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("the superuser may read every file, so there is no permission to miss")
    path = tmp_path / "secret.mp3"
    path.write_bytes(mpeg_frames())
    path.chmod(0)
    assert refusal(reader, path).code == "media.no_permission"


def test_a_file_that_vanishes_between_walk_and_read(reader: IsolatedReader, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.mp3" for number in range(3)]
    for path in paths:
        path.write_bytes(mpeg_frames())
    iterator = reader.read_many(path for path in paths if path.name != "1.mp3" or not path.unlink())
    assert [getattr(result, "code", "read") for result in iterator] == ["read", "media.not_found", "read"]


@POSIX
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"new\nline.mp3", "new\\u000aline.mp3"),
        (b"tab\there.mp3", "tab\\u0009here.mp3"),
        ("right\u202eto3pm.left".encode(), "right\\u202eto3pm.left"),
        (b"latin-\xe9t\xe9.mp3", "latin-\\xe9t\\xe9.mp3"),
        ("e\u0301te\u0301.mp3".encode(), "e\u0301te\u0301.mp3"),
        (b"-option.mp3", "-option.mp3"),
        (b"{braces}.mp3", "{braces}.mp3"),
        (b"a" * 251 + b".mp3", "a" * 251 + ".mp3"),
    ],
)
def test_names_of_every_kind(reader: IsolatedReader, tmp_path: Path, name: bytes, shown: str) -> None:
    path = os.fsencode(tmp_path) + b"/" + name
    Path(os.fsdecode(path)).write_bytes(mpeg_frames())
    facts = reader.read_one(path)
    assert isinstance(facts, AudioFacts)
    assert facts.path_bytes == path
    assert facts.path.encode("utf-8")
    Path(os.fsdecode(path)).write_bytes(b"")
    assert shown in refusal(reader, path).reason
    assert "\n" not in refusal(reader, path).reason


def test_a_name_with_nul(reader: IsolatedReader) -> None:
    assert refusal(reader, b"a\x00b.mp3").code == "media.cannot_read"


def test_truncated_files_of_every_format(
    audio: dict[str, Path], reader: IsolatedReader, tmp_path: Path
) -> None:
    """Cut after every kilobyte of the first twelve and at odd places: a result each, and no crash."""
    paths = []
    for suffix, original in audio.items():
        data = original.read_bytes()
        for end in (*range(1, 40, 3), *range(1000, 12_000, 1000), len(data) // 2, len(data) - 1):
            paths.append(tmp_path / f"{end}{suffix}")
            paths[-1].write_bytes(data[:end])
    expect_results(reader, paths)


def test_mutated_files_of_every_format(
    audio: dict[str, Path], reader: IsolatedReader, tmp_path: Path
) -> None:
    """A smoke version; tests/reliability/fuzz_audio.py does this with as many files as one likes."""
    rng = random.Random(2)
    originals = [(suffix, path.read_bytes()) for suffix, path in audio.items()]
    paths = []
    for number in range(300):
        suffix, data = originals[number % len(originals)]
        paths.append(tmp_path / f"{number}{suffix}")
        paths[-1].write_bytes(mutate(data, rng))
    expect_results(reader, paths)


def expect_results(reader: IsolatedReader, paths: list[Path]) -> None:
    results = list(reader.read_many(paths))
    assert [result.path_bytes for result in results] == [os.fsencode(path) for path in paths]
    for result in results:
        if isinstance(result, ReadFailure):
            assert result.code in templates()
            assert result.code != "media.crashed"
            assert result.reason.isprintable()
        else:
            assert result.fingerprint
            assert (result.duration_ms or 0) >= 0
            "".join(key + text for key, text in result.tags).encode("utf-8")

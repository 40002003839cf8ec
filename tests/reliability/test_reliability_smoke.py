# SPDX-License-Identifier: GPL-3.0-or-later
"""A few seconds of every harness; ``python -m tests.reliability`` runs them for longer."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.reliability import fuzz_timelines, timeline_damage, timeline_samples
from tests.reliability.__main__ import HARNESSES
from tests.reliability.results import Result, table

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading, TimelineReader, readers

STRACED = ("calls", "errors", "power")


def can_trace() -> bool:
    """strace may be missing, or a container may not let it work."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


@pytest.mark.parametrize("name", [name for name in HARNESSES if name != "audio"])
def test_nothing_is_lost(name: str) -> None:
    if name in STRACED and not can_trace():
        pytest.skip("strace, which stops programs at every call, cannot be used here")
    results = list(HARNESSES[name](0))
    assert all(result.ok for result in results), "\n" + table(results)


def test_a_harness_that_cannot_fail_does_not_pass() -> None:
    assert (
        not Result("control", "", (), control=True).ok and Result("control", "", ("broken",), control=True).ok
    )
    assert Result("real", "", ()).ok and not Result("real", "", ("lost: a-1",)).ok


def _fails(path: Path, _reading: Reading) -> list[Timeline]:
    raise ValueError(path.name)


def _refuses_without_a_place(_path: Path, _reading: Reading) -> list[Timeline]:
    raise CuefolioError("timeline.unknown_kind", path="elsewhere")


def _senseless(path: Path, _reading: Reading) -> list[Timeline]:
    film = Timeline("cmx3600", path.stem, FrameRate(25), tracks=[Track("A1")])
    film.uses.append(Use(0, "Rain", 10, 10))
    return [film]


@pytest.mark.parametrize(
    ("read", "told"),
    [(_fails, "ValueError"), (_refuses_without_a_place, "does not name"), (_senseless, "AssertionError")],
)
def test_a_timeline_reader_that_fails_is_told(
    read: Callable[[Path, Reading], list[Timeline]], told: str, tmp_path: Path
) -> None:
    film = tmp_path / "film.edl"
    film.write_bytes(b"TITLE: FILM\n")
    reader = TimelineReader("failing", "Failing", (".edl",), lambda _path, _head: 100, read)
    assert told in fuzz_timelines.tried(reader, film, fuzz_timelines.Tally())


def test_every_timeline_reader_has_samples_that_damage_changes() -> None:
    chance = random.Random(4)
    for name, kind in timeline_samples.samples(reader.id for reader in readers()).items():
        copies = [timeline_damage.damaged(kind[0], kind, chance) for _turn in range(4)]
        assert any(copy != kind[0].data for copy in copies), name


def test_the_command_prints_a_table() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability", "processes", "--size", "smoke"],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "processes at once" in done.stdout and "ok" in done.stdout

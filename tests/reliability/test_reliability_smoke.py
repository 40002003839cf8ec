# SPDX-License-Identifier: GPL-3.0-or-later
"""A few seconds of every harness; ``python -m tests.reliability`` runs them for longer."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.reliability.__main__ import HARNESSES
from tests.reliability.results import Result, table

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


def test_the_command_prints_a_table() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability", "processes", "--size", "smoke"],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "processes at once" in done.stdout and "ok" in done.stdout

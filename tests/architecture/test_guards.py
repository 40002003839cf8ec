# SPDX-License-Identifier: GPL-3.0-or-later
"""The guards of ``tests/conftest.py`` do fail a test that leaves something behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CARELESS = """
import logging, os, subprocess, sys, threading, time, warnings
from pathlib import Path
import tests.conftest
from hypothesis import given, strategies

tests.conftest.GRACE = 0.2
END = threading.Event()

def test_logs_an_error():
    logging.getLogger("cuefolio.somewhere").error("the disk is full")

def test_logs_an_expected_error(logged_errors):
    logging.getLogger("cuefolio.somewhere").error("the disk is full")
    assert [record.getMessage() for record in logged_errors] == ["the disk is full"]
    logged_errors.clear()

def test_leaves_a_thread():
    threading.Thread(target=END.wait, name="forgotten").start()

def test_leaves_our_daemon():
    threading.Thread(target=END.wait, name="cuefolio-writer", daemon=True).start()

def test_leaves_a_foreign_daemon():
    threading.Thread(target=END.wait, name="other", daemon=True).start()

CHILDREN = []

def test_leaves_a_child():
    CHILDREN.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]))

def test_ends_its_child():
    CHILDREN.append(subprocess.Popen([sys.executable, "-c", "pass"]))
    CHILDREN[-1].wait()

def test_warns():
    warnings.warn("out of date", DeprecationWarning)

@given(strategies.integers())
def test_laws_work_with_the_guards(number):
    assert number + 0 == number

def test_home_is_not_a_persons_home():
    assert Path.home() == Path(os.environ["HOME"]) and "cuefolio-tests-" in str(Path.home())

def teardown_module():
    END.set()
    for child in CHILDREN:
        child.kill()
        child.wait()
"""
CAUGHT = {"logs_an_error", "leaves_a_thread", "leaves_our_daemon", "leaves_a_child", "warns"}
FINE = {
    "logs_an_expected_error",
    "leaves_a_foreign_daemon",
    "ends_its_child",
    "laws_work_with_the_guards",
    "home_is_not_a_persons_home",
}


def test_careless_tests_are_caught(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("child processes are only watched on Linux")
    careless = tmp_path / "test_careless.py"
    careless.write_text(CARELESS, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"),
            *("-rA", "--tb=no", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)),
            str(careless),
        ],
        cwd=ROOT,
        env=dict(os.environ, PYTHONDONTWRITEBYTECODE="1"),
        capture_output=True,
        encoding="utf-8",
    )
    told = [line.split()[:2] for line in done.stdout.splitlines() if "::test_" in line]
    verdicts = [(line[0], line[1].partition("::test_")[2]) for line in told if len(line) == 2]
    caught = {name for verdict, name in verdicts if verdict in ("ERROR", "FAILED")}
    passed = {name for verdict, name in verdicts if verdict == "PASSED"}
    assert caught == CAUGHT, done.stdout + done.stderr
    assert passed >= FINE

# SPDX-License-Identifier: GPL-3.0-or-later
"""Style and types by the tools and settings of pyproject.toml: tests too, so that one summary tells all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["ruff", "check", "--output-format=concise", "src", "tests", "packaging"], id="ruff"),
        pytest.param(["mypy"], id="mypy"),
    ],
)
def test_the_checker_is_content(command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, encoding="utf-8", errors="replace"
    )
    if done.returncode != 0:
        pytest.fail(f"{' '.join(command)}:\n{done.stdout}{done.stderr}", pytrace=False)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may import whom: the contracts of pyproject.toml, and a command line that never loads Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
NO_QT = """
import sys, {module}
loaded = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
sys.exit(f"loaded: {{loaded}}" if loaded else 0)
"""


def python(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, encoding="utf-8"
    )


def test_the_import_contracts_hold() -> None:
    done = python(LINT_IMPORTS, "--no-logo")
    if done.returncode != 0:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


def test_the_command_line_loads_no_qt() -> None:
    done = python(NO_QT.format(module="cuefolio.cli.main"))
    assert done.returncode == 0, done.stderr


def test_the_start_of_the_program_loads_no_qt() -> None:
    """``cuefolio.bootstrap`` chooses between window and command line, so it must be light itself."""
    done = python(NO_QT.format(module="cuefolio.bootstrap"))
    assert done.returncode == 0, done.stderr

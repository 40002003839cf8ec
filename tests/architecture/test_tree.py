# SPDX-License-Identifier: GPL-3.0-or-later
"""The habits of the tree: what stands at the top, how long files get, what every source file says first."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LICENCE = "# SPDX-License-Identifier: GPL-3.0-or-later"
LONGEST = 450  # lines
LONGER_FOR_A_REASON: dict[str, str] = {}
"""Path -> why this file is longer. It leaves the list when it gets shorter again."""
TOP = {
    ".ci", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md",
    "packaging", "pyproject.toml", "resources", "src", "tests",
}  # fmt: skip


def project_files() -> list[str]:
    """Files that are or will be in the repository, as paths from its top."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed, so nobody knows which files belong to the project")
    done = subprocess.run(
        [git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    if done.returncode != 0:
        pytest.skip(f"not a git checkout: {done.stderr.strip()}")
    return [path for path in done.stdout.split("\0") if path and (ROOT / path).is_file()]


def source_files() -> dict[str, str]:
    """Text of every Python file, by path."""
    tops = ("src", "tests", "packaging")
    paths = [path for top in tops for path in sorted((ROOT / top).rglob("*.py"))]
    assert paths
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def test_nothing_new_stands_at_the_top() -> None:
    assert {path.partition("/")[0] for path in project_files()} <= TOP


def test_every_source_file_names_its_licence_first() -> None:
    assert [path for path, text in source_files().items() if not text.startswith(LICENCE + "\n")] == []


def test_files_stay_short() -> None:
    lengths = {path: text.count("\n") for path, text in source_files().items()}
    assert {path for path, length in lengths.items() if length > LONGEST} == set(LONGER_FOR_A_REASON)


def test_the_event_loop_is_never_pumped_by_hand() -> None:
    """A loop inside a loop lets a second click run into a half-done operation."""
    sources = {path: text for path, text in source_files().items() if path.startswith("src/")}
    assert [path for path, text in sources.items() if "processEvents(" in text] == []


def test_every_json_resource_can_be_read() -> None:
    files = sorted((ROOT / "resources").rglob("*.json"))
    assert files
    for path in files:
        json.loads(path.read_text(encoding="utf-8"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands run in this process, with what they print."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cuefolio.cli import main


@dataclass(frozen=True)
class Ran:
    """Exit status and output of one command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, parsed."""
        return json.loads(self.out)


Cli = Callable[..., Ran]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """``cli("film", "list", path)``: run a command and return what happened."""

    def run(*argv: object) -> Ran:
        capsys.readouterr()
        status = main.run([str(word) for word in argv])
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return run


@pytest.fixture
def done(cli: Cli) -> Cli:
    """As ``cli``, for commands that must succeed in silence on standard error."""

    def run(*argv: object) -> Ran:
        ran = cli(*argv)
        assert (ran.status, ran.err) == (0, ""), ran
        return ran

    return run


@pytest.fixture
def refused(cli: Cli) -> Cli:
    """As ``cli``, for commands that must be refused: status 2, one line, nothing on standard output."""

    def run(*argv: object) -> Ran:
        ran = cli(*argv)
        assert (ran.status, ran.out) == (2, ""), ran
        assert ran.err.startswith("cuefolio: ") and ran.err.count("\n") == 1 and ran.err.endswith("\n"), ran
        assert "Traceback" not in ran.err
        return ran

    return run


@pytest.fixture
def path(tmp_path: Path, done: Cli) -> Path:
    """A catalogue with one film at 24 fps."""
    path = tmp_path / "film.cuefolio"
    done("new", path)
    done(
        "film",
        "add",
        path,
        "--title",
        "Night Train",
        "--year",
        "2025",
        "--rate",
        "24",
        "--duration",
        "1:30:00",
    )
    return path

# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting and ending the child processes that open files from outside."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

from cuefolio.errors import CuefolioError


def spawn(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    """A child that runs ``module`` of this very package, with pipes for its input and output.

    Raises CuefolioError ``media.reader_unavailable`` when it cannot be started.
    """
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env={**os.environ, "PYTHONPATH": _package_path(), "PYTHONIOENCODING": "utf-8"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise CuefolioError("media.reader_unavailable", reason=error.strerror or str(error)) from error


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill a child and close its pipes. Calling it twice does no harm."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    # A process in the middle of a read from a dead network disk cannot be ended; it must not hold us up.
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=5)


def _package_path() -> str:
    """Where the child finds this very package, also when it runs from a checkout."""
    here = str(Path(__file__).resolve().parents[2])
    inherited = os.environ.get("PYTHONPATH")
    return os.pathsep.join([here, inherited] if inherited else [here])

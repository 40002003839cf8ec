# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the program: a command goes to the command line, anything else opens the window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from cuefolio.cli import main as cli
from cuefolio.errors import CuefolioError

PICTURE_SECONDS = 120


def entry(argv: Sequence[str] | None = None) -> int:
    """The ``cuefolio`` command. Returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and (arguments[0] in cli.COMMANDS or arguments[0].startswith("-") or len(arguments) > 1):
        return cli.run(arguments, take_picture=take_picture, prepare_poster=prepare_poster)
    catalog = Path(arguments[0]) if arguments else None
    if catalog is not None and not catalog.exists():
        # Also what a mistyped command comes to.
        return cli.run(arguments)
    window: Any = import_module("cuefolio.gui.app")
    return int(window.main(catalog))


def take_picture(catalog: Path, picture: Path, film: str) -> None:
    """Write a PNG of the main window showing a film of ``catalog``, by a child process without a display.

    Raises CuefolioError cli.picture_failed.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "cuefolio.gui.picture", str(catalog), str(picture), "--film", film]
    try:
        done = subprocess.run(
            command,
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PICTURE_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CuefolioError("cli.picture_failed", reason=str(error)) from error
    if done.returncode or not picture.is_file():
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        reason = lines[-1].rstrip(". ") if lines else f"exit status {done.returncode}"
        raise CuefolioError("cli.picture_failed", reason=reason)


def prepare_poster(path: Path) -> tuple[bytes, str]:
    """The bytes and mime type of a poster made from a picture file.

    Raises CuefolioError poster.*, also when the part of Qt that reads pictures is not there.
    """
    try:
        module: Any = import_module("cuefolio.gui.poster_image")
    except ImportError as error:
        raise CuefolioError("poster.no_reader", reason=str(error)) from error
    data, mime = module.prepare(path)
    return data, mime

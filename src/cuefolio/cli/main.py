# SPDX-License-Identifier: GPL-3.0-or-later
"""``cuefolio COMMAND …``: finds the command, runs it, and turns every expected failure into one line.

Exit status 0 done, 1 a check found errors, 2 the input or the usage was wrong, 130 stopped by Ctrl+C.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from cuefolio import __version__
from cuefolio.cli.parser import Parser
from cuefolio.errors import CuefolioError

TakePicture = Callable[[Path, Path, str], None]
"""Makes a picture of the window (catalogue, PNG, title of the film to show). Comes from outside, because
nothing here knows Qt."""
PreparePoster = Callable[[Path], tuple[bytes, str]]
"""Makes a poster of a picture file: its bytes and mime type. Comes from outside for the same reason."""

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "make the demo film with its audio, cue sheets and a picture of the window"),
    "new": ("catalog", "make a new, empty catalogue"),
    "film": ("film", "add, edit, list and show productions, give them posters"),
    "cue": ("cue", "add, edit and list cues"),
    "series": ("series", "copy theme, bumpers and logos between episodes, keep templates of them"),
    "library": ("library", "list people, works, themes and more, merge what was entered twice"),
    "scan": ("scan", "read audio files and folders into the catalogue"),
    "check": ("check", "say why a cue sheet would come back"),
    "export": ("export", "write a cue sheet"),
    "import": ("import_timeline", "make cues out of an editor's timeline"),
    "import-sheet": ("import_sheet", "compare somebody else's cue sheet with ours, and take over from it"),
    "deliver": ("deliveries", "write a cue sheet for somebody, marked Original or Revision, and keep it"),
    "deliveries": ("deliveries", "list the sheets that went out"),
    "compare": ("deliveries", "say what changed between two sheets or productions"),
    "explain": ("explain", "say how a reported duration came about"),
    "credits": ("credits", "write the end credits of the songs"),
    "formats": ("export", "list the cue-sheet formats"),
    "profiles": ("profiles", "list what recipients want, copy a profile to edit it"),
    "search": ("search", "find cues in all productions"),
    "stats": ("stats", "count cues, music, moods and composers"),
    "history": ("catalog", "list what was changed"),
    "undo": ("catalog", "take back the newest step"),
    "redo": ("catalog", "do again what was undone last"),
}
"""Command -> its module in this package, and what it does in one line."""

OK, WRONG, INTERRUPTED = 0, 2, 130

_HELP = """\
usage: cuefolio [CATALOG]
       cuefolio COMMAND …

A catalogue of film music, and the cue sheets that come from it.
Without a command the window opens, with CATALOG in it where one is named.

commands:
{commands}

options:
  -h, --help     show this help; cuefolio COMMAND --help explains a command
  --version      show the version

examples:
  cuefolio new film.cuefolio
  cuefolio film add film.cuefolio --title "Night Train" --year 2025 --rate 25 --duration 1:32:00
  cuefolio cue add film.cuefolio --title Departure --origin score --in 1210 --out +1:05:00
  cuefolio export film.cuefolio --film "Night Train" --format generic-pdf -o night-train.pdf

Exit status: 0 done, 1 a check found errors, 2 the input or the usage was wrong.
"""


def run(
    argv: Sequence[str],
    take_picture: TakePicture | None = None,
    prepare_poster: PreparePoster | None = None,
) -> int:
    """Run one command and return the exit status. Nothing that a person can cause raises out of here."""
    _tolerate_narrow_encodings()
    try:
        try:
            status = _dispatch(list(argv), {"take_picture": take_picture, "prepare_poster": prepare_poster})
            _flush()
        except SystemExit as stop:  # --help inside argparse
            _flush()
            status = stop.code if isinstance(stop.code, int) else OK
        return status
    except CuefolioError as error:
        return _complain(str(error))
    except BrokenPipeError:
        _abandon_output()
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        reason = error.strerror or str(error)
        if error.filename is None:
            _abandon_output()
            return _complain(str(CuefolioError("cli.output_failed", reason=reason)))
        name = os.fsdecode(error.filename) if isinstance(error.filename, bytes) else str(error.filename)
        return _complain(str(CuefolioError("file.cannot_read", path=name, reason=reason)))


def _dispatch(argv: list[str], helpers: dict[str, Any]) -> int:
    first = argv[0] if argv else "--help"
    if first in ("-h", "--help", "help"):
        print(help_text(), end="")
        return OK
    if first == "--version":
        print(f"cuefolio {__version__}")
        return OK
    if first not in COMMANDS:
        raise CuefolioError("cli.unknown_command", text=first, known=", ".join(COMMANDS))
    module: Any = import_module(f"cuefolio.cli.{COMMANDS[first][0]}")
    parser = Parser(prog=f"cuefolio {first}", description=COMMANDS[first][1].capitalize() + ".")
    module.configure(first, parser)
    rest = argv[1:]
    if hasattr(module, "arrange"):
        rest = module.arrange(rest)
    args = parser.parse_args(rest, argparse.Namespace(program=parser.prog, **helpers))
    return int(args.run(args))


def help_text() -> str:
    """What ``cuefolio --help`` prints."""
    widest = max(map(len, COMMANDS))
    return _HELP.format(
        commands="\n".join(f"  {name:<{widest}}  {text}" for name, (_, text) in COMMANDS.items())
    )


def _complain(sentence: str) -> int:
    from cuefolio.cli.output import warn

    with contextlib.suppress(OSError):
        warn(f"cuefolio: {sentence}")
    return WRONG


def _tolerate_narrow_encodings() -> None:
    """A terminal that has no ø shows an escape for it instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _abandon_output() -> None:
    """Whoever read our output is gone: what is still buffered goes nowhere, without a complaint at exit."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a command line: argparse with errors of one line, and the options that fields give."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from cuefolio.errors import CuefolioError

Run = Callable[[argparse.Namespace], int]
"""What a command does with its arguments; returns the exit status."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose mistakes are CuefolioError ``cli.usage``."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        options.setdefault("allow_abbrev", False)
        super().__init__(*args, **options)

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the whole usage."""
        raise CuefolioError("cli.usage", message=message, program=self.prog)


def add_catalog(parser: argparse.ArgumentParser) -> None:
    """The catalogue file that a command works on."""
    parser.add_argument("catalog", metavar="CATALOG", type=Path, help="catalogue file (*.cuefolio)")


def add_film(parser: argparse.ArgumentParser, what: str = "production to work on") -> None:
    """``--film``: title or key of a production."""
    parser.add_argument(
        "--film", metavar="TITLE", help=f"title of the {what}; may be left out when there is only one"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """``--json``."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def option_name(field: str) -> str:
    """The option of a field: "catalog_number" is ``--catalog-number``."""
    return "--" + field.replace("_", "-")


def given(args: argparse.Namespace, names: Sequence[str]) -> dict[str, Any]:
    """The fields among ``names`` that the command line gave a value, by field name."""
    values = vars(args)
    return {name: values[f"field_{name}"] for name in names if values[f"field_{name}"] is not None}

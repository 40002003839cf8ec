# SPDX-License-Identifier: GPL-3.0-or-later
"""``demo``: the demo film as a catalogue with audio and sheets, and a picture of the window showing it."""

from __future__ import annotations

import argparse
from pathlib import Path

from cuefolio.cli.output import print_json, say, warn
from cuefolio.cli.parser import Parser, add_json
from cuefolio.cli.progress import progress_bar
from cuefolio.errors import CuefolioError
from cuefolio.services import demo


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="an empty folder, or one to be made")
    parser.add_argument("--force", action="store_true", help="make a demo anew that is in DIR already")
    add_json(parser)
    parser.set_defaults(run=_demo)


def _demo(args: argparse.Namespace) -> int:
    with progress_bar("Making the demo") as progress:
        made = demo.build(args.folder, force=args.force, progress=progress)
    picture = None
    if args.take_picture is not None:
        try:
            args.take_picture(made.catalog, made.picture, made.film_title)
            picture = made.picture
        except CuefolioError as error:
            warn(f"warning: {error}")
    if args.json:
        print_json(
            {
                "catalogue": str(made.catalog),
                "audio": [str(path) for path in made.audio],
                "sheets": [str(path) for path in made.sheets],
                "picture": None if picture is None else str(picture),
            }
        )
        return 0
    say(f"catalogue: {made.catalog}")
    for path in made.sheets:
        say(f"sheet: {path}")
    if picture is not None:
        say(f"picture: {picture}")
    return 0

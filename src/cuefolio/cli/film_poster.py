# SPDX-License-Identifier: GPL-3.0-or-later
"""``film poster``: give a production a poster from a picture file, or take it away."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from cuefolio.cli.common import opened
from cuefolio.cli.output import print_json, say
from cuefolio.cli.parser import add_catalog, add_json
from cuefolio.errors import CuefolioError
from cuefolio.services import films, posters


def add_action(actions: Any) -> None:
    """Describe the arguments of ``film poster`` to the subparsers of ``film``."""
    poster = actions.add_parser(
        "poster", help="give a production a poster", description="Give a production a poster."
    )
    add_catalog(poster)
    poster.add_argument("title", metavar="TITLE", help="title of the production")
    poster.add_argument(
        "file", metavar="FILE", type=Path, nargs="?", help="picture: JPEG, PNG, WebP, GIF, TIFF or BMP"
    )
    poster.add_argument("--remove", action="store_true", help="take the poster away")
    add_json(poster)
    poster.set_defaults(run=_poster)


def _poster(args: argparse.Namespace) -> int:
    if (args.file is None) != args.remove:
        raise CuefolioError("cli.usage", message="name one picture file, or --remove", program=args.program)
    with opened(args.catalog) as store:
        film = films.find_film(store, args.title)
        if args.remove:
            posters.remove_poster(store, film.id)
        else:
            if args.prepare_poster is None:
                raise CuefolioError("poster.no_reader", reason="it was started without")
            posters.set_poster(store, film.id, *args.prepare_poster(args.file))
        film = films.get_film(store, film.id)
    if args.json:
        print_json({"id": film.id, "title": film.title, "poster": film.poster or None})
    else:
        say(f"poster removed: {film.title}" if args.remove else f"poster set: {film.title}")
    return 0

# SPDX-License-Identifier: GPL-3.0-or-later
"""``film picture``: which file shows a production, and where its first picture stands in time."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from cuefolio.cli.common import film_named, number, opened
from cuefolio.cli.output import print_facts, print_json, say, warn
from cuefolio.cli.parser import add_catalog, add_json
from cuefolio.domain.film import Film
from cuefolio.domain.picture_sync import PictureFile, rate_text
from cuefolio.domain.timecode import format_seconds, format_timecode
from cuefolio.errors import CuefolioError
from cuefolio.services import pictures

_EXAMPLES = """\
examples:
  cuefolio film picture film.cuefolio "Night Train" night-train-v3.mov
  cuefolio film picture film.cuefolio "Night Train" --start 09:59:50:00
  cuefolio film picture film.cuefolio "Night Train"
"""
_SOURCES = {
    "file": "from the file's own timecode",
    "programme": "from the programme's start",
    "person": "set by a person",
}


def add_action(actions: Any) -> None:
    """Add ``picture`` to the actions of ``film``."""
    parser = actions.add_parser(
        "picture",
        help="show, attach, move or detach the picture file of a production",
        description="Show the picture file of a production; with FILE attach one; with --start say which "
        "timecode its first picture is.",
        epilog=_EXAMPLES,
    )
    add_catalog(parser)
    parser.add_argument("title", metavar="TITLE", help="title of the production")
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="video file to attach")
    parser.add_argument("--start", metavar="TIMECODE", help="timecode of the file's first picture")
    parser.add_argument("--detach", action="store_true", help="let the production have no picture")
    add_json(parser)
    parser.set_defaults(run=_picture)


def _picture(args: argparse.Namespace) -> int:
    if args.detach and (args.file is not None or args.start is not None):
        raise CuefolioError("cli.detach_alone", program=args.program)
    with opened(args.catalog) as store:
        film = film_named(store, args.title)
        if args.detach:
            pictures.detach(store, film.id)
        elif args.file is not None:
            pictures.attach(store, film.id, args.file, start=args.start or "")
        elif args.start is not None:
            pictures.set_start(store, film.id, args.start)
        found = pictures.of_film(store, film.id)
    return _show(film, found, args.json)


def _show(film: Film, picture: PictureFile | None, as_json: bool) -> int:
    if as_json:
        print_json(None if picture is None else _object(film, picture))
        return 0
    if picture is None:
        say(f"{film.title}: no picture")
        return 0
    rate, end = picture.sync.picture_rate, picture.end_frame
    size = f"{picture.width} x {picture.height}" if picture.width and picture.height else ""
    print_facts(
        [
            ("Production", film.title),
            ("Picture", picture.path),
            ("Start", f"{_label(film, picture.sync.start_frame)} ({_SOURCES[picture.start_source]})"),
            ("End", "" if end is None else _label(film, end)),
            ("Length", "" if picture.duration is None else format_seconds(picture.duration)),
            ("Frame rate", "" if rate is None else rate_text(rate)),
            ("Size", size),
            ("Codec", picture.codec),
        ]
    )
    for remark in picture.remarks:
        warn(f"warning: {remark}")
    return 0


def _label(film: Film, frame: int) -> str:
    return format_timecode(frame, film.rate)


def _object(film: Film, picture: PictureFile) -> dict[str, object]:
    rate = picture.sync.picture_rate
    return {
        "film": film.title,
        "path": picture.path,
        "start": _label(film, picture.sync.start_frame),
        "start_source": picture.start_source,
        "end": None if picture.end_frame is None else _label(film, picture.end_frame),
        "seconds": number(picture.duration),
        "rate": None if rate is None else f"{rate.numerator}/{rate.denominator}",
        "width": picture.width,
        "height": picture.height,
        "codec": picture.codec,
        "state": picture.state,
        "remarks": [{"code": remark.code, "text": str(remark)} for remark in picture.remarks],
    }

# SPDX-License-Identifier: GPL-3.0-or-later
"""``credits``: the end credits of a production's songs. What is unknown is listed on standard error."""

from __future__ import annotations

import argparse
from pathlib import Path

from cuefolio import atomic
from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_film, add_json
from cuefolio.domain.end_credits import EndCredits, Missing
from cuefolio.messages import sentence
from cuefolio.services import end_credits
from cuefolio.services.change_words import field_word

USUAL = "us"

_EXAMPLES = """\
examples:
  cuefolio credits film.cuefolio --film "Night Train" --wording uk
  cuefolio credits film.cuefolio --line '{title} by {writers}' --line 'Courtesy of {courtesy}' -o credits.txt
  cuefolio credits --list

What a line may name in braces: {title} {writers} {composers} {authors} {arrangers} {performer} {publishers}
{courtesy} {label} {recording} {iswc} {isrc} {writers_with_societies} {publishers_with_societies}
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("catalog", metavar="CATALOG", type=Path, nargs="?", help="catalogue file")
    add_film(parser)
    parser.add_argument("--wording", metavar="ID", help=f"one of: cuefolio credits --list ({USUAL})")
    parser.add_argument(
        "--line", metavar="TEXT", action="append", help="a line of a wording of your own (repeats)"
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write the text to a file")
    parser.add_argument("--list", action="store_true", help="list the wordings")
    add_json(parser)
    parser.set_defaults(run=_credits, parser=parser)


def _credits(args: argparse.Namespace) -> int:
    if args.list:
        return _list(args)
    if args.catalog is None:
        args.parser.error("the following arguments are required: CATALOG")
    if args.line and args.wording:
        args.parser.error("--line is a wording of your own; leave out --wording")
    chosen = end_credits.own_wording(args.line) if args.line else end_credits.wording(args.wording or USUAL)
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        made = end_credits.of_film(store, film.id, chosen)
    if args.output:
        atomic.write_bytes(args.output, made.text.encode("utf-8"))
    if args.json:
        print_json(_object(made))
        return 0
    for entry in made.missing:
        warn(f"warning: {_sentence(entry)}")
    if args.output:
        say(f"credits: {args.output}")
    elif made.text:
        for line in made.text.splitlines():
            say(line)
    else:
        say(sentence("credits.none", {}))
    return 0


def _list(args: argparse.Namespace) -> int:
    found = end_credits.wordings()
    if args.json:
        print_json([{"id": w.id, "name": w.name, "about": w.about} for w in found])
        return 0
    print_table(("Wording", "Name", "About"), [[w.id, w.name, w.about] for w in found])
    say(f"Your own wordings: {end_credits.own_file()}")
    return 0


def _sentence(entry: Missing) -> str:
    cue = entry.number or f"#{entry.cue}"
    return sentence("credits.missing", {"cue": cue, "title": entry.title, "field": field_word(entry.field)})


def _object(made: EndCredits) -> dict[str, object]:
    return {
        "text": made.text,
        "songs": [{"cue": song.cue, "title": song.title, "lines": list(song.lines)} for song in made.songs],
        "missing": [
            {"cue": e.cue, "title": e.title, "field": e.field, "message": _sentence(e)} for e in made.missing
        ],
    }

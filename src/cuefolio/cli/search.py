# SPDX-License-Identifier: GPL-3.0-or-later
"""``search``: the one box of the window as a command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from cuefolio.cli.common import cue_object, film_named, opened
from cuefolio.cli.cue import print_cues
from cuefolio.cli.output import print_json
from cuefolio.cli.parser import Parser, add_catalog, add_json
from cuefolio.services import cues, search

_EXAMPLES = """\
examples:
  cuefolio search film.cuefolio bell origin:score
  cuefolio search film.cuefolio 'mood:tender duration>60 -composer:bell'
  cuefolio search film.cuefolio '"night train" or year:1968' --json
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    add_catalog(parser)
    parser.add_argument(
        "query", metavar="QUERY", nargs="+", help='words, field:value, duration>60, "quotes", -not, or'
    )
    parser.add_argument("--film", metavar="TITLE", help="search this production only")
    add_json(parser)
    parser.set_defaults(run=_search)


def arrange(argv: Sequence[str]) -> list[str]:
    """Put our own options first, so that a query's ``-word`` is not taken for one."""
    options: list[str] = []
    words: list[str] = []
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        if word == "--":
            words += rest
            break
        if word in ("-h", "--help", "--json") or word.startswith("--film="):
            options.append(word)
        elif word == "--film":
            options += [word, *rest[:1]]
            rest = rest[1:]
        elif word.startswith("--"):
            options.append(word)  # a mistyped option, for argparse to name
        else:
            words.append(word)
    return [*options, "--", *words]


def _search(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film_id = None if args.film is None else film_named(store, args.film).id
        found = cues.rows(store, search.search(store, " ".join(args.query), film_id))
    if args.json:
        print_json([cue_object(row) for row in found])
    elif found:
        print_cues(found, with_film=True)
    return 0

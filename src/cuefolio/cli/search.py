# SPDX-License-Identifier: GPL-3.0-or-later
"""``search``: the one box of the window as a command, and the searches that were saved."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from cuefolio.cli.common import cue_object, film_named, opened
from cuefolio.cli.cue import print_cues
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_json
from cuefolio.domain.query.remarks import remarks
from cuefolio.errors import CuefolioError
from cuefolio.messages import sentence
from cuefolio.services import cues, saved_searches, search

_EXAMPLES = """\
examples:
  cuefolio search film.cuefolio bell origin:score
  cuefolio search film.cuefolio 'mood:tender duration>60 -composer:bell'
  cuefolio search film.cuefolio '"night train" or year:1968' --json
  cuefolio search film.cuefolio origin:licensed no:publisher
  cuefolio search film.cuefolio --save "Tender by Bell" mood:tender composer:bell
  cuefolio search film.cuefolio --saved "Tender by Bell"
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    add_catalog(parser)
    parser.add_argument(
        "query", metavar="QUERY", nargs="*", help='words, field:value, duration>60, "quotes", -not, or'
    )
    parser.add_argument("--film", metavar="TITLE", help="search this production only")
    parser.add_argument("--saved", metavar="NAME", help="a saved search; QUERY narrows it down")
    parser.add_argument("--save", metavar="NAME", help="keep QUERY under this name")
    parser.add_argument("--list-saved", action="store_true", help="list the saved searches with their counts")
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
        if word in ("-h", "--help", "--json"):
            options.append(word)
        elif word in ("--film", "--saved", "--save"):
            options += [word, *rest[:1]]
            rest = rest[1:]
        elif word.startswith("--"):
            options.append(word)  # a mistyped option, for argparse to name
        else:
            words.append(word)
    return [*options, "--", *words]


def _search(args: argparse.Namespace) -> int:
    query = " ".join(args.query).strip()
    if args.list_saved:
        return _list_saved(args)
    if args.saved is None and not query:
        raise CuefolioError("cli.usage", message="type a QUERY, or --saved NAME", program=args.program)
    with opened(args.catalog) as store:
        if args.saved is not None:
            saved = saved_searches.find(store, args.saved).query
            query = f"({saved}) {query}" if query else saved
        if args.save is not None:
            saved_searches.save(store, args.save, query)
        film_id = None if args.film is None else film_named(store, args.film).id
        found = cues.rows(store, search.search(store, query, film_id))
    _remark(query)
    if args.json:
        print_json([cue_object(row) for row in found])
    elif found:
        print_cues(found, with_film=True)
    elif args.save is not None:
        say(f"saved: {args.save} (it finds nothing yet)")
    return 0


def _list_saved(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        found = saved_searches.counted(store)
    if args.json:
        print_json([{"name": s.name, "query": s.query, "cues": s.count} for s in found])
    elif found:
        print_table(("Name", "Query", "Cues"), [[s.name, s.query, str(s.count)] for s in found], right=(2,))
    return 0


def _remark(query: str) -> None:
    """One line about what looks mistyped; the search was done all the same."""
    for remark in remarks(query)[:1]:
        words = sentence(remark.code, remark.args)
        if remark.suggestions:
            words += " " + sentence("query.did_you_mean", {"suggestion": remark.corrected(query)})
        warn(f"cuefolio: {words}")

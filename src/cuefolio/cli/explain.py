# SPDX-License-Identifier: GPL-3.0-or-later
"""``explain``: how a reported duration, or the total of a sheet, came about."""

from __future__ import annotations

import argparse

from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, say
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.domain.explain import Account
from cuefolio.messages import sentence
from cuefolio.services import cues, explain, profiles, timeline_evidence

_EXAMPLES = """\
examples:
  cuefolio explain film.cuefolio --film "Night Train" --cue 1M1
  cuefolio explain film.cuefolio --film "Night Train" --profile prs --rollup
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    add_catalog(parser)
    add_film(parser)
    parser.add_argument("--cue", metavar="NUMBER", help="number of a cue; without it, the total")
    parser.add_argument(
        "--profile", metavar="ID", default=profiles.HOUSE, help=f"whose rules to go by ({profiles.HOUSE})"
    )
    parser.add_argument("--rollup", action="store_true", help="with commissioned score as one line")
    add_json(parser)
    parser.set_defaults(run=_explain)


def _explain(args: argparse.Namespace) -> int:
    if args.rollup:
        profiles.check_rollup(args.profile)
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        key = explain.TOTAL if args.cue is None else cues.find_cue(store, film.id, args.cue).id
        account = explain.number(store, film.id, args.profile, key, rollup=args.rollup)
        clips = [] if key == explain.TOTAL else timeline_evidence.accounts(store, key)
    if args.json:
        told = _object(account)
        print_json(told | {"timelines": [_object(one) for one in clips]} if clips else told)
        return 0
    for one in (account, *clips):
        for depth, text in explain.sentences(one):
            say(f"{'  ' * depth}{text}")
    return 0


def _object(account: Account) -> dict[str, object]:
    return {
        "code": account.code,
        "arguments": dict(account.arguments),
        "message": sentence(account.code, account.arguments),
        "cue": account.cue,
        "parts": [_object(part) for part in account.parts],
    }

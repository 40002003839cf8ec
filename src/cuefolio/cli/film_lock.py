# SPDX-License-Identifier: GPL-3.0-or-later
"""``film lock|unlock``: keep a delivered production from being edited, and let it be edited again."""

from __future__ import annotations

import argparse
from typing import Any

from cuefolio.cli.common import opened
from cuefolio.cli.output import print_json, say
from cuefolio.cli.parser import add_catalog, add_json
from cuefolio.domain.film import Film
from cuefolio.services import film_lock, films


def add_actions(actions: Any) -> None:
    """Describe the arguments of ``film lock`` and ``film unlock`` to the subparsers of ``film``."""
    described = (
        ("lock", "refuse every edit of a production", _lock),
        ("unlock", "let a locked production be edited again", _unlock),
    )
    for name, text, run in described:
        action = actions.add_parser(name, help=text, description=text.capitalize() + ".")
        add_catalog(action)
        action.add_argument("title", metavar="TITLE", help="title of the production")
        if name == "unlock":
            action.add_argument("--reason", metavar="TEXT", required=True, help="why; kept in the history")
        add_json(action)
        action.set_defaults(run=run)


def _lock(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film = films.find_film(store, args.title)
        film_lock.lock(store, film.id)
    return _confirm(args, film, "locked")


def _unlock(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        film = films.find_film(store, args.title)
        film_lock.unlock(store, film.id, args.reason)
    return _confirm(args, film, "unlocked")


def _confirm(args: argparse.Namespace, film: Film, word: str) -> int:
    if args.json:
        print_json({"id": film.id, "title": film.title, "locked": word == "locked"})
    else:
        say(f"{word}: {film.title}")
    return 0

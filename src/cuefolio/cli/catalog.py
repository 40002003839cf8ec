# SPDX-License-Identifier: GPL-3.0-or-later
"""``new``, ``history``, ``undo`` and ``redo``: the catalogue file itself and its recorded steps."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from cuefolio.cli.common import opened
from cuefolio.cli.output import print_json, print_table, say
from cuefolio.cli.parser import Parser, Run, add_catalog, add_json
from cuefolio.messages import sentence
from cuefolio.persistence.unit_of_work import ChangeSet
from cuefolio.services import catalog, undo
from cuefolio.services.catalog import CatalogStore


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments of one of the commands."""
    add_catalog(parser)
    if command == "history":
        parser.add_argument("--most", type=int, default=50, metavar="N", help="show the newest N steps (50)")
    if command != "new":
        add_json(parser)
    runs: dict[str, Run] = {"new": _new, "history": _history, "undo": _undo, "redo": _redo}
    parser.set_defaults(run=runs[command])


def _new(args: argparse.Namespace) -> int:
    catalog.new(args.catalog).close()
    say(f"catalogue: {args.catalog}")
    return 0


def _history(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        steps = undo.steps(store, max(1, args.most))
    objects = [
        {
            "step": step.change_id,
            "at": step.at,
            "author": step.author,
            "kind": step.kind,
            "state": step.state,
            "label": sentence(step.code, step.arguments),
        }
        for step in steps
    ]
    if args.json:
        print_json(objects)
    else:
        names = ("step", "at", "author", "kind", "state", "label")
        print_table(
            [name.capitalize() for name in names], [[str(o[name]) for name in names] for o in objects], (0,)
        )
    return 0


def _undo(args: argparse.Namespace) -> int:
    return _replay(args, undo.undo, "Undone")


def _redo(args: argparse.Namespace) -> int:
    return _replay(args, undo.redo, "Redone")


def _replay(args: argparse.Namespace, step: Callable[[CatalogStore], ChangeSet], word: str) -> int:
    with opened(args.catalog) as store:
        change = step(store)
        label = sentence(change.code, change.arguments)
        state = undo.state(store)
    if args.json:
        print_json({"step": change.change_id, "label": label, "undo": state.undo, "redo": state.redo})
    else:
        say(f"{word}: {label}")
    return 0

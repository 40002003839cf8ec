# SPDX-License-Identifier: GPL-3.0-or-later
"""``cue parties``: who wrote and publishes a cue, where that differs from its work, and medleys."""

from __future__ import annotations

import argparse
from typing import Any

from cuefolio.cli.common import film_named, opened
from cuefolio.cli.output import print_json, print_table, say
from cuefolio.cli.parser import add_catalog, add_film, add_json
from cuefolio.cli.party_lines import PARTIES, add_divisions, divide, party_object, print_parties
from cuefolio.domain.cue_row import CueRow, PartyDifference
from cuefolio.domain.shares import format_share, parse_share
from cuefolio.errors import CuefolioError
from cuefolio.services import cue_parties, cues
from cuefolio.services.catalog import CatalogStore
from cuefolio.services.party_text import parse_parties


def add_action(actions: Any) -> None:
    """Describe the arguments of ``cue parties`` to the subparsers of ``cue``."""
    text = "show or set the parties of a cue"
    made = actions.add_parser("parties", help=text, description=text.capitalize() + ".")
    add_catalog(made)
    add_film(made)
    made.add_argument("--cue", metavar="NUMBER", required=True, help="number of the cue")
    # One change, one step: what cannot be stored then leaves nothing half done.
    one = made.add_mutually_exclusive_group()
    one.add_argument(
        "--set", metavar="PARTIES", help=f"of the cue's work, or of a cue without exactly one: {PARTIES}"
    )
    one.add_argument(
        "--override",
        metavar="PARTIES",
        help="of a cue with a work: for this cue alone, whatever the work says",
    )
    one.add_argument("--follow-work", action="store_true", help="show the parties of the work again")
    one.add_argument("--as-last-cue", action="store_true", help="those of the last music before it")
    add_divisions(one)
    one.add_argument(
        "--portions", metavar="60,40", help='how much of a medley each work is, in percent, or "equal"'
    )
    add_json(made)
    made.set_defaults(run=_parties)


def _parties(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        key = cues.find_cue(store, film_named(store, args.film).id, args.cue).id
        _change(args, store, key)
        row = cues.rows(store, [key])[0]
    if args.json:
        print_json(_object(row))
        return 0
    say(" ".join(filter(None, (row.text("number"), row.text("title")))))
    if len(row.works) > 1:
        portions = [[w.name, "" if w.portion is None else format_share(w.portion)] for w in row.works]
        print_table(("Work", "%"), portions, right=(1,))
    print_parties(row.parties)
    for difference in row.overrides:
        say(f"differs from the work: {_said(difference)}")
    return 0


def _said(difference: PartyDifference) -> str:
    if difference.kind in ("added", "removed"):
        return f"{difference.name} [{difference.before or difference.after}] {difference.kind}"
    change = " -> ".join(text or "unknown" for text in (difference.before, difference.after))
    return f"{difference.kind} of {difference.name}: {change}"


def _change(args: argparse.Namespace, store: CatalogStore, key: str) -> None:
    if args.set is not None:
        cues.set_all_parties(store, [key], parse_parties(args.set))
    if args.override is not None:
        _refuse_without_override(cues.rows(store, [key])[0], follow=False)
        cue_parties.override_parties(store, key, parse_parties(args.override))
    if args.follow_work:
        _refuse_without_override(cues.rows(store, [key])[0], follow=True)
        cue_parties.follow_work(store, [key])
    if args.as_last_cue:
        cue_parties.parties_as_last_cue(store, key)
    if args.portions == "equal":
        cue_parties.split_portions(store, key)
    elif args.portions is not None:
        typed = [part.strip() for part in args.portions.split(",")]
        cue_parties.set_portions(store, key, [None if part == "?" else parse_share(part) for part in typed])
    divide(args, store, key, cue_parties.split_shares, cue_parties.distribute_shares)


def _refuse_without_override(row: CueRow, *, follow: bool) -> None:
    """Nothing differs from a work that is not there, and a cue without own parties follows already."""
    name = row.text("number") or row.text("title")
    if not row.works:
        raise CuefolioError("party.nothing_to_follow" if follow else "party.nothing_to_override", name=name)
    if follow and (row.parties_from_work or not row.parties):
        raise CuefolioError("party.follows_already", name=name)


def _object(row: CueRow) -> dict[str, object]:
    return {
        "id": row.id,
        "number": row.text("number"),
        "title": row.text("title"),
        "works": [
            {"title": w.name, "iswc": w.iswc, "portion": None if w.portion is None else w.portion / 100}
            for w in row.works
        ],
        "parties": [party_object(party) for party in row.parties],
        "parties_from_work": row.parties_from_work,
        "overrides": [
            {"kind": d.kind, "name": d.name, "work": d.before, "cue": d.after} for d in row.overrides
        ],
    }

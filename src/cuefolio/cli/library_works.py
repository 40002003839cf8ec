# SPDX-License-Identifier: GPL-3.0-or-later
"""``library parties``: who wrote and publishes a work, whether it is free, and what it arranges."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from cuefolio.cli.common import opened
from cuefolio.cli.output import print_facts, print_json
from cuefolio.cli.parser import add_catalog, add_json
from cuefolio.cli.party_lines import PARTIES, add_divisions, divide, party_object, print_parties
from cuefolio.domain.library import ENTRY_KINDS, EntryKind, LibraryRow
from cuefolio.services import works
from cuefolio.services.catalog import CatalogStore
from cuefolio.services.party_text import parse_parties

_FREE = {"yes": True, "no": False, "unknown": None}
Find = Callable[[CatalogStore, EntryKind, str], LibraryRow]


def add_action(actions: Any, find: Find) -> None:
    """Describe the arguments of ``library parties``; ``find`` finds an entry by name or key."""
    text = "show or set the parties of a work"
    made = actions.add_parser("parties", help=text, description=text.capitalize() + ".")
    add_catalog(made)
    made.add_argument("work", metavar="WORK", help="title or key of the work")
    # One change, one step: what cannot be stored then leaves nothing half done.
    one = made.add_mutually_exclusive_group()
    one.add_argument("--set", metavar="PARTIES", help=f"make the parties exactly these: {PARTIES}")
    add_divisions(one)
    one.add_argument("--public-domain", choices=tuple(_FREE), help="whether the work is free")
    one.add_argument("--arrangement-of", metavar="TITLE", help='the work that it arranges, "" for none')
    add_json(made)
    made.set_defaults(run=_parties, find=find)


def _parties(args: argparse.Namespace) -> int:
    with opened(args.catalog) as store:
        key = args.find(store, ENTRY_KINDS["work"], args.work).id
        if args.set is not None:
            works.set_parties(store, key, parse_parties(args.set))
        divide(args, store, key, works.split_shares, works.distribute_shares)
        if args.public_domain is not None:
            works.set_public_domain(store, [key], _FREE[args.public_domain])
        if args.arrangement_of is not None:
            works.set_arrangement_of(store, key, args.arrangement_of)
        facts, parties = works.facts(store, key), works.parties(store, key)
    if args.json:
        print_json(
            {
                "id": facts.id,
                "title": facts.title,
                "iswc": facts.iswc,
                "work_number": facts.work_number,
                "public_domain": facts.public_domain,
                "arrangement_of": facts.arrangement_of.name if facts.arrangement_of else "",
                "arrangements": [entry.name for entry in facts.arrangements],
                "parties": [party_object(party) for party in parties],
            }
        )
        return 0
    free = {True: "yes", False: "no", None: ""}[facts.public_domain]
    print_facts(
        [
            ("Title", facts.title),
            ("ISWC", facts.iswc),
            ("Society number", facts.work_number),
            ("Public domain", free),
            ("Arrangement of", facts.arrangement_of.name if facts.arrangement_of else ""),
            ("Arranged as", "; ".join(entry.name for entry in facts.arrangements)),
        ]
    )
    print_parties(parties)
    return 0

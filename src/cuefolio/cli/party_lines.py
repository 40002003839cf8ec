# SPDX-License-Identifier: GPL-3.0-or-later
"""Parties of works and cues as tables and JSON, and the options that divide shares."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from fractions import Fraction

from cuefolio.cli.common import number
from cuefolio.cli.output import print_table
from cuefolio.domain.cue_row import CueParty
from cuefolio.domain.shares import format_share
from cuefolio.services.catalog import CatalogStore
from cuefolio.services.works import SIDES

PARTIES = "Ana Bell [C] PRS 50%%; Quay Music [E] PRS 100%% for Ana Bell"
"""How parties are written, with the percent signs that argparse wants."""


def add_divisions(parser: argparse._ActionsContainer) -> None:
    """``--split-equally`` and ``--distribute``."""
    parser.add_argument("--split-equally", choices=SIDES, help="give all of this side equal shares")
    parser.add_argument("--distribute", choices=SIDES, help="distribute what is left to 100 %% on this side")


def divide(
    args: argparse.Namespace,
    store: CatalogStore,
    key: str,
    split: Callable[[CatalogStore, str, str], object],
    distribute: Callable[[CatalogStore, str, str], object],
) -> None:
    """Carry out the options of ``add_divisions``."""
    if args.split_equally:
        split(store, key, args.split_equally)
    if args.distribute:
        distribute(store, key, args.distribute)


def print_parties(parties: Sequence[CueParty]) -> None:
    """Parties as a table for people; nothing where there are none."""
    if parties:
        rows = [
            [p.name, p.role, p.society, "" if p.share is None else format_share(p.share), p.ipi, p.writer]
            for p in parties
        ]
        print_table(("Name", "Role", "Society", "%", "IPI", "For"), rows, right=(3,))


def party_object(party: CueParty) -> dict[str, object]:
    """A party for scripts; the share in percent, null when unknown."""
    return {
        "name": party.name,
        "given_names": party.given_names,
        "kind": party.kind,
        "role": party.role,
        "society": party.society,
        "share": None if party.share is None else number(Fraction(party.share, 100)),
        "ipi": party.ipi,
        "ipi_base": party.ipi_base,
        "isni": party.isni,
        "writer": party.writer,
    }
